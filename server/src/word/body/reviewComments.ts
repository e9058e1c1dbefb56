import type { WordPackage } from '../parts/package';
import { plainText } from '../parts/plainText';
import type { WordComment } from '../parts/result';
import { isToggledOn } from '../parts/styles';
import type { XmlTree } from '../parts/xml';
import type { Pending } from './records';

/** `<<ODS DOC SYMBOL1>>A/99/1<<ODS DOC SYMBOL1>>`: a name, the value, and the name again. */
const MACHINE_PATTERN = /<<(ODS [^<>]{1,60})>>/g;

function machineData(text: string): Readonly<Record<string, string>> {
  const data = new Map<string, string>();
  let open: { readonly name: string; readonly end: number } | undefined;
  for (const match of text.matchAll(MACHINE_PATTERN)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    if (open?.name !== name) open = { name, end };
    else {
      if (!data.has(name)) data.set(name, text.slice(open.end, match.index).trim());
      open = undefined;
    }
  }
  return Object.fromEntries(data);
}

/** The comments of a document by id, without their positions, which are filled in later. */
export function readComments(file: WordPackage): Map<string, Pending<WordComment>> {
  const commentsById = new Map<string, Pending<WordComment>>();
  const tree = file.relatedTree(file.main, 'comments');
  if (!tree) return commentsById;
  const byParagraph = new Map<string, string>();
  for (const node of tree.children(0, 'w:comment')) {
    const id = tree.attribute(node, 'id') ?? '';
    if (commentsById.has(id)) continue;
    commentsById.set(id, commentOf(tree, node, id));
    for (const paragraph of tree.children(node, 'w:p')) {
      const key = tree.attribute(paragraph, 'paraId');
      if (key !== undefined) byParagraph.set(key, id);
    }
  }
  addThreads(file, commentsById, byParagraph);
  return commentsById;
}

function commentOf(tree: XmlTree, node: number, id: string): Pending<WordComment> {
  const text = plainText(tree, node).trim();
  const data = machineData(text);
  return {
    id,
    author: tree.attribute(node, 'author') ?? '',
    initials: tree.attribute(node, 'initials') ?? '',
    date: tree.attribute(node, 'date') ?? '',
    text,
    answers: undefined,
    isDone: false,
    isMachine: Object.keys(data).length > 0,
    data,
    isAnchored: false,
    xml: { part: tree.part, start: tree.start(node), end: tree.end(node) },
    start: 0,
    end: 0,
  };
}

/**
 * Adds which comment is a reply to which, and which are resolved. A separate part contains this, keyed by the ids of the comments' last
 * paragraphs.
 */
function addThreads(
  file: WordPackage,
  commentsById: ReadonlyMap<string, Pending<WordComment>>,
  byParagraph: ReadonlyMap<string, string>,
): void {
  const tree = file.relatedTree(file.main, 'commentsExtended');
  if (!tree) return;
  for (const node of tree.children(0, 'w15:commentEx')) {
    const comment = commentsById.get(byParagraph.get(tree.attribute(node, 'paraId') ?? '') ?? '');
    if (!comment) continue;
    comment.isDone = isToggledOn(tree.attribute(node, 'done') ?? '0');
    const parent = tree.attribute(node, 'paraIdParent');
    comment.answers = parent === undefined ? undefined : byParagraph.get(parent);
  }
}
