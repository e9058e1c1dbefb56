import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import type { Label, LabelForm } from '../../../syntax/blocks/block';
import { romanNumeral } from '../../../syntax/blocks/marker';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';
import type { View } from '../../engine/view';
import { bareLabel } from './bareHeading';

/** A numbered heading. */
export interface NumberedHeading {
  readonly block: number;
  readonly label: Label;
}

/** Headings of the same form under the same parent heading. */
export interface HeadingGroup {
  readonly form: LabelForm;
  /** The first may have any number: some documents continue the numbering under the next parent heading. */
  readonly headings: NumberedHeading[];
}

/** Label forms from the outermost level to the innermost. */
const RANKS: readonly LabelForm[] = ['roman', 'capital', 'decimal', 'letter'];

/** Lines with the number or letter of a heading but no words, whether or not they were parsed as headings. */
export const BARE_LABELS = new Gathered<Span & { readonly label: string }>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote', 'furniture'],
  block({ block: { text, content } }, note) {
    const label = bareLabel(text);
    if (label !== '') note({ start: content.start, end: content.end, label });
  },
});

/** The heading groups of a document, and those still open at its end. */
export function headingGroups(model: View): {
  readonly all: readonly HeadingGroup[];
  readonly open: readonly HeadingGroup[];
} {
  const allGroups: HeadingGroup[] = [];
  let open = new Map<LabelForm, HeadingGroup>();
  // Kept from heading to heading, so that a text of headings alone is walked once.
  let nextParagraph = 0;
  for (let block = 0; block < model.outline.length; block++) {
    const { kind, label: ownLabel } = model.outline[block] ?? {};
    if (kind !== 'heading' || !ownLabel) continue;
    const label = asLetter(ownLabel, open);
    const rank = RANKS.indexOf(label.form);
    if (rank < 0) {
      // An annex starts a new numbering.
      open = new Map();
      continue;
    }
    for (const deeper of RANKS.slice(rank + 1)) open.delete(deeper);
    if (label.suffix !== '' || label.value === 0) continue;
    let group = open.get(label.form);
    if (group && label.value === 1 && nextParagraph <= block) nextParagraph = paragraphAfter(model, block);
    if (!group || (label.value === 1 && restartsNumbering(model, nextParagraph))) {
      group = { form: label.form, headings: [] };
      open.set(label.form, group);
      allGroups.push(group);
    }
    group.headings.push({ block, label });
  }
  return { all: allGroups, open: [...open.values()] };
}

/**
 * Whether a heading with the first number or letter begins another list. States restart their numbering in each part; other documents may
 * contain several lists, such as those on a State and its territories, if paragraphs restart too.
 */
function restartsNumbering({ identity: { kind }, paragraphs: { all, owner } }: View, nextParagraph: number): boolean {
  if (STATE_DOCUMENTS.has(kind)) return true;
  return (owner[nextParagraph] ?? 0) > 0 && all[owner[nextParagraph] ?? -1]?.value === 1;
}

/** The block of the first paragraph after a block; the number of blocks if there is none. */
function paragraphAfter({ outline }: View, block: number): number {
  let next = block + 1;
  while (next < outline.length && outline[next]?.kind !== 'paragraph') next++;
  return next;
}

/** How many letters may be missing between two headings, for example because those in between have lost their words. */
const MAX_MISSING_LETTERS = 3;

/** Treats "I." after "H." as a letter, like "V." after "U.", unless a preceding Roman numeral requires a numeral. */
function asLetter(label: Label, open: ReadonlyMap<LabelForm, HeadingGroup>): Label {
  if (label.form !== 'roman' || label.text.length !== 1) return label;
  const value = label.text.toUpperCase().charCodeAt(0) - 0x40;
  const letterValue = open.get('capital')?.headings.at(-1)?.label.value;
  const romanValue = open.get('roman')?.headings.at(-1)?.label.value;
  if (letterValue === undefined || letterValue >= value || value - letterValue > MAX_MISSING_LETTERS) return label;
  return romanValue === label.value - 1 ? label : { ...label, form: 'capital', value };
}

/** The labels of lines without words, by block. */
export type BareLabels = ReadonlyMap<number, string>;

/** Whether a label occurs on a line without words between two headings. */
export function isUnnumberedBetween(
  bare: BareLabels,
  from: NumberedHeading,
  to: NumberedHeading,
  label: string,
): boolean {
  for (let b = from.block + 1; b < to.block; b++) if (bare.get(b) === label) return true;
  return false;
}

/** Whether a line without words that has the next label follows a heading, before another numbered heading. */
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

/** A number in the form of a heading's label. */
export function labelWritten(value: number, form: LabelForm): string {
  if (form === 'capital') return String.fromCharCode(0x40 + value);
  if (form === 'letter') return String.fromCharCode(0x60 + value);
  if (form !== 'roman') return String(value);
  return romanNumeral(value).toUpperCase();
}
