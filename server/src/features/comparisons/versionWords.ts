import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { listWords } from '../../display/joinedWords';
import { speakerFor } from '../../display/speaker';
import type { DocumentModel } from '../../model/document';
import type { DifferenceKind, VersionDifference, VersionSide } from '../../versions/versionDifference';
import { placeIn } from '../words/placeNames';

const KINDS = {
  missing: 'is missing',
  extra: 'is not in the original',
  citations: 'other citations',
  symbols: 'other symbols',
  dates: 'other dates',
  numbers: 'other numbers',
  states: 'other States',
  treaties: 'other treaties',
  committees: 'other committees',
  untranslated: 'is not translated',
  role: 'a concern in one version, a recommendation in the other',
  length: 'much longer or shorter than translations usually are',
  terms: 'terms that are not rendered as agreed',
  renderings: 'the original repeats itself, and is translated in two ways',
  quotations: 'not the official words of the treaty in this language',
} as const satisfies Record<DifferenceKind, ServerSentence>;

/** The name of a difference between two versions: "other numbers". */
export function differenceText({ kind }: VersionDifference, language: DisplayLanguage): string {
  return speakerFor(language).t(KINDS[kind]);
}

/** How many UTF-16 code units of a heading or of words to show. */
const MAX_DISPLAY_LENGTH = 60;

/** The place of a difference: "7 (c)", "footnote 3", or a heading by its words. */
export function differencePlace(
  { unit, number, path, original, other }: VersionDifference,
  models: readonly [original: DocumentModel, other: DocumentModel],
  language: DisplayLanguage,
): string {
  const { t } = speakerFor(language);
  switch (unit) {
    case 'paragraph':
    case 'subparagraph':
      return placeIn(number, path, language);
    case 'footnote':
      return t('footnote {0}', number);
    case 'title':
      return t('title');
    case 'heading':
      return other ? wordsShown(models[1], other) : original ? wordsShown(models[0], original) : '';
  }
}

/** A difference in one line: « 7 c) : autres chiffres ; 1 520 ; original : 1,250 ». */
export function differenceLine(
  difference: VersionDifference,
  models: readonly [original: DocumentModel, other: DocumentModel],
  language: DisplayLanguage,
): string {
  const { t } = speakerFor(language);
  const { kind } = difference;
  const words = [differenceText(difference, language)];
  const otherWords = sideText(difference.other, models[1], kind, language);
  const original = sideText(difference.original, models[0], kind, language);
  if (otherWords !== '') words.push(otherWords);
  if (original !== '' && kind !== 'untranslated') words.push(t('original: {0}', original));
  return t('{0}: {1}', differencePlace(difference, models, language), listWords(words, language));
}

/** One version’s side of a difference: the values that only it has, or the beginning of a unit that the other lacks. */
export function sideText(
  side: VersionSide | undefined,
  model: DocumentModel,
  kind: DifferenceKind,
  language: DisplayLanguage,
): string {
  if (!side) return '';
  if (side.values.length > 0)
    return listWords(
      side.values
        .map(({ start, end }) => oneLine(model.text.text.slice(start, end)))
        .map((words) => (kind === 'renderings' || kind === 'quotations' ? shortenWords(words) : words)),
      language,
    );
  return kind === 'missing' || kind === 'extra' || kind === 'untranslated' ? wordsShown(model, side) : '';
}

function wordsShown({ text: { text } }: DocumentModel, { span: { start, end } }: VersionSide): string {
  return shortenWords(oneLine(text.slice(start, end)));
}

function shortenWords(words: string): string {
  return words.length <= MAX_DISPLAY_LENGTH ? words : `${words.slice(0, MAX_DISPLAY_LENGTH - 1)}…`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
