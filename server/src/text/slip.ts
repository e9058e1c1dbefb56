/** Whether two words differ by a single letter added, missing or replaced, or by two adjacent letters swapped. */
export function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [rest, right] = [endA - from, endB - from];
  if (rest <= 1 && right <= 1) return rest + right > 0;
  return rest === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}

/** Whether two words differ only by two adjacent letters swapped. */
export function isOneSwap(a: string, b: string): boolean {
  return a.length === b.length && isOneSlip(a, b) && [...a].sort().join('') === [...b].sort().join('');
}

const VOWELS = 'aeiou';

/**
 * Likely typos of a lower-case word: a letter missing or doubled, two adjacent letters swapped, or another vowel. May include the word
 * itself.
 */
export function slipsOf(word: string): readonly string[] {
  const slips: string[] = [];
  for (let i = 0; i < word.length; i++) {
    const [before, letter, next, rest] = [word.slice(0, i), word.charAt(i), word.charAt(i + 1), word.slice(i + 1)];
    slips.push(before + rest, before + letter + letter + rest);
    if (next !== '') slips.push(before + next + letter + word.slice(i + 2));
    if (VOWELS.includes(letter)) for (const other of VOWELS) slips.push(before + other + rest);
  }
  return slips;
}
