import type { XmlTree } from './xml';

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

/** Elements to skip: deletions, field codes, properties, and fallbacks for older programs. */
const PASSED: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:pPr',
  'w:rPr',
  'mc:Fallback',
  'w:tblPr',
  'w:sectPr',
]);

/**
 * The text of a comment, header, footer or cell: one line per paragraph, fields as shown, hidden text included. Reads at most `limit`
 * nodes.
 */
export function plainText(tree: XmlTree, node: number, limit = 100_000): string {
  const parts: string[] = [];
  const end = Math.min(tree.next(node), node + limit);
  let isFirst = true;
  for (let at = node + 1; at < end; ) {
    const name = tree.name(at);
    if (PASSED.has(name)) {
      at = tree.next(at);
      continue;
    }
    if (name === 'w:p') {
      if (!isFirst) parts.push('\n');
      isFirst = false;
    } else if (name === 'w:t') parts.push(tree.text(at));
    else if (Object.hasOwn(SIGNS, name)) parts.push(SIGNS[name] ?? '');
    at++;
  }
  return parts.join('');
}
