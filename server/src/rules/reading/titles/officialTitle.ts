import { INTERNATIONAL_TITLES, NEAR_TITLES, TITLES } from '../../../languages/officialTitles';
import type { Tokens } from '../../../syntax/tokens';
import type { Span } from '../../../text/edits';
import { groupedBy } from '../../../text/groupedBy';
import { isOneSlip, slipsOf } from '../../../text/slip';
import { phraseTokens } from '../wording/phraseTokens';

/** A title with something wrong in it. */
export interface WrongTitle extends Span {
  /** The whole title as it should be. */
  readonly title: string;
  /** The replacement of the span. */
  readonly instead: string;
}

/** A title as tokens. */
export interface OfficialTitle {
  readonly title: string;
  readonly tokens: readonly string[];
  /** Whether a longer title begins with it: "Convention against Torture". */
  readonly isBeginning: boolean;
  /** Whether it may have only one wrong word, and a finding names all of it. */
  readonly isNear: boolean;
}

const ALL = [...TITLES, ...NEAR_TITLES];

const byFirst = groupedBy(
  ALL.map((title, n): OfficialTitle => {
    const isBeginning = ALL.some((one) => one.startsWith(`${title} `) || one.startsWith(`${title},`));
    return { title, tokens: phraseTokens(title), isBeginning, isNear: n >= TITLES.length };
  }),
  ({ tokens }) => (tokens[0] ?? '').toLowerCase(),
);

/** First words of titles as misspelt, "Comittee", "Conventoin", with the right ones. */
const misspelt: ReadonlyMap<string, string> = new Map(
  [...byFirst.keys()].flatMap((first) =>
    slipsOf(first)
      .filter((slip) => !byFirst.has(slip))
      .map((slip) => [slip, first] as const),
  ),
);

const NONE: readonly OfficialTitle[] = [];

/** The words, in lower case, with which an official title begins, right or misspelt. */
export const FIRST_OF_TITLES: readonly string[] = [...byFirst.keys(), ...misspelt.keys()];

/** The right form of the first word of a title, in lower case; the word itself if it is right. */
export function rightFirst(word: string): string {
  const written = word.toLowerCase();
  return misspelt.get(written) ?? written;
}

/** The official titles that begin with a word in lower case. */
export function titlesFrom(first: string): readonly OfficialTitle[] {
  return byFirst.get(first) ?? NONE;
}

/** Whether a title at a token is right; most are. */
export function isWritten(tokens: Tokens, from: number, { tokens: words }: OfficialTitle): boolean {
  for (let k = words.length - 1; k >= 0; k--) if (!tokens.is(from + k, words[k] ?? '')) return false;
  return true;
}

/** Words of a title joined as in a text. */
export function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll(' ,', ',');
}

/**
 * A title that is right except for its first capital: "the convention on the Rights of the Child", "the international Covenant on Civil and
 * Political Rights". A committee with such a name may be any State's, unless other words have capitals.
 */
export function inSmallLetters(tokens: Tokens, i: number, titles: readonly OfficialTitle[]): WrongTitle | undefined {
  const isPlain = !tokens.upper(i);
  const isInternational = tokens.is(i - 1, 'international');
  if (!isPlain && !isInternational) return undefined;
  let longest: OfficialTitle | undefined;
  for (const one of titles) {
    const isLonger = !one.isNear && one.tokens.length > (longest?.tokens.length ?? 0);
    if (isLonger && one.tokens.every((word, k) => isSameWord(tokens, i + k, word))) longest = one;
  }
  if (!longest || (isInternational && !INTERNATIONAL_TITLES.has(longest.title))) return undefined;
  const { title, tokens: words } = longest;
  const wrong = words.flatMap((word, k) => (tokens.is(i + k, word) ? [] : [k]));
  const last = wrong.at(-1) ?? 0;
  // "a convention on the rights of the child" describes one.
  const isDescribed = words[0] === 'Committee' || !/^(?:the|\d{4})$/i.test(tokens.slice(i - 1));
  if (isPlain && isDescribed && words.every((_, k) => !tokens.upper(i + k))) return undefined;
  // Half a name belongs to another rule there.
  if (isPlain && words[0] === 'Optional') return undefined;
  const run = joined(words.slice(0, last + 1));
  return {
    start: tokens.start(isInternational ? i - 1 : i),
    end: tokens.end(i + last),
    title: isInternational ? `International ${title}` : title,
    instead: isInternational ? `International ${run}` : run,
  };
}

function isSameWord(tokens: Tokens, at: number, word: string): boolean {
  return tokens.end(at) - tokens.start(at) === word.length && tokens.slice(at).toLowerCase() === word.toLowerCase();
}

/** “Intrnational Covenant on Civil and Political Rights” */
export function mistypedInternational(
  tokens: Tokens,
  i: number,
  titles: readonly OfficialTitle[],
): WrongTitle | undefined {
  if (!tokens.upper(i - 1) || !isOneSlip(tokens.slice(i - 1).toLowerCase(), 'international')) return undefined;
  const found = titles.find((one) => INTERNATIONAL_TITLES.has(one.title) && isWritten(tokens, i, one));
  if (!found) return undefined;
  return {
    start: tokens.start(i - 1),
    end: tokens.end(i - 1),
    title: `International ${found.title}`,
    instead: 'International',
  };
}

/** The end of a line that the next line continues; a column may separate the first word from the others. */
const GOES_ON = /\bInternational\b|\b(?:the|of|under|to|and)\s*$/i;
/** In UTF-16 units. */
const BEFORE = 120;

/** A title on a line of its own, as in the masthead, without its "International". */
export function withoutInternational(
  tokens: Tokens,
  i: number,
  titles: readonly OfficialTitle[],
): WrongTitle | undefined {
  const start = tokens.start(i);
  const before = tokens.text.slice(Math.max(0, start - BEFORE), start);
  if (!/(?:^|[\r\n])[\t ]*$/.test(before) || GOES_ON.test(before)) return undefined;
  const found = titles.find((one) => INTERNATIONAL_TITLES.has(one.title) && isWritten(tokens, i, one));
  if (!found) return undefined;
  const title = `International ${found.title}`;
  return { start, end: tokens.end(i + found.tokens.length - 1), title, instead: title };
}
