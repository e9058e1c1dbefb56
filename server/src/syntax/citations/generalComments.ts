import type { Span } from '../../text/edits';
import { romanValue } from '../blocks/marker';
import { Kind } from '../tokens/tokens';
import type { Meaning } from '../tokens/vocabulary';
import { Role } from '../tokens/wordRoles';
import { isBesideOtherLetters } from './committeeLetters';
import type { MentionCollector } from './mentionsFound';
import type { Words } from './words/citationWords';
import { MAX_GLOSS_TOKENS } from './words/glosses';
import { isDated, separatorAt } from './words/lists';

type CommentMeaning = Extract<Meaning, { kind: 'general-comment' }>;

/** Maximum number of list items to read. */
const MAX_ITEMS = 50;
const MAX_NUMBER = 99;
/** The last year in which a recommendation had a Roman number that consists of X alone. */
const LAST_ROMAN = 2005;

/**
 * General comments with their numbers: "general comment No. 31 (2004)"; their name ends before `next`. Without numbers, a mention of a
 * document.
 */
export function generalCommentsAt(
  mentionsBefore: MentionCollector,
  i: number,
  next: number,
  { name, several }: CommentMeaning,
): number {
  const { names, sentence } = mentionsBefore;
  const { t } = mentionsBefore.words;
  const nextIndex = numbersAt(mentionsBefore, i, next, name, several);
  if (nextIndex > i) {
    names.comment = name;
    names.numberedIn = sentence;
    if (several || t.kind(nextIndex) === Kind.slash || t.text.charAt(t.end(nextIndex - 1)) === '/')
      names.severalIn = sentence;
    return nextIndex;
  }
  if (!several) {
    const start = t.start(i);
    return mentionsBefore.add({ kind: 'document', role: 'general-comment', start, end: t.end(next - 1) }, next, i);
  }
  // The numbers may follow later: "the general comments of the Committee, in particular No. 5 (2003)"
  names.comment = name;
  names.severalIn = sentence;
  return i;
}

/** A bare "No. 7" that adds to the general comments named earlier in the sentence. */
export function anotherCommentAt(mentionsBefore: MentionCollector, i: number): number {
  if (mayGoOn(mentionsBefore, i)) return numbersAt(mentionsBefore, i, i, mentionsBefore.names.comment, false);
  const { words, names } = mentionsBefore;
  // "general comments No. 1 and No. 6, and the Views on communications No. 4/2011 and No. 7/2012": another noun now owns the numbers.
  if (words.t.kind(i - 1) === Kind.word && !words.hasOneOf(i - 1, FUNCTION)) {
    names.severalIn = -1;
    names.numberedIn = -1;
  }
  return i;
}

/** Function words, which cannot own a number. */
const FUNCTION = [
  Role.preposition,
  Role.of,
  Role.and,
  Role.to,
  Role.determiner,
  Role.possessive,
  Role.introducer,
  Role.change,
];

/**
 * "Nos. 2 (2007), para. 5, 3 (2012), paras. 6 and 7, and 4 (2017)": another general comment in the same sentence, after paragraphs of the
 * previous one that end before `i`. Its number must be followed by a year. Returns the index of the first token after it; `i` if there is
 * none.
 */
export function commentAfterParagraphs(mentionsBefore: MentionCollector, i: number): number {
  const { words, names, sentence } = mentionsBefore;
  if (names.severalIn !== sentence) return i;
  const separator = separatorAt(words, i, true);
  if (!separator || separator.range || !isDatedNumber(words, separator.next)) return i;
  const nextIndex = numbersAt(mentionsBefore, separator.next, separator.next, names.comment, true);
  return nextIndex > separator.next ? nextIndex : i;
}

function mayGoOn({ words, names, sentence, last }: MentionCollector, i: number): boolean {
  if (last?.kind === 'law' || last?.kind === 'ilo' || last?.kind === 'resolutions') return false;
  if (names.severalIn === sentence && (isJoiner(words, i - 1) || words.has(i - 1, Role.introducer))) return true;
  // Words between two comments: "general comment No. 24 (2019), which replaced No. 10 (2007)", "in general comment No. 1 (2014) and in No.
  // 5 (2017)"
  if (names.numberedIn !== sentence || !isDatedNumber(words, words.skipStop(i + 1))) return false;
  return words.has(i - 1, Role.change, Role.preposition, Role.and);
}

/** Reads the numbers from `next` on, for a mention that starts at `i`; the two are equal if the numbers come without a name. */
function numbersAt(
  mentionsBefore: MentionCollector,
  i: number,
  next: number,
  name: CommentMeaning['name'],
  several: boolean,
): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const items: (Span & { number: number; year: number })[] = [];
  let at = next;
  let end = next;
  while (items.length < MAX_ITEMS) {
    at = words.skipNo(at);
    const number = t.kind(at) === Kind.number ? t.value(at) : isPlaceholder(words, at, name) ? 0 : romanAt(words, at);
    if (number < 1 || number > MAX_NUMBER || isQuantity(words, at)) break;
    const item = { number, year: 0, start: t.start(at), end: t.end(at) };
    items.push(item);
    at++;
    end = at;
    // "(2013)", "(1992)": the year belongs to the number before it.
    if (t.kind(at) === Kind.open && t.kind(at + 1) === Kind.number && t.kind(at + 2) === Kind.close) {
      item.year = t.value(at + 1);
      at += 3;
      end = at;
    }
    const separator = separatorAt(words, several ? afterTitle(words, at) : at, false);
    if (!separator) break;
    at = separator.next;
    if (!words.has(at, Role.number) && t.kind(at) !== Kind.number && romanAt(words, at) === 0) break;
    if (isQuantity(words, at)) break;
  }
  if (items.length === 0) return i;
  const continuesList = next === i;
  const hasTitle = words.beginsTitle(end);
  const besideLetters = !continuesList && isBesideOtherLetters(words, i, end);
  return mentionsBefore.add(
    {
      kind: 'general-comments',
      name,
      items,
      continues: continuesList,
      titled: hasTitle,
      ...(besideLetters && { besideLetters }),
      start: t.start(i),
      end: t.end(end - 1),
    },
    end,
    i,
  );
}

/** The value of a Roman number such as "XII"; 0 for anything else. */
function romanAt({ t }: Words, i: number): number {
  return t.kind(i) === Kind.word && t.upper(i) ? romanValue(t.slice(i)) : 0;
}

/**
 * "general comment No. XX": a placeholder, not ten, twenty or thirty. General comments never had Roman numbers; early general
 * recommendations did, the latest of them mostly without "No.".
 */
function isPlaceholder(words: Words, i: number, name: CommentMeaning['name']): boolean {
  const { t } = words;
  if (t.kind(i) !== Kind.word || !t.upper(i) || !/^X+$/.test(t.slice(i))) return false;
  if (name === 'general-comment') return true;
  const hasNumberWord = words.has(i - 1, Role.number) || words.has(i - 2, Role.number);
  return hasNumberWord && isDated(words, i) && t.value(i + 2) > LAST_ROMAN;
}

/** Matches a quantity: "12 months". */
function isQuantity(words: Words, i: number): boolean {
  return words.t.kind(i) === Kind.number && words.has(i + 1, Role.unit);
}

/** Whether a number is followed by a year: "10 (2007)". */
function isDatedNumber(words: Words, i: number): boolean {
  return words.t.kind(i) === Kind.number && isDated(words, i);
}

function isJoiner(words: Words, i: number): boolean {
  const kind = words.t.kind(i);
  return kind === Kind.comma || kind === Kind.slash || words.has(i, Role.and);
}

/**
 * Token index after the rest of a title if another dated number follows: "Nos. 34 (2016) on the rights of rural women and 39 (2022)".
 * Unchanged if none does.
 */
function afterTitle(words: Words, i: number): number {
  const { t } = words;
  if (!words.has(i, Role.subject)) return i;
  for (let at = i + 1; at < i + MAX_GLOSS_TOKENS; at++) {
    const kind = t.kind(at);
    if (kind !== Kind.word && kind !== Kind.comma) return i;
    if (words.has(at, Role.article, Role.paragraph, Role.subparagraph, Role.number)) return i;
    // "women" may start the name of a treaty, but not in "on women migrant workers".
    if (words.has(at, Role.phrase) && isCitedName(words, at)) return i;
    const separator = kind === Kind.comma || words.has(at, Role.and) ? separatorAt(words, at, false) : undefined;
    if (separator && !separator.range && isDatedNumber(words, separator.next)) return at;
  }
  return i;
}

/** Whether the name of another comment, a committee or a treaty starts here, which ends the title. */
function isCitedName(words: Words, i: number): boolean {
  const kind = words.phraseAt(i)?.value.kind;
  return kind === 'general-comment' || (words.t.upper(i) && (kind === 'committee' || kind === 'instrument'));
}
