import type { BlockReading } from '../../model/document';
import type { Reference } from '../../model/target';
import { Holds, Kind, type Tokens } from '../../syntax/tokens';
import { latest } from '../engine/latest';
import type { View } from '../engine/view';
import { quotationsIn, touches } from './protected';

/** Whether a run of a block's text touches a quotation; names of instruments and laws are not looked at. */
export function isQuoted(reading: BlockReading, start: number, end: number): boolean {
  return touches(quotationsIn(reading), start, end);
}

/** Whether a token opens a sentence or a block, where a capital says nothing. */
export function opensSentence(tokens: Tokens, index: number): boolean {
  const before = tokens.kind(index - 1);
  return before === Kind.end || before === Kind.stop || before === Kind.colon || before === Kind.quote;
}

/** Whether a block is laid out in columns, as the rows of a table are. */
export function hasColumns(reading: BlockReading): boolean {
  return (reading.held & (Holds.tab | Holds.blanks)) !== 0 && showsColumns(reading);
}

const showsColumns = latest(({ block: { text, content } }) =>
  /\t|\S {3,}\S/.test(text.slice(content.start, content.end)),
);

/** The references of a block by where they start; nearly always they are in this order. */
const inOrder = latest(({ references }): readonly Reference[] => {
  for (let i = 1; i < references.length; i++)
    if ((references[i]?.start ?? 0) < (references[i - 1]?.start ?? 0))
      return references.toSorted((a, b) => a.start - b.start);
  return references;
});

/** The first reference of a block that touches a run of it. */
export function referenceIn(reading: BlockReading, start: number, end: number): Reference | undefined {
  const references = inOrder(reading);
  let low = 0;
  for (let high = references.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((references[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const found = references[low];
  return found && found.start < end ? found : undefined;
}

/** The last token of a phrase that starts at a token, compared to the letter; -1 where another text stands there. */
export function phraseEnd(tokens: Tokens, index: number, phrase: readonly string[]): number {
  for (let k = 0; k < phrase.length; k++) if (!tokens.is(index + k, phrase[k] ?? '')) return -1;
  return index + phrase.length - 1;
}

/** A phrase as the tokens that it is made of. */
export function phraseTokens(phrase: string): readonly string[] {
  return phrase.replaceAll(',', ' ,').split(' ');
}

/** A year of four figures that a text may name. */
export function isYear(tokens: Tokens, index: number): boolean {
  if (tokens.kind(index) !== Kind.number || tokens.end(index) - tokens.start(index) !== 4) return false;
  const value = tokens.value(index);
  return value >= 1800 && value <= 2100;
}

/** Index of the block that holds the title; -1 where there is none. It is one of those that say which document it is. */
export function titleBlock({ outline, identity }: View): number {
  return identity.basis.indices.find((index) => outline[index]?.kind === 'title') ?? -1;
}
