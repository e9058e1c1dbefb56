import type { Block } from '../syntax/block';
import { raised } from '../word/marks';
import type { PlacedNote } from './noteMarks';
import type { NumberField } from './numberFields';
import type { PageForm } from './pageForm';
import { directedRuns, run, wholeRun } from './xmlText';

/** What stands in a block’s words and is more than words. */
type Inset =
  | (NumberField & { readonly kind: 'field' })
  | {
      readonly kind: 'note';
      readonly start: number;
      readonly end: number;
      readonly id: number;
      readonly note: PlacedNote;
    };

/** A line break with the white space around it. */
const BREAK = /[^\S\r\n]*(?:\r\n|\r|\n)\s*/g;
/** Scripts that are written without spaces. */
const SPACELESS = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Writes the words of blocks as runs, with fields and marks of notes in their places. */
export class WordsWriter {
  private readonly insets = new Map<number, readonly Inset[]>();

  /** Both are named by the indexes of blocks. The notes have their ids from 1, in their order. */
  constructor(
    private readonly form: PageForm,
    fields: ReadonlyMap<number, readonly NumberField[]>,
    notes: readonly PlacedNote[],
  ) {
    const all = new Map<number, Inset[]>();
    const add = (block: number, inset: Inset) => all.set(block, [...(all.get(block) ?? []), inset]);
    for (const [block, own] of fields) for (const field of own) add(block, { ...field, kind: 'field' });
    notes.forEach((note, at) => {
      add(note.block, { kind: 'note', start: note.start, end: note.end, id: at + 1, note });
    });
    for (const [block, own] of all)
      this.insets.set(
        block,
        own.sort((a, b) => a.start - b.start),
      );
  }

  /** A run of a block’s text, lines joined; `properties` is the inside of the `w:rPr` of its runs. */
  runs(block: Block, index: number, start: number, end: number, properties = ''): string {
    let xml = '';
    let from = start;
    for (const inset of this.insets.get(index) ?? []) {
      if (inset.start < from || inset.end > end) continue;
      xml += this.plain(joined(block.text, from, inset.start), properties);
      xml +=
        inset.kind === 'field'
          ? this.field(inset.code, block.text.slice(inset.start, inset.end), properties)
          : noteReference(inset.id, inset.note);
      from = inset.end;
    }
    return xml + this.plain(joined(block.text, from, end), properties);
  }

  /** All words of a block. */
  words(block: Block, index: number): string {
    return this.runs(block, index, block.content.start, block.content.end);
  }

  /** Text without fields and marks. */
  plain(text: string, properties = ''): string {
    return directedRuns(text, properties, this.form.isRtl);
  }

  /** Whether something other than words stands between two places of a block. */
  hasInset(index: number, start: number, end: number): boolean {
    return (this.insets.get(index) ?? []).some((inset) => inset.start < end && inset.end > start);
  }

  private field(code: string, shown: string, properties: string): string {
    return fieldRuns(code, this.plain(shown, properties), properties);
  }
}

/** A field: its instruction, and the runs of what it shows until Word computes it anew. */
export function fieldRuns(code: string, shown: string, properties: string): string {
  const sign = (type: string) => wholeRun(`<w:fldChar w:fldCharType="${type}"/>`, properties);
  const instruction = wholeRun(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`, properties);
  return `${sign('begin')}${instruction}${sign('separate')}${shown}${sign('end')}`;
}

function noteReference(id: number, { mark, isCounted }: PlacedNote): string {
  const reference = (typed: string) => `<w:footnoteReference ${typed}w:id="${id}"/>`;
  if (isCounted) return wholeRun(reference(''), NOTE_LOOK);
  return typedMark(mark).replace('<w:t ', `${reference('w:customMarkFollows="1" ')}<w:t `);
}

/** How the marks are set that Word counts. */
export const NOTE_LOOK = '<w:rStyle w:val="FootnoteReference"/>';

/** A mark that Word does not count, in signs that are raised by themselves, as an asterisk is. */
export function typedMark(mark: string): string {
  return run(raised(mark), `${NOTE_LOOK}<w:sz w:val="20"/><w:vertAlign w:val="baseline"/>`);
}

/** Text with its lines as one: where a page wrapped it there is a space, or none after a hyphen and between Chinese characters. */
export function joined(text: string, start: number, end: number): string {
  return text.slice(start, end).replace(BREAK, (space: string, at: number) => {
    const before = text.charAt(start + at - 1);
    const behind = text.charAt(start + at + space.length);
    const isGlued =
      (/[-\u2010\u2011/]/.test(before) && /[\p{L}\p{N}]/u.test(behind)) ||
      (SPACELESS.test(before) && SPACELESS.test(behind));
    return isGlued ? '' : ' ';
  });
}
