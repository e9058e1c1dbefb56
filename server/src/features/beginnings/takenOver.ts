import { BEGINNINGS } from '../../languages/en/beginnings';
import { scanDates } from '../../model/dates';
import type { DocumentModel } from '../../model/document';
import type { Target } from '../../model/target';
import { contentOf } from '../../syntax/block';
import { isWordUnit } from '../../text/characterKinds';
import { applyEdits, byPlace, type TextEdit } from '../../text/edits';

const OWN: ReadonlySet<Target['kind']> = new Set(['paragraph', 'section', 'unknown']);
const WITH_SYMBOL: ReadonlySet<Target['kind']> = new Set(['symbol', 'other-paragraph']);

/**
 * The words of a block on one line for a document on another State, which is named instead, with brackets around what has to be looked at:
 * dates, symbols, references to paragraphs. In English, blanks stand for dates and symbols.
 */
export function takenOver(model: DocumentModel, b: number, stateName: string): string {
  const block = model.tree.blocks[b];
  const reading = model.readings[b];
  if (!block || !reading) return '';
  const { text, content } = block;
  const { language } = model.language;
  const blank = (written: string, inEnglish: string) => (language.id === 'en' ? inEnglish : `[${written}]`);
  const edits: TextEdit[] = reading.references.flatMap(({ start, end, target: { kind } }): TextEdit[] => {
    const name = text.slice(start, end);
    if (WITH_SYMBOL.has(kind) && name.includes('/')) return [{ start, end, text: blank(name, BEGINNINGS.symbol) }];
    const isMarked = (OWN.has(kind) || WITH_SYMBOL.has(kind)) && /\d|^\(/.test(name);
    return isMarked ? [{ start, end, text: `[${name}]` }] : [];
  });
  for (const { start, end } of scanDates(text, content.start, content.end, language))
    edits.push({ start, end, text: blank(text.slice(start, end), BEGINNINGS.date) });
  const name = model.identity.state?.name ?? '';
  for (let at = name === '' ? -1 : text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    let end = at + name.length;
    while (isWordUnit(text.charCodeAt(end))) end++;
    const isName = end === at + name.length;
    edits.push({ start: at, end, text: isName ? stateName : blank(text.slice(at, end), BEGINNINGS.adjective) });
  }
  const apart = edits.sort(byPlace).filter((edit, k, all) => k === 0 || edit.start >= (all[k - 1]?.end ?? 0));
  const inside = apart
    .filter(({ start, end }) => start >= content.start && end <= content.end)
    .map((edit) => ({ ...edit, start: edit.start - content.start, end: edit.end - content.start }));
  return onOneLine(applyEdits(contentOf(block), inside));
}

/** A text with its white space collapsed. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
