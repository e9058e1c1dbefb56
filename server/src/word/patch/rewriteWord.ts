import type { Span } from '../../text/edits';
import { WordPackage } from '../package';
import { readPackage, readWord } from '../readWord';
import { Refused, type WordRefusal } from '../refusal';
import { DEFAULT_LIMIT, type WordText, type WordWarning } from '../result';
import { DEFAULT_AUTHOR } from './commentMarks';
import { Hindered, type Hindrance } from './hindrance';
import type { NewParagraph } from './newParagraph';
import { ParagraphRewriter } from './paragraphRewriter';
import { aboutChanging, type PatchOptions } from './patchWord';
import { refuseSigned } from './signed';

/** A file whose paragraphs were made what they were to be. */
export interface RewrittenWord {
  readonly kind: 'rewritten';
  readonly bytes: Uint8Array;
  /** What is read of it with all changes accepted. */
  readonly accepted: WordText;
  /** What the user should know of the file. */
  readonly warnings: readonly WordWarning[];
}

/** Something that cannot be done to a file as tracked changes. */
export interface HinderedWord {
  readonly kind: 'hindered';
  readonly hindrance: Hindrance;
  /** The paragraph in whose way it is, by its index; undefined where none is. */
  readonly paragraph: number | undefined;
}

/** How a file is rewritten. */
export interface RewriteOptions extends Pick<PatchOptions, 'author' | 'date' | 'limit'> {
  /** Fields of which what they show is typed from now on where it changes, by their places among the fields of the text. */
  readonly typed?: ReadonlySet<number>;
}

/**
 * Makes the paragraphs of a Word file what they are to be, as tracked changes: all accepted, the file says what `paragraphs` say; all
 * rejected, what it said. The file itself is not changed, and all that is done to its parts is putting something in, so that what was
 * there is what is left when it is taken out again. Automatic numbers are not written: a paragraph has that of its form. What a field
 * shows may change, as Word would change it; a field of which only a part is left becomes typed.
 *
 * `paragraphs` are all that are in the text, in their order, but for those that are to be deleted. It is all or nothing: where something
 * cannot be done, nothing is. The result is read again before it is given to anybody.
 */
export function rewriteWord(
  bytes: Uint8Array,
  paragraphs: readonly NewParagraph[],
  options: RewriteOptions = {},
): RewrittenWord | HinderedWord | WordRefusal {
  try {
    return rewritten(bytes, paragraphs, options);
  } catch (error) {
    if (error instanceof Refused) return { kind: 'refused', reason: error.reason, message: error.message };
    if (error instanceof Hindered) return { kind: 'hindered', hindrance: error.hindrance, paragraph: error.paragraph };
    throw error;
  }
}

function rewritten(
  bytes: Uint8Array,
  paragraphs: readonly NewParagraph[],
  { author = DEFAULT_AUTHOR, date, limit = DEFAULT_LIMIT, typed = new Set() }: RewriteOptions,
): RewrittenWord {
  const file = new WordPackage(bytes, limit);
  const word = readPackage(file, { limit });
  refuseSigned(word);
  const fields = new Set(word.fields.filter((_, index) => typed.has(index)));
  const result = new ParagraphRewriter(file, word, { author, date }, paragraphs, fields).write();
  const accepted = readWord(result, { limit });
  const original = readWord(result, { limit, changes: 'original' });
  const before = readWord(bytes, { limit, changes: 'original' });
  const isSame =
    accepted.kind === 'text' &&
    original.kind === 'text' &&
    before.kind === 'text' &&
    original.text === before.text &&
    said(accepted) === wanted(word, paragraphs);
  if (!isSame || accepted.kind !== 'text') throw new Hindered('otherwise');
  return { kind: 'rewritten', bytes: result, accepted, warnings: aboutChanging(word) };
}

/** What was typed, without white space, and the notes after it in an order of their own: their marks may have changed places. */
function said(word: WordText): string {
  const body: string[] = [];
  const notes: string[] = [];
  for (const { start, end, zone } of word.paragraphs)
    (zone === 'note' ? notes : body).push(typed(word, { start, end }));
  return joined(body, notes);
}

/** The same of paragraphs that are to be: notes go with what refers to them. */
function wanted(word: WordText, paragraphs: readonly NewParagraph[]): string {
  const body: string[] = [];
  const notes: string[] = [];
  const spans = paragraphs.flatMap(({ content }) => content.filter((piece) => typeof piece !== 'string'));
  const gone = word.notes.filter(
    ({ reference: { start }, exists }) => exists && !spans.some((span) => span.start <= start && start < span.end),
  );
  for (const { content, stays, from } of paragraphs) {
    const own = word.paragraphs[stays ?? from ?? -1];
    const isGone = own?.zone === 'note' && gone.some(({ start, end }) => start <= own.start && own.start < end);
    if (isGone) continue;
    const text = content.map((piece) => (typeof piece === 'string' ? piece : typed(word, piece))).join('');
    (own?.zone === 'note' ? notes : body).push(text);
  }
  return joined(body, notes);
}

function joined(body: readonly string[], notes: readonly string[]): string {
  const plain = (text: string) => text.replace(/\s+/g, '');
  return [body.map(plain).join(''), ...notes.map(plain).filter(Boolean).sort()].join('\n');
}

/** What was typed of a span: nothing that was made for it. */
function typed({ text, map }: WordText, { start, end }: Span): string {
  let found = '';
  for (let at = start; at < end; ) {
    const piece = map.pieceAt(at);
    if (!piece || piece.end <= at) break;
    const to = Math.min(piece.end, end);
    if (piece.kind !== 'made') found += text.slice(at, to);
    at = to;
  }
  return found;
}
