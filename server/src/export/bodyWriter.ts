import { type Notes, placeNotes } from '../model/base/noteMarks';
import type { DocumentModel } from '../model/document';
import type { Block } from '../syntax/blocks/block';
import { addAll } from '../text/many';
import { typedNumberIn } from '../word/numbering/typedNumbers';
import { type FrontLine, frontLines, mastheadParts, nameLines } from './mastheadLines';
import { hasMasthead, linesBelow, mastheadTableXml } from './mastheadTable';
import { isNumberedLine } from './numberedLine';
import { numberFields, withoutStops } from './numberFields';
import { LEVEL, OutlineList, printedNumber } from './outlineList';
import { type PageForm, type StyleName, styleId } from './pageForm';
import { endOfTable, tableXml } from './tableWriter';
import { joinLines, NOTE_STYLE, noteMarkXml, WordsWriter } from './wordsWriter';
import { paragraphXml, wholeRun } from './xmlText';

/** The parts of a Word file that are written from the blocks of a document. */
interface BodyParts {
  /** The content of `w:body` before the section properties. */
  readonly body: string;
  /** The notes in `w:footnotes`, without its separators. */
  readonly footnotes: string;
  /** The number of the first numbered note. */
  readonly firstNote: number;
  /** The content of `w:numbering`. */
  readonly numbering: string;
  /** The title; empty if there is none. */
  readonly title: string;
  /** The symbol as in the masthead, with its addition; empty if there is none. */
  readonly symbol: string;
  readonly left: LeftOut;
}

/** Parts of the text that are missing from the file. */
export interface LeftOut {
  /** The number of omitted page headers, job numbers and lines of tables of contents. */
  readonly furniture: number;
  /** How many footnotes are written as text, because their marks are not in the text. */
  readonly notes: number;
  /** Numbers that are typed because no list can generate them, as printed. */
  readonly typed: readonly string[];
  /** Whether the masthead is an empty form to fill in, because the text has none. */
  readonly hasNoMasthead: boolean;
}

/**
 * Writes the blocks of a document as Word paragraphs. With `isUnread`, for unsupported languages, titles are not recognized by their words.
 */
export function writeBody(model: DocumentModel, form: PageForm, isUnread: boolean): BodyParts {
  return new BodyWriter(model, form, isUnread).write();
}

class BodyWriter {
  private readonly list: OutlineList;
  private readonly notes: Notes;
  private readonly bookmarkNames = new Map<Block, string>();
  private readonly words: WordsWriter;
  private readonly footnoteBlocks: ReadonlySet<Block>;
  private readonly indexes: ReadonlyMap<Block, number>;
  /** The style of the last numbered heading, which decides the style of those without a number. */
  private above: StyleName | undefined;
  private readonly titleStyle: StyleName;
  private title: string;
  private bookmarks = 0;
  private symbol = '';
  private hasNoMasthead = false;
  private furniture = 0;
  private unplacedCount = 0;
  private readonly typedTexts: string[] = [];

  constructor(
    private readonly model: DocumentModel,
    private readonly form: PageForm,
    private readonly isUnread: boolean,
  ) {
    const { blocks } = model.tree;
    const title = blocks.find(({ kind }) => kind === 'title');
    this.title = title ? joinLines(title.text, title.content.start, title.content.end) : '';
    this.list = new OutlineList(blocks);
    this.notes = placeNotes(blocks);
    const fields = numberFields(model, {
      numberOf: visibleNumber,
      name: (block) => this.bookmarkName(block),
      isAutomatic: (block) => this.list.placeOf(block) !== undefined,
    });
    this.words = new WordsWriter(
      form,
      new Map([...fields].map(([index, references]) => [index, references.flat()])),
      this.notes.placed,
    );
    this.indexes = new Map(blocks.map((block, index) => [block, index]));
    this.footnoteBlocks = new Set(this.notes.placed.map(({ note }) => note));
    // The title is one size larger than the largest heading.
    this.titleStyle = blocks.some(({ kind, label }) => kind === 'heading' && label?.form === 'roman')
      ? 'mainTitle'
      : 'chapter';
  }

  private bookmarkName(block: Block): string {
    const bookmark = this.bookmarkNames.get(block);
    if (bookmark !== undefined) return bookmark;
    const name = `_Ref${FIRST_NAME + this.bookmarkNames.size}`;
    this.bookmarkNames.set(block, name);
    return name;
  }

  write(): BodyParts {
    const { blocks } = this.model.tree;
    const body = [this.masthead()];
    let tableEnd = 0;
    blocks.forEach((block, index) => {
      if (index < tableEnd) return;
      tableEnd = endOfTable(blocks, index);
      const lastParagraph = body.at(-1) ?? '';
      if (tableEnd > index) body.push(tableXml(blocks, index, tableEnd, this.form, this.words));
      else if (isContinuation(blocks, index) && lastParagraph.endsWith(END_TAG))
        // Kept as a separate string, since a paragraph may span any number of pages.
        body.push(
          body.pop()?.slice(0, -END_TAG.length) ?? '',
          `${this.words.plain(' ')}${this.words.words(block, index)}${END_TAG}`,
        );
      else
        addAll(
          body,
          [this.block(block, index), this.itemsWithin(block, index)].filter((xml) => xml !== ''),
        );
    });
    const bodyXml = body.join('');
    return {
      body: (bodyXml === '' ? paragraphXml('', '') : bodyXml) + (this.isDocument ? endRule(this.form) : ''),
      footnotes: this.notes.placed.map((_, at) => this.footnote(at)).join(''),
      firstNote: this.notes.start,
      numbering: this.list.xml(this.form),
      title: this.title,
      symbol: this.symbol,
      left: {
        furniture: this.furniture,
        notes: this.unplacedCount,
        typed: this.typedTexts,
        hasNoMasthead: this.hasNoMasthead,
      },
    };
  }

  /** The masthead, and the title and headings below it that were parsed as part of it because the language is unsupported. */
  private masthead(): string {
    const parts = mastheadParts(frontLines(this.model.tree.blocks));
    const plainLines: FrontLine[] = [];
    const followingLines: string[] = [];
    const title = this.title === '' && this.isUnread ? titleLine(parts.rest) : undefined;
    for (const line of parts.rest) {
      const { block, index, start, end, text } = line;
      const runs = () => this.words.runs(block, index, start, end);
      if (line === title) {
        this.title = text;
        followingLines.push(this.styledParagraph(this.titleStyle, this.withTabs(runs())));
      } else if (isFrontHeading(line)) followingLines.push(this.styledParagraph('first', TAB_RUN + runs()));
      else if (typedNumberIn(text) !== '') followingLines.push(this.styledParagraph('text', runs()));
      else if (followingLines.length > 0) followingLines.push(this.styledParagraph('text', runs()));
      else plainLines.push(line);
    }
    const names = Object.values(this.model.language.language.names.committees).flat();
    const linesBelowNames = linesBelow(plainLines, nameLines(plainLines, names), this.words);
    this.symbol = symbolOf(parts.symbol?.text ?? '');
    this.hasNoMasthead = this.isDocument && !hasMasthead(parts);
    const table = hasMasthead(parts) || this.isDocument ? mastheadTableXml(parts, this.form, this.words) : '';
    return table + linesBelowNames + followingLines.join('');
  }

  /** Whether the text is a treaty body document. */
  private get isDocument(): boolean {
    const { committee, kind } = this.model.identity;
    return committee !== undefined || kind !== 'other';
  }

  private block(block: Block, index: number): string {
    switch (block.kind) {
      case 'masthead':
        return '';
      case 'title':
        return this.styledParagraph(this.titleStyle, this.withTabs(this.words.words(block, index)));
      case 'heading':
        return this.heading(block, index);
      case 'paragraph':
        return this.numberedParagraph(block, index, 'text', LEVEL.paragraph);
      case 'subparagraph':
        return this.numberedParagraph(
          block,
          index,
          'text',
          Math.min(LEVEL.paragraph + Math.max(block.level, 1), LAST_LEVEL),
        );
      case 'unnumbered':
        return this.styledParagraph('text', this.firstWords(block, index));
      case 'footnote':
        return this.footnoteBlocks.has(block) ? '' : this.noteInText(block, index);
      case 'furniture':
        if (/[\p{L}\p{N}]/u.test(block.text)) this.furniture++;
        return '';
    }
  }

  /** The words of a block up to the first line with a number that the block parser does not support: `(أ)`. */
  private firstWords(block: Block, index: number): string {
    const [end = block.content.end] = openingOffsets(block);
    return this.words.runs(block, index, block.content.start, end);
  }

  /** The lines of a block that begin with an unsupported number, as paragraphs. */
  private itemsWithin(block: Block, index: number): string {
    const starts = openingOffsets(block);
    return starts
      .map((start, at) => {
        const end = starts[at + 1] ?? block.content.end;
        const space = /^\s*/.exec(block.text.slice(start, end))?.[0].length ?? 0;
        const indent = isNumberedLine(block.text.slice(start, end)) ? '' : TAB_RUN;
        return this.styledParagraph('text', indent + this.words.runs(block, index, start + space, end));
      })
      .join('');
  }

  private heading(block: Block, index: number): string {
    const name = this.headingStyle(block);
    if (block.marker.end > block.marker.start) return this.numberedParagraph(block, index, name, undefined);
    const isAnnex = block.label?.form === 'annex';
    return this.styledParagraph(
      name,
      this.withTabs(this.words.words(block, index)),
      isAnnex ? '<w:pageBreakBefore/>' : '',
    );
  }

  private headingStyle({ label }: Block): StyleName {
    const rank = label ? RANKS[label.form] : undefined;
    if (rank !== undefined) {
      this.above = label?.form === 'annex' ? 'mainTitle' : rank;
      return rank;
    }
    // The title of an annex is directly below its number.
    if (this.above === 'mainTitle') {
      this.above = 'first';
      return 'chapter';
    }
    return this.above === 'second' ? 'fourth' : 'second';
  }

  /** A paragraph or heading with its number, from the list or typed. */
  private numberedParagraph(block: Block, index: number, name: StyleName, level: number | undefined): string {
    const place = this.list.placeOf(block);
    const bookmark = this.bookmarkNames.get(block);
    const words = this.firstWords(block, index);
    if (place) {
      const list = `<w:numPr><w:ilvl w:val="${place.level}"/><w:numId w:val="${place.number}"/></w:numPr>`;
      return this.styledParagraph(name, this.withBookmark(bookmark, words), list);
    }
    const numberedParagraph = printedNumber(block);
    this.typedTexts.push(numberedParagraph);
    const listNumber = visibleNumber(block) ?? '';
    const at = bookmark === undefined ? -1 : numberedParagraph.indexOf(listNumber);
    const number =
      at < 0
        ? this.words.plain(numberedParagraph)
        : this.words.plain(numberedParagraph.slice(0, at)) +
          this.withBookmark(bookmark, this.words.plain(listNumber)) +
          this.words.plain(numberedParagraph.slice(at + listNumber.length));
    // As in typed drafts, paragraph numbers start at the margin, and all other numbers after tabs.
    const depth = level === undefined ? 1 : level - LEVEL.paragraph;
    return this.styledParagraph(
      name,
      TAB_RUN.repeat(depth) + number + TAB_RUN + words,
      depth > 1 ? this.hanging(depth + 1) : '',
    );
  }

  private hanging(steps: number): string {
    const { margin, step } = this.form;
    return `<w:ind w:left="${margin + steps * step}" w:right="${margin}" w:hanging="${steps * step}"/>`;
  }

  private styledParagraph(name: StyleName, runs: string, more = ''): string {
    return paragraphXml(runs, `<w:pStyle w:val="${styleId(name, this.form)}"/>${more}`);
  }

  /** The words of a heading without a number, after two tabs. */
  private withTabs(words: string): string {
    return TAB_RUN + TAB_RUN + words;
  }

  private withBookmark(name: string | undefined, runs: string): string {
    if (name === undefined) return runs;
    const id = this.bookmarks++;
    return `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
  }

  private footnote(at: number): string {
    const markedNote = this.notes.placed[at];
    if (!markedNote) return '';
    const { note, mark, isCounted } = markedNote;
    const ownNumberRun = isCounted ? wholeRun('<w:footnoteRef/>', NOTE_STYLE) : noteMarkXml(mark);
    const index = this.indexes.get(note) ?? -1;
    // LibreOffice shows a typed mark twice if the tab before it has another style.
    const runs = wholeRun('<w:tab/>', NOTE_STYLE) + ownNumberRun + TAB_RUN + this.words.words(note, index);
    return `<w:footnote w:id="${at + 1}">${paragraphXml(runs, '<w:pStyle w:val="FootnoteText"/>')}</w:footnote>`;
  }

  private noteInText(block: Block, index: number): string {
    this.unplacedCount++;
    const mark = this.words.plain(printedNumber(block));
    return paragraphXml(TAB_RUN + mark + TAB_RUN + this.words.words(block, index), '<w:pStyle w:val="FootnoteText"/>');
  }
}

const END_TAG = '</w:p>';

/** The short centred rule that ends a United Nations document. */
function endRule(form: PageForm): string {
  const line = wholeRun('<w:tab/>', '<w:u w:val="single"/>').repeat(3);
  return paragraphXml(
    line,
    `<w:pStyle w:val="${styleId('text', form)}"/><w:spacing w:before="240" w:after="0"/><w:jc w:val="center"/>`,
  );
}

/** The symbol at the start of a line, with a short addition in brackets, "A/99/6 (Sect. 13)/Part A", but without note marks. */
function symbolOf(line: string): string {
  const symbol = /^\S+(?: +\([^()\t]{1,12}\)[^()\t]*)?/.exec(line)?.[0] ?? '';
  return symbol.trim().replace(/\*+$/, '');
}

/** Where lines with numbers unsupported by the block parser begin in a block, including the preceding line break. */
function openingOffsets({ kind, text, content }: Block): readonly number[] {
  if (kind !== 'paragraph' && kind !== 'subparagraph' && kind !== 'unnumbered') return [];
  return [...text.slice(content.start, content.end).matchAll(/(?:\r\n|\r|\n)\s*([^\r\n]*)/g)]
    .filter(({ 1: line = '' }) => isNumberedLine(line) || /[^\p{ASCII}]/u.test(typedNumberIn(line)))
    .map(({ index }) => content.start + index);
}

/** Whether a line is like "⇥A.⇥Introduction", in any script. */
function isFrontHeading({ indent, text }: FrontLine): boolean {
  return indent !== '' && /^\S{1,6}\t\s*\S/.test(text) && !text.startsWith('(');
}

/** The last non-heading line after a blank line. The first line names the committee and counts only if it is the only one. */
function titleLine(lines: readonly FrontLine[]): FrontLine | undefined {
  return lines.findLast(
    (line, at) =>
      (at > 0 || lines.length === 1) && line.isApart && !isFrontHeading(line) && typedNumberIn(line.text) === '',
  );
}

/** Whether a block continues a sentence that was interrupted by a page header. */
function isContinuation(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind !== 'unnumbered' || blocks[index - 1]?.kind !== 'furniture') return false;
  if (!/^[\p{Ll}\d(]/u.test(block.text.slice(block.content.start))) return false;
  return blocks[index - 1]?.after.unfinished !== '';
}

const TAB_RUN = wholeRun('<w:tab/>');
const LAST_LEVEL = 8;
/** Names follow Word’s own for reference bookmarks: `_Ref` and nine digits; the underscore hides them in the list of bookmarks. */
const FIRST_NAME = 100_000_001;
/** The style of a numbered heading by the form of its number. */
const RANKS: Readonly<Partial<Record<NonNullable<Block['label']>['form'], StyleName>>> = {
  annex: 'chapter',
  roman: 'chapter',
  capital: 'first',
  decimal: 'second',
  letter: 'fourth',
};

/** The number of a block as a field shows it. */
function visibleNumber(block: Block): string | undefined {
  return withoutStops(printedNumber(block));
}
