import { owningParagraph, type ParagraphIndex } from '../../model/paragraphs/paragraphs';
import type { ReplyStart } from './replyParts';

/** The numbers of the paragraphs around parts of a reply, without those that began before the line that opens the reply. */
export function replyNumbers(
  paragraphs: ParagraphIndex,
  parts: readonly { readonly block: number }[],
  opening: ReplyStart,
): readonly string[] {
  return parts.flatMap(({ block }) => {
    const owner = owningParagraph(paragraphs, block);
    const isEarlier = owner && opening.from > opening.block && owner.block <= opening.block;
    return owner && !isEarlier ? [owner.number] : [];
  });
}

/**
 * The first number of the paragraphs of a reply. That of a question in the same block counts in the list, where the next one does not
 * follow it.
 */
export function firstReplyNumber({ ground, from, block, places }: ReplyStart, numbers: readonly string[]): string {
  const [first = ''] = numbers;
  if (ground !== 'quoted' || from !== block || !places.includes(first)) return first;
  const nextNumber = numbers.find((number) => number !== '' && number !== first);
  return nextNumber !== undefined && Number(nextNumber) !== Number(first) + 1 ? nextNumber : first;
}

/** The last number of the paragraphs of a reply from a number on; restarts within a paragraph do not count. */
export function lastReplyNumber(numbers: readonly string[], start: string): string {
  let end = start;
  for (const number of numbers) if (end === '' || Number.parseInt(number, 10) >= Number.parseInt(end, 10)) end = number;
  return end;
}
