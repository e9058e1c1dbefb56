import { LANGUAGES } from '../../languages/languageList';
import { memoizeOnce } from '../../text/once';
import type { TreatyLine, TreatyLines } from './treatyLine';

/** Maximum length of a title line before the first article. */
const TITLE_LENGTH = 250;
/** How many lines before the first article to search for a title. */
const TITLE_LINES = 400;

interface InstrumentName {
  readonly id: string;
  /** With a space at either end, so that only whole words match. */
  readonly words: string;
  /** The name without function words, as in URLs. */
  readonly key: string;
}

const LOWER_CASE_WORDS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ names: { smallInTitles } }) => smallInTitles),
);

/** All names of instruments, longest first. */
const allNames = memoizeOnce((): readonly InstrumentName[] =>
  LANGUAGES.flatMap(({ names: { instruments, abbreviations } }) => [
    ...Object.entries(instruments),
    ...Object.entries(abbreviations),
  ])
    .flatMap(([id, list]) => [id, ...list].map((name) => ({ id, words: wordsOf(name), key: keyOf(name) })))
    .sort((a, b) => b.words.length - a.words.length),
);

/** The instrument with a name in any form: title, customary name, abbreviation or id; undefined if there is none. */
export function instrumentOfName(name: string): string | undefined {
  const words = wordsOf(name);
  return allNames().find((one) => one.words === words)?.id;
}

/**
 * The instrument whose text a file contains, recognized by a title that equals one of its names, by the file name, or by a name within a
 * title. A protocol is not confused with the convention named in its title.
 */
export function instrumentNamed(file: string, source: TreatyLines, firstArticle: number): string | undefined {
  const titles = titlesOf(source, firstArticle).map(wordsOf);
  for (const words of titles) {
    const wholeName = allNames().find((one) => one.words === words && one.words.length > 12);
    if (wholeName) return wholeName.id;
  }
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const instrument =
    instrumentOfName(stem) ?? allNames().find((one) => one.key === keyOf(stem) && one.key.length > 12)?.id;
  if (instrument !== undefined) return instrument;
  for (const words of titles) {
    const containedName = allNames().find((one) => one.words.length > 12 && words.includes(one.words));
    if (containedName) return containedName.id;
  }
  return undefined;
}

/** How many lines at the top may identify a file without being an exact name. */
const TOP_LINES = 3;
/** How many words may precede the noun for a law in its title: "Political Constitution of the Republic". */
const WORDS_BEFORE_LAW = 2;

/**
 * The title of another instrument or of a law at the top of a file presumed to be an instrument; undefined if there is none, or if the
 * presumed instrument is named there too. Instruments mentioned in the preamble's sentences do not count.
 */
export function headedAs(source: TreatyLines, firstArticle: number, instrument: string): string | undefined {
  const titles = titlesOf(source, firstArticle);
  let otherHeading: string | undefined;
  for (const [i, title] of titles.entries()) {
    const words = wordsOf(title);
    const isTop = i < TOP_LINES;
    const name = allNames().find((one) => one.words === words || (isTop && isWithin(one, words, instrument)));
    if (name?.id === instrument) return undefined;
    if (otherHeading === undefined && (name ? name.words.length > 12 : isTop && isLaw(words))) otherHeading = title;
  }
  return otherHeading;
}

/** Whether a line at the top names an instrument among other words; the expected instrument may be anywhere in the line. */
function isWithin({ id, words }: InstrumentName, line: string, instrument: string): boolean {
  if (words.length <= 12) return false;
  return id === instrument ? line.includes(words) : line.startsWith(words) || line.startsWith(` the${words}`);
}

/** Whether a line is the title of a State's law: "Constitution of Xabria". */
function isLaw(line: string): boolean {
  const words = line.trim().split(' ');
  return LANGUAGES.some(({ citations: { law, of } }) => {
    const at = words.findIndex((word) => law.includes(word));
    return at >= 0 && at <= WORDS_BEFORE_LAW && of.includes(words[at + 1] ?? '');
  });
}

/** The possible titles: the title of the page, and short lines before the first article. */
function titlesOf({ title, lines }: TreatyLines, firstArticle: number): readonly string[] {
  const head = lines
    .filter(({ line, text }) => line < firstArticle && text.length <= TITLE_LENGTH)
    .slice(0, TITLE_LINES);
  return [title, ...joinTreatyLines(head)].filter((text) => text !== '');
}

/** Lines joined with their continuation lines, since titles may be wrapped. */
function joinTreatyLines(lines: readonly TreatyLine[]): readonly string[] {
  const joinedLines: string[] = [];
  for (const { text, opens } of lines) {
    if (opens || joinedLines.length === 0) joinedLines.push(text);
    else joinedLines.push(`${joinedLines.pop() ?? ''} ${text}`);
  }
  return joinedLines;
}

function wordsOf(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/['’]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? [];
  return ` ${words.join(' ')} `;
}

function keyOf(text: string): string {
  return wordsOf(text)
    .trim()
    .split(' ')
    .filter((word) => !LOWER_CASE_WORDS.has(word))
    .join(' ');
}
