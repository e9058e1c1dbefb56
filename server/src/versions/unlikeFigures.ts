import type { DocumentModel } from '../model/document';
import { placesOfTerm } from './terms';
import { unitText } from './unitText';
import type { UnitValue, UnitValues } from './unitValues';
import type { VersionUnit } from './versionUnits';

/** A paragraph in one version. */
export interface FigureSide {
  readonly model: DocumentModel;
  /** Its units, and their values. */
  readonly units: readonly VersionUnit[];
  readonly values: readonly UnitValues[];
  /** Figures of one of the units that are not among those of the same kind in the other version. */
  readonly only: readonly UnitValue[];
}

type Sides = readonly [FigureSide, FigureSide];
type OnlyInEach = readonly [readonly UnitValue[], readonly UnitValue[]];

/** Numbers up to this may be written in words. */
const GREATEST_IN_WORDS = 31;

/**
 * The numbers that only one of two versions of a paragraph has. A small one may be in unknown words, so that it counts only if the other
 * version has another small one in its place.
 */
export function unlikeNumbers(sides: Sides): OnlyInEach {
  const [only, otherOnly] = onlyInFigures(sides);
  const [side, otherSide] = sides;
  // The numbers in symbols are in no place of small ones.
  const [smallOnly, otherSmallOnly] = onlyInFigures(sides, 'without-symbols');
  const small = smallOnly.filter((value) => isSmall(value) && !isInWords(value, otherSide));
  const otherSmall = otherSmallOnly.filter((value) => isSmall(value) && !isInWords(value, side));
  const [great, otherGreat] = [only, otherOnly].map((values) => values.filter((value) => !isSmall(value)));
  if (small.length === 0 || otherSmall.length === 0) return [great ?? [], otherGreat ?? []];
  return [
    side.only.filter((value) => great?.includes(value) || small.includes(value)),
    otherSide.only.filter((value) => otherGreat?.includes(value) || otherSmall.includes(value)),
  ];
}

/**
 * The unsettled figures that only one of two versions of a paragraph has, if the other version has such a figure too, or one of the
 * `citations` that only one has: their expected number is unknown.
 */
export function unlikeUnsettled(sides: Sides, [citations, otherCitations]: OnlyInEach): OnlyInEach {
  const [only, otherOnly] = onlyInFigures(sides);
  if (only.length > 0 && otherOnly.length > 0) return [only, otherOnly];
  if (otherOnly.length > 0 && citations.length > 0) return [citations, otherOnly];
  return only.length > 0 && otherCitations.length > 0 ? [only, otherCitations] : [[], []];
}

/** All figures of some units, those of citations, symbols and dates included. */
export function figuresIn(units: readonly UnitValues[]): ReadonlySet<string> {
  const figures = new Set<string>();
  for (const { open, unsettled, numbers, citations, symbols, dates } of units) {
    for (const figure of open) figures.add(figure);
    for (const { key } of unsettled) figures.add(key);
    for (const { key } of numbers) figures.add(key);
    for (const { key } of [...citations, ...symbols, ...dates])
      for (const [figure] of key.matchAll(/\d+/g)) figures.add(figure);
  }
  return figures;
}

/** The figures that only one version has: the other has them neither with a word for thousands nor as a part of another one. */
function onlyInFigures(
  [side, otherSide]: Sides,
  symbols: 'with-symbols' | 'without-symbols' = 'with-symbols',
): OnlyInEach {
  const [figures, otherFigures] = [side, otherSide].map(({ values }) =>
    figuresIn(symbols === 'with-symbols' ? values : values.map((one) => ({ ...one, symbols: [] }))),
  );
  if (!figures || !otherFigures) return [[], []];
  return [
    side.only.filter((value) => !isWritten(value, otherFigures)),
    otherSide.only.filter((value) => !isWritten(value, figures)),
  ];
}

function isWritten({ key }: UnitValue, others: ReadonlySet<string>): boolean {
  // A school year ends in “2008/09” or in “2008-2009”.
  if (key.length === 2 && [...others].some((other) => other.length === 4 && other.endsWith(key))) return true;
  if (key.length === 4 && others.has(key.slice(2))) return true;
  return others.has(key) || [...others].some((other) => isScaled(Number(key), Number(other)));
}

/** The values of scale words: "3.89 million". */
const SCALES = [1e3, 1e6, 1e9];
/** Divisions of fractions are not exact; 1999 is no two thousand. */
const PRECISION = 1e-9;

function isScaled(one: number, two: number): boolean {
  const ratio = Math.max(one, two) / Math.min(one, two);
  return SCALES.some((scale) => Math.abs(ratio / scale - 1) < PRECISION);
}

function isSmall({ key }: UnitValue): boolean {
  return !key.includes('.') && Number(key) <= GREATEST_IN_WORDS;
}

/** Whether a paragraph has a number as a cardinal or an ordinal in words. */
function isInWords({ key }: UnitValue, { model, units }: FigureSide): boolean {
  const { language, unread } = model.language;
  // Chinese has the numbers of months in figures, and may have any number in words.
  if (unread?.id === 'zh') return true;
  if (unread) return false;
  const { cardinals, ordinals } = language.meaning;
  const words = [cardinals, ordinals].flatMap((table) =>
    Object.entries(table).flatMap(([word, value]) => (value === Number(key) ? [word] : [])),
  );
  return units.some((unit) => placesOfTerm(unitText(model, unit), words).length > 0);
}
