import type { Language } from '../../../languages/language';
import { memoizeBy } from '../../../model/base/memo';
import { patternsOf } from '../../../model/words/patterns';
import type { Block } from '../../../syntax/blocks/block';
import { blockTokens } from '../../../syntax/tokens/blockTokens';
import { capitalizeWords } from '../../../text/capitalized';
import type { Span } from '../../../text/edits';
import type { Fix, NewFinding, Place, Report } from '../../engine/finding';
import type { Gathered, NoteInBlock } from '../../engine/gather';
import { defineQuery, type View } from '../../engine/view';

/** A form that a rule checks, and its replacement; correct forms are only counted. */
export interface Form extends Span {
  readonly text: string;
  readonly instead: string;
  /** The replacement, if it covers a different span than the finding. */
  readonly edit?: Span & { readonly text: string };
  /** Whether the replacement needs a person's judgment. */
  readonly isDoubtful?: boolean;
}

/** Default messages of {@link reportHabit}. */
export const HABIT_MESSAGES = {
  found: 'Write “{instead}” for “{text}”.',
  throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
  often: 'Write “{instead}” for “{text}”; there are {count} such places.',
  replace: 'Replace with {text}',
  'replace-all': 'Replace in all {count} places',
} as const;

/** The message keys: for a wrong form in one place, and for a form used throughout the document. */
const MESSAGES = {
  found: { message: 'found' },
  throughout: { message: 'throughout' },
  often: { message: 'often' },
  fix: { message: 'replace' },
  fixAll: { message: 'replace-all' },
} as const;

/** From this count on, a wrong form without any correct one is a habit, reported once. */
export const HABIT_COUNT = 3;
/** From this count on, wrong forms are reported once instead of in each place, even if there are correct ones. */
export const OFTEN_COUNT = 8;

/**
 * Whether a document was edited by the United Nations, in a language whose editing rules are known. State submissions are often issued as
 * received, with a note that says so.
 */
export function isEdited(document: View): boolean {
  return document.ask(IS_EDITED);
}

const IS_EDITED = defineQuery(({ identity, language: { language } }) => {
  return (
    patternsOf(language, 'editing') !== undefined &&
    !identity.basis.blocks.some((block) => saysUnedited(block, language))
  );
});

/** The disclaimer is on the first page, above the text or in a note. */
const saysUnedited = memoizeBy(
  (block: Block, language: Language) =>
    block.kind !== 'paragraph' &&
    block.kind !== 'subparagraph' &&
    patternsOf(language, 'editing')?.unedited.isIn(blockTokens(block, language.elides)) === true,
);

/**
 * Reports the wrong forms. A document that never uses the correct form, or often uses the wrong one, gets a single finding in the first
 * place, with a fix for all.
 */
export function reportHabit(forms: Pick<Gathered<Form>, 'in' | 'right'>, model: View, report: Report): void {
  if (isEdited(model)) reportForms(forms, model, report);
}

/** Like {@link reportHabit}, for rules that decide themselves which documents they apply to. */
export function reportForms(forms: Pick<Gathered<Form>, 'in' | 'right'>, model: View, report: Report): void {
  const wrongForms = forms.in(model);
  const firstForm = wrongForms[0];
  if (!firstForm) return;
  if (wrongForms.length >= HABIT_COUNT && forms.right(model) === 0) {
    report({
      ...placeOf(firstForm),
      ...MESSAGES.throughout,
      args: argumentsOf(firstForm, wrongForms.length),
      fixes: [
        {
          ...MESSAGES.fixAll,
          args: { count: wrongForms.length },
          certain: !wrongForms.some((form) => form.isDoubtful),
          edits: wrongForms.map(editOf),
        },
        fixOf(firstForm),
      ],
    });
    return;
  }
  const findings = wrongForms.map((form) => ({
    ...placeOf(form),
    ...MESSAGES.found,
    args: argumentsOf(form, 1),
    fixes: [fixOf(form)],
  }));
  reportOrOnce(findings, MESSAGES.often, MESSAGES.fixAll, report);
}

/**
 * Reports each finding or, if there are many, only the first: with the message `often` and, besides its own fixes, one that applies the
 * first fix of every finding.
 */
export function reportOrOnce(
  findings: readonly NewFinding[],
  often: { readonly message: string },
  fixAll: { readonly message: string },
  report: Report,
): void {
  const [first] = findings;
  if (!first || findings.length < OFTEN_COUNT) {
    for (const one of findings) report(one);
    return;
  }
  const firstFixes = findings.flatMap(({ fixes }) => fixes?.[0] ?? []);
  const edits = firstFixes.flatMap((fix) => fix.edits);
  const isCertain = firstFixes.every((fix) => fix.certain === true);
  const allFix: Fix = { ...fixAll, args: { count: edits.length }, certain: isCertain, edits };
  const args = { ...first.args, count: findings.length };
  report({ ...first, ...often, args, fixes: [allFix, ...(first.fixes ?? [])] });
}

function placeOf({ block, start, end }: NoteInBlock<Form>) {
  return { block, start, end };
}

function argumentsOf({ text, instead }: Form, count: number) {
  return { text: oneLine(text), instead: oneLine(instead), count };
}

function fixOf(form: NoteInBlock<Form>): Fix {
  return { ...MESSAGES.fix, args: { text: oneLine(form.instead) }, certain: !form.isDoubtful, edits: [editOf(form)] };
}

function editOf({ block, start, end, instead, edit }: NoteInBlock<Form>): Fix['edits'][number] {
  return { block, ...(edit ?? { start, end, text: instead }) };
}

/** Text for a message, on a single line. */
export function oneLine(text: string): string {
  return /^\s|\s\s|[^\S ]|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The text in a place, for a message; empty if the block does not exist. */
export function sourceTextAt(model: View, { block, start, end }: Place): string {
  return oneLine(model.block(block)?.text.slice(start, end) ?? '');
}

/** A word capitalized like another: "Organise" gives "Organize". */
export function likeCapital(word: string, model: string): string {
  const firstCharacter = model.charAt(0);
  return firstCharacter === firstCharacter.toUpperCase() && firstCharacter !== firstCharacter.toLowerCase()
    ? capitalizeWords(word)
    : word;
}
