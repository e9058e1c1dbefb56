import { type Marker, markerAt } from '../../syntax/blocks/marker';
import { skipSpace } from '../../text/characterKinds';
import { type CopySource, withBreaks } from './source';

/** Text to be pasted and its source, with the indentation of its first line restored. */
interface IndentedText {
  readonly piece: string;
  readonly source: CopySource | undefined;
}

/**
 * Restores the indentation of the first letter of pasted text, which is lost if the selection began at the letter. Takes the indentation of
 * the source line or, if that is unknown, of the next letter. Text that is indented or does not begin with a letter is unchanged.
 */
export function indentPiece(piece: string, source: CopySource | undefined, lineBreak: string): IndentedText {
  const firstMarker = letterAt(piece, 0);
  if (!firstMarker) return { piece, source };
  if (!source) return { piece: leadOfNext(piece, firstMarker.form) + piece, source };
  const { text, start } = source;
  const leadingText = /[^\S\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const isLine = start === leadingText.length || /[\r\n]/.test(text.charAt(start - leadingText.length - 1));
  if (leadingText === '' || !isLine || !withBreaks(text.slice(start), lineBreak).startsWith(piece))
    return { piece, source };
  return { piece: leadingText + piece, source: { ...source, start: start - leadingText.length } };
}

function leadOfNext(piece: string, form: Marker['form']): string {
  for (const { 0: lead, index } of piece.matchAll(/(?<=[\r\n])[^\S\r\n]*(?=\S)/g)) {
    if (letterAt(piece, index + lead.length)?.form === form) return lead;
  }
  return '';
}

/** The letter or bracketed number at an offset at the start of a line; undefined if there is none, or white space precedes it. */
function letterAt(text: string, at: number): Marker | undefined {
  const remainingText = text.slice(at);
  const end = remainingText.search(/[\r\n]/);
  if (skipSpace(text, at, text.length) > at) return undefined;
  const marker = markerAt(text, at, end < 0 ? text.length : at + end);
  return marker?.form === 'letter' || marker?.form === 'bracketed-number' ? marker : undefined;
}
