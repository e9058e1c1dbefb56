import type { Language } from '../../../languages/language';
import { LANGUAGES } from '../../../languages/languageList';
import type { Miswriting, TitleForms } from '../../../languages/titleForms';
import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import type { Tokens } from '../../../syntax/tokens/tokens';
import { groupedBy } from '../../../text/groupedBy';
import { followsPattern, precedesPattern } from '../wording/aroundPlace';
import { phraseEnd, phraseTokens } from '../wording/phraseTokens';
import { type TitleWords, titleWordsOf, type WrongTitle } from './officialTitle';

/** The titles that contain a list, with the items of the list in every other order. */
function disorderedPhrases({ listed }: TitleForms): readonly Miswriting[] {
  return listed.flatMap(({ before, words, last, after }) => {
    const title = (order: readonly string[]) => `${before} ${joinWords(order, last)} ${after}`.trimEnd();
    return ordersOf(words)
      .filter((order) => order.join() !== words.join())
      .map((order): Miswriting => [title(order), title(words)]);
  });
}

/** All permutations of some words, including the original order. */
function ordersOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  return words.flatMap((word) => ordersOf(words.filter((one) => one !== word)).map((order) => [word, ...order]));
}

function joinWords(words: readonly string[], last: string): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** What else a miswritten title may be. */
type MayBe = 'nothing' | 'national' | 'cited';

interface MiswrittenPhrase {
  readonly wrong: readonly string[];
  readonly right: string;
  /** How many leading tokens are right, and their correct continuation. */
  readonly lead: number;
  readonly instead: string;
  readonly mayBe: MayBe;
}

const miswrittenBy = memoize(({ titles: forms }: Language): ReadonlyMap<string, readonly MiswrittenPhrase[]> => {
  if (!forms) return new Map();
  const wrongEndings = forms.miswrittenEndings.flatMap(([before, wrong, right]) =>
    wrong.map((one): Miswriting => [`${before} ${one}`, `${before} ${right}`]),
  );
  // Report only the part that is wrong: the list, the ending or, in other titles, the whole title.
  const lists = forms.listed.map(({ before }) => before);
  const endings = forms.miswrittenEndings.map(([before]) => before);
  const rows: readonly (readonly [MayBe, readonly Miswriting[], readonly string[]])[] = [
    ['nothing', forms.miswritten, []],
    ['nothing', disorderedPhrases(forms), lists],
    ['nothing', wrongEndings, endings],
    ['national', forms.miswrittenOrNational, []],
    ['cited', forms.miswrittenIfCited, []],
  ];
  const phrases = rows.flatMap(([mayBe, titles, leads]) =>
    titles.map(([wrong, right]): MiswrittenPhrase => {
      const leadingWord =
        leads.find((before) => wrong.startsWith(`${before} `) && right.startsWith(`${before} `)) ?? '';
      const replacement = leadingWord === '' ? right : right.slice(leadingWord.length + 1);
      return {
        wrong: phraseTokens(wrong),
        right,
        lead: leadingWord === '' ? 0 : phraseTokens(leadingWord).length,
        instead: replacement,
        mayBe,
      };
    }),
  );
  return groupedBy(phrases, ({ wrong }) => (wrong[0] ?? '').toLowerCase());
});

/** First words of known miswritings, in lower case. */
export const FIRST_OF_MISWRITTEN: readonly string[] = LANGUAGES.flatMap((language) => [
  ...miswrittenBy(language).keys(),
]);

/**
 * The known miswriting of a title at a token, given the correct form of its first word; doubtful if it could be the name of another body.
 */
export function miswrittenTitle(
  tokens: Tokens,
  i: number,
  first: string,
  reading: BlockReading,
): (WrongTitle & { readonly isDoubtful: boolean }) | undefined {
  const words = titleWordsOf(reading.language);
  if (!words) return undefined;
  for (const { wrong, right, lead, instead, mayBe } of miswrittenBy(reading.language).get(first) ?? []) {
    const lastIndex = phraseEnd(tokens, i, wrong);
    if (lastIndex < 0) continue;
    const [start, end] = [tokens.start(i + lead), tokens.end(lastIndex)];
    const mayBeOther = mayBe !== 'nothing' && !isNamedAsOwn(reading, end, words);
    if (mayBeOther && mayBe === 'cited' && !namesUnitedNations(reading, start, end, words)) return undefined;
    if (goesOnRightly(tokens, lastIndex, wrong, right)) return undefined;
    if (mayBeOther && mayBe === 'national' && mayBeNational(tokens, i, lastIndex, words)) return undefined;
    return { start, end, title: right, instead, isDoubtful: mayBeOther };
  }
  return undefined;
}

/** A committee named on the first page, or said to have "considered" the report, is the document's own. */
function isNamedAsOwn({ block }: BlockReading, end: number, { considered }: TitleWords): boolean {
  return block.kind === 'masthead' || block.kind === 'title' || followsPattern(block, end, considered);
}

function namesUnitedNations({ block }: BlockReading, start: number, end: number, words: TitleWords): boolean {
  // A reference to the committee itself: "as the Committee for the Rights of the Child has also noted"
  if (precedesPattern(block, start, words.asBefore) && followsPattern(block, end, words.alsoNoted)) return true;
  return precedesPattern(block, start, words.adoptedBefore) || followsPattern(block, end, words.itsSymbol);
}

/** Whether a wrong title that is a prefix of the correct one goes on as the correct one does. */
function goesOnRightly(tokens: Tokens, last: number, wrong: readonly string[], right: string): boolean {
  const words = phraseTokens(right);
  return wrong.every((word, index) => words[index] === word) && tokens.is(last + 1, words[wrong.length] ?? '');
}

/**
 * Whether a title may be that of a national body: “the parliamentary Subcommittee for …”, “the Committee for … of the Ministry of Culture”.
 */
function mayBeNational(tokens: Tokens, first: number, last: number, words: TitleWords): boolean {
  return !words.nationalBefore.isBefore(tokens, first) || words.nationalAfter.isAt(tokens, last + 1);
}
