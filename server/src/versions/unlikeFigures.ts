import type { DocumentModel } from '../model/document';
import { placesOfTerm } from './terms';
import { unitText } from './unitText';
import type { UnitValue, UnitValues } from './unitValues';
import type { VersionUnit } from './versionUnits';

/** A paragraph of one version. */
export interface FigureSide {
  readonly model: DocumentModel;
  /** The units of the paragraph, and their values. */
  readonly units: readonly VersionUnit[];
  readonly values: readonly UnitValues[];
  /** The numbers of one of the units that have no counterpart of the same kind in the other version. */
  readonly only: readonly UnitValue[];
  /** Whether the other version of the paragraph contains a number in digits less often. */
  readonly isRarerInOther: (value: UnitValue) => boolean;
  /** Spelled-out numbers in the same unit. */
  readonly worded: readonly UnitValue[];
}

type Sides = readonly [FigureSide, FigureSide];
type OnlyInEach = readonly [readonly UnitValue[], readonly UnitValue[]];

/** Numbers up to this are in words in one version and in figures in another. */
const MAX_SMALL_NUMBER = 31;
/** Numbers up to this are also written with other words in some languages: "a pair", « une dizaine », "docena". */
const MAX_LOOSE_NUMBER = 12;

/**
 * The numbers that only one of two versions of a paragraph has. One in words may be in the other version in words that are not read, and so
 * may a small one: these count only if the other version has another number in their place.
 */
export function differingNumbers(sides: Sides): OnlyInEach {
  const [only, otherOnly] = figuresOnly(sides);
  const [side, otherSide] = sides;
  // A number in a symbol cannot take the place of a small number.
  const [smallOnly, otherSmallOnly] = figuresOnly(sides, 'without-symbols');
  const smallNumbers = smallOnly.filter((value) => isSmallNumber(value) && !isInWords(value, otherSide));
  const otherSmallNumbers = otherSmallOnly.filter((value) => isSmallNumber(value) && !isInWords(value, side));
  const [great, otherGreat] = [only, otherOnly].map((values) => values.filter((value) => !isSmallNumber(value)));
  const [worded, otherWorded] = wordedValuesOnly(sides);
  const isReplaced = (values: readonly UnitValue[], others: readonly UnitValue[]): boolean =>
    values.length > 0 && others.length > 0;
  const areSmallReplaced = isReplaced(smallNumbers, [...otherSmallNumbers, ...otherWorded]);
  const areOthersReplaced = isReplaced(otherSmallNumbers, [...smallNumbers, ...worded]);
  const areWordedReplaced = isReplaced(worded, [...(otherGreat ?? []), ...otherSmallNumbers, ...otherWorded]);
  const areOtherWordedReplaced = isReplaced(otherWorded, [...(great ?? []), ...smallNumbers, ...worded]);
  return [
    [...(great ?? []), ...(areSmallReplaced ? smallNumbers : []), ...(areWordedReplaced ? worded : [])].sort(
      compareByStart,
    ),
    [
      ...(otherGreat ?? []),
      ...(areOthersReplaced ? otherSmallNumbers : []),
      ...(areOtherWordedReplaced ? otherWorded : []),
    ].sort(compareByStart),
  ];
}

function compareByStart(one: UnitValue, two: UnitValue): number {
  return one.start - two.start;
}

/** The numbers in words that the other version has neither in words nor in figures. */
function wordedValuesOnly([side, otherSide]: Sides): OnlyInEach {
  const [figures, otherFigures] = [figuresIn(side.values), figuresIn(otherSide.values)];
  return [
    side.worded.filter((value) => isTellingInWords(value, otherSide) && !isWritten(value, otherFigures)),
    otherSide.worded.filter((value) => isTellingInWords(value, side) && !isWritten(value, figures)),
  ];
}

/** Whether a number in words must be in the other version: "one" or "two" may be a pronoun there, and a small one may be another word. */
function isTellingInWords(value: UnitValue, otherSide: FigureSide): boolean {
  return !isSmallNumber(value) || (Number(value.key) > MAX_LOOSE_NUMBER && !isInWords(value, otherSide));
}

/**
 * The unsettled numbers that only one of two versions of a paragraph has, if the other version also has such a number, or one of the
 * `citations` that only one version has. The expected number is unknown.
 */
export function differingUnsettled(sides: Sides, [citations, otherCitations]: OnlyInEach): OnlyInEach {
  const [only, otherOnly] = figuresOnly(sides);
  if (only.length > 0 && otherOnly.length > 0) return [only, otherOnly];
  if (otherOnly.length > 0 && citations.length > 0) return [citations, otherOnly];
  return only.length > 0 && otherCitations.length > 0 ? [only, otherCitations] : [[], []];
}

/** All numbers in some units, including those in citations, symbols and dates. */
export function figuresIn(units: readonly UnitValues[]): ReadonlySet<string> {
  const figures = new Set<string>();
  for (const { open, unsettled, numbers, worded, citations, symbols, dates } of units) {
    for (const figure of open) figures.add(figure);
    for (const { key } of unsettled) figures.add(key);
    for (const value of numbers) figures.add(value.key);
    for (const value of worded) if (!isSmallNumber(value)) figures.add(value.key);
    for (const { key } of [...citations, ...symbols, ...dates])
      for (const [figure] of key.matchAll(/\d+/g)) figures.add(figure);
  }
  return figures;
}

/** The numbers that only one version has: in the other, they occur neither with a scale word nor as part of another number. */
function figuresOnly(
  [side, otherSide]: Sides,
  symbols: 'with-symbols' | 'without-symbols' = 'with-symbols',
): OnlyInEach {
  const [figures, otherFigures] = [side, otherSide].map(({ values }) =>
    figuresIn(symbols === 'with-symbols' ? values : values.map((one) => ({ ...one, symbols: [] }))),
  );
  if (!figures || !otherFigures) return [[], []];
  return [
    side.only.filter((value) => side.isRarerInOther(value) || !isWritten(value, otherFigures)),
    otherSide.only.filter((value) => otherSide.isRarerInOther(value) || !isWritten(value, figures)),
  ];
}

function isWritten({ key }: UnitValue, others: ReadonlySet<string>): boolean {
  // A school year ends as in “2008/09” or “2008-2009”.
  if (key.length === 2 && [...others].some((other) => other.length === 4 && other.endsWith(key))) return true;
  if (key.length === 4 && others.has(key.slice(2))) return true;
  return others.has(key) || [...others].some((other) => isScaled(Number(key), Number(other)));
}

/** Values of scale words: "3.89 million". */
const SCALES = [1e3, 1e6, 1e9];
/** Tolerance for dividing fractions; 1999 must not pass for two thousand. */
const PRECISION = 1e-9;

function isScaled(one: number, two: number): boolean {
  const ratio = Math.max(one, two) / Math.min(one, two);
  return SCALES.some((scale) => Math.abs(ratio / scale - 1) < PRECISION);
}

function isSmallNumber({ key }: UnitValue): boolean {
  return !key.includes('.') && Number(key) <= MAX_SMALL_NUMBER;
}

/** Whether a paragraph contains a number as a cardinal or ordinal in words. */
function isInWords({ key }: UnitValue, { model, units }: FigureSide): boolean {
  const { language, unread } = model.language;
  // Chinese writes the numbers of months in digits, and may write any number in words.
  if (unread?.id === 'zh') return true;
  if (unread) return false;
  const { cardinals, ordinals } = language.meaning;
  const words = [cardinals, ordinals].flatMap((table) =>
    Object.entries(table).flatMap(([word, value]) => (value === Number(key) ? [word] : [])),
  );
  return units.some((unit) => placesOfTerm(unitText(model, unit), words).length > 0);
}
