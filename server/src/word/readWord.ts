import { countWords } from '../text/characterKinds';
import { BodyReader } from './body/bodyWalk';
import { resolveFields } from './body/crossReferences';
import { DocumentReading } from './body/documentReading';
import { warnOfOddities } from './body/oddities';
import { readComments } from './body/reviewComments';
import { symbolsOf } from './documentSymbols';
import { NoteCounters, sectionsOf } from './numbering/noteCounters';
import { ListNumbering } from './numbering/numbering';
import { readProperties } from './parts/documentProperties';
import { endingOf } from './parts/fileKind';
import { mastheadHeader, mastheadTable } from './parts/masthead';
import { openPackage, type WordPackage } from './parts/package';
import { unlessRefused, type WordRefusal, WordRefused } from './parts/refusal';
import { DEFAULT_LIMIT, type ReadOptions, type WordCounts, type WordParagraph, type WordText } from './parts/result';
import { bookmarksInHeads, readHeads } from './parts/runningHeads';
import { StyleSheet } from './parts/styles';
import type { XmlTree } from './parts/xml';

/**
 * Reads a Word file (`.docx`, `.docm`, `.dotx`) into text for the server, with its metadata, or returns the reason for refusing it. Never
 * throws, whatever the bytes are; time and memory grow with their number and are bounded by `options.limit`.
 */
export function readWord(bytes: Uint8Array, options: ReadOptions = {}): WordText | WordRefusal {
  return unlessRefused(() => readPackage(openWordPackage(bytes, options), options));
}

/** Reads a file that is already unpacked, or returns the reason for refusing it. */
export function readAgain(file: WordPackage, options: ReadOptions = {}): WordText | WordRefusal {
  return unlessRefused(() => readPackage(file, options));
}

function openWordPackage(bytes: Uint8Array, { limit = DEFAULT_LIMIT }: ReadOptions): WordPackage {
  return openPackage(bytes, limit);
}

/** Maximum number of Word files inside a Word file that are read, each with its share of the limit; files nested in those are not read. */
const MAX_INCLUDED_FILES = 16;

/**
 * Reads a file that is already unpacked.
 *
 * @throws {WordRefused} if it cannot be read
 */
export function readPackage(
  file: WordPackage,
  { changes = 'accepted', limit = DEFAULT_LIMIT }: ReadOptions = {},
  mostIncluded = MAX_INCLUDED_FILES,
): WordText {
  const tree = file.tree(file.main);
  const body = tree ? tree.child(0, 'w:body') : -1;
  if (!tree || body < 0) throw new WordRefused('damaged', 'The file is damaged: its document has no body.');
  const styles = new StyleSheet(file.relatedTree(file.main, 'styles'));
  const numbering = new ListNumbering(file.relatedTree(file.main, 'numbering'), styles);
  const settings = file.relatedTree(file.main, 'settings');
  const noteCounters = new NoteCounters(tree, settings);
  let remainingFiles = mostIncluded;
  const share = { changes, limit: limit / MAX_INCLUDED_FILES };
  const readIncluded = (inner: Uint8Array) =>
    remainingFiles-- > 0 ? unlessRefused(() => readPackage(openWordPackage(inner, share), share, 0)) : undefined;
  const reading = new DocumentReading(file, styles, numbering, noteCounters, changes === 'original', readIncluded);
  const { records, assembly } = reading;
  for (const [id, comment] of readComments(file)) records.comments.set(id, comment);

  const sections = sectionsOf(tree);
  const header = mastheadHeader(file, tree, sections[0] ?? -1);
  const bodyReader = new BodyReader(reading);
  if (header) bodyReader.part(header, 0, 'masthead');
  bodyReader.body(tree, body, header && holdsTable(header) ? -1 : mastheadTable(tree, body));
  readNotes(reading, bodyReader);
  warnOfOddities(reading, settings, noteCounters);

  const { text, map } = assembly.finish();
  const { paragraphs } = assembly;
  const { bookmarks, notes } = records;
  const bookmarksOutsideBody = () => bookmarksInHeads(file, tree, sections);
  resolveFields(records.fields, {
    bookmarks,
    bookmarksElsewhere: bookmarksOutsideBody,
    paragraphs,
    labels: reading.labels,
    notes,
    text,
  });
  const heads = readHeads(file, tree, sections, header, settings);
  const comments = [...records.comments.values()];
  const properties = readProperties(file);
  return {
    kind: 'text',
    text,
    changes,
    map,
    paragraphs,
    notes,
    fields: records.fields.map(({ switches: _, ...field }) => field),
    bookmarks: [...bookmarks].sort((a, b) => a.start - b.start),
    comments,
    revisions: records.revisions,
    hidden: records.hidden,
    highlights: records.highlights.filter(({ start, end }) => end > start),
    raised: records.raised.filter(({ start, end }) => end > start),
    heads,
    symbols: symbolsOf(text, paragraphs, heads, properties, comments),
    properties,
    words: wordsOf(text, paragraphs, records.hidden),
    ending: endingOf(file),
    warnings: records.warnings,
  };
}

function holdsTable(header: XmlTree): boolean {
  return header.descendant(0, 'w:tbl') >= 0;
}

/** Reads notes in the order of their references, each once. */
function readNotes({ records, assembly, file }: DocumentReading, walk: BodyReader): void {
  const spansById = new Map<string, { readonly start: number; readonly end: number }>();
  let isFirst = true;
  for (const type of ['footnote', 'endnote'] as const) {
    const tree = file.relatedTree(file.main, `${type}s`);
    const nodes = new Map<string, number>();
    for (const node of tree?.children(0, `w:${type}`) ?? []) nodes.set(tree?.attribute(node, 'id') ?? '', node);
    // Notes may refer to notes, which are appended while this runs.
    for (let at = 0; at < records.notes.length; at++) {
      const note = records.notes[at];
      if (note?.type !== type) continue;
      const key = `${type} ${note.id}`;
      const node = nodes.get(note.id);
      const span = spansById.get(key);
      note.exists = node !== undefined;
      if (!tree || node === undefined) {
        records.warn('missing-note', `The text of ${type} ${note.mark || note.id} is not in the file.`);
        note.start = assembly.length;
        note.end = assembly.length;
      } else if (span) Object.assign(note, span);
      else {
        if (isFirst) assembly.startNotes(tree.part);
        isFirst = false;
        const previousCount = assembly.paragraphs.length;
        walk.note(tree, node, { mark: note.mark, isCustom: note.isCustom });
        note.start = assembly.paragraphs[previousCount]?.start ?? assembly.length;
        note.end = assembly.length;
        spansById.set(key, { start: note.start, end: note.end });
      }
    }
  }
}

function wordsOf(
  text: string,
  paragraphs: readonly WordParagraph[],
  hiddenParts: readonly { readonly text: string }[],
): WordCounts {
  let body = 0;
  let noteCount = 0;
  let unseenLength = 0;
  for (const { zone, start, end } of paragraphs) {
    const wordCount = countWords(text, start, end);
    if (zone === 'note') noteCount += wordCount;
    else body += wordCount;
  }
  for (const { text: words } of hiddenParts) unseenLength += countWords(words, 0, words.length);
  return { body, notes: noteCount, hidden: unseenLength, total: body + noteCount + unseenLength };
}
