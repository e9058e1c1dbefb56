import { committeeOf } from '../../catalogue/committees';
import { romanValue } from '../blocks/marker';
import { Kind } from '../tokens/tokens';
import { Role } from '../tokens/wordRoles';
import type { MentionCollector } from './mentionsFound';
import { APOSTROPHE_PATTERN, isInCapitals, type Words } from './words/citationWords';

/** Maximum number of words between a committee's acronym and "its general comment". */
const MAX_WORDS_BETWEEN = 6;

/**
 * Reads a committee by its acronym: "CESCR general comment No. 3", "the CEDAW Committee, in its general recommendation No. 35", "general
 * comment No. 3 of CESCR". Most acronyms stand for the treaty as well, so only those next to a general comment count.
 */
export function committeeLettersAt(mentionsBefore: MentionCollector, i: number): number {
  const { words, names } = mentionsBefore;
  const { t } = words;
  if (committeeOfLettersAt(words, i) === undefined) return i;
  const next = afterCommitteeNoun(words, i + 1);
  const id = soleCommitteeAt(words, i, next);
  if (id === undefined) return i;
  const ofCommentBefore = !isBeforeComment(words, next);
  if (ofCommentBefore && !isAfterComment(mentionsBefore, i, next)) return i;
  names.committee = id;
  names.byName = true;
  const start = t.start(i);
  const end = t.end(next - 1);
  return mentionsBefore.add(
    { kind: 'committee', id, ...(ofCommentBefore && { ofCommentBefore }), start, end },
    next,
    i,
  );
}

/**
 * Whether letters that are no single committee's stand where the author of a general comment is named, before its noun at `noun` or, after
 * "of", at `after`: "ACHPR general comment No. 3", "CRC and CEDAW general comments", "general comment No. 3 of the ACHPR".
 */
export function isBesideOtherLetters(words: Words, noun: number, after: number): boolean {
  if (isInCapitals(words, noun)) return false;
  const before = isCommitteeNoun(words, noun - 1) ? noun - 2 : noun - 1;
  if (isAcronym(words, before)) return !isTreaty(words, before) && soleCommitteeAt(words, before, noun) === undefined;
  if (!words.has(after, Role.of)) return false;
  const author = words.has(after + 1, Role.determiner) ? after + 2 : after + 1;
  return isAcronym(words, author) && committeeOfLettersAt(words, author) === undefined && !isTreaty(words, author);
}

/** Whether letters are a treaty's alone, which names its committee: "ICESCR". */
function isTreaty(words: Words, i: number): boolean {
  return committeeOfLettersAt(words, i) === undefined && words.phraseAt(i)?.value.kind === 'instrument';
}

/** Whether the noun of a general comment follows, directly or after a few words that end in "its". */
function isBeforeComment(words: Words, from: number): boolean {
  const { t } = words;
  const start = t.kind(from) === Kind.comma || t.kind(from) === Kind.colon ? from + 1 : from;
  if (isCommentNoun(words, start)) return true;
  for (let at = start; at < start + MAX_WORDS_BETWEEN; at++) {
    if (t.kind(at) !== Kind.word || t.upper(at)) return false;
    if (words.has(at, Role.possessive)) return isCommentNoun(words, at + 1);
  }
  return false;
}

/** Whether an acronym that ends before `next` follows a numbered general comment as its author: "of the CRC", "(CESCR, 1990)". */
function isAfterComment({ words, last, afterLast }: MentionCollector, i: number, next: number): boolean {
  const { t } = words;
  if (last?.kind !== 'general-comments') return false;
  let at = i - 1;
  while (at >= afterLast && (words.has(at, Role.determiner) || isCommitteeNoun(words, at))) at--;
  if (at !== afterLast) return false;
  if (words.has(at, Role.of)) return true;
  if (t.kind(at) === Kind.comma) return !words.has(words.skipComma(next), Role.article);
  return t.kind(at) === Kind.open && (t.kind(next) === Kind.close || t.kind(next) === Kind.comma);
}

/**
 * The committee of the acronym at `i`. Of two joined acronyms, the one whose committee issues texts by the name of the comment at `noun`:
 * "CEDAW/CRC joint general comment No. 18". Undefined if it is not one.
 */
function soleCommitteeAt(words: Words, i: number, noun: number): string | undefined {
  const { t } = words;
  const id = committeeOfLettersAt(words, i);
  const isJoined = t.kind(i - 1) === Kind.slash || t.kind(i - 1) === Kind.dash || words.has(i - 1, Role.and);
  const joined = isJoined ? committeeOfLettersAt(words, i - 2) : undefined;
  if (joined === undefined) return id;
  const meaning = words.phraseAt(noun)?.value;
  if (meaning?.kind !== 'general-comment') return undefined;
  const issuing = [joined, id].filter((each) => each && committeeOf(each)?.generalCommentName === meaning.name);
  return issuing.length === 1 ? issuing[0] : undefined;
}

/** The committee whose acronym a word is; undefined for other words. */
function committeeOfLettersAt(words: Words, i: number): string | undefined {
  // Most words are no acronym of a committee, which costs a look-up alone.
  const id = words.vocabulary.committeeOfLetters(words.t.word(i));
  return id !== undefined && isAcronym(words, i) ? id : undefined;
}

/** Whether a word begins with two capitals, like an acronym: "CESCR’s", "HRCttee", but not a Roman number. */
function isAcronym({ t }: Words, i: number): boolean {
  if (t.kind(i) !== Kind.word || !t.upper(i)) return false;
  const [letters = ''] = t.slice(i).split(APOSTROPHE_PATTERN);
  return ACRONYM_PATTERN.test(letters) && romanValue(letters) === 0;
}

const ACRONYM_PATTERN = /^\p{Lu}{2}/u;

/** Token index after "Committee" or "Committee’s", as in "the CEDAW Committee"; unchanged without it. */
function afterCommitteeNoun(words: Words, i: number): number {
  return isCommitteeNoun(words, i) ? i + 1 : i;
}

function isCommitteeNoun(words: Words, i: number): boolean {
  const meaning = words.has(i, Role.phrase) ? words.phraseAt(i) : undefined;
  return meaning?.value.kind === 'committee' && meaning.value.id === '' && words.t.upper(i);
}

function isCommentNoun(words: Words, i: number): boolean {
  return words.has(i, Role.phrase) && words.phraseAt(i)?.value.kind === 'general-comment';
}
