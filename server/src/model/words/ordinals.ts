import type { Language } from '../../languages/language';
import { isDigit, skipSpace } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { memoize } from '../base/memo';
import { type ConnectorWords, type ReadNumber, readNumber, readSeriesConnector } from './numberSeries';
import { compilePhrases, compileWords, mayBegin, type Phrases, phraseAt, skipGap } from './phrases';

/** Consecutive ordinals, such as "275th and 276th". */
export interface OrdinalSeries extends Span {
  /** In text order; ranges of at most {@link MAX_RANGE_SIZE} are expanded. */
  readonly values: readonly number[];
}

const MAX_RANGE_SIZE = 30;
const MAX_ORDINALS = 12;
const MAX_PREFIXES = 3;

/** Parses an ordinal, in words ("twenty-second") or digits ("103rd"). */
export function readOrdinal(text: string, at: number, end: number, language: Language): ReadNumber | undefined {
  const words = ordinalWords(language);
  if (isDigit(text.charCodeAt(at))) {
    const number = readNumber(text, at, end, 5);
    const suffix = number && phraseAt(words.suffixes, text, number.end, end);
    return number && suffix ? { value: number.value, end: suffix.end } : undefined;
  }
  let sum = 0;
  let p = at;
  for (let prefixes = 0; prefixes <= MAX_PREFIXES; prefixes++) {
    const lastMatch = phraseAt(words.ordinals, text, p, end);
    if (lastMatch !== undefined) return { value: sum + lastMatch.value, end: lastMatch.end };
    const prefix = phraseAt(words.prefixes, text, p, end);
    if (prefix === undefined) return undefined;
    sum += prefix.value;
    p = skipGap(text, prefix.end, end);
    const andMatch = phraseAt(words.and, text, p, end);
    if (andMatch !== undefined) p = skipGap(text, andMatch.end, end);
  }
  return undefined;
}

function mayOpenOrdinal({ ordinals, prefixes }: OrdinalWords, text: string, at: number): boolean {
  return mayBegin(ordinals, text, at) || mayBegin(prefixes, text, at);
}

/**
 * Parses ordinals joined by commas, "and", "to" or dashes: "2856th, 2857th and 2858th". `first` contains further words that count as 1,
 * such as "initial".
 */
export function readOrdinals(
  text: string,
  at: number,
  end: number,
  language: Language,
  first?: Phrases<unknown>,
): OrdinalSeries | undefined {
  if (!mayOpenOrdinal(ordinalWords(language), text, at) && !(first && mayBegin(first, text, at))) return undefined;
  const readOne = (p: number) => {
    const word = first && phraseAt(first, text, p, end);
    return word ? { value: 1, end: word.end } : readOrdinal(text, p, end, language);
  };
  let item = readOne(at);
  if (item === undefined) return undefined;
  const values = [item.value];
  let offsetAfter = item.end;
  while (values.length < MAX_ORDINALS) {
    const connector = readSeriesConnector(text, offsetAfter, end, ordinalWords(language));
    if (connector === undefined) break;
    // "the twentieth to the twenty-second periodic reports"
    item = readOne(connector.end) ?? afterDeterminer(text, connector.end, end, ordinalWords(language), readOne);
    if (item === undefined) break;
    const previousValue = values.at(-1) ?? 0;
    const isLongRange =
      connector.form === 'range' && item.value > previousValue && item.value - previousValue <= MAX_RANGE_SIZE;
    if (isLongRange) for (let value = previousValue + 1; value < item.value; value++) values.push(value);
    values.push(item.value);
    offsetAfter = item.end;
  }
  return { values, start: at, end: offsetAfter };
}

/** An ordinal after a determiner, which may be repeated in a list: "the twentieth and the twenty-first". */
function afterDeterminer<T>(
  text: string,
  at: number,
  end: number,
  words: OrdinalWords,
  one: (p: number) => T | undefined,
): T | undefined {
  const determiner = phraseAt(words.determiner, text, at, end);
  return determiner && one(skipSpace(text, determiner.end, end));
}

interface OrdinalWords extends ConnectorWords {
  readonly determiner: Phrases<true>;
  readonly suffixes: Phrases<true>;
  readonly ordinals: Phrases<number>;
  readonly prefixes: Phrases<number>;
}

const ordinalWords = memoize(
  ({ meaning, citations }: Language): OrdinalWords => ({
    and: compileWords(citations.and),
    to: compileWords(citations.to),
    determiner: compileWords(citations.determiner),
    suffixes: compileWords(meaning.ordinalSuffixes),
    ordinals: compilePhrases(Object.entries(meaning.ordinals)),
    prefixes: compilePhrases(Object.entries(meaning.ordinalPrefixes)),
  }),
);
