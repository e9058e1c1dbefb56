/**
 * Fixtures are documents written as marked text, so that a test reads as an example.
 *
 * - `//- name.txt` on a line of its own begins a file; without one the fixture is a single file.
 * - `$0` is the cursor.
 * - A line of white space and carets (`^^^ message`) marks what is expected on the line above. Carets count UTF-16 code units of that line
 *   without `$0`; below each tab goes a tab, so that they line up in every editor.
 *
 * The marks are removed from the text, and so is a line break after the opening quote of the fixture.
 */

/** A span of a text with its message. */
export interface Note {
  readonly start: number;
  readonly end: number;
  readonly message: string;
}

/** A file of a fixture without its marks. */
export interface FixtureFile {
  readonly name: string;
  readonly text: string;
  readonly cursor: number | undefined;
  readonly notes: readonly Note[];
}

const FILE = /^\/\/- (\S+)$/;
const MARKS = /^([ \t]*)(\^+)(?: (.*))?$/;
const CURSOR = '$0';

/** The name of a file that is not named in its fixture. */
export const UNNAMED = 'document.txt';

/** The files of a fixture. */
export function readFixture(source: string): readonly FixtureFile[] {
  const lines = (source.startsWith('\n') ? source.slice(1) : source).split('\n');
  const files: { name: string; lines: string[] }[] = [];
  for (const line of lines) {
    const name = FILE.exec(line)?.[1];
    if (name !== undefined) files.push({ name, lines: [] });
    else if (files.length === 0) files.push({ name: UNNAMED, lines: [line] });
    else files.at(-1)?.lines.push(line);
  }
  return files.map(({ name, lines: own }, i) =>
    // The line break before the next file name belongs to this file; splitting has removed it.
    readFile(name, i < files.length - 1 ? [...own, ''] : own),
  );
}

/** The only file of a fixture. */
export function fixture(source: string): FixtureFile {
  const [file, ...more] = readFixture(source);
  if (!file || more.length > 0) throw new Error('a fixture of one file was expected');
  return file;
}

/** The only file of a fixture, with its cursor. */
export function fixtureAtCursor(source: string): FixtureFile & { readonly cursor: number } {
  const file = fixture(source);
  if (file.cursor === undefined) throw new Error(`the fixture has no ${CURSOR}`);
  return { ...file, cursor: file.cursor };
}

function readFile(name: string, lines: readonly string[]): FixtureFile {
  const kept: string[] = [];
  const notes: Note[] = [];
  let cursor: number | undefined;
  let above: { readonly start: number; readonly line: string } | undefined;
  let length = 0;
  for (const line of lines) {
    const marks = MARKS.exec(line);
    if (marks) {
      if (!above) throw new Error(`${name}: carets with no line above them`);
      const start = marks[1]?.length ?? 0;
      const end = start + (marks[2]?.length ?? 0);
      if (end > above.line.length) throw new Error(`${name}: the carets reach beyond the line above: ${line}`);
      for (let p = 0; p < start; p++) {
        if ((above.line[p] === '\t') !== (line[p] === '\t')) {
          throw new Error(`${name}: a tab stands under a tab and under nothing else: ${line}`);
        }
      }
      notes.push({ start: above.start + start, end: above.start + end, message: marks[3] ?? '' });
      continue;
    }
    const at = line.indexOf(CURSOR);
    const clean = at < 0 ? line : line.slice(0, at) + line.slice(at + CURSOR.length);
    if (at >= 0) {
      if (cursor !== undefined || clean.includes(CURSOR)) throw new Error(`${name}: more than one ${CURSOR}`);
      cursor = length + at;
    }
    above = { start: length, line: clean };
    kept.push(clean);
    length += clean.length + 1;
  }
  return { name, text: kept.join('\n'), cursor, notes };
}

/**
 * The reverse: a text with notes below its lines, in order. Tests compare two such texts, so that a failure shows the document with what
 * was expected and what was found.
 */
export function annotated(text: string, notes: readonly Note[]): string {
  const ordered = [...notes].sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.message < b.message ? -1 : a.message > b.message ? 1 : 0),
  );
  const out: string[] = [];
  let start = 0;
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    out.push(line);
    const end = start + line.length;
    for (const note of ordered) {
      if (note.start < start || (note.start > end && i < lines.length - 1)) continue;
      const from = Math.min(note.start, end) - start;
      const carets = '^'.repeat(Math.max(1, Math.min(note.end, end) - start - from));
      const more = note.end > end ? ` …to ${JSON.stringify(text.slice(end, note.end).slice(-20))}` : '';
      const empty = note.end <= note.start ? ' (empty)' : '';
      out.push(
        `${line.slice(0, from).replace(/[^\t]/g, ' ')}${carets}${note.message && ` ${note.message}`}${more}${empty}`,
      );
    }
    start = end + 1;
  }
  return out.join('\n');
}
