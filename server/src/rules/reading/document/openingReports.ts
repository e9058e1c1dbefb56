import { en } from '../../../languages/en';
import { readOrdinals } from '../../../model/ordinals';
import { compileWords } from '../../../model/phrases';
import type { NumberRange } from '../../../syntax/symbols/symbol';
import type { Span } from '../../../text/edits';
import type { View } from '../../engine/view';

/** A report that one of the first paragraphs names as the one under consideration. */
interface SpokenOf {
  readonly value: NumberRange;
  readonly at: Span & { readonly block: number };
  /** The number of the paragraph. */
  readonly paragraph: number;
}

/**
 * "The Committee considered the combined third and fourth periodic reports" in paragraph 1, "welcomes the third periodic report" in the
 * next ones.
 */
export function openingReports(model: View): readonly SpokenOf[] {
  const found: SpokenOf[] = [];
  for (const { block, value } of model.paragraphs.all.slice(0, OPENING)) {
    const paragraph = model.block(block);
    if (!paragraph || value > OPENING) break;
    const { text, content } = paragraph;
    const verb = (value === 1 ? CONSIDERED : WELCOMED).exec(text.slice(content.start, content.end));
    if (!verb) continue;
    const start = content.start + verb[0].length;
    const ordinals = readOrdinals(text, start, content.end, en, INITIAL);
    if (!ordinals || !/^\s+(?:periodic\s+)?reports?\b/.test(text.slice(ordinals.end, ordinals.end + 24))) continue;
    const from = ordinals.values[0] ?? 0;
    const to = ordinals.values.at(-1) ?? 0;
    if (from <= to) found.push({ value: { from, to }, at: { block, start, end: ordinals.end }, paragraph: value });
  }
  return found;
}

/** How many opening paragraphs name the report as such. */
const OPENING = 3;

const INITIAL = compileWords(en.meaning.initial);

/** Up to the number of the report that a committee considered; nothing named in between is a report. */
const CONSIDERED =
  /^(?:At\s[^.;]{0,80},\s)?The\s+Committee\b[^.;:()]{0,90}?\bconsidered\s+(?:the|its)\s+(?:combined\s+)?/i;

/** Up to the number of the report for which a committee thanks the State party. */
const WELCOMED =
  /^(?:While\s[^.;:()]{0,80},\s)?(?:The\s+Committee|It)\s+(?:(?:also|further|notes\s+with\s+appreciation|takes\s+note\s+of|welcomes|appreciates|acknowledges|regrets|thanks|commends|is\s+grateful|expresses\s+its\s+(?:appreciation|gratitude)|to|for|with\s+(?:appreciation|satisfaction|interest)|the\s+State\s+party|the\s+(?:timely\s+|late\s+)?(?:submission|presentation)(?:,?\s+(?:on\s+time|though\s+late),?)?\s+of)\s+){1,6}(?:the|its|the\s+State\s+party[’']s)\s+(?:combined\s+)?/i;

/** "CO/2" may stand for the combined initial and second reports, and "CO/3" for the combined third and fourth. */
export function agrees(title: NumberRange, symbol: NumberRange): boolean {
  if (title.from < title.to && symbol.from < symbol.to) return title.from === symbol.from && title.to === symbol.to;
  return title.from === symbol.from || title.to === symbol.to;
}

/** A number, or the ends of a range, in the form of messages. */
export function said({ from, to }: NumberRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}
