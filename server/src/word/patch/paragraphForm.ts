import type { TextEdit } from '../../text/edits';
import type { XmlTree } from '../xml';
import { type Ancestry, rawName } from './ancestry';
import { Hindered } from './hindrance';

/** One property of a paragraph: an element in its `w:pPr`. */
interface Property {
  /** `w:numPr`, whatever prefix the file has for it. */
  readonly name: string;
  readonly xml: string;
}

/** What a paragraph says of itself that another one may say as well: not where a section ends, nor what was changed. */
export interface ParagraphForm {
  readonly properties: readonly Property[];
  /** The inside of the properties of its mark. */
  readonly mark: string;
}

/** What tells of one paragraph alone. */
const OWN: ReadonlySet<string> = new Set(['w:rPr', 'w:sectPr', 'w:pPrChange']);
const OWN_OF_MARK: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange']);
/** What stands before the number in the order of the schema (ECMA-376 part 1, 17.3.1.26). */
const BEFORE_NUMBER: ReadonlySet<string> = new Set([
  'w:pStyle',
  'w:keepNext',
  'w:keepLines',
  'w:pageBreakBefore',
  'w:framePr',
  'w:widowControl',
]);

/** The form of a `w:p`. */
export function formOf({ tree }: Ancestry, paragraph: number): ParagraphForm {
  const own = tree.child(paragraph, 'w:pPr');
  if (own < 0) return { properties: [], mark: '' };
  const properties = childrenOf(tree, own).flatMap((node): Property[] => {
    const name = tree.name(node);
    if (OWN.has(name)) return [];
    return [{ name, xml: name === 'w:numPr' ? numberXml(tree, node) : sourceOf(tree, node) }];
  });
  const mark = tree.child(own, 'w:rPr');
  const look = mark < 0 ? [] : childrenOf(tree, mark).filter((node) => !OWN_OF_MARK.has(tree.name(node)));
  return { properties, mark: look.map((node) => sourceOf(tree, node)).join('') };
}

/** The same form without an automatic number, whatever the style has. */
export function withoutNumber({ properties, mark }: ParagraphForm, prefix: string): ParagraphForm {
  const w = prefix;
  const none = {
    name: 'w:numPr',
    xml: `<${w}numPr><${w}ilvl ${w}val="0"/><${w}numId ${w}val="0"/></${w}numPr>`,
  };
  const others = properties.filter(({ name }) => name !== 'w:numPr');
  const at = others.findLastIndex(({ name }) => BEFORE_NUMBER.has(name)) + 1;
  return { properties: [...others.slice(0, at), none, ...others.slice(at)], mark };
}

/** Whether two paragraphs have the same form; that of their marks is left out. */
export function isSameForm(a: ParagraphForm, b: ParagraphForm): boolean {
  return insideOf(a) === insideOf(b);
}

/** The properties of a new paragraph. */
export function formXml(
  prefix: string,
  form: ParagraphForm,
  {
    mark = '',
    before,
  }: {
    /** What says that its mark was put in. */
    readonly mark?: string;
    /** The form that it has when the changes are rejected, with the attributes of that change. */
    readonly before?: { readonly form: ParagraphForm; readonly said: string };
  } = {},
): string {
  const w = prefix;
  const ofMark = mark + form.mark;
  const look = ofMark === '' ? '' : `<${w}rPr>${ofMark}</${w}rPr>`;
  const change = before
    ? `<${w}pPrChange ${before.said}><${w}pPr>${insideOf(before.form)}</${w}pPr></${w}pPrChange>`
    : '';
  const inside = insideOf(form) + look + change;
  return inside === '' ? '' : `<${w}pPr>${inside}</${w}pPr>`;
}

/** What is told of a `w:p` by its properties. */
export interface Told {
  /** That its mark was put in, and that it was taken out: whole elements. */
  readonly inserted?: string;
  readonly deleted?: string;
  /** The form that it gets, with the attributes of that change. */
  readonly form?: { readonly to: ParagraphForm; readonly said: string };
}

/**
 * The insertions by which a `w:p` tells of changes to its mark and its form. The form that it had stays where it is, as the one before the
 * change; what the schema has stand elsewhere is put into a comment, and written anew.
 *
 * @throws {Hindered} where its form was changed before, or a section ends with it, and its form is to be changed
 */
export function tellingEdits({ tree }: Ancestry, prefix: string, paragraph: number, told: Told): TextEdit[] {
  const w = prefix;
  const { inserted = '', deleted = '', form } = told;
  const own = tree.child(paragraph, 'w:pPr');
  const marks = inserted + deleted;
  if (form) return formEdits(tree, w, paragraph, own, told, form);
  if (marks === '') return [];
  const whole = `<${w}rPr>${marks}</${w}rPr>`;
  if (own < 0) return within(tree, paragraph, tree.inner(paragraph), `<${w}pPr>${whole}</${w}pPr>`);
  const mark = tree.child(own, 'w:rPr');
  if (mark >= 0) {
    const already = tree.child(mark, 'w:ins');
    const behind = already < 0 ? tree.inner(mark) : tree.end(already);
    return within(tree, mark, behind, marks);
  }
  const next = childrenOf(tree, own).find(
    (node) => tree.name(node) === 'w:sectPr' || tree.name(node) === 'w:pPrChange',
  );
  return within(tree, own, next === undefined ? tree.innerEnd(own) : tree.start(next), whole);
}

function formEdits(
  tree: XmlTree,
  w: string,
  paragraph: number,
  own: number,
  { inserted = '', deleted = '' }: Told,
  { to, said }: NonNullable<Told['form']>,
): TextEdit[] {
  const mark = own < 0 ? -1 : tree.child(own, 'w:rPr');
  const look = mark < 0 ? inserted + deleted : markedInside(tree, mark, inserted, deleted);
  const opening = `<${w}pPr>${insideOf(to)}${look === '' ? '' : `<${w}rPr>${look}</${w}rPr>`}<${w}pPrChange ${said}>`;
  const closing = `</${w}pPrChange></${w}pPr>`;
  if (own < 0) return within(tree, paragraph, tree.inner(paragraph), `${opening}<${w}pPr/>${closing}`);
  if (tree.child(own, 'w:sectPr') >= 0 || tree.child(own, 'w:pPrChange') >= 0)
    throw new Hindered(tree.child(own, 'w:sectPr') >= 0 ? 'section' : 'changes');
  const hiddenLook = mark < 0 ? [] : hidden(tree, tree.start(mark), tree.end(mark));
  return [at(tree.start(own), opening), ...hiddenLook, at(tree.end(own), closing)];
}

/** The inside of the properties of a mark with what is told of it: first that it was put in, then that it was taken out. */
function markedInside(tree: XmlTree, mark: number, inserted: string, deleted: string): string {
  const already = tree.child(mark, 'w:ins');
  const from = tree.inner(mark);
  const behind = already < 0 ? from : tree.end(already);
  return inserted + tree.source.slice(from, behind) + deleted + tree.source.slice(behind, tree.innerEnd(mark));
}

/** Puts a stretch of XML into a comment. */
function hidden(tree: XmlTree, start: number, end: number): TextEdit[] {
  // Two hyphens would end it.
  if (tree.source.slice(start, end).includes('--')) throw new Hindered('changes');
  return [at(start, '<!--'), at(end, '-->')];
}

/** Puts elements into one that may have no closing tag: it gets one, and what closed it stays, in a comment. */
function within(tree: XmlTree, node: number, offset: number, xml: string): TextEdit[] {
  const inner = tree.inner(node);
  if (tree.source.charCodeAt(inner - 2) !== 0x2f) return [at(offset, xml)];
  return [at(inner - 2, `>${xml}</${rawName(tree, node)}><!--`), at(inner, '-->')];
}

function insideOf({ properties }: ParagraphForm): string {
  return properties.map(({ xml }) => xml).join('');
}

/** A number without what tells of its change. */
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
  const found: number[] = [];
  const end = tree.next(node);
  for (let child = node + 1; child < end; child = tree.next(child)) if (!tree.isText(child)) found.push(child);
  return found;
}

function sourceOf(tree: XmlTree, node: number): string {
  return tree.source.slice(tree.start(node), tree.end(node));
}

function at(offset: number, text: string): TextEdit {
  return { start: offset, end: offset, text };
}
