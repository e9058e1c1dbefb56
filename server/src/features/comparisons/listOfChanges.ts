import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import type { ChangedWords, ComparedPart, DraftComparison } from '../../edits/compare/comparison';
import { sentenceEnds, type WordsAt } from '../../syntax/blocks/sentence';
import type { Table } from '../words/tableForms';
import { unitsPlace } from './comparisonWords';

/** How many unchanged words locate an insertion or deletion. */
const CONTEXT_WORDS = 3;

/**
 * A list of changes for translators of the earlier draft: paragraph, sentence, "for", "read", as in corrigenda. Uses the paragraph numbers
 * of the earlier draft. Merely renumbered parts are omitted.
 */
export function listOfChanges(
  { before: { language: compiledLanguage } }: Pick<DraftComparison, 'before'>,
  parts: readonly ComparedPart[],
  language: DisplayLanguage,
): Table {
  const { t } = speakerFor(language);
  const { abbreviations } = compiledLanguage.blockWords;
  const rows = parts.flatMap((part) => rowsOf(part, abbreviations, language));
  return {
    title: t('List of changes'),
    rows: [[t('Paragraph'), t('Sentence'), t('For'), t('Read')], ...rows],
  };
}

function rowsOf(part: ComparedPart, abbreviations: WordsAt, language: DisplayLanguage): (readonly string[])[] {
  const { t } = speakerFor(language);
  const [before, after] = [unitsPlace(part.before, language), unitsPlace(part.after, language)];
  const sideText = (side: 'before' | 'after') =>
    part.words
      .map((run) => run[side])
      .join(' ')
      .trim();
  if (part.change === 'new') return [[t('{0} (new)', after), '', '', sideText('after')]];
  if (part.change === 'gone') return [[before, '', sideText('before'), t('(deleted)')]];
  const place = before === after ? before : t('{0} (now {1})', before, after);
  const rows: (readonly string[])[] = [];
  if (part.change === 'split' || part.change === 'merged' || part.isMoved) rows.push([place, '', before, after]);
  const words = sideText('before');
  const ends = sentenceEnds(words, { start: 0, end: words.length }, abbreviations);
  const hasSentences = part.before.some(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'text');
  let at = 0;
  for (let k = 0; k < part.words.length; k++) {
    const from = k;
    while (isOther(part.words[k]) || (k > from && isBetween(part.words, k))) k++;
    if (k > from) {
      const [old, newPlace] = textsForAndRead(part.words, from, k);
      const sentence = ends.filter((end) => end <= at).length + 1;
      rows.push([place, hasSentences ? String(sentence) : '', old, newPlace]);
      for (const run of part.words.slice(from, k)) at += run.before.length + (run.before === '' ? 0 : 1);
    }
    at += (part.words[k]?.before.length ?? -1) + 1;
  }
  return rows;
}

function isOther(run: ChangedWords | undefined): boolean {
  return run !== undefined && run.kind !== 'same' && run.kind !== 'followed';
}

/** Whether only a few unchanged words separate two changes of a sentence, which are then reported as one. */
function isBetween(words: readonly ChangedWords[], at: number): boolean {
  const sameWords = words[at];
  if (!sameWords || !isOther(words[at + 1])) return false;
  return sameWords.before.split(' ').length <= CONTEXT_WORDS && !SENTENCE_END_PATTERN.test(`${sameWords.before} `);
}

const SENTENCE_END_PATTERN = /[.;:?!] /;

/** The words of a change before and after; an insertion or deletion has a few words of context. */
function textsForAndRead(words: readonly ChangedWords[], from: number, to: number): readonly [string, string] {
  const changedWords = words.slice(from, to);
  const oldWords = changedWords.flatMap(({ before }) => (before === '' ? [] : [before])).join(' ');
  const newText = changedWords.flatMap(({ after }) => (after === '' ? [] : [after])).join(' ');
  if (oldWords !== '' && newText !== '') return [oldWords, newText];
  const [previous, next] = [words[from - 1], words[to]];
  const isSentenceStart = !previous || SENTENCE_END_PATTERN.test(`${previous.before.slice(-1)} `);
  const join = (...some: readonly string[]) =>
    some
      .filter((one) => one !== '')
      .join(' ')
      .replace(/ (?=[,.;:)\]!?”])/g, '');
  if (!isSentenceStart) {
    const wordsBefore = (text: string) =>
      (text.split(SENTENCE_END_PATTERN).at(-1) ?? '').split(' ').slice(-CONTEXT_WORDS).join(' ');
    return [join(wordsBefore(previous.before), oldWords), join(wordsBefore(previous.after), newText)];
  }
  const wordsAfter = (text: string) => text.split(' ').slice(0, CONTEXT_WORDS).join(' ');
  return [join(oldWords, wordsAfter(next?.before ?? '')), join(newText, wordsAfter(next?.after ?? ''))];
}
