import { Kind, type Tokens } from '../../../syntax/tokens/tokens';

/** Whether a token begins a sentence or a block, where a capital means nothing. */
export function opensSentence(tokens: Tokens, index: number): boolean {
  const before = tokens.kind(index - 1);
  if (before === Kind.number) return isMarkOfNote(tokens, index - 1);
  return before === Kind.end || before === Kind.stop || before === Kind.colon || before === Kind.quote;
}

/** The longest number of a note, in units. */
const LONGEST_MARK = 3;

/** "…, para. 63. 18 General comment No. 8": the number of a note that stands on one line with the note before. */
function isMarkOfNote(tokens: Tokens, index: number): boolean {
  const isShort = tokens.end(index) - tokens.start(index) <= LONGEST_MARK;
  return (
    isShort && tokens.kind(index - 1) === Kind.stop && tokens.hasSpaceBefore(index) && tokens.hasSpaceBefore(index + 1)
  );
}

/** The last token of a phrase that starts at a token, in exactly these letters; -1 if the text differs. */
export function phraseEnd(tokens: Tokens, index: number, phrase: readonly string[]): number {
  for (let k = 0; k < phrase.length; k++) if (!tokens.is(index + k, phrase[k] ?? '')) return -1;
  return index + phrase.length - 1;
}

/** A phrase as tokens. */
export function phraseTokens(phrase: string): readonly string[] {
  return phrase.replaceAll(',', ' ,').split(' ');
}
