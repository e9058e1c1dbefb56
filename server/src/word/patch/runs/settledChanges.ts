import type { TextEdit } from '../../../text/edits';
import { addAll } from '../../../text/many';
import type { XmlTree } from '../../parts/xml';
import { Ancestry, rawName } from '../parts/ancestry';
import { childrenOf } from './paragraphForm';

const DELETIONS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const INSERTIONS: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);

/** The elements of tracked changes, by how they are settled. */
interface Settling {
  /** Elements whose content is removed. */
  readonly removedTypes: ReadonlySet<string>;
  /** Elements whose content is kept without the element. */
  readonly keptTypes: ReadonlySet<string>;
  /** The mark of a row or cell that is removed. */
  readonly row: string;
  readonly cell: string;
}

const ACCEPTING: Settling = { removedTypes: DELETIONS, keptTypes: INSERTIONS, row: 'w:del', cell: 'w:cellDel' };
const REJECTING: Settling = { removedTypes: INSERTIONS, keptTypes: DELETIONS, row: 'w:ins', cell: 'w:cellIns' };
/** Elements that only record a change: former properties, and range marks of moved text or controls. */
const RECORDS_PATTERN =
  /^w:(?:\w+Change|cellIns|cellDel|(?:moveFrom|moveTo|customXmlIns|customXmlDel|customXmlMoveFrom|customXmlMoveTo)Range(?:Start|End))$/;
/** Properties in which a change is an empty mark. */
const PROPERTIES: ReadonlySet<string> = new Set(['w:rPr', 'w:trPr', 'w:tcPr', 'w:numPr', 'm:ctrlPr']);

/** Whether an element records a tracked change to content, a mark or formatting. */
export function isTrackedChange(name: string): boolean {
  return (
    DELETIONS.has(name) ||
    INSERTIONS.has(name) ||
    name === 'w:cellDel' ||
    name === 'w:cellIns' ||
    /^w:\w+Change$/.test(name)
  );
}

/** A pass over a part that returns edits. */
type PartPass = (tree: XmlTree) => readonly TextEdit[];

/** Accepts all tracked changes in a part, pass by pass: deletions are removed, and insertions become plain content. */
export const ACCEPTING_PASSES: readonly PartPass[] = [
  (tree) => settlingEdits(tree, ACCEPTING),
  (tree) => joiningEdits(tree, ACCEPTING.removedTypes),
];

/** Rejects all tracked changes in a part, pass by pass. */
export const REJECTING_PASSES: readonly PartPass[] = [
  formerProperties,
  (tree) => settlingEdits(tree, REJECTING),
  (tree) => joiningEdits(tree, REJECTING.removedTypes),
];

/** The edits that settle all changes except the removal of paragraph marks. */
function settlingEdits(tree: XmlTree, { removedTypes, keptTypes, row, cell }: Settling): readonly TextEdit[] {
  const part = new Ancestry(tree);
  const edits: TextEdit[] = [];
  const remove = (node: number) => edits.push({ start: tree.start(node), end: tree.end(node), text: '' });
  for (let node = 0; node < tree.size; ) {
    const name = tree.name(node);
    const parent = part.parent(node);
    const isMark = PROPERTIES.has(tree.name(parent));
    // A list number that was added, and is removed again.
    if (name === 'w:numPr' && removedTypes.has('w:ins') && tree.child(node, 'w:ins') >= 0) remove(node);
    else if (name === 'w:tbl' && isRemovedTable(tree, node, row)) remove(node);
    else if (name === 'w:tr' && hasProperty(tree, node, 'w:trPr', row)) remove(node);
    else if (name === 'w:tc' && hasProperty(tree, node, 'w:tcPr', cell)) remove(node);
    else if (removedTypes.has(name) && isMark && tree.name(part.parent(parent)) === 'w:pPr') {
      node = tree.next(node);
      continue;
    } else if (removedTypes.has(name) || RECORDS_PATTERN.test(name) || (keptTypes.has(name) && isMark)) remove(node);
    else {
      const keptName = UNDELETED.get(name);
      if (keptName !== undefined && !removedTypes.has('w:del')) addAll(edits, renamedEdits(tree, node, keptName));
      if (keptTypes.has(name)) {
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

/** The element names for deleted text and field codes once they are restored. */
const UNDELETED: ReadonlyMap<string, string> = new Map([
  ['w:delText', 't'],
  ['w:delInstrText', 'instrText'],
]);

/** Changes the local name of an element. */
function renamedEdits(tree: XmlTree, node: number, local: string): readonly TextEdit[] {
  const name = rawName(tree, node);
  const start = tree.start(node) + 1 + name.indexOf(':') + 1;
  const end = tree.start(node) + 1 + name.length;
  const closingStart = tree.innerEnd(node) + 2;
  const isClosed = tree.end(node) > tree.innerEnd(node);
  const shift = closingStart - tree.start(node) - 1;
  return [{ start, end, text: local }, ...(isClosed ? [{ start: start + shift, end: end + shift, text: local }] : [])];
}

/** Elements that former properties do not include, and those of them that the schema requires first. */
const NOT_IN_FORMER =
  /^w:(?:rPr|sectPr|headerReference|footerReference|ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge)$/;
const AT_FIRST_PATTERN = /^w:(?:headerReference|footerReference|ins|del|moveFrom|moveTo)$/;

/** The edits that restore the former properties of runs whose formatting was changed. */
function formerProperties(tree: XmlTree): readonly TextEdit[] {
  const part = new Ancestry(tree);
  const edits: TextEdit[] = [];
  for (let node = 0; node < tree.size; node++) {
    if (!/^w:(?:rPr|pPr|sectPr|tblPr|trPr|tcPr)Change$/.test(tree.name(node))) continue;
    const parent = part.parent(node);
    const [former] = childrenOf(tree, node);
    const ownChildren = childrenOf(tree, parent).filter((child) => NOT_IN_FORMER.test(tree.name(child)));
    const isRow = tree.name(parent) === 'w:trPr';
    const source = (some: readonly number[]) =>
      some.map((child) => tree.source.slice(tree.start(child), tree.end(child))).join('');
    const isFirstChild = (child: number) => !isRow && AT_FIRST_PATTERN.test(tree.name(child));
    const innerText = former === undefined ? '' : tree.source.slice(tree.inner(former), tree.innerEnd(former));
    const text =
      source(ownChildren.filter(isFirstChild)) +
      innerText +
      source(ownChildren.filter((child) => !isFirstChild(child)));
    edits.push({ start: tree.inner(parent), end: tree.innerEnd(parent), text });
    node = tree.next(parent) - 1;
  }
  return edits;
}

/** The edits that join each paragraph whose mark is removed to the following paragraph, whose form it takes. */
function joiningEdits(tree: XmlTree, removedTypes: ReadonlySet<string>): readonly TextEdit[] {
  const part = new Ancestry(tree);
  const edits: TextEdit[] = [];
  const lists = new Map<number, BlockList>();
  const blocksOf = (parent: number): BlockList => {
    const list = lists.get(parent) ?? blocksIn(tree, parent);
    lists.set(parent, list);
    return list;
  };
  for (let node = 0; node < tree.size; node++) {
    if (tree.name(node) !== 'w:p') continue;
    // A paragraph that ends a section keeps the section.
    if (endsSection(tree, node)) dropMark(tree, node, removedTypes, edits);
    if (!hasRemovedMark(tree, node, removedTypes)) continue;
    const { blocks, places } = blocksOf(part.parent(node));
    const at = places.get(node) ?? 0;
    const previousBlock = blocks[at - 1];
    if (previousBlock !== undefined && hasRemovedMark(tree, previousBlock, removedTypes)) continue;
    let end = at;
    while (end < blocks.length && hasRemovedMark(tree, blocks[end] ?? -1, removedTypes)) end++;
    const chain = blocks.slice(at, end);
    const nextBlock = blocks[end] ?? -1;
    const isInside = nextBlock >= 0;
    if (isInside && tree.name(nextBlock) === 'w:p') joinTo(tree, chain, nextBlock, edits);
    else for (const one of chain) removeMarkWithoutNext(tree, one, isInside, removedTypes, edits);
  }
  return edits;
}

function joinTo(tree: XmlTree, chain: readonly number[], last: number, edits: TextEdit[]): void {
  const [first = last] = chain;
  const name = rawName(tree, last);
  const from = contentStart(tree, last);
  const isEmpty = tree.source.charCodeAt(tree.inner(last) - 2) === 0x2f;
  const openingTag = isEmpty ? `<${name}>` : tree.source.slice(tree.start(last), from);
  edits.push({ start: tree.start(first), end: contentStart(tree, first), text: openingTag });
  for (const one of chain.slice(1)) edits.push({ start: tree.start(one), end: contentStart(tree, one), text: '' });
  for (const one of chain) edits.push({ start: tree.innerEnd(one), end: tree.end(one), text: '' });
  edits.push({ start: tree.start(last), end: from, text: isEmpty ? `</${name}>` : '' });
}

/** Handles a paragraph with a removed mark before a table or at the end: it is removed if it is empty and another element follows. */
function removeMarkWithoutNext(
  tree: XmlTree,
  paragraph: number,
  isInside: boolean,
  removedTypes: ReadonlySet<string>,
  edits: TextEdit[],
): void {
  const isEmpty = tree.innerEnd(paragraph) === contentStart(tree, paragraph);
  if (isEmpty && isInside) {
    edits.push({ start: tree.start(paragraph), end: tree.end(paragraph), text: '' });
    return;
  }
  dropMark(tree, paragraph, removedTypes, edits);
}

function dropMark(tree: XmlTree, paragraph: number, removedTypes: ReadonlySet<string>, edits: TextEdit[]): void {
  const mark = markOf(tree, paragraph);
  for (const node of mark < 0 ? [] : childrenOf(tree, mark))
    if (removedTypes.has(tree.name(node))) edits.push({ start: tree.start(node), end: tree.end(node), text: '' });
}

function contentStart(tree: XmlTree, paragraph: number): number {
  const propertiesNode = tree.child(paragraph, 'w:pPr');
  return propertiesNode < 0 ? tree.inner(paragraph) : tree.end(propertiesNode);
}

function markOf(tree: XmlTree, paragraph: number): number {
  const propertiesNode = tree.child(paragraph, 'w:pPr');
  return propertiesNode < 0 ? -1 : tree.child(propertiesNode, 'w:rPr');
}

function hasRemovedMark(tree: XmlTree, paragraph: number, removedTypes: ReadonlySet<string>): boolean {
  if (tree.name(paragraph) !== 'w:p' || endsSection(tree, paragraph)) return false;
  const mark = markOf(tree, paragraph);
  return mark >= 0 && [...removedTypes].some((name) => tree.child(mark, name) >= 0);
}

function endsSection(tree: XmlTree, paragraph: number): boolean {
  return hasProperty(tree, paragraph, 'w:pPr', 'w:sectPr');
}

function isRemovedTable(tree: XmlTree, table: number, mark: string): boolean {
  const rows = tree.children(table, 'w:tr');
  return rows.length > 0 && rows.every((row) => hasProperty(tree, row, 'w:trPr', mark));
}

function hasProperty(tree: XmlTree, node: number, properties: string, name: string): boolean {
  const propertyNode = tree.child(node, properties);
  return propertyNode >= 0 && tree.child(propertyNode, name) >= 0;
}

/** Elements between paragraphs: range marks of bookmarks, comments and permissions, and proofing marks. */
const BETWEEN_PATTERN = /^(?:|w:(?:bookmark|perm)(?:Start|End)|w:\w+Range(?:Start|End)|w:proofErr)$/;

/** The paragraphs, tables and other blocks in an element. */
function blocksIn(tree: XmlTree, parent: number): BlockList {
  const blocks: number[] = [];
  for (let at = parent + 1; at < tree.next(parent); at = tree.next(at))
    if (!BETWEEN_PATTERN.test(tree.name(at))) blocks.push(at);
  return { blocks, places: new Map(blocks.map((block, at) => [block, at])) };
}

/** Blocks in order, and the index of each. */
interface BlockList {
  readonly blocks: readonly number[];
  readonly places: ReadonlyMap<number, number>;
}
