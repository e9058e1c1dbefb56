import { SYMBOL_PREFIXES } from '../catalogue/symbolPrefixes';

/** The treaty body symbol in a word, stripped of surrounding punctuation; undefined if there is none. */
export function symbolInWord(word: string): string | undefined {
  let end = word.length;
  while (end > 0 && '*.,;:)]'.includes(word.charAt(end - 1))) end--;
  let start = 0;
  while (start < end && '(['.includes(word.charAt(start))) start++;
  if (end - start > 80) return undefined;
  const symbol = word.slice(start, end);
  const parts = symbol.split('/');
  const prefix = SYMBOL_PREFIXES.find((candidate) => candidate.every((part, index) => parts[index] === part));
  if (prefix === undefined || parts.length === prefix.length) return undefined;
  const isSound = parts.every((part) => /^[A-Za-z0-9.-]{1,12}$/.test(part));
  return isSound && /[0-9X]/.test(parts.at(-1) ?? '') ? symbol : undefined;
}
