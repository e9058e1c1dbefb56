import { type DocumentModel, type ModelOptions, readDocument } from '../model/document';
import type { Block } from '../syntax/block';
import { openText } from '../text/textVersion';
import { FILLING, lineBreakOf } from './form';

/** The document from which text was copied or cut, as it was then, and which part of it. */
export interface Source {
  readonly text: string;
  /** The run that was taken, in units of `text`. */
  readonly start: number;
  readonly end: number;
  /** Whether it is the document into which the text is pasted. */
  readonly isSame: boolean;
}

/** The reading by which it is known what the references of pasted text mean. */
export interface Origin {
  readonly model: DocumentModel;
  /** Where the pasted text stands in it, and the first of its blocks. */
  readonly start: number;
  readonly first: number;
  readonly isSame: boolean;
  /** A block that stands for the paragraph into which subparagraphs are pasted; -1 for none. */
  readonly standIn: number;
}

/** A number that nobody cites. */
const STAND_IN = 9999;

/** Text with the line breaks of another one. */
export function withBreaks(text: string, lineBreak: string): string {
  return text.replace(/\r\n|\r|\n/g, lineBreak);
}

/**
 * The origin of pasted text whose blocks, where it is to stand, are `blocks`: the document that it comes from, or where that is not
 * known, the text by itself below the beginning of the document that it goes to. Undefined where it is not read as it is there.
 */
export function originOf(
  target: DocumentModel,
  piece: string,
  blocks: readonly Block[],
  source: Source | undefined,
  options: ModelOptions,
): Origin | undefined {
  const known = source && fromSource(target, piece, source, options);
  if (known && areAlike(known, blocks)) return known;
  const alone = byItself(target, piece, blocks, options);
  return areAlike(alone, blocks) ? alone : undefined;
}

function fromSource(target: DocumentModel, piece: string, source: Source, options: ModelOptions): Origin | undefined {
  const lineBreak = lineBreakOf(target.text.text);
  const text = withBreaks(source.text, lineBreak);
  const start = withBreaks(source.text.slice(0, source.start), lineBreak).length;
  if (!text.startsWith(piece, start)) return undefined;
  const model = read(target, text, source.isSame ? options : {});
  return { model, start, first: firstBlock(model, start), isSame: source.isSame, standIn: -1 };
}

function byItself(target: DocumentModel, piece: string, blocks: readonly Block[], options: ModelOptions): Origin {
  const { tree, text } = target;
  const body = tree.blocks.findIndex(({ kind }) => kind !== 'masthead' && kind !== 'title' && kind !== 'furniture');
  const head = text.text.slice(0, body < 0 ? text.text.length : (tree.starts[body] ?? 0));
  const lineBreak = lineBreakOf(text.text);
  const opening = head === '' || /[\r\n]$/.test(head) ? head : head + lineBreak;
  const isItem = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'subparagraph')?.kind === 'subparagraph';
  const standIn = isItem ? `${STAND_IN}.\t${FILLING}${lineBreak}` : '';
  const model = read(target, opening + standIn + piece, options);
  const start = opening.length + standIn.length;
  const first = firstBlock(model, start);
  return { model, start, first, isSame: false, standIn: isItem ? first - 1 : -1 };
}

function read(target: DocumentModel, text: string, options: ModelOptions): DocumentModel {
  const { uri, languageId, version } = target.text;
  return readDocument(openText(uri, languageId, version, text), options);
}

/** The first block whose number or words do not stand before an offset. */
function firstBlock({ tree }: DocumentModel, offset: number): number {
  return tree.blocks.findIndex(
    ({ marker, content }, i) => (tree.starts[i] ?? 0) + Math.min(marker.start, content.start) >= offset,
  );
}

function areAlike({ model, first }: Origin, blocks: readonly Block[]): boolean {
  return first >= 0 && blocks.every((block, k) => isAlike(block, model.tree.blocks[first + k]));
}

/** Whether two blocks are of one kind and say the same. */
export function isAlike(a: Block | undefined, b: Block | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    a.label?.form === b.label?.form &&
    a.label?.text === b.label?.text &&
    wordsOf(a) === wordsOf(b)
  );
}

/** What a block says, without its number and the white space around. */
export function wordsOf({ text, content }: Block): string {
  return text.slice(content.start, content.end);
}

/**
 * For each block of a document as it was, the block of the document as it is that says the same: the first one that does and has
 * not been taken, that with the same number before others; -1 for none. `late` are blocks that others go before.
 */
export function counterparts(
  was: DocumentModel,
  is: DocumentModel,
  late: { readonly first: number; readonly end: number },
): Int32Array {
  const found = new Int32Array(was.tree.blocks.length).fill(-1);
  const candidates = new Map<string, number[]>();
  is.tree.blocks.forEach((block, j) => {
    const key = keyOf(block);
    const list = candidates.get(key);
    if (list) list.push(j);
    else candidates.set(key, [j]);
  });
  const take = (i: number) => {
    const block = was.tree.blocks[i];
    const list = block && candidates.get(keyOf(block));
    if (!list || list.length === 0) return;
    const same = list.findIndex((j) => is.tree.blocks[j]?.label?.text === block.label?.text);
    found[i] = list.splice(Math.max(0, same), 1)[0] ?? -1;
  };
  for (let i = 0; i < found.length; i++) if (i < late.first || i >= late.end) take(i);
  // What was edited since stands between the same neighbours.
  const taken = new Set(found);
  for (let i = 1; i < found.length; i++) {
    const before = found[i - 1] ?? -1;
    if ((found[i] ?? -1) >= 0 || (i >= late.first && i < late.end) || before < 0) continue;
    const kind = was.tree.blocks[i]?.kind;
    if (is.tree.blocks[before + 1]?.kind !== kind || taken.has(before + 1)) continue;
    found[i] = before + 1;
    taken.add(before + 1);
  }
  for (let i = late.first; i < late.end; i++) take(i);
  return found;
}

/** What a block says, without numbers, which change while it stays the same. */
function keyOf(block: Block): string {
  return `${block.kind} ${wordsOf(block).replace(/[^\p{L}]+/gu, ' ')}`;
}
