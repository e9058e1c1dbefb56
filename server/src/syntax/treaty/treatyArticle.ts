import type { ArticleStructure } from '../../catalogue/articleStructure';
import type { OfficialArticle, OfficialItem, OfficialParagraph } from '../../catalogue/official';
import { singularsOf } from '../../languages/countedNoun';
import { LANGUAGES } from '../../languages/languageList';
import {
  articleOpening,
  findInside,
  isMark,
  labelOf,
  type Mark,
  marksByThemselves,
  marksOf,
  type Opening,
} from './articleMarks';
import { ARTICLE_WORDS, JOINS } from './articleNouns';
import type { TreatyLine } from './treatyLine';

/** The lines between the heading of an article and the next heading. */
export interface ArticleLines {
  readonly number: number;
  /** The heading line after the article number. */
  readonly heading: string;
  /** Line number of the heading. */
  readonly line: number;
  readonly lines: readonly TreatyLine[];
}

/** Why an article was not read. */
type DiscrepancyKind =
  /** A paragraph or letter of the article is missing. */
  | 'missing'
  /** There is a paragraph or letter that the article should not have. */
  | 'extra'
  /** The file has no numbers or letters where the article should have them. */
  | 'unmarked'
  /** The text ends in mid-sentence or is missing. */
  | 'cut-off'
  | 'empty';

/** A discrepancy, and where it is. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly line: number;
  /** The paragraph or letter as cited: "2 (b)". */
  readonly place: string;
}

/** A completely read article, or the reason why it could not be read. */
export type ArticleReading = { readonly article: OfficialArticle } | { readonly misfit: Discrepancy };

/** Maximum length of a heading. */
const HEADING_LENGTH = 150;
const ENDS_PATTERN = /[.!?;:][)"”’'»\]]*$/;
/** Endings that no sentence has. A missing full stop alone may be an omission of the web page. */
export const UNFINISHED_PATTERN = new RegExp(`(?:,|\\s(?:${unfinishedArticle().join('|')}))$`, 'iu');
/** After these endings, a list must continue. */
const IN_LIST_PATTERN = /[;:]$/;
/** The first sentence of a text; anything after it on the same line may be a page footer. */
const FIRST_SENTENCE_PATTERN = /^.*?[.!?][)"”’'»\]]*(?=\s+\p{Lu})/u;
const ENDS_BLOCK_PATTERN = new RegExp(String.raw`[.!?;:,][)"”’'»\]]*(?:\s(?:${JOINS}))?$`);

/**
 * Reads an article from its section, following the required structure. `lastBlock`: whether it is the last article of the treaty, in which case
 * the text after it may be signatures or a page footer, so the article ends with its last block.
 */
export function readArticle(section: ArticleLines, structure: ArticleStructure, last: boolean): ArticleReading {
  const lines = withoutRepeatedHeading(section);
  if (lines.length === 0) return { misfit: { kind: 'empty', line: section.line, place: '' } };
  const forms = [structure, ...otherForms(structure)];
  let furthestMisfit: { readonly misfit: Discrepancy; readonly reachedParagraph: number } | undefined;
  for (const form of forms) {
    const reading = new ArticleReader(section, lines, marksOf(form), form.numbered, last).read();
    if ('article' in reading) return reading;
    if (!furthestMisfit || reading.reachedParagraph > furthestMisfit.reachedParagraph) furthestMisfit = reading;
  }
  if (structure.status === 'memory') {
    const ownOpenings = lines.flatMap((line, i) => openingsOf(line, i === 0 ? section.number : 0));
    const marks = ownOpenings.length > 0 ? marksByThemselves(ownOpenings) : undefined;
    if (marks) {
      const reading = new ArticleReader(section, lines, marks, marks[0]?.depth === 0, last).read();
      if ('article' in reading) return reading;
      furthestMisfit = reading;
    }
  }
  const { kind, line, place } = furthestMisfit?.misfit ?? { kind: 'missing' as const, line: section.line, place: '' };
  const hasNoMarks = kind === 'missing' && lines.every((one) => openingsOf(one, 0).length === 0);
  return { misfit: { kind: hasNoMarks ? 'unmarked' : kind, line, place: hasNoMarks ? '' : place } };
}

/** Whether any lines of a section start with paragraph numbers, or with letters if `numbers` is false. */
export function hasMarks(section: ArticleLines, numbers: boolean): boolean {
  return withoutRepeatedHeading(section).some((line, i) =>
    openingsOf(line, i === 0 ? section.number : 0).some(({ label }) => /^\d/.test(label) === numbers),
  );
}

function unfinishedArticle(): string[] {
  return LANGUAGES.flatMap(({ citations }) => [
    ...citations.of,
    ...citations.preposition,
    ...citations.determiner,
    ...citations.and,
    ...citations.to,
    ...singularsOf(citations.article),
  ]).filter((word) => /^\p{L}+$/u.test(word));
}

/** Editions differ on whether a single paragraph is numbered. */
function otherForms(structure: ArticleStructure): ArticleStructure[] {
  return structure.paragraphs.length === 1 ? [{ ...structure, numbered: !structure.numbered }] : [];
}

/** Converters repeat the heading at the start of the text: "Article 5 — Individual communications Communications may be …". */
function withoutRepeatedHeading({ number, heading, lines }: ArticleLines): readonly TreatyLine[] {
  const [first, ...rest] = lines;
  if (!first) return lines;
  const plainText = heading.replace(/^[\s–—-]+/, '');
  let text = first.text.replace(new RegExp(String.raw`^(?:${ARTICLE_WORDS}) ${number}\s*(?=[–—-])`, 'i'), '');
  if (text.startsWith('—') || text.startsWith('–')) text = text.replace(/^[–—]\s*/, '');
  if (plainText !== '' && text !== first.text && text.startsWith(plainText)) text = text.slice(plainText.length).trim();
  if (text === first.text) return lines;
  return text === '' ? rest : [{ ...first, text }, ...rest];
}

/** All marks at the start of a line: "5. (a) The members". */
function openingsOf(line: TreatyLine, own: number): Opening[] {
  const openings: Opening[] = [];
  let remainingText = line.text;
  if (line.item) openings.push({ label: String(line.item.place), countedItem: line.item, length: 0 });
  for (let opening = articleOpening(remainingText); opening; opening = articleOpening(remainingText)) {
    if (openings.length === 0 && own > 0 && opening.label === String(own) && own > 1) break;
    openings.push(opening);
    remainingText = remainingText.slice(opening.length);
  }
  return openings;
}

interface ArticleNode {
  readonly mark: Mark | undefined;
  readonly line: number;
  readonly blocks: Blocks;
}

/** How many final characters of a block to examine to see how it ends. */
const END_LENGTH = 100;

/** Blocks of text. Continuation lines are appended to the last block and joined lazily. */
class Blocks {
  private readonly blocks: string[][] = [];

  get length(): number {
    return this.blocks.length;
  }

  /** The last characters of the last block; undefined if there is none. */
  get end(): string | undefined {
    const lastBlock = this.blocks.at(-1);
    if (!lastBlock) return undefined;
    let end = '';
    for (let i = lastBlock.length - 1; i >= 0 && end.length < END_LENGTH; i--)
      end = `${(lastBlock[i] ?? '').slice(-END_LENGTH)}${end === '' ? '' : ` ${end}`}`;
    return end;
  }

  /** The last block; undefined if there is none. */
  get last(): string | undefined {
    return this.blocks.at(-1)?.join(' ');
  }

  set last(text: string) {
    this.blocks[this.blocks.length - 1] = [text];
  }

  push(text: string): void {
    this.blocks.push([text]);
  }

  /** Appends a continuation line to the last block. */
  goOn(text: string): void {
    this.blocks.at(-1)?.push(text);
  }

  get all(): readonly string[] {
    return this.blocks.map((parts) => parts.join(' '));
  }
}

function blocksOf(...texts: readonly string[]): Blocks {
  const blocks = new Blocks();
  for (const text of texts) blocks.push(text);
  return blocks;
}

class ArticleReader {
  private readonly nodes: ArticleNode[] = [];
  /** The text before the first mark. */
  private readonly before: ArticleNode;
  private heading: string;
  private next = 0;

  constructor(
    private readonly section: ArticleLines,
    private readonly lines: readonly TreatyLine[],
    private readonly marks: readonly Mark[],
    private readonly isNumbered: boolean,
    private readonly last: boolean,
  ) {
    this.before = { mark: undefined, line: lines[0]?.line ?? section.line, blocks: new Blocks() };
    this.heading = section.heading;
  }

  read(): ArticleReading & { readonly reachedParagraph: number } {
    const discrepancy = this.take() ?? this.rest() ?? this.check();
    if (discrepancy) return { misfit: discrepancy, reachedParagraph: this.next };
    return { article: this.article(), reachedParagraph: this.next };
  }

  private take(): Discrepancy | undefined {
    for (const [i, line] of this.lines.entries()) {
      let text = line.text;
      let hasMark = false;
      if (line.item) {
        const misfit = this.open({ label: String(line.item.place), countedItem: line.item, length: 0 }, line, true);
        if (misfit === false) hasMark = false;
        else if (misfit) return misfit;
        else hasMark = true;
      }
      const isInSentence = !hasMark && !line.opens && this.isInSentence();
      for (let opening = articleOpening(text); opening && !isInSentence; opening = articleOpening(text)) {
        const misfit = this.open(opening, line, hasMark || line.opens);
        if (misfit === false) break;
        if (misfit) return misfit;
        text = text.slice(opening.length);
        hasMark = true;
      }
      if (text === '') continue;
      if (!hasMark && i === 0 && this.isHeading(text, this.lines[1])) {
        this.heading = text;
        continue;
      }
      if (!hasMark && this.last && this.isAfterTheEnd(line, text)) break;
      this.add(text, hasMark || line.opens);
    }
    return undefined;
  }

  /** Whether the last line broke off in mid-sentence because the text is hand-wrapped: "as subparagraphs / (a) to (f) say". */
  private isInSentence(): boolean {
    const { end } = (this.nodes.at(-1) ?? this.before).blocks;
    return end !== undefined && !ENDS_BLOCK_PATTERN.test(end);
  }

  /** Consumes a mark; false if the line only appears to start with one. */
  private open(opening: Opening, line: TreatyLine, atStart: boolean): Discrepancy | false | undefined {
    const expectedMark = this.marks[this.next];
    if (expectedMark && isMark(opening, expectedMark)) {
      this.nodes.push({ mark: expectedMark, line: line.line, blocks: new Blocks() });
      this.next++;
      return undefined;
    }
    if (!atStart) return false;
    const markAhead = this.marks.findIndex((mark, i) => i > this.next && isMark(opening, mark));
    if (markAhead > 0 && expectedMark) {
      while (this.next < markAhead) {
        const mark = this.marks[this.next];
        if (!mark || !this.split(mark)) return this.misfit('missing', this.next, line.line);
      }
      return this.open(opening, line, atStart);
    }
    return this.isOneMore(opening) ? this.misfit('extra', -1, line.line, opening.label) : false;
  }

  /** Finds a mark inside the text read last: "… the family; (b) Safe and healthy …". */
  private split(mark: Mark): boolean {
    const node = this.nodes.at(-1) ?? this.before;
    const block = node.blocks.last;
    const openingMark = block === undefined ? undefined : findInside(block, mark);
    if (block === undefined || !openingMark) return false;
    node.blocks.last = block.slice(0, openingMark.start).trim();
    this.nodes.push({ mark, line: node.line, blocks: blocksOf(block.slice(openingMark.end).trim()) });
    this.next++;
    return true;
  }

  private rest(): Discrepancy | undefined {
    while (this.next < this.marks.length) {
      const mark = this.marks[this.next];
      const line = this.nodes.at(-1)?.line ?? this.section.line;
      if (!mark || !this.split(mark)) return this.misfit('missing', this.next, line);
    }
    return undefined;
  }

  /** Whether a mark is the successor of one already read but is not part of the structure. */
  private isOneMore(opening: Opening): boolean {
    for (const depth of [0, 1, 2] as const) {
      const place = this.nodes.findLast(({ mark }) => mark?.depth === depth)?.mark?.place ?? 0;
      if (place === 0 && !(depth === 0 && this.marks.length === 0)) continue;
      if (isMark(opening, { depth, place: place + 1 })) return true;
    }
    return false;
  }

  private isHeading(text: string, following: TreatyLine | undefined): boolean {
    return (
      this.heading === '' &&
      following?.opens === true &&
      text.length <= HEADING_LENGTH &&
      !ENDS_BLOCK_PATTERN.test(text)
    );
  }

  private isAfterTheEnd(line: TreatyLine, text: string): boolean {
    if (this.next < this.marks.length || !line.opens) return false;
    const node = this.nodes.at(-1) ?? this.before;
    const { end } = node.blocks;
    return end !== undefined && ENDS_PATTERN.test(end) && !/^\p{Ll}/u.test(text);
  }

  private add(text: string, opens: boolean): void {
    const { blocks } = this.nodes.at(-1) ?? this.before;
    const { end } = blocks;
    const isContinuation = end !== undefined && (!opens || !ENDS_BLOCK_PATTERN.test(end) || /^\p{Ll}/u.test(text));
    if (isContinuation) blocks.goOn(text);
    else blocks.push(text);
  }

  private check(): Discrepancy | undefined {
    const isUnnumbered = !this.isNumbered;
    if (isUnnumbered && this.before.blocks.length === 0) return this.misfit('empty', -1, this.section.line);
    for (const [i, node] of this.nodes.entries()) {
      const followingMark = this.nodes[i + 1]?.mark;
      const isLeaf = !followingMark || !node.mark || followingMark.depth <= node.mark.depth;
      if (isLeaf && node.blocks.length === 0) return this.misfit('empty', i, node.line);
    }
    const { mark, blocks, line } = this.nodes.at(-1) ?? this.before;
    // A page footer may follow the last article, so it has to end with a sentence.
    if (this.last && mark && !ENDS_PATTERN.test(blocks.end ?? '')) this.cutFoot(blocks);
    const end = blocks.end ?? '';
    const isWholeItem =
      !IN_LIST_PATTERN.test(end) && (this.last ? ENDS_PATTERN.test(end) : !UNFINISHED_PATTERN.test(end));
    return isWholeItem ? undefined : this.misfit('cut-off', -1, line);
  }

  /** Removes the page footer (certified copies) from the last paragraph of the last article, keeping its first sentence. */
  private cutFoot(blocks: Blocks): void {
    const sentence = FIRST_SENTENCE_PATTERN.exec(blocks.last ?? '')?.[0];
    if (sentence !== undefined) blocks.last = sentence;
  }

  private article(): OfficialArticle {
    const { number } = this.section;
    const heading = this.heading.replace(/^[\s.:–—-]+/, '').trim();
    const paragraphs: ItemDraft[] = [];
    const chapeau = this.isNumbered ? this.before.blocks.all.join('\n') : '';
    if (!this.isNumbered) paragraphs.push(draftOf(null, this.before));
    for (const node of this.nodes) {
      const depth = node.mark?.depth ?? 0;
      const label = node.mark ? labelOf(node.mark) : '';
      if (depth === 0) {
        paragraphs.push(draftOf(label, node));
        continue;
      }
      const paragraph = paragraphs.at(-1);
      const parent = depth === 1 ? paragraph : paragraph?.items.at(-1);
      parent?.items.push(draftOf(label, node));
    }
    return {
      number,
      ...(heading !== '' && { heading }),
      ...(chapeau !== '' && { chapeau }),
      paragraphs: paragraphs.map((draft): OfficialParagraph => {
        const { text, items, closing } = finishItem(draft);
        return { number: draft.label === null ? null : Number(draft.label), text, ...items, ...closing };
      }),
    };
  }

  private misfit(kind: DiscrepancyKind, index: number, line: number, label = ''): Discrepancy {
    const path: string[] = [];
    const at = index < 0 ? undefined : this.marks[index];
    if (at) {
      for (let depth = at.depth as number, i = index; depth >= 0 && i >= 0; i--) {
        const mark = this.marks[i];
        if (mark?.depth !== depth) continue;
        path.unshift(depth === 0 ? labelOf(mark) : `(${labelOf(mark)})`);
        depth--;
      }
    } else if (label !== '') path.push(/^\d/.test(label) ? label : `(${label})`);
    return { kind, line, place: path.join(' ') };
  }
}

interface ItemDraft {
  readonly label: string | null;
  readonly blocks: readonly string[];
  readonly items: ItemDraft[];
}

function draftOf(label: string | null, node: ArticleNode): ItemDraft {
  return { label, blocks: node.blocks.all, items: [] };
}

/** Finalizes a draft. A separate block after the last item is the text that closes the list. */
function finishItem(draft: ItemDraft): {
  readonly text: string;
  readonly items: { readonly items?: readonly OfficialItem[] };
  readonly closing: { readonly closing?: string };
} {
  const lastDraft = lastLeaf(draft);
  const closingText = lastDraft && lastDraft.blocks.length > 1 ? lastDraft.blocks.slice(1).join('\n') : '';
  const items = draft.items.map((item) => itemOf(item, closingText === '' ? undefined : lastDraft));
  return {
    text: draft.blocks.join('\n'),
    items: items.length > 0 ? { items } : {},
    closing: closingText !== '' ? { closing: closingText } : {},
  };
}

function itemOf(draft: ItemDraft, cutItem: ItemDraft | undefined): OfficialItem {
  const items = draft.items.map((item) => itemOf(item, cutItem));
  return {
    letter: draft.label ?? '',
    text: draft === cutItem ? (draft.blocks[0] ?? '') : draft.blocks.join('\n'),
    ...(items.length > 0 && { items }),
  };
}

function lastLeaf(draft: ItemDraft): ItemDraft | undefined {
  let leaf = draft.items.at(-1);
  for (let below = leaf?.items.at(-1); below; below = below.items.at(-1)) leaf = below;
  return leaf;
}
