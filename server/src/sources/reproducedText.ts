import { memoize } from '../model/base/memo';
import type { ParagraphPlace, Reference } from '../model/base/target';
import type { DocumentModel } from '../model/document';
import type { BlockReading } from '../model/readings/blockReading';
import { citations, type ForeignPlace, foreignPlace } from '../model/summary';
import { patternsOf } from '../model/words/patterns';
import { blockTokens } from '../syntax/tokens/blockTokens';
import type { Span } from '../text/edits';
import { type CitingDocument, citingDocument } from './citingDocument';

/** Maximum length of a line that names the source paragraph of the text below it, in UTF-16 code units. */
const MAX_SOURCE_LINE_LENGTH = 240;

/** The source of reproduced text without quotation marks, and the reference that names it. */
export interface ReproducedFrom {
  readonly place: ForeignPlace;
  readonly reference: Reference;
  readonly block: number;
}

/** Whether a block introduces reproduced recommendations or questions. */
const saysReproduced = memoize((reading: BlockReading): boolean => {
  const patterns = patternsOf(reading.language, 'quoting');
  return patterns?.reproduced.isIn(blockTokens(reading.block, reading.language.elides)) === true;
});

/** The first block in which a document introduces reproduced text. */
export const sayingBlock = memoize(({ readings }: DocumentModel): { readonly block: number | undefined } => {
  const block = readings.findIndex(saysReproduced);
  return { block: block < 0 ? undefined : block };
});

/** Symbols of the documents needed as sources: those that are cited, and the one that is reproduced. */
export function documentsNeeded(model: DocumentModel): ReadonlySet<string> {
  const symbols = new Set(citations(model).map(({ citation }) => citation.symbol));
  const { block } = sayingBlock(model);
  const reproducedSymbol = block === undefined ? undefined : sourceOf(citingDocument(model), block);
  if (reproducedSymbol !== undefined) symbols.add(reproducedSymbol);
  return symbols;
}

/** How many blocks may belong to the line that names their source paragraph. */
const MAX_SOURCE_BLOCKS = 16;

/**
 * The source of an unnumbered block or subparagraph in a document that reproduces paragraphs of another. It is named in a line above it,
 * "Recommendation contained in paragraph 14 (a)" or "Recommendation 14 (a)", possibly some blocks up; without such a line, which bold type
 * may replace, it can be any paragraph of the reproduced document. `sayingBlockAt`: returns the block that introduces the reproduced text.
 * Undefined for any other block.
 */
export function reproducedFrom(
  document: CitingDocument,
  reading: BlockReading,
  block: number,
  sayingBlockAt: () => number | undefined,
): ReproducedFrom | undefined {
  const { kind } = reading.block;
  if (kind !== 'unnumbered' && kind !== 'subparagraph') return undefined;
  const saying = sayingBlockAt();
  const source = saying === undefined || saying >= block ? undefined : sourceOf(document, saying);
  if (saying === undefined || source === undefined) return undefined;
  for (let b = block - 1; b > saying && b >= block - MAX_SOURCE_BLOCKS; b--) {
    const precedingKind = document.outline[b]?.kind;
    if (precedingKind !== 'heading' && precedingKind !== 'unnumbered' && precedingKind !== 'subparagraph') break;
    const label = document.reading(b);
    const namedSource = label && isLabel(label) ? reproducedNamedIn(label, b, source) : undefined;
    if (namedSource) return namedSource;
    if (precedingKind === 'heading') break;
  }
  if (kind !== 'unnumbered' || isLabel(reading)) return undefined;
  const { content } = reading.block;
  return { ...placeNamed(source, content.start, content.start), block: saying };
}

/** The document introduced as reproduced in a block: the one named there, or the one that this document replies to. */
function sourceOf(document: CitingDocument, block: number): string | undefined {
  const reading = document.reading(block);
  const namedSymbols = reading?.references.flatMap(({ target }) => foreignPlace(target)?.symbol ?? []) ?? [];
  const symbols = new Set(namedSymbols.filter((symbol) => symbol !== document.identity.symbol?.canonical));
  if (symbols.size > 1) return undefined;
  const { observations, issues } = reading?.context ?? {};
  return [...symbols][0] ?? (document.identity.kind === 'replies' ? issues : observations);
}

/** The single paragraph that a line names, as a citation or as a numbered recommendation; undefined if there are several. */
function reproducedNamedIn(label: BlockReading, block: number, source: string): ReproducedFrom | undefined {
  const citedPlaces = label.references.flatMap((reference) => {
    const place = reference.target.kind === 'other-paragraph' ? foreignPlace(reference.target) : undefined;
    return place ? [{ place, reference, block }] : [];
  });
  const [first] = citedPlaces;
  if (first) {
    const { symbol, number } = first.place;
    return citedPlaces.every(({ place }) => place.symbol === symbol && place.number === number) ? first : undefined;
  }
  const tokens = blockTokens(label.block, label.language.elides);
  const match = patternsOf(label.language, 'quoting')?.numbered.in(tokens);
  const number = match?.part('number');
  if (!match || !number) return undefined;
  const start = tokens.start(number.start);
  const letters = match.part('letters');
  const path = letters ? label.block.text.slice(tokens.start(letters.start), tokens.end(letters.end - 1)) : '';
  const place = { number: tokens.slice(number.start), path: path.match(/[a-z]+/g) ?? [] };
  return { ...placeNamed(source, start, tokens.end(match.end - 1), place), block };
}

/** Makes a reference for a place that was not parsed as a citation. */
function placeNamed(
  symbol: string,
  start: number,
  end: number,
  { number, path }: ParagraphPlace = { number: '', path: [] },
): Omit<ReproducedFrom, 'block'> {
  const target = { kind: 'other-paragraph', symbol, number, path } as const;
  return { place: { symbol, number, path }, reference: { start, end, target, ground: 'other-document', list: -1 } };
}

/** Whether a block is a line without final punctuation, like a heading; asterisks and underscores for bold type may surround it. */
function isLabel({ block: { text, content } }: BlockReading): boolean {
  return (
    content.end - content.start <= MAX_SOURCE_LINE_LENGTH &&
    !/[.;:][*_]*$/.test(text.slice(content.start, content.end).trimEnd())
  );
}

/** The text of a block without its number. */
export const wholeText = memoize(
  ({ block: { content } }: BlockReading): Span => ({ start: content.start, end: content.end }),
);
