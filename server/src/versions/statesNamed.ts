import { allStates } from '../catalogue/states';
import type { Language } from '../languages/language';
import { identityWords } from '../model/identity/identityWords';
import { phraseAt, startsWord } from '../model/words/phrases';
import type { Span } from '../text/edits';
import { memoizeOnce } from '../text/once';

/** A State named in a text, given by its code. */
interface NamedState extends Span {
  readonly code: string;
}

/** The States named in a span of a text, in text order. Territories are omitted, because their names are also those of parts of States. */
export function statesNamed(text: string, { start, end }: Span, language: Language): readonly NamedState[] {
  const { states: names } = identityWords(language);
  const states: NamedState[] = [];
  for (let at = start; at < end; at++) {
    if (!startsWord(text, at)) continue;
    const name = phraseAt(names, text, at, end);
    // Names are capitalized; "chad" and "turkey" are ordinary words.
    if (!name || text[at] === text[at]?.toLowerCase()) continue;
    if (currentCodes().has(name.value)) states.push({ code: name.value, start: at, end: name.end });
    at = name.end - 1;
  }
  return states;
}

const currentCodes = memoizeOnce(
  () => new Set(allStates().flatMap(({ code, status }) => (status === 'current' ? [code] : []))),
);
