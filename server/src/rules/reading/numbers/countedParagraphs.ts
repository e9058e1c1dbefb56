import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import { ownSeries } from '../../../model/paragraphs/ownSeries';
import type { Paragraph } from '../../../model/paragraphs/paragraphs';
import type { Report } from '../../engine/finding';
import type { View } from '../../engine/view';

/** Up to this many other numbers may be slips; more are those of lists or quoted texts. */
const MAX_NUMBER_SLIPS = 2;

/** Whether numbers in a document may come from quoted texts: true for documents of States, and for scripts that are not supported. */
export function mayQuoteNumbers({ identity: { kind }, language: { unread } }: View): boolean {
  return STATE_DOCUMENTS.has(kind) || unread?.script !== undefined;
}

/**
 * The paragraphs in a list whose numbers can be checked. States quote questions, laws and treaties with their numbers; in their documents,
 * only paragraphs in the main series are checked, and a few others that repeat a neighbour’s number or take the place of a missing one.
 */
export function countedParagraphs(document: View, list: readonly Paragraph[]): readonly Paragraph[] {
  if (!mayQuoteNumbers(document) || list[0]?.annex !== 0) return withoutQuoted(list);
  const series = ownSeries(document.paragraphs.all);
  const ownParagraphs = new Set(series);
  if (series.length * 2 < list.length) return [];
  if (list.length - ownParagraphs.size > MAX_NUMBER_SLIPS) return series;
  return list.filter((paragraph, i) => ownParagraphs.has(paragraph) || isSlip(paragraph, list[i - 1], list[i + 1]));
}

/**
 * Removes the numbers of quoted texts: runs in the middle of a list that begin with 1, after which the list continues. "5, 1, 2, 1, 2, 3,
 * 6"
 */
function withoutQuoted(list: readonly Paragraph[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (let i = 0; i < list.length; i++) {
    const paragraph = list[i];
    const previousParagraph = paragraphs.at(-1);
    const resumesAt =
      paragraph?.value === 1 && previousParagraph ? resumedIndex(list, i, previousParagraph.value + 1) : i;
    if (resumesAt > i) i = resumesAt - 1;
    else if (paragraph) paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** The index at which a list continues with a given number after runs that begin with 1; if it does not, the index of the first run. */
function resumedIndex(list: readonly Paragraph[], from: number, number: number): number {
  let previousValue = 0;
  for (let at = from; at < Math.min(list.length, from + MAX_QUOTED_PARAGRAPHS); at++) {
    const { value = 0, suffix = '' } = list[at] ?? {};
    if (suffix !== '') return from;
    if (value === number && value !== previousValue + 1) return at;
    if (value !== previousValue + 1 && value !== 1) return from;
    previousValue = value;
  }
  return from;
}

/** The maximum number of paragraphs in a quoted text. */
const MAX_QUOTED_PARAGRAPHS = 40;

/** Whether a number repeats that of a neighbour or takes the place of a missing one: "12, 12, 13", "12, 31, 14". */
function isSlip({ value }: Paragraph, before: Paragraph | undefined, after: Paragraph | undefined): boolean {
  if (!before || !after) return false;
  return value === before.value || value === after.value || after.value === before.value + 2;
}

/**
 * Whether a number in the text of a range of blocks looks like the start of a paragraph: "… was adopted. 13. The plan covers …", ". 13 The
 * plan covers …", "13, The plan covers …".
 */
function standsInText(document: View, from: number, to: number, number: number): boolean {
  const sign = new RegExp(String.raw`\s${number}\.\s+[\p{Lu}“"]|^[\s.]*${number}[,.]?\s+[\p{Lu}“"]`, 'u');
  for (let b = from; b < to; b++) if (sign.test(document.block(b)?.text ?? '')) return true;
  return false;
}

/** Whether a number missing in a gap is in the text before it, where a line break was lost. */
export function isSaidInText(model: View, { block, message, args, related = [] }: Parameters<Report>[0]): boolean {
  const { missing } = args;
  if ((message !== 'gap' && message !== 'gaps') || typeof missing !== 'object' || !('all' in missing)) return false;
  const [previous] = related;
  const numbers = missing.all.join(' ').match(/\d+/g) ?? [];
  return previous !== undefined && numbers.some((number) => standsInText(model, previous.block, block, Number(number)));
}

/** Whether the headings above a paragraph restart as well, as in a document with one list on a State and one on each territory. */
export function isAnotherList({ outline }: View, block: number): boolean {
  for (let i = block - 1; i >= 0; i--) {
    const { kind, label } = outline[i] ?? {};
    if (kind === 'paragraph') return false;
    if (kind === 'heading' && label?.value === 1 && label.suffix === '') return true;
  }
  return false;
}
