import { OPENINGS, type Openings } from '../languages/openings';
import { kept } from '../model/beside';
import type { DocumentModel } from '../model/document';
import type { Block } from '../syntax/block';
import { once } from '../text/once';
import { contentOf } from './places';
import { firstWords } from './prose';

/** So much of a text is looked at for its formula, in UTF-16 units. */
const LOOKED_AT = 1200;
/** Within how many units a formula of something noted begins. */
const WEAK_WITHIN = 500;
/** What is left of a text when its formula is dropped says too little if it is shorter, in letters and signs. */
const TOO_SHORT = 12;

/**
 * What a block says that others do not: its words without the formula that they open with ("The Committee recommends that the State
 * party"), cut at a word; no longer than `limit` units. Where a paragraph opens nothing but a list, the words of the list. A text
 * without a formula is given from its start.
 */
export function tellingWords(model: DocumentModel, block: number, limit: number): string {
  const told = ofBlock(model.tree.blocks[block]);
  if (told !== '' && !/[:：]$/.test(told)) return firstWords(told, limit);
  const listed = wordsBelow(model, block, limit);
  const all = told === '' ? capitalized(listed) : `${told} ${listed}`;
  return firstWords(all.trim() || contentOf(model.tree.blocks[block]), limit);
}

/** The words of the subparagraphs directly below a block, joined; as many as a limit needs. */
function wordsBelow({ tree, paragraphs }: DocumentModel, block: number, limit: number): string {
  const paragraph = paragraphs.all[paragraphs.owner[block] ?? -1];
  if (!paragraph) return '';
  const own = paragraph.items.find((item) => item.block === block);
  const level = (own?.level ?? 0) + 1;
  let joined = '';
  for (const item of paragraph.items) {
    if (item.block <= block || item.level !== level) continue;
    if (item.block >= (own?.endBlock ?? paragraph.endBlock) || joined.length > limit) break;
    const words = ofBlock(tree.blocks[item.block]).replace(/[\s;:,.；，。]+(?:\p{L}{1,3})?$/u, '');
    if (words !== '') joined += joined === '' ? words : `; ${words}`;
  }
  return joined;
}

const ofKeptBlock = kept((block: Block) => withoutFormula(contentOf(block)));

function ofBlock(block: Block | undefined): string {
  return block ? ofKeptBlock(block) : '';
}

/** A text without the formula that it opens with, white space folded; only so much of it as lists need. */
export function withoutFormula(source: string): string {
  const text = source.slice(0, LOOKED_AT).replace(/\s+/g, ' ').trim();
  const small = inSmallLetters(text);
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  for (const language of compiled()) {
    if (!language.script.test(letter)) continue;
    const end = formulaEnd(small, language);
    if (end < 0) continue;
    const rest = withoutFillers(text.slice(end), language.fillers);
    // Nothing is left of “The Committee recommends that the State party:”, whose list says all.
    if (rest === '') return '';
    return rest.length < TOO_SHORT && language.isSpaced && !rest.endsWith(':') ? text : capitalized(rest);
  }
  return text;
}

/** Where the first formula ends that tells most; -1 where there is none. */
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

/** Where a formula may begin: at the start, after a mark, and after a phrase that needs none with any word. */
function startsIn(text: string, withEachWord: boolean): readonly number[] {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(withEachWord ? / /g : /[.,;:،؛] |[，。；：]/g))
    starts.push(index + mark.length);
  return starts;
}

/** The end of the longest formula at the first place where one begins. */
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

/** In small letters, each in its old place: the few that become two are left. */
function inSmallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}

function withoutFillers(text: string, fillers: readonly RegExp[]): string {
  let rest = text;
  for (let dropped = true; dropped; ) {
    rest = rest.replace(/^[\s,:;，：،–—-]+/, '');
    dropped = false;
    for (const filler of fillers) {
      filler.lastIndex = 0;
      if (!filler.test(inSmallLetters(rest))) continue;
      rest = rest.slice(filler.lastIndex);
      dropped = true;
      break;
    }
  }
  return rest;
}

function capitalized(text: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0);
  return first.toUpperCase() + text.slice(first.length);
}

/** The formulas of a language as expressions that are tried at a place. */
interface CompiledOpenings {
  readonly isSpaced: boolean;
  readonly script: RegExp;
  readonly strong: readonly RegExp[];
  readonly weak: readonly RegExp[];
  readonly ahead: RegExp;
  readonly fillers: readonly RegExp[];
}

const compiled = once((): readonly CompiledOpenings[] =>
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

/** A phrase between commas, perhaps with another in brackets, or in brackets. */
const ASIDE = '(?:,(?:[^,.;:()]|\\([^()]{1,200}\\)){1,200},| \\([^()]{1,200}\\))?';
/** The rest of a name such as “the Committee on …”. */
const NAME = '(?: [^,.;:()]{1,120}?)?';
/** Classes of Unicode would take a hundred times as long to compile. */
const LETTER = '[0-9a-zß-ɏЀ-ӿء-ي]';
const NO_LETTER = `(?!${LETTER})`;

/** The source of an expression for a formula as {@link Openings} writes it; white space in the text is one space. */
function sourceOf(formula: string, { isSpaced, lists, between }: Openings): string {
  const gap = isSpaced ? "(?: |(?<=['’] ?))" : '';
  const end = isSpaced ? `(?:(?<=['’] ?)|${NO_LETTER})` : '';
  const also = alternatives(between);
  let source = isSpaced ? `(?<!${LETTER})` : '';
  let isFirst = true;
  for (const token of formula.split(' ')) {
    if (token === '~') source += ASIDE;
    else if (token === '@') source += NAME;
    else if (token === '*' && !isSpaced) source += `(?:${also}){0,4}`;
    else if (token === '*') source += isFirst ? `(?:(?:${also}),? ){0,4}` : `(?:,? (?:${also})${NO_LETTER},?){0,4}`;
    else {
      const isOptional = token.endsWith('?');
      const listed = isOptional ? token.slice(0, -1) : token;
      const written = listed.replace(/<(\w+)>/g, (_, name) => (lists[name] ?? []).join('|')).split('|');
      const word = `${isFirst ? '' : gap}(?:${alternatives(written)})${end}`;
      source += isOptional ? `(?:${word})?` : word;
      isFirst = false;
    }
  }
  return source;
}

/** Longer ones first: the first that fits is taken. */
function alternatives(written: readonly string[]): string {
  return [...written]
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
