import type { Note } from '../edits/note';
import type { Outcome, Refusal, Refused } from '../edits/operation';
import type { Status } from '../model/identity';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-paragraph': 'There is no numbered paragraph at the cursor.',
  'no-item': 'The cursor is not in a subparagraph.',
  first: 'It is already the first one.',
  last: 'It is already the last one.',
  'same-place': 'It already stands there.',
  'no-next': 'Nothing follows that it could be merged with.',
  'at-edge': 'Put the cursor between two words: what follows them becomes the second part.',
  'in-citation': 'The cursor is within a citation. Put it before or behind.',
  'not-alone': 'It has subparagraphs of its own, which would be left without a place. Move them first.',
  heading: 'A heading stands between the two.',
  'no-place': 'There is no such paragraph or subparagraph.',
  'not-here': 'A subparagraph can only stand among subparagraphs of its own level, and a paragraph among paragraphs.',
  taken: 'Another paragraph has this number.',
  invalid: 'This is not the number of a paragraph. Write it as “12” or “12 bis”.',
  'reads-otherwise': 'The text would be read as something else then.',
  several: 'The selection reaches over several paragraphs. Put the cursor into one of them.',
  'no-citation': 'A citation can stand in the text of a paragraph or in a note, behind its number.',
  'list-form': 'This list has words or brackets between its numbers. Add the number by hand.',
  'nothing-chosen': 'Choose at least one recommendation.',
  'cites-otherwise': 'Here the number would be read otherwise, for example as that of another document.',
};

/** Why an operation cannot be done. */
export function refusalMessage({ refused, detail }: Refused): string {
  if (refused === 'taken' && detail !== undefined) return `Another paragraph has the number ${detail}.`;
  if (refused === 'invalid' && detail)
    return `“${detail}” is not the number of a paragraph. Write it as “12” or “12 bis”.`;
  if (refused === 'reads-otherwise' && detail)
    return `The text at “${detail}” would be read as something else then. Renumber the paragraphs first, or look at the lines around it.`;
  return REFUSALS[refused];
}

/** What an operation tells of one place. */
export function noteMessage({ kind, was, now }: Note): string {
  switch (kind) {
    case 'gone':
      return now === undefined
        ? `“${was}”: what it refers to is deleted. The words are as they were.`
        : `“${was}” is now “${now}”: what it refers to is deleted.`;
    case 'removed':
      return `“${was}” was taken out of its list, which is now “${now ?? ''}”: what it refers to is deleted.`;
    case 'numbered':
      return `“${was}” is now “${now ?? ''}”.`;
    case 'elsewhere':
      return `“${was}” points at another paragraph now.`;
    case 'empty':
      return `Nothing stands under the heading “${was}” now.`;
    case 'order':
      return `“${was}”: numbers are out of order, and it may not name the same ones now. Check it.`;
    case 'self':
      return `“${now ?? was}” stands in that paragraph itself now.`;
    case 'range':
      return `“${was}” is now “${now ?? ''}”: something else stands between its ends. Add it if it is meant.`;
    case 'split':
      return `“${was}” refers to what was split. It means the first part now; add the second one if it is meant.`;
    case 'ambiguous':
      return `“${was}”: more than one paragraph had this number. The first one was taken.`;
    case 'captured':
      return `“${was}” referred to nothing; now there is such a paragraph.`;
    case 'side':
      return `“${was}”: not all of it stands on that side any more. Check the word.`;
    case 'unsure':
      return `“${was}” could not be updated with certainty. Check it.`;
    case 'outside':
      return `“${was}” points outside the pasted text. Check what it is to point at here.`;
    case 'section':
      return `“${was}”: the number of a heading changed. Check what is meant.`;
    case 'reading':
      return `The text at “${was}” is read otherwise now. Check the numbers there.`;
  }
}

/** What an operation did to numbers and references, in one line; empty where it did nothing to them. */
export function outcomeMessage({ updated, renumbered }: Outcome): string {
  const parts = [
    ...(renumbered > 0 ? [`${renumbered} ${renumbered === 1 ? 'number' : 'numbers'} changed`] : []),
    ...(updated > 0 ? [`${updated} ${updated === 1 ? 'reference' : 'references'} updated`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** Why numbers of a document that is not a draft any more are not changed without a question; empty for a draft. */
export function statusQuestion(status: Status): { readonly question: string; readonly why: string } | undefined {
  if (status === 'draft') return undefined;
  const name = status === 'final' ? 'a final document' : 'an advance unedited version';
  return {
    question: `This is ${name}. Change its paragraph numbers?`,
    why: 'Translators match the language versions by paragraph numbers, and others may cite them already. A concordance of old and new numbers is shown by “Treaty Body: Show Numbering Changes”.',
  };
}

/** Titles of the code actions; `name` is what the cursor is in: "paragraph 12", "12 (b)". */
export const OPERATION_TITLES = {
  renumber: () => 'Renumber paragraphs',
  'insert-paragraph': () => 'Insert paragraph',
  'insert-pair': () => 'Insert concern and recommendation',
  'insert-item': () => 'Insert subparagraph',
  split: (name: string) => `Split ${name} here`,
  merge: (name: string) => `Merge ${name} with the next`,
  'to-item': (name: string) => `Make ${name} a subparagraph`,
  'to-paragraph': (name: string) => `Make ${name} a paragraph`,
  up: (name: string) => `Move up: ${name}`,
  down: (name: string) => `Move down: ${name}`,
  delete: (name: string) => `Delete ${name}`,
  'delete, remove': (name: string) => `Delete ${name} and take it out of lists`,
} as const;

/** The headings under which a preview shows what an operation changes. */
export const EDIT_LABELS = {
  text: 'Text',
  number: 'Numbers',
  reference: 'References',
  untargeted: 'Left without a target',
} as const;

/** Why a reference is shown before what it refers to is deleted. */
export function untargetedMessage(count: number): string {
  return count === 1
    ? 'This reference would be left without a target. It stays as it is.'
    : `These ${count} references would be left without a target. They stay as they are.`;
}

/** The title of what has paragraphs picked and cites them. */
export const CITE_TITLE = 'Cite paragraph…';

/** The title of what writes the follow-up paragraph, or its list where there is one. */
export function followUpTitle(number: string | undefined): string {
  return number === undefined
    ? 'Write follow-up paragraph…'
    : `Choose recommendations for follow-up paragraph ${number}…`;
}

/** The heading of a concordance. */
export const CONCORDANCE_HEADING = ['Old number', 'New number', 'Text'] as const;
