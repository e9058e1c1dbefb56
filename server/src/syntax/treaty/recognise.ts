import { LANGUAGES } from '../../languages/registry';
import type { TreatyLine, TreatyLines } from './lines';

/** Lines that stand before the first article and are no longer than this may be a title. */
const TITLE_LENGTH = 250;
/** A title stands among so many lines before the first article. */
const TITLE_LINES = 400;

interface Name {
  readonly id: string;
  /** With a space at both ends, so that only whole words are found. */
  readonly words: string;
  /** Its words without the small ones, as the address of a page has them. */
  readonly key: string;
}

let names: readonly Name[] | undefined;

/** All names of the instruments, the longest first. */
function allNames(): readonly Name[] {
  names ??= LANGUAGES.flatMap(({ names: { instruments, abbreviations } }) => [
    ...Object.entries(instruments),
    ...Object.entries(abbreviations),
  ])
    .flatMap(([id, list]) => [id, ...list].map((name) => ({ id, words: wordsOf(name), key: keyOf(name) })))
    .sort((a, b) => b.words.length - a.words.length);
  return names;
}

/**
 * The instrument that a name says, in any of its forms: title, customary name, abbreviation, id; undefined where no
 * instrument has that name.
 */
export function instrumentOfName(name: string): string | undefined {
  const words = wordsOf(name);
  return allNames().find((one) => one.words === words)?.id;
}

/**
 * The instrument whose text a file holds: by a title that is a name and nothing else, by the name of the file, or by a name
 * within a title. A protocol is not taken for the convention that its title names.
 */
export function instrumentNamed(file: string, { title, lines }: TreatyLines, firstArticle: number): string | undefined {
  const head = lines
    .filter(({ line, text }) => line < firstArticle && text.length <= TITLE_LENGTH)
    .slice(0, TITLE_LINES);
  const titles = [title, ...joined(head)].filter((text) => text !== '').map(wordsOf);
  for (const words of titles) {
    const whole = allNames().find((one) => one.words === words && one.words.length > 12);
    if (whole) return whole.id;
  }
  const stem = file.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
  const named = instrumentOfName(stem) ?? allNames().find((one) => one.key === keyOf(stem) && one.key.length > 12)?.id;
  if (named !== undefined) return named;
  for (const words of titles) {
    const within = allNames().find((one) => one.words.length > 12 && words.includes(one.words));
    if (within) return within.id;
  }
  return undefined;
}

/** Lines, each with those that go on with it; a title may be two lines long. */
function joined(lines: readonly TreatyLine[]): readonly string[] {
  const out: string[] = [];
  for (const { text, opens } of lines) {
    if (opens || out.length === 0) out.push(text);
    else out.push(`${out.pop() ?? ''} ${text}`);
  }
  return out;
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
    .filter((word) => !/^(?:a|against|all|and|at|by|for|from|in|of|on|or|other|the|their|to|with)$/.test(word))
    .join(' ');
}
