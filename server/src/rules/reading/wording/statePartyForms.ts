import type { BlockReading } from '../../../model/blockReading';
import { Kind, type Tokens } from '../../../syntax/tokens';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';
import { isOthersWording, isQuoted } from '../quotations/protectedText';
import { opensSentence } from './phraseTokens';

/** "State party" or "States parties", as written in a document. */
export interface StatePartyForm extends Span {
  readonly text: string;
  /** Whether it has the capital that documents use since 2025. */
  readonly capital: boolean;
  /** Whether "State" has its capital, and its s with "parties"; no document should have it otherwise. */
  readonly wellFormed: boolean;
  /** Whether several are meant. */
  readonly several: boolean;
  /** Whether it is written as one word. */
  readonly isJoined?: boolean;
  /** Whether that may be right before a noun: "State-party reports". */
  readonly isDoubtful?: boolean;
}

/** Meetings and conferences "of States Parties" are named so by the treaties themselves. */
const NAMED = new Set(['conference', 'meeting', 'assembly', 'meetings', 'conferences']);

function isNamed(tokens: Tokens, i: number): boolean {
  for (let back = i - 2; back >= i - 4; back--) if (tokens.upper(back) && NAMED.has(tokens.folded(back))) return true;
  return false;
}

/** "State-party", and the same without the hyphen. */
const JOINED = [
  'state-party',
  'state-parties',
  'states-party',
  'states-parties',
  'stateparty',
  'statesparties',
].flatMap((word) => [word, `${word}'s`]);

function joinedAt(tokens: Tokens, i: number): StatePartyForm | undefined {
  const written = tokens.slice(i).replace(/['\u2019]s$/i, '');
  const [start, end] = [tokens.start(i), tokens.start(i) + written.length];
  if (written === written.toUpperCase()) return undefined;
  const next = tokens.kind(i + 1) === Kind.word && !tokens.upper(i + 1) ? tokens.slice(i + 1) : '';
  const isSmall = !tokens.upper(i);
  // "the state-party apparatus"
  if (isSmall && (!/^(?:the|each|that|this)$/i.test(tokens.slice(i - 1)) || (next !== '' && !GOES_ON.has(next))))
    return undefined;
  const isHyphened = tokens.joined(i) && /[-\u2010\u2011]/.test(written);
  const form = {
    start,
    end,
    text: written,
    capital: /P/.test(written.slice(1)),
    wellFormed: false,
    several: /^states|ies$/i.test(written),
    isJoined: true,
  };
  const isOwner = tokens.end(i) > end;
  return isHyphened && !isOwner && NOUNS.has(next) ? { ...form, isDoubtful: true } : form;
}

/** Things that a State party has: before these the hyphen may be intended. */
const NOUNS = new Set(
  `
  report reports reporting reply replies response responses territory delegation delegations obligation obligations
  legislation law laws government authorities level submission submissions review reviews practice implementation
  compliance participation representatives representative consent jurisdiction nationals officials
  `
    .trim()
    .split(/\s+/),
);
/** What may follow a State party that is not part of another word. */
const GOES_ON = new Set(
  'should has had have is was are were to for of and or in on under by with at from that which who must may can will would did does not also'.split(
    ' ',
  ),
);

/** State parties, well-formed ones with a small letter as right; none in the names of meetings, parties and organizations. */
export const STATE_PARTIES = new Gathered<StatePartyForm>({
  blocks: ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: ['party', 'parties', "party's", ...JOINED],
  token(tokens, i, reading, note) {
    // "State-party": all other words that are listened to begin differently.
    if (/^state/i.test(tokens.slice(i))) {
      const joined = joinedAt(tokens, i);
      if (joined && !isNamed(tokens, i + 1) && !isOthersWording(reading, joined.start, joined.end)) note(joined);
      return;
    }
    // By far the most frequent case.
    if (tokens.text.startsWith('party', tokens.start(i)) && tokens.is(i - 1, 'State')) {
      const start = tokens.start(i - 1);
      const end = tokens.start(i) + 'party'.length;
      if (!isNamed(tokens, i) && !isOthersWording(reading, start, end))
        note({ start, end, text: 'State party', capital: false, wellFormed: true, several: false }, true);
      return;
    }
    const state = tokens.slice(i - 1);
    const word = tokens.slice(i).replace(/['’]s$/i, '');
    if (tokens.kind(i - 1) !== Kind.word || !/^states?$/i.test(state) || state === state.toUpperCase()) return;
    if (word === word.toUpperCase()) return;
    if (isNamed(tokens, i)) return;
    // "The state party of the ruling coalition" has no capitals; without an article it may be any state.
    const isSmall = !tokens.upper(i - 1);
    const several = /^parties$/i.test(word);
    if (isSmall && !isOfTreaty(tokens, i) && (several || !/^(?:the|each|that|this)$/i.test(tokens.slice(i - 2))))
      return;
    if (tokens.upper(i) && (isInName(tokens, i) || isOfOrganization(tokens, i) || isInTitle(tokens, i, reading)))
      return;
    const [start, end] = [tokens.start(i - 1), tokens.start(i) + word.length];
    // "the State Party's Mental Health Act": the name of the law begins after it.
    const isOwner = /['’]s$/i.test(tokens.slice(i));
    if ((isOwner ? isQuoted : isOthersWording)(reading, start, end)) return;
    const wellFormed = !isSmall && (several ? state === 'States' : state === 'State');
    const text = tokens.text.slice(start, end);
    // "unlike other States party"
    const isPlural = several || (/^states$/i.test(state) && !/^(?:the|each|that|this)$/i.test(tokens.slice(i - 2)));
    note({ start, end, text, capital: tokens.upper(i), wellFormed, several: isPlural }, !tokens.upper(i) && wellFormed);
  },
});

/** "a state party to the Convention": not a state of a federation, and not a political party. */
function isOfTreaty(tokens: Tokens, party: number): boolean {
  return (
    tokens.is(party + 1, 'to') &&
    tokens.is(party + 2, 'the') &&
    /^(?:Convention|Covenant|Protocol|Optional)$/.test(tokens.slice(party + 3))
  );
}

/** "Measures Taken by the State Party": in a heading with capitals throughout, these two words show nothing. */
function isInTitle(tokens: Tokens, party: number, { block: { kind } }: BlockReading): boolean {
  if (kind !== 'heading') return false;
  for (let i = 1; tokens.kind(i) !== Kind.end; i++) {
    if (i === party || i === party - 1 || tokens.kind(i) !== Kind.word || !tokens.upper(i)) continue;
    const word = tokens.slice(i);
    if (word !== word.toUpperCase() && !HAVE_CAPITALS.test(word) && !opensSentence(tokens, i)) return true;
  }
  return false;
}

const HAVE_CAPITALS = /^(?:Convention|Covenant|Committee|Optional|Protocol|States?|Part(?:y|ies))/;

/** "Nationals of the States Parties of MERCOSUR": in the title of a treaty among members of an organization. */
function isOfOrganization(tokens: Tokens, party: number): boolean {
  return tokens.is(party + 1, 'of') && tokens.kind(party + 2) === Kind.word && tokens.upper(party + 2);
}

/** "the Velari People's State Party", "the State Party Front": next to a capitalized word that does not begin a sentence. */
function isInName(tokens: Tokens, party: number): boolean {
  const state = party - 1;
  const isOwner = /['’]s$/i.test(tokens.slice(party));
  if (!isOwner && tokens.kind(party + 1) === Kind.word && tokens.upper(party + 1) && tokens.upper(state)) {
    const next = tokens.slice(party + 1);
    if (next !== next.toUpperCase()) return true;
  }
  const before = state - 1;
  if (tokens.kind(before) !== Kind.word || !tokens.upper(before) || !tokens.upper(state)) return false;
  const word = tokens.slice(before);
  // "the MERCOSUR States Parties"
  if (/^\p{Lu}{3,}$/u.test(word) && tokens.is(state, 'States')) return true;
  return word !== word.toUpperCase() && !OPENS.has(word.toLowerCase()) && !opensSentence(tokens, before);
}

/** Words with capitals that precede the State party, in a list or after a bracket. */
const OPENS = new Set([
  ...['the', 'each', 'every', 'this', 'that', 'other', 'all', 'both', 'some', 'any', 'no', 'several', 'many', 'most'],
  ...[
    'if',
    'when',
    'where',
    'while',
    'as',
    'that',
    'should',
    'and',
    'or',
    'of',
    'by',
    'for',
    'to',
    'in',
    'from',
    'urge',
  ],
]);
