import { CLOSE, OPEN, SLASH } from '../../syntax/symbols/symbolCharacters';
import { isDigit, isWordUnit } from '../../text/characterKinds';
import type { Span } from '../../text/edits';
import { memoize } from '../base/memo';
import { BRACKET_CODE, CAPITAL_G, CAPITAL_X, followsUnit, HYPHEN_CODE, LOWER_X } from '../base/units';
import { phraseAt } from '../words/phrases';
import type { FirstPages } from './firstPages';
import type { PlaceInBlock } from './identity';
import { type BlockSource, placeInSource, wordStartsIn } from './identitySources';
import { type IdentityWords, identityWords } from './identityWords';

/** The first place for the drafter to fill in: "XX", "[date]", "CMW/C/XAA/CO/X" in the masthead, "GE.15-". */
export function firstPlaceholder({ symbols, sources }: FirstPages): PlaceInBlock | undefined {
  const open = symbols.find(({ scanned }) => scanned.malformed?.problem === 'placeholder');
  if (open) return placeInSource(open.source, open.start, open.end);
  for (const source of sources) {
    const placeholder = placeholderIn(source.own);
    if (placeholder) return placeInSource(source, placeholder.start, placeholder.end);
  }
  return undefined;
}

/** The first placeholder in a block outside its symbols; null if there is none. */
export const placeholderIn = memoize((own: BlockSource): Span | null => {
  const { text, end } = own;
  const words = identityWords(own.language);
  const hasBracket = text.includes('[');
  for (const at of wordStartsIn(own)) {
    const code = text.charCodeAt(at);
    const start = hasBracket && followsUnit(text, at, BRACKET_CODE) ? text.lastIndexOf('[', at) : at;
    let nextIndex = phraseAt(words.placeholders, text, start, end)?.end;
    if (code === CAPITAL_X || code === LOWER_X) nextIndex ??= endOfCrosses(words, text, at, end);
    else if (code === CAPITAL_G) nextIndex ??= endOfOpenJobNumber(text, at, end);
    if (nextIndex !== undefined) return { start, end: nextIndex };
  }
  return null;
});

/** The end of a freestanding "XX", "XXX" or "XXth". "(XX)" and "article XX" are Roman numerals; in "/XXX/" it stands for a State. */
export function endOfCrosses(words: IdentityWords, text: string, start: number, end: number): number | undefined {
  const crossCode = text.charCodeAt(start);
  let at = start;
  while (at < end && text.charCodeAt(at) === crossCode) at++;
  if (at - start < 2) return undefined;
  let crossesEnd = at;
  while (crossesEnd < end && isWordUnit(text.charCodeAt(crossesEnd))) crossesEnd++;
  if (crossesEnd > at && !phraseAt(words.suffixes, text, at, end)) return undefined;
  const previousCode = start > 0 ? text.charCodeAt(start - 1) : 0;
  const nextCode = crossesEnd < end ? text.charCodeAt(crossesEnd) : 0;
  if (previousCode === SLASH || nextCode === SLASH || (previousCode === OPEN && nextCode === CLOSE)) return undefined;
  let word = start;
  while (word > 0 && !isWordUnit(text.charCodeAt(word - 1))) word--;
  const wordEnd = word;
  while (word > 0 && isWordUnit(text.charCodeAt(word - 1))) word--;
  return words.romanBefore.has(text.slice(word, wordEnd).toLowerCase()) ? undefined : crossesEnd;
}

/** The end of "GE.15-" followed by fewer digits than a job number has. */
function endOfOpenJobNumber(text: string, start: number, end: number): number | undefined {
  if (!text.startsWith('GE.', start)) return undefined;
  let at = start + 3;
  if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1)) || text.charCodeAt(at + 2) !== HYPHEN_CODE)
    return undefined;
  at += 3;
  const figuresIndex = at;
  while (at < end && isDigit(text.charCodeAt(at))) at++;
  return at - figuresIndex < 5 ? at : undefined;
}
