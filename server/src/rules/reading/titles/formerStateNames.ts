import { NAME_CHANGES } from '../../../catalogue/stateNameChanges';
import type { Language } from '../../../languages/language';
import { LANGUAGES } from '../../../languages/languageList';
import { memoize } from '../../../model/base/memo';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { groupedBy } from '../../../text/groupedBy';
import { Gathered } from '../../engine/gather';
import { isInQuotation } from '../quotations/protectedText';
import { opensSentence, phraseEnd, phraseTokens } from '../wording/phraseTokens';

/**
 * A name of a State that is not its official United Nations name, the official name, and the date of the change as yyyy-mm-dd; the date is
 * empty if the name was never official.
 */
export interface FormerName {
  readonly name: string;
  readonly now: string;
  readonly since: string;
  /** Whether the formal name also changed: "the Republic of Turkey". */
  readonly isFormalToo: boolean;
}

/** Names that were never official, with their replacements. */
function unofficialNames(
  forms: Readonly<Record<string, readonly string[]>>,
  newName: (code: string) => string,
): readonly FormerName[] {
  return Object.entries(forms).flatMap(([code, names]) =>
    names.map((name) => ({ name, now: newName(code), since: '', isFormalToo: false })),
  );
}

interface FormerOrNewName extends Span {
  readonly former: FormerName;
  /** Whether this is the new name rather than the former one. */
  readonly isNow: boolean;
}

/** A name of a State as tokens. */
interface NamePhrase {
  readonly former: FormerName;
  readonly isNow: boolean;
  readonly tokens: readonly string[];
}

/** The names in a language, keyed by the word that triggers the search. */
const namesByWord = memoize(
  ({ stateForms, meaning: { states } }: Language): ReadonlyMap<string, readonly NamePhrase[]> => {
    if (!stateForms) return new Map();
    const listName = (code: string) => states[code] ?? code;
    const sentenceName = (code: string) => stateForms.inSentences[code] ?? listName(code);
    const changedNames = NAME_CHANGES.flatMap(({ code, since, isFormalToo }) =>
      (stateForms.former[code] ?? []).map(
        (name): FormerName => ({ name, now: sentenceName(code), since, isFormalToo }),
      ),
    );
    // Documents that predate the change do not contain the new names.
    const newNames = NAME_CHANGES.filter(({ isNew }) => isNew).flatMap(({ code }) => {
      const newName = sentenceName(code);
      const formerName = changedNames.find((one) => one.now === newName);
      return formerName ? [{ former: formerName, name: newName, isNow: true }] : [];
    });
    const customaryNames = [
      ...unofficialNames(stateForms.everyday, sentenceName),
      ...unofficialNames(stateForms.misspelt, listName),
    ];
    const names = [
      ...[...changedNames, ...customaryNames].map((former) => ({ former, name: former.name, isNow: false })),
      ...newNames,
    ];
    const phrases = names.map(({ former, name, isNow }) => ({
      former,
      isNow,
      tokens: phraseTokens(name.replace('St.', 'St .')),
    }));
    return groupedBy(phrases, ({ tokens }) => headingWord(tokens, stateForms.article));
  },
);

/** Former names of States, and the new names that replaced them, where they refer to the State. */
export const STATE_NAMES = new Gathered<FormerOrNewName>({
  words: LANGUAGES.flatMap((language) =>
    [...namesByWord(language).keys()].flatMap((word) => [
      word,
      `${word}'s`,
      ...(language.stateForms?.elided ?? []).map((elided) => `${elided}'${word}`),
    ]),
  ),
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'states');
    const { stateForms } = reading.language;
    if (!patterns || !stateForms) return;
    const { article } = stateForms;
    const skippedLength = elidedLength(tokens.slice(i), stateForms.elided);
    const nameText = tokens
      .slice(i)
      .slice(skippedLength)
      .toLowerCase()
      .replace(/['\u2019]s$/, '');
    for (const { former, tokens: phrase, isNow } of namesByWord(reading.language).get(nameText) ?? []) {
      const firstIndex = phrase[0]?.toLowerCase() === article ? i - 1 : i;
      const lastIndex = nameEnd(tokens, firstIndex, phrase, skippedLength);
      if (lastIndex < 0) continue;
      const from = firstIndex === lastIndex ? skippedLength : 0;
      const [start, end] = [
        tokens.start(firstIndex) + skippedLength,
        tokens.start(lastIndex) + from + (phrase.at(-1) ?? '').length,
      ];
      if (!isNamePart(tokens, firstIndex, lastIndex, former, patterns) && !isInQuotation(reading, start, end))
        note({ start, end, former, isNow });
      return;
    }
  },
});

/** How many UTF-16 code units the elided article before a name takes up, including the apostrophe: two in “l’Irak”. */
function elidedLength(word: string, elided: readonly string[]): number {
  const textBefore = elided.find(
    (one) => /^['\u2019]/.test(word.slice(one.length)) && word.toLowerCase().startsWith(one),
  );
  return textBefore === undefined ? 0 : textBefore.length + 1;
}

/**
 * Index of the last token of a name, which may be possessive ("Swaziland's"); -1 if the text differs. `skippedLength` UTF-16 code units of the first
 * token, an elided article, are ignored.
 */
function nameEnd(tokens: Tokens, first: number, phrase: readonly string[], skipped: number): number {
  const lastIndex = first + phrase.length - 1;
  const word = phrase.at(-1) ?? '';
  const writtenName = tokens.slice(lastIndex).slice(phrase.length === 1 ? skipped : 0);
  if (!/^(?:['\u2019]s?)?$/.test(writtenName.slice(word.length)) || !writtenName.startsWith(word)) return -1;
  const isFirstWord = skipped === 0 || phrase.length === 1 || tokens.slice(first).slice(skipped) === phrase[0];
  const remainingWords = skipped === 0 ? phrase.slice(0, -1) : phrase.slice(1, -1);
  const from = skipped === 0 ? first : first + 1;
  return isFirstWord && (remainingWords.length === 0 || phraseEnd(tokens, from, remainingWords) >= 0) ? lastIndex : -1;
}

/** The word of a name that triggers the search for it. */
function headingWord(phrase: readonly string[], article: string): string {
  return (phrase.find((word) => word.toLowerCase() !== article) ?? '').toLowerCase();
}

/** "Xara v. Moldova and Turkey": whether only names and "and" separate the token from the "v." of a case name. */
function isParty(tokens: Tokens, first: number, patterns: Matchers<'states'>): boolean {
  for (let at = first - 1; at > first - MAX_PARTIES_TOKENS; at--) {
    if (patterns.versus.isAt(tokens, at)) return at < first - 1;
    if (!tokens.upper(at) && !patterns.joint.isAt(tokens, at)) return false;
  }
  return false;
}

/** How many tokens the parties after "v." may span. */
const MAX_PARTIES_TOKENS = 10;

/** Part of a title: "the Country of Origin Information Report on Iran", "(Ooma Centre, Iran: Groups and the Law)". */
function isTitlePart(tokens: Tokens, first: number, last: number, patterns: Matchers<'states'>): boolean {
  if (patterns.onBefore.isBefore(tokens, first) && [2, 3, 4].every((back) => isCapital(tokens, first - back)))
    return true;
  const previousKind = tokens.kind(first - 1);
  // A title with a subtitle: "Human Rights in Burma: A Survey"
  const isSurvey = patterns.aboutBefore.isBefore(tokens, first);
  if (isSurvey && tokens.kind(last + 1) === Kind.colon && isCapital(tokens, last + 2)) return true;
  const mayBegin = previousKind === Kind.comma || previousKind === Kind.open || previousKind === Kind.end;
  return mayBegin && tokens.kind(last + 1) === Kind.colon && isCapital(tokens, last + 2);
}

/** How many tokens of a programme's name may follow the name of the State. */
const MAX_PROGRAMME_TOKENS = 7;

/**
 * "the Swaziland without Barriers campaign", "the Turkey 2053 vision": the programme's name continues with capitalized words or numbers.
 */
function isInProgramme(tokens: Tokens, last: number, patterns: Matchers<'states'>): boolean {
  let nameCount = 0;
  for (let at = last + 1; at <= last + MAX_PROGRAMME_TOKENS; at++) {
    if (isCapital(tokens, at) || tokens.kind(at) === Kind.number) nameCount++;
    else if (nameCount > 0 && patterns.programme.isAt(tokens, at)) return true;
    else if (!patterns.joining.isAt(tokens, at)) return false;
  }
  return false;
}

function isCapital(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.word && tokens.upper(at);
}

/** "Xara v. Turkey", "Bar Association of Turkey", "Turkey Hospital": part of a proper name or title, which must not be changed. */
function isNamePart(
  tokens: Tokens,
  first: number,
  last: number,
  { name, isFormalToo }: FormerName,
  patterns: Matchers<'states'>,
): boolean {
  // "St. Lucia’s College": in a name that starts with "St.", the possessive does not mark an owner.
  const isOwner = /['\u2019]s?$/.test(tokens.slice(last)) && !name.startsWith('St.');
  if (!isOwner && tokens.upper(last + 1) && tokens.kind(last + 1) === Kind.word) return true;
  if (tokens.kind(last + 1) === Kind.open && tokens.upper(last + 2)) return true;
  if (isTitlePart(tokens, first, last, patterns) || isInProgramme(tokens, last, patterns)) return true;
  // A longer name or a part of the State: "Bosnia and Herzegovina", "the Tanzania mainland"
  if (patterns.partAfter.isAt(tokens, last + 1)) return true;
  if (patterns.versusBefore.isBefore(tokens, first) || isParty(tokens, first, patterns)) return true;
  // A surname: "Mr. Holland"
  if (patterns.courtesyBefore.isBefore(tokens, first)) return true;
  if (tokens.kind(first - 1) === Kind.dash || tokens.kind(last + 1) === Kind.dash) return true;
  if (tokens.kind(first - 1) !== Kind.word) return false;
  if (patterns.partBefore.isBefore(tokens, first)) return true;
  // The formal name: "the Republic of Moldova", "Iran (Islamic Republic of)"
  if (patterns.formal.isBefore(tokens, first)) return patterns.unchanged.isAt(tokens, first - 2) || !isFormalToo;
  if (patterns.of.isAt(tokens, first - 1)) return tokens.upper(first - 2) && !patterns.itself.isAt(tokens, first - 2);
  // The name of an organization: "the party Together for Macedonia"
  if (patterns.for.isAt(tokens, first - 1)) return tokens.upper(first - 2) && !opensSentence(tokens, first - 2);
  // "Recuerda la República Checa": the article separates the capitalized verb from the name.
  if (!tokens.upper(first)) return false;
  // "In Turkey": capitalized only because it starts the sentence.
  return tokens.upper(first - 1) && !patterns.opening.isAt(tokens, first - 1);
}
