import { pluralsOf, singularsOf } from '../../languages/countedNoun';
import { LANGUAGES } from '../../languages/languageList';
import type { Block } from '../../syntax/blocks/block';
import { romanNumeral, romanValue } from '../../syntax/blocks/marker';
import { isSpace, isWordUnit } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { firstFrom } from '../../text/firstFrom';
import { memoize } from '../base/memo';

/** Letters that begin list items in running text: "The State party should: (a) adopt …; (b) repeal …". */
interface InlineItems {
  /**
   * For each letter, its first occurrence with a neighbouring letter on the correct side. Offsets count from the start of the block; spans
   * include the brackets.
   */
  readonly places: ReadonlyMap<string, Span>;
  /** A key of everything considered, in text order: blocks with equal outlines have the same items. */
  readonly outline: string;
}

const NONE: InlineItems = { places: new Map(), outline: '' };
const itemsOf = memoize(readItems);

/** The span of an item’s letter in the running text of a block, including brackets; undefined if there is none. */
export function inlineItem(block: Block, letter: string): Span | undefined {
  return itemsOf(block).places.get(letter);
}

/** The letters for which {@link inlineItem} has a span. */
export function inlineLetters(block: Block): Iterable<string> {
  return itemsOf(block).places.keys();
}

/** A key that is equal for two blocks only if {@link inlineItem} finds the same letters in both. */
export function inlineOutline(block: Block): string {
  return itemsOf(block).outline;
}

interface ItemOpening extends Span {
  readonly letter: string;
}

/** Maximum length of a list item’s letter or number with its brackets, in UTF-16 code units. */
const MAX_ITEM_LABEL_LENGTH = 12;

function readItems({ text, content }: Block): InlineItems {
  const openings: ItemOpening[] = [];
  for (let at = text.indexOf('(', content.start); at >= 0; at = text.indexOf('(', at + 1)) {
    const close = text.slice(at, at + MAX_ITEM_LABEL_LENGTH).indexOf(')');
    if (close > 1 && opensItem(text, at))
      openings.push({ letter: text.slice(at + 1, at + close), start: at, end: at + close + 1 });
  }
  if (openings.length === 0) return NONE;
  const words = wordsIn(text, content, openings);
  const firstOpenings = new Map<string, ItemOpening>();
  const lastOpenings = new Map<string, ItemOpening>();
  for (const opening of openings) {
    if (!firstOpenings.has(opening.letter)) firstOpenings.set(opening.letter, opening);
    lastOpenings.set(opening.letter, opening);
  }
  const places = new Map<string, Span>();
  let outline = '';
  for (const opening of openings) {
    const { letter, start, end } = opening;
    // The more distant the neighbour, the more words are between, so it suffices to check the first and last.
    const isItem = neighboursOf(letter).some((other) => {
      const [before, after] = [firstOpenings.get(other), lastOpenings.get(other)];
      return (
        (before !== undefined && before.end <= start && holdsWords(words, before.end, start)) ||
        (after !== undefined && after.start >= end && after.start < content.end && holdsWords(words, end, after.start))
      );
    });
    outline += `(${letter})${isItem ? '+' : ''}`;
    if (isItem && !places.has(letter)) places.set(letter, { start, end });
  }
  return { places, outline };
}

/** The adjacent letters. A list has several items, with words between them; "subparagraphs (a) and (b)" only refers to some. */
function neighboursOf(letter: string): readonly string[] {
  if (letter.length === 1 && letter !== 'i')
    return [-1, 1].map((step) => String.fromCharCode(letter.charCodeAt(0) + step));
  const roman = romanValue(letter);
  return [roman - 1, roman + 1].filter((value) => value > 0).map(romanNumeral);
}

/** A word followed by more of its clause. */
const WORD_PATTERN = /(?<!\p{L})\p{L}{2,}(?:[,;]|\s+\S)/gu;

/** The words of clauses between the first and the last letter, in order. */
function wordsIn(text: string, content: Span, openings: readonly ItemOpening[]): readonly Span[] {
  const from = openings[0]?.end ?? content.end;
  const to = Math.min(content.end, openings.at(-1)?.start ?? content.end);
  return [...text.slice(from, to).matchAll(WORD_PATTERN)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
  }));
}

/** Whether there is a word between two offsets. */
function holdsWords(words: readonly Span[], from: number, to: number): boolean {
  const word = words[firstFrom(words, from)];
  return word !== undefined && word.end <= to;
}

/**
 * Whether a bracketed letter begins a list item, rather than following a number ("article 2 (a)") or being cited ("subparagraph (c)
 * above").
 */
function opensItem(text: string, at: number): boolean {
  let p = at - 1;
  while (p > 0 && isSpace(text.charCodeAt(p))) p--;
  if (p === at - 1 || !/[:;,a-z]/.test(text.charAt(p))) return false;
  let from = p + 1;
  while (from > 0 && isWordUnit(text.charCodeAt(from - 1))) from--;
  return from > p || !CITED_BY_LETTER.has(text.slice(from, p + 1).toLowerCase());
}

/** Words that precede a cited letter, in any language; for hyphenated words, the last part. */
const CITED_BY_LETTER: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ citations: { subparagraph, paragraph } }) =>
    [...subparagraph, ...singularsOf(paragraph), ...pluralsOf(paragraph)].map((word) =>
      word.slice(word.lastIndexOf('-') + 1),
    ),
  ),
);
