/** Bidirectional marks that Word puts around the result of a field. */
const DIRECTION_PATTERN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Text from a Word file, prepared for a message: on one line, without bidirectional marks, shortened. */
export function visibleWords(words: string): string {
  const line = words.replace(DIRECTION_PATTERN, '').replace(/\s+/g, ' ').trim();
  return line.length <= 40 ? line : `${line.slice(0, 38).trimEnd()} …`;
}
