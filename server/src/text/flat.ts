/**
 * The text from `start` to `end` as an independent string. A plain slice would keep the whole text alive, and a block outlives many
 * versions of its document. Joining two halves forces the engine to allocate a new string.
 */
export function ownCopy(text: string, start: number, end: number): string {
  const middleIndex = (start + end) >>> 1;
  return [text.slice(start, middleIndex), text.slice(middleIndex, end)].join('');
}
