import { isHyphen } from '../../text/characterKinds';
import { romanValue } from '../blocks/marker';
import { isNoteMark } from '../tokens/sentenceTokens';
import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import type { Parsed, Words } from './words/citationWords';
import { lettersAt } from './words/letters';
import { isDecimal, isListNumber } from './words/lists';

/** One-letter function words, which must not be read as the letter of an article. */
const LINKING_ROLES = [Role.of, Role.preposition, Role.determiner, Role.to, Role.and];

const LOWER_A = 0x61;
const LOWER_I = 0x69;
const LOWER_Z = 0x7a;

/**
 * The number of an article of a treaty or law: "17", "10 bis", "154A", "347-1", "L. 611-1", "10:24", "28.2.2". Undefined if there is none.
 *
 * @param range whether it ends a range
 * @param single whether it follows a singular "article"
 */
export function articleNumber(words: Words, i: number, range: boolean, single: boolean): Parsed<string> | undefined {
  const { t } = words;
  const firstMatch = firstNumber(words, i);
  if (firstMatch) return firstMatch;
  const lawNumberMatch = lawNumber(words, i, single);
  if (lawNumberMatch) return lawNumberMatch;
  const value = t.value(i);
  const nextIndex = i + 1;
  // Some laws have an article with the number 87.1.
  if (isDecimal(words, i) && !isNoteMark(t, i + 2)) return { value: `${value}.${t.slice(i + 2)}`, next: i + 3 };
  if (isLettered(words, i) || hasSpacedLetter(words, i))
    return { value: `${value}${t.hasSpaceBefore(nextIndex) ? ' ' : ''}${t.slice(nextIndex)}`, next: nextIndex + 1 };
  if (isLetteredAfterStop(words, i)) return { value: `${value}.${t.slice(i + 2)}`, next: i + 3 };
  if (!isListNumber(words, i, 0, range)) return undefined;
  if (words.has(nextIndex, Role.suffix))
    return { value: `${value} ${t.slice(nextIndex).toLowerCase()}`, next: nextIndex + 1 };
  if (
    t.kind(nextIndex) === Kind.dash &&
    !t.hasSpaceBefore(nextIndex) &&
    t.kind(nextIndex + 1) === Kind.number &&
    !t.hasSpaceBefore(nextIndex + 1) &&
    t.value(nextIndex + 1) >= 0 &&
    t.value(nextIndex + 1) < value
  ) {
    // 347-1 is a single article number, because a range never descends.
    const end = afterDashes(words, nextIndex);
    return { value: t.text.slice(t.start(i), t.end(end - 1)), next: end };
  }
  return { value: String(value), next: nextIndex };
}

/** The first article, in languages that have a special word for it: "premier", "1er". Undefined for any other number. */
export function firstNumber(words: Words, i: number): Parsed<string> | undefined {
  const { t } = words;
  if (t.kind(i) === Kind.word) return words.has(i, Role.first) ? { value: '1', next: i + 1 } : undefined;
  const isFirstNumber = t.value(i) === 1 && t.kind(i + 1) === Kind.word && !t.hasSpaceBefore(i + 1);
  return isFirstNumber && words.has(i + 1, Role.firstSuffix) ? { value: '1', next: i + 2 } : undefined;
}

/**
 * An article number in a form used only by laws: "L. 611-1", "A-12", "XIV", "19-A", "12-bis", "12/3", "1382.1"; after a singular "article"
 * also "2-10", which cannot be a range there.
 */
export function lawNumber(words: Words, i: number, single = false): Parsed<string> | undefined {
  const { t } = words;
  const nextIndex =
    t.kind(i) === Kind.word ? afterCapitals(words, i) : t.kind(i) === Kind.number ? afterParts(words, i, single) : i;
  return nextIndex > i ? { value: t.text.slice(t.start(i), t.end(nextIndex - 1)), next: nextIndex } : undefined;
}

/** Token index after "L. 611-1", "R12", "A-12", "XIV"; unchanged if there is no such number. */
function afterCapitals(words: Words, i: number): number {
  const { t } = words;
  if (!t.upper(i)) return i;
  const letters = t.slice(i);
  if (letters.length <= 2 && letters === letters.toUpperCase()) {
    const hasStop = t.kind(i + 1) === Kind.stop && !t.hasSpaceBefore(i + 1);
    const hasDash = t.kind(i + 1) === Kind.dash && !t.hasSpaceBefore(i + 1) && !t.hasSpaceBefore(i + 2);
    const number = hasStop || hasDash ? i + 2 : i + 1;
    if (t.kind(number) === Kind.number && t.value(number) > 0 && !words.has(number + 1, Role.unit))
      return afterDashes(words, number + 1);
  }
  return letters === letters.toUpperCase() && romanValue(letters) > 0 && romanValue(letters) < 400 ? i + 1 : i;
}

/** Token index after "19-A", "12-bis", "12/3", "1382.1", "10:24", "28.2.2"; unchanged if the number has no such part. */
function afterParts(words: Words, i: number, single: boolean): number {
  const { t } = words;
  const sign = t.kind(i + 1);
  if (t.value(i) < 1 || t.hasSpaceBefore(i + 1) || t.hasSpaceBefore(i + 2)) return i;
  const length = t.end(i + 2) - t.start(i + 2);
  if (t.kind(i + 2) === Kind.word) {
    if (sign !== Kind.dash) return i;
    return length === 1 || (length === 2 && t.upper(i + 2)) || words.has(i + 2, Role.suffix) ? i + 3 : i;
  }
  if (t.kind(i + 2) !== Kind.number) return i;
  if (sign === Kind.colon) return i + 3;
  const partsEnd = sign === Kind.stop ? afterPoints(words, i) : i;
  if (partsEnd > i + 3) return partsEnd;
  if (sign === Kind.slash) return length <= 2 && t.kind(i + 3) !== Kind.slash ? i + 3 : i;
  if (sign === Kind.stop) return t.value(i) >= 100 && length <= 3 && !isNoteMark(t, i + 2) ? i + 3 : i;
  if (!single || sign !== Kind.dash || !isHyphen(t.text.charCodeAt(t.start(i + 1)))) return i;
  return afterDashes(words, i + 1);
}

/**
 * Token index after "28.2.2", given the one after 28: any number of parts, each after a point without spaces. A note number is not a part.
 */
export function afterPoints(words: Words, i: number): number {
  const { t } = words;
  let at = i + 1;
  while (
    t.kind(at) === Kind.stop &&
    t.kind(at + 1) === Kind.number &&
    !t.hasSpaceBefore(at) &&
    !t.hasSpaceBefore(at + 1) &&
    !isNoteMark(t, at + 1)
  )
    at += 2;
  return at;
}

/** Token index after "-1", "-47-2". */
function afterDashes({ t }: Words, i: number): number {
  let at = i;
  while (
    t.kind(at) === Kind.dash &&
    !t.hasSpaceBefore(at) &&
    !t.hasSpaceBefore(at + 1) &&
    (t.kind(at + 1) === Kind.number || (at > i && t.upper(at + 1) && t.end(at + 1) - t.start(at + 1) === 1))
  )
    at += 2;
  return at;
}

/** "126a", "154A", "35ZB": an article inserted into a law. */
export function isLettered({ t }: Words, i: number): boolean {
  if (t.kind(i) !== Kind.number || t.value(i) < 1 || t.kind(i + 1) !== Kind.word || t.hasSpaceBefore(i + 1))
    return false;
  const letters = t.slice(i + 1);
  return letters.length === 1 || (letters.length === 2 && letters === letters.toUpperCase());
}

/**
 * "article 266 b of the Penal Code": like {@link isLettered}, but with a space before the letter. If "a" were an indefinite article, a noun
 * would follow.
 */
function hasSpacedLetter(words: Words, i: number): boolean {
  const { t } = words;
  if (t.kind(i) !== Kind.number || t.kind(i + 1) !== Kind.word) return false;
  if (t.end(i + 1) - t.start(i + 1) !== 1) return false;
  const letterCode = t.text.charCodeAt(t.start(i + 1)) | 0x20;
  if (letterCode < LOWER_A || letterCode > LOWER_Z || (!t.upper(i + 1) && words.hasOneOf(i + 1, LINKING_ROLES)))
    return words.has(i + 2, Role.of) && letterCode === LOWER_A;
  const nextKind = t.kind(i + 2);
  // « article 37 b) »: the letter is a subdivision of the article, followed by its bracket.
  if (nextKind === Kind.close && !t.upper(i + 1) && words.vocabulary.language.citations.halfBrackets) return false;
  // "article 19 B provides": the capital letter cannot start a sentence.
  if (t.upper(i + 1) && letterCode !== LOWER_A && letterCode !== LOWER_I && nextKind === Kind.word && !t.upper(i + 2))
    return true;
  return endsNumber(words, i + 2) || (t.upper(i + 1) && lettersAt(words, i + 2) !== undefined);
}

/** Matches a capital letter after a full stop that cannot start a sentence: "article 1.A of the Convention". */
function isLetteredAfterStop(words: Words, i: number): boolean {
  const { t } = words;
  if (t.kind(i) !== Kind.number || t.kind(i + 1) !== Kind.stop || t.hasSpaceBefore(i + 1) || t.hasSpaceBefore(i + 2))
    return false;
  if (t.kind(i + 2) !== Kind.word || !t.upper(i + 2) || t.end(i + 2) - t.start(i + 2) !== 1) return false;
  return endsNumber(words, i + 3) || lettersAt(words, i + 3) !== undefined;
}

/** Whether a token may follow an article's letter, which shows that "a" or "A" does not belong to the next word. */
function endsNumber(words: Words, i: number): boolean {
  const kind = words.t.kind(i);
  return (
    kind === Kind.comma ||
    kind === Kind.close ||
    kind === Kind.stop ||
    kind === Kind.end ||
    words.has(i, Role.of, Role.and)
  );
}
