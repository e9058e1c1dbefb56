import { applyEdits, type TextEdit } from '../../text/edits';
import { readComments } from '../body/reviewComments';
import { checksumOf } from '../parts/checksum';
import { openPackage, type WordPackage } from '../parts/package';
import { plainText } from '../parts/plainText';
import { unlessRefused, type WordRefusal } from '../parts/refusal';
import { DEFAULT_LIMIT } from '../parts/result';
import type { XmlTree } from '../parts/xml';
import { readPackage } from '../readWord';
import { Ancestry } from './parts/ancestry';
import { type Ledger, ledgerOf, OF_FINDINGS } from './parts/ledger';
import { repackArchive, repackFile, zipFiles } from './parts/rezip';
import { refuseSigned } from './parts/signed';
import { hasMark } from './runs/commentMarks';

/** A file without our comments and changes. */
interface FileWithoutOurs {
  readonly kind: 'bytes';
  readonly bytes: Uint8Array;
  /** Number of our comments that were removed. */
  readonly comments: number;
  /** Number of our comments that remain because they have replies. */
  readonly answered: number;
  /** Whether everything was removed, including changes, so that each part is byte-identical to the original. */
  readonly isExact: boolean;
}

/**
 * Removes from a Word file what `patchWord` added. If the file has not been saved since, its parts are restored byte for byte. In a file
 * saved by Word, our comments are recognized by their mark; those with replies stay, and so do changes, which a reviewer has to accept or
 * reject. If the file contains nothing of ours, the bytes are returned as given.
 */
export function removeOurs(bytes: Uint8Array, limit = DEFAULT_LIMIT): FileWithoutOurs | WordRefusal {
  return unlessRefused(() => removeOurParts(bytes, limit));
}

function removeOurParts(bytes: Uint8Array, limit: number): FileWithoutOurs {
  const file = openPackage(bytes, limit);
  const comments = [...readComments(file).values()];
  const ourComments = comments.filter(({ text }) => hasMark(text));
  const previousPackage = withoutRecorded(file, OF_FINDINGS);
  if (previousPackage)
    return {
      kind: 'bytes',
      bytes: zipFiles(previousPackage.archive),
      comments: ourComments.length,
      answered: 0,
      isExact: true,
    };
  const answeredIds = new Set(comments.flatMap(({ answers }) => (answers === undefined ? [] : [answers])));
  const removableIds = new Set(ourComments.filter(({ id }) => !answeredIds.has(id)).map(({ id }) => id));
  const answeredCount = ourComments.length - removableIds.size;
  if (removableIds.size === 0)
    return { kind: 'bytes', bytes, comments: 0, answered: answeredCount, isExact: ourComments.length === 0 };
  refuseSigned(readPackage(file));
  return {
    kind: 'bytes',
    bytes: removeComments(file, removableIds),
    comments: removableIds.size,
    answered: answeredCount,
    isExact: false,
  };
}

/**
 * The file without the insertions recorded in the ledgers of a kind at its end, undone from the last to the first; undefined if it has no
 * such ledger or no longer matches the last one.
 */
export function withoutRecorded(file: WordPackage, kind: string): WordPackage | undefined {
  const document = file.tree(file.main);
  const ledger = document && ledgerOf(document.source, kind);
  const previousPackage = ledger && undoLedger(file, ledger);
  return previousPackage && (withoutRecorded(previousPackage, kind) ?? previousPackage);
}

function undoLedger(file: WordPackage, { parts, added, start }: Ledger): WordPackage | undefined {
  const changedParts = new Map<string, Uint8Array>();
  for (const { part, runs, sum } of parts) {
    const source = file.tree(part)?.source;
    if (source === undefined) return undefined;
    const text = part === file.main ? source.slice(0, start) : source;
    if (checksumOf(file.encode(part, text)) !== sum) return undefined;
    const removals = runs.map(({ start: from, length }) => ({ start: from, end: from + length, text: '' }));
    if (removals.some(({ end }) => end > text.length)) return undefined;
    changedParts.set(part, file.encode(part, applyEdits(text, removals)));
  }
  if (!changedParts.has(file.main)) return undefined;
  return repackFile(file, { changedFiles: changedParts, removedFiles: new Set(added), addedFiles: new Map() });
}

/** Parts with additional data on comments, keyed by paragraph id: threads, durable ids, dates. */
const COMMENT_DATA_PARTS = ['commentsExtended', 'commentsIds', 'commentsExtensible'] as const;

/** The file without the comments that have the given ids. */
function removeComments(file: WordPackage, ids: ReadonlySet<string>): Uint8Array {
  const changedParts = new Map<string, Uint8Array>();
  const removeNodes = (tree: XmlTree | undefined, nodes: readonly number[]) => {
    if (!tree || nodes.length === 0) return;
    const edits = nodes.map((node): TextEdit => ({ start: tree.start(node), end: tree.end(node), text: '' }));
    changedParts.set(tree.part, file.encode(tree.part, applyEdits(tree.source, edits)));
  };
  const comments = file.relatedTree(file.main, 'comments');
  const removedComments = (comments?.children(0, 'w:comment') ?? []).filter(
    (node) => ids.has(comments?.attribute(node, 'id') ?? '') && hasMark(comments ? plainText(comments, node) : ''),
  );
  const paragraphs = new Set(
    removedComments
      .flatMap((node) => comments?.children(node, 'w:p') ?? [])
      .flatMap((p) => comments?.attribute(p, 'paraId') ?? []),
  );
  removeNodes(comments, removedComments);
  const durables = new Set<string>();
  for (const type of COMMENT_DATA_PARTS) {
    const tree = file.relatedTree(file.main, type);
    if (!tree) continue;
    const nodes: number[] = [];
    for (let node = 1; node < tree.size; node = tree.next(node)) {
      const durable = tree.attribute(node, 'durableId');
      const isOurs =
        paragraphs.has(tree.attribute(node, 'paraId') ?? '') || (durable !== undefined && durables.has(durable));
      if (!isOurs) continue;
      nodes.push(node);
      if (durable !== undefined) durables.add(durable);
    }
    removeNodes(tree, nodes);
  }
  const document = file.tree(file.main);
  if (document) removeNodes(document, marksOf(new Ancestry(document), ids));
  return repackArchive(file.archive, { changedFiles: changedParts, removedFiles: new Set(), addedFiles: new Map() });
}

/**
 * The nodes that belong to comments in a document: range starts and ends, and references, including the whole run if it contains nothing
 * else.
 */
function marksOf(part: Ancestry, ids: ReadonlySet<string>): number[] {
  const { tree } = part;
  const nodes: number[] = [];
  for (let node = 0; node < tree.size; node++) {
    const name = tree.name(node);
    if (name !== 'w:commentRangeStart' && name !== 'w:commentRangeEnd' && name !== 'w:commentReference') continue;
    if (!ids.has(tree.attribute(node, 'id') ?? '')) continue;
    const run = part.parent(node);
    let otherCount = 0;
    for (let at = run + 1; at < tree.next(run); at = tree.next(at))
      if (at !== node && tree.name(at) !== 'w:rPr') otherCount++;
    nodes.push(name === 'w:commentReference' && otherCount === 0 ? run : node);
  }
  return nodes;
}
