import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { isOneSlip } from '../../../text/slip';
import { opensSentence } from '../wording/phraseTokens';
import {
  isName,
  isWritten,
  joinTitle,
  type OfficialTitle,
  rightFirst,
  type TitleWords,
  titlesFrom,
  type WrongTitle,
} from './officialTitle';
import { differencesAt, type TitleDifferences } from './titleDifferences';

/** Titles with fewer tokens may contain one typo, longer ones two. */
const LONG_TITLE = 5;

/** Whether the name of another body or treaty starts at a token: "the National Committee". */
export function belongsToOthers(tokens: Tokens, i: number, words: TitleWords): boolean {
  return words.others.isAt(tokens, i - 1);
}

/** The title at a token that has one or two typos or lacks some of its capitals, and the part that is wrong; undefined if it is correct. */
export function nearestTitleAt(tokens: Tokens, i: number, titleWords: TitleWords): WrongTitle | undefined {
  const titles = titlesFrom(rightFirst(tokens.slice(i), titleWords), titleWords);
  let maxLength = 0;
  for (const one of titles) {
    if (!isWritten(tokens, i, one)) continue;
    const prefixError = wrongPrefix(tokens, i, one, titleWords);
    if (prefixError) return prefixError;
    if (!one.isBeginning) return undefined;
    maxLength = one.tokens.length;
  }
  let nearestTitle: (TitleDifferences & { readonly one: OfficialTitle; readonly slips: number }) | undefined;
  for (const one of titles) {
    const differences = one.tokens.length > maxLength ? differencesAt(tokens, i, one, titleWords) : undefined;
    if (!differences) continue;
    // "the two Optional Protocols on the sale of children … and on …": a plural that covers several titles.
    if (differences.others.some((index) => titleWords.several.isAt(tokens, differences.places[index] ?? -1)))
      return undefined;
    if (goesOnAfterComma(tokens, one, differences)) continue;
    const slipCount = isName(one)
      ? slipsOfName(tokens, i, one, differences, titleWords)
      : slipsOfTitle(tokens, i, one, differences, titleWords);
    if (slipCount === undefined || (nearestTitle && nearestTitle.slips < slipCount)) continue;
    const isLonger = one.group === 'title' && one.tokens.length > (nearestTitle?.one.tokens.length ?? 0);
    if (!nearestTitle || nearestTitle.slips > slipCount || isLonger)
      nearestTitle = { ...differences, one, slips: slipCount };
  }
  if (!nearestTitle) return undefined;
  const lastIndex = nearestTitle.places.at(-1) ?? i;
  // "the Committee on Enforced Disappearance Cases of the Ministry" is the name of another body.
  if (nearestTitle.one.group === 'title' && tokens.kind(lastIndex + 1) === Kind.word && tokens.upper(lastIndex + 1))
    return undefined;
  return wrongPart(tokens, i, nearestTitle.one, nearestTitle, titleWords);
}

/**
 * "based on the Convention, on the rights of the child": after a comma that belongs to the sentence, lower-case words are not part of the
 * title.
 */
function goesOnAfterComma(
  tokens: Tokens,
  { tokens: words }: OfficialTitle,
  { places, cases }: TitleDifferences,
): boolean {
  return places.some(
    (place, index) =>
      index > 0 &&
      tokens.kind(place - 1) === Kind.comma &&
      (places[index - 1] ?? -1) < place - 1 &&
      cases.some((at) => at >= index && isLarge(words[at] ?? '')),
  );
}

/** The number of typos in a title; undefined if there are too many, or if the words may not be a title. */
function slipsOfTitle(
  tokens: Tokens,
  i: number,
  { group, tokens: words }: OfficialTitle,
  { cases, others, extra }: TitleDifferences,
  titleWords: TitleWords,
): number | undefined {
  const firstWord = words[0] ?? '';
  const { firsts, prefixed, prefix } = titleWords.forms;
  if (belongsToOthers(tokens, i, titleWords) || isShouted(tokens, i)) return undefined;
  const slips = others.length + extra;
  // Missing capitals within "Second Optional Protocol" itself are left to another rule.
  if (firstWord === firsts.last && cases.some((index) => index <= 2)) return undefined;
  if (!tokens.upper(i)) {
    if (slips > 0 || group === 'near' || firstWord === firsts.protocol) return undefined;
    if (tokens.is(i - 1, prefix.toLowerCase()) && !prefixed.has(joinTitle(words))) return undefined;
    // "a convention on the rights of the child" is a description rather than a title, and a lower-case committee may be a national one.
    const isDescribed = firstWord === firsts.body || !titleWords.definiteBefore.isBefore(tokens, i);
    return isDescribed && words.every((_, k) => !tokens.upper(i + k)) ? undefined : 1;
  }
  // Count the capitals of other titles once: the subjects of the Optional Protocols to the Convention on the Rights of the Child are often
  // capitalized.
  const isEachCounted = group === 'near' || firstWord === firsts.body || firstWord === firsts.protocol;
  const slipCount = slips + (isEachCounted ? cases.length : Math.min(cases.length, 1));
  return slipCount > (group === 'near' || words.length < LONG_TITLE ? 1 : 2) ? undefined : slipCount;
}

/** The number of typos in a name; undefined if there are too many, or if the words are in lower case and so may not be a name. */
function slipsOfName(
  tokens: Tokens,
  i: number,
  { group, tokens: words }: OfficialTitle,
  { cases, others }: TitleDifferences,
  titleWords: TitleWords,
): number | undefined {
  if (others.length > 1 || isShouted(tokens, i) || isShouted(tokens, i + words.length - 1)) return undefined;
  if ((group === 'unique' || others.length > 0) && belongsToOthers(tokens, i, titleWords)) return undefined;
  if (others.length > 0) return words.every((word, index) => !isLarge(word) || tokens.upper(i + index)) ? 1 : undefined;
  if (cases.length === 0) return undefined;
  const isTitle =
    group === 'name'
      ? isHalf(tokens, i, words, titleWords)
      : tokens.upper(i) && cases.every((index) => isLarge(words[index] ?? ''));
  return isTitle ? 1 : undefined;
}

/** Text all in capitals is capitalized for another reason. */
function isShouted(tokens: Tokens, at: number): boolean {
  return /[A-Z]{2}/.test(tokens.slice(at));
}

function isLarge(word: string): boolean {
  return /^[A-Z]/.test(word);
}

/**
 * "the General assembly", "Human rights Council": whether a name has some of its capitals. One on the first word does not count at the
 * start of a sentence.
 */
function isHalf(tokens: Tokens, i: number, words: readonly string[], { forms }: TitleWords): boolean {
  if (words.some((word, index) => index > 0 && isLarge(word) && tokens.upper(i + index))) return true;
  return tokens.upper(i) && tokens.is(i - 1, forms.articles[0]) && !opensSentence(tokens, i);
}

/** The wrong part and its correction: the whole of a name, but in a longer title only the words from the first typo to the last. */
function wrongPart(
  tokens: Tokens,
  i: number,
  { title, tokens: words, group }: OfficialTitle,
  { places, cases, others, extra }: TitleDifferences,
  titleWords: TitleWords,
): WrongTitle {
  const wrongIndexes = [...cases, ...others].sort((a, b) => a - b);
  // If a word is missing or superfluous, highlight the words around it.
  const isWhole = group !== 'title' || extra > 0;
  const { prefix, prefixed } = titleWords.forms;
  const isSmall = others.length + extra === 0 && prefixed.has(title) && tokens.is(i - 1, prefix.toLowerCase());
  const from = isWhole || isSmall ? 0 : insertionIndexBefore(places, wrongIndexes[0] ?? 0);
  const to = isWhole ? words.length - 1 : insertionIndexAfter(places, wrongIndexes.at(-1) ?? 0);
  const [start, end] = [tokens.start(isSmall ? i - 1 : (places[from] ?? i)), tokens.end(places[to] ?? i)];
  const leadingPrefix = isSmall ? `${prefix} ` : '';
  return {
    start,
    end,
    title: `${leadingPrefix}${title}`,
    instead: `${leadingPrefix}${joinTitle(words.slice(from, to + 1))}`,
  };
}

function insertionIndexBefore(places: readonly number[], index: number): number {
  let at = index;
  while (at > 0 && (places[at] ?? -1) < 0) at--;
  return at;
}

function insertionIndexAfter(places: readonly number[], index: number): number {
  let at = index;
  while (at < places.length - 1 && (places[at] ?? -1) < 0) at++;
  return at;
}

/**
 * A mistake in the prefix of a correct title: “Intrnational Covenant on Civil and Political Rights”, "the international Covenant", or an
 * "International" that the title does not have.
 */
function wrongPrefix(
  tokens: Tokens,
  i: number,
  { title, tokens: words, group }: OfficialTitle,
  titleWords: TitleWords,
): WrongTitle | undefined {
  if (group !== 'title') return undefined;
  const [start, end] = [tokens.start(i - 1), tokens.end(i - 1)];
  const { prefix, prefixed, firsts } = titleWords.forms;
  if (!prefixed.has(title)) {
    const isExtra =
      words[0] === firsts.treaty && tokens.is(i - 1, prefix) && !belongsToOthers(tokens, i - 1, titleWords);
    return isExtra ? { start, end: tokens.end(i + words.length - 1), title, instead: title } : undefined;
  }
  const fullTitle = `${prefix} ${title}`;
  if (tokens.is(i - 1, prefix.toLowerCase()))
    return { start, end: tokens.end(i), title: fullTitle, instead: `${prefix} ${words[0] ?? ''}` };
  if (!tokens.upper(i - 1) || !isOneSlip(tokens.slice(i - 1).toLowerCase(), prefix.toLowerCase())) return undefined;
  return { start, end, title: fullTitle, instead: prefix };
}
