import type { DocumentKind } from '../catalogue/limits';
import { compareDates } from '../model/dates';
import type { DocumentModel } from '../model/document';
import { type SectionFound, sectionOf } from '../model/headingSections';
import { itemsAround, owningParagraph } from '../model/paragraphs';
import { type Citation, citations, cites, type DocumentSummary, ownAddresses, ownSymbols } from '../model/summary';
import type { ParagraphPlace } from '../model/target';
import { fileNameOf } from '../model/workspace';
import type { Block } from '../syntax/block';
import type { Span } from '../text/edits';
import { writtenPlace } from './citable';
import { pathOf } from './crossDocument';
import { partsOf, textOfParts } from './paragraphParts';
import { landingOfItem, landingOfParagraph } from './places';

/** A paragraph or subparagraph of another document that addresses a place. Offsets are UTF-16 units of that document's text. */
export interface Said extends Span {
  readonly uri: string;
  /** The symbol of that document, or else its file name. */
  readonly symbol: string;
  readonly kind: DocumentKind;
  /** Its place in that document: "12 (b)". */
  readonly place: string;
  readonly name: Span;
  readonly text: string;
  /** The question of a list of issues that it answers, if only that question cites the place; otherwise empty. */
  readonly through: string;
}

/** Kinds of documents in which a State answers a list of issues. */
const ANSWERS: ReadonlySet<DocumentKind> = new Set([
  'replies',
  'state-report-initial',
  'state-report-periodic',
  'follow-up-report',
]);
const LISTS: ReadonlySet<DocumentKind> = new Set(['list-of-issues', 'list-of-issues-prior']);

/**
 * The documents that may address paragraphs of a document with some addresses: those that cite one, and those that answer the lists of
 * issues among them. `citing` gives the documents that cite a symbol.
 */
export function speakersOf(
  addresses: readonly string[],
  citing: (symbol: string) => Iterable<DocumentSummary>,
): readonly DocumentSummary[] {
  const found = new Map<string, DocumentSummary>();
  const speaks = ({ cited }: DocumentSummary, symbol: string) =>
    cited.some((one) => one.symbol === symbol && one.number !== '');
  for (const symbol of addresses) for (const one of citing(symbol)) if (speaks(one, symbol)) found.set(one.uri, one);
  for (const list of [...found.values()].filter(({ kind }) => LISTS.has(kind)))
    for (const symbol of list.addresses)
      for (const one of citing(symbol)) if (ANSWERS.has(one.kind) && speaks(one, symbol)) found.set(one.uri, one);
  return [...found.values()];
}

/**
 * What other documents say about places of a document, by resolved references alone: paragraphs that cite the place, something in it or
 * something around it, paragraphs under a heading that does, and answers to a question of a list of issues that does. Oldest document
 * first; an empty list for a place that nobody addresses.
 */
export function saidOf(
  model: DocumentModel,
  places: readonly ParagraphPlace[],
  others: readonly DocumentModel[],
): readonly (readonly Said[])[] {
  const symbols = ownAddresses(model);
  const documents = [...others].sort(byDate).map((other) => new AddressingDocument(other));
  const lists = documents.filter(({ model: list }) => LISTS.has(list.identity.kind));
  return places.map((place) => {
    const questions = lists.flatMap((list) => list.saying(symbols, place).map((said) => ({ list, said })));
    return documents.flatMap((document): Said[] => {
      const said = [...document.saying(symbols, place)];
      if (ANSWERS.has(document.model.identity.kind))
        for (const { list, said: question } of questions) {
          for (const answer of document.saying(ownAddresses(list.model), question.asked)) {
            const isSaid = said.some(({ start, end }) => start === answer.start && end === answer.end);
            if (!isSaid) said.push({ ...answer, through: `${question.symbol}, para. ${question.place}` });
          }
        }
      return said.sort((a, b) => a.start - b.start);
    });
  });
}

/** Orders documents by date, those without one last. */
function byDate({ identity: { date: a } }: DocumentModel, { identity: { date: b } }: DocumentModel): number {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  return compareDates(a.value, b.value);
}

/** A place in the document with a symbol. */
type PlaceAddressed = ParagraphPlace & { readonly symbol: string };

/** From a title to the first heading. */
function titled(blocks: readonly Block[], block: number): SectionFound {
  const next = blocks.findIndex(({ kind }, b) => b > block && kind === 'heading');
  return { block, endBlock: next < 0 ? blocks.length : next };
}

/** What is said, with its place as something that others may answer. */
interface SaidAt extends Said {
  readonly asked: ParagraphPlace;
}

/** A document that may address places of others. Its citations are collected once. */
class AddressingDocument {
  private readonly bySymbol = new Map<string, { readonly block: number; readonly citation: Citation }[]>();

  constructor(readonly model: DocumentModel) {
    for (const { block, citation } of citations(model)) {
      if (citation.number === '') continue;
      const known = this.bySymbol.get(citation.symbol) ?? [];
      this.bySymbol.set(citation.symbol, known);
      known.push({ block, citation });
    }
  }

  saying(symbols: readonly string[], place: ParagraphPlace): readonly SaidAt[] {
    const found = new Map<number, SaidAt>();
    for (const symbol of symbols) {
      for (const { block, citation } of this.bySymbol.get(symbol) ?? []) {
        if (!speaksOf(citation, { symbol, ...place })) continue;
        for (const at of this.blocksOf(block, citation, { symbol, ...place })) {
          const said = found.has(at) ? undefined : this.saidIn(at);
          if (said) found.set(at, said);
        }
      }
    }
    return [...found.values()];
  }

  /**
   * The blocks that a citation in a block speaks for: the block itself or, for a heading, the paragraphs under it, except those that name
   * other letters of the same paragraph themselves or under a nearer heading. A title speaks for what comes before the first heading.
   */
  private blocksOf(block: number, { number }: Citation, place: PlaceAddressed): readonly number[] {
    const { tree, paragraphs } = this.model;
    const section =
      sectionOf(tree, block) ?? (tree.blocks[block]?.kind === 'title' ? titled(tree.blocks, block) : undefined);
    if (!section) return [block];
    const blocks: number[] = [];
    /** The headings between the citation and the present block that cite the same paragraph, by their level. */
    const nearer: { readonly level: number; readonly speaks: boolean }[] = [];
    for (let b = section.block + 1; b < section.endBlock; b++) {
      const at = tree.blocks[b];
      if (at?.kind === 'heading') {
        while ((nearer.at(-1)?.level ?? 0) >= at.level) nearer.pop();
        const speaks = this.speaks(b, b + 1, place, number);
        if (speaks !== undefined) nearer.push({ level: at.level, speaks });
        continue;
      }
      const paragraph = owningParagraph(paragraphs, b);
      if (paragraph?.block !== b) continue;
      if (this.speaks(b, paragraph.endBlock, place, number) ?? nearer.at(-1)?.speaks ?? true) blocks.push(b);
    }
    return blocks;
  }

  /** Whether a run of blocks that cites a paragraph by its number speaks of a place in it; undefined if it does not cite it. */
  private speaks(from: number, to: number, place: PlaceAddressed, number: string): boolean | undefined {
    const own = (this.bySymbol.get(place.symbol) ?? []).filter(
      ({ block, citation }) => block >= from && block < to && citation.number === number,
    );
    return own.length === 0 ? undefined : own.some(({ citation }) => speaksOf(citation, place));
  }

  /** The subparagraph, or else the paragraph, that a block is in; undefined outside paragraphs, as in a footnote. */
  private saidIn(block: number): SaidAt | undefined {
    const { model } = this;
    const paragraph = owningParagraph(model.paragraphs, block);
    if (!paragraph) return undefined;
    const item = itemsAround(paragraph, block).at(-1);
    const { whole, name } = item ? landingOfItem(model, paragraph, item) : landingOfParagraph(model, paragraph);
    const from = item?.block ?? paragraph.block;
    const to = Math.min(item?.endBlock ?? paragraph.endBlock, paragraph.endBlock);
    const asked = { number: paragraph.number, path: item ? pathOf(paragraph, item.block) : [] };
    return {
      ...whole,
      name,
      uri: model.text.uri,
      symbol: ownSymbols(model)[0] ?? fileNameOf(model.text.uri),
      kind: model.identity.kind,
      place: writtenPlace(asked),
      text: textOfParts(partsOf(model, from, to)),
      through: '',
      asked,
    };
  }
}

/** Whether a citation means a place, something in it or something around it. */
function speaksOf(citation: Citation, place: PlaceAddressed): boolean {
  if (cites(citation, place) !== false) return true;
  const whole = { ...place, path: [] };
  if (place.path.length === 0) return false;
  if (citation.number === place.number) return citation.path.every((step, i) => place.path[i] === step);
  return cites(citation, whole) === 'between';
}
