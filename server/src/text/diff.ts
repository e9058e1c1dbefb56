import { applyEdits, type TextEdit } from './edits';
import { LineIndex } from './lines';

/** How many unchanged lines to show around a change. */
const CONTEXT_LINES = 3;

/** A run of replaced lines: the first one, their number, and the edits in them. */
interface Hunk {
  first: number;
  count: number;
  readonly edits: TextEdit[];
}

/** A unified diff of a text and its edited version, under a file name; empty if nothing changes. */
export function unifiedDiff(name: string, text: string, edits: readonly TextEdit[]): string {
  const lines = LineIndex.of(text);
  const sortedEdits = edits
    .filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const hunks: Hunk[] = [];
  for (const edit of sortedEdits) {
    const firstLine = lines.lineAt(edit.start);
    const lastLine = lines.lineAt(edit.end);
    const open = hunks.at(-1);
    if (open && firstLine < open.first + open.count) {
      open.count = Math.max(open.count, lastLine + 1 - open.first);
      open.edits.push(edit);
    } else hunks.push({ first: firstLine, count: lastLine + 1 - firstLine, edits: [edit] });
  }
  if (hunks.length === 0) return '';
  const total = lines.count - (lines.startOf(lines.count - 1) === text.length ? 1 : 0);
  // A tab marks the end of a name that contains white space.
  const shownName = /\s/.test(name) ? `${name}\t` : name;
  let out = `--- a/${shownName}\n+++ b/${shownName}\n`;
  let shift = 0;
  for (let at = 0; at < hunks.length; ) {
    const group: Hunk[] = [];
    for (let hunk = hunks[at]; hunk; hunk = hunks[++at]) {
      const previousHunk = group.at(-1);
      if (previousHunk && hunk.first - (previousHunk.first + previousHunk.count) > 2 * CONTEXT_LINES) break;
      group.push(hunk);
    }
    const [head] = group;
    const tailHunk = group.at(-1);
    if (!head || !tailHunk) break;
    const from = Math.max(0, head.first - CONTEXT_LINES);
    const to = Math.min(total, tailHunk.first + tailHunk.count + CONTEXT_LINES);
    let body = '';
    let lineDelta = 0;
    let line = from;
    for (const { first, count, edits: inside } of group) {
      for (; line < first; line++) body += diffLine(' ', lineOf(text, lines, line));
      const start = lines.startOf(first);
      const end = Math.min(first + count, total);
      for (; line < end; line++) body += diffLine('-', lineOf(text, lines, line));
      const stop = end < lines.count ? lines.startOf(end) : text.length;
      const newText = applyEdits(
        text.slice(start, stop),
        inside.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text })),
      );
      for (const one of wholeLines(newText)) {
        body += diffLine('+', one);
        lineDelta++;
      }
      lineDelta -= end - first;
    }
    for (; line < to; line++) body += diffLine(' ', lineOf(text, lines, line));
    out += `@@ -${rangeOf(from, to - from)} +${rangeOf(from + shift, to - from + lineDelta)} @@\n${body}`;
    shift += lineDelta;
  }
  return out;
}

function rangeOf(start: number, count: number): string {
  return count === 1 ? String(start + 1) : `${count === 0 ? start : start + 1},${count}`;
}

function lineOf(text: string, lines: LineIndex, line: number): string {
  return text.slice(lines.startOf(line), line + 1 < lines.count ? lines.startOf(line + 1) : text.length);
}

function wholeLines(text: string): readonly string[] {
  const lines = LineIndex.of(text);
  const out: string[] = [];
  for (let line = 0; line < lines.count; line++) out.push(lineOf(text, lines, line));
  if (out.at(-1) === '') out.pop();
  return out;
}

/** A line of a diff. A CR before the LF is kept, as in other programs. */
function diffLine(sign: string, line: string): string {
  if (line.endsWith('\n')) return `${sign}${line}`;
  return `${sign}${line}\n\\ No newline at end of file\n`;
}
