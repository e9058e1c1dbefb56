import type { MarkedNote } from '../model/base/noteMarks';
import type { Block } from '../syntax/blocks/block';
import { bisect } from '../text/bisect';
import { raiseMark } from '../word/body/marks';
import type { NumberField } from './numberFields';
import type { PageForm } from './pageForm';
import { directedRuns, textRun, wholeRun } from './xmlText';

/** A non-text element within a block’s words. */
type Inset =
  | (NumberField & { readonly kind: 'field' })
  | {
      readonly kind: 'note';
      readonly start: number;
      readonly end: number;
      readonly id: number;
      readonly note: MarkedNote;
    };

/** Characters of scripts that are written without spaces. */
const SPACELESS_PATTERN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** The insets of a block in text order, with the furthest end up to each of them. */
interface BlockInsets {
  readonly insets: readonly Inset[];
  readonly reaches: readonly number[];
}

const NO_INSETS: BlockInsets = { insets: [], reaches: [] };

/** Writes the words of blocks as runs, with fields and marks of notes. */
export class WordsWriter {
  private readonly insets = new Map<number, BlockInsets>();

  /** `fields` is keyed by block index. Note ids count from 1, in order. */
  constructor(
    private readonly form: PageForm,
    fields: ReadonlyMap<number, readonly NumberField[]>,
    notes: readonly MarkedNote[],
  ) {
    const insetsByBlock = new Map<number, Inset[]>();
    const add = (block: number, inset: Inset) => {
      const ownInsets = insetsByBlock.get(block);
      if (ownInsets) ownInsets.push(inset);
      else insetsByBlock.set(block, [inset]);
    };
    for (const [block, own] of fields) for (const field of own) add(block, { ...field, kind: 'field' });
    notes.forEach((note, at) => {
      add(note.block, { kind: 'note', start: note.start, end: note.end, id: at + 1, note });
    });
    for (const [block, own] of insetsByBlock) {
      const insets = own.sort((a, b) => a.start - b.start);
      let reach = 0;
      const reaches = insets.map(({ end }) => {
        reach = Math.max(reach, end);
        return reach;
      });
      this.insets.set(block, { insets, reaches });
    }
  }

  /** A span of a block’s text with its lines joined; `properties` is the content of the `w:rPr` of its runs. */
  runs(block: Block, index: number, start: number, end: number, properties = ''): string {
    let xml = '';
    let from = start;
    const { insets } = this.insetsOf(index);
    for (let at = bisect(insets.length, (i) => (insets[i]?.start ?? 0) < start); at < insets.length; at++) {
      const inset = insets[at];
      if (!inset || inset.start >= end) break;
      if (inset.start < from || inset.end > end) continue;
      xml += this.plain(joinLines(block.text, from, inset.start), properties);
      xml +=
        inset.kind === 'field'
          ? this.field(inset.code, block.text.slice(inset.start, inset.end), properties)
          : noteReference(inset.id, inset.note);
      from = inset.end;
    }
    return xml + this.plain(joinLines(block.text, from, end), properties);
  }

  /** The runs for the whole content of a block. */
  words(block: Block, index: number): string {
    return this.runs(block, index, block.content.start, block.content.end);
  }

  /** Text without fields and marks. */
  plain(text: string, properties = ''): string {
    return directedRuns(text, properties, this.form.isRtl);
  }

  /** Whether there is a field or a mark between two places of a block. */
  hasInset(index: number, start: number, end: number): boolean {
    const { insets, reaches } = this.insetsOf(index);
    const firstInset = insets[bisect(reaches.length, (i) => (reaches[i] ?? 0) <= start)];
    return firstInset !== undefined && firstInset.start < end;
  }

  private insetsOf(block: number): BlockInsets {
    return this.insets.get(block) ?? NO_INSETS;
  }

  private field(code: string, fieldText: string, properties: string): string {
    return fieldRuns(code, this.plain(fieldText, properties), properties);
  }
}

/** A field: its instruction, and the runs that it shows until Word updates it. */
export function fieldRuns(code: string, fieldText: string, properties: string): string {
  const sign = (type: string) => wholeRun(`<w:fldChar w:fldCharType="${type}"/>`, properties);
  const instruction = wholeRun(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`, properties);
  return `${sign('begin')}${instruction}${sign('separate')}${fieldText}${sign('end')}`;
}

function noteReference(id: number, { mark, isCounted }: MarkedNote): string {
  const reference = (typedText: string) => `<w:footnoteReference ${typedText}w:id="${id}"/>`;
  if (isCounted) return wholeRun(reference(''), NOTE_STYLE);
  return noteMarkXml(mark).replace('<w:t ', `${reference('w:customMarkFollows="1" ')}<w:t `);
}

/** The run properties of note marks. */
export const NOTE_STYLE = '<w:rStyle w:val="FootnoteReference"/>';

/** A mark that Word does not number, in superscript characters; an asterisk is raised already. */
export function noteMarkXml(mark: string): string {
  return textRun(raiseMark(mark), `${NOTE_STYLE}<w:sz w:val="20"/><w:vertAlign w:val="baseline"/>`);
}

/** Text with its lines joined by spaces, or by nothing after a hyphen and between Chinese characters. */
export function joinLines(text: string, start: number, end: number): string {
  // Match white space as a whole and test it here: a pattern that must end in a line break would backtrack over every blank of a long run.
  return text.slice(start, end).replace(/\s+/g, (space, at: number) => {
    if (!/[\r\n]/.test(space)) return space;
    const previousChar = text.charAt(start + at - 1);
    const nextChar = text.charAt(start + at + space.length);
    const isAttached =
      (/[-\u2010\u2011/]/.test(previousChar) && /[\p{L}\p{N}]/u.test(nextChar)) ||
      (SPACELESS_PATTERN.test(previousChar) && SPACELESS_PATTERN.test(nextChar));
    return isAttached ? '' : ' ';
  });
}
