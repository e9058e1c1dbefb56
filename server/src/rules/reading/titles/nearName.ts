import { NAMES } from '../../../languages/officialTitles';
import { Kind, type Tokens } from '../../../syntax/tokens';
import { groupedBy } from '../../../text/groupedBy';
import { isOneSlip, slipsOf } from '../../../text/slip';
import { opensSentence } from '../wording/phraseTokens';

/** Shorter words differ from others by one letter. */
const LEAST_MISTYPED = 6;

interface ComparedName {
  /** Its first word in lower case, right or misspelt. */
  readonly heard: string;
  readonly name: string;
  readonly words: readonly string[];
}

const byFirst = groupedBy(
  NAMES.flatMap((name) => {
    const words = name.split(' ');
    const first = (words[0] ?? '').toLowerCase();
    const written = first.length < LEAST_MISTYPED ? [first] : [first, ...slipsOf(first)];
    return [...new Set(written)].map((heard): ComparedName => ({ heard, name, words }));
  }),
  ({ heard }) => heard,
);

/** The words, in lower case, with which such a name begins, right or misspelt. */
export const FIRST_OF_NAMES: readonly string[] = [...byFirst.keys()];

/**
 * The name at a token with only some of its capitals, or with one wrong letter; undefined if it is right, and for the same words in lower
 * case, which may be anybody's.
 */
export function nearName(tokens: Tokens, i: number): { readonly name: string; readonly last: number } | undefined {
  for (const { name, words } of byFirst.get(tokens.slice(i).toLowerCase()) ?? []) {
    const last = i + words.length - 1;
    const slips = slipsAt(tokens, i, words);
    // Text all in capitals has another reason.
    if (
      slips === undefined ||
      slips > 1 ||
      /[A-Z]{2}/.test(tokens.slice(last)) ||
      words.every((word, k) => tokens.is(i + k, word))
    )
      continue;
    if (slips === 0 ? isHalf(tokens, i, words) : hasCapitals(tokens, i, words)) return { name, last };
  }
  return undefined;
}

/** How many words are misspelt; undefined for other words. */
function slipsAt(tokens: Tokens, i: number, words: readonly string[]): number | undefined {
  let slips = 0;
  for (let k = 0; k < words.length; k++) {
    if (tokens.kind(i + k) !== Kind.word) return undefined;
    const written = tokens.slice(i + k).toLowerCase();
    const word = (words[k] ?? '').toLowerCase();
    if (written === word) continue;
    // "Special Rapporteurs" is a plural.
    const isPlural = `${word}s` === written || `${written}s` === word;
    if (isPlural || word.length < LEAST_MISTYPED || !isOneSlip(written, word)) return undefined;
    slips++;
  }
  return slips;
}

/** "the General assembly", "Human rights Council": at the beginning of a sentence only the first word may have a capital. */
function isHalf(tokens: Tokens, i: number, words: readonly string[]): boolean {
  const isLarge = (k: number) => /^[A-Z]/.test(words[k] ?? '');
  const later = words.map((_, k) => k).filter((k) => k > 0 && isLarge(k));
  if (later.some((k) => tokens.upper(i + k))) return true;
  return tokens.upper(i) && tokens.is(i - 1, 'the') && !opensSentence(tokens, i);
}

function hasCapitals(tokens: Tokens, i: number, words: readonly string[]): boolean {
  return words.every((word, k) => !/^[A-Z]/.test(word) || tokens.upper(i + k));
}
