/**
 * The units from `start` to `end` as a string of its own. A plain slice keeps the whole text alive for as long as the
 * piece lives, and a block outlives many versions of its document; joining two halves makes the engine write a new one.
 */
export function ownCopy(text: string, start: number, end: number): string {
  const middle = (start + end) >>> 1;
  return [text.slice(start, middle), text.slice(middle, end)].join('');
}
