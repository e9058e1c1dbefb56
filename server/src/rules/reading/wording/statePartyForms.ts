import type { BlockReading } from '../../../model/readings/blockReading';
import { firstWords, type Matchers, patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';
import { isInQuotation, isOthersWording } from '../quotations/protectedText';
import { opensSentence } from './phraseTokens';

/** "State party" or "States parties", as written in a document. */
export interface StatePartyForm extends Span {
  readonly text: string;
  /** Whether "party" is capitalized, as it has been in documents since 2025. */
  readonly capital: boolean;
  /** Whether "State" is capitalized and, with "parties", in the plural, as it should be in every document. */
  readonly wellFormed: boolean;
  /** Whether it is plural. */
  readonly several: boolean;
  /** Whether it is written as a single word. */
  readonly isJoined?: boolean;
  /** Whether the single word may be correct because a noun follows: "State-party reports". */
  readonly isDoubtful?: boolean;
}

function isNamed(tokens: Tokens, i: number, patterns: Matchers<'stateParty'>): boolean {
  for (let back = i - 2; back >= i - 4; back--)
    if (tokens.upper(back) && patterns.meeting.at(tokens, back)) return true;
  return false;
}

function joinedFormAt(tokens: Tokens, i: number, patterns: Matchers<'stateParty'>): StatePartyForm | undefined {
  const formText = tokens.slice(i).replace(/['\u2019]s$/i, '');
  const [start, end] = [tokens.start(i), tokens.start(i) + formText.length];
  if (formText === formText.toUpperCase()) return undefined;
  const isGoingOn = tokens.kind(i + 1) === Kind.word && !tokens.upper(i + 1);
  const isSmall = !tokens.upper(i);
  // In lower case, other words may be intended: "the state-party apparatus"
  if (isSmall && (!patterns.oneBefore.before(tokens, i) || (isGoingOn && !patterns.goesOn.at(tokens, i + 1))))
    return undefined;
  const isHyphened = tokens.isJoinedBefore(i) && /[-\u2010\u2011]/.test(formText);
  const form = {
    start,
    end,
    text: formText,
    capital: /P/.test(formText.slice(1)),
    wellFormed: false,
    several: patterns.several.at(tokens, i) !== undefined,
    isJoined: true,
  };
  const isOwner = tokens.end(i) > end;
  return isHyphened && !isOwner && isGoingOn && patterns.noun.at(tokens, i + 1) ? { ...form, isDoubtful: true } : form;
}

/**
 * State parties, with well-formed lower-case ones marked as right; the names of meetings, political parties and organizations are excluded.
 */
export const STATE_PARTIES = new Gathered<StatePartyForm>({
  blocks: ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: firstWords('stateParty', 'name'),
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'stateParty');
    if (!patterns) return;
    // "State-party" cannot start any other form, so no other pattern needs to be tried.
    if (patterns.joined.at(tokens, i)) {
      const form = joinedFormAt(tokens, i, patterns);
      if (form && !isNamed(tokens, i + 1, patterns) && !isOthersWording(reading, form.start, form.end)) note(form);
      return;
    }
    // Fast path for by far the most frequent case.
    const state = tokens.slice(i - 1);
    const word = tokens.slice(i).replace(/['’]s$/i, '');
    if (patterns.capitalState.isAt(tokens, i - 1) && patterns.usual.isAt(tokens, i)) {
      const start = tokens.start(i - 1);
      const end = tokens.start(i) + word.length;
      const text = tokens.text.slice(start, end);
      if (!isNamed(tokens, i, patterns) && !isOthersWording(reading, start, end))
        note({ start, end, text, capital: false, wellFormed: true, several: false }, true);
      return;
    }
    if (!patterns.stateBefore.before(tokens, i) || state === state.toUpperCase()) return;
    if (word === word.toUpperCase()) return;
    if (isNamed(tokens, i, patterns)) return;
    // "The state party of the ruling coalition" has no capitals; without an article, it may be any state.
    const isSmall = !tokens.upper(i - 1);
    const several = patterns.parties.at(tokens, i) !== undefined;
    if (isSmall && !patterns.ofTreaty.at(tokens, i + 1) && (several || !patterns.oneBefore.before(tokens, i - 1)))
      return;
    if (
      tokens.upper(i) &&
      (isInName(tokens, i, patterns) ||
        namesOrganizationParty(tokens, i, patterns) ||
        isInTitle(tokens, i, reading, patterns))
    )
      return;
    const [start, end] = [tokens.start(i - 1), tokens.start(i) + word.length];
    // "the State Party's Mental Health Act": the name of the law starts after the possessive.
    const isOwner = /['’]s$/i.test(tokens.slice(i));
    if ((isOwner ? isInQuotation : isOthersWording)(reading, start, end)) return;
    const isWellFormed = !isSmall && patterns[several ? 'capitalStates' : 'capitalState'].isAt(tokens, i - 1);
    const text = tokens.text.slice(start, end);
    // "States" makes it plural: "unlike other States party"
    const isPlural =
      several || (patterns.statesBefore.before(tokens, i) !== undefined && !patterns.oneBefore.before(tokens, i - 1));
    note(
      { start, end, text, capital: tokens.upper(i), wellFormed: isWellFormed, several: isPlural },
      !tokens.upper(i) && isWellFormed,
    );
  },
});

/** In a title-case heading, the capitals prove nothing: "Measures Taken by the State Party". */
function isInTitle(
  tokens: Tokens,
  party: number,
  { block: { kind } }: BlockReading,
  patterns: Matchers<'stateParty'>,
): boolean {
  if (kind !== 'heading') return false;
  for (let i = 1; tokens.kind(i) !== Kind.end; i++) {
    if (i === party || i === party - 1 || tokens.kind(i) !== Kind.word || !tokens.upper(i)) continue;
    const word = tokens.slice(i);
    if (word !== word.toUpperCase() && !patterns.capitals.at(tokens, i) && !opensSentence(tokens, i)) return true;
  }
  return false;
}

/** The title of a treaty between the members of an organization: "Nationals of the States Parties of MERCOSUR". */
function namesOrganizationParty(tokens: Tokens, party: number, patterns: Matchers<'stateParty'>): boolean {
  return (
    patterns.of.at(tokens, party + 1) !== undefined && tokens.kind(party + 2) === Kind.word && tokens.upper(party + 2)
  );
}

/** "the Velari People's State Party", "the State Party Front": next to a capitalized word that does not start a sentence. */
function isInName(tokens: Tokens, party: number, patterns: Matchers<'stateParty'>): boolean {
  const state = party - 1;
  const isOwner = /['’]s$/i.test(tokens.slice(party));
  if (!isOwner && tokens.kind(party + 1) === Kind.word && tokens.upper(party + 1) && tokens.upper(state)) {
    const nextText = tokens.slice(party + 1);
    if (nextText !== nextText.toUpperCase()) return true;
  }
  const previousIndex = state - 1;
  if (tokens.kind(previousIndex) !== Kind.word || !tokens.upper(previousIndex) || !tokens.upper(state)) return false;
  const word = tokens.slice(previousIndex);
  // A capitalized abbreviation before "States Parties": "the MERCOSUR States Parties"
  if (/^\p{Lu}{3,}$/u.test(word) && patterns.capitalStates.isAt(tokens, state)) return true;
  return (
    word !== word.toUpperCase() && !patterns.opens.at(tokens, previousIndex) && !opensSentence(tokens, previousIndex)
  );
}
