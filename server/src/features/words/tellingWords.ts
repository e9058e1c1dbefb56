import { listWords } from '../../display/joinedWords';
import { OPENINGS, type Openings } from '../../languages/openings';
import { memoize } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { owningParagraph } from '../../model/paragraphs/paragraphs';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { memoizeOnce } from '../../text/once';
import { leadingText } from './prose';

/** How far to look for an opening formula, in UTF-16 code units. */
const FORMULA_REACH = 1200;
/** The last position for the start of a weak formula, in UTF-16 code units. */
const WEAK_WITHIN = 500;
/** A formula stays if the text without it would be shorter than this. */
const TOO_SHORT = 12;

/**
 * The most telling words of a block: its text without an opening formula ("The Committee recommends that the State party"), cut at the end
 * of a word; at most `limit` UTF-16 code units. Includes the text of the subparagraphs for a block that only introduces a list.
 */
export function tellingText(model: DocumentModel, block: number, limit: number): string {
  const ownWords = blockText(model.tree.blocks[block]);
  if (ownWords !== '' && !/[:：]$/.test(ownWords)) return leadingText(ownWords, limit);
  const wordsOfItems = wordsBelow(model, block, limit);
  const fullWording = ownWords === '' ? capitalizeFirst(wordsOfItems) : `${ownWords} ${wordsOfItems}`;
  return leadingText(fullWording.trim() || contentOf(model.tree.blocks[block]), limit);
}

/** The text of the subparagraphs directly below a block, joined, up to roughly a limit. */
function wordsBelow({ tree, paragraphs, language }: DocumentModel, block: number, limit: number): string {
  const paragraph = owningParagraph(paragraphs, block);
  if (!paragraph) return '';
  const ownItem = paragraph.items.find((item) => item.block === block);
  const level = (ownItem?.level ?? 0) + 1;
  const parts: string[] = [];
  let length = 0;
  for (const item of paragraph.items) {
    if (item.block <= block || item.level !== level) continue;
    if (item.block >= (ownItem?.endBlock ?? paragraph.endBlock) || length > limit) break;
    const words = blockText(tree.blocks[item.block]).replace(/[\s;:,.；，。]+(?:\p{L}{1,3})?$/u, '');
    if (words !== '') parts.push(words);
    length += words.length;
  }
  // Words of the document are joined as it is written, whatever the language of display.
  return listWords(parts, language.language.id);
}

const cachedBlockWords = memoize((block: Block) => withoutFormula(contentOf(block)));

function blockText(block: Block | undefined): string {
  return block ? cachedBlockWords(block) : '';
}

/** The beginning of a text without an opening formula, with white space collapsed. */
export function withoutFormula(source: string): string {
  const text = source.slice(0, FORMULA_REACH).replace(/\s+/g, ' ').trim();
  const lowerCased = lowerCaseSameLength(text);
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  for (const language of compiledOpenings()) {
    if (!language.script.test(letter)) continue;
    const end = formulaEnd(lowerCased, language);
    if (end < 0) continue;
    if (LAST_ASIDE_PATTERN.test(text.slice(end))) return '';
    const remainingText = withoutFillers(text.slice(end), language.fillers);
    // Nothing remains of “The Committee recommends that the State party:”, which only introduces a list.
    if (remainingText === '') return '';
    return remainingText.length < TOO_SHORT && language.isSpaced && !remainingText.endsWith(':')
      ? text
      : capitalizeFirst(remainingText);
  }
  return text;
}

/** “…, in the light of its general comment No. 3 (2018):” before a list. */
const LAST_ASIDE_PATTERN = /^ ?[,،，][^,;،，；]*[:：]$/;

/** The end of the first strong formula, or else of the first weak one; -1 if there is none. */
function formulaEnd(text: string, { strong, weak, ahead }: CompiledOpenings): number {
  const starts = startsIn(text, ahead.test(text));
  return (
    endFrom(text, strong, starts) ??
    endFrom(
      text,
      weak,
      starts.filter((at) => at < WEAK_WITHIN),
    ) ??
    -1
  );
}

/** Offsets where a formula may begin: at the start, after punctuation or, with `withEachWord`, at any word. */
function startsIn(text: string, withEachWord: boolean): readonly number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(withEachWord ? / /g : /[.,;:،؛] |[，。；：]/g))
    starts.push(index + mark.length);
  return starts;
}

/** The end of the longest formula at the first place where one matches; undefined if none does. */
function endFrom(text: string, formulas: readonly RegExp[], starts: readonly number[]): number | undefined {
  for (const at of starts) {
    let end = -1;
    for (const formula of formulas) {
      formula.lastIndex = at;
      if (formula.test(text)) end = Math.max(end, formula.lastIndex);
    }
    if (end > at) return end;
  }
  return undefined;
}

/** Lower-cases a text, unless that would change its length and so its offsets. */
function lowerCaseSameLength(text: string): string {
  const lowerText = text.toLowerCase();
  return lowerText.length === text.length ? lowerText : text;
}

function withoutFillers(text: string, fillers: readonly RegExp[]): string {
  let remainingText = text;
  for (let hasDropped = true; hasDropped; ) {
    remainingText = remainingText.replace(/^[\s,:;，：،–—-]+/, '');
    hasDropped = false;
    for (const filler of fillers) {
      filler.lastIndex = 0;
      if (!filler.test(lowerCaseSameLength(remainingText))) continue;
      remainingText = remainingText.slice(filler.lastIndex);
      hasDropped = true;
      break;
    }
  }
  return remainingText;
}

function capitalizeFirst(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The formulas of a language, compiled to sticky regular expressions. */
interface CompiledOpenings {
  readonly isSpaced: boolean;
  readonly script: RegExp;
  readonly strong: readonly RegExp[];
  readonly weak: readonly RegExp[];
  readonly ahead: RegExp;
  readonly fillers: readonly RegExp[];
}

const compiledOpenings = memoizeOnce((): readonly CompiledOpenings[] =>
  OPENINGS.map((one) => {
    const expressions = (formulas: readonly string[]) =>
      formulas.map((formula) => new RegExp(sourceOf(formula, one), 'y'));
    return {
      isSpaced: one.isSpaced,
      script: one.script,
      strong: expressions(one.strong),
      weak: expressions(one.weak),
      ahead: new RegExp(`^(?:${one.ahead.map(expressionOf).join('|')})`),
      fillers: expressions(one.fillers),
    };
  }),
);

/** An optional aside, in commas or in brackets. */
const ASIDE = '(?:,(?:[^,.;:()]|\\([^()]{1,200}\\)){1,200},| \\([^()]{1,200}\\))?';
/** The optional rest of a name such as “the Committee on …”. */
const NAME = '(?: [^,.;:()]{1,120}?)?';
/** Letters spelt out, since `\p{L}` takes a hundred times as long to compile. */
const LETTER_CLASS = '[0-9a-zß-ɏЀ-ӿء-ي]';
const NO_LETTER = `(?!${LETTER_CLASS})`;

/** The regular expression source for a formula of {@link Openings}, to match text with white space collapsed. */
function sourceOf(formula: string, { isSpaced, lists, between }: Openings): string {
  const gap = isSpaced ? "(?: |(?<=['’] ?))" : '';
  const end = isSpaced ? `(?:(?<=['’] ?)|${NO_LETTER})` : '';
  const also = alternationOf(between);
  let source = isSpaced ? `(?<!${LETTER_CLASS})` : '';
  let isFirst = true;
  for (const token of formula.split(' ')) {
    if (token === '~') source += ASIDE;
    else if (token === '@') source += NAME;
    else if (token === '*' && !isSpaced) source += `(?:${also}){0,4}`;
    else if (token === '*') source += isFirst ? `(?:(?:${also}),? ){0,4}` : `(?:,? (?:${also})${NO_LETTER},?){0,4}`;
    else {
      const isOptional = token.endsWith('?');
      const alternativesText = isOptional ? token.slice(0, -1) : token;
      const sources = alternativesText.replace(/<(\w+)>/g, (_, name) => (lists[name] ?? []).join('|')).split('|');
      const word = `${isFirst ? '' : gap}(?:${alternationOf(sources)})${end}`;
      source += isOptional ? `(?:${word})?` : word;
      isFirst = false;
    }
  }
  return source;
}

/** Alternatives, longest first, since the first match wins. */
function alternationOf(sources: readonly string[]): string {
  return [...sources]
    .sort((a, b) => b.length - a.length)
    .map(expressionOf)
    .join('|');
}

function expressionOf(word: string): string {
  return word
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/'_?/g, "['’] ?")
    .replace(/_/g, ' ');
}
