import { parseSymbol } from '../syntax/symbols/parse';

/** The bodies in whose annual reports and compilations texts of committees were published, each numbered from 1. */
const PUBLISH_OTHERS: ReadonlySet<string> = new Set(['A', 'E', 'HRI']);

/** Whether a document with a symbol may be only a part of what has it: "A/54/18" and "HRI/GEN/1/Rev.9" hold many texts. */
export function isPartOnly(symbol: string): boolean {
  const parsed = parseSymbol(symbol);
  return parsed !== undefined && PUBLISH_OTHERS.has(parsed.body);
}
