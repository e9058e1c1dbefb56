import { en } from '../../../languages/en';
import { Kind, type Tokens } from '../../../syntax/tokens';
import { opensSentence } from '../wording/phraseTokens';
import { isMonth } from './dateTokens';

/**
 * "the Movement of 9th October", "the Regulations on Discipline of 7 May, 1951", "Decree No. 12 of June 3, 1999": a date after "of" belongs
 * to the preceding name, except an ordinal one after the number of a law: "Act No. 11240 of 3rd December 2013". A capital at the beginning
 * of a sentence does not show a name, except in the word for a law.
 */
export function isInName(tokens: Tokens, date: number, isOrdinal: boolean): boolean {
  let at = date - 1;
  // "the newspaper The 8th March"
  if (tokens.slice(at) === 'The' && !opensSentence(tokens, at)) return true;
  if (tokens.kind(at) === Kind.word && tokens.slice(at) === 'the') at--;
  if (tokens.kind(at) !== Kind.word || tokens.slice(at) !== 'of') return false;
  at--;
  // "Law No. 12/98 of", "Decree 14-A of"
  for (let back = 0; back < 8 && !(tokens.kind(at) === Kind.word && tokens.spaced(at)); back++) {
    const kind = tokens.kind(at);
    if (kind === Kind.comma || kind === Kind.semicolon || kind === Kind.colon || kind === Kind.end) return false;
    at--;
  }
  const isNumbered = tokens.kind(at) === Kind.word && NUMBERED.has(tokens.slice(at).toLowerCase());
  if (isNumbered && isOrdinal) return false;
  while (tokens.kind(at) === Kind.word && NUMBERED.has(tokens.slice(at).toLowerCase())) at--;
  if (tokens.kind(at) !== Kind.word || !tokens.upper(at)) return false;
  const word = tokens.slice(at).toLowerCase();
  return !opensSentence(tokens, at) || LAW_WORDS.has(word);
}

const NUMBERED = new Set(['no', 'nos', 'number']);
const LAW_WORDS: ReadonlySet<string> = new Set(en.citations.law);

/** Whether a date, from its first token to an offset, is in brackets within a name: "the Prevention of Torture (July 1, 2014) Act". */
export function isWithinName(tokens: Tokens, first: number, end: number): boolean {
  if (tokens.kind(first - 1) !== Kind.open) return false;
  let last = first;
  while (tokens.kind(last) !== Kind.end && tokens.end(last) < end) last++;
  return tokens.kind(last + 1) === Kind.close && tokens.kind(last + 2) === Kind.word && tokens.upper(last + 2);
}

/**
 * "Fact Finding Mission to the Islamic Republic of Iran 24th August–2nd September 2008": a date or period preceded only by capitalized
 * words belongs to a title, which is cited as printed. In a sentence, a small word precedes a date.
 */
export function isInTitleOfWork(tokens: Tokens, date: number): boolean {
  let at = date - 1;
  for (let back = 0; back < LONGEST_SPAN && isPartOfSpan(tokens, at); back++) at--;
  let capitals = 0;
  for (; tokens.kind(at) === Kind.word && capitals < FEWEST_CAPITALS; at--) {
    const word = tokens.slice(at);
    if (tokens.upper(at)) capitals += DAYS.has(word) ? 0 : 1;
    // The word before the date belongs to the title.
    else if (capitals === 0 || !SMALL_WORDS.has(word)) return false;
  }
  return capitals === FEWEST_CAPITALS;
}

const LONGEST_SPAN = 6;
const FEWEST_CAPITALS = 4;
const DAYS = new Set(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
const SMALL_WORDS = new Set(['of', 'the', 'and', 'to', 'in', 'for', 'on', 'by', 'with', 'a', 'an']);

function isPartOfSpan(tokens: Tokens, at: number): boolean {
  const kind = tokens.kind(at);
  return (
    kind === Kind.number ||
    kind === Kind.dash ||
    isMonth(tokens, at) ||
    (kind === Kind.word && /^(?:st|nd|rd|th|to)$/.test(tokens.slice(at)))
  );
}
