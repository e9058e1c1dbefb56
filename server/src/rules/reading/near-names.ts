import { wordId } from '../../syntax/lexicon';
import { Kind, type Tokens } from '../../syntax/tokens';
import { isOneSlip, slipsOf } from '../../text/slip';
import { opensSentence } from './own-words';

/** Names that nothing else has, all of whose words take a capital, but for small ones. */
const NAMES = [
  'General Assembly',
  'Security Council',
  'Economic and Social Council',
  'Human Rights Committee',
  'Human Rights Council',
  'Special Rapporteur',
  'Sustainable Development Goals',
  'High Commissioner for Human Rights',
  'High Commissioner for Refugees',
].map((name) => ({ name, words: name.split(' ') }));

/** Shorter words differ from others by one letter. */
const LEAST_MISTYPED = 6;

const byFirst = new Map<number, (typeof NAMES)[number][]>();
for (const one of NAMES) {
  const first = (one.words[0] ?? '').toLowerCase();
  for (const word of first.length < LEAST_MISTYPED ? [first] : [first, ...slipsOf(first)]) {
    const id = wordId(word);
    const known = byFirst.get(id);
    if (known) {
      if (!known.includes(one)) known.push(one);
    } else byFirst.set(id, [one]);
  }
}

/** The words with which such a name, right or mistyped, begins. */
export const FIRST_OF_NAMES: readonly string[] = [
  ...new Set(
    NAMES.flatMap(({ words }) => {
      const first = (words[0] ?? '').toLowerCase();
      return first.length < LEAST_MISTYPED ? [first] : [first, ...slipsOf(first)];
    }),
  ),
];

/**
 * The name that stands at a token with half of its capitals, or with one letter wrong; undefined where it is right, and for the
 * same words in small letters, which may be anybody's.
 */
export function nearName(tokens: Tokens, i: number): { readonly name: string; readonly last: number } | undefined {
  for (const { name, words } of byFirst.get(tokens.word(i)) ?? []) {
    const last = i + words.length - 1;
    const slips = slipsAt(tokens, i, words);
    // What is all in capitals is so for another reason.
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

/** How many words are mistyped; undefined for other words. */
function slipsAt(tokens: Tokens, i: number, words: readonly string[]): number | undefined {
  let slips = 0;
  for (let k = 0; k < words.length; k++) {
    if (tokens.kind(i + k) !== Kind.word) return undefined;
    const written = tokens.slice(i + k).toLowerCase();
    const word = (words[k] ?? '').toLowerCase();
    if (written === word) continue;
    // "Special Rapporteurs" are several.
    const isPlural = `${word}s` === written || `${written}s` === word;
    if (isPlural || word.length < LEAST_MISTYPED || !isOneSlip(written, word)) return undefined;
    slips++;
  }
  return slips;
}

/** "the General assembly", "Human rights Council": a sentence may begin with the first word, and nothing else. */
function isHalf(tokens: Tokens, i: number, words: readonly string[]): boolean {
  const isLarge = (k: number) => /^[A-Z]/.test(words[k] ?? '');
  const later = words.map((_, k) => k).filter((k) => k > 0 && isLarge(k));
  if (later.some((k) => tokens.upper(i + k))) return true;
  return tokens.upper(i) && tokens.is(i - 1, 'the') && !opensSentence(tokens, i);
}

function hasCapitals(tokens: Tokens, i: number, words: readonly string[]): boolean {
  return words.every((word, k) => !/^[A-Z]/.test(word) || tokens.upper(i + k));
}
