import type { AutomaticLabel } from './counters';
import type { ListNumbering } from './numbering';

/** Whether a label belongs to a paragraph or heading rather than to an item: `12.`, `IV.`, `A.`, `1.2`, `12-`. */
function opensParagraph(label: string): boolean {
  return /^(?:\D*\d+(?:\.\d+)*[.\-–)]?|[IVXLC]+\.|[A-Z]\.)$/u.test(label) && !label.startsWith('(');
}

/**
 * How many tabs precede an automatic label in the text: none for a paragraph number, one for the letter of an item, and one more for each
 * enclosing level of items.
 */
export function depthOf(label: AutomaticLabel, isHeading: boolean, numbering: ListNumbering, number: number): number {
  if (isHeading) return 1;
  if (opensParagraph(label.text)) return 0;
  const list = numbering.number(number);
  let depth = 1;
  for (let level = label.level - 1; list && level >= 0 && numbering.defines(list, level); level--) {
    const { text, format } = numbering.level(list, level);
    const sample = text.replace(/%[1-9]/g, format === 'decimal' ? '1' : format.startsWith('upper') ? 'I' : 'a');
    if (opensParagraph(sample)) break;
    depth++;
  }
  return depth;
}
