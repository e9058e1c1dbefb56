import { type ConcordanceRow, isChanged } from '../edits/concordance';
import type { Note } from '../edits/note';
import type { Outcome, Refusal, Refused } from '../edits/operation';
import type { Status } from '../model/identity';
import { grouped } from '../rules/reading/numbers/digitGroups';

const REFUSALS: Readonly<Record<Refusal, string>> = {
  'no-paragraph': 'There is no numbered paragraph at the cursor.',
  'no-item': 'The cursor is not in a subparagraph.',
  first: 'It is already the first one.',
  last: 'It is already the last one.',
  'same-place': 'It is already there.',
  'no-next': 'There is nothing after it to merge it with.',
  'at-edge': 'Put the cursor between two words: what follows them becomes the second part.',
  'in-citation': 'The cursor is within a citation. Put it before or after it.',
  'not-alone': 'It has subparagraphs of its own, which would then have no place. Move them first.',
  heading: 'There is a heading between the two.',
  'no-place': 'There is no such paragraph or subparagraph.',
  'not-here':
    'A subparagraph can only be placed among subparagraphs of its own level, and a paragraph among paragraphs.',
  taken: 'Another paragraph has this number.',
  invalid: 'This is not the number of a paragraph. Write it as “12” or “12 bis”.',
  'reads-otherwise': 'This change would alter how the text is read.',
  several: 'The selection spans several paragraphs. Put the cursor in one of them.',
  'no-citation': 'A citation can only be placed in the text of a paragraph or a footnote, after its number.',
  'list-form': 'This list has words or brackets between its numbers. Add the number by hand.',
  'nothing-chosen': 'Choose at least one recommendation.',
  'by-parts':
    'The paragraphs of this document are numbered by parts (2.1, 2.2, 3.1). Numbers are not changed in such documents: change them by hand.',
  'cites-otherwise': 'Here the number would be read as something else, for example as a paragraph of another document.',
};

/** Why an operation cannot be done. */
export function refusalMessage({ refused, detail }: Refused): string {
  if (refused === 'taken' && detail !== undefined) return `Another paragraph has the number ${detail}.`;
  if (refused === 'invalid' && detail)
    return `“${detail}” is not the number of a paragraph. Write it as “12” or “12 bis”.`;
  if (refused === 'reads-otherwise' && detail)
    return `This change would alter how the text at “${detail}” is read. Renumber the paragraphs first, or check the lines around it.`;
  return REFUSALS[refused];
}

/** What an operation tells of one place. */
export function noteMessage({ kind, was, now }: Note): string {
  switch (kind) {
    case 'gone':
      return now === undefined
        ? `“${was}”: what it refers to was deleted. Its words are unchanged.`
        : `“${was}” is now “${now}”: what it refers to was deleted.`;
    case 'removed':
      return `“${was}” was removed from its list, which is now “${now ?? ''}”: what it refers to was deleted.`;
    case 'numbered':
      return `“${was}” is now “${now ?? ''}”.`;
    case 'elsewhere':
      return `“${was}” now points to another paragraph.`;
    case 'empty':
      return `The heading “${was}” now has nothing under it.`;
    case 'order':
      return `“${was}”: the numbers are out of order and may no longer mean the same paragraphs. Check them.`;
    case 'self':
      return `“${now ?? was}” is now inside the paragraph that it cites.`;
    case 'range':
      return `“${was}” is now “${now ?? ''}”: something else is now between its ends. Include it if it is meant.`;
    case 'split':
      return `“${was}” refers to what was split. It now means the first part; add the second if needed.`;
    case 'ambiguous':
      return `“${was}”: more than one paragraph had this number. The first one was taken.`;
    case 'captured':
      return `“${was}” referred to nothing before; a paragraph now has this number.`;
    case 'side':
      return `“${was}”: not all of it is still above or below. Check the word.`;
    case 'unsure':
      return `“${was}” could not be updated with certainty. Check it.`;
    case 'outside':
      return `“${was}” points outside the pasted text. Check what it should point to here.`;
    case 'section':
      return `“${was}”: the number of a heading changed. Check what is meant.`;
    case 'reading':
      return `The text at “${was}” is now read differently. Check the numbers there.`;
  }
}

/** What an operation did to numbers and references, in one line; empty where it did nothing to them. */
export function outcomeMessage({ updated, renumbered }: Outcome): string {
  const parts = [
    ...(renumbered > 0 ? [`${plural(renumbered, 'number')} changed`] : []),
    ...(updated > 0 ? [`${plural(updated, 'reference')} updated`] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** Why numbers of a document that is not a draft any more are not changed without a question; empty for a draft. */
export function statusQuestion(status: Status): { readonly question: string; readonly why: string } | undefined {
  if (status === 'draft') return undefined;
  const name = status === 'final' ? 'a final document' : 'an advance unedited version';
  return {
    question: `This is ${name}. Change its paragraph numbers?`,
    why: 'Translators match language versions by paragraph number, and others may already cite these numbers. “Treaty Body: Show Numbering Changes” shows old and new numbers side by side.',
  };
}

/** Why numbers of a document that is not a draft any more are not changed where nothing can be asked; undefined for a draft. */
export function statusRefusal(status: Status): string | undefined {
  const asked = statusQuestion(status);
  const name = status === 'final' ? 'a final document' : 'an advance unedited version';
  return asked && `This is ${name}, and others may already cite its paragraph numbers. They are not changed here.`;
}

/**
 * What an operation does that a user would be asked about in an editor that can ask, to be put behind the title of its action; empty
 * where there is nothing. `left` is how many references to what is deleted stay.
 */
export function consequence(status: Status, { renumbered }: Outcome, left: number): string {
  const name = status === 'final' ? 'a final document' : 'an advance unedited version';
  const parts = [
    ...(status !== 'draft' && renumbered > 0 ? [`changes ${plural(renumbered, 'number')} of ${name}`] : []),
    ...(left > 0 ? [`leaves ${plural(left, 'reference')} to what is deleted`] : []),
  ];
  return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
}

/** How many places an operation has left to look at. */
export function toLookAt(count: number): string {
  return `${plural(count, 'reference')} to look at.`;
}

/** Titles of the code actions; `name` is what the cursor is in: "paragraph 12", "12 (b)". */
export const OPERATION_TITLES = {
  renumber: () => 'Renumber paragraphs, subparagraphs and headings',
  'insert-paragraph': () => 'Insert a paragraph',
  'insert-pair': () => 'Insert a concern and a recommendation',
  'insert-item': () => 'Insert a subparagraph',
  split: (name: string) => `Split ${name} here`,
  merge: (name: string) => `Merge ${name} with the following one`,
  'to-item': (name: string) => `Turn ${name} into a subparagraph`,
  'to-paragraph': (name: string) => `Turn ${name} into a paragraph`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  delete: (name: string) => `Delete ${name}`,
  'delete, remove': (name: string) => `Delete ${name} and remove it from lists`,
} as const;

/** Why a letter is not given another one by itself. */
export const LETTER_RENAMED =
  'Letters follow the order of the subparagraphs. Move, insert, delete or renumber subparagraphs instead; references follow.';

/** Titles of the correction that renumbers a document, by the rule that found its numbers wrong. All are the same operation. */
export const RENUMBER_TITLES: Readonly<Record<string, string>> = {
  'paragraph-numbering': 'Renumber paragraphs',
  'subparagraph-numbering': 'Renumber paragraphs and subparagraphs',
  'heading-numbering': 'Renumber headings and paragraphs',
};

/** The headings under which a preview shows what an operation changes. */
export const EDIT_LABELS = {
  text: 'Text',
  number: 'Numbers',
  reference: 'References',
  untargeted: 'Left without a target',
} as const;

/** What is asked before something is deleted that so many references point at; `name` is what it is: "paragraph 12", "12 (b)". */
export function deletionQuestion(name: string, references: number): string {
  return `Delete ${name}? It is cited in ${plural(references, 'place')}.`;
}

/** What a concordance comes to, in one line; empty where no number is another one. */
export function concordanceSummary(rows: readonly ConcordanceRow[]): string {
  const counted = (some: readonly ConcordanceRow[]): string => {
    const items = some.filter(({ isItem }) => isItem).length;
    const parts = [
      ...(some.length > items ? [plural(some.length - items, 'paragraph')] : []),
      ...(items > 0 ? [plural(items, 'subparagraph')] : []),
    ];
    return parts.join(' and ');
  };
  // The noun is needed only where there are subparagraphs too: "12 paragraphs renumbered, 1 new".
  const briefly = (some: readonly ConcordanceRow[]): string =>
    rows.some(({ isItem }) => isItem) ? counted(some) : String(some.length);
  const other = rows.filter((row) => isChanged(row) && row.before !== '' && row.after !== '');
  const added = rows.filter(({ before }) => before === '');
  const gone = rows.filter(({ before, after }) => before !== '' && after === '');
  return [
    ...(other.length > 0 ? [`${counted(other)} renumbered`] : []),
    ...(added.length > 0 ? [`${briefly(added)} new`] : []),
    ...(gone.length > 0 ? [`${briefly(gone)} deleted`] : []),
  ].join(', ');
}

function plural(count: number, word: string): string {
  return `${grouped(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** Why a reference is shown before what it refers to is deleted. */
export function untargetedMessage(count: number): string {
  return count === 1
    ? 'This reference would be left without a target. It stays as it is.'
    : `These ${grouped(count)} references would be left without a target. They stay as they are.`;
}

/** The title of what has paragraphs picked and cites them. */
export const CITE_TITLE = 'Cite a paragraph…';

/** The title of what writes the follow-up paragraph, or its list where there is one. */
export function followUpTitle(number: string | undefined): string {
  return number === undefined
    ? 'Write a follow-up paragraph…'
    : `Choose recommendations for follow-up paragraph ${number}…`;
}

/** The heading of a concordance. */
export const CONCORDANCE_HEADING = ['Old number', 'New number', 'Text'] as const;
