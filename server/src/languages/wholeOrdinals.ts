import type { Language } from './language';

/**
 * Spells out ordinals in a language: `joint` returns the text between prefix and rest, `one` stands for 1 after a prefix; undefined for
 * numbers beyond the words given.
 */
export function wholeOrdinals(
  { ordinals, ordinalPrefixes }: Pick<Language['meaning'], 'ordinals' | 'ordinalPrefixes'>,
  joint: (prefix: number, rest: number) => string,
  one?: string,
): (number: number) => string | undefined {
  const units = Object.entries(ordinals);
  // Of two words with the same value, the one listed last is the full form.
  const prefixes = Object.entries(ordinalPrefixes)
    .reverse()
    .sort(([, a], [, b]) => b - a);
  const ordinal = (number: number): string | undefined => {
    const wholeWord = units.find(([, value]) => value === number)?.[0];
    if (wholeWord !== undefined) return wholeWord;
    for (const [prefix, value] of prefixes) {
      const remainder = number - value;
      if (remainder <= 0 || remainder >= (value < HUNDRED ? SCORE : value)) continue;
      const remainderWord = remainder === 1 && one !== undefined ? one : ordinal(remainder);
      return remainderWord === undefined ? undefined : `${prefix}${joint(value, remainder)}${remainderWord}`;
    }
    return undefined;
  };
  return ordinal;
}

const HUNDRED = 100;
/** Numbers below this are added to the tens: “soixante-dix-neuvième”. */
const SCORE = 20;
