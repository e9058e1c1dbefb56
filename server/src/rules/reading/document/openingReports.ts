import type { Language } from '../../../languages/language';
import { memoize } from '../../../model/base/memo';
import { readOrdinals } from '../../../model/words/ordinals';
import { patternsOf } from '../../../model/words/patterns';
import { compileWords } from '../../../model/words/phrases';
import type { NumberRange } from '../../../syntax/symbols/symbol';
import { blockTokens } from '../../../syntax/tokens/blockTokens';
import type { Span } from '../../../text/edits';
import type { View } from '../../engine/view';

/** A report that one of the first paragraphs describes as being under consideration. */
interface SpokenOf {
  readonly value: NumberRange;
  readonly at: Span & { readonly block: number };
  /** The paragraph number. */
  readonly paragraph: number;
}

/**
 * Reports in "The Committee considered the combined third and fourth periodic reports" in paragraph 1, and in "welcomes the third periodic
 * report" in the next ones.
 */
export function openingReports(model: View): readonly SpokenOf[] {
  const { language } = model.language;
  const patterns = patternsOf(language, 'opening');
  const reports: SpokenOf[] = [];
  if (!patterns) return reports;
  for (const { block, value } of model.paragraphs.all.slice(0, OPENING_PARAGRAPHS)) {
    const paragraph = model.block(block);
    if (!paragraph || value > OPENING_PARAGRAPHS) break;
    const { text, content } = paragraph;
    const tokens = blockTokens(paragraph, language.elides);
    const verb = (value === 1 ? patterns.considered : patterns.welcomed).at(tokens, 0);
    if (!verb) continue;
    const start = tokens.start(verb.end);
    const ordinals = readOrdinals(text, start, content.end, language, initialWords(language));
    if (!ordinals || !patterns.reportAfter.at(tokens, tokens.from(ordinals.end))) continue;
    const from = ordinals.values[0] ?? 0;
    const to = ordinals.values.at(-1) ?? 0;
    if (from <= to) reports.push({ value: { from, to }, at: { block, start, end: ordinals.end }, paragraph: value });
  }
  return reports;
}

/** How many initial paragraphs identify the report under consideration. */
const OPENING_PARAGRAPHS = 3;

const initialWords = memoize(({ meaning }: Language) => compileWords(meaning.initial));

/** Whether two ranges agree: "CO/2" may stand for the combined initial and second reports, and "CO/3" for the combined third and fourth. */
export function agreesWithSymbol(title: NumberRange, symbol: NumberRange): boolean {
  if (title.from < title.to && symbol.from < symbol.to) return title.from === symbol.from && title.to === symbol.to;
  return title.from === symbol.from || title.to === symbol.to;
}

/** A number, or the ends of a range, in the form used in messages. */
export function rangeKey({ from, to }: NumberRange): string {
  return from === to ? String(from) : `${from}–${to}`;
}
