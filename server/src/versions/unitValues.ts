import { type Target, targetKey } from '../model/base/target';
import type { DocumentModel } from '../model/document';
import type { BlockReading } from '../model/readings/blockReading';
import { scanDates } from '../model/words/dates';
import { periodsIn } from '../model/words/periods';
import { romanValue } from '../syntax/blocks/marker';
import type { Span } from '../text/edits';
import { digitsIn, readFigures } from './figures';
import { statesNamed } from './statesNamed';
import type { VersionUnit } from './versionUnits';
import { readWordedNumbers } from './wordedNumbers';

/** A value in a unit that must be the same in every language version. Offsets are in UTF-16 code units of the whole text. */
export interface UnitValue extends Span {
  /** Equal for the same value in all languages. */
  readonly key: string;
}

/** The comparable values of a unit. */
export interface UnitValues {
  /** What the unit's numbers refer to: paragraphs, articles, general comments, resolutions, rules. */
  readonly citations: readonly UnitValue[];
  /** The years given for general comments. */
  readonly years: readonly UnitValue[];
  /** Symbols of documents. */
  readonly symbols: readonly UnitValue[];
  readonly dates: readonly UnitValue[];
  /** Time limits for requested actions, in months. */
  readonly periods: readonly UnitValue[];
  /** Other numbers. */
  readonly numbers: readonly UnitValue[];
  /** Numbers in words. */
  readonly worded: readonly UnitValue[];
  /** States other than the document's own, by code. */
  readonly states: readonly UnitValue[];
  /** Treaties, by id. */
  readonly treaties: readonly UnitValue[];
  /** Committees, by id; the document’s own where it is named in full. */
  readonly committees: readonly UnitValue[];
  /**
   * Numbers in references whose owner is unknown or is a domestic law, and numbers in names: “article 25 of the Constitution”, “Act No.
   * 429/2015”, a year alone in brackets.
   */
  readonly unsettled: readonly UnitValue[];
  /** The unsettled values, years in brackets and note numbers, any of which may correspond to a value of the other version. */
  readonly open: ReadonlySet<string>;
}

/**
 * The values of a unit in a document. If one of the versions is in an unsupported language, the numbers in citations and dates count as
 * plain numbers in both, and only symbols are separate.
 */
export function unitValues(model: DocumentModel, { blocks }: VersionUnit, areBothRead: boolean): UnitValues {
  const values = {
    citations: [] as UnitValue[],
    years: [] as UnitValue[],
    symbols: [] as UnitValue[],
    dates: [] as UnitValue[],
    periods: [] as UnitValue[],
    numbers: [] as UnitValue[],
    worded: [] as UnitValue[],
    states: [] as UnitValue[],
    treaties: [] as UnitValue[],
    committees: [] as UnitValue[],
    unsettled: [] as UnitValue[],
    open: new Set<string>(),
  };
  const ownState = model.identity.state?.code;
  for (const i of blocks) {
    const reading = model.readings[i];
    const at = model.tree.starts[i];
    if (!reading || at === undefined) continue;
    const { text, content } = reading.block;
    const place = (span: Span, key: string): UnitValue => ({ key, start: at + span.start, end: at + span.end });
    const addUnsettled = ({ start, end }: Span): void => {
      for (const figure of readFigures(text, start, end, model.language)) values.open.add(figure.key);
      for (const figure of digitsIn(text, start, end)) values.unsettled.push(place(figure, figure.key));
    };
    for (const mention of reading.mentions)
      if (mention.kind === 'law' || (mention.kind === 'instrument' && mention.id === 'other')) addUnsettled(mention);
    for (const reference of reading.references) {
      const { target, range } = reference;
      if (target.kind === 'law' || target.kind === 'unknown') addUnsettled(reference);
      if (target.kind === 'symbol') values.symbols.push(place(reference, target.symbol));
      if (!areBothRead) continue;
      // The owners of cited articles are compared as treaties.
      if (target.kind === 'instrument') values.treaties.push(place(reference, target.instrument));
      for (const key of [...(range ? [citationKey(range.from)] : []), citationKey(target)])
        if (key !== '') values.citations.push(place(reference, key));
    }
    if (areBothRead)
      for (const mention of reading.mentions)
        if (mention.kind === 'general-comments')
          for (const item of mention.items) {
            const year = yearOf(item, text);
            if (year) values.years.push(place(year, year.key));
          }
        else if (mention.kind === 'symbol' && mention.malformed)
          values.symbols.push(place(mention, writtenSymbol(text.slice(mention.start, mention.end))));
        else if (mention.kind === 'committee' && mention.id !== '') values.committees.push(place(mention, mention.id));
    if (areBothRead)
      for (const item of reading.provisions.flatMap(({ items }) => items))
        if (!reading.references.some(({ start, end }) => start < item.end && item.start < end))
          for (const label of item.labels) values.unsettled.push(place(item, labelValue(label)));
    const excludedSpans = spansToExclude(reading, areBothRead);
    if (areBothRead)
      for (const date of scanDates(text, content.start, content.end, model.language.language)) {
        excludedSpans.push(date);
        for (const { date: day, start, end } of date.dates)
          values.dates.push(place({ start, end }, [day.year, day.month, day.day].map((part) => part ?? '').join('-')));
      }
    excludedSpans.sort((a, b) => a.start - b.start);
    let nextSpan = 0;
    for (const figure of readFigures(text, content.start, content.end, model.language)) {
      while ((excludedSpans[nextSpan]?.end ?? Number.POSITIVE_INFINITY) <= figure.start) nextSpan++;
      const excludedSpan = excludedSpans[nextSpan];
      if (excludedSpan && excludedSpan.start < figure.end) continue;
      if (figure.isQuantity) values.numbers.push(place(figure, figure.key));
      else values.open.add(figure.key);
      if (figure.isInName)
        for (const one of digitsIn(text, figure.start, figure.end)) values.unsettled.push(place(one, one.key));
    }
    if (areBothRead)
      for (const { value, start, end } of readWordedNumbers(text, content.start, content.end, model.language.language))
        if (!excludedSpans.some((span) => span.start < end && start < span.end))
          values.worded.push(place({ start, end }, String(value)));
    if (areBothRead)
      for (const { months, start, end } of periodsIn(text.slice(content.start, content.end), model.language.language))
        values.periods.push(place({ start: content.start + start, end: content.start + end }, `${months} months`));
    if (areBothRead)
      for (const { code, start, end } of statesNamed(text, content, model.language.language))
        if (code !== ownState) values.states.push(place({ start, end }, code));
  }
  return values;
}

/** What is written for a symbol that none has, without spaces and in capitals: both versions may repeat one mistake. */
function writtenSymbol(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** The number of a section or annex in digits, as in “section IV” and « section 4 »; a letter in capitals. */
function labelValue(label: string): string {
  const value = label.length > 1 || 'IVX'.includes(label) ? romanValue(label) : 0;
  return value > 0 ? String(value) : label.toUpperCase();
}

/** Maximum distance from the number of a general comment to its year, in UTF-16 code units. */
const YEAR_REACH = 6;

/** The year after the number of a general comment, as in “31 (2004)”; undefined if it is elsewhere. */
function yearOf(
  { number, year, end }: { readonly number: number; readonly year: number; readonly end: number },
  text: string,
): UnitValue | undefined {
  const start = year === 0 ? -1 : text.indexOf(String(year), end);
  if (start < 0 || start > end + YEAR_REACH) return undefined;
  return { key: `${number} (${year})`, start, end: start + String(year).length };
}

/** The key of a citation; empty if it is compared separately or cannot be compared. */
function citationKey(target: Target): string {
  switch (target.kind) {
    case 'paragraph':
    case 'other-paragraph':
      // The document is compared by its symbol; who owns the number may be known in one language only.
      return target.number === '' ? '' : targetKey({ kind: 'paragraph', number: target.number, path: target.path });
    case 'rule':
      return [targetKey(target), ...target.path].join(' ');
    case 'symbol':
    case 'instrument':
      return '';
    default:
      return targetKey(target);
  }
}

/** Kinds of mention without numbers, or with numbers that only a reference tells from others: « point 3 de l'ordre du jour ». */
const WITHOUT_FIGURES: ReadonlySet<string> = new Set(['document', 'committee', 'relative', 'issues']);

/** Spans of a block whose numbers are compared separately or belong to a name. */
function spansToExclude({ references, mentions, provisions, block }: BlockReading, areBothRead: boolean): Span[] {
  const symbols = mentions.filter(({ kind }) => kind === 'symbol');
  const namedMentions = mentions.filter(({ kind }) => !WITHOUT_FIGURES.has(kind));
  const spans: readonly Span[] = areBothRead ? [...references, ...namedMentions, ...provisions] : symbols;
  return [block.marker, ...spans].map(({ start, end }) => ({ start, end }));
}
