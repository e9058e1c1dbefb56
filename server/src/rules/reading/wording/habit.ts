import type { Language } from '../../../languages/language';
import { memoizeBy } from '../../../model/base/memo';
import { patternsOf } from '../../../model/words/patterns';
import type { Block } from '../../../syntax/blocks/block';
import { blockTokens } from '../../../syntax/tokens/blockTokens';
import { capitalizeWords } from '../../../text/capitalized';
import type { Span } from '../../../text/edits';
import type { Fix, NewFinding, Place, Report } from '../../engine/finding';
import type { Gathered, Placed } from '../../engine/gather';
import { query, type View } from '../../engine/view';

/** A form that a rule judges, and what to write instead; of right forms only the number counts. */
export interface Form extends Span {
  readonly text: string;
  readonly instead: string;
  /** The replacement, if its span differs from the underlined one. */
  readonly edit?: Span & { readonly text: string };
  /** Whether a person should look before it is replaced. */
  readonly isDoubtful?: boolean;
}

/** The messages of {@link reportHabit} for rules without their own. */
export const HABIT_MESSAGES = {
  found: 'Write “{instead}” for “{text}”.',
  throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
  often: 'Write “{instead}” for “{text}”; there are {count} such places.',
  replace: 'Replace with {text}',
  'replace-all': 'Replace in all {count} places',
} as const;

/** The keys of these: for a wrong form at one place, and for one that the document uses throughout. */
const MESSAGES = {
  found: { message: 'found' },
  throughout: { message: 'throughout' },
  often: { message: 'often' },
  fix: { message: 'replace' },
  fixAll: { message: 'replace-all' },
} as const;

/** This many times and never otherwise makes a habit, which is reported once. */
export const HABIT = 3;
/** This many times, whatever else the document has, is reported once rather than at each place. */
export const OFTEN = 8;

/**
 * Whether a document is edited by the United Nations, in a language whose editing rules are known: submissions of States are often issued
 * as received, with a note.
 */
export function isEdited(document: View): boolean {
  return document.ask(EDITED);
}

const EDITED = query(({ identity, language: { language } }) => {
  return (
    patternsOf(language, 'editing') !== undefined &&
    !identity.basis.blocks.some((block) => saysUnedited(block, language))
  );
});

/** The statement is on the first page, above the text or in a note. */
const saysUnedited = memoizeBy(
  (block: Block, language: Language) =>
    block.kind !== 'paragraph' &&
    block.kind !== 'subparagraph' &&
    patternsOf(language, 'editing')?.unedited.isIn(blockTokens(block, language.elides)) === true,
);

/**
 * Reports the wrong forms at their places. A document that never has the right form, or often has the wrong one, gets one finding, at the
 * first place, with a correction of all.
 */
export function reportHabit(forms: Pick<Gathered<Form>, 'in' | 'right'>, model: View, report: Report): void {
  if (isEdited(model)) reportForms(forms, model, report);
}

/** The same for a rule that decides by itself which documents it is about. */
export function reportForms(forms: Pick<Gathered<Form>, 'in' | 'right'>, model: View, report: Report): void {
  const wrong = forms.in(model);
  const first = wrong[0];
  if (!first) return;
  if (wrong.length >= HABIT && forms.right(model) === 0) {
    report({
      ...placeOf(first),
      ...MESSAGES.throughout,
      args: argumentsOf(first, wrong.length),
      fixes: [
        {
          ...MESSAGES.fixAll,
          args: { count: wrong.length },
          certain: !wrong.some((form) => form.isDoubtful),
          edits: wrong.map(editOf),
        },
        fixOf(first),
      ],
    });
    return;
  }
  const findings = wrong.map((form) => ({
    ...placeOf(form),
    ...MESSAGES.found,
    args: argumentsOf(form, 1),
    fixes: [fixOf(form)],
  }));
  reportOrOnce(findings, MESSAGES.often, MESSAGES.fixAll, report);
}

/**
 * Reports findings at their places or, if there are many, once at the first place: with the message `often` and, besides its own
 * corrections, one that applies the first correction of each.
 */
export function reportOrOnce(
  findings: readonly NewFinding[],
  often: { readonly message: string },
  fixAll: { readonly message: string },
  report: Report,
): void {
  const [first] = findings;
  if (!first || findings.length < OFTEN) {
    for (const one of findings) report(one);
    return;
  }
  const firstFixes = findings.flatMap(({ fixes }) => fixes?.[0] ?? []);
  const edits = firstFixes.flatMap((fix) => fix.edits);
  const certain = firstFixes.every((fix) => fix.certain === true);
  const all: Fix = { ...fixAll, args: { count: edits.length }, certain, edits };
  const args = { ...first.args, count: findings.length };
  report({ ...first, ...often, args, fixes: [all, ...(first.fixes ?? [])] });
}

function placeOf({ block, start, end }: Placed<Form>) {
  return { block, start, end };
}

function argumentsOf({ text, instead }: Form, count: number) {
  return { text: oneLine(text), instead: oneLine(instead), count };
}

function fixOf(form: Placed<Form>): Fix {
  return { ...MESSAGES.fix, args: { text: oneLine(form.instead) }, certain: !form.isDoubtful, edits: [editOf(form)] };
}

function editOf({ block, start, end, instead, edit }: Placed<Form>): Fix['edits'][number] {
  return { block, ...(edit ?? { start, end, text: instead }) };
}

/** Text on a single line for a message, however it is broken in the document. */
export function oneLine(text: string): string {
  return /^\s|\s\s|[^\S ]|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The text at a place, for a message; empty if there is no such block. */
export function writtenAt(model: View, { block, start, end }: Place): string {
  return oneLine(model.block(block)?.text.slice(start, end) ?? '');
}

/** A word with the capitalization of another: "Organise" gives "Organize". */
export function likeCapital(word: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase() && first !== first.toLowerCase() ? capitalizeWords(word) : word;
}
