import type { TextEdit } from '../../text/edits';
import type { XmlTree } from '../xml';
import { Ancestry, rawName } from './ancestry';
import { childrenOf } from './paragraphForm';

/** Content that goes when changes are accepted. */
const GONE: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
/** Content that stays, without the element around it. */
const KEPT: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
/** What only records a change: earlier properties, and the ends of what was moved or put into a control. */
const RECORDS =
  /^w:(?:\w+Change|cellIns|(?:moveFrom|moveTo|customXmlIns|customXmlDel|customXmlMoveFrom|customXmlMoveTo)Range(?:Start|End))$/;
/** Properties in which a change is a mark without content. */
const PROPERTIES: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr', 'm:ctrlPr']);

/** Whether an element records a tracked change of content, of a mark or of formatting. */
export function isTrackedChange(name: string): boolean {
  return GONE.has(name) || KEPT.has(name) || name === 'w:cellDel' || name === 'w:cellIns' || /^w:\w+Change$/.test(name);
}

/**
 * The edits that accept all tracked changes of a part, but for deleted marks of paragraphs, which {@link joiningEdits} takes from the
 * result: what was deleted goes, and what was inserted is plain.
 */
export function acceptingEdits(tree: XmlTree): readonly TextEdit[] {
  const part = new Ancestry(tree);
  const edits: TextEdit[] = [];
  const remove = (node: number) => edits.push({ start: tree.start(node), end: tree.end(node), text: '' });
  for (let node = 0; node < tree.size; ) {
    const name = tree.name(node);
    const parent = part.parent(node);
    const isMark = PROPERTIES.has(tree.name(parent));
    if (name === 'w:tbl' && isDeletedTable(tree, node)) remove(node);
    else if (name === 'w:tr' && isDeletedRow(tree, node)) remove(node);
    else if (name === 'w:tc' && hasProperty(tree, node, 'w:tcPr', 'w:cellDel')) remove(node);
    else if (GONE.has(name) && isMark && tree.name(part.parent(parent)) === 'w:pPr') {
      node = tree.next(node);
      continue;
    } else if (GONE.has(name) || RECORDS.test(name) || (KEPT.has(name) && isMark)) remove(node);
    else {
      if (KEPT.has(name)) {
        edits.push({ start: tree.start(node), end: tree.inner(node), text: '' });
        if (tree.end(node) > tree.innerEnd(node))
          edits.push({ start: tree.innerEnd(node), end: tree.end(node), text: '' });
      }
      node++;
      continue;
    }
    node = tree.next(node);
  }
  return edits;
}

/** The edits that join each paragraph whose mark is deleted to the following one, which it takes its form from. */
export function joiningEdits(tree: XmlTree): readonly TextEdit[] {
  const part = new Ancestry(tree);
  const edits: TextEdit[] = [];
  for (let node = 0; node < tree.size; node++) {
    if (tree.name(node) !== 'w:p') continue;
    // A section that ends with a paragraph keeps it.
    if (endsSection(tree, node)) dropMark(tree, node, edits);
    if (!isDeletedMark(tree, node)) continue;
    const before = previousOf(tree, part.parent(node), node);
    if (before >= 0 && isDeletedMark(tree, before)) continue;
    const chain = [node];
    let next = tree.next(node);
    while (next < tree.next(part.parent(node)) && tree.name(next) === 'w:p' && isDeletedMark(tree, next)) {
      chain.push(next);
      next = tree.next(next);
    }
    const isInside = next < tree.next(part.parent(node));
    if (isInside && tree.name(next) === 'w:p') joinTo(tree, chain, next, edits);
    else for (const one of chain) endAlone(tree, one, isInside, edits);
  }
  return edits;
}

function joinTo(tree: XmlTree, chain: readonly number[], last: number, edits: TextEdit[]): void {
  const [first = last] = chain;
  const name = rawName(tree, last);
  const from = contentStart(tree, last);
  const isEmpty = tree.source.charCodeAt(tree.inner(last) - 2) === 0x2f;
  const opening = isEmpty ? `<${name}>` : tree.source.slice(tree.start(last), from);
  edits.push({ start: tree.start(first), end: contentStart(tree, first), text: opening });
  for (const one of chain.slice(1)) edits.push({ start: tree.start(one), end: contentStart(tree, one), text: '' });
  for (const one of chain) edits.push({ start: tree.innerEnd(one), end: tree.end(one), text: '' });
  edits.push({ start: tree.start(last), end: from, text: isEmpty ? `</${name}>` : '' });
}

/** A paragraph with a deleted mark before a table, or at the end: it goes if it is empty and another element follows. */
function endAlone(tree: XmlTree, paragraph: number, isInside: boolean, edits: TextEdit[]): void {
  const isEmpty = tree.innerEnd(paragraph) === contentStart(tree, paragraph);
  if (isEmpty && isInside) {
    edits.push({ start: tree.start(paragraph), end: tree.end(paragraph), text: '' });
    return;
  }
  dropMark(tree, paragraph, edits);
}

function dropMark(tree: XmlTree, paragraph: number, edits: TextEdit[]): void {
  const mark = markOf(tree, paragraph);
  for (const node of mark < 0 ? [] : childrenOf(tree, mark))
    if (GONE.has(tree.name(node))) edits.push({ start: tree.start(node), end: tree.end(node), text: '' });
}

function contentStart(tree: XmlTree, paragraph: number): number {
  const properties = tree.child(paragraph, 'w:pPr');
  return properties < 0 ? tree.inner(paragraph) : tree.end(properties);
}

function markOf(tree: XmlTree, paragraph: number): number {
  const properties = tree.child(paragraph, 'w:pPr');
  return properties < 0 ? -1 : tree.child(properties, 'w:rPr');
}

function isDeletedMark(tree: XmlTree, paragraph: number): boolean {
  if (tree.name(paragraph) !== 'w:p' || endsSection(tree, paragraph)) return false;
  const mark = markOf(tree, paragraph);
  return mark >= 0 && [...GONE].some((name) => tree.child(mark, name) >= 0);
}

function endsSection(tree: XmlTree, paragraph: number): boolean {
  return hasProperty(tree, paragraph, 'w:pPr', 'w:sectPr');
}

function isDeletedTable(tree: XmlTree, table: number): boolean {
  const rows = tree.children(table, 'w:tr');
  return rows.length > 0 && rows.every((row) => isDeletedRow(tree, row));
}

function isDeletedRow(tree: XmlTree, row: number): boolean {
  return hasProperty(tree, row, 'w:trPr', 'w:del');
}

function hasProperty(tree: XmlTree, node: number, properties: string, name: string): boolean {
  const own = tree.child(node, properties);
  return own >= 0 && tree.child(own, name) >= 0;
}

/** The element before a child of a node; -1 if it is the first. */
function previousOf(tree: XmlTree, parent: number, node: number): number {
  let before = -1;
  for (let at = parent + 1; at < node; at = tree.next(at)) if (!tree.isText(at)) before = at;
  return before;
}
