import type { Label, LabelForm } from '../../../syntax/block';
import { romanNumeral } from '../../../syntax/marker';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';
import type { View } from '../../engine/view';
import { bareLabel } from './bareHeading';

/** A numbered heading. */
export interface NumberedHeading {
  readonly block: number;
  readonly label: Label;
}

/** Headings of one form below the same heading. */
export interface HeadingGroup {
  readonly form: LabelForm;
  /** The first may have any number: some documents go on counting below the next heading. */
  readonly headings: NumberedHeading[];
}

/** From the outermost level to the innermost. */
const RANKS: readonly LabelForm[] = ['roman', 'capital', 'decimal', 'letter'];

/** Lines with the number or letter of a heading and no words, which read as headings or as something else. */
export const BARE_LABELS = new Gathered<Span & { readonly label: string }>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote', 'furniture'],
  block({ block: { text, content } }, note) {
    const label = bareLabel(text);
    if (label !== '') note({ start: content.start, end: content.end, label });
  },
});

/** The groups of a document, and those that are not closed where it ends. */
export function headingGroups(model: View): {
  readonly all: readonly HeadingGroup[];
  readonly open: readonly HeadingGroup[];
} {
  const all: HeadingGroup[] = [];
  let open = new Map<LabelForm, HeadingGroup>();
  for (let block = 0; block < model.outline.length; block++) {
    const { kind, label: read } = model.outline[block] ?? {};
    if (kind !== 'heading' || !read) continue;
    const label = asLetter(read, open);
    const rank = RANKS.indexOf(label.form);
    if (rank < 0) {
      // An annex counts anew.
      open = new Map();
      continue;
    }
    for (const deeper of RANKS.slice(rank + 1)) open.delete(deeper);
    if (label.suffix !== '' || label.value === 0) continue;
    let group = open.get(label.form);
    if (!group) {
      group = { form: label.form, headings: [] };
      open.set(label.form, group);
      all.push(group);
    }
    group.headings.push({ block, label });
  }
  return { all, open: [...open.values()] };
}

/** So far may a letter be from the one before it, as where the heading between has lost its words. */
const MOST_MISSING = 3;

/** "I." after "H." is a letter, as "V." is after "U.", where no roman number before them asks for it. */
function asLetter(label: Label, open: ReadonlyMap<LabelForm, HeadingGroup>): Label {
  if (label.form !== 'roman' || label.text.length !== 1) return label;
  const value = label.text.toUpperCase().charCodeAt(0) - 0x40;
  const letters = open.get('capital')?.headings.at(-1)?.label.value;
  const romans = open.get('roman')?.headings.at(-1)?.label.value;
  if (letters === undefined || letters >= value || value - letters > MOST_MISSING) return label;
  return romans === label.value - 1 ? label : { ...label, form: 'capital', value };
}

/** The labels of bare lines by their blocks. */
export type BareLabels = ReadonlyMap<number, string>;

/** Whether a label stands between two headings without the words of one. */
export function standsAlone(bare: BareLabels, from: NumberedHeading, to: NumberedHeading, label: string): boolean {
  for (let b = from.block + 1; b < to.block; b++) if (bare.get(b) === label) return true;
  return false;
}

/** Whether the next label of a heading stands after it without words, before another numbered heading. */
export function isFollowedByBare(
  { outline: blocks }: View,
  bare: BareLabels,
  { block, label: { form } }: NumberedHeading,
  next: string,
): boolean {
  for (let b = block + 1; b < blocks.length; b++) {
    const { kind, label } = blocks[b] ?? {};
    if (bare.get(b) === next) return true;
    if (kind === 'heading' && label && RANKS.indexOf(label.form) <= RANKS.indexOf(form)) return false;
  }
  return false;
}

/** A number as headings of a form have it. */
export function labelWritten(value: number, form: LabelForm): string {
  if (form === 'capital') return String.fromCharCode(0x40 + value);
  if (form === 'letter') return String.fromCharCode(0x60 + value);
  if (form !== 'roman') return String(value);
  return romanNumeral(value).toUpperCase();
}
