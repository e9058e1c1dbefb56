import type { TextEdit } from '../../../text/edits';
import type { XmlTree } from '../../parts/xml';
import { type Ancestry, rawName } from '../parts/ancestry';
import { HindranceError } from './hindrance';

/** One property of a paragraph: an element in its `w:pPr`. */
interface Property {
  /** For example `w:numPr`, whatever prefix the file uses. */
  readonly name: string;
  readonly xml: string;
}

/** The properties of a paragraph that another one may share, which excludes section breaks and tracked changes. */
export interface ParagraphForm {
  readonly properties: readonly Property[];
  /** The content of the paragraph mark's properties. */
  readonly mark: string;
}

/** Properties that belong to a single paragraph or to its mark. */
const OWN: ReadonlySet<string> = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange']);
const OWN_OF_MARK: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);
/** Properties that the schema requires before the number (ECMA-376 part 1, 17.3.1.26). */
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

/** The form of a `w:p`. */
export function paragraphFormOf({ tree }: Ancestry, paragraph: number): ParagraphForm {
  const propertiesNode = tree.child(paragraph, 'w:pPr');
  if (propertiesNode < 0) return { properties: [], mark: '' };
  const properties = childrenOf(tree, propertiesNode).flatMap((node): Property[] => {
    const name = tree.name(node);
    if (OWN.has(name)) return [];
    return [{ name, xml: name === 'w:numPr' ? numberXml(tree, node) : sourceOf(tree, node) }];
  });
  const mark = tree.child(propertiesNode, 'w:rPr');
  const markProperties = mark < 0 ? [] : childrenOf(tree, mark).filter((node) => !OWN_OF_MARK.has(tree.name(node)));
  return { properties, mark: markProperties.map((node) => sourceOf(tree, node)).join('') };
}

/** A form without an automatic number, even if the style has one. */
export function withoutNumber(form: ParagraphForm, prefix: string): ParagraphForm {
  return numberedBy(form, prefix, { number: 0, level: 0 });
}

/** A form at a zero-based level of a `w:num`; number 0 means no list. */
export function numberedBy(
  { properties, mark }: ParagraphForm,
  prefix: string,
  { number, level }: { readonly number: number; readonly level: number },
): ParagraphForm {
  const w = prefix;
  const numberingProperties = {
    name: 'w:numPr',
    xml: `<${w}numPr><${w}ilvl ${w}val="${level}"/><${w}numId ${w}val="${number}"/></${w}numPr>`,
  };
  const otherProperties = properties.filter(({ name }) => name !== 'w:numPr');
  const at = otherProperties.findLastIndex(({ name }) => BEFORE_NUMBER.has(name)) + 1;
  return { properties: [...otherProperties.slice(0, at), numberingProperties, ...otherProperties.slice(at)], mark };
}

/** Whether two paragraphs have the same form, ignoring their paragraph marks. */
export function isSameParagraphForm(a: ParagraphForm, b: ParagraphForm): boolean {
  return innerXml(a) === innerXml(b);
}

/** The properties of a new paragraph. */
export function formXml(
  prefix: string,
  form: ParagraphForm,
  {
    mark = '',
    before,
  }: {
    /** The tracked change to its paragraph mark. */
    readonly mark?: string;
    /** The form to return to if the change is rejected, and the attributes of the change. */
    readonly before?: { readonly form: ParagraphForm; readonly attributes: string };
  } = {},
): string {
  const w = prefix;
  const markXml = mark + form.mark;
  const runProperties = markXml === '' ? '' : `<${w}rPr>${markXml}</${w}rPr>`;
  const change = before
    ? `<${w}pPrChange ${before.attributes}><${w}pPr>${innerXml(before.form)}</${w}pPr></${w}pPrChange>`
    : '';
  const propertiesXml = innerXml(form) + runProperties + change;
  return propertiesXml === '' ? '' : `<${w}pPr>${propertiesXml}</${w}pPr>`;
}

/** Tracked changes to a `w:p` that are recorded in its properties. */
export interface ParagraphChanges {
  /** The tracked insertion and deletion of its paragraph mark, as complete elements. */
  readonly insertionMark?: string;
  readonly deletionMark?: string;
  /** The paragraph's new form, and the attributes of the change. */
  readonly form?: { readonly to: ParagraphForm; readonly attributes: string };
}

/**
 * The insertions that record changes to the mark and form of a `w:p`. Its old properties stay in place as the former ones; those that the
 * schema requires elsewhere are put into an XML comment and written again.
 *
 * @throws {HindranceError} if the form is to be changed although it has a tracked change or the paragraph ends a section
 */
export function changeEdits(
  { tree }: Ancestry,
  prefix: string,
  paragraph: number,
  changes: ParagraphChanges,
): TextEdit[] {
  const w = prefix;
  const { insertionMark = '', deletionMark = '', form } = changes;
  const propertiesNode = tree.child(paragraph, 'w:pPr');
  const marks = insertionMark + deletionMark;
  if (form) return formEdits(tree, w, paragraph, propertiesNode, changes, form);
  if (marks === '') return [];
  const runProperties = `<${w}rPr>${marks}</${w}rPr>`;
  if (propertiesNode < 0)
    return insertWithin(tree, paragraph, tree.inner(paragraph), `<${w}pPr>${runProperties}</${w}pPr>`);
  const mark = tree.child(propertiesNode, 'w:rPr');
  if (mark >= 0) {
    const insertionNode = tree.child(mark, 'w:ins');
    const offset = insertionNode < 0 ? tree.inner(mark) : tree.end(insertionNode);
    return insertWithin(tree, mark, offset, marks);
  }
  const nextNode = childrenOf(tree, propertiesNode).find(
    (node) => tree.name(node) === 'w:sectPr' || tree.name(node) === 'w:pPrChange',
  );
  return insertWithin(
    tree,
    propertiesNode,
    nextNode === undefined ? tree.innerEnd(propertiesNode) : tree.start(nextNode),
    runProperties,
  );
}

function formEdits(
  tree: XmlTree,
  w: string,
  paragraph: number,
  own: number,
  { insertionMark = '', deletionMark = '' }: ParagraphChanges,
  { to, attributes }: NonNullable<ParagraphChanges['form']>,
): TextEdit[] {
  const mark = own < 0 ? -1 : tree.child(own, 'w:rPr');
  const look = mark < 0 ? insertionMark + deletionMark : insertMark(tree, mark, insertionMark, deletionMark);
  const openingTags = `<${w}pPr>${innerXml(to)}${look === '' ? '' : `<${w}rPr>${look}</${w}rPr>`}<${w}pPrChange ${attributes}>`;
  const closingTags = `</${w}pPrChange></${w}pPr>`;
  if (own < 0) return insertWithin(tree, paragraph, tree.inner(paragraph), `${openingTags}<${w}pPr/>${closingTags}`);
  if (tree.child(own, 'w:sectPr') >= 0 || tree.child(own, 'w:pPrChange') >= 0)
    throw new HindranceError(tree.child(own, 'w:sectPr') >= 0 ? 'section' : 'changes');
  const hiddenProperties = mark < 0 ? [] : hiddenXml(tree, tree.start(mark), tree.end(mark));
  return [insertAt(tree.start(own), openingTags), ...hiddenProperties, insertAt(tree.end(own), closingTags)];
}

/** The content of a paragraph mark's properties with its changes: an insertion first, then a deletion. */
function insertMark(tree: XmlTree, mark: number, insertionMark: string, deletionMark: string): string {
  const insertionNode = tree.child(mark, 'w:ins');
  const from = tree.inner(mark);
  const to = insertionNode < 0 ? from : tree.end(insertionNode);
  return insertionMark + tree.source.slice(from, to) + deletionMark + tree.source.slice(to, tree.innerEnd(mark));
}

/**
 * The insertions that turn a span of XML into an XML comment.
 *
 * @throws {HindranceError} if the span contains two consecutive hyphens, which would end the comment
 */
function hiddenXml(tree: XmlTree, start: number, end: number): TextEdit[] {
  if (tree.source.slice(start, end).includes('--')) throw new HindranceError('changes');
  return [insertAt(start, '<!--'), insertAt(end, '-->')];
}

/** Inserts XML into an element. A self-closing element gets a closing tag; its own `/>` is moved into an XML comment. */
export function insertWithin(tree: XmlTree, node: number, offset: number, xml: string): TextEdit[] {
  const innerStart = tree.inner(node);
  if (tree.source.charCodeAt(innerStart - 2) !== 0x2f) return [insertAt(offset, xml)];
  return [insertAt(innerStart - 2, `>${xml}</${rawName(tree, node)}><!--`), insertAt(innerStart, '-->')];
}

function innerXml({ properties }: ParagraphForm): string {
  return properties.map(({ xml }) => xml).join('');
}

/** A `w:numPr` without tracked changes. */
function numberXml(tree: XmlTree, node: number): string {
  const changes = childrenOf(tree, node).filter((one) => /^w:(?:ins|numberingChange)$/.test(tree.name(one)));
  let xml = '';
  let from = tree.start(node);
  for (const change of changes) {
    xml += tree.source.slice(from, tree.start(change));
    from = tree.end(change);
  }
  return xml + tree.source.slice(from, tree.end(node));
}

/** The child elements of a node. */
export function childrenOf(tree: XmlTree, node: number): number[] {
  const result: number[] = [];
  const end = tree.next(node);
  for (let child = node + 1; child < end; child = tree.next(child)) if (!tree.isText(child)) result.push(child);
  return result;
}

function sourceOf(tree: XmlTree, node: number): string {
  return tree.source.slice(tree.start(node), tree.end(node));
}

function insertAt(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
