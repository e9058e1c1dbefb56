import { type ChangeWork, ChangingText } from './changing';
import { type Change, joinChanges, type TextEdit, trimEdit } from './edits';
import { type CountColumns, LineIndex, type Position } from './lines';

/** A change as reported by an editor: a range of the current text and its replacement, or a complete new text. */
interface ContentChange {
  readonly range?: { readonly start: Position; readonly end: Position };
  readonly text: string;
}

/** One version of an open document, with its line index. Immutable. */
export interface TextVersion {
  readonly uri: string;
  readonly languageId: string;
  readonly version: number;
  readonly text: string;
  readonly lines: LineIndex;
}

/** The first version of a document. Columns are in UTF-16 code units unless `count` is given, which later versions inherit. */
export function openText(
  uri: string,
  languageId: string,
  version: number,
  text: string,
  count?: CountColumns,
): TextVersion {
  return { uri, languageId, version, text, lines: LineIndex.of(text, count) };
}

/** A version of a text, and its change from the previous version, in offsets. */
interface ChangedText {
  readonly after: TextVersion;
  readonly change: Change;
  /** The individual changes covered by `change`, each relative to the result of the previous one. */
  readonly changes: readonly Change[];
}

/**
 * The version after one reported change, and that change in offsets. A reversed range is swapped, and positions outside the text are
 * clamped. A complete new text is narrowed to the part that differs.
 */
export function changeText(before: TextVersion, change: ContentChange, version: number): ChangedText {
  const { start, end, text: insertion } = editOf(change, (position) => before.lines.offsetAt(position), before.text);
  const text = before.text.slice(0, start) + insertion + before.text.slice(end);
  const one = { start, oldEnd: end, newEnd: start + insertion.length };
  return changedVersion(before, one, [one], text, version);
}

/**
 * The version after several changes, each relative to the result of the previous one, and the smallest change that covers them all;
 * undefined if there are no changes. The text is assembled once, regardless of their number.
 */
export function changeTextOften(
  before: TextVersion,
  changes: readonly ContentChange[],
  version: number,
  work?: ChangeWork,
): ChangedText | undefined {
  const [first] = changes;
  if (!first) return undefined;
  if (changes.length === 1) return changeText(before, first, version);
  const changing = new ChangingText(before.text, before.lines, work);
  let allChange: Change | undefined;
  const each: Change[] = [];
  for (const one of changes) {
    const { start, end, text } = editOf(one, (position) => changing.offsetAt(position), one.range ? '' : changing.text);
    const change = changing.replace(start, end, text);
    allChange = allChange ? joinChanges(allChange, change) : change;
    each.push(change);
  }
  return allChange && changedVersion(before, allChange, each, changing.text, version);
}

function changedVersion(
  { uri, languageId, lines }: TextVersion,
  change: Change,
  changes: readonly Change[],
  text: string,
  version: number,
): ChangedText {
  return { after: { uri, languageId, version, text, lines: lines.after(change, text) }, change, changes };
}

/** @param present the current text, replaced by a complete new text */
function editOf({ range, text }: ContentChange, offsetAt: (position: Position) => number, present: string): TextEdit {
  if (!range) return trimEdit(present, { start: 0, end: present.length, text });
  const a = offsetAt(range.start);
  const b = offsetAt(range.end);
  return { start: Math.min(a, b), end: Math.max(a, b), text };
}
