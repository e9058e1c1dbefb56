import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { listWords } from '../../display/joinedWords';
import { speakerFor } from '../../display/speaker';
import { type ConcordanceRow, isChanged } from '../../edits/compare/concordance';
import { type EditNote, isReferenceNote } from '../../edits/numbers/note';
import type { OperationOutcome, Refusal, Refused } from '../../edits/paragraphs/operation';
import type { Status } from '../../model/identity/identity';

const REFUSALS = {
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
  'new-beginning':
    'In the Word file the numbers begin anew below, and leave no room for another paragraph before that place.',
  'cites-otherwise': 'Here the number would be read as something else, for example as a paragraph of another document.',
} as const satisfies Readonly<Record<Refusal, ServerSentence>>;

/** The reason why an operation cannot be done. */
export function refusalMessage({ refused, detail, after }: Refused, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  if (refused === 'new-beginning' && detail !== undefined && after !== undefined)
    return newBeginningMessage(detail, after, language);
  if (refused === 'taken' && detail !== undefined) return t('Another paragraph has the number {0}.', detail);
  if (refused === 'invalid' && detail)
    return t('“{0}” is not the number of a paragraph. Write it as “12” or “12 bis”.', detail);
  if (refused === 'reads-otherwise' && detail)
    return t(
      'This change would alter how the text at “{0}” is read. Renumber the paragraphs first, or check the lines around it.',
      detail,
    );
  return speakerFor(language).t(REFUSALS[refused]);
}

/** Reports that a Word file restarts its numbering, and how to continue it in Word; `after` is the number before the restart. */
export function newBeginningMessage(number: string, after: string, language: DisplayLanguage): string {
  return speakerFor(language).t(
    'In the Word file, the number after {0} is set to {1}, so that it does not follow the others. In Word, right-click the number {1}, choose “Continue Numbering”, save the file and try again.',
    after,
    number,
  );
}

/** An operation’s note on one place. */
export function noteMessage({ kind, was, now }: EditNote, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  switch (kind) {
    case 'gone':
      return now === undefined
        ? t('“{0}”: what it refers to was deleted. Its words are unchanged.', was)
        : t('“{0}” is now “{1}”: what it refers to was deleted.', was, now);
    case 'removed':
      return t('“{0}” was removed from its list, which is now “{1}”: what it refers to was deleted.', was, now ?? '');
    case 'numbered':
      return t('“{0}” is now “{1}”.', was, now ?? '');
    case 'elsewhere':
      return t('“{0}” now points to another paragraph.', was);
    case 'empty':
      return t('The heading “{0}” now has nothing under it.', was);
    case 'order':
      return t('“{0}”: the numbers are out of order and may no longer mean the same paragraphs. Check them.', was);
    case 'self':
      return t('“{0}” is now inside the paragraph that it cites.', now ?? was);
    case 'range':
      return t(
        '“{0}” is now “{1}”: something else is now between its ends. Include it if it is meant.',
        was,
        now ?? '',
      );
    case 'split':
      return t('“{0}” refers to what was split. It now means the first part; add the second if needed.', was);
    case 'ambiguous':
      return t('“{0}”: more than one paragraph had this number. The first one was taken.', was);
    case 'captured':
      return t('“{0}” referred to nothing before; a paragraph now has this number.', was);
    case 'side':
      return t('“{0}”: not all of it is still above or below. Check the word.', was);
    case 'unsure':
      return t('“{0}” could not be updated with certainty. Check it.', was);
    case 'outside':
      return t('“{0}” points outside the pasted text. Check what it should point to here.', was);
    case 'section':
      return t('“{0}”: the number of a heading changed. Check what is meant.', was);
    case 'reading':
      return t('The text at “{0}” is now read differently. Check the numbers there.', was);
  }
}

/** The effect of an operation on numbers and references, in one line; empty for none. */
export function outcomeMessage({ updated, renumbered }: OperationOutcome, language: DisplayLanguage): string {
  const { plural } = speakerFor(language);
  const parts = [
    ...(renumbered > 0 ? [plural(renumbered, '{0} number changed', '{0} numbers changed')] : []),
    ...(updated > 0 ? [plural(updated, '{0} reference updated', '{0} references updated')] : []),
  ];
  return parts.length === 0 ? '' : `${parts.join(', ')}.`;
}

/** A question to confirm before changing a document that is no longer a draft. */
interface StatusQuestion {
  readonly question: string;
  readonly why: string;
  /** The answer that makes the change. */
  readonly change: string;
}

/** The question before renumbering a document that is no longer a draft; undefined for a draft. */
export function statusQuestion(status: Status, language: DisplayLanguage): StatusQuestion | undefined {
  if (status === 'draft') return undefined;
  const { t } = speakerFor(language);
  return {
    change: t('Change Numbers'),
    question:
      status === 'final'
        ? t('This is a final document. Change its paragraph numbers?')
        : t('This is an advance unedited version. Change its paragraph numbers?'),
    why: t(
      'Translators match language versions by paragraph number, and others may already cite these numbers. The command for numbering changes shows old and new numbers side by side.',
    ),
  };
}

/** The question before changing the follow-up list of a document that is no longer a draft; undefined for a draft. */
export function followUpQuestion(status: Status, language: DisplayLanguage): StatusQuestion | undefined {
  if (status === 'draft') return undefined;
  const { t } = speakerFor(language);
  return {
    change: t('Change Follow-Up'),
    question:
      status === 'final'
        ? t('This is a final document. Change its follow-up paragraph?')
        : t('This is an advance unedited version. Change its follow-up paragraph?'),
    why: t(
      'The Committee chose these recommendations when it adopted the document, and the State party relies on them.',
    ),
  };
}

/** Why a document that is no longer a draft is not renumbered without confirmation; undefined for a draft. */
export function statusRefusal(status: Status, language: DisplayLanguage): string | undefined {
  if (status === 'draft') return undefined;
  const { t } = speakerFor(language);
  return status === 'final'
    ? t('This is a final document, and others may already cite its paragraph numbers. They are not changed here.')
    : t(
        'This is an advance unedited version, and others may already cite its paragraph numbers. They are not changed here.',
      );
}

/**
 * The consequences of an operation that an editor with dialogs would ask about, as a suffix to its action title; empty if there are none.
 * `leftCount` is the number of references left to the deleted part.
 */
export function consequenceText(
  status: Status,
  { renumbered }: OperationOutcome,
  leftCount: number,
  language: DisplayLanguage,
): string {
  const { plural } = speakerFor(language);
  const parts: string[] = [];
  if (status === 'final' && renumbered > 0)
    parts.push(plural(renumbered, 'changes {0} number of a final document', 'changes {0} numbers of a final document'));
  if (status === 'advance-unedited' && renumbered > 0)
    parts.push(
      plural(
        renumbered,
        'changes {0} number of an advance unedited version',
        'changes {0} numbers of an advance unedited version',
      ),
    );
  if (leftCount > 0)
    parts.push(
      plural(leftCount, 'leaves {0} reference to what is deleted', 'leaves {0} references to what is deleted'),
    );
  return parts.length === 0 ? '' : ` (${listWords(parts, language)})`;
}

/** The number of references, or of places of any kind, left to check after an operation. */
export function placesToCheckText(notes: readonly EditNote[], language: DisplayLanguage): string {
  const { plural } = speakerFor(language);
  return notes.every(isReferenceNote)
    ? plural(notes.length, '{0} reference to check.', '{0} references to check.')
    : plural(notes.length, '{0} place to check.', '{0} places to check.');
}

/** Titles of code actions; `{0}` is the part at the cursor: "paragraph 12", "12 (b)". */
const OPERATION_TITLES = {
  renumber: 'Renumber paragraphs, subparagraphs and headings',
  'insert-paragraph': 'Insert a paragraph',
  'insert-pair': 'Insert a concern and a recommendation',
  'insert-item': 'Insert a subparagraph',
  split: 'Split {0} here',
  merge: 'Merge {0} with the following one',
  'to-item': 'Turn {0} into a subparagraph',
  'to-paragraph': 'Turn {0} into a paragraph',
  up: 'Move {0} up',
  down: 'Move {0} down',
  delete: 'Delete {0}',
  'delete, remove': 'Delete {0} and remove it from lists',
} as const satisfies Readonly<Record<string, ServerSentence>>;

/** A key of {@link OPERATION_TITLES}. */
export type OperationTitle = keyof typeof OPERATION_TITLES;

/** The title of a code action; `name` is the part at the cursor. */
export function operationTitle(title: OperationTitle, name: string, language: DisplayLanguage): string {
  return speakerFor(language).t(OPERATION_TITLES[title], name);
}

/** The reason why a letter cannot be renamed. */
export function letterRenamed(language: DisplayLanguage): string {
  return speakerFor(language).t(
    'Letters follow the order of the subparagraphs. Move, insert, delete or renumber subparagraphs instead; references follow.',
  );
}

const RENUMBER_TITLES: Readonly<Record<string, ServerSentence>> = {
  'paragraph-numbering': 'Renumber paragraphs',
  'subparagraph-numbering': 'Renumber paragraphs and subparagraphs',
  'heading-numbering': 'Renumber headings and paragraphs',
};

/** The title of the fix that renumbers a document, by the rule that offers it. The fixes of all rules run the same operation. */
export function renumberTitle(rule: string, language: DisplayLanguage): string | undefined {
  const title = RENUMBER_TITLES[rule];
  return title && speakerFor(language).t(title);
}

const EDIT_LABELS = {
  text: 'Text',
  number: 'Numbers',
  reference: 'References',
  untargeted: 'Left without a target',
} as const satisfies Readonly<Record<string, ServerSentence>>;

/** The heading of an operation’s changes in a preview. */
export function editLabel(about: keyof typeof EDIT_LABELS, language: DisplayLanguage): string {
  return speakerFor(language).t(EDIT_LABELS[about]);
}

/** The question before deleting a part that is cited; `name` is that part: "paragraph 12", "12 (b)". */
export function deletionQuestion(name: string, references: number, language: DisplayLanguage): string {
  return speakerFor(language).plural(
    references,
    'Delete {1}? It is cited in {0} place.',
    'Delete {1}? It is cited in {0} places.',
    name,
  );
}

/** A concordance in one line; empty if no number changed. */
export function concordanceSummary(rows: readonly ConcordanceRow[], language: DisplayLanguage): string {
  const { t, plural } = speakerFor(language);
  const isMixed = rows.some(({ isItem }) => isItem);
  const counts = (some: readonly ConcordanceRow[]) => {
    const itemCount = some.filter(({ isItem }) => isItem).length;
    return { items: itemCount, paragraphs: some.length - itemCount };
  };
  const countText = (some: readonly ConcordanceRow[]): string => {
    const { items, paragraphs } = counts(some);
    const parts = [
      ...(paragraphs > 0 ? [plural(paragraphs, '{0} paragraph', '{0} paragraphs')] : []),
      ...(items > 0 ? [plural(items, '{0} subparagraph', '{0} subparagraphs')] : []),
    ];
    return parts.length > 1 ? t('{0} and {1}', parts[0] ?? '', parts[1] ?? '') : (parts[0] ?? '');
  };
  // Without subparagraphs, the noun is needed only once: "12 paragraphs renumbered, 1 new".
  const summaryOf = (some: readonly ConcordanceRow[]): string => (isMixed ? countText(some) : String(some.length));
  const otherRows = rows.filter((row) => isChanged(row) && row.before !== '' && row.after !== '');
  const additions = rows.filter(({ before }) => before === '');
  const deletions = rows.filter(({ before, after }) => before !== '' && after === '');
  return [
    ...(otherRows.length > 0 ? [t('{0} renumbered', countText(otherRows))] : []),
    ...(additions.length > 0 ? [t('{0} new', summaryOf(additions))] : []),
    ...(deletions.length > 0 ? [t('{0} deleted', summaryOf(deletions))] : []),
  ].join(', ');
}

/** Explains why references are shown before their target is deleted. */
export function untargetedMessage(count: number, language: DisplayLanguage): string {
  return speakerFor(language).plural(
    count,
    'This reference would be left without a target. It stays as it is.',
    'These {0} references would be left without a target. They stay as they are.',
  );
}

/** The title of the action that picks and cites paragraphs. */
export function citeTitle(language: DisplayLanguage): string {
  return speakerFor(language).t('Cite a paragraph…');
}

/** The title of the action that writes a follow-up paragraph or, given its number, the list of an existing one. */
export function followUpTitle(number: string | undefined, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  return number === undefined
    ? t('Write a follow-up paragraph…')
    : t('Choose recommendations for follow-up paragraph {0}…', number);
}

/** The column headings of a concordance. */
export function concordanceHeading(language: DisplayLanguage): readonly [string, string, string] {
  const { t } = speakerFor(language);
  return [t('Old number'), t('New number'), t('Text')];
}
