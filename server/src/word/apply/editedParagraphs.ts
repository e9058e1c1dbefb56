import type { TextPiece } from '../../text/pieces';
import type { WordParagraph, WordText } from '../parts/result';
import type { NewLine } from '../patch/parts/newLines';
import { HindranceError } from '../patch/runs/hindrance';
import type { NewParagraph } from '../patch/runs/newParagraph';
import { labelInContext } from './labelInContext';
import { generatedBefore, generatedIn, lineLabel } from './lineLabel';
import type { SimilarParagraphs } from './similarParagraphs';

/** A paragraph of an edited text, and its required form in the file. */
export interface EditedParagraph {
  readonly paragraph: NewParagraph;
  readonly line: NewLine;
  /** The paragraph's words, without the text that Word generates before them. */
  readonly words: string;
  /** The label of the line before its words, including tabs. */
  readonly label: string;
  /** Whether it is numbered automatically. */
  readonly isNumbered: boolean;
  /** The words in each cell, if it is a new table row. */
  readonly cells?: readonly string[];
}

/** A line that cannot be a paragraph of the file. */
export class MisplacedLine extends HindranceError {
  constructor(readonly line: NewLine) {
    super('place', line.hosts[0]);
  }
}

/**
 * Converts the lines of an edited text to paragraphs of its Word file. A line that contains words of a paragraph is that paragraph and
 * keeps its form, unless its number was removed or is now of another kind. A new line gets the form of the nearest paragraph with such a
 * number. Automatic numbers are left to Word, whatever the line says.
 *
 * @param isRow whether a new line is a row of the table above it
 * @throws {MisplacedLine} if parts of a paragraph are in lines that are not consecutive
 */
export function editedParagraphs(
  similar: SimilarParagraphs,
  text: string,
  lines: readonly NewLine[],
  isRow: (line: NewLine) => boolean,
): readonly EditedParagraph[] {
  return new EditedParagraphs(similar, text, lines, isRow).all();
}

/** The form of a line: the paragraph it is modelled on, and where its words start. */
interface LineForm {
  readonly like: number;
  readonly isUnnumbered?: boolean;
  /** Offset relative to the line. */
  readonly wordsStart: number;
}

class EditedParagraphs {
  private readonly word: WordText;
  private readonly hosts: readonly (number | undefined)[];
  private readonly texts: readonly string[];
  private readonly linesOf = new Map<number, number[]>();

  constructor(
    private readonly similar: SimilarParagraphs,
    private readonly text: string,
    private readonly lines: readonly NewLine[],
    private readonly isRow: (line: NewLine) => boolean,
  ) {
    this.word = similar.word;
    this.texts = lines.map((line) => this.lineText(line));
    this.hosts = withinSplits(lines.map((line) => this.hostOf(line)));
    this.hosts.forEach((host, at) => {
      if (host !== undefined) this.linesOf.set(host, [...(this.linesOf.get(host) ?? []), at]);
    });
  }

  all(): readonly EditedParagraph[] {
    let lastLine = -1;
    return this.lines.map((line, at) => {
      const host = this.hosts[at];
      const result = host === undefined ? this.newParagraph(line, lastLine) : this.hostedParagraph(line, at, host);
      lastLine = host ?? lastLine;
      return result;
    });
  }

  private newParagraph(line: NewLine, last: number): EditedParagraph {
    if (last >= 0 && this.isRow(line)) {
      const words = this.lineText(line);
      const cells = words.split('\t');
      return { paragraph: { like: last, content: [], row: cells }, line, words, label: '', isNumbered: false, cells };
    }
    const form = this.similar.formFor(this.lineText(line), last);
    if (!form) throw new MisplacedLine(line);
    return this.edit(line, {}, form);
  }

  private hostedParagraph(line: NewLine, at: number, host: number): EditedParagraph {
    const ownLines = this.linesOf.get(host) ?? [];
    const order = ownLines.indexOf(at);
    if (ownLines[0] !== at - order) throw new MisplacedLine(line);
    const { start, end, textStart, number } = this.paragraph(host);
    if (isWhole(line, start, end) && !line.isMoved)
      return {
        paragraph: { stays: host, like: host, content: textStart < end ? [{ start: textStart, end }] : [] },
        line,
        words: this.word.text.slice(textStart, end),
        label: this.word.text.slice(start, textStart),
        isNumbered: number === 'automatic',
      };
    const isRest = order > 0;
    if (isRest && line.hosts.some((one) => one !== host && this.holdsWords(line, one))) throw new MisplacedLine(line);
    const origin = isRest || line.isMoved ? { from: host } : { stays: host };
    if (line.isMoved && ownLines.length > 1) throw new MisplacedLine(line);
    return this.edit(line, origin, this.formOf(at, host, isRest));
  }

  /** The form of a line that contains words of a paragraph; `isRest`: whether it is a later part of that paragraph. */
  private formOf(at: number, host: number, isRest: boolean): LineForm {
    const ownParagraph = this.paragraph(host);
    const text = this.texts[at] ?? '';
    const textBefore = generatedBefore(this.word.text, ownParagraph);
    const isNumbered = ownParagraph.number === 'automatic';
    const isFree = ownParagraph.zone === 'body' || ownParagraph.zone === 'contents';
    const generatedLength = isRest && !isNumbered ? 0 : generatedIn(text, textBefore, ownParagraph.zone);
    if (!isFree || (isNumbered && text.startsWith(textBefore))) return { like: host, wordsStart: generatedLength };
    if (isNumbered) {
      const label = labelInContext(this.texts, at);
      const levelForm = label && this.similar.formAtLevel(text, label, host);
      return levelForm ?? { like: host, isUnnumbered: true, wordsStart: 0 };
    }
    const otherForm = this.similar.withLabel(text, host);
    // A number was typed where there was none, and similar numbers are automatic.
    const wasLabelled = !isRest && lineLabel(this.word.text.slice(ownParagraph.start, ownParagraph.end)) !== undefined;
    if (otherForm && !wasLabelled && this.paragraph(otherForm.like).number === 'automatic') return otherForm;
    return { like: host, wordsStart: generatedLength };
  }

  private edit(line: NewLine, where: Pick<NewParagraph, 'stays' | 'from'>, form: LineForm): EditedParagraph {
    const { like, isUnnumbered = false, wordsStart } = form;
    const text = this.lineText(line);
    return {
      paragraph: { ...where, like, ...(isUnnumbered && { isUnnumbered }), content: this.contentOf(line, wordsStart) },
      line,
      words: text.slice(wordsStart),
      label: text.slice(0, wordsStart),
      isNumbered: !isUnnumbered && this.paragraph(like).number === 'automatic',
    };
  }

  /** The pieces of a line from its words on. Generated text that ends up between words becomes typed text. */
  private contentOf({ pieces, start }: NewLine, wordsStart: number): readonly TextPiece[] {
    const from = start + wordsStart;
    return pieces.flatMap(({ at, what }): TextPiece[] => {
      const skipLength = Math.max(0, from - at);
      if (typeof what === 'string') return skipLength < what.length ? [what.slice(skipLength)] : [];
      const contentStart = what.start + skipLength;
      if (contentStart >= what.end) return [];
      const { start: first, textStart } = this.paragraph(this.holder(what.start));
      const typedEnd = contentStart >= first ? Math.min(textStart, what.end) : contentStart;
      return [
        ...(typedEnd > contentStart ? [this.word.text.slice(contentStart, typedEnd)] : []),
        ...(what.end > Math.max(contentStart, typedEnd)
          ? [{ start: Math.max(contentStart, typedEnd), end: what.end }]
          : []),
      ];
    });
  }

  /**
   * Index of the paragraph of the file that a line corresponds to: the first one whose words it contains, or else the first one whose
   * number it contains.
   */
  private hostOf(line: NewLine): number | undefined {
    return line.hosts.find((host) => this.holdsWords(line, host)) ?? line.hosts[0];
  }

  private holdsWords({ pieces }: NewLine, host: number): boolean {
    const { textStart, end } = this.paragraph(host);
    return pieces.some(({ what }) => typeof what !== 'string' && what.start < end && what.end > textStart);
  }

  private lineText({ start, end }: NewLine): string {
    return this.text.slice(start, end);
  }

  private holder(offset: number): number {
    return this.similar.paragraphAt(offset);
  }

  private paragraph(index: number): WordParagraph {
    const ownParagraph = this.word.paragraphs[index];
    if (!ownParagraph) throw new RangeError(`there is no paragraph ${index}`);
    return ownParagraph;
  }
}

/** Assigns new lines between two parts of a paragraph to that paragraph. */
function withinSplits(hosts: readonly (number | undefined)[]): readonly (number | undefined)[] {
  const filledHosts: (number | undefined)[] = [...hosts];
  let lastSplit = -1;
  for (const [at, host] of hosts.entries()) {
    if (host === undefined) continue;
    if (lastSplit >= 0 && host === hosts[lastSplit]) filledHosts.fill(host, lastSplit, at);
    lastSplit = at;
  }
  return filledHosts;
}

/** Whether a line is an unchanged span of the file's text. */
function isWhole({ pieces }: NewLine, start: number, end: number): boolean {
  const [only, ...more] = pieces;
  return typeof only?.what === 'object' && more.length === 0 && only.what.start === start && only.what.end === end;
}
