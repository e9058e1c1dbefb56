import type { Span } from '../../../text/edits';
import type { View } from '../../engine/view';
import { titleBlock } from '../document/titleBlock';
import { oneLine } from '../wording/habit';

/** Groups of document kinds that share titles or symbols. */
export type TitleFamily = 'observations' | 'list' | 'report' | 'comment' | 'views';

/** What a document is according to its title; offsets are those of the deciding words in their block. */
interface SaidByTitle extends Span {
  readonly block: number;
  readonly family: TitleFamily;
  /** Whether it is a list prior to reporting, or replies. */
  readonly isPrior: boolean;
  /** Whether it begins like the title of a list prior to reporting. */
  readonly isBefore: boolean;
}

/** A number in a title. */
interface NumberInTitle<T> extends Span {
  readonly block: number;
  readonly number: T;
}

/** Titles that leave no doubt about what the document is, with their families. English only. */
const TITLES: readonly (readonly [title: RegExp, family: TitleFamily])[] = [
  [/^(?:draft\s+)?concluding\s+observations\b/i, 'observations'],
  [/^list\s+of\s+(?:issues|themes)\b/i, 'list'],
  [/^(?:written\s+)?replies\s+(?:of|by|from)\s/i, 'list'],
  [
    /^(?:combined\s+)?(?:initial|[a-z]+(?:\s+(?:and|to)\s+[a-z]+)*\s+periodic)\s+reports?\s+(?:of|submitted)\b/i,
    'report',
  ],
  [/^general\s+(?:comment|recommendation)\s+no\b/i, 'comment'],
  [/^(?:views|decision|opinion)\s+adopted\s+by\s+the\s+committee\s+under\b/i, 'views'],
];

/** What the document is according to its title; undefined if that leaves doubt. */
export function saidByTitle(model: View): SaidByTitle | undefined {
  if (model.language.language.id !== 'en') return undefined;
  const block = titleBlock(model);
  const title = model.block(block);
  if (!title) return undefined;
  const { start, end } = title.content;
  const text = title.text.slice(start, end);
  for (const [expression, family] of TITLES) {
    const length = expression.exec(text)?.[0].length;
    if (length !== undefined && !/\baddendum|corrigendum|follow/i.test(oneLine(text)))
      return {
        block,
        start,
        end: start + length,
        family,
        isPrior: /\bprior\b|\breplies\b/i.test(text),
        isBefore: /^list\s+of\s+(?:issues|themes)\s+prior\b/i.test(text),
      };
  }
  return undefined;
}

/** The number of the communication in a title, if there is exactly one. */
export function communicationNumber(model: View, block: number | undefined): NumberInTitle<string> | undefined {
  const title = block === undefined ? undefined : model.block(block);
  if (!title || block === undefined) return undefined;
  const found = [...title.text.matchAll(/\d{1,4}\/\d{4}(?!\d)/g)];
  const [only] = found;
  if (!only || found.length > 1 || !/\bNo\.\s*$/.test(title.text.slice(0, only.index))) return undefined;
  return { block, start: only.index, end: only.index + only[0].length, number: only[0] };
}

/** The number in the title of a general comment. */
export function commentNumber(model: View, block: number | undefined): NumberInTitle<number> | undefined {
  const title = block === undefined ? undefined : model.block(block);
  if (!title || block === undefined) return undefined;
  const { start, end } = title.content;
  const match = /^general\s+(?:comment|recommendation)\s+(no\.?\s*(\d{1,3}))\b/i.exec(title.text.slice(start, end));
  if (!match?.[1] || !match[2]) return undefined;
  const from = start + match[0].length - match[1].length;
  return { block, start: from, end: from + match[1].length, number: Number(match[2]) };
}
