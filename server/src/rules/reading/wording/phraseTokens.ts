import { Kind, type Tokens } from '../../../syntax/tokens/tokens';

/** Whether a token starts a sentence or block, where capitals are not significant. */
export function opensSentence(tokens: Tokens, index: number): boolean {
  const previousKind = tokens.kind(index - 1);
  if (previousKind === Kind.number) return isNoteNumber(tokens, index - 1);
  return (
    previousKind === Kind.end ||
    previousKind === Kind.stop ||
    previousKind === Kind.colon ||
    previousKind === Kind.quote
  );
}

/** Maximum length of a note number, in UTF-16 code units. */
const MAX_MARK_LENGTH = 3;

/** Matches the number of a note that shares a line with the preceding note: "…, para. 63. 18 General comment No. 8". */
function isNoteNumber(tokens: Tokens, index: number): boolean {
  const isShort = tokens.end(index) - tokens.start(index) <= MAX_MARK_LENGTH;
  return (
    isShort && tokens.kind(index - 1) === Kind.stop && tokens.hasSpaceBefore(index) && tokens.hasSpaceBefore(index + 1)
  );
}

/** Index of the last token of a phrase that starts at a token, matched case-sensitively; -1 if the text differs. */
export function phraseEnd(tokens: Tokens, index: number, phrase: readonly string[]): number {
  for (let k = 0; k < phrase.length; k++) if (!tokens.is(index + k, phrase[k] ?? '')) return -1;
  return index + phrase.length - 1;
}

/** A phrase as tokens. */
export function phraseTokens(phrase: string): readonly string[] {
  return phrase.replaceAll(',', ' ,').split(' ');
}
