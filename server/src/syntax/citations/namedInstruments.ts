import { romanValue } from '../blocks/marker';
import { isSentenceEnd } from '../tokens/sentenceTokens';
import { Kind } from '../tokens/tokens';
import type { Letters, Meaning } from '../tokens/vocabulary';
import { Role } from '../tokens/wordRoles';
import { iloNumbers } from './ilo';
import { continuesAsLaw } from './laws';
import type { MentionCollector } from './mentionsFound';
import { APOSTROPHE_PATTERN, isInCapitals, type Words } from './words/citationWords';
import { misspeltTitleAt } from './words/slippedTitles';

type OwnMeaning = Extract<Meaning, { kind: 'own' }>;

/** Reads an instrument by its proper name, which ends before `next`; `id` is `other` for an instrument outside the catalogue. */
export function namedInstrumentAt(
  mentionsBefore: MentionCollector,
  i: number,
  next: number,
  id: string,
  letters?: Letters,
): number {
  const { t } = mentionsBefore.words;
  if (letters) return t.upper(i) ? abbreviationAt(mentionsBefore, i, next, id, letters) : i;
  if (!holdsCapital(mentionsBefore, i, next)) return i;
  return mentionsBefore.add({ kind: 'instrument', id, start: t.start(i), end: t.end(next - 1) }, next, i);
}

/** Whether a name contains a capital, not necessarily at its start: « le deuxième Protocole facultatif ». */
function holdsCapital({ words: { t } }: MentionCollector, i: number, next: number): boolean {
  for (let at = i; at < next; at++) if (t.upper(at)) return true;
  return false;
}

/** Reads an instrument by its abbreviation: "ICCPR". One that is also a committee's, "CAT", counts only next to an article. */
function abbreviationAt(
  mentionsBefore: MentionCollector,
  i: number,
  next: number,
  id: string,
  letters: Letters,
): number {
  const { words } = mentionsBefore;
  const { t } = words;
  if (!isInCapitals(words, i)) return i;
  const from = afterDash(words, i);
  if (letters === 'beside-article' && !isNextToArticle(mentionsBefore, from, next)) return i;
  const start = t.start(from);
  const end = t.end(next - 1);
  const instrument = from === i ? id : numberedProtocol(words, t.text.slice(start, end));
  return mentionsBefore.add({ kind: 'instrument', id: instrument, letters: true, start, end }, next, from);
}

/** Index of the first token of "OP3-CRC", given its last one; unchanged if nothing is joined to it. */
function afterDash({ t }: Words, i: number): number {
  const isJoined = t.kind(i - 1) === Kind.dash && !t.hasSpaceBefore(i) && !t.hasSpaceBefore(i - 1);
  const isNumbered = t.kind(i - 2) === Kind.number && !t.hasSpaceBefore(i - 2) && t.kind(i - 3) === Kind.word;
  return isJoined && isNumbered ? i - 3 : i;
}

/** The protocol that an abbreviation stands for; `other` if it is not in the catalogue. */
function numberedProtocol({ vocabulary }: Words, text: string): string {
  const abbreviations = Object.entries(vocabulary.language.names.abbreviations);
  return abbreviations.find(([, list]) => list.includes(text))?.[0] ?? 'other';
}

/**
 * "art. 3 CAT", "article 3 of the CAT", "CAT, art. 3", "CAT (art. 3)": whether an article is next to the abbreviation, which spans tokens
 * `i` up to `next`.
 */
function isNextToArticle(mentionsBefore: MentionCollector, i: number, next: number): boolean {
  const { words } = mentionsBefore;
  const { t } = words;
  const nextKind = t.kind(next) === Kind.open ? next + 1 : words.skipComma(next);
  if (words.has(nextKind, Role.article)) return true;
  if (mentionsBefore.last?.kind !== 'articles') return false;
  let at = i - 1;
  while (at > i - 4 && words.has(at, Role.of, Role.determiner, Role.preposition)) at--;
  if (t.kind(at) === Kind.comma || t.kind(at) === Kind.open) at--;
  return at < mentionsBefore.afterLast;
}

/**
 * "the Covenant", "the Optional Protocol to the Convention", "that instrument": the committee's own instrument, named by a generic noun.
 */
export function ownInstrumentAt(
  mentionsBefore: MentionCollector,
  i: number,
  next: number,
  { type, to }: OwnMeaning,
): number {
  const { words } = mentionsBefore;
  const { t } = words;
  if (type === 'instrument') {
    if (!hasBackReference(words, i)) return i;
  } else if (type === 'protocol' || t.upper(i)) return instrumentAt(mentionsBefore, i, next, type, to);
  else if (type === 'any-protocol' || next !== i + 1 || !isUnambiguousInLowerCase(words, i)) return i;
  return mentionsBefore.add(
    { kind: 'instrument', id: `own-${type}`, start: t.start(i), end: t.end(next - 1) },
    next,
    i,
  );
}

/** Whether a determiner refers to an instrument named earlier: "article 17 of that instrument". */
function hasBackReference(words: Words, i: number): boolean {
  const isPointing = words.has(i - 1, Role.determiner, Role.same) || words.order(i - 1) === 'latter';
  return isPointing && words.has(i - 2, Role.of, Role.determiner);
}

/** "article 5 of the convention": the lower case is a style error, but after "of the" the meaning is unambiguous. */
function isUnambiguousInLowerCase(words: Words, i: number): boolean {
  return (
    words.has(i - 1, Role.determiner) && words.has(i - 2, Role.of, Role.preposition) && !words.has(i + 1, Role.number)
  );
}

/** Reads a capitalized noun for an instrument that is not a known name: an ILO convention or another one. */
export function otherInstrumentAt(mentionsBefore: MentionCollector, i: number): number {
  return instrumentAt(mentionsBefore, i, i + 1, undefined);
}

/** Reads a noun for an instrument, which ends before `next`: the committee's own, an ILO convention or another one. */
function instrumentAt(
  mentionsBefore: MentionCollector,
  i: number,
  next: number,
  type: Exclude<OwnMeaning['type'], 'instrument'> | undefined,
  to?: OwnMeaning['to'],
): number {
  const { words } = mentionsBefore;
  const { t } = words;
  const ilo = type === undefined || type === 'convention' ? iloNumbers(words, next) : undefined;
  if (ilo)
    return mentionsBefore.add(
      { kind: 'ilo', items: ilo.value, start: t.start(i), end: t.end(ilo.next - 1) },
      ilo.next,
      i,
    );
  if (t.upper(i) && continuesAsLaw(words, next)) return i;
  // "the International Covenant on Civic and Political Rights": the title starts with its noun.
  const noun = type === 'covenant' ? next - 1 : i;
  const misspeltTitle = t.upper(noun) && words.has(next, Role.subject) ? misspeltTitleAt(words, noun) : undefined;
  if (misspeltTitle) {
    const { value: id, next: after } = misspeltTitle;
    return mentionsBefore.add({ kind: 'instrument', id, start: t.start(noun), end: t.end(after - 1) }, after, noun);
  }
  const start = t.start(i);
  const numberEnd = type === undefined || type === 'convention' ? next : afterProtocolNumber(words, next);
  if (numberEnd > next)
    return mentionsBefore.add({ kind: 'instrument', id: 'other', start, end: t.end(numberEnd - 1) }, numberEnd, i);
  const end = t.end(next - 1);
  const isPartOfName =
    t.kind(i - 1) === Kind.word &&
    t.upper(i - 1) &&
    !words.has(i - 1, Role.determiner, Role.and, Role.of, Role.preposition);
  // "the 1961 Convention", "the Convention of 19 October 1996": the year distinguishes it from others.
  const isDated = words.isYear(i - 1) || (words.has(next, Role.of) && t.kind(next + 1) === Kind.number);
  const isNamed = words.has(next, Role.subject) && (continuesWithName(words, next + 1) || startsOnlyNames(words, next));
  // « la Convention internationale sur les sites classés »
  const isQualified =
    words.has(next + 1, Role.subject) &&
    words.vocabulary.language.names.addedToConvention.includes(t.slice(next).toLowerCase());
  if (isPartOfName || isDated || isNamed || isQualified)
    return mentionsBefore.add({ kind: 'instrument', id: 'other', start, end }, next, i);
  if (type === undefined || words.has(i, Role.plural)) {
    if (t.upper(i) && words.has(i - 1, Role.determiner)) mentionsBefore.names.declarationIn = mentionsBefore.sentence;
    return i;
  }
  const id = type === 'any-protocol' ? type : `own-${type}`;
  const pointing = words.order(i - 1) === 'that';
  const isThisInstrument = words.order(i - 1) === 'here' && !words.has(i - 2, Role.determiner);
  if (!pointing && !isThisInstrument && !to) return mentionsBefore.add({ kind: 'instrument', id, start, end }, next, i);
  return mentionsBefore.add(
    {
      kind: 'instrument',
      id,
      ...(pointing && { pointing }),
      ...(isThisInstrument && { near: isThisInstrument }),
      ...(to && { to }),
      start,
      end,
    },
    next,
    i,
  );
}

/** Token index after "No. 12", as in protocols of other organizations, or after "I"; unchanged if there is neither. */
function afterProtocolNumber(words: Words, i: number): number {
  const { t } = words;
  const number = words.skipNo(i);
  if (t.kind(number) === Kind.number && t.value(number) > 0) return number + 1;
  const isRoman = t.kind(number) === Kind.word && t.upper(number) && romanValue(t.slice(number)) > 0;
  return isRoman ? number + 1 : i;
}

/** « la Convention relative aux ports »: this word can only start the instrument's name. */
function startsOnlyNames({ t, vocabulary }: Words, at: number): boolean {
  return vocabulary.language.citations.instrumentName.includes(t.slice(at).toLowerCase());
}

/** Whether a possessive names an actor: "the Committee’s", "the State party’s". */
function isHolder(words: Words, i: number): boolean {
  const { t } = words;
  if (!words.has(i - 1, Role.determiner)) return false;
  const isTwo = t.kind(i + 1) === Kind.word && !t.upper(i + 1);
  return APOSTROPHE_PATTERN.test(t.slice(i)) || (isTwo && APOSTROPHE_PATTERN.test(t.slice(i + 1)));
}

/**
 * Whether a capitalized word follows after a few lower-case ones: "on the Rights", "relating to the Status", but not "concerning the State
 * party’s failure" or "regarding Ms. Xalles".
 */
function continuesWithName(words: Words, i: number): boolean {
  const { t, vocabulary } = words;
  for (let at = i; at < i + 3; at++) {
    if (t.kind(at) !== Kind.word || vocabulary.anew.at(t, at)) return false;
    if (t.upper(at)) return !isHolder(words, at) && (t.kind(at + 1) !== Kind.stop || isSentenceEnd(t, at + 1));
    if (!words.has(at, Role.determiner, Role.preposition, Role.to, Role.of)) return false;
  }
  return false;
}
