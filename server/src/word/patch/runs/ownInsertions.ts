import type { Span, TextEdit } from '../../../text/edits';
import type { XmlTree } from '../../parts/xml';
import type { Ancestry } from '../parts/ancestry';
import { childrenOf } from './paragraphForm';
import type { XmlUnit } from './textPlaces';

/** A removal from an insertion by the same author. */
export interface OwnRemoval {
  readonly edit: TextEdit;
  /** The `w:ins` that contains it. */
  readonly insertion: number;
}

/** The author's insertion that contains a node; -1 if there is none, if it is another author's, or if there is another change inside it. */
export function ownInsertion(part: Ancestry, node: number, author: string): number {
  const { tree } = part;
  for (let at = part.parent(node); at >= 0 && tree.name(at) !== 'w:p'; at = part.parent(at)) {
    const name = tree.name(at);
    if (name === 'w:ins') return tree.attribute(at, 'author') === author ? at : -1;
    if (name === 'w:del' || name === 'w:moveTo' || name === 'w:moveFrom') return -1;
  }
  return -1;
}

/** What a run of words may consist of: nothing that something else in the file belongs to. */
const PLAIN: ReadonlySet<string> = new Set([
  'w:rPr',
  'w:t',
  'w:tab',
  'w:br',
  'w:cr',
  'w:noBreakHyphen',
  'w:softHyphen',
  'w:sym',
  'w:lastRenderedPageBreak',
]);

const FIELD: ReadonlySet<string> = new Set(['w:fldChar', 'w:instrText']);

/** Whether a run consists of words. */
export function isTextRun(tree: XmlTree, run: number): boolean {
  return tree.name(run) === 'w:r' && childrenOf(tree, run).every((child) => PLAIN.has(tree.name(child)));
}

/** Whether an element is an insertion of an author that consists of words and whole fields, so that it can be taken out as a whole. */
export function isOwnWords(tree: XmlTree, node: number, author: string): boolean {
  if (tree.name(node) !== 'w:ins' || tree.attribute(node, 'author') !== author) return false;
  let openFields = 0;
  return (
    childrenOf(tree, node).every((run) => {
      if (tree.name(run) !== 'w:r') return false;
      const runChildren = childrenOf(tree, run);
      for (const child of runChildren) {
        const type = tree.name(child) === 'w:fldChar' ? tree.attribute(child, 'fldCharType') : undefined;
        if (type !== undefined && type !== 'separate') openFields += type === 'begin' ? 1 : -1;
        if (openFields < 0) return false;
      }
      return runChildren.every((child) => PLAIN.has(tree.name(child)) || FIELD.has(tree.name(child)));
    }) && openFields === 0
  );
}

/** Whether an author inserted a paragraph, its mark included, and nothing of it belongs to anyone else. */
export function isOwnParagraph(tree: XmlTree, paragraph: number, author: string): boolean {
  const propertiesNode = tree.child(paragraph, 'w:pPr');
  const mark = propertiesNode < 0 ? -1 : tree.child(propertiesNode, 'w:rPr');
  const insertion = mark < 0 ? -1 : tree.child(mark, 'w:ins');
  const isOwnMark = insertion >= 0 && tree.attribute(insertion, 'author') === author;
  if (!isOwnMark || OTHER_MARKS.some((name) => tree.child(mark, name) >= 0)) return false;
  return childrenOf(tree, paragraph).every(
    (child) => child === propertiesNode || tree.name(child) === 'w:proofErr' || isOwnWords(tree, child, author),
  );
}

/** Changes of a paragraph mark besides its insertion. */
const OTHER_MARKS = ['w:del', 'w:moveFrom', 'w:moveTo'];

/** The edit that takes text out of an insertion as if it had never been written; undefined if the rest would be displayed differently. */
export function removalEdit({ part, node, xmlStart, xmlEnd }: XmlUnit): TextEdit | undefined {
  const { tree } = part;
  const isCharacters = tree.isText(node);
  const child = isCharacters ? part.parent(node) : node;
  const run = part.parent(child);
  if (tree.name(run) !== 'w:r') return undefined;
  const isWhole = !isCharacters || (xmlStart <= tree.inner(child) && tree.innerEnd(child) <= xmlEnd);
  const isOnlyContent = childrenOf(tree, run).every((other) => other === child || tree.name(other) === 'w:rPr');
  if (isWhole) {
    const removedNode = isOnlyContent ? run : child;
    return { start: tree.start(removedNode), end: tree.end(removedNode), text: '' };
  }
  if (tree.name(child) !== 'w:t') return undefined;
  const remainingText =
    tree.source.slice(tree.inner(child), xmlStart) + tree.source.slice(xmlEnd, tree.innerEnd(child));
  // White space at the ends of the element would no longer show.
  if (tree.attribute(child, 'space') !== 'preserve' && /^\s|\s$/.test(remainingText)) return undefined;
  return { start: xmlStart, end: xmlEnd, text: '' };
}

/**
 * The edits that take a span of runs, including fields, out of an insertion as if they had never been written; undefined if the span
 * contains anything else, or the rest would be displayed differently.
 */
export function runRemovalEdits(tree: XmlTree, insertion: number, span: Span): readonly TextEdit[] | undefined {
  const isMet = (node: number) => tree.start(node) < span.end && span.start < tree.end(node);
  const isWhole = (node: number) => span.start <= tree.start(node) && tree.end(node) <= span.end;
  const edits: TextEdit[] = [];
  for (const run of childrenOf(tree, insertion).filter(isMet)) {
    if (tree.name(run) !== 'w:r') return undefined;
    const runChildren = childrenOf(tree, run).filter((node) => tree.name(node) !== 'w:rPr');
    if (runChildren.every((node) => isWhole(node) || isWholeText(tree, node, span))) {
      edits.push({ start: tree.start(run), end: tree.end(run), text: '' });
      continue;
    }
    for (const node of runChildren.filter(isMet)) {
      const [start, end] = [Math.max(tree.inner(node), span.start), Math.min(tree.innerEnd(node), span.end)];
      if (isWhole(node)) edits.push({ start: tree.start(node), end: tree.end(node), text: '' });
      else if (tree.name(node) === 'w:t' && tree.attribute(node, 'space') === 'preserve')
        edits.push({ start, end, text: '' });
      else return undefined;
    }
  }
  return edits;
}

/** Whether a span covers all characters of a `w:t`. */
function isWholeText(tree: XmlTree, node: number, span: Span): boolean {
  return tree.name(node) === 'w:t' && span.start <= tree.inner(node) && tree.innerEnd(node) <= span.end;
}

/** The edits for removals; insertions that become empty are removed completely, unless they contain one of `places`. */
export function removalEdits(
  { tree }: Ancestry,
  removals: readonly OwnRemoval[],
  places: readonly number[],
): readonly TextEdit[] {
  const byInsertion = new Map<number, TextEdit[]>();
  for (const { edit, insertion } of removals) byInsertion.set(insertion, [...(byInsertion.get(insertion) ?? []), edit]);
  return [...byInsertion].flatMap(([insertion, edits]) => {
    const [start, end] = [tree.start(insertion), tree.end(insertion)];
    const isEmpty =
      childrenOf(tree, insertion).every((child) =>
        edits.some((edit) => edit.start <= tree.start(child) && tree.end(child) <= edit.end),
      ) && !places.some((place) => start < place && place < end);
    return isEmpty ? [{ start, end, text: '' }] : edits;
  });
}
