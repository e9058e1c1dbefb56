import { type Ancestry, prefixIn, WORD_NAMESPACES } from './ancestry';
import type { FreeIds } from './changeIds';
import { type Byline, bylineXml } from './commentMarks';
import type { PartEdits } from './partEdits';
import { RunCuts } from './runCuts';
import { openingOf } from './runXml';

/** A part of the document that is cut, with the prefix of its own elements. */
export interface CutPart {
  readonly part: Ancestry;
  readonly prefix: string;
  readonly cuts: RunCuts;
}

/** The parts of a document that something is put into as tracked changes. */
export class CutParts {
  private readonly known = new Map<string, CutPart | undefined>();

  constructor(
    private readonly ids: FreeIds,
    private readonly byline: Byline,
  ) {}

  /** A part to be cut; undefined for one in which elements cannot be written. */
  of(part: Ancestry): CutPart | undefined {
    const { tree } = part;
    if (this.known.has(tree.part)) return this.known.get(tree.part);
    const prefix = prefixIn(tree, WORD_NAMESPACES);
    const made = prefix === undefined ? undefined : { part, prefix, cuts: this.cutsOf(part, prefix) };
    this.known.set(tree.part, made);
    return made;
  }

  /** The attributes of one more change. */
  said(prefix: string): string {
    return bylineXml(prefix, this.ids.next(), this.byline);
  }

  /** Runs as put in. */
  added(prefix: string, runs: string): string {
    return `<${prefix}ins ${this.said(prefix)}>${runs}</${prefix}ins>`;
  }

  /** Makes the cuts. */
  putInto(edits: PartEdits): void {
    for (const [name, cut] of this.known) if (cut) edits.insert(name, cut.cuts.insertions());
  }

  private cutsOf(part: Ancestry, prefix: string): RunCuts {
    return new RunCuts(
      part.tree,
      prefix,
      (run) => `${openingOf(part, run)}${this.propertiesOf(part, run)}`,
      () => `<${prefix}del ${this.said(prefix)}>`,
    );
  }

  /** The properties of a run for another one: changes of form that it tells of are told by both, each under its own id. */
  private propertiesOf({ tree }: Ancestry, run: number): string {
    const properties = tree.child(run, 'w:rPr');
    if (properties < 0) return '';
    const xml = tree.source.slice(tree.start(properties), tree.end(properties));
    if (tree.child(properties, 'w:rPrChange') < 0) return xml;
    return xml.replace(/(:id\s*=\s*["'])-?\d+/g, (_, before: string) => `${before}${this.ids.next()}`);
  }
}
