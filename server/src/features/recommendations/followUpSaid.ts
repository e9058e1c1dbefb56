import type { DocumentKind } from '../../catalogue/limits';
import { memoize, memoizeBy, sharedLists } from '../../model/base/memo';
import type { ParagraphPlace, Reference } from '../../model/base/target';
import type { DocumentModel, Lineage } from '../../model/document';
import { type SectionLookup, sectionAt } from '../../model/paragraphs/headingSections';
import { enclosingItems, owningParagraph } from '../../model/paragraphs/paragraphs';
import {
  type Citation,
  citationOverlap,
  type DocumentSummary,
  type ForeignPlace,
  foreignPlace,
  ownAddresses,
  ownSymbols,
} from '../../model/summary';
import { compareDates } from '../../model/words/dates';
import { fileNameOf } from '../../model/workspace';
import type { Block } from '../../syntax/blocks/block';
import type { Span } from '../../text/edits';
import { addAll } from '../../text/many';
import { finishSteps, type PausingSteps } from '../../text/steps';
import { itemPath } from '../hover/crossDocument';
import { citationPositions } from '../issues/placedCitations';
import { writtenPlace } from '../places/citable';
import { partsOf, textOfParts } from '../places/paragraphParts';
import { targetSpansOfItem, targetSpansOfParagraph } from '../places/places';
import { type CitationIn, type CitingWords, citingWords } from './citingWords';
import { ascendingIndexes, NamingDocuments } from './namingDocuments';

/** A paragraph or subparagraph of another document that addresses a place, in UTF-16 offsets into that document’s text. */
export interface FollowUpStatement extends Span {
  readonly uri: string;
  /** The symbol of that document, or else its file name. */
  readonly symbol: string;
  readonly kind: DocumentKind;
  /** The statement’s place in that document: "12 (b)"; empty for text without a number. */
  readonly place: string;
  readonly name: Span;
  readonly text: string;
  /** The question of a list of issues that it answers, if only that question cites the place; otherwise empty. */
  readonly through: string;
  /** The words that cite the place or, for an answer, the question: a heading, or the sentence around the citation. */
  readonly citing: CitingWords;
}

/** Whether a citation refers to a place. Statements are cached by the identity of this function. */
export type CitationTest = (citation: Citation, place: ForeignPlace) => boolean;

/** Kinds of documents in which a State answers a list of issues. */
const ANSWER_KINDS: ReadonlySet<DocumentKind> = new Set([
  'replies',
  'state-report-initial',
  'state-report-periodic',
  'follow-up-report',
]);
const LIST_KINDS: ReadonlySet<DocumentKind> = new Set(['list-of-issues', 'list-of-issues-prior']);

/**
 * The documents that may address paragraphs of a document with these addresses: those that cite one of the addresses, and those that answer
 * a list of issues that does. `citing` returns the documents that cite a symbol.
 */
export function speakersOf(
  addresses: readonly string[],
  citing: (symbol: string) => Iterable<DocumentSummary>,
): readonly DocumentSummary[] {
  const byUri = new Map<string, DocumentSummary>();
  const citesParagraph = ({ cited }: DocumentSummary, symbol: string) =>
    cited.some((one) => one.symbol === symbol && one.number !== '');
  for (const symbol of addresses)
    for (const one of citing(symbol)) if (citesParagraph(one, symbol)) byUri.set(one.uri, one);
  for (const list of [...byUri.values()].filter(({ kind }) => LIST_KINDS.has(kind)))
    for (const symbol of list.addresses)
      for (const one of citing(symbol))
        if (ANSWER_KINDS.has(one.kind) && citesParagraph(one, symbol)) byUri.set(one.uri, one);
  return [...byUri.values()];
}

/**
 * Statements of other documents about places in a document, by resolved references alone: paragraphs that cite the place (by default also a
 * place within or around it), paragraphs under a heading that does, and answers to a question of a list of issues that does. Oldest
 * document first; empty for a place that no document addresses.
 */
export function statementsOf(
  model: DocumentModel,
  places: readonly ParagraphPlace[],
  others: readonly DocumentModel[],
  means: CitationTest = isAboutPlace,
): readonly (readonly FollowUpStatement[])[] {
  return finishSteps(statementSteps(model, places, others, means));
}

/** Same as {@link statementsOf}, yielding after each document read, then for each place after each document that may cite it. */
export function* statementSteps(
  model: DocumentModel,
  places: readonly ParagraphPlace[],
  others: readonly DocumentModel[],
  means: CitationTest = isAboutPlace,
): PausingSteps<readonly (readonly FollowUpStatement[])[]> {
  const sortedDocuments = [...others].sort(byDate);
  for (const other of sortedDocuments) {
    addressing(other);
    yield;
  }
  const documents = addressingDocuments(sharedOthers(model.lineage, sortedDocuments), ownAddresses(model).join('\n'));
  const allStatements: (readonly FollowUpStatement[])[] = [];
  for (const place of places) {
    allStatements.push(yield* documents.saying(place, means));
    yield;
  }
  return allStatements;
}

/** The other documents of the last request; mostly they stay the same while the user types in the cited document. */
const sharedOthers = sharedLists<Lineage, DocumentModel>();

/** Memoized, as are its statements on each place. */
const addressingDocuments = memoizeBy(
  (ordered: readonly DocumentModel[], symbols: string) => new AddressingDocuments(ordered, symbols.split('\n')),
);

/** Documents that may address places in another one, oldest first. */
class AddressingDocuments {
  private readonly documents: readonly AddressingDocument[];
  private readonly lists: readonly AddressingDocument[];
  /** The indexes of the documents that may answer a list. */
  private readonly answering: readonly number[];
  private readonly naming: NamingDocuments;
  private readonly kept = new StatementsByTest<FollowUpStatement>();

  /** @param symbols the addresses of the other document */
  constructor(
    ordered: readonly DocumentModel[],
    private readonly symbols: readonly string[],
  ) {
    this.documents = ordered.map(addressing);
    this.lists = this.documents.filter(({ model }) => LIST_KINDS.has(model.identity.kind));
    this.answering = ordered.flatMap(({ identity }, at) => (ANSWER_KINDS.has(identity.kind) ? [at] : []));
    this.naming = new NamingDocuments(this.documents, symbols);
  }

  /** Their statements on a place, yielding after each document that may cite it. */
  *saying(place: ParagraphPlace, means: CitationTest): PausingSteps<readonly FollowUpStatement[]> {
    const statements = this.kept.of(means);
    const key = writtenPlace(place);
    const previousStatements = statements.get(key);
    if (previousStatements) return previousStatements;
    const newStatements = yield* this.readStatements(place, means);
    statements.set(key, newStatements);
    return newStatements;
  }

  private *readStatements(place: ParagraphPlace, means: CitationTest): PausingSteps<readonly FollowUpStatement[]> {
    const { symbols } = this;
    const questions = this.lists.flatMap((list) =>
      list
        .saying(symbols, place, means)
        .flatMap((statement) => (statement.asked.number === '' ? [] : [{ list, said: statement }])),
    );
    const placeStatements: FollowUpStatement[] = [];
    for (const at of ascendingIndexes(this.naming.of(place.number), questions.length > 0 ? this.answering : [])) {
      const document = this.documents[at];
      if (!document) continue;
      const statements: FollowUpStatement[] = [...document.saying(symbols, place, means)];
      if (ANSWER_KINDS.has(document.model.identity.kind))
        for (const { list, said: question } of questions) {
          for (const answer of document.saying(ownAddresses(list.model), question.asked, isAboutPlace)) {
            const isDuplicate = statements.some(({ start, end }) => start === answer.start && end === answer.end);
            if (!isDuplicate) statements.push({ ...answer, through: `${question.symbol}, para. ${question.place}` });
          }
        }
      addAll(
        placeStatements,
        statements.sort((a, b) => a.start - b.start),
      );
      yield;
    }
    return placeStatements;
  }
}

/** Orders documents by date, undated ones last. */
function byDate({ identity: { date: a } }: DocumentModel, { identity: { date: b } }: DocumentModel): number {
  if (!a || !b) return (a ? 0 : 1) - (b ? 0 : 1);
  return compareDates(a.value, b.value);
}

/** Kinds of documents, such as letters, whose text before the first number may be more than a masthead. */
const UNNUMBERED_KINDS: ReadonlySet<DocumentKind> = new Set(['other', 'follow-up-report']);
/** The most blocks of a letter that belong to one citation. */
const MAX_CONTINUATION_BLOCKS = 6;

/** A title as a section, which ends before the next heading. */
function titleAbove(blocks: readonly Block[], block: number): SectionLookup {
  const nextIndex = blocks.findIndex(({ kind }, blockIndex) => blockIndex > block && kind === 'heading');
  return { block, endBlock: nextIndex < 0 ? blocks.length : nextIndex };
}

/** A statement; `asked` is its place as a key for looking up answers. */
interface StatementAtPlace extends FollowUpStatement {
  readonly asked: ParagraphPlace;
}

/** The citations of one document in text order, indexed by paragraph number for queries about one paragraph. */
class CitedNumbers {
  private readonly all: CitationIn[] = [];
  /** Indexes in {@link allStatements}. */
  private readonly byNumber = new Map<string, number[]>();
  /** Indexes of citations that are the far end of a range. */
  private readonly ranges: number[] = [];

  add(one: CitationIn): void {
    const { number, through } = one.citation;
    const index = this.all.push(one) - 1;
    const sameNumber = this.byNumber.get(number);
    if (sameNumber) sameNumber.push(index);
    else this.byNumber.set(number, [index]);
    if (through !== '') this.ranges.push(index);
  }

  get numbers(): Iterable<string> {
    return this.byNumber.keys();
  }

  get hasRanges(): boolean {
    return this.ranges.length > 0;
  }

  /** Citations of a number. */
  of(number: string): readonly CitationIn[] {
    return this.at(this.byNumber.get(number) ?? []);
  }

  /** Citations that may refer to a number: those of the number itself, and the far ends of ranges. */
  near(number: string): readonly CitationIn[] {
    const indexes = new Set([...(this.byNumber.get(number) ?? []), ...this.ranges]);
    return this.at([...indexes].sort((a, b) => a - b));
  }

  private at(indexes: readonly number[]): readonly CitationIn[] {
    return indexes.flatMap((index) => this.all[index] ?? []);
  }
}

/** Statements on places, by place: as {@link isAboutPlace} has it, and as the last other test has it. */
class StatementsByTest<S> {
  private readonly about = new Map<string, readonly S[]>();
  private meant: { readonly means: CitationTest; readonly statements: Map<string, readonly S[]> } | undefined;

  of(means: CitationTest): Map<string, readonly S[]> {
    if (means === isAboutPlace) return this.about;
    if (this.meant?.means !== means) this.meant = { means, statements: new Map() };
    return this.meant.statements;
  }
}

/** Memoized, since other documents stay the same while the user types in the one that they address. */
const addressing = memoize((model: DocumentModel) => new AddressingDocument(model));

/** A document that may address places in others; collects its citations once. */
class AddressingDocument {
  private readonly places = new Map<number, Omit<StatementAtPlace, 'citing'> | undefined>();
  private readonly bySymbol = new Map<string, CitedNumbers>();
  /** The blocks that cite a paragraph of any document. */
  private readonly citing = new Set<number>();
  private readonly kept = new StatementsByTest<StatementAtPlace>();

  constructor(readonly model: DocumentModel) {
    for (const { block, span, citation, reference, note } of citationPositions(model)) {
      if (citation.number === '') continue;
      const numbers = this.bySymbol.get(citation.symbol) ?? new CitedNumbers();
      this.bySymbol.set(citation.symbol, numbers);
      this.citing.add(block);
      for (const path of lettersBetween(reference, citation))
        numbers.add({ block, span, note, citation: { ...citation, path } });
      numbers.add({ block, span, note, citation });
    }
  }

  /** The paragraph numbers that it cites under the given symbols, and whether any citation is the far end of a range. */
  named(symbols: readonly string[]): { readonly numbers: ReadonlySet<string>; readonly hasRanges: boolean } {
    const citedNumbers = symbols.flatMap((symbol) => this.bySymbol.get(symbol) ?? []);
    return {
      numbers: new Set(citedNumbers.flatMap(({ numbers }) => [...numbers])),
      hasRanges: citedNumbers.some(({ hasRanges }) => hasRanges),
    };
  }

  /** The document’s statements on a place. Cached, since they mostly stay the same while the user types in the cited document. */
  saying(symbols: readonly string[], place: ParagraphPlace, means: CitationTest): readonly StatementAtPlace[] {
    const statements = this.kept.of(means);
    const key = `${symbols.join(' ')}, ${writtenPlace(place)}`;
    const previousPlaces = statements.get(key);
    if (previousPlaces) return previousPlaces;
    const newStatements = this.readStatements(symbols, place, means);
    statements.set(key, newStatements);
    return newStatements;
  }

  private readStatements(
    symbols: readonly string[],
    place: ParagraphPlace,
    means: CitationTest,
  ): readonly StatementAtPlace[] {
    const statements = new Map<number, StatementAtPlace>();
    for (const symbol of symbols) {
      const address = { symbol, ...place };
      for (const one of this.bySymbol.get(symbol)?.near(place.number) ?? []) {
        const { block, citation } = one;
        if (!means(citation, address)) continue;
        for (const at of this.blocksOf(block, citation, address, means)) {
          const statement = statements.has(at) ? undefined : this.saidIn(at);
          if (statement) statements.set(at, { ...statement, citing: citingWords(one, this.model) });
        }
      }
    }
    return [...statements.values()];
  }

  /**
   * The blocks that a citation covers: its own block or, in a heading, the paragraphs under it, except those that cite other letters of the
   * same paragraph, directly or through a nearer heading. A title covers the text before the first heading.
   */
  private blocksOf(block: number, { number }: Citation, place: ForeignPlace, means: CitationTest): readonly number[] {
    const { tree, paragraphs } = this.model;
    const section =
      sectionAt(tree, block) ?? (tree.blocks[block]?.kind === 'title' ? titleAbove(tree.blocks, block) : undefined);
    if (!section) return [block];
    const blocks: number[] = [];
    /** The headings between the citation and the present block that cite the same paragraph, by their level. */
    const headingsByLevel: { readonly level: number; readonly speaks: boolean }[] = [];
    for (let b = section.block + 1; b < section.endBlock; b++) {
      const at = tree.blocks[b];
      if (at?.kind === 'heading') {
        while ((headingsByLevel.at(-1)?.level ?? 0) >= at.level) headingsByLevel.pop();
        const relevance = this.speaks(b, b + 1, place, number, means);
        if (relevance !== undefined) headingsByLevel.push({ level: at.level, speaks: relevance });
        continue;
      }
      const paragraph = owningParagraph(paragraphs, b);
      if (!paragraph && at?.kind === 'unnumbered') {
        if (this.speaks(b, b + 1, place, number, means) ?? headingsByLevel.at(-1)?.speaks ?? true) blocks.push(b);
        continue;
      }
      if (paragraph?.block !== b) continue;
      if (this.speaks(b, paragraph.endBlock, place, number, means) ?? headingsByLevel.at(-1)?.speaks ?? true)
        blocks.push(b);
    }
    return blocks;
  }

  /** Whether a run of blocks that cites a paragraph by number addresses a place in it; undefined if it does not cite the paragraph. */
  private speaks(
    from: number,
    to: number,
    place: ForeignPlace,
    number: string,
    means: CitationTest,
  ): boolean | undefined {
    const ownIns = (this.bySymbol.get(place.symbol)?.of(number) ?? []).filter(
      ({ block }) => block >= from && block < to,
    );
    return ownIns.length === 0 ? undefined : ownIns.some(({ citation }) => means(citation, place));
  }

  /**
   * Text without a number: a single block or, at the start of a letter or evaluation, all blocks up to the next one with a citation, at
   * most {@link MAX_CONTINUATION_BLOCKS}; undefined for other kinds of block.
   */
  private unnumberedFrom(block: number): Pick<FollowUpStatement, 'start' | 'end' | 'name' | 'text'> | undefined {
    const { model } = this;
    const { blocks, starts } = model.tree;
    const kind = blocks[block]?.kind;
    if (kind !== 'unnumbered' && !(kind === 'masthead' && UNNUMBERED_KINDS.has(model.identity.kind))) return undefined;
    let endBlock = block + 1;
    if (kind === 'masthead')
      while (
        blocks[endBlock]?.kind === kind &&
        !this.citing.has(endBlock) &&
        endBlock - block < MAX_CONTINUATION_BLOCKS
      )
        endBlock++;
    const spans = blocks.slice(block, endBlock).map(({ content }, i) => {
      const start = starts[block + i] ?? 0;
      return { start: start + content.start, end: start + content.end };
    });
    const [first] = spans;
    if (!first) return undefined;
    const lines = spans.map(({ start, end }) => model.text.text.slice(start, end).replace(/\s+/g, ' ').trim());
    return { start: first.start, end: spans.at(-1)?.end ?? first.end, name: first, text: lines.join('\n') };
  }

  /** The subparagraph, or else the paragraph, that a block is in, or a block of unnumbered text; undefined elsewhere, as in a footnote. */
  private saidIn(block: number): Omit<StatementAtPlace, 'citing'> | undefined {
    if (!this.places.has(block)) this.places.set(block, this.read(block));
    return this.places.get(block);
  }

  private read(block: number): Omit<StatementAtPlace, 'citing'> | undefined {
    const { model } = this;
    const paragraph = owningParagraph(model.paragraphs, block);
    const documentFields = {
      uri: model.text.uri,
      symbol: ownSymbols(model)[0] ?? fileNameOf(model.text.uri),
      kind: model.identity.kind,
      through: '',
    };
    if (!paragraph) {
      const unnumberedStatement = this.unnumberedFrom(block);
      return (
        unnumberedStatement && { ...documentFields, ...unnumberedStatement, place: '', asked: { number: '', path: [] } }
      );
    }
    const item = enclosingItems(paragraph, block).at(-1);
    const { whole, name } = item ? targetSpansOfItem(model, paragraph, item) : targetSpansOfParagraph(model, paragraph);
    const from = item?.block ?? paragraph.block;
    const to = Math.min(item?.endBlock ?? paragraph.endBlock, paragraph.endBlock);
    const citedPlace = { number: paragraph.number, path: item ? itemPath(paragraph, item.block) : [] };
    return {
      ...documentFields,
      ...whole,
      name,
      place: writtenPlace(citedPlace),
      text: textOfParts(partsOf(model, from, to)),
      asked: citedPlace,
    };
  }
}

/** The letters strictly between the ends of "12 (a)–(d)", as paths; empty for other references. */
function lettersBetween(reference: Reference | undefined, { number, path }: Citation): readonly (readonly string[])[] {
  const from = reference?.range && foreignPlace(reference.range.from);
  const [first = '', last = ''] = [from?.path.at(-1), path.at(-1)];
  if (from?.number !== number || from.path.length !== path.length || !/^[a-z]{2}$/.test(first + last)) return [];
  if (from.path.slice(0, -1).some((step, i) => step !== path[i])) return [];
  const paths: (readonly string[])[] = [];
  for (let code = first.charCodeAt(0) + 1; code < last.charCodeAt(0); code++)
    paths.push([...path.slice(0, -1), String.fromCharCode(code)]);
  return paths;
}

/** Whether a citation refers to a place, or to a place within or around it. */
function isAboutPlace(citation: Citation, place: ForeignPlace): boolean {
  if (citationOverlap(citation, place) !== false) return true;
  const wholePlace = { ...place, path: [] };
  if (place.path.length === 0) return false;
  if (citation.number === place.number) return citation.path.every((step, i) => place.path[i] === step);
  return citationOverlap(citation, wholePlace) === 'between';
}
