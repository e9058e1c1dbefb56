import type { Change } from './edits';
import { LineIndex, type Position } from './lines';

/** A change as an editor reports it: a range of the present text and what stands there now, or a whole new text. */
export interface ContentChange {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** One version of one open document: immutable, with its line index. */
export interface TextVersion {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
}

/** The first version of a document. */
export function openText(uri: string, languageId: string, version: number, text: string): TextVersion {
  return { uri, languageId, version, text, lines: LineIndex.of(text) };
}

/**
 * The version after one reported change, and the change in offsets. A range whose ends are the wrong way round is
 * turned; places outside the text count as the nearest one inside. A new whole text is narrowed to what differs.
 */
export function changeText(
  before: TextVersion,
  change: ContentChange,
  version: number,
): { readonly after: TextVersion; readonly change: Change } {
  let start: number;
  let oldEnd: number;
  let inserted = change.text;
  if (change.range) {
    const a = before.lines.offsetAt(change.range.start);
    const b = before.lines.offsetAt(change.range.end);
    start = Math.min(a, b);
    oldEnd = Math.max(a, b);
  } else {
    const limit = Math.min(before.text.length, inserted.length);
    start = 0;
    while (start < limit && before.text.charCodeAt(start) === inserted.charCodeAt(start)) start++;
    let tail = 0;
    while (
      tail < limit - start &&
      before.text.charCodeAt(before.text.length - 1 - tail) === inserted.charCodeAt(inserted.length - 1 - tail)
    ) {
      tail++;
    }
    oldEnd = before.text.length - tail;
    inserted = inserted.slice(start, inserted.length - tail);
  }
  const text = before.text.slice(0, start) + inserted + before.text.slice(oldEnd);
  const spanned = { start, oldEnd, newEnd: start + inserted.length };
  return {
    after: { uri: before.uri, languageId: before.languageId, version, text, lines: before.lines.after(spanned, text) },
    change: spanned,
  };
}
