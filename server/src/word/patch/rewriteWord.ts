import type { Span } from '../../text/edits';
import { openPackage } from '../parts/package';
import { unlessRefused, type WordRefusal } from '../parts/refusal';
import { DEFAULT_LIMIT, type WordText, type WordWarning } from '../parts/result';
import { readAgain, readPackage } from '../readWord';
import { ParagraphRewriter } from './paragraphs/paragraphRewriter';
import { zipFiles } from './parts/rezip';
import { refuseSigned } from './parts/signed';
import { aboutChanging, type PatchOptions } from './patchWord';
import { DEFAULT_AUTHOR } from './runs/commentMarks';
import { type Hindrance, HindranceError } from './runs/hindrance';
import type { NewParagraph } from './runs/newParagraph';

/** A rewritten file. */
export interface RewrittenWord {
  readonly kind: 'rewritten';
  readonly bytes: Uint8Array;
  /** The text of the rewritten file with all changes accepted. */
  readonly accepted: WordText;
  /** Warnings about the file for the user. */
  readonly warnings: readonly WordWarning[];
}

/** Why a file cannot be rewritten with tracked changes. */
interface RewriteFailure {
  readonly kind: 'hindered';
  readonly hindrance: Hindrance;
  /** Index of the affected paragraph; undefined if there is no specific one. */
  readonly paragraph: number | undefined;
}

/** Options for rewriting a file. */
export interface RewriteOptions extends Pick<PatchOptions, 'author' | 'date' | 'limit'> {
  /** Indexes of fields whose results become typed text. */
  readonly typed?: ReadonlySet<number>;
}

/**
 * Rewrites the paragraphs of a Word file as tracked changes, in a copy: with all changes accepted, it reads as `paragraphs`; with all
 * rejected, as before. Parts are changed only by insertions. Automatic numbers are not written, since they follow from the forms of
 * paragraphs. The result of a field may change, as Word would change it; a field that is only partly kept becomes typed text. `paragraphs`
 * lists all paragraphs of the text in order, excluding those to delete. Either all changes are made or none; the result is read back and
 * compared before it is returned.
 */
export function rewriteWord(
  bytes: Uint8Array,
  paragraphs: readonly NewParagraph[],
  options: RewriteOptions = {},
): RewrittenWord | RewriteFailure | WordRefusal {
  try {
    return unlessRefused(() => rewrittenWord(bytes, paragraphs, options));
  } catch (error) {
    if (error instanceof HindranceError)
      return { kind: 'hindered', hindrance: error.hindrance, paragraph: error.paragraph };
    throw error;
  }
}

function rewrittenWord(
  bytes: Uint8Array,
  paragraphs: readonly NewParagraph[],
  { author = DEFAULT_AUTHOR, date, limit = DEFAULT_LIMIT, typed = new Set() }: RewriteOptions,
): RewrittenWord {
  const file = openPackage(bytes, limit);
  const word = readPackage(file, { limit });
  refuseSigned(word);
  const fields = new Set(word.fields.filter((_, index) => typed.has(index)));
  const result = new ParagraphRewriter(file, word, { author, date }, paragraphs, fields).write();
  const acceptedText = readAgain(result, { limit });
  const original = readAgain(result, { limit, changes: 'original' });
  const previousReading = readAgain(file, { limit, changes: 'original' });
  const isSameResult =
    acceptedText.kind === 'text' &&
    original.kind === 'text' &&
    previousReading.kind === 'text' &&
    original.text === previousReading.text &&
    typedContent(acceptedText) === requestedContent(word, paragraphs);
  if (!isSameResult || acceptedText.kind !== 'text') throw new HindranceError('otherwise');
  return { kind: 'rewritten', bytes: zipFiles(result.archive), accepted: acceptedText, warnings: aboutChanging(word) };
}

/** The typed text without white space, followed by the notes in sorted order, since their order may have changed. */
function typedContent(word: WordText): string {
  const body: string[] = [];
  const notes: string[] = [];
  for (const { start, end, zone } of word.paragraphs)
    (zone === 'note' ? notes : body).push(typedTextIn(word, { start, end }));
  return joinContent(body, notes);
}

/** Like {@link typedContent}, for the requested paragraphs. Excludes notes whose references are deleted. */
function requestedContent(word: WordText, paragraphs: readonly NewParagraph[]): string {
  const body: string[] = [];
  const notes: string[] = [];
  const spans = paragraphs.flatMap(({ content }) => content.filter((piece) => typeof piece !== 'string'));
  const deletedNotes = word.notes.filter(
    ({ reference: { start }, exists }) => exists && !spans.some((span) => span.start <= start && start < span.end),
  );
  for (const { content, stays, from } of paragraphs) {
    const ownParagraph = word.paragraphs[stays ?? from ?? -1];
    const isDeleted =
      ownParagraph?.zone === 'note' &&
      deletedNotes.some(({ start, end }) => start <= ownParagraph.start && ownParagraph.start < end);
    if (isDeleted) continue;
    const text = content.map((piece) => (typeof piece === 'string' ? piece : typedTextIn(word, piece))).join('');
    (ownParagraph?.zone === 'note' ? notes : body).push(text);
  }
  return joinContent(body, notes);
}

function joinContent(body: readonly string[], notes: readonly string[]): string {
  const stripSpaces = (text: string) => text.replace(/\s+/g, '');
  return [body.map(stripSpaces).join(''), ...notes.map(stripSpaces).filter(Boolean).sort()].join('\n');
}

/** The typed text of a span, without generated text. */
function typedTextIn({ text, map }: WordText, { start, end }: Span): string {
  let result = '';
  for (let at = start; at < end; ) {
    const piece = map.pieceAt(at);
    if (!piece || piece.end <= at) break;
    const to = Math.min(piece.end, end);
    if (piece.kind !== 'made') result += text.slice(at, to);
    at = to;
  }
  return result;
}
