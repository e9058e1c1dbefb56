import { afterSentence, isSentenceEnd } from '../../tokens/sentenceTokens';
import { Kind } from '../../tokens/tokens';
import type { Words } from './citationWords';

/** How many characters to keep at either end of a long gap. */
const GAP_EDGE = 12;

const STOP = 0x2e;
const TILDE = 0x7e;

/** The characters, as UTF-16 code units, for kinds of token that always map to the same one. */
const SIGNS: readonly number[] = Object.entries({
  [Kind.number]: '#',
  [Kind.open]: '(',
  [Kind.close]: ')',
  [Kind.comma]: ',',
  [Kind.semicolon]: ';',
  [Kind.colon]: ':',
  [Kind.dash]: '-',
  [Kind.slash]: '/',
  [Kind.quote]: '"',
}).reduce<number[]>(
  (units, [kind, sign]) => {
    units[Number(kind)] = sign.charCodeAt(0);
    return units;
  },
  new Array<number>(Kind.other + 1).fill(0),
);

/** The characters of the gap under construction, as UTF-16 code units. */
const signs: number[] = [];
const endSigns: number[] = [];

/** Short gaps have few distinct values, so their strings are cached. */
const SHORT_GAP = 4;
const shortGaps = new Map<number, string>();

/** The gap (see GAP in mention.ts) between two token indexes; the middle of a long gap is cut out. */
export function gapText(words: Words, from: number, to: number): string {
  const { t } = words;
  let count = 0;
  let at = from;
  for (; at < to && count < GAP_EDGE; at++) {
    const kind = t.kind(at);
    const sign = kind === Kind.word ? signOfWord(words, at) : signOf(words, at, kind);
    if (sign !== 0) signs[count++] = sign;
  }
  if (at >= to) return textOfUnits(signs, count);
  let gapStart = to - 1;
  let endingLength = 0;
  for (; gapStart >= at && endingLength < GAP_EDGE; gapStart--) {
    const kind = t.kind(gapStart);
    const sign = kind === Kind.word ? signOfWord(words, gapStart) : signOf(words, gapStart, kind);
    if (sign !== 0) endSigns[endingLength++] = sign;
  }
  if (gapStart >= at) signs[count++] = TILDE;
  while (endingLength > 0) signs[count++] = endSigns[--endingLength] ?? 0;
  return textOfUnits(signs, count);
}

const LAW_NOUN = 0x67;
const ANY_WORD = 0x78;

/** The gap character of a word. The noun in "equality before the law" does not count as a noun for a law. */
function signOfWord({ t, vocabulary }: Words, i: number): number {
  const sign = vocabulary.sign(t.caseOf(i));
  if (sign !== LAW_NOUN) return sign;
  return vocabulary.lawAsSuch.before(t, i + 1) ? ANY_WORD : sign;
}

/** The gap character of a token other than a word, as a UTF-16 code unit; 0 if it leaves none. */
function signOf(words: Words, i: number, kind: number): number {
  const { t } = words;
  if (kind === Kind.stop) return isSentenceEnd(t, i) ? STOP : 0;
  if (
    kind === Kind.number &&
    i > 0 &&
    !t.hasSpaceBefore(i) &&
    t.kind(i - 1) === Kind.stop &&
    afterSentence(t, i - 1) > i
  )
    return 0;
  return SIGNS[kind] ?? 0;
}

function textOfUnits(units: readonly number[], count: number): string {
  if (count === 0) return '';
  if (count > SHORT_GAP) return String.fromCharCode.apply(undefined, units.slice(0, count));
  let key = 0;
  for (let i = 0; i < count; i++) key = (key << 7) | (units[i] ?? 0);
  let gap = shortGaps.get(key);
  if (gap === undefined) {
    gap = String.fromCharCode(...units.slice(0, count));
    shortGaps.set(key, gap);
  }
  return gap;
}
