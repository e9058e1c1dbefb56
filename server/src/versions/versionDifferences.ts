import type { DocumentModel } from '../model/document';
import { paragraphKey } from '../model/paragraphs/paragraphs';
import type { ParagraphRole } from '../model/roles';
import { frequentIn } from '../syntax/tokens/compiled';
import { groupedBy } from '../text/groupedBy';
import { addAll } from '../text/many';
import { digitsIn, readFigures } from './figures';
import { lengthIsUnusual } from './lengths';
import { ownLanguage } from './originalLanguage';
import { renderingsOfTerms } from './renderingsOfTerms';
import { placesOfTerm, type TermForms } from './terms';
import { twoRenderings } from './twoRenderings';
import { unitSpan, unitText } from './unitText';
import { type UnitValue, type UnitValues, unitValues } from './unitValues';
import { differingNumbers, differingUnsettled, figuresIn } from './unlikeFigures';
import type { DifferenceKind, DifferenceLevel, VersionDifference, VersionSide } from './versionDifference';
import { type VersionUnit, versionUnits, withoutLetters } from './versionUnits';

/** A unit that both versions have, with its values. */
interface UnitPair {
  readonly unit: VersionUnit;
  readonly otherUnit: VersionUnit;
  readonly values: UnitValues;
  readonly otherValues: UnitValues;
}

/** The kinds of value that are compared, with the severity of a difference. */
const COMPARED_VALUES = [
  ['citations', 'citations', 'error'],
  ['years', 'citations', 'error'],
  ['unsettled', 'citations', 'warning'],
  ['symbols', 'symbols', 'error'],
  ['dates', 'dates', 'error'],
  ['periods', 'dates', 'error'],
  ['numbers', 'numbers', 'warning'],
  ['states', 'states', 'warning'],
  ['treaties', 'treaties', 'warning'],
  ['committees', 'committees', 'warning'],
] as const satisfies readonly (readonly [keyof UnitValues, DifferenceKind, DifferenceLevel])[];

type ComparedValues = (typeof COMPARED_VALUES)[number][0];

/** Values that have many names or are not always recognized: only a substitution is certain. */
const ONE_FOR_ANOTHER: ReadonlySet<keyof UnitValues> = new Set(['treaties', 'committees', 'periods']);

/**
 * The differences between another version of a document and its original, in the order of the original; additions come after their
 * predecessor. Units are paired by number and position, never by their words. Values that are unsettled in one of the versions are not
 * differences. `terms`: the user’s terminology.
 */
export function versionDifferences(
  original: DocumentModel,
  other: DocumentModel,
  terms: readonly TermForms[] = [],
): readonly VersionDifference[] {
  const areBothRead = !original.language.unread && !other.language.unread;
  // If the words of a language are not known, only numbered headings are recognized.
  const isCompared = ({ kind }: VersionUnit) => areBothRead || (kind !== 'title' && kind !== 'heading');
  const unitLists = [original, other].map((model) => versionUnits(model).filter(isCompared));
  // Letters in an unsupported script are not recognized.
  const areLettersComparable =
    areBothRead || unitLists.every((some) => some.some(({ kind }) => kind === 'subparagraph'));
  const [units = [], otherUnits = []] = areLettersComparable ? unitLists : unitLists.map(withoutLetters);
  const byKey = new Map(units.map((unit) => [unit.key, unit]));
  const otherByKey = new Map(otherUnits.map((unit) => [unit.key, unit]));
  const pairs = units.flatMap((unit) => {
    const otherUnit = otherByKey.get(unit.key);
    if (!otherUnit) return [];
    return [
      {
        unit,
        otherUnit,
        values: unitValues(original, unit, areBothRead),
        otherValues: unitValues(other, otherUnit, areBothRead),
      },
    ];
  });
  const byGroup = groupedBy(pairs, ({ unit }) => unit.group);
  const differences: VersionDifference[] = [...ownSymbols(original, other)];
  const extraAfter = extraUnits(otherUnits, otherByKey, byKey);
  const addExtra = (key: string): void => {
    for (const unit of extraAfter.get(key) ?? []) differences.push(unmatchedUnit('extra', unit, other));
  };
  addExtra('');
  const pairOf = new Map(pairs.map((pair) => [pair.unit.key, pair]));
  const termRenderings = renderingsOfTerms([original, other], pairs, terms);
  const renderings = areBothRead ? twoRenderings([original, other], pairs) : undefined;
  for (const unit of units) {
    const pair = pairOf.get(unit.key);
    if (pair) {
      const group = byGroup.get(unit.group) ?? [pair];
      addAll(differences, differencesOf(pair, group, original, other, terms));
      addAll(differences, renderings?.get(unit.key) ?? []);
      addAll(differences, termRenderings.get(unit.key) ?? []);
    } else if (isReportedAlone(unit, byKey, otherByKey)) differences.push(unmatchedUnit('missing', unit, original));
    addExtra(unit.key);
  }
  return differences;
}

/** Compares the symbols of the two versions themselves, which must be the same. */
function ownSymbols(original: DocumentModel, other: DocumentModel): readonly VersionDifference[] {
  const sides = [original, other].map((model): VersionSide | undefined => {
    const { symbol } = model.identity;
    if (!symbol?.at) return undefined;
    const { block, start, end } = symbol.at;
    const from = model.tree.starts[block] ?? 0;
    const span = { start: from + start, end: from + end };
    return { span, values: [{ ...span, key: symbol.canonical }] };
  });
  const [one, two] = sides;
  if (!one || !two || one.values[0]?.key === two.values[0]?.key) return [];
  return [{ kind: 'symbols', level: 'error', unit: 'title', number: '', path: [], original: one, other: two }];
}

/** The units that only the other version has, by the key of the last common unit before them; empty key if there is none. */
function extraUnits(
  otherUnits: readonly VersionUnit[],
  otherByKey: ReadonlyMap<string, VersionUnit>,
  byKey: ReadonlyMap<string, VersionUnit>,
): ReadonlyMap<string, readonly VersionUnit[]> {
  const unitsAfter = new Map<string, VersionUnit[]>();
  let lastKey = '';
  for (const unit of otherUnits) {
    if (byKey.has(unit.key)) lastKey = unit.key;
    else if (isReportedAlone(unit, otherByKey, byKey))
      unitsAfter.set(lastKey, [...(unitsAfter.get(lastKey) ?? []), unit]);
  }
  return unitsAfter;
}

/** Whether to report a unit as missing in the other version: if it is a subparagraph, only if its paragraph is in both versions. */
function isReportedAlone(
  { key, group, kind }: VersionUnit,
  own: ReadonlyMap<string, VersionUnit>,
  others: ReadonlyMap<string, VersionUnit>,
): boolean {
  return kind !== 'subparagraph' || key === group || !own.has(group) || others.has(group);
}

function unmatchedUnit(kind: 'missing' | 'extra', unit: VersionUnit, model: DocumentModel): VersionDifference {
  const side: VersionSide = { span: unitSpan(model, unit), values: [] };
  const { number, path } = unit;
  return {
    kind,
    level: 'error',
    unit: unit.kind,
    number,
    path,
    original: kind === 'missing' ? side : undefined,
    other: kind === 'extra' ? side : undefined,
  };
}

function differencesOf(
  pair: UnitPair,
  group: readonly UnitPair[],
  original: DocumentModel,
  other: DocumentModel,
  terms: readonly TermForms[],
): readonly VersionDifference[] {
  const { unit, otherUnit } = pair;
  const { kind: unitKind, number, path } = otherUnit;
  const difference = (
    kind: DifferenceKind,
    level: DifferenceLevel,
    only: readonly UnitValue[] = [],
    otherOnly: readonly UnitValue[] = [],
  ): VersionDifference => ({
    kind,
    level,
    unit: unitKind,
    number,
    path,
    original: { span: only[0] ?? unitSpan(original, unit), values: only },
    other: { span: otherOnly[0] ?? unitSpan(other, otherUnit), values: otherOnly },
  });
  const text = unitText(original, unit);
  const otherText = unitText(other, otherUnit);
  // A unit in the language of the original says nothing about the translation.
  if (isUntranslated(text, otherText, original, other)) return [difference('untranslated', 'warning')];
  const differences: VersionDifference[] = [];
  for (const [values, kind, level] of COMPARED_VALUES) {
    // Other citations are reported together with the unsettled values in them.
    if ((values === 'unsettled' || values === 'years') && differences.some((one) => one.kind === kind)) continue;
    const [only, otherOnly] = exclusiveValues(pair, group, values, original, other);
    if (only.length + otherOnly.length > 0) differences.push(difference(kind, level, only, otherOnly));
  }
  const unrenderedTerms = termsWithout(pair, group, original, other, terms);
  if (unrenderedTerms.length > 0) differences.push(difference('terms', 'warning', unrenderedTerms));
  const roles = [roleOf(original, unit), roleOf(other, otherUnit)];
  if (roles[0] && roles[1] && roles[0] !== roles[1]) differences.push(difference('role', 'information'));
  if (lengthIsUnusual(text, otherText, original.language, other.language))
    differences.push(difference('length', 'information'));
  return differences;
}

/** The terms in a unit of the original, none of whose forms occur in the same paragraph of the other version. */
function termsWithout(
  { unit }: UnitPair,
  group: readonly UnitPair[],
  original: DocumentModel,
  other: DocumentModel,
  terms: readonly TermForms[],
): readonly UnitValue[] {
  const [language, otherLanguage] = [ownLanguage(original), ownLanguage(other)];
  const rendering = () => group.map(({ otherUnit }) => unitText(other, otherUnit)).join('\n');
  return unit.blocks.flatMap((i) => {
    const { text, content } = original.tree.blocks[i] ?? { text: '', content: { start: 0, end: 0 } };
    const from = (original.tree.starts[i] ?? 0) + content.start;
    const words = text.slice(content.start, content.end);
    return terms.flatMap((term): UnitValue[] => {
      const [place] = placesOfTerm(words, term[language] ?? []);
      const forms = term[otherLanguage] ?? [];
      if (!place || forms.length === 0 || placesOfTerm(rendering(), forms).length > 0) return [];
      return [{ key: forms[0] ?? '', start: from + place.start, end: from + place.end }];
    });
  });
}

/**
 * The values of one kind that only one version has, considering the unit and the other units of its paragraph, to which a translator may
 * move them.
 */
function exclusiveValues(
  pair: UnitPair,
  group: readonly UnitPair[],
  kind: ComparedValues,
  original: DocumentModel,
  other: DocumentModel,
): readonly [readonly UnitValue[], readonly UnitValue[]] {
  const { values, otherValues } = pair;
  const [all, otherAll] = differingValues(pair, group, kind);
  if (kind === 'years') return [sameNumberYears(all, otherAll), sameNumberYears(otherAll, all)];
  if (all.length === 0 || otherAll.length === 0) {
    const [less, more] = exchangedValues(values[kind], otherValues[kind]);
    if (less.length > 0 && more.length > 0) return [less, more];
  }
  const isSettled = (value: UnitValue, others: readonly UnitValue[]): boolean =>
    kind === 'dates' && others.some(({ key }) => isSameDate(key, value.key));
  const allOf = (side: 'values' | 'otherValues') => group.flatMap((one) => one[side][kind]);
  const texts = () =>
    group.map(({ unit, otherUnit }) => [unitText(original, unit), unitText(other, otherUnit)] as const);
  const rarerThere = (value: UnitValue) => isWrittenLessOften(value, original, texts());
  const rarerHere = (value: UnitValue) =>
    isWrittenLessOften(
      value,
      other,
      texts().map(([text, otherText]) => [otherText, text]),
    );
  const exclusiveOpenValues = all.filter(
    (value) => (!isOpen(value, original, otherValues) || rarerThere(value)) && !isSettled(value, allOf('otherValues')),
  );
  const otherOnly = otherAll.filter(
    (value) => (!isOpen(value, other, values) || rarerHere(value)) && !isSettled(value, allOf('values')),
  );
  if (kind === 'numbers' || kind === 'unsettled') {
    const sides = [
      {
        model: original,
        only: exclusiveOpenValues,
        isRarerInOther: rarerThere,
        worded: values.worded,
        units: group.map(({ unit }) => unit),
        values: group.map((one) => one.values),
      },
      {
        model: other,
        only: otherOnly,
        isRarerInOther: rarerHere,
        worded: otherValues.worded,
        units: group.map(({ otherUnit }) => otherUnit),
        values: group.map((one) => one.otherValues),
      },
    ] as const;
    return kind === 'numbers'
      ? differingNumbers(sides)
      : differingUnsettled(sides, differingValues(pair, group, 'citations'));
  }
  if (ONE_FOR_ANOTHER.has(kind))
    return exclusiveOpenValues.length === 1 && otherOnly.length === 1 ? [exclusiveOpenValues, otherOnly] : [[], []];
  if (exclusiveOpenValues.length > 0 && otherOnly.length > 0) return [exclusiveOpenValues, otherOnly];
  if (kind === 'states') return [[], []];
  // The other version may contain the value in a form that was not recognized.
  return [
    exclusiveOpenValues.filter((one) => rarerThere(one) || !isWritten(one, original, figuresIn([otherValues]))),
    otherOnly.filter((one) => rarerHere(one) || !isWritten(one, other, figuresIn([values]))),
  ];
}

/** Whether the keys of two dates differ only in parts that one of them omits: each language shares years in its own way. */
function isSameDate(one: string, two: string): boolean {
  const parts = two.split('-');
  return one.split('-').every((part, i) => part === '' || parts[i] === '' || part === parts[i]);
}

/** The years of general comments for which the other version gives a different year. A translator may add or omit a year. */
function sameNumberYears(years: readonly UnitValue[], others: readonly UnitValue[]): readonly UnitValue[] {
  const numberOf = ({ key }: UnitValue) => key.slice(0, key.indexOf(' '));
  const numbers = new Set(others.map(numberOf));
  return years.filter((year) => numbers.has(numberOf(year)));
}

/** The values of one kind in a unit whose keys do not occur anywhere in the same paragraph of the other version. */
function differingValues(
  { values, otherValues }: UnitPair,
  group: readonly UnitPair[],
  kind: ComparedValues,
): readonly [readonly UnitValue[], readonly UnitValue[]] {
  const allKeys = new Set(group.flatMap(({ values: { [kind]: some } }) => some.map(({ key }) => key)));
  const otherAll = new Set(group.flatMap(({ otherValues: { [kind]: some } }) => some.map(({ key }) => key)));
  return [valuesWithout(values[kind], otherAll), valuesWithout(otherValues[kind], allKeys)];
}

/**
 * The values of one kind that a unit has more often than its counterpart, if both have the same number of values: one then replaces another
 * value that the unit has too. Empty if the numbers of values differ, since one may then be omitted or repeated.
 */
function exchangedValues(
  values: readonly UnitValue[],
  others: readonly UnitValue[],
): readonly [readonly UnitValue[], readonly UnitValue[]] {
  if (values.length !== others.length) return [[], []];
  return [moreOften(values, others), moreOften(others, values)];
}

function moreOften(values: readonly UnitValue[], others: readonly UnitValue[]): readonly UnitValue[] {
  const remainingCounts = new Map<string, number>();
  for (const { key } of others) remainingCounts.set(key, (remainingCounts.get(key) ?? 0) + 1);
  return values.filter(({ key }) => {
    const count = remainingCounts.get(key) ?? 0;
    remainingCounts.set(key, count - 1);
    return count <= 0;
  });
}

function valuesWithout(values: readonly UnitValue[], others: ReadonlySet<string>): readonly UnitValue[] {
  const seenTexts = new Set<string>();
  return values.filter(({ key }) => {
    if (others.has(key) || seenTexts.has(key)) return false;
    seenTexts.add(key);
    return true;
  });
}

/** Whether the first number in a value belongs, in the other version, to a value whose owner is unknown. */
function isOpen({ start, end }: UnitValue, model: DocumentModel, { open }: UnitValues): boolean {
  const [first] = readFigures(model.text.text, start, end, model.language);
  return first !== undefined && open.has(first.key);
}

/** Whether the numbers in a citation, symbol or date occur in the other version as an unsettled value. */
function isWritten({ key, start, end }: UnitValue, model: DocumentModel, others: ReadonlySet<string>): boolean {
  const [first] = readFigures(model.text.text, start, end, model.language);
  // Another day in the same year is a different date.
  const date = DATE_PATTERN.exec(key);
  if (date) return [date[1], date[2]].every((part) => part === undefined || part === '' || others.has(part));
  return [first?.key, LAST_NUMBER_PATTERN.exec(key)?.[0], FIRST_NUMBER_PATTERN.exec(key)?.[0]].some(
    (one) => one !== undefined && others.has(one),
  );
}

/** The year and the day in the key of a date. */
const DATE_PATTERN = /^(\d*)-\d+-(\d*)$/;
const FIRST_NUMBER_PATTERN = /\d+/;
/**
 * Whether the other version of a paragraph contains the last number of a value less often: “3576th … meetings (SR.3576)”, « 3576e …
 * séances (SR.3577) ». `texts`: the units of the paragraph in the version with the value, and in the other.
 */
function isWrittenLessOften(
  { start, end }: UnitValue,
  model: DocumentModel,
  texts: readonly (readonly [ownText: string, otherText: string])[],
): boolean {
  const figures = digitsIn(model.text.text, start, end).at(-1)?.key;
  const timesIn = (side: 0 | 1): number =>
    texts.flatMap((one) => digitsIn(one[side], 0, one[side].length)).filter(({ key }) => key === figures).length;
  return figures !== undefined && timesIn(1) > 0 && timesIn(1) < timesIn(0);
}

const LAST_NUMBER_PATTERN = /\d+(?=\D*$)/;

/** Minimum number of frequent words, and minimum length, for detecting the language of a unit. */
const MIN_WORDS = 3;
const MIN_LETTERS = 25;
/** Equal texts with fewer words may be names. */
const MIN_EQUAL_WORDS = 6;

function isUntranslated(text: string, otherText: string, original: DocumentModel, other: DocumentModel): boolean {
  const from = original.language.language.id;
  if (original.language.unread || (from === other.language.language.id && !other.language.unread)) return false;
  if (otherText.length < MIN_LETTERS) return false;
  if (text === otherText && wordCount(text) >= MIN_EQUAL_WORDS) return true;
  const counts = frequentIn(otherText);
  const countOf = ({ language: { language } }: DocumentModel) =>
    counts.find((one) => one.language === language)?.count ?? 0;
  const ownCount = countOf(original);
  const otherCount = other.language.unread ? 0 : countOf(other);
  if (ownCount < MIN_WORDS) return false;
  if (other.language.unread?.script) return !other.language.unread.script.test(otherText);
  return ownCount > 3 * otherCount;
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

function roleOf(model: DocumentModel, { kind, key, number }: VersionUnit): ParagraphRole | undefined {
  if (kind !== 'paragraph' || model.language.unread || model.identity.kind !== 'concluding-observations')
    return undefined;
  const annex = Number(key.slice(0, key.indexOf('/')));
  const paragraph = model.paragraphs.byNumber.get(paragraphKey(annex, number));
  return paragraph && model.roles[model.paragraphs.all.indexOf(paragraph)];
}
