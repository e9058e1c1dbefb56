import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { speakerFor } from '../../display/speaker';
import type { ChangedWords, ComparedPart, DraftChange } from '../../edits/compare/comparison';
import type { DraftUnit } from '../../edits/compare/draftUnits';
import { nameInSentence, placeIn } from '../words/placeNames';

/** The changes in the order in which they are counted. */
export const DRAFT_CHANGES = ['changed', 'new', 'gone', 'split', 'merged', 'moved', 'renumbered', 'same'] as const;

const CHANGES = {
  changed: 'changed',
  new: 'new',
  gone: 'deleted',
  split: 'split',
  merged: 'merged',
  moved: 'moved',
  renumbered: 'renumbered',
  same: 'the same',
} as const satisfies Record<DraftChange, ServerSentence>;

/** All changes of a part: "changed, moved". */
export function changeKindText({ change, isMoved, isReworded }: ComparedPart, language: DisplayLanguage): string {
  const secondaryChanges: DraftChange[] = [];
  if ((change === 'split' || change === 'merged') && isReworded) secondaryChanges.push('changed');
  if (isMoved && change !== 'moved') secondaryChanges.push('moved');
  return [change, ...secondaryChanges].map((one) => changeName(one, language)).join(', ');
}

/** The name of a change by itself. */
function changeName(change: DraftChange, language: DisplayLanguage): string {
  return speakerFor(language).t(CHANGES[change]);
}

/** The places of units, joined by plus signs: "12", "12 (a)", "heading C"; empty if there are no units. */
export function unitsPlace(units: readonly DraftUnit[], language: DisplayLanguage): string {
  return units.map((unit) => unitPlace(unit, language)).join(' + ');
}

/** The place of a unit, by its number or its kind. */
function unitPlace({ kind, name, path }: DraftUnit, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  switch (kind) {
    case 'paragraph':
    case 'item':
      return citedPlaceText(name, path, language);
    case 'text':
      return name === '' ? t('unnumbered text') : t('text of {0}', citedPlaceText(name, path, language));
    case 'heading':
      return t('heading {0}', name).trim();
    case 'footnote':
      return t('footnote {0}', name).trim();
    case 'title':
      return t('title');
    case 'masthead':
      return t('masthead');
  }
}

function citedPlaceText(name: string, path: readonly string[], language: DisplayLanguage): string {
  return placeIn(name.split(' (', 1)[0] ?? name, path, language);
}

/** A unit as the object of a sentence: "paragraph 12". */
function unitInSentence(unit: DraftUnit, language: DisplayLanguage): string {
  const { kind, name, path } = unit;
  return kind === 'paragraph' || kind === 'item'
    ? nameInSentence(name.split(' (', 1)[0] ?? name, path, language)
    : unitPlace(unit, language);
}

/** Messages on references that changed their target, one sentence each. */
export function renamedWords({ words }: Pick<ComparedPart, 'words'>, language: DisplayLanguage): readonly string[] {
  const { t } = speakerFor(language);
  return words.flatMap(({ kind, after, oldUnit, names }) => {
    if (kind !== 'renamed') return [];
    if (!names) return [t('“{0}” no longer names anything.', after)];
    const target = unitInSentence(names, language);
    if (!oldUnit) return [t('“{0}” now names {1}, and named nothing before.', after, target)];
    const wordsBefore = unitInSentence(oldUnit, language);
    return [t('“{0}” now names another place: {1}, which is not what was {2}.', after, target, wordsBefore)];
  });
}

/** How many unchanged words to show on each side of a change. */
const CONTEXT_WORD_COUNT = 8;

/** The words of a part with unchanged text cut to a few words around each change. */
export function wordsInBrief(words: readonly ChangedWords[]): readonly ChangedWords[] {
  return words.map((run, at) => {
    if (run.kind !== 'same') return run;
    const shorten = (text: string) => shortenContext(text, at > 0, at + 1 < words.length);
    return { ...run, before: shorten(run.before), after: shorten(run.after) };
  });
}

function shortenContext(text: string, isAfter: boolean, isBefore: boolean): string {
  const head = isAfter ? CONTEXT_WORD_COUNT : 0;
  const tailLength = isBefore ? CONTEXT_WORD_COUNT : 0;
  if (head + tailLength === 0) {
    const leadingWords = text.split(' ', 2 * CONTEXT_WORD_COUNT + 1);
    return leadingWords.length > 2 * CONTEXT_WORD_COUNT ? `${leadingWords.slice(0, -1).join(' ')} …` : text;
  }
  const allWords = text.split(' ');
  if (allWords.length <= head + tailLength + 2) return text;
  return [...allWords.slice(0, head), '…', ...allWords.slice(allWords.length - tailLength)].join(' ');
}

/** The marks around deleted and inserted words. */
interface ChangeMarks {
  readonly gone: readonly [string, string];
  readonly new: readonly [string, string];
  /** Escapes a text for its output format. */
  readonly written: (text: string) => string;
}

/** The words of a part on one line with changes marked up; of updated numbers, only the new ones. */
export function markedText(words: readonly ChangedWords[], marks: ChangeMarks): string {
  const markWords = ([open, close]: readonly [string, string], text: string) =>
    text === '' ? [] : [`${open}${marks.written(text)}${close}`];
  return words
    .flatMap(({ kind, before, after }) => {
      if (kind === 'gone' || kind === 'new' || kind === 'renamed')
        return [...markWords(marks.gone, before), ...markWords(marks.new, after)];
      return [marks.written(after)];
    })
    .join(' ')
    .replace(/ (?=[,.;:)\]!?”])/g, '');
}

/** The number of parts per kind of change, in one line: "changed: 3, new: 1, renumbered: 54". Empty if nothing differs. */
export function comparisonSummary(parts: readonly ComparedPart[], language: DisplayLanguage): string {
  const { t, grouped } = speakerFor(language);
  return DRAFT_CHANGES.flatMap((change) => {
    const count = change === 'same' ? 0 : parts.filter((part) => part.change === change).length;
    return count === 0 ? [] : [t('{0}: {1}', changeName(change, language), grouped(count))];
  }).join(', ');
}
