import type { WordPackage } from '../../parts/package';
import type { XmlTree } from '../../parts/xml';
import { type Ancestry, prefixIn, rawName, WORD_NAMESPACES } from '../parts/ancestry';
import type { FreeIds } from '../parts/changeIds';
import type { PartEdits } from '../parts/partEdits';
import { HindranceError } from '../runs/hindrance';
import { childrenOf, formXml, paragraphFormOf } from '../runs/paragraphForm';
import type { TextPlaces } from '../runs/textPlaces';
import { type CopiedChange, copyContent, withId } from './contentCopy';

/** Content that Word stores in separate package parts. */
type CopiedKind = 'footnote' | 'endnote' | 'comment';

const BARE = (): readonly [string, string] => ['', ''];

/**
 * Copies of notes and comments with new ids. Moved text exists twice until the move is accepted or rejected; since either copy may
 * be removed, each needs its own notes and comments.
 */
export class NoteCopies {
  private readonly copies = new Map<string, number>();
  private readonly newNotes = new Map<XmlTree, string[]>();

  /**
   * @param changesIn returns the changes within the copy of the paragraph that starts at an offset of a part
   * @param renameBookmarks returns a field code with the new name of its bookmark
   */
  constructor(
    private readonly file: WordPackage,
    private readonly places: TextPlaces,
    private readonly ids: FreeIds,
    private readonly changesIn: (part: string, start: number) => readonly CopiedChange[],
    private readonly renameBookmarks: (code: string) => string,
  ) {}

  /** The id of the copy of a note or comment, given the id of the original; undefined if the file has no such note or comment. */
  of(kind: CopiedKind, id: string): number | undefined {
    const key = `${kind} ${id}`;
    const memo = this.copies.get(key);
    if (memo !== undefined) return memo;
    const notesTree = this.file.relatedTree(this.file.main, kind === 'comment' ? 'comments' : `${kind}s`);
    const part = notesTree && this.places.part(notesTree.part);
    const node = part?.tree.children(0, `w:${kind}`).find((one) => part.tree.attribute(one, 'id') === id);
    if (!part || node === undefined) return undefined;
    const { tree } = part;
    const ownIndex = kind === 'comment' ? this.ids.next() : this.freeNote(tree, kind);
    this.copies.set(key, ownIndex);
    const xml =
      kind === 'comment'
        ? withId(withoutLastingIds(tree.source.slice(tree.start(node), tree.end(node))), ownIndex)
        : this.note(part, node, ownIndex);
    this.newNotes.set(tree, [...(this.newNotes.get(tree) ?? []), xml]);
    return ownIndex;
  }

  /** Appends all copies to their parts. */
  putInto(edits: PartEdits): void {
    for (const [tree, xml] of this.newNotes) edits.append(tree, xml.join(''));
  }

  /** An unused id for a note. Each kind of note has its own ids, at most 32,767. */
  private freeNote(tree: XmlTree, kind: 'footnote' | 'endnote'): number {
    const usedIds = new Set(tree.children(0, `w:${kind}`).map((node) => Number(tree.attribute(node, 'id'))));
    for (const [key, id] of this.copies) if (key.startsWith(kind)) usedIds.add(id);
    let id = 1;
    while (usedIds.has(id)) id++;
    return id;
  }

  private note(part: Ancestry, node: number, id: number): string {
    const { tree } = part;
    const prefix = prefixIn(tree, WORD_NAMESPACES);
    if (prefix === undefined) throw new HindranceError('changes');
    const paragraphs = childrenOf(tree, node).map((child) => {
      if (tree.name(child) !== 'w:p') throw new HindranceError('single');
      const content = copyContent(
        part,
        child,
        { start: tree.start(child), end: tree.end(child) },
        {
          prefix,
          changes: this.changesIn(tree.part, tree.start(child)),
          copied: BARE,
          added: BARE,
          copyOf: () => undefined,
          bookmark: () => undefined,
          renamed: this.renameBookmarks,
        },
      );
      return `<${prefix}p>${formXml(prefix, paragraphFormOf(part, child))}${content}</${prefix}p>`;
    });
    const openingTag = withId(tree.source.slice(tree.start(node), tree.inner(node)), id);
    return `${openingTag}${paragraphs.join('')}</${rawName(tree, node)}>`;
  }
}

/** XML without the ids by which other parts and programs refer to paragraphs, since each may belong to only one paragraph. */
function withoutLastingIds(xml: string): string {
  return xml.replace(/<[^>]*>/g, (tag) => tag.replace(/\s[\w.-]+:(?:paraId|textId)\s*=\s*(?:"[^"]*"|'[^']*')/g, ''));
}
