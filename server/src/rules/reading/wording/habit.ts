import { kept } from '../../../model/beside';
import type { Block } from '../../../syntax/block';
import type { Span } from '../../../text/edits';
import type { Fix, Found, Place } from '../../engine/finding';
import type { Gathered, Placed } from '../../engine/gather';
import type { Report } from '../../engine/rule';
import { query, type View } from '../../engine/view';

/** A form that a rule judges, with what would be written instead; of right forms only the number counts. */
export interface Form extends Span {
  readonly text: string;
  readonly instead: string;
  /** What is replaced, where that is more or less than what is underlined. */
  readonly edit?: Span & { readonly text: string };
  /** Whether somebody should look before it is replaced. */
  readonly isDoubtful?: boolean;
}

/** What a rule says by {@link reportHabit}, where it has no words of its own for it. */
export const HABIT_MESSAGES = {
  found: 'Write “{instead}” for “{text}”.',
  throughout: 'Write “{instead}” for “{text}”, here and throughout ({count} times).',
  often: 'Write “{instead}” for “{text}”; there are {count} such places.',
  replace: 'Replace with {text}',
  'replace-all': 'Replace in all {count} places',
} as const;

/** The keys of those: for a form that is wrong at one place, and for one that the document uses throughout. */
const MESSAGES = {
  found: { message: 'found' },
  throughout: { message: 'throughout' },
  often: { message: 'often' },
  fix: { message: 'replace' },
  fixAll: { message: 'replace-all' },
} as const;

/** As often as this and never otherwise: a habit, which is said once. */
export const HABIT = 3;
/** As often as this, whatever stands elsewhere: somebody is told once, and not at each place. */
export const OFTEN = 8;

/** Whether a document is in English: rules about English style look at no other. */
export function isEnglish(model: View): boolean {
  return model.language.language.id === 'en';
}

const UNEDITED = /\bissued\s+without\s+(?:formal\s+)?editing\b/i;

/** Whether the United Nations edits a document, and in English: what States submit is often issued as it came, and says so. */
export function isEdited(document: View): boolean {
  return document.ask(EDITED);
}

const EDITED = query((document) => isEnglish(document) && !document.identity.basis.blocks.some(saysUnedited));

/** It is said on the first page, above the text or in a note. */
const saysUnedited = kept(
  ({ kind, text }: Block) => kind !== 'paragraph' && kind !== 'subparagraph' && UNEDITED.test(text),
);

/**
 * Reports the wrong ones among some forms, each where it stands; a document that never has the right one, or has the wrong one often, is
 * told once, at the first place, with a correction of all of them.
 */
export function reportHabit(forms: Pick<Gathered<Form>, 'in' | 'right'>, model: View, report: Report): void {
  if (!isEdited(model)) return;
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
  const found = wrong.map((form) => ({
    ...placeOf(form),
    ...MESSAGES.found,
    args: argumentsOf(form, 1),
    fixes: [fixOf(form)],
  }));
  reportOrOnce(found, MESSAGES.often, MESSAGES.fixAll, report);
}

/**
 * Reports what was found each where it stands, or, where that is often, once at the first place: with the message `often` and, beside its
 * own corrections, one that makes the first correction of each.
 */
export function reportOrOnce(
  found: readonly Found[],
  often: { readonly message: string },
  fixAll: { readonly message: string },
  report: Report,
): void {
  const [first] = found;
  if (!first || found.length < OFTEN) {
    for (const one of found) report(one);
    return;
  }
  const firstFixes = found.flatMap(({ fixes }) => fixes?.[0] ?? []);
  const edits = firstFixes.flatMap((fix) => fix.edits);
  const certain = firstFixes.every((fix) => fix.certain === true);
  const all: Fix = { ...fixAll, args: { count: edits.length }, certain, edits };
  const args = { ...first.args, count: found.length };
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

/** A message is one line, whatever the text broken across lines that it quotes. */
export function oneLine(text: string): string {
  return /^\s|\s\s|[^\S ]|\s$/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** What stands at a place, as a message may quote it; nothing where there is no such block. */
export function writtenAt(model: View, { block, start, end }: Place): string {
  return oneLine(model.block(block)?.text.slice(start, end) ?? '');
}

/** A word with the capital of another: "Organise" gives "Organize". */
export function likeCapital(word: string, model: string): string {
  const first = model.charAt(0);
  return first === first.toUpperCase() && first !== first.toLowerCase()
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word;
}
