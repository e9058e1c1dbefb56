import type { Language } from '../../../languages/language';
import { LANGUAGES } from '../../../languages/languageList';
import type { TitleForms } from '../../../languages/titleForms';
import { memoize } from '../../../model/base/memo';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import type { Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { groupedBy } from '../../../text/groupedBy';
import { slipsOf } from '../../../text/slip';
import { phraseTokens } from '../wording/phraseTokens';

/** A title with an error. */
export interface WrongTitle extends Span {
  /** The whole title, corrected. */
  readonly title: string;
  /** The replacement for the span. */
  readonly instead: string;
}

/** An official title as tokens. */
export interface OfficialTitle {
  readonly title: string;
  readonly tokens: readonly string[];
  /** Whether a longer title starts with it: "Convention against Torture". */
  readonly isBeginning: boolean;
  /** How many errors are tolerated, depending on the list of `TitleForms` that it comes from. */
  readonly group: 'title' | 'near' | 'name' | 'unique';
}

/** Shorter words, in UTF-16 code units, are too easily one letter apart from other words. */
export const LONG_WORD = 6;

/** The titles of a language, prepared for matching. */
export interface TitleWords extends Matchers<'titles'> {
  readonly forms: TitleForms;
  /** Titles keyed by their first word, in lower case. */
  readonly byFirst: ReadonlyMap<string, readonly OfficialTitle[]>;
  /** Misspelt first words of titles ("Comittee", "Conventoin"), with the correct spelling. */
  readonly misspelt: ReadonlyMap<string, string>;
}

/** The titles of a language; undefined for languages whose titles are not checked. */
export function titleWordsOf(language: Language): TitleWords | undefined {
  return titleWords(language).words;
}

const titleWords = memoize((language: Language): { readonly words: TitleWords | undefined } => {
  const [forms, patterns] = [language.titles, patternsOf(language, 'titles')];
  if (!forms || !patterns) return { words: undefined };
  const groups = [
    ['title', forms.titles],
    ['near', forms.near],
    ['name', forms.names],
    ['unique', forms.uniqueNames],
  ] as const;
  const allTitles = groups.flatMap(([, titles]) => titles);
  const official = groups.flatMap(([group, titles]) =>
    titles.map((title): OfficialTitle => {
      const isBeginning = allTitles.some((one) => one.startsWith(`${title} `) || one.startsWith(`${title},`));
      return { title, tokens: phraseTokens(title), isBeginning, group };
    }),
  );
  const byFirst = groupedBy(official, ({ tokens }) => (tokens[0] ?? '').toLowerCase());
  const slips = [...byFirst.keys()]
    .filter((first) => first.length >= LONG_WORD)
    .flatMap((first) => slipsOf(first).flatMap((slip) => (byFirst.has(slip) ? [] : [[slip, first] as const])));
  const tables = { forms: { value: forms }, byFirst: { value: byFirst }, misspelt: { value: new Map(slips) } };
  return { words: Object.create(patterns, tables) };
});

const NONE: readonly OfficialTitle[] = [];

/** First words of official titles, correct or misspelt, in lower case. */
export const FIRST_OF_TITLES: readonly string[] = LANGUAGES.flatMap((language) => {
  const words = titleWordsOf(language);
  return words ? [...words.byFirst.keys(), ...words.misspelt.keys()] : [];
});

/** The correct spelling of a title's first word, in lower case; the word itself if it is correct. */
export function rightFirst(word: string, { misspelt }: TitleWords): string {
  const lowerWord = word.toLowerCase();
  return misspelt.get(lowerWord) ?? lowerWord;
}

/** The official titles that start with a word, given in lower case. */
export function titlesFrom(first: string, { byFirst }: TitleWords): readonly OfficialTitle[] {
  return byFirst.get(first) ?? NONE;
}

/** Whether it is a short name, in which hardly anything but the capitals may be wrong. */
export function isName({ group }: OfficialTitle): boolean {
  return group === 'name' || group === 'unique';
}

/** Whether a title at a token is correct, as most are. */
export function isWritten(tokens: Tokens, from: number, { tokens: words }: OfficialTitle): boolean {
  for (let k = words.length - 1; k >= 0; k--) if (!isWord(tokens, from + k, words[k] ?? '')) return false;
  return true;
}

/** Whether a token matches a word of a title; straight and curly apostrophes are equivalent. */
export function isWord(tokens: Tokens, at: number, word: string): boolean {
  return tokens.is(at, word) || (word.includes('’') && tokens.is(at, word.replace('’', "'")));
}

/** Joins the tokens of a title as they appear in text. */
export function joinTitle(words: readonly string[]): string {
  return words.join(' ').replaceAll(' ,', ',');
}

/** In UTF-16 code units. */
const CONTEXT_BEFORE = 120;

/** A title on a separate line, as in the masthead, that lacks its "International". */
export function withoutInternational(
  tokens: Tokens,
  i: number,
  titles: readonly OfficialTitle[],
  words: TitleWords,
): WrongTitle | undefined {
  const start = tokens.start(i);
  const textBefore = tokens.text.slice(Math.max(0, start - CONTEXT_BEFORE), start);
  if (!/(?:^|[\r\n])[\t ]*$/.test(textBefore) || goesOn(tokens, i, words)) return undefined;
  const fullTitle = titles.find((one) => words.forms.prefixed.has(one.title) && isWritten(tokens, i, one));
  if (!fullTitle) return undefined;
  const title = `${words.forms.prefix} ${fullTitle.title}`;
  return { start, end: tokens.end(i + fullTitle.tokens.length - 1), title, instead: title };
}

/** Whether the preceding line continues here; column layout may separate the first word of a title from the rest. */
function goesOn(tokens: Tokens, i: number, { goesOnBefore, prefix }: TitleWords): boolean {
  return goesOnBefore.isBefore(tokens, i) || prefix.isIn(tokens, tokens.from(tokens.start(i) - CONTEXT_BEFORE), i);
}
