import type { CitationWords } from '../../languages/language';
import type { ParagraphPlace } from '../../model/base/target';
import { applyEdits, type Span, type TextEdit } from '../../text/edits';
import { type ListElement, type ListTask, samePlace } from './listTask';

/** The spans of the number and letters of an element. */
export interface ElementTokens {
  readonly number: Span | undefined;
  /** The letters as written, with their index in the path. */
  readonly letters: readonly (Span & { readonly depth: number })[];
  /** Whether the letters precede the number: "(a) of paragraph 12". */
  readonly inverse: boolean;
  /** Whether the written letters match the element’s target. */
  readonly fits: boolean;
}

/** Locates the number and letters of an element, given its old target. */
export function elementTokens(text: string, element: ListElement): ElementTokens {
  const run = text.slice(element.start, element.end);
  const brackets = [...run.matchAll(/\(([a-z]{1,5}|\d{1,2})\)|(?<![\p{L}\d(])([a-z]{1,4})\)/gu)].map((match) => {
    const innerPattern = match[1] ?? match[2] ?? '';
    const from = element.start + match.index + (match[1] === undefined ? 0 : 1);
    return { start: from, end: from + innerPattern.length };
  });
  const { number: wantedNumber, path } = element.old;
  const [value = '', suffix] = wantedNumber.split(' ');
  const suffixPattern = suffix === undefined ? '' : String.raw`\s*${suffix}`;
  const pattern =
    wantedNumber === ''
      ? undefined
      : new RegExp(String.raw`(?<![\d.(])0*${value.replace('.', '[.]')}${suffixPattern}(?!\d)`, 'iu');
  const match = pattern?.exec(run);
  const number = match
    ? { start: element.start + match.index, end: element.start + match.index + match[0].length }
    : undefined;
  const previousSpans = number ? brackets.filter((one) => one.start < number.start) : [];
  const order = [...brackets.filter((one) => !previousSpans.includes(one)), ...previousSpans];
  const letters = order.map((span, i) => ({ ...span, depth: path.length - order.length + i }));
  const fitsPath = letters.every(({ depth, start, end }) => path[depth] === text.slice(start, end).toLowerCase());
  return { number, letters, inverse: previousSpans.length > 0, fits: fitsPath };
}

/** An element with its new number and letters; undefined if it would then name the wrong place. */
export function sourceTextOf(task: ListTask, tokens: readonly ElementTokens[], i: number): string | undefined {
  const { elements, text } = task;
  const element = elements[i];
  const ownTokens = tokens[i];
  if (!element || !ownTokens) return undefined;
  const as = text.slice(element.start, element.end);
  if (!ownTokens.fits || headMoves(task, tokens, i)) return undefined;
  const { now, old } = element;
  if (samePlace(now, old)) return as;
  if (now.path.length !== old.path.length) {
    if (!ownTokens.number || ownTokens.inverse || (now.number === '') !== (old.number === '')) return undefined;
    return now.number + lettersOf(now.path, letterSpace(task, tokens), task.words);
  }
  const edits: TextEdit[] = ownTokens.letters.map((letter) => ({ ...letter, text: now.path[letter.depth] ?? '' }));
  if (ownTokens.number)
    edits.push({
      ...ownTokens.number,
      text: renumber(text.slice(ownTokens.number.start, ownTokens.number.end), old, now),
    });
  return applyElementEdits(text, element, edits);
}

/** A span of a text after edits, whose offsets refer to the whole text. */
export function applyElementEdits(text: string, { start, end }: Span, edits: readonly TextEdit[]): string {
  const ownEdits = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return applyEdits(text.slice(start, end), ownEdits);
}

/** The new number; if it is unchanged, the number as written. */
function renumber(text: string, old: ParagraphPlace, newPlace: ParagraphPlace): string {
  return old.number === newPlace.number ? text : newPlace.number;
}

/** Whether an element omits a number or leading letters that it shares with the preceding element, and no longer shares them. */
function headMoves({ elements }: ListTask, tokens: readonly ElementTokens[], i: number): boolean {
  const element = elements[i];
  const ownTokens = tokens[i];
  if (!element || !ownTokens) return true;
  const missingDepth = element.old.path.length - ownTokens.letters.length;
  const previousElement = elements[i - 1];
  if (
    missingDepth > 0 &&
    element.now.path.slice(0, missingDepth).join() !==
      (previousElement ?? { now: element.old }).now.path.slice(0, missingDepth).join()
  )
    return true;
  if (ownTokens.number) return false;
  let head = i;
  while (head >= 0 && !tokens[head]?.number) head--;
  if (head < 0) head = tokens.findIndex((one) => one.number !== undefined);
  const headElement = elements[head];
  if (headElement) return headElement.now.number !== element.now.number;
  return element.old.number === '' ? element.now.number !== '' : element.strayed === true;
}

/** Formats the letters of a path in brackets, each after `space`. */
export function lettersOf(path: readonly string[], space: string, { halfBrackets }: CitationWords): string {
  const open = halfBrackets ? '' : '(';
  return path.length === 0 ? '' : `${space}${path.map((letter) => `${open}${letter})`).join(space || ' ')}`;
}

/** The white space in the list between a number and its letters. */
export function letterSpace({ text, words, elements }: ListTask, tokens: readonly ElementTokens[]): string {
  const open = words.halfBrackets ? '' : '(';
  let space = ' ';
  for (let i = 0; i < elements.length; i++) {
    const ownTokens = tokens[i];
    const firstLetter = ownTokens?.letters[0];
    if (!ownTokens?.number || ownTokens.inverse || !firstLetter) continue;
    const textBetween = text.slice(ownTokens.number.end, firstLetter.start - open.length);
    if (/^\s*$/.test(textBetween)) space = textBetween;
  }
  return space;
}

/** Whether there is a word between number and letters: "para. 19, subparas. (a) and (c)". */
export function isWorded(text: string, tokens: ElementTokens | undefined): boolean {
  const letter = tokens?.letters[0];
  return (
    tokens?.number !== undefined && letter !== undefined && /\p{L}/u.test(text.slice(tokens.number.end, letter.start))
  );
}
