import { Kind } from '../tokens';
import { Role } from '../wordRoles';
import type { Words } from './citationWords';

/** Abbreviations, and nouns that take a number and end in a full stop when abbreviated. */
const ABBREVIATED = [Role.abbreviation, Role.paragraph, Role.article, Role.subparagraph];
const ABBREVIATED_OR_NUMBER = [...ABBREVIATED, Role.number];

/** Whether a token is the full stop of a sentence rather than of an abbreviation or number. */
export function isSentenceEnd(words: Words, i: number): boolean {
  const { t } = words;
  if (t.kind(i) !== Kind.stop) return false;
  if (!t.spaced(i + 1)) return isNotedEnd(words, i) || isQuotedEnd(words, i);
  const next = t.kind(i + 1);
  if (next === Kind.end) return true;
  if (next === Kind.word && !t.upper(i + 1)) return false;
  if (next === Kind.number && words.has(i - 1, Role.number)) return false;
  if (words.hasOneOf(i - 1, ABBREVIATED)) return t.end(i - 1) - t.start(i - 1) > 5;
  if (t.kind(i - 1) !== Kind.word || !t.upper(i - 1)) return true;
  const length = t.end(i - 1) - t.start(i - 1);
  // "section VI. E": the number of the heading continues.
  return !(length === 1 || (length < 5 && t.end(i + 1) - t.start(i + 1) === 1 && words.has(i - 2, Role.section)));
}

/** "… duties to the community.” Article 19 has": a full stop inside the quotation that ends the sentence. */
function isQuotedEnd({ t }: Words, i: number): boolean {
  if (t.kind(i + 1) !== Kind.quote || !t.spaced(i + 2) || t.kind(i + 2) !== Kind.word || !t.upper(i + 2)) return false;
  return t.kind(i - 1) === Kind.word && t.end(i - 1) - t.start(i - 1) > 1 && !t.upper(i - 1);
}

/** "… with disabilities.13 Under article 30": a full stop with a note mark, followed by a new sentence. */
export function isNotedEnd(words: Words, i: number): boolean {
  const { t } = words;
  if (!isNoteMark(words, i + 1) || t.spaced(i)) return false;
  const before = t.kind(i - 1);
  if (before === Kind.close) return true;
  if (before !== Kind.word || t.end(i - 1) - t.start(i - 1) < 2) return false;
  return !words.hasOneOf(i - 1, ABBREVIATED_OR_NUMBER);
}

/** "… 7 and 9.3 States parties …": a number directly after a full stop is a note mark if a new sentence follows. */
export function isNoteMark({ t }: Words, i: number): boolean {
  return t.kind(i) === Kind.number && t.spaced(i + 1) && (t.kind(i + 1) === Kind.end || t.upper(i + 1));
}
