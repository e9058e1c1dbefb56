import type { DocumentModel } from '../model/document';
import { sentenceEnds } from '../syntax/blocks/sentence';
import type { Span } from '../text/edits';
import type { VersionDifference, VersionValue } from './versionDifference';
import type { VersionUnit } from './versionUnits';

/** A sentence of the original with its translation, in UTF-16 code units of each text. */
interface SentencePair {
  /** Key of the unit that contains it. */
  readonly key: string;
  readonly otherUnit: VersionUnit;
  readonly original: VersionValue;
  readonly other: VersionValue;
}

/** Shorter sentences may have several meanings. */
const MIN_WORDS = 6;

/**
 * Sentences and headings that recur in the original but are rendered differently than the first time in the other version: the second and
 * later ones, each with both renderings, by unit key. Sentences are paired only in units that have the same number of them in both
 * versions.
 */
export function twoRenderings(
  [original, other]: readonly [original: DocumentModel, other: DocumentModel],
  pairs: readonly { readonly unit: VersionUnit; readonly otherUnit: VersionUnit }[],
): ReadonlyMap<string, readonly VersionDifference[]> {
  const firstByKey = new Map<string, SentencePair>();
  const differences = new Map<string, VersionDifference[]>();
  const reportedTexts = new Set<string>();
  for (const pair of pairs.flatMap(({ unit, otherUnit }) => sentencePairs(original, other, unit, otherUnit))) {
    const previousPair = firstByKey.get(pair.original.key);
    if (!previousPair) firstByKey.set(pair.original.key, pair);
    else if (
      previousPair.other.key !== pair.other.key &&
      !reportedTexts.has(`${pair.original.key}\n${pair.other.key}`)
    ) {
      reportedTexts.add(`${pair.original.key}\n${pair.other.key}`);
      const { kind: unit, number, path } = pair.otherUnit;
      const unitDifferences = differences.get(pair.key) ?? [];
      differences.set(pair.key, unitDifferences);
      unitDifferences.push({
        kind: 'renderings',
        level: 'information',
        unit,
        number,
        path,
        original: { span: pair.original, values: [pair.original] },
        other: { span: pair.other, values: [pair.other, previousPair.other] },
      });
    }
  }
  return differences;
}

function sentencePairs(
  original: DocumentModel,
  other: DocumentModel,
  unit: VersionUnit,
  otherUnit: VersionUnit,
): readonly SentencePair[] {
  const sentences = sentencesOf(original, unit);
  const otherValues = sentencesOf(other, otherUnit);
  if (sentences.length !== otherValues.length) return [];
  return sentences.flatMap((sentence, i) => {
    const rendering = otherValues[i];
    if (!rendering || sentence.key.split(' ').length < MIN_WORDS) return [];
    return [{ key: unit.key, otherUnit, original: sentence, other: rendering }];
  });
}

/** The sentences and clauses of a unit, keyed by their words without white space and final punctuation. */
function sentencesOf({ tree, language }: DocumentModel, { blocks }: VersionUnit): readonly VersionValue[] {
  return blocks.flatMap((i) => {
    const block = tree.blocks[i];
    const at = tree.starts[i];
    if (!block || at === undefined) return [];
    const { text, content } = block;
    const ends = [...sentenceEnds(text, content, language.blockWords.abbreviations), content.end];
    return ends.map((end, index): VersionValue => {
      const { start, end: last } = trimTerm(text, { start: ends[index - 1] ?? content.start, end });
      const key = text
        .slice(start, last)
        .replace(/\s+/g, ' ')
        .replace(/ ?[.;:]$/, '');
      return { key, start: at + start, end: at + last };
    });
  });
}

function trimTerm(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}
