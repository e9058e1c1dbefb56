import { nounForm } from '../../../languages/countedNoun';
import type { BlockReading } from '../../../model/readings/blockReading';
import { firstWords, type Matchers, patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import { capitalizeWords } from '../../../text/capitalized';
import { Gathered, type Note } from '../../engine/gather';
import { isInQuotation, isProtected } from '../quotations/protectedText';
import { type Form, oneLine } from '../wording/habit';
import { opensSentence } from '../wording/phraseTokens';

/** A wrong form; `lacksNumber` if only its "No." is missing. */
type CommentForm = Form & { readonly lacksNumber?: boolean };

/** General comments and recommendations with capitals or without "No.", and correct forms. */
export const COMMENT_FORMS = new Gathered<CommentForm>({
  words: firstWords('comments', 'general'),
  token(tokens, i, reading, note) {
    const word = tokens.slice(i + 1);
    const patterns = patternsOf(reading.language, 'comments');
    if (!patterns?.general.at(tokens, i)) return;
    // "the National Commission’s General Recommendation No. 3"
    if (/[’']s$/.test(tokens.slice(i - 1)) && !patterns.committees.at(tokens, i - 1)) return;
    const isPlural = /s$/i.test(word);
    const hasHash = tokens.slice(i + 2) === '#';
    const hasCounter = hasHash || patterns.counted.at(tokens, i + 2) !== undefined;
    // "No.", "N°", "Nº"
    const sign = tokens.kind(i + 3);
    const hasStop = hasCounter && (sign === Kind.stop || (sign === Kind.other && /^[°º]$/.test(tokens.slice(i + 3))));
    const number = hasCounter ? i + (hasStop ? 4 : 3) : i + 2;
    if (tokens.kind(number) !== Kind.number) {
      if (!hasCounter) noteUnnumbered(tokens, i, reading, note, patterns);
      return;
    }
    if (tokens.value(number) < 1 || tokens.value(number) > 60) return;
    // "its general comments 12 per cent of which": the number belongs to another noun.
    if (!hasCounter && !endsCitation(tokens, number + 1, patterns)) return;
    const [start, end] = [tokens.start(i), tokens.end(number)];
    const text = tokens.text.slice(start, end);
    // Even in a title in capitals, "No." has a lower-case letter.
    const isCapitals = tokens.slice(i) === tokens.slice(i).toUpperCase() && word === word.toUpperCase();
    if (isCapitals || isInQuotation(reading, start, end)) return;
    const [general, numberedNoun] = [tokens.slice(i).toLowerCase(), reading.language.citations.number[0]];
    const generalWord = opensSentence(tokens, i) && tokens.upper(i) ? capitalizeWords(general) : general;
    // Each number in a list may have its own "No.".
    const no =
      hasCounter && patterns.no.at(tokens, i + 2) && !(isPlural && sharesNumber(tokens, number, patterns))
        ? capitalizeWord(tokens.slice(i + 2))
        : capitalizeWord(numberedNoun ? nounForm(numberedNoun, isPlural) : '');
    const gap = hasCounter ? tokens.text.slice(tokens.end(number - 1), tokens.start(number)) || ' ' : ' ';
    const replacement = `${generalWord} ${word.toLowerCase()} ${no}.${gap}${tokens.slice(number)}`;
    const isRight = oneLine(text) === oneLine(replacement);
    const lacksNumber =
      !hasCounter && oneLine(text) === oneLine(`${generalWord} ${word.toLowerCase()} ${tokens.slice(number)}`);
    note({ start, end, text, instead: replacement, lacksNumber }, isRight);
  },
});

/** Whether another number shares the "No.", possibly after the year of the first: "general comments No. 2 and 5". */
function sharesNumber(tokens: Tokens, number: number, patterns: Matchers<'comments'>): boolean {
  let at = number + 1;
  if (tokens.kind(at) === Kind.open && tokens.kind(at + 1) === Kind.number && tokens.kind(at + 2) === Kind.close)
    at += 3;
  if (tokens.kind(at) === Kind.comma && patterns.and.at(tokens, at + 1)) at++;
  if (tokens.kind(at) !== Kind.comma && !patterns.and.at(tokens, at)) return false;
  const nextIndex = at + 1;
  if (tokens.kind(nextIndex) !== Kind.number || tokens.value(nextIndex) < 1 || tokens.value(nextIndex) > 60)
    return false;
  // "No. 2 and 12 others"
  return tokens.kind(nextIndex + 1) !== Kind.word || endsCitation(tokens, nextIndex + 1, patterns);
}

/** Notes capitals without a number: "the Committee's General Comments". Titles of collections, which have more capitals, are kept. */
function noteUnnumbered(
  tokens: Tokens,
  i: number,
  reading: BlockReading,
  note: Note<Form>,
  patterns: Matchers<'comments'>,
): void {
  const [start, end] = [tokens.start(i), tokens.end(i + 1)];
  const text = tokens.text.slice(start, end);
  if (!tokens.upper(i) || !tokens.upper(i + 1) || reading.block.kind === 'heading' || text === text.toUpperCase())
    return;
  if (tokens.kind(i - 1) !== Kind.word || !tokens.hasSpaceBefore(i)) return;
  if (tokens.upper(i - 1) && !/[\u2019']s?$/.test(tokens.slice(i - 1))) return;
  if (patterns.inTitle.at(tokens, i - 1) && tokens.upper(i - 2) && tokens.kind(i - 2) === Kind.word) return;
  if (tokens.kind(i + 2) === Kind.word && tokens.upper(i + 2)) return;
  const isIts = patterns.its.at(tokens, i - 1) !== undefined;
  if (patterns.titleAfter.at(tokens, i + 2) && tokens.kind(i + 3) === Kind.word && tokens.upper(i + 3) && !isIts) {
    // "General Comments and General Recommendations adopted" in an ordinary sentence is not a title.
    if (!patterns.ordinaryName.at(tokens, i + 3)) return;
  }
  if (isProtected(reading, start, end)) return;
  note({ start, end, text, instead: text.toLowerCase() });
}

/** Whether "general comment 2" ends here: at the end of the sentence, a bracket, "of", "on" and the like. */
function endsCitation(tokens: Tokens, at: number, patterns: Matchers<'comments'>): boolean {
  const kind = tokens.kind(at);
  if (kind !== Kind.word) return kind !== Kind.number && kind !== Kind.dash && kind !== Kind.other;
  return patterns.citationAfter.at(tokens, at) !== undefined;
}

function capitalizeWord(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
