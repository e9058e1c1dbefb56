import { type DocumentModel, type ModelOptions, readDocument } from '../../model/document';
import { type Block, contentOf } from '../../syntax/blocks/block';
import { openText } from '../../text/textVersion';
import { FILLER_TEXT, lineBreakOf } from '../numbers/form';

/** A snapshot of the document from which text was copied or cut, and the selected part. */
export interface CopySource {
  readonly text: string;
  /** The selection, as offsets of `text`. */
  readonly start: number;
  readonly end: number;
  /** Whether it is the document into which the text is pasted. */
  readonly isSame: boolean;
}

/** The document in which the references of pasted text are resolved. */
export interface Origin {
  readonly model: DocumentModel;
  /** The offset of the pasted text in it, and the first of its blocks. */
  readonly start: number;
  readonly first: number;
  readonly isSame: boolean;
  /** A placeholder block for the paragraph into which subparagraphs are pasted; -1 for none. */
  readonly standIn: number;
}

/** A number too high for any document to cite. */
const STAND_IN = 9999;

/** Normalizes the line breaks of a text. */
export function withBreaks(text: string, lineBreak: string): string {
  return text.replace(/\r\n|\r|\n/g, lineBreak);
}

/**
 * The origin of pasted text that is read as `blocks` in its new place: the document that it comes from or, if that is not known, the text
 * alone after the front matter of the target document. Undefined if it is read differently there.
 */
export function originOf(
  target: DocumentModel,
  piece: string,
  blocks: readonly Block[],
  source: CopySource | undefined,
  options: ModelOptions,
): Origin | undefined {
  const origin = source && fromSource(target, piece, source, options);
  if (origin && hasSameBlocks(origin, blocks)) return origin;
  const standalone = originAlone(target, piece, blocks, options);
  return hasSameBlocks(standalone, blocks) ? standalone : undefined;
}

function fromSource(
  target: DocumentModel,
  piece: string,
  source: CopySource,
  options: ModelOptions,
): Origin | undefined {
  const lineBreak = lineBreakOf(target.text.text);
  const text = withBreaks(source.text, lineBreak);
  const start = withBreaks(source.text.slice(0, source.start), lineBreak).length;
  if (!text.startsWith(piece, start)) return undefined;
  const model = read(target, text, source.isSame ? options : {});
  return { model, start, first: firstBlock(model, start), isSame: source.isSame, standIn: -1 };
}

function originAlone(target: DocumentModel, piece: string, blocks: readonly Block[], options: ModelOptions): Origin {
  const { tree, text } = target;
  const body = tree.blocks.findIndex(({ kind }) => kind !== 'masthead' && kind !== 'title' && kind !== 'furniture');
  const head = text.text.slice(0, body < 0 ? text.text.length : (tree.starts[body] ?? 0));
  const lineBreak = lineBreakOf(text.text);
  const openingText = head === '' || /[\r\n]$/.test(head) ? head : head + lineBreak;
  const isItem = blocks.find(({ kind }) => kind === 'paragraph' || kind === 'subparagraph')?.kind === 'subparagraph';
  const standIn = isItem ? `${STAND_IN}.\t${FILLER_TEXT}${lineBreak}` : '';
  const model = read(target, openingText + standIn + piece, options);
  const start = openingText.length + standIn.length;
  const first = firstBlock(model, start);
  return { model, start, first, isSame: false, standIn: isItem ? first - 1 : -1 };
}

function read(target: DocumentModel, text: string, options: ModelOptions): DocumentModel {
  const { uri, languageId, version } = target.text;
  return readDocument(openText(uri, languageId, version, text), options);
}

/** The first block whose number or words begin at or after an offset. */
function firstBlock({ tree }: DocumentModel, offset: number): number {
  return tree.blocks.findIndex(
    ({ marker, content }, i) => (tree.starts[i] ?? 0) + Math.min(marker.start, content.start) >= offset,
  );
}

function hasSameBlocks({ model, first }: Origin, blocks: readonly Block[]): boolean {
  return first >= 0 && blocks.every((block, index) => isSameBlock(block, model.tree.blocks[first + index]));
}

/** Whether two blocks have the same kind, number and words. */
export function isSameBlock(a: Block | undefined, b: Block | undefined): boolean {
  return (
    a !== undefined &&
    b !== undefined &&
    a.kind === b.kind &&
    a.label?.form === b.label?.form &&
    a.label?.text === b.label?.text &&
    contentOf(a) === contentOf(b)
  );
}

/**
 * Maps each block of an old version to the first unclaimed block of the new version with the same words, preferably with the same number;
 * -1 for none. Blocks of `late` are matched last.
 */
export function matchCounterparts(
  oldModel: DocumentModel,
  is: DocumentModel,
  late: { readonly first: number; readonly end: number },
): Int32Array {
  const pairs = new Int32Array(oldModel.tree.blocks.length).fill(-1);
  const candidates = new Map<string, number[]>();
  is.tree.blocks.forEach((block, j) => {
    const key = keyOf(block);
    const list = candidates.get(key);
    if (list) list.push(j);
    else candidates.set(key, [j]);
  });
  const take = (i: number) => {
    const block = oldModel.tree.blocks[i];
    const list = block && candidates.get(keyOf(block));
    if (!list || list.length === 0) return;
    const sameIndex = list.findIndex((j) => is.tree.blocks[j]?.label?.text === block.label?.text);
    pairs[i] = list.splice(Math.max(0, sameIndex), 1)[0] ?? -1;
  };
  for (let i = 0; i < pairs.length; i++) if (i < late.first || i >= late.end) take(i);
  // Pair an edited block with the one that follows the counterpart of its predecessor.
  const pairedBlocks = new Set(pairs);
  for (let i = 1; i < pairs.length; i++) {
    const previousIndex = pairs[i - 1] ?? -1;
    if ((pairs[i] ?? -1) >= 0 || (i >= late.first && i < late.end) || previousIndex < 0) continue;
    const kind = oldModel.tree.blocks[i]?.kind;
    if (is.tree.blocks[previousIndex + 1]?.kind !== kind || pairedBlocks.has(previousIndex + 1)) continue;
    pairs[i] = previousIndex + 1;
    pairedBlocks.add(previousIndex + 1);
  }
  for (let i = late.first; i < late.end; i++) take(i);
  return pairs;
}

/** A key that combines a block’s words, without numbers, which may change. */
function keyOf(block: Block): string {
  return `${block.kind} ${contentOf(block).replace(/[^\p{L}]+/gu, ' ')}`;
}
