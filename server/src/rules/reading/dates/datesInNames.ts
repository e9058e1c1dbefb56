import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { opensSentence } from '../wording/phraseTokens';
import { type DayWords, isMonth } from './dateTokens';

/**
 * Whether a date belongs to the preceding name: "the Movement of 9th October", "the Regulations on Discipline of 7 May, 1951", "Decree No.
 * 12 of June 3, 1999". Not an ordinal after the number of a law: "Act No. 11240 of 3rd December 2013". A capital at the start of a sentence
 * does not indicate a name, except in the word for a law.
 */
export function isDateInName(tokens: Tokens, date: number, isOrdinal: boolean, words: DayWords): boolean {
  let at = date - 1;
  // "the newspaper The 8th March"
  const isThe = words.the.isAt(tokens, at);
  if (isThe && tokens.upper(at) && !opensSentence(tokens, at)) return true;
  if (isThe && !tokens.upper(at)) at--;
  if (!words.of.isAt(tokens, at)) return false;
  at--;
  // "Law No. 12/98 of", "Decree 14-A of"
  for (let back = 0; back < 8 && !(tokens.kind(at) === Kind.word && tokens.hasSpaceBefore(at)); back++) {
    const kind = tokens.kind(at);
    if (kind === Kind.comma || kind === Kind.semicolon || kind === Kind.colon || kind === Kind.end) return false;
    at--;
  }
  if (isOrdinal && words.numbered.isAt(tokens, at)) return false;
  while (words.numbered.isAt(tokens, at)) at--;
  if (tokens.kind(at) !== Kind.word || !tokens.upper(at)) return false;
  return !opensSentence(tokens, at) || words.law.isAt(tokens, at);
}

/** Whether a date, from its first token to an offset, is in brackets within a name: "the Prevention of Torture (July 1, 2014) Act". */
export function isWithinName(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.kind(first - 1) !== Kind.open) return false;
  let lastIndex = first;
  while (tokens.kind(lastIndex) !== Kind.end && tokens.end(lastIndex) < end) lastIndex++;
  return (
    tokens.kind(lastIndex + 1) === Kind.close && tokens.kind(lastIndex + 2) === Kind.word && tokens.upper(lastIndex + 2)
  );
}

/**
 * Whether a date or period preceded only by capitalized words belongs to a title, which is cited as printed: "Fact Finding Mission to the
 * Islamic Republic of Iran 24th August–2nd September 2008". In a sentence, a lower-case word precedes a date.
 */
export function isInWorkTitle(tokens: Tokens, date: number, words: DayWords): boolean {
  let at = date - 1;
  for (let back = 0; back < MAX_SPAN_WORDS && isSpanPart(tokens, at, words); back++) at--;
  let capitalCount = 0;
  for (; tokens.kind(at) === Kind.word && capitalCount < MIN_CAPITALS; at--) {
    if (tokens.upper(at)) capitalCount += words.weekday.isAt(tokens, at) ? 0 : 1;
    // The lower-case word before the date belongs to the title.
    else if (capitalCount === 0 || !words.inTitle.isAt(tokens, at)) return false;
  }
  return capitalCount === MIN_CAPITALS;
}

const MAX_SPAN_WORDS = 6;
const MIN_CAPITALS = 4;

function isSpanPart(tokens: Tokens, at: number, words: DayWords): boolean {
  const kind = tokens.kind(at);
  return kind === Kind.number || kind === Kind.dash || isMonth(tokens, at, words) || words.titleSpan.isAt(tokens, at);
}
