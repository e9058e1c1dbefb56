import { Kind } from '../../tokens/tokens';
import { isInCapitals, type Words } from './citationWords';

/** Maximum length of the introduction of an abbreviation, "(hereinafter referred to as the GOX-IR)", in tokens. */
const MAX_INTRODUCTION_TOKENS = 7;

/** The abbreviation of a document, introduced in brackets that start at a token, "(hereinafter GOX-IR)"; undefined if there is none. */
export function shortNameAt(words: Words, i: number): string | undefined {
  const { t } = words;
  // Accept the typo ")GOX-IR)".
  if (t.kind(i) !== Kind.open && t.kind(i) !== Kind.close) return undefined;
  for (let at = i + 1; at <= i + MAX_INTRODUCTION_TOKENS; at++) {
    const close = t.kind(at + 1) === Kind.quote ? at + 2 : at + 1;
    if (isInCapitals(words, at) && t.kind(close) === Kind.close) return t.slice(at);
    if (t.kind(at) !== Kind.quote && t.kind(at) !== Kind.dash && (t.kind(at) !== Kind.word || t.upper(at)))
      return undefined;
  }
  return undefined;
}

/** An abbreviation directly next to a list of paragraphs: "GOX-IR, para. 63", "(para. 63, GOX-IR)"; undefined if there is none. */
export function adjacentAbbreviation(words: Words, start: number, next: number): string | undefined {
  const { t } = words;
  const previousIndex = t.kind(start - 1) === Kind.comma ? start - 2 : start - 1;
  if (isInCapitals(words, previousIndex)) return t.slice(previousIndex);
  const isLastLetter = t.kind(next) === Kind.comma && t.kind(next + 2) === Kind.close;
  return isLastLetter && isInCapitals(words, next + 1) ? t.slice(next + 1) : undefined;
}
