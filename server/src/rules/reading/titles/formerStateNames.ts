import { NAME_CHANGES } from '../../../catalogue/stateNameChanges';
import { EVERYDAY, FORMER, IN_SENTENCES, MISSPELT } from '../../../languages/states/englishStateForms';
import { stateNameIn } from '../../../languages/states/stateNames';
import { Kind, type Tokens } from '../../../syntax/tokens';
import type { Span } from '../../../text/edits';
import { groupedBy } from '../../../text/groupedBy';
import { Gathered } from '../../engine/gather';
import { isQuoted } from '../quotations/protectedText';
import { opensSentence, phraseEnd, phraseTokens } from '../wording/phraseTokens';

/**
 * A name that is not the United Nations name, the latter, and the day of the change as yyyy-mm-dd; empty for a name that was never
 * official.
 */
interface FormerName {
  readonly name: string;
  readonly now: string;
  readonly since: string;
  /** Whether the formal name also changed: "the Republic of Turkey". */
  readonly isFormalToo: boolean;
}

function inSentence(code: string): string {
  return IN_SENTENCES[code] ?? stateNameIn('en', code);
}

const CHANGED = NAME_CHANGES.flatMap(({ code, since, isFormalToo }) =>
  (FORMER[code] ?? []).map((name): FormerName => ({ name, now: inSentence(code), since, isFormalToo })),
);

/** Names that were never official, with what replaces them. */
function unofficial(
  forms: Readonly<Record<string, readonly string[]>>,
  now: (code: string) => string,
): readonly FormerName[] {
  return Object.entries(forms).flatMap(([code, names]) =>
    names.map((name) => ({ name, now: now(code), since: '', isFormalToo: false })),
  );
}

const CUSTOMARY = [...unofficial(EVERYDAY, inSentence), ...unofficial(MISSPELT, (code) => stateNameIn('en', code))];

/** What precedes a name that is part of the right one: "the Republic of Moldova", "the Islamic Republic of Iran". */
const FORMAL = new Set(['Republic', 'State', 'States', 'Kingdom']);

interface FormerOrNewName extends Span {
  readonly former: FormerName;
  /** Whether the name is the newer of the two. */
  readonly isNow: boolean;
}

/** The newer names, which documents from before the change do not contain. */
const NEW_NAMES = NAME_CHANGES.filter(({ isNew }) => isNew).flatMap(({ code }) => {
  const now = inSentence(code);
  const former = CHANGED.find((one) => one.now === now);
  return former ? [{ former, name: now, isNow: true }] : [];
});

const PHRASES = [
  ...[...CHANGED, ...CUSTOMARY].map((former) => ({ former, name: former.name, isNow: false })),
  ...NEW_NAMES,
].map((one) => ({ ...one, tokens: phraseTokens(one.name.replace('St.', 'St .')) }));

/** The names, by the word that triggers the search. */
const BY_WORD = groupedBy(PHRASES, ({ tokens }) => hearing(tokens));

/** Former names of States, and newer ones of those that changed, where they stand for the State. */
export const STATE_NAMES = new Gathered<FormerOrNewName>({
  words: [...BY_WORD.keys()].flatMap((word) => [word, `${word}'s`]),
  token(tokens, i, reading, note) {
    const heard = tokens
      .slice(i)
      .toLowerCase()
      .replace(/['\u2019]s$/, '');
    for (const { former, tokens: phrase, isNow } of BY_WORD.get(heard) ?? []) {
      const first = phrase[0]?.toLowerCase() === 'the' ? i - 1 : i;
      const last = nameEnd(tokens, first, phrase);
      if (last < 0) continue;
      const [start, end] = [tokens.start(first), tokens.start(last) + (phrase.at(-1) ?? '').length];
      if (!isPartOfName(tokens, first, last, former) && !isQuoted(reading, start, end))
        note({ start, end, former, isNow });
      return;
    }
  },
});

/** The last token of a name, which may be possessive, "Swaziland's"; -1 if the text differs. */
function nameEnd(tokens: Tokens, first: number, phrase: readonly string[]): number {
  const last = first + phrase.length - 1;
  const word = phrase.at(-1) ?? '';
  if (!/^(?:['\u2019]s?)?$/.test(tokens.slice(last).slice(word.length)) || !tokens.slice(last).startsWith(word))
    return -1;
  return phraseEnd(tokens, first, phrase.slice(0, -1)) < 0 ? -1 : last;
}

/** The word that triggers the search for a name. */
function hearing(phrase: readonly string[]): string {
  return (phrase.find((word) => word.toLowerCase() !== 'the') ?? '').toLowerCase();
}

const OPENING = new Set([
  'In',
  'To',
  'From',
  'With',
  'For',
  'By',
  'At',
  'Since',
  'While',
  'Both',
  'And',
  'As',
  'Outside',
  'Unlike',
]);

const ABOUT = new Set(['in', 'of', 'for', 'from', 'about']);
const STATE_ITSELF = new Set(['Government', 'Republic', 'Governments', 'Embassy']);

/** "Xara v. Moldova and Turkey": whether only names and "and" lead back to the "v." between the parties. */
function isParty(tokens: Tokens, first: number): boolean {
  for (let at = first - 1; at > first - LONGEST_PARTIES; at--) {
    if (tokens.slice(at) === 'v' || tokens.slice(at) === 'versus') return at < first - 1;
    const isJoint = tokens.kind(at) === Kind.comma || tokens.kind(at) === Kind.stop || tokens.is(at, 'and');
    if (!isJoint && !tokens.upper(at) && !tokens.is(at, 'the')) return false;
  }
  return false;
}

/** How many tokens may be between "v." and the last of the parties. */
const LONGEST_PARTIES = 10;

/** "the Country of Origin Information Report on Iran", "(Ooma Centre, Iran: Groups and the Law)": words of a title. */
function isOfTitle(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.is(first - 1, 'on') && [2, 3, 4].every((back) => isCapital(tokens, first - back))) return true;
  const begins = tokens.kind(first - 1);
  // "Human Rights in Burma: A Survey"
  const isSurvey = ABOUT.has(tokens.slice(first - 1)) && tokens.upper(first - 2);
  if (isSurvey && tokens.kind(last + 1) === Kind.colon && isCapital(tokens, last + 2)) return true;
  const mayBegin = begins === Kind.comma || begins === Kind.open || begins === Kind.end;
  return mayBegin && tokens.kind(last + 1) === Kind.colon && isCapital(tokens, last + 2);
}

const JOINING = new Set([
  'without',
  'for',
  'against',
  'towards',
  'beyond',
  'with',
  'of',
  'and',
  'in',
  'to',
  'the',
  'on',
  'from',
]);
const PROGRAMMES = new Set(
  'campaign programme program project initiative plan strategy fund foundation network platform coalition movement alliance agenda vision conference forum festival facility appeal partnership prize magazine newspaper website portal'.split(
    ' ',
  ),
);
/** How many tokens the name of a programme may have after that of the State. */
const LONGEST_PROGRAMME = 7;

/** "the Swaziland without Barriers campaign", "the Turkey 2053 vision": what is named goes on with capitals or figures. */
function isInProgramme(tokens: Tokens, last: number): boolean {
  let names = 0;
  for (let at = last + 1; at <= last + LONGEST_PROGRAMME; at++) {
    if (isCapital(tokens, at) || tokens.kind(at) === Kind.number) names++;
    else if (names > 0 && PROGRAMMES.has(tokens.slice(at))) return true;
    else if (!JOINING.has(tokens.slice(at))) return false;
  }
  return false;
}

function isCapital(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.word && tokens.upper(at);
}

/** "Xara v. Turkey", "Bar Association of Turkey", "Turkey Hospital": a name or title, which must not be changed. */
function isPartOfName(tokens: Tokens, first: number, last: number, { name, isFormalToo }: FormerName): boolean {
  // "St. Lucia’s College"
  const isOwner = /['\u2019]s?$/.test(tokens.slice(last)) && !name.startsWith('St.');
  if (!isOwner && tokens.upper(last + 1) && tokens.kind(last + 1) === Kind.word) return true;
  // "Bosnia and Herzegovina"
  if (tokens.is(last + 1, 'and') && tokens.is(last + 2, 'Herzegovina')) return true;
  if (tokens.kind(last + 1) === Kind.open && tokens.upper(last + 2)) return true;
  if (isOfTitle(tokens, first, last)) return true;
  if (isInProgramme(tokens, last)) return true;
  // "the Tanzania mainland", a part of the State
  if (tokens.is(last + 1, 'mainland')) return true;
  const before = tokens.slice(first - 1);
  if (tokens.kind(first - 1) === Kind.stop && tokens.slice(first - 2) === 'v') return true;
  if (before === 'v' || before === 'versus') return true;
  if (isParty(tokens, first)) return true;
  // "Mr. Holland"
  if (tokens.kind(first - 1) === Kind.stop && /^(?:Mrs?|Ms|Dr)$/.test(tokens.slice(first - 2))) return true;
  if (tokens.kind(first - 1) === Kind.dash || tokens.kind(last + 1) === Kind.dash) return true;
  if (tokens.kind(first - 1) !== Kind.word) return false;
  if (tokens.slice(first - 3) === 'Yugoslav') return true;
  // "the Republic of Moldova", "Iran (Islamic Republic of)"
  if (before === 'of' && FORMAL.has(tokens.slice(first - 2)))
    return tokens.is(first - 2, 'States') || tokens.is(first - 2, 'State') || !isFormalToo;
  if (before === 'of') return tokens.upper(first - 2) && !STATE_ITSELF.has(tokens.slice(first - 2));
  // "the party Together for Macedonia"
  if (before === 'for') return tokens.upper(first - 2) && !opensSentence(tokens, first - 2);
  // "the Transitional Administration in East Timor", "Islamic State in Iraq and Syria"
  if (before === 'in' && tokens.slice(first - 2) === 'Administration') return true;
  if (before === 'and' && tokens.is(first - 2, 'Iraq') && tokens.is(first - 4, 'State')) return true;
  // "In Turkey": a capital that only begins the sentence.
  return tokens.upper(first - 1) && !OPENING.has(before);
}
