import { parseSymbol } from '../syntax/symbols/parse';

/** Bodies whose annual reports and compilations republish committee texts, each numbered from 1. */
const PUBLISH_OTHERS: ReadonlySet<string> = new Set(['A', 'E', 'HRI']);

/** Whether a document may be only one of the texts published under its symbol, as with "A/54/18" and "HRI/GEN/1/Rev.9". */
export function isPartOnly(symbol: string): boolean {
  const parsedSymbol = parseSymbol(symbol);
  return parsedSymbol !== undefined && PUBLISH_OTHERS.has(parsedSymbol.body);
}
