import { wordingsInUse } from './amendedParagraphs';
import type { FactStatus } from './fact';
import { STRUCTURES } from './structures';

/** The structure of an article without its content: small enough to be available before any treaty is loaded. */
export interface ArticleStructure {
  readonly number: number;
  /** `isInMemory`: not taken from a text, so never the basis for a finding. */
  readonly status: FactStatus;
  /** Whether the paragraphs are numbered; if not, there is only one. */
  readonly numbered: boolean;
  /** For each paragraph, one entry per lettered item: the number of roman items below it. */
  readonly paragraphs: readonly (readonly number[])[];
}

const structures = new Map<string, readonly ArticleStructure[]>();
const NO_ARTICLES: readonly ArticleStructure[] = [];

/** The structure of all articles of an instrument, by its id; empty for an unknown id. Parsed on first use. */
export function structureOf(instrument: string): readonly ArticleStructure[] {
  const source = Object.hasOwn(STRUCTURES, instrument) ? STRUCTURES[instrument] : undefined;
  if (source === undefined) return NO_ARTICLES;
  let articles = structures.get(instrument);
  if (!articles) {
    articles = source.split(' ').map((article, i) => parseArticle(article, i + 1));
    structures.set(instrument, articles);
  }
  return articles;
}

/** The structure of one article; undefined if the instrument lacks it. */
export function articleStructure(instrument: string, article: number): ArticleStructure | undefined {
  return structureOf(instrument)[article - 1];
}

/**
 * Parses one article of {@link STRUCTURES}. A leading `?` means from memory. Then comes `-` for a single unnumbered paragraph, or the
 * number of paragraphs; then `,paragraph:letters` for each paragraph with letters, and after it `/letter:items` for each letter with roman
 * items. So `2,2:8/7:3` has paragraphs 1 and 2; paragraph 2 has (a) to (h), and (g) has (i) to (iii).
 */
function parseArticle(source: string, number: number): ArticleStructure {
  const isInMemory = source.startsWith('?');
  const [head = '', ...letters] = (isInMemory ? source.slice(1) : source).split(',');
  const isNumbered = head !== '-';
  const paragraphs: number[][] = Array.from({ length: isNumbered ? Number(head) : 1 }, () => []);
  for (const one of letters) {
    const [letters = '', ...romans] = one.split('/');
    const [paragraph, count] = parsePair(letters);
    const items = new Array<number>(count).fill(0);
    for (const roman of romans) {
      const [letter, below] = parsePair(roman);
      items[letter - 1] = below;
    }
    paragraphs[paragraph - 1] = items;
  }
  return { number, status: isInMemory ? 'memory' : 'verified', numbered: isNumbered, paragraphs };
}

function parsePair(source: string): readonly [number, number] {
  const [wording, right] = source.split(':');
  return [Number(wording), Number(right)];
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

/** 1 → "a": the letter of an item, given its one-based position. */
export function letterOf(place: number): string {
  return String.fromCharCode(96 + place);
}

/** "a" → 1; 0 for anything but a single letter. */
export function placeOfLetter(letter: string): number {
  return /^[a-z]$/.test(letter) ? letter.charCodeAt(0) - 96 : 0;
}

/** 4 → "iv": the Roman numeral of an item, given its one-based position. */
export function romanOf(place: number): string {
  let remainingPlace = place;
  let out = '';
  for (const [digits, value] of ROMAN) for (; remainingPlace >= value; remainingPlace -= value) out += digits;
  return out;
}

/** "iv" → 4; 0 for anything but a Roman numeral below 40. */
export function placeOfRoman(roman: string): number {
  let place = 0;
  let at = 0;
  for (const [digits, value] of ROMAN) {
    while (roman.startsWith(digits, at)) {
      place += value;
      at += digits.length;
    }
  }
  return at === roman.length && romanOf(place) === roman ? place : 0;
}

/** A place below an article as cited: paragraph number or an empty string, then letters and roman numbers, outermost first. */
interface CitedPlace {
  readonly paragraph: string;
  readonly path: readonly string[];
}

/** The missing part, as found by {@link missingPart}. */
export type MissingPart =
  /** The article has no such paragraph. */
  | { readonly kind: 'paragraph' }
  /** The item does not exist. `depth` is 0 for letters, 1 for Roman numerals; `count` is the number of items. */
  | { readonly kind: 'item'; readonly depth: number; readonly count: number }
  /** No paragraph was cited, but the article has several; `paragraphs` are those with the cited letter. */
  | { readonly kind: 'unnamed-paragraph'; readonly paragraphs: readonly number[] };

/**
 * The part of a cited place that an article lacks. Undefined if nothing is missing or if that is uncertain: the structure is from memory,
 * editions differ, or the place is deeper than the known structure.
 */
export function missingPart(instrument: string, article: ArticleStructure, place: CitedPlace): MissingPart | undefined {
  return article.status === 'memory' ? undefined : probablyMissingPart(instrument, article, place);
}

/** Like {@link missingPart}, but also uses structures from memory, which are good enough for a link but not for an error. */
export function probablyMissingPart(
  instrument: string,
  article: ArticleStructure,
  place: CitedPlace,
): MissingPart | undefined {
  const { paragraphs } = article;
  let number = 1;
  if (place.paragraph !== '') {
    number = Number(place.paragraph);
    // "2 bis" cannot be checked.
    if (!Number.isInteger(number)) return undefined;
    // Paragraphs added by an amendment are printed only in some editions.
    if (wordingsInUse(instrument, `${article.number} (${number})`).length > 0) return undefined;
    // A single unnumbered paragraph may be cited as paragraph 1.
    if (number < 1 || number > paragraphs.length) return { kind: 'paragraph' };
  } else if (place.path.length > 0 && paragraphs.length > 1) {
    const letter = placeOfLetter(place.path[0] ?? '');
    if (letter === 0) return undefined;
    const candidates = paragraphs.flatMap((items, i) => (items.length >= letter ? [i + 1] : []));
    return { kind: 'unnamed-paragraph', paragraphs: candidates };
  }
  const items = paragraphs[number - 1] ?? [];
  const [first, second] = place.path;
  if (first === undefined) return undefined;
  const letter = placeOfLetter(first);
  if (letter === 0 || letter > items.length) return { kind: 'item', depth: 0, count: items.length };
  if (second === undefined) return undefined;
  const subitemCount = items[letter - 1] ?? 0;
  const roman = placeOfRoman(second);
  return roman === 0 || roman > subitemCount ? { kind: 'item', depth: 1, count: subitemCount } : undefined;
}

/** Describes the structure of an article: "8 paragraphs", "1 paragraph with 6 items". */
export function structureText(article: ArticleStructure): string {
  const count = article.paragraphs.length;
  if (article.numbered) return count === 1 ? '1 paragraph' : `${count} paragraphs`;
  const itemCount = article.paragraphs[0]?.length ?? 0;
  if (itemCount === 0) return '1 paragraph without a number';
  return `1 paragraph without a number, ${itemCount === 1 ? '1 item' : `${itemCount} items`}`;
}
