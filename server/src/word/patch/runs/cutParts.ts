import { type Ancestry, prefixIn, WORD_NAMESPACES } from '../parts/ancestry';
import type { FreeIds } from '../parts/changeIds';
import type { PartEdits } from '../parts/partEdits';
import { type RevisionAuthor, revisionAttributes } from './commentMarks';
import { isOwnParagraph, isOwnWords, type OwnRemoval, ownInsertion, removalEdits } from './ownInsertions';
import { RunCuts } from './runCuts';
import { runOpening } from './runXml';

/** A part of the document whose runs are split, and its WordprocessingML prefix. */
export interface EditedPart {
  readonly part: Ancestry;
  readonly prefix: string;
  readonly cuts: RunCuts;
  /** Removals from the author's own insertions. */
  readonly removals: OwnRemoval[];
}

/** The parts of a document that get tracked changes. */
export class EditedParts {
  private readonly partsByName = new Map<string, EditedPart | undefined>();

  constructor(
    private readonly ids: FreeIds,
    private readonly byline: RevisionAuthor,
  ) {}

  /** The part, prepared for cuts; undefined if its root does not declare a prefix for new elements. */
  of(part: Ancestry): EditedPart | undefined {
    const { tree } = part;
    if (this.partsByName.has(tree.part)) return this.partsByName.get(tree.part);
    const prefix = prefixIn(tree, WORD_NAMESPACES);
    const result = prefix === undefined ? undefined : { part, prefix, cuts: this.cutsOf(part, prefix), removals: [] };
    this.partsByName.set(tree.part, result);
    return result;
  }

  /** The attributes of a new change: id, author and date. */
  attributes(prefix: string): string {
    return revisionAttributes(prefix, this.ids.next(), this.byline);
  }

  /** Wraps runs in a tracked insertion. */
  addedRuns(prefix: string, runs: string): string {
    return `<${prefix}ins ${this.attributes(prefix)}>${runs}</${prefix}ins>`;
  }

  /** The insertion by the same author that contains a node; -1 if there is none (see {@link ownInsertion}). */
  ownInsertion(part: Ancestry, node: number): number {
    return ownInsertion(part, node, this.byline.author);
  }

  /** Whether the same author inserted an element, and nothing in it belongs to anyone else: a `w:ins`, or a paragraph with its mark. */
  isOwn({ tree }: Ancestry, node: number): boolean {
    const isOwnNode = tree.name(node) === 'w:p' ? isOwnParagraph : isOwnWords;
    return isOwnNode(tree, node, this.byline.author);
  }

  /** Adds all insertions and removals to the edits. */
  putInto(edits: PartEdits): void {
    for (const [name, cutPart] of this.partsByName) {
      if (!cutPart) continue;
      const insertions = cutPart.cuts.insertions();
      const places = insertions.map(({ start }) => start);
      edits.insert(name, [...insertions, ...removalEdits(cutPart.part, cutPart.removals, places)]);
    }
  }

  private cutsOf(part: Ancestry, prefix: string): RunCuts {
    return new RunCuts(
      part.tree,
      prefix,
      (run) => `${runOpening(part, run)}${this.propertiesOf(part, run)}`,
      () => `<${prefix}del ${this.attributes(prefix)}>`,
    );
  }

  /** The run properties for the second run after a cut. A tracked formatting change is copied with a new id. */
  private propertiesOf({ tree }: Ancestry, run: number): string {
    const propertiesNode = tree.child(run, 'w:rPr');
    if (propertiesNode < 0) return '';
    const xml = tree.source.slice(tree.start(propertiesNode), tree.end(propertiesNode));
    if (tree.child(propertiesNode, 'w:rPrChange') < 0) return xml;
    return xml.replace(/(:id\s*=\s*["'])-?\d+/g, (_, before: string) => `${before}${this.ids.next()}`);
  }
}
