import { paragraphIndexAt } from '../paragraphIndex';
import type { WordParagraph, WordText } from '../parts/result';
import { generatedBefore, isSameLabelForm, type LineLabel, labelOfLine, lineLabel } from './lineLabel';

/** The form of a paragraph for a line. */
interface SimilarForm {
  /** The paragraph whose style, list and level it gets. */
  readonly like: number;
  readonly isUnnumbered?: boolean;
  /** The start of its words in the line, after Word’s generated text. */
  readonly wordsStart: number;
}

/** How many paragraphs away to look for plain text as a model for plain text. */
const NEAR = 12;

/** Finds paragraphs of the body of a file whose form fits a line. */
export class SimilarParagraphs {
  private readonly labels: readonly (LineLabel | undefined)[];

  constructor(readonly word: WordText) {
    this.labels = word.paragraphs.map(({ start, end, zone, level }) =>
      zone === 'body' ? labelOfLine(lineLabel(word.text.slice(start, end)), level?.format) : undefined,
    );
  }

  /** The index of the paragraph at an offset of the text of the file. */
  paragraphAt(offset: number): number {
    return paragraphIndexAt(this.word.paragraphs, offset);
  }

  /** The form for a new line after a paragraph (-1 for none before it); undefined if the file has no paragraph that could give it one. */
  formFor(line: string, after: number): SimilarForm | undefined {
    return this.withLabel(line, after) ?? this.plain(line, after);
  }

  /** The form of the nearest paragraph with a number like that of a line; undefined if the line has none, or no other has one. */
  withLabel(line: string, near: number, label = lineLabel(line)): SimilarForm | undefined {
    if (!label) return undefined;
    const isLike = (at: number) => isSameLabelForm(label, this.labels[at]);
    const like =
      this.nearest(near, (at) => isLike(at) && this.labels[at]?.depth === label.depth) ?? this.nearest(near, isLike);
    const own = this.word.paragraphs[like ?? -1];
    if (like === undefined || !own) return undefined;
    if (own.number === 'automatic') return { like, wordsStart: label.end };
    // The number is typed, after tabs that are generated for a heading.
    const tabs = generatedBefore(this.word.text, own);
    return { like, wordsStart: line.startsWith(tabs) ? tabs.length : 0 };
  }

  /**
   * The form of a paragraph with an automatic number whose line has another label now: its own if that is of the same level, whatever the
   * number; that of another level if the label, or where nothing but its tabs changed their number, is that of one. Undefined if no
   * paragraph has such a label.
   *
   * @param label that of the line
   */
  formAtLevel(line: string, label: LineLabel, own: number): SimilarForm | undefined {
    const before = this.labels[own];
    const isOwn = isSameLabelForm(label, before);
    if (isOwn && label.depth === before?.depth) return { like: own, wordsStart: label.end };
    const isNumbered = (at: number) =>
      this.labels[at]?.depth === label.depth && this.word.paragraphs[at]?.number === 'automatic';
    const same = this.nearest(own, (at) => isNumbered(at) && isSameLabelForm(label, this.labels[at]));
    if (same !== undefined) return { like: same, wordsStart: label.end };
    if (!isOwn) return this.withLabel(line, own, label);
    const isItem = (at: number) => isNumbered(at) && this.word.paragraphs[at]?.heading === undefined;
    const deep = label.depth > 0 ? this.nearest(own, isItem) : undefined;
    return { like: deep ?? own, wordsStart: label.end };
  }

  private plain(line: string, near: number): SimilarForm | undefined {
    const isHeading = /^\t\t(?=\S)/.test(line);
    const like = this.nearest(near, (at) => this.isPlain(at, isHeading), isHeading ? Number.POSITIVE_INFINITY : NEAR);
    const own = this.word.paragraphs[like ?? -1];
    if (like !== undefined && own) {
      const tabs = generatedBefore(this.word.text, own);
      return { like, wordsStart: line.startsWith(tabs) ? tabs.length : 0 };
    }
    const other = this.nearest(near, (at) => this.isBody(at));
    return other === undefined ? undefined : { like: other, isUnnumbered: true, wordsStart: 0 };
  }

  private isPlain(at: number, isHeading: boolean): boolean {
    const { number, heading } = this.word.paragraphs[at] ?? {};
    const hasNoNumber = (number === 'none' || number === 'off') && this.labels[at] === undefined;
    return this.isBody(at) && hasNoNumber && (heading !== undefined) === isHeading;
  }

  private isBody(at: number): boolean {
    const own: WordParagraph | undefined = this.word.paragraphs[at];
    return own !== undefined && own.zone === 'body' && own.end > own.start;
  }

  /** The nearest paragraph of a kind, of two as near the one before. */
  private nearest(near: number, isOne: (at: number) => boolean, most = Number.POSITIVE_INFINITY): number | undefined {
    const { length } = this.word.paragraphs;
    for (let away = 0; away <= most && (near - away >= 0 || near + away < length); away++) {
      if (isOne(near - away)) return near - away;
      if (isOne(near + away)) return near + away;
    }
    return undefined;
  }
}
