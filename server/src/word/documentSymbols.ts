import { symbolIn } from './parts/masthead';
import type { RunningHead, WordComment, WordParagraph, WordProperties, WordSymbol } from './parts/result';

/** A property gives a symbol only if the symbol is its whole value. */
const WHOLE_PATTERN = /^[A-Z]{1,8}(?: ?\/ ?[A-Za-z0-9][A-Za-z0-9.\u2011-]*){2,}$/;

/** Each place that gives the document a symbol: the masthead, headers and footers, properties, and the documents office's comment. */
export function symbolsOf(
  text: string,
  paragraphs: readonly WordParagraph[],
  heads: readonly RunningHead[],
  properties: WordProperties,
  comments: readonly WordComment[],
): readonly WordSymbol[] {
  const result: WordSymbol[] = [];
  for (const { zone, textStart, end } of paragraphs) {
    if (zone !== 'masthead') continue;
    const symbol = symbolIn(text.slice(textStart, end));
    if (!symbol) continue;
    const start = textStart + symbol.at;
    const span = { start, end: start + symbol.symbol.length };
    result.push({ source: 'masthead', where: 'masthead', symbol: symbol.symbol, span });
    break;
  }
  for (const { text: lines, part, place } of heads) {
    const symbol = place === 'head' ? symbolIn(lines)?.symbol : undefined;
    if (symbol !== undefined) result.push({ source: 'head', where: part, symbol, span: undefined });
  }
  const sources: [string, string][] = [['title', properties.title], ...Object.entries(properties.custom)];
  for (const [where, value] of sources)
    if (WHOLE_PATTERN.test(value)) result.push({ source: 'property', where, symbol: value, span: undefined });
  for (const { data } of comments)
    for (const [where, value] of Object.entries(data))
      if (where.includes('SYMBOL') && value !== '')
        result.push({ source: 'comment', where, symbol: value, span: undefined });
  return result;
}
