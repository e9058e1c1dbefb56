import type { TitleForms } from '../../../languages/titleForms';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { isOneSlip } from '../../../text/slip';
import { isName, isWord, LONG_WORD, type OfficialTitle, type TitleWords } from './officialTitle';

/** How a text differs from a title that it matches almost word for word. */
export interface TitleDifferences {
  /** The token index of each word of the title, -1 for a missing word. */
  readonly places: readonly number[];
  /** The words whose capitalization differs. */
  readonly cases: readonly number[];
  /** The words that are missing or in another form. */
  readonly others: readonly number[];
  /** How many articles and commas the title does not contain. */
  readonly extra: number;
}

/** How many typos, not counting capitals, a title may have and still be recognized. */
const MAX_TYPOS = 2;

/** How the text at a token differs from a title; undefined if it does not match. */
export function differencesAt(
  tokens: Tokens,
  from: number,
  official: OfficialTitle,
  { forms }: TitleWords,
): TitleDifferences | undefined {
  const { title, tokens: words } = official;
  const places: number[] = [];
  const cases: number[] = [];
  const otherIndexes: number[] = [];
  let extraCount = 0;
  let at = from;
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    let place = at;
    if (!isWord(tokens, at, word)) {
      if (tokens.kind(at) === Kind.end) return undefined;
      const isFirstSlip = cases.length + otherIndexes.length + extraCount === 0;
      if (!isName(official) && !isSameWord(tokens, at, word)) {
        if (isMissing(tokens, at, word, words[k + 1], forms)) place = -1;
        else if (forms.articles.includes(tokens.slice(at)) || tokens.kind(at) === Kind.comma) {
          place++;
          extraCount++;
        }
      }
      if (place >= 0 && isSameWord(tokens, place, word)) {
        if (!isWord(tokens, place, word)) cases.push(k);
      } else if (place < 0 || isSlip(tokens, place, k, official, forms)) otherIndexes.push(k);
      else if (isFirstSlip && k === words.length - 1 && isAnotherEnd(tokens, at, title, forms)) otherIndexes.push(k);
      else return undefined;
      if (otherIndexes.length + extraCount > MAX_TYPOS) return undefined;
    }
    places.push(place);
    if (place >= 0) at = place + 1;
  }
  return { places, cases, others: otherIndexes, extra: extraCount };
}

/** Whether an article, comma or other minor word of a title is missing before a token. */
function isMissing(
  tokens: Tokens,
  at: number,
  word: string,
  next: string | undefined,
  { articles, links }: TitleForms,
): boolean {
  if (articles.includes(word) || word === ',') return true;
  return links.has(word) && next !== undefined && tokens.is(at, next);
}

function isSameWord(tokens: Tokens, at: number, word: string): boolean {
  return tokens.end(at) - tokens.start(at) === word.length && tokens.slice(at).toLowerCase() === word.toLowerCase();
}

/** No other title starts like this, so the wrong ending is a mistake: "the Covenant on Civil and Political Liberties". */
function isAnotherEnd(tokens: Tokens, at: number, title: string, { unlikeOthers, ofParliament }: TitleForms): boolean {
  return tokens.upper(at) && unlikeOthers.has(title) && !ofParliament.has(tokens.slice(at));
}

/** Words that differ more in length are different words, except for function words. */
const MAX_LENGTH_DIFFERENCE = 2;

function isSlip(tokens: Tokens, at: number, index: number, official: OfficialTitle, forms: TitleForms): boolean {
  const word = (official.tokens[index] ?? '').toLowerCase();
  const length = tokens.end(at) - tokens.start(at);
  if (Math.abs(length - word.length) > MAX_LENGTH_DIFFERENCE && !forms.prepositions.has(word)) return false;
  return isSlipOf(tokens.slice(at).toLowerCase(), word, index, official, forms);
}

/**
 * Whether a word is a mistake for another: another number or form, another preposition or conjunction, or a wrong letter in a long word.
 * Both in lower case.
 */
function isSlipOf(
  writtenWord: string,
  word: string,
  index: number,
  official: OfficialTitle,
  forms: TitleForms,
): boolean {
  const { tokens: words, group } = official;
  // "Special Rapporteurs" is the plural, and "Sustainable Development Goal" a single one of them.
  if (`${word}s` === writtenWord) return group === 'title';
  if (`${writtenWord}s` === word) return !isName(official) || index < words.length - 1;
  if (word.length >= LONG_WORD && isOneSlip(writtenWord, word)) return true;
  if (isName(official)) return false;
  // "Committee for" starts the names of many bodies.
  const { prepositions, conjunctions, otherSpellings, firsts, otherBodies } = forms;
  if (prepositions.has(writtenWord) && prepositions.has(word))
    return !(words[0] === firsts.body && writtenWord === otherBodies);
  if (conjunctions.has(writtenWord) && conjunctions.has(word)) return true;
  if (`${writtenWord}’s` === word || otherSpellings.get(writtenWord) === word) return true;
  return isOtherForm(writtenWord, word, forms);
}

/** Whether a word has the wrong ending: "aimed at", "related to" for "aiming at", "relating to". */
function isOtherForm(writtenWord: string, word: string, { otherEndings }: TitleForms): boolean {
  return otherEndings.some(
    ([right, wrong]) =>
      word.endsWith(right) &&
      writtenWord.endsWith(wrong) &&
      word.slice(0, -right.length) === writtenWord.slice(0, -wrong.length),
  );
}
