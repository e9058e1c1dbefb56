import { highestOf } from '../../../text/many';
import { memoizeOnce } from '../../../text/once';
import { type ListNumber, ListNumbering } from '../../numbering/numbering';
import type { WordPackage } from '../../parts/package';
import { listPlace, StyleSheet, wholeNumber } from '../../parts/styles';
import type { XmlTree } from '../../parts/xml';
import { type Ancestry, prefixIn, WORD_NAMESPACES } from '../parts/ancestry';
import type { PartEdits } from '../parts/partEdits';
import { HindranceError } from '../runs/hindrance';

/** A paragraph's position in a list: the `w:num` id and the zero-based level. */
interface PlaceInList {
  readonly number: number;
  readonly level: number;
}

/** Elements to omit of a copied list: names and style links, which must belong to a single list. */
const OWN_OF_LIST: ReadonlySet<string> = new Set(['w:nsid', 'w:name', 'w:styleLink', 'w:numStyleLink', 'w:pStyle']);
/** The first of the ids (`w:nsid`) given to copied lists; Word distinguishes lists by them. */
const FIRST_CODE = 0x5a000000;

/**
 * Restarted lists. Each is counted in its own copy of the list that it looks like, because Word keeps one counter for all lists of a
 * definition, and a restart within the definition would renumber the lists after it.
 */
export class ListCopies {
  private readonly tree: XmlTree | undefined;
  private readonly prefix: string | undefined;
  /** Created lazily, when a list restarts, which is rare. */
  private readonly styles: () => StyleSheet;
  private readonly numbering: () => ListNumbering;
  /** The copied definitions, by the id of the original. */
  private readonly copies = new Map<number, { readonly id: number; readonly xml: string }>();
  /** The `w:num` of each new list, by its number. */
  private readonly startedCopies = new Map<number, { readonly id: number; readonly xml: string }>();

  constructor(file: WordPackage) {
    this.tree = file.relatedTree(file.main, 'numbering');
    this.prefix = this.tree && prefixIn(this.tree, WORD_NAMESPACES);
    this.styles = memoizeOnce(() => new StyleSheet(file.relatedTree(file.main, 'styles')));
    this.numbering = memoizeOnce(() => new ListNumbering(this.tree, this.styles()));
  }

  /**
   * The position, in a new list, of a paragraph that looks like the `w:p` `like`. Paragraphs of the same new list pass the same number.
   *
   * @throws {HindranceError} if `like` is in no list that can be copied
   */
  placeIn(list: number, { tree }: Ancestry, like: number): PlaceInList {
    const propertiesNode = tree.child(like, 'w:pPr');
    const directPlace = listPlace(tree, propertiesNode < 0 ? -1 : tree.child(propertiesNode, 'w:numPr'));
    const style = this.styles().paragraphStyle(propertiesNode < 0 ? undefined : tree.value(propertiesNode, 'w:pStyle'));
    const { number = 0, level = 0 } = this.numbering().place(directPlace, style);
    const copyId = this.startedCopies.get(list)?.id ?? this.begin(list, number, level);
    return { number: copyId, level };
  }

  /** Adds the lists to the file. */
  putInto(edits: PartEdits): void {
    const { tree } = this;
    if (!tree || this.startedCopies.size === 0) return;
    const insertAll = (name: string, all: Iterable<{ readonly xml: string }>) => {
      const lastNode = tree.children(0, name).at(-1) ?? -1;
      const place = tree.end(lastNode);
      edits.insert(tree.part, [{ start: place, end: place, text: [...all].map(({ xml }) => xml).join('') }]);
    };
    insertAll('w:abstractNum', this.copies.values());
    insertAll('w:num', this.startedCopies.values());
  }

  private begin(list: number, number: number, level: number): number {
    const { tree, prefix: w } = this;
    const ownNumber = this.numbering().number(number);
    if (!tree || w === undefined || !ownNumber) throw new HindranceError('otherwise');
    const copy = this.copies.get(ownNumber.list)?.id ?? this.copy(tree, ownNumber);
    const id = freeId(tree, 'w:num', 'numId') + this.startedCopies.size;
    const overrides = tree
      .children(0, 'w:num')
      .filter((node) => wholeNumber(tree.attribute(node, 'numId')) === number)
      .flatMap((node) => tree.children(node, 'w:lvlOverride'));
    const levelXml = (at: number) => {
      const override = overrides.find((node) => wholeNumber(tree.attribute(node, 'ilvl')) === at);
      const levelNode = override === undefined ? -1 : tree.child(override, 'w:lvl');
      const start = at === level ? `<${w}startOverride ${w}val="1"/>` : '';
      const inside = start + (levelNode < 0 ? '' : withoutOwn(tree, levelNode));
      return inside === '' ? '' : `<${w}lvlOverride ${w}ilvl="${at}">${inside}</${w}lvlOverride>`;
    };
    const levels = Array.from({ length: 9 }, (_, at) => levelXml(at)).join('');
    this.startedCopies.set(list, {
      id,
      xml: `<${w}num ${w}numId="${id}"><${w}abstractNumId ${w}val="${copy}"/>${levels}</${w}num>`,
    });
    return id;
  }

  private copy(tree: XmlTree, { list }: ListNumber): number {
    const node = tree
      .children(0, 'w:abstractNum')
      .find((one) => wholeNumber(tree.attribute(one, 'abstractNumId')) === list);
    if (node === undefined) throw new HindranceError('otherwise');
    const id = freeId(tree, 'w:abstractNum', 'abstractNumId') + this.copies.size;
    const { prefix: w = '' } = this;
    const code = (FIRST_CODE + id).toString(16).toUpperCase();
    const xml = withoutOwn(tree, node)
      .replace(/(abstractNumId\s*=\s*["'])\d+/, `$1${id}`)
      .replace('>', `><${w}nsid ${w}val="${code}"/>`);
    this.copies.set(list, { id, xml });
    return id;
  }
}

/** The XML of a definition without the elements that must not be shared. */
function withoutOwn(tree: XmlTree, node: number): string {
  let xml = '';
  let from = tree.start(node);
  const end = tree.next(node);
  for (let at = node + 1; at < end; at++) {
    if (!OWN_OF_LIST.has(tree.name(at))) continue;
    xml += tree.source.slice(from, tree.start(at));
    from = tree.end(at);
  }
  return xml + tree.source.slice(from, tree.end(node));
}

function freeId(tree: XmlTree, name: string, attribute: string): number {
  return highestOf([0, ...tree.children(0, name).map((node) => wholeNumber(tree.attribute(node, attribute)) ?? 0)]) + 1;
}
