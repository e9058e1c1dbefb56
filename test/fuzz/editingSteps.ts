import { isRefused } from '../../server/src/edits/paragraphs/operation';
import type { DocumentModel } from '../../server/src/model/document';
import { editsOf } from '../../server/src/rules/engine/fixes';
import { weighedFindings } from '../../server/src/rules/runner';
import type { TextEdit } from '../../server/src/text/edits';
import { type OperationStep, operate, operationStep } from '../edits/operationSteps';
import { fc } from '../support/random';
import { applied, editOf, type Mutation, mutation } from './mutations';
import { ALL_RULES } from './said';

/** What an editor sends as one notification: changes, each of the text that the one before left, or whole new texts. */
export interface Sent {
  readonly isWhole: boolean;
  readonly edits: readonly TextEdit[];
  /** How much is asked of the version that it makes; everything, where this is not there. */
  readonly asked?: Asked;
}

/** What is asked of a version that is soon typed over, and compared: nothing, or what was read; the findings are asked then too. */
export type Asked = 'nothing' | 'reading';

/** What happens next to an open document. */
export type Step =
  | { readonly kind: 'type' | 'replace all'; readonly mutations: readonly Mutation[] }
  | { readonly kind: 'operate'; readonly operation: OperationStep }
  | { readonly kind: 'correct'; readonly finding: number; readonly fix: number }
  | { readonly kind: 'undo' };

const some = fc.array(mutation, { minLength: 1, maxLength: 3 });

/** Any step; typing is the commonest. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 10, arbitrary: mutation.map((one): Step => ({ kind: 'type', mutations: [one] })) },
  { weight: 3, arbitrary: some.map((mutations): Step => ({ kind: 'type', mutations })) },
  { weight: 1, arbitrary: some.map((mutations): Step => ({ kind: 'replace all', mutations })) },
  { weight: 2, arbitrary: operationStep.map((operation): Step => ({ kind: 'operate', operation })) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('correct' as const), finding: fc.nat(999), fix: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.constant<Step>({ kind: 'undo' }) },
);

/** What is sent for a step; `last` is what was sent before it, with the text that it was sent for. */
export function sentFor(one: Step, model: DocumentModel, last: Sent & { readonly text: string }): Sent {
  const { text } = model.text;
  switch (one.kind) {
    case 'type':
    case 'replace all': {
      const edits: TextEdit[] = [];
      let now = text;
      for (const m of one.mutations) {
        const edit = editOf(now, m);
        edits.push(edit);
        now = applied(now, edit);
      }
      return { isWhole: one.kind === 'replace all', edits };
    }
    case 'operate': {
      const result = operate(model, one.operation);
      return { isWhole: false, edits: isRefused(result) ? [] : inTurn(result.edits) };
    }
    case 'correct': {
      const corrections = weighedFindings(model, ALL_RULES).flatMap(({ fixes }) => fixes?.[one.fix] ?? []);
      const fix = corrections[one.finding % corrections.length];
      return { isWhole: false, edits: fix ? inTurn(editsOf(model, fix)) : [] };
    }
    case 'undo':
      return { isWhole: true, edits: [{ start: 0, end: text.length, text: last.text }] };
  }
}

/** Edits of one text in an order in which they can be made one after the other. */
function inTurn(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits.toSorted((a, b) => b.start - a.start || b.end - a.end);
}
