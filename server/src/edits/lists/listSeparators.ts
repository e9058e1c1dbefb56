import type { CitationWords } from '../../languages/language';

/**
 * Separators for a list of a different length, in the style of the existing ones. In a pattern, `true` means that letters without a number
 * follow.
 */
export function drawSeparators(
  pattern: readonly boolean[],
  oldPattern: readonly boolean[],
  old: readonly string[],
  words: CitationWords,
): string[] {
  const styleOf = (inner: boolean) => {
    const ownSeparators = old.filter((_, i) => oldPattern[i] === inner).map(foldSeparator);
    const plainSeparator = ownSeparators.find((one) => !/\p{L}/u.test(one));
    const wordSeparator = ownSeparators.findLast((one) => /\p{L}/u.test(one));
    return {
      mid: plainSeparator ?? ', ',
      last:
        wordSeparator ??
        (ownSeparators.length > 0 && plainSeparator !== undefined ? plainSeparator : ` ${words.and[0] ?? ','} `),
    };
  };
  const [outer, inner] = [styleOf(false), styleOf(true)];
  const outerCount = pattern.filter((one) => !one).length;
  let position = 0;
  return pattern.map((isInner, i) => {
    if (isInner) return pattern[i + 1] === true ? inner.mid : inner.last;
    position++;
    if (position < outerCount) return outer.mid;
    return outerCount === 1 && /\p{L}/u.test(outer.last) ? outer.last.replace(/^\s*,/, '') : outer.last;
  });
}

/** Turns line breaks in a separator into spaces; non-breaking spaces are preserved. */
export function foldSeparator(separator: string): string {
  return separator.replace(/[^\S\u00a0]+/g, ' ');
}
