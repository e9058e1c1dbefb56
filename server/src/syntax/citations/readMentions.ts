import { Kind, kindBit, type Tokens } from '../tokens/tokens';
import type { Meaning, Vocabulary } from '../tokens/vocabulary';
import { Role } from '../tokens/wordRoles';
import { articlesAt } from './articles';
import { committeeLettersAt } from './committeeLetters';
import { anotherCommentAt, commentAfterParagraphs, generalCommentsAt } from './generalComments';
import { iloConventionAt } from './ilo';
import { issuesAt } from './issueMentions';
import { isNumberedLaw, isTreatyInLaw, lawAt, namedLawAt } from './laws';
import type { Mention } from './mention';
import { MentionCollector } from './mentionsFound';
import { committeeAt } from './namedCommittees';
import { namedInstrumentAt, otherInstrumentAt, ownInstrumentAt } from './namedInstruments';
import { paragraphsAt, relativeAfterNoun, relativeAt } from './paragraphMentions';
import type { Provision } from './provision';
import { type ReadProvision, readProvision } from './readProvision';
import { resolutionsAt, resolutionsOfOrganAt } from './resolutions';
import { signedParagraphsAt } from './signedParagraphs';
import { symbolsAt } from './symbols';
import { type Parsed, Words } from './words/citationWords';
import { shortNameAt } from './words/shortNames';

/** The mentions and provisions of a run of text, in text order. */
export interface MentionReading {
  readonly mentions: readonly Mention[];
  readonly provisions: readonly Provision[];
}

/**
 * All names and references in a run of text, in text order: lists of paragraphs and articles, symbols, instruments, laws, general comments,
 * resolutions and other documents. A single pass that looks at each token a bounded number of times; never fails. `docs/citation-forms.md`
 * shows the supported forms.
 */
export function readMentions(tokens: Tokens, vocabulary: Vocabulary): MentionReading {
  const words = new Words(tokens, vocabulary);
  const mentions = new MentionCollector(words);
  let provisions: ReadProvision[] | undefined;
  const { length } = tokens;
  const { starters } = vocabulary;
  for (let i = tokens.seek(0, starters, MARK_KINDS); i < length; ) {
    const kind = tokens.kind(i);
    let nextIndex = i;
    if (kind === Kind.word) {
      if (words.has(i, Role.section)) {
        const provision = readProvision(words, i);
        if (provision) {
          provisions ??= [];
          provisions.push(provision);
        }
      }
      nextIndex = mentionAt(mentions, i);
    } else if (kind === Kind.symbol) nextIndex = symbolsAt(mentions, i);
    else if (kind === Kind.other) nextIndex = signedParagraphsAt(mentions, i);
    else mentions.pass(i);
    i = tokens.seek(nextIndex > i ? nextIndex : i + 1, starters, MARK_KINDS);
  }
  mentions.close();
  return {
    mentions: mentions.mentions,
    provisions: provisions ? placeProvisions(mentions, provisions) : NO_PROVISIONS,
  };
}

/** Kinds of token that are mentions themselves or affect later ones. */
const MARK_KINDS =
  kindBit(Kind.symbol) | kindBit(Kind.other) | kindBit(Kind.open) | kindBit(Kind.close) | kindBit(Kind.stop);

const NO_PROVISIONS: readonly Provision[] = [];

/** Adds to each provision the index of the next mention and the gap before it. */
function placeProvisions(mentionsBefore: MentionCollector, provisions: readonly ReadProvision[]): readonly Provision[] {
  const { mentions } = mentionsBefore;
  let nextProvision = 0;
  return provisions.map(({ nextToken, ...provision }) => {
    while (nextProvision < mentions.length && (mentions[nextProvision]?.start ?? 0) < provision.end) nextProvision++;
    return { ...provision, next: nextProvision, gap: mentionsBefore.gapBefore(nextProvision, nextToken) };
  });
}

/** Tries, one after another, the readers of mentions that may start with the word at a token. */
function mentionAt(mentionsBefore: MentionCollector, i: number): number {
  const { words } = mentionsBefore;
  const { t } = words;
  if (words.has(i, Role.paragraph, Role.subparagraph, Role.letterNoun)) {
    const nextIndex = paragraphsAt(mentionsBefore, i);
    if (nextIndex > i) return commentAfterParagraphs(mentionsBefore, nextIndex);
    const after = words.has(i, Role.paragraph) ? relativeAfterNoun(mentionsBefore, i) : i;
    if (after > i) return after;
  }
  if (words.has(i, Role.article)) {
    const nextIndex = articlesAt(mentionsBefore, i);
    if (nextIndex > i) return nextIndex;
  }
  if (words.has(i, Role.issue)) {
    const nextIndex = issuesAt(mentionsBefore, i);
    if (nextIndex > i) return nextIndex;
  }
  if (words.has(i, Role.previous, Role.following)) {
    const nextIndex = relativeAt(mentionsBefore, i);
    if (nextIndex > i) return nextIndex;
  }
  const isPhraseStart = words.has(i, Role.phrase);
  if (isPhraseStart) {
    const nextIndex = committeeLettersAt(mentionsBefore, i);
    if (nextIndex > i) return nextIndex;
  }
  const phrase = isPhraseStart ? words.phraseAt(i) : undefined;
  if (phrase) {
    if (isTreatyInLaw(words, i, phrase)) return i;
    const nextIndex = nameEnd(mentionsBefore, i, phrase);
    if (nextIndex > i) return nextIndex;
  }
  if (words.has(i, Role.number)) {
    const nextIndex = anotherCommentAt(mentionsBefore, i);
    if (nextIndex > i) return nextIndex;
  }
  if (words.has(i, Role.resolution)) {
    const nextIndex = resolutionsAt(mentionsBefore, i);
    if (nextIndex > i) return nextIndex;
  }
  if (words.has(i, Role.instrument) && t.upper(i)) {
    const nextIndex = otherInstrumentAt(mentionsBefore, i);
    if (nextIndex > i) return nextIndex;
  }
  return words.has(i, Role.law) && (t.upper(i) || isNumberedLaw(words, i)) ? lawAt(mentionsBefore, i) : i;
}

/** Reads the mention that starts with a phrase, according to its meaning. */
function nameEnd(mentionsBefore: MentionCollector, i: number, { value: meaning, next }: Parsed<Meaning>): number {
  switch (meaning.kind) {
    case 'instrument':
      return namedInstrumentAt(mentionsBefore, i, next, meaning.id, meaning.letters);
    case 'other-instrument':
      return namedInstrumentAt(mentionsBefore, i, next, 'other', meaning.letters);
    case 'own':
      return ownInstrumentAt(mentionsBefore, i, next, meaning);
    case 'ilo':
      return iloConventionAt(mentionsBefore, i, next);
    case 'law':
      return namedLawAt(mentionsBefore, i, next);
    case 'committee':
      return committeeAt(mentionsBefore, i, next, meaning.id);
    case 'organ':
      return resolutionsOfOrganAt(mentionsBefore, i, next, meaning.id);
    case 'author':
      // A lower-case word for an author is not a citation.
      if (!mentionsBefore.words.t.upper(i)) return i;
      mentionsBefore.names.authorIn = mentionsBefore.sentence;
      if (meaning.regional) mentionsBefore.names.regionalIn = mentionsBefore.sentence;
      return i;
    case 'court-again':
      if (mentionsBefore.names.regionalIn >= 0 && mentionsBefore.words.t.upper(i))
        mentionsBefore.names.regionalIn = mentionsBefore.sentence;
      return i;
    case 'writing':
      if (mentionsBefore.words.t.upper(i) && isNameCapital(mentionsBefore, i))
        mentionsBefore.names.writingIn = mentionsBefore.sentence;
      return i;
    case 'versus':
      if (isBetweenParties(mentionsBefore, i, next)) {
        mentionsBefore.names.authorIn = mentionsBefore.sentence;
        mentionsBefore.names.caseIn = mentionsBefore.sentence;
      }
      return i;
    case 'general-comment':
      return generalCommentsAt(mentionsBefore, i, next, meaning);
    case 'document':
      return documentAt(mentionsBefore, i, next, meaning);
  }
}

/** At the start of a sentence, a capital indicates a name only if another capitalized word follows: "Recommendations in paragraph 11". */
function isNameCapital({ words, opening }: MentionCollector, i: number): boolean {
  if (i !== opening) return true;
  const { t } = words;
  const nextIndex = words.has(i + 1, Role.of, Role.preposition) ? i + 2 : i + 1;
  const nameIndex = words.has(nextIndex, Role.determiner) ? nextIndex + 1 : nextIndex;
  return t.kind(nameIndex) === Kind.word && t.upper(nameIndex);
}

/** "Airey v. Ireland": whether there are names on both sides, unlike "(v) Article 5" and "v. 2". */
function isBetweenParties({ words: { t } }: MentionCollector, i: number, next: number): boolean {
  const party = t.kind(next) === Kind.stop ? next + 1 : next;
  const previousKind = t.kind(i - 1);
  return (
    t.upper(party) &&
    t.kind(party) === Kind.word &&
    previousKind !== Kind.open &&
    previousKind !== Kind.close &&
    t.hasSpaceBefore(i)
  );
}

/** "paragraph 3 of the list", "this list": a list of issues, as opposed to "a list", "the waiting list", "the list of devices". */
function isListOfIssuesAt(words: Words, i: number): boolean {
  if (words.has(i + 1, Role.of)) return false;
  return words.has(i - 1, Role.determiner, Role.possessive, Role.of) && words.nearness(i - 1) !== 'indefinite';
}

/** Reads a document by its role, "its report", or a decision on a communication. */
function documentAt(
  mentionsBefore: MentionCollector,
  i: number,
  next: number,
  { role, decides }: Extract<Meaning, { kind: 'document' }>,
): number {
  const { words } = mentionsBefore;
  const { t } = words;
  if (role === 'list-of-issues' && next === i + 1 && !isListOfIssuesAt(words, i)) return i;
  const start = t.start(i);
  const end = t.end(next - 1);
  const isThisDocument = words.order(i - 1) === 'here';
  // "the report" alone could belong to anybody.
  const shortName = next > i + 1 ? shortNameAt(words, next) : undefined;
  return mentionsBefore.add(
    decides || isThisDocument || shortName
      ? {
          kind: 'document',
          role,
          ...(decides && { decides }),
          ...(isThisDocument && { near: isThisDocument }),
          ...(shortName && { short: shortName }),
          start,
          end,
        }
      : { kind: 'document', role, start, end },
    next,
    i,
  );
}
