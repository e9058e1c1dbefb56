import { type Block, contentOf } from '../../../server/src/syntax/blocks/block';
import { readTree } from '../../../server/src/syntax/blocks/tree';
import { WORDS } from '../../syntax/shownOutline';
import { docx, escaped, level, list, p, r, style, styleOf } from './docx';

/** Levels of the list that drafts are numbered with: headings above, then paragraphs, which run on across headings, and their items. */
const PARAGRAPH = 5;
const LEVELS = [
  level(0, 'upperRoman', '%1.', '<w:lvlRestart w:val="0"/><w:pStyle w:val="HChG"/>'),
  level(1, 'upperLetter', '%2.', '<w:pStyle w:val="H1G"/>'),
  level(2, 'decimal', '%3.', '<w:pStyle w:val="H23G"/>'),
  level(3, 'lowerLetter', '(%4)'),
  level(4, 'lowerRoman', '(%5)'),
  level(PARAGRAPH, 'decimal', '%6.', '<w:lvlRestart w:val="0"/>'),
  level(6, 'lowerLetter', '(%7)'),
  level(7, 'lowerRoman', '(%8)'),
].join('');

const STYLES = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
  styleOf('HMG', '_ H __M_G', '<w:rPr><w:b/></w:rPr>', 'Normal'),
  styleOf('HChG', '_ H _Ch_G', '<w:rPr><w:b/></w:rPr>', 'Normal'),
  styleOf('H1G', '_ H_1_G', '<w:rPr><w:b/></w:rPr>', 'Normal'),
  styleOf('H23G', '_ H_2/3_G', '<w:rPr><w:b/></w:rPr>', 'Normal'),
  styleOf('H4G', '_ H_4_G', '<w:rPr><w:i/></w:rPr>', 'Normal'),
  styleOf('SingleTxtG', '_ Single Txt_G', '<w:pPr><w:ind w:left="1134"/></w:pPr>', 'Normal'),
].join('');

/** Makes a Word file of a draft, as the secretariats write them: all numbers automatic, the masthead a floating table. */
class DraftWriter {
  private readonly body: string[] = [];
  private readonly notes: string[] = [];
  /** `w:num` elements that begin a level where the draft does. */
  private readonly numbers: string[] = ['<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'];
  private readonly counted: number[] = [];

  constructor(private readonly blocks: readonly Block[]) {}

  write(): Uint8Array {
    const footnotes = this.blocks.filter(({ kind }) => kind === 'footnote');
    for (const block of footnotes) this.note(block);
    const masthead = this.blocks.filter(({ kind }) => kind === 'masthead');
    this.masthead(
      masthead
        .map(({ text }) => text)
        .join('')
        .trimEnd(),
    );
    for (const block of this.blocks) this.block(block);
    return docx({
      body: this.body.join(''),
      styles: STYLES,
      numbering: `<w:abstractNum w:abstractNumId="0">${LEVELS}</w:abstractNum>${this.numbers.join('')}`,
      footnotes: this.notes.join(''),
    });
  }

  private block(block: Block): void {
    const words = contentOf(block);
    switch (block.kind) {
      case 'title':
        this.body.push(p(this.withNotes(words.replace(/\s+/g, ' ')), style('HMG')));
        return;
      case 'heading':
        this.heading(block, words);
        return;
      case 'paragraph':
        this.numbered(PARAGRAPH, block, words, style('SingleTxtG'));
        return;
      case 'subparagraph':
        this.numbered(PARAGRAPH + block.level, block, words, style('SingleTxtG'));
        return;
      case 'unnumbered':
        this.body.push(p(this.withNotes(words), style('SingleTxtG')));
        return;
      case 'masthead':
      case 'footnote':
      case 'furniture':
        return;
    }
  }

  private heading(block: Block, words: string): void {
    const at = { roman: 0, capital: 1, decimal: 2 }[block.label?.form as string];
    if (at === undefined) this.body.push(p(this.withNotes(words), style('H4G')));
    else this.numbered(at, block, words, style(['HChG', 'H1G', 'H23G'][at] ?? ''));
  }

  /** A paragraph with an automatic number: a list begins anew where the draft leaves numbers out. */
  private numbered(at: number, block: Block, words: string, properties: string): void {
    const value = block.label?.value ?? 0;
    const expected = (this.counted[at] ?? 0) + 1;
    let number = 1;
    if (value !== expected) {
      number = this.numbers.length + 1;
      this.numbers.push(
        `<w:num w:numId="${number}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${value}"/></w:lvlOverride></w:num>`,
      );
    }
    this.counted[at] = value;
    for (let below = at + 1; below < 9; below++) if (below !== PARAGRAPH) this.counted[below] = 0;
    this.body.push(p(this.withNotes(words), properties + list(number, at)));
  }

  /** The first line, what stands below it at the left and, down to the language, at the right; the rest follows the table. */
  private masthead(text: string): void {
    const lines = text.split('\n');
    const [first = '', second = '', ...rest] = lines;
    const cells = rest.findIndex((line) => line.startsWith('Original')) + 1;
    const [organization = '', symbol = ''] = first.split('\t');
    const cell = (...paragraphs: string[]) => `<w:tc>${paragraphs.map((one) => p(one)).join('')}</w:tc>`;
    const slash = symbol.indexOf('/');
    const split = `<w:p>${r(symbol.slice(0, slash), '<w:sz w:val="40"/>')}${r(symbol.slice(slash))}</w:p>`;
    this.body.push(
      `<w:tbl><w:tblPr><w:tblpPr w:vertAnchor="page" w:horzAnchor="page"/></w:tblPr><w:tr>${cell('')}${cell(organization)}<w:tc>${split}</w:tc></w:tr>`,
      `<w:tr>${cell('')}${cell(second.trim())}${cell(...rest.slice(0, cells))}</w:tr></w:tbl>`,
      ...rest.slice(cells).map((line) => p(line)),
    );
  }

  private note(block: Block): void {
    const mark = block.label?.text ?? '*';
    const words = contentOf(block);
    this.notes.push(`<w:footnote w:id="${this.notes.length + 1}">${p(`\t${mark}\t${words}`)}</w:footnote>`);
  }

  /** Words as runs; an asterisk after the title is the mark of its note. */
  private withNotes(words: string): string {
    if (!words.endsWith('*') || this.notes.length === 0) return r(words);
    return `${r(words.slice(0, -1))}<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>${escaped('*')}</w:t></w:r>`;
  }
}

/** A draft as a Word file with automatic numbers. */
export function draftAsWord(text: string): Uint8Array {
  return new DraftWriter(readTree(text, WORDS).blocks).write();
}
