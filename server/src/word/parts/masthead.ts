import type { WordPackage } from './package';
import { plainText } from './plainText';
import { isToggledOn } from './styles';
import type { XmlTree } from './xml';

/** How many blocks at the start of a body to search for the masthead; a floating masthead may be anchored in a later paragraph. */
const FIRST_BLOCKS = 12;
const FLOATING_BLOCKS = 60;
const MAX_CELL_LENGTH = 2000;
/** A document symbol, possibly typed with spaces in it. */
const SYMBOL_PATTERN = /(?:^|[\s(])([A-Z]{1,8}(?: ?\/ ?[A-Za-z0-9][A-Za-z0-9.\u2011-]*){2,})/;
const DISTRIBUTION_PATTERN = /\b(?:Distr|GENERAL|LIMITED|RESTRICTED)\b/i;

/** The first document symbol in a text, as written, and its offset; undefined if there is none. */
export function symbolIn(text: string): { readonly symbol: string; readonly at: number } | undefined {
  const match = SYMBOL_PATTERN.exec(text);
  const symbol = match?.[1];
  if (match === null || symbol === undefined) return undefined;
  return { symbol, at: match.index + match[0].length - symbol.length };
}

/** Whether a table is a document's masthead: a cell contains the symbol or the distribution. */
function isMasthead(tree: XmlTree, table: number): boolean {
  const end = tree.next(table);
  let cells = 0;
  for (let at = table + 1; at < end && cells < 24; at++) {
    if (tree.name(at) !== 'w:tc') continue;
    cells++;
    const text = plainText(tree, at, MAX_CELL_LENGTH).trim();
    if (text.length > MAX_CELL_LENGTH) return false;
    if (symbolIn(text) !== undefined && text.length < 120) return true;
    if (/^Distr/i.test(text) || (DISTRIBUTION_PATTERN.test(text) && /Original/i.test(text))) return true;
  }
  return false;
}

/** The masthead table of a body; -1 if there is none. */
export function mastheadTable(tree: XmlTree, body: number): number {
  let rowCount = 0;
  const end = tree.next(body);
  for (let at = body + 1; at < end && rowCount < FLOATING_BLOCKS; at = tree.next(at)) {
    rowCount++;
    if (tree.name(at) !== 'w:tbl') continue;
    const propertiesNode = tree.child(at, 'w:tblPr');
    const isFloating = propertiesNode >= 0 && tree.child(propertiesNode, 'w:tblpPr') >= 0;
    if ((isFloating || rowCount <= FIRST_BLOCKS) && isMasthead(tree, at)) return at;
  }
  return -1;
}

/** The first-page header of the first section if it contains the masthead; otherwise undefined. */
export function mastheadHeader(file: WordPackage, body: XmlTree, section: number): XmlTree | undefined {
  if (section < 0 || !isToggledOn(body.value(section, 'w:titlePg'))) return undefined;
  const reference = body
    .children(section, 'w:headerReference')
    .find((node) => body.attribute(node, 'type') === 'first');
  const tree = reference === undefined ? undefined : headerPartOf(file, body, reference);
  if (!tree) return undefined;
  const table = tree.descendant(0, 'w:tbl');
  const holdsWords = table >= 0 && plainText(tree, table).trim() !== '';
  return holdsWords || symbolIn(plainText(tree, 0)) !== undefined ? tree : undefined;
}

const HEADS: ReadonlySet<string> = new Set(['header', 'footer']);

/**
 * The header or footer part that a reference points to; undefined if it is missing from the file or is something else, such as a picture.
 */
export function headerPartOf(file: WordPackage, body: XmlTree, reference: number): XmlTree | undefined {
  const relationship = file.relationship(body.part, body.attribute(reference, 'id') ?? '');
  return relationship && !relationship.isExternal && HEADS.has(relationship.type)
    ? file.tree(relationship.target)
    : undefined;
}
