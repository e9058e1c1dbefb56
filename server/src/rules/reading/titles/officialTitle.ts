import { INTERNATIONAL_TITLES, NAMES, NEAR_TITLES, TITLES, UNIQUE_NAMES } from '../../../languages/officialTitles';
import type { Tokens } from '../../../syntax/tokens';
import type { Span } from '../../../text/edits';
import { groupedBy } from '../../../text/groupedBy';
import { slipsOf } from '../../../text/slip';
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
  /** How much of it may be wrong: the list of `officialTitles.ts` that it is from. */
  readonly group: 'title' | 'near' | 'name' | 'unique';
}

const GROUPS = [
  ['title', TITLES],
  ['near', NEAR_TITLES],
  ['name', NAMES],
  ['unique', UNIQUE_NAMES],
] as const;

const ALL = GROUPS.flatMap(([, titles]) => titles);

const byFirst = groupedBy(
  GROUPS.flatMap(([group, titles]) =>
    titles.map((title): OfficialTitle => {
      const isBeginning = ALL.some((one) => one.startsWith(`${title} `) || one.startsWith(`${title},`));
      return { title, tokens: phraseTokens(title), isBeginning, group };
    }),
  ),
  ({ tokens }) => (tokens[0] ?? '').toLowerCase(),
);

/** Words of fewer UTF-16 units differ from others by one letter. */
export const LONG_WORD = 6;

/** First words of titles as misspelt, "Comittee", "Conventoin", with the right ones. */
const misspelt: ReadonlyMap<string, string> = new Map(
  [...byFirst.keys()]
    .filter((first) => first.length >= LONG_WORD)
    .flatMap((first) =>
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

/** Whether it is a short name, of which little may be wrong but the capitals. */
export function isName({ group }: OfficialTitle): boolean {
  return group === 'name' || group === 'unique';
}

/** Whether a title at a token is right; most are. */
export function isWritten(tokens: Tokens, from: number, { tokens: words }: OfficialTitle): boolean {
  for (let k = words.length - 1; k >= 0; k--) if (!isWord(tokens, from + k, words[k] ?? '')) return false;
  return true;
}

/** Whether a token is a word of a title; either apostrophe will do. */
export function isWord(tokens: Tokens, at: number, word: string): boolean {
  return tokens.is(at, word) || (word.includes('’') && tokens.is(at, word.replace('’', "'")));
}

/** Words of a title joined as in a text. */
export function joined(words: readonly string[]): string {
  return words.join(' ').replaceAll(' ,', ',');
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
