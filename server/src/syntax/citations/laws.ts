import { isSpace } from '../../text/characterKinds';
import { romanValue } from '../blocks/marker';
import { isSentenceEnd } from '../tokens/sentenceTokens';
import { Kind } from '../tokens/tokens';
import type { Meaning } from '../tokens/vocabulary';
import { Role } from '../tokens/wordRoles';
import type { MentionCollector } from './mentionsFound';
import type { Parsed, Words } from './words/citationWords';

/** Maximum length of the name of a law, in words. */
const MAX_LAW_NAME_WORDS = 12;

/** Reads a law with a known name, which ends before `nextIndex`. */
export function namedLawAt(mentionsBefore: MentionCollector, i: number, next: number): number {
  const { t } = mentionsBefore.words;
  if (!t.upper(i)) return i;
  const start = t.start(i);
  const end = t.end(next - 1);
  return mentionsBefore.add({ kind: 'law', name: t.text.slice(start, end).toLowerCase(), start, end }, next, i);
}

/** Whether a lower-case noun for a law is followed by the number of one: "law 217/83", "ministerial decree 507/97". */
export function isNumberedLaw(words: Words, i: number): boolean {
  const { t } = words;
  if (words.has(i, Role.section) || t.kind(i + 1) !== Kind.number) return false;
  return t.kind(i + 2) === Kind.slash && t.kind(i + 3) === Kind.number && numberContinues(words, i + 2);
}

/** Reads a law of a State: a noun that is capitalized or followed by a number, together with the surrounding name. */
export function lawAt(mentionsBefore: MentionCollector, i: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  // "Rule 75": a noun that can also mean a provision names a law only after a name, as in "Prison Rules".
  if (words.has(i, Role.section) && !isNameWord(words, i - 1)) return i;
  if (isNamePart(words, i + 1)) return i;
  const afterLast = mentionsBefore.last?.end ?? 0;
  let from = nameStart(words, i, afterLast);
  while (from < i && t.start(from) < afterLast) from++;
  const hasLead = words.has(from - 1, Role.determiner, Role.of, Role.preposition, Role.and);
  const hasNumber = words.has(i + 1, Role.number) || t.kind(i + 1) === Kind.number;
  const atStart = from === 0 || isSentenceEnd(t, from - 1);
  // "Law enforcement officials …": a capital at the start of a sentence does not make a name.
  if (from === i && atStart && !hasNumber && !words.has(i + 1, Role.of, Role.subject)) return i;
  if (from === i && !hasLead && !hasNumber && !atStart && words.has(i + 1, Role.unit)) return i;
  const afterUnion = afterUnionLetters(words, i + 1);
  const nextIndex = afterSubject(words, afterNumbers(words, afterUnion - 1));
  if (afterUnion > i + 1 || holdsUnionLetters(words, from, nextIndex) || isInternational(words, from, i))
    return mentionsBefore.add(
      { kind: 'instrument', id: 'other', start: t.start(from), end: t.end(nextIndex - 1) },
      nextIndex,
      from,
    );
  const name = withPlainSpaces(t.text.slice(t.start(from), t.end(i)).toLowerCase());
  const law = { kind: 'law', name, start: t.start(from), end: t.end(nextIndex - 1) } as const;
  const isShared = words.has(i, Role.sharedLaw);
  return mentionsBefore.add(isShared ? { ...law, shared: true } : law, nextIndex, from);
}

/** Token index after the "(EU)" before the number of a regulation; unchanged if it is missing. */
function afterUnionLetters(words: Words, i: number): number {
  const { t } = words;
  const isUnion = t.kind(i) === Kind.open && t.upper(i + 1) && words.has(i + 1, Role.union);
  return isUnion && t.kind(i + 2) === Kind.close ? i + 3 : i;
}

/** Whether a text is international: "the International Telecommunication Regulations", "the United Nations Standard Minimum Rules". */
function isInternational(words: Words, from: number, noun: number): boolean {
  const { t } = words;
  const isConstitution = words.has(noun, Role.constitution);
  if (!isConstitution && !words.has(noun, Role.sharedLaw)) return false;
  for (let at = from; at < noun; at++) {
    if (words.has(at, Role.international) || (isConstitution && words.has(at, Role.organization))) return true;
  }
  if (!words.has(noun + 1, Role.of)) return false;
  // The organization is named after the noun: "the Constitution of the World Health Organization", "the Statute of the International
  // Tribunal"
  for (let at = noun + 2; at < noun + MAX_LAW_NAME_WORDS && t.kind(at) === Kind.word; at++) {
    const namesOrganization = isConstitution ? words.has(at, Role.organization) : words.has(at, Role.international);
    if (t.upper(at) && namesOrganization) return true;
  }
  return false;
}

/** Whether the name or number of a law contains the abbreviation of a union of States: "Directive 2008/115/EC". */
function holdsUnionLetters(words: Words, from: number, to: number): boolean {
  const { t } = words;
  for (let at = from; at < to; at++) if (t.upper(at) && words.has(at, Role.union)) return true;
  return false;
}

/** Whether the name of a treaty is part of the name of a law: "the Convention against Torture Act". */
export function isTreatyInLaw(words: Words, i: number, { value, next }: Parsed<Meaning>): boolean {
  return namesTreaty(value) && words.t.upper(i) && continuesAsLaw(words, next);
}

/**
 * Whether the name of a law continues after the treaty's name that it contains: "the Convention against Torture Act", "the Optional
 * Protocol (Implementation) Bill".
 */
export function continuesAsLaw(words: Words, i: number): boolean {
  const { t } = words;
  let at = i;
  while (at < i + 8) {
    if (t.kind(at) === Kind.open) {
      do at++;
      while (at < i + 8 && t.kind(at) === Kind.word);
      if (t.kind(at) !== Kind.close) return false;
    } else if (t.kind(at) !== Kind.word || !t.upper(at)) return false;
    else if (words.has(at, Role.law)) return true;
    at++;
  }
  return false;
}

function namesTreaty({ kind }: Meaning): boolean {
  return kind === 'instrument' || kind === 'other-instrument' || kind === 'own' || kind === 'ilo';
}

function isNameWord(words: Words, i: number): boolean {
  const { t } = words;
  return t.kind(i) === Kind.word && t.upper(i) && !words.has(i, Role.determiner, Role.preposition, Role.possessive);
}

/** Matches the number of a part of a law rather than a word of its name: "IV". */
function isNumeral({ t }: Words, i: number): boolean {
  return t.end(i) - t.start(i) < 6 && romanValue(t.slice(i)) > 0;
}

/** "Anti-Discrimination (Amendment) Act", "Prisons (Amendment) (No. 2) Act": whether the noun of a law follows a closing bracket. */
function isNamePart(words: Words, i: number): boolean {
  const { t } = words;
  if (t.kind(i) !== Kind.close) return false;
  let at = i + 1;
  for (let step = 0; t.kind(at) === Kind.open && step < 5; step++) while (at < i + 12 && t.kind(at++) !== Kind.close);
  return words.has(at, Role.law) && t.upper(at);
}

/** Index of the first word of the name before a law's noun; `afterLast` is the end of the previous mention. */
function nameStart(words: Words, noun: number, afterLast: number): number {
  const { t } = words;
  let from = noun;
  while (from > 0 && from > noun - MAX_LAW_NAME_WORDS) {
    if (isNameWord(words, from - 1)) from--;
    // Brackets in the middle of the name: "Children (Employment) Act", "Children (Care and Protection) Act"
    else if (t.kind(from - 1) === Kind.close) {
      const open = beforeBrackets(words, from - 1);
      if (open < 0) break;
      from = open;
    }
    // Lower-case words inside the name: "State of Siege Act", "Aliens and Asylum Act", "Persons with Disabilities Act", "Violence against
    // Women Act"
    else if (
      words.has(from - 1, Role.of, Role.and, Role.preposition, Role.subject) &&
      !t.upper(from - 1) &&
      isNameWord(words, from - 2) &&
      !words.has(from - 2, Role.law, Role.instrument) &&
      !isNumeral(words, from - 2)
    )
      from -= 2;
    // A determiner inside the name: "Defender of the People Act"
    else if (
      from < noun &&
      words.has(from - 1, Role.determiner) &&
      !t.upper(from - 1) &&
      words.has(from - 2, Role.of, Role.subject) &&
      isNameWord(words, from - 3) &&
      !isNumeral(words, from - 3) &&
      !words.has(from - 3, Role.law) &&
      t.start(from - 3) >= afterLast
    )
      from -= 3;
    else break;
  }
  return from;
}

/** Index of the name word before one or more pairs of brackets in a name; -1 if any of them is not part of the name. */
function beforeBrackets(words: Words, close: number): number {
  let previousIndex = close;
  while (words.t.kind(previousIndex) === Kind.close) {
    const open = bracketsOfName(words, previousIndex);
    if (open < 0) return -1;
    previousIndex = open - 1;
  }
  return isNameWord(words, previousIndex) ? previousIndex : -1;
}

/** Index of the opening bracket of a part of a name; -1 if the brackets are empty, too long or of another kind. */
function bracketsOfName(words: Words, close: number): number {
  const { t } = words;
  for (let at = close - 1; at > close - 7; at--) {
    if (t.kind(at) === Kind.open) return at === close - 1 ? -1 : at;
    if (t.kind(at) === Kind.stop || (t.kind(at) === Kind.number && !words.isYear(at))) continue;
    if (!isNameWord(words, at) && !(words.has(at, Role.of, Role.and, Role.preposition) && at < close - 1)) return -1;
  }
  return -1;
}

/**
 * Token index after the number, date or title that follows a law's noun: "Act No. 20/2005", "Code of Criminal Procedure", "Decree
 * 120/2019", "Act of 2008".
 */
function afterNumbers(words: Words, noun: number): number {
  const { t } = words;
  let nextIndex = noun + 1;
  for (let step = 0; step < MAX_LAW_NAME_WORDS; step++) {
    if (words.has(nextIndex, Role.of) && t.kind(nextIndex + 1) === Kind.word && t.upper(nextIndex + 1)) {
      nextIndex += 2;
      while (t.kind(nextIndex) === Kind.word && t.upper(nextIndex) && !words.has(nextIndex, Role.law)) nextIndex++;
    } else if (words.has(nextIndex, Role.number) && t.kind(words.skipStop(nextIndex + 1)) === Kind.number)
      nextIndex = afterNumber(words, words.skipStop(nextIndex + 1));
    // A number directly after the noun: "Decree 120/2019"
    else if (nextIndex === noun + 1 && t.kind(nextIndex) === Kind.number && numberContinues(words, nextIndex + 1))
      nextIndex = afterNumber(words, nextIndex);
    else if (words.has(nextIndex, Role.of) && words.isYear(nextIndex + 1)) nextIndex += 2;
    else if (t.kind(nextIndex) === Kind.comma && words.isYear(nextIndex + 1) && t.kind(nextIndex + 2) !== Kind.dash)
      nextIndex += 2;
    else break;
  }
  return nextIndex;
}

function afterNumber(words: Words, i: number): number {
  let nextIndex = i + 1;
  while (numberContinues(words, nextIndex)) nextIndex += 2;
  return nextIndex;
}

/** "001-2015-IN", "20/2005", "27.118": whether the number of a law continues. */
function numberContinues({ t }: Words, i: number): boolean {
  const kind = t.kind(i);
  if (t.hasSpaceBefore(i) || t.hasSpaceBefore(i + 1)) return false;
  return kind === Kind.dash || kind === Kind.slash || (kind === Kind.stop && t.kind(i + 1) === Kind.number);
}

/**
 * Token index after the subject of a law: "the Code on Foreigners", "the Act on the Implementation of the Convention on the Rights of the
 * Child", where the Convention is part of the name. Unchanged if no capitalized word follows, or if it starts the name of an instrument:
 * "brought the Act closer to the Convention".
 */
function afterSubject(words: Words, i: number): number {
  const { t } = words;
  if (!words.beginsTitle(i)) return i;
  let end = i;
  let at = i + 1;
  while (at < i + 2 * MAX_LAW_NAME_WORDS) {
    if (t.kind(at) === Kind.word && t.upper(at)) {
      const isOwnInstrument = words.has(at, Role.instrument, Role.phrase) && namesOther(words, at);
      if (isOwnInstrument && (end === i || words.has(at - 1, Role.and))) break;
      if (words.has(at, Role.article, Role.paragraph, Role.law)) break;
      at++;
      end = at;
    } else if (t.kind(at) === Kind.comma && end === at) {
      // A list of capitalized words: "on Meetings, Rallies and Demonstrations"
      const isSeries =
        t.upper(at + 1) && (t.kind(at + 2) === Kind.comma || words.has(at + 2, Role.and)) && t.upper(at + 3);
      if (!isSeries || words.has(at + 1, Role.phrase, Role.instrument, Role.law)) break;
      at++;
    } else if (
      end === i
        ? words.has(at, Role.determiner, Role.preposition, Role.to, Role.of) && at < i + 3
        : words.has(at, Role.of, Role.subject, Role.preposition, Role.and) ||
          (words.has(at, Role.determiner) && !words.has(at - 1, Role.and) && t.kind(at - 1) === Kind.word)
    )
      at++;
    else break;
  }
  return end;
}

/** Whether the name of an instrument starts at a capitalized word. */
function namesOther(words: Words, i: number): boolean {
  if (words.has(i, Role.instrument)) return true;
  const meaning = words.phraseAt(i)?.value;
  return meaning !== undefined && namesTreaty(meaning);
}

/** A name with each run of white space, including line breaks, collapsed to a single space. */
function withPlainSpaces(name: string): string {
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (isSpace(code) && (code !== 0x20 || isSpace(name.charCodeAt(at + 1)))) return name.replace(/\s+/g, ' ');
  }
  return name;
}
