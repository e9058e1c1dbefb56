/** Marks of direction that Word puts around what a field shows. */
const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What a Word file has in a place, as a message repeats it: on one line, without marks of direction, shortened. */
export function shownOf(words: string): string {
  const line = words.replace(DIRECTION, '').replace(/\s+/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 38).trimEnd()} …`;
}
