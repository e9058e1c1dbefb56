import { type AutomaticLabel, Counters } from '../numbering/counters';
import type { NoteCounters } from '../numbering/noteCounters';
import { FIELD_LIST, type ListNumbering } from '../numbering/numbering';
import type { ParagraphProperties } from '../parts/look';
import type { WordPackage } from '../parts/package';
import type { WordRevision } from '../parts/result';
import type { StyleSheet } from '../parts/styles';
import type { XmlTree } from '../parts/xml';
import { Assembly } from './assembly';
import type { Anchor, Draft } from './draft';
import type { ReadIncluded } from './includedText';
import { type Pending, Records } from './records';

/** A tracked change around the current position. */
interface OpenChange {
  readonly revision: Pending<WordRevision>;
  /** Whether its content is excluded from the text. */
  readonly isGone: boolean;
}

const INSERTIONS: ReadonlySet<string> = new Set(['insertion', 'moved-here', 'inserted-row', 'inserted-cell']);

/** The shared state of a document's readers: its definitions, counters and the current paragraph. */
export class DocumentReading {
  readonly records = new Records();
  readonly assembly = new Assembly();
  readonly counters: Counters;
  /** The automatic labels of paragraphs, by paragraph index. */
  readonly labels: (AutomaticLabel | undefined)[] = [];
  /** The current paragraph. */
  draft: Draft | undefined;
  private readonly open: OpenChange[] = [];
  private goneAround = 0;

  constructor(
    readonly file: WordPackage,
    readonly styles: StyleSheet,
    readonly numbering: ListNumbering,
    readonly noteCounters: NoteCounters,
    readonly isOriginal: boolean,
    readonly readIncluded: ReadIncluded,
  ) {
    this.counters = new Counters(numbering);
  }

  /** The label of a paragraph, counted on the first call. */
  labelOf(draft: Draft): AutomaticLabel | undefined {
    if (draft.label === undefined) draft.label = (draft.isOnlyBreak ? undefined : this.nextLabel(draft.look)) ?? null;
    return draft.label ?? undefined;
  }

  /** Counts a paragraph and returns its label; undefined if it has none. */
  nextLabel(look: ParagraphProperties): AutomaticLabel | undefined {
    const style = this.styles.paragraphStyle(look.style);
    const { number, level } = this.numbering.place(look.list, style);
    return number ? this.counters.next(number, level ?? 0, this.languageOf(look)) : undefined;
  }

  private languageOf({ language, style }: ParagraphProperties): string {
    return language ?? this.styles.resolve(this.styles.paragraphStyle(style)).language ?? this.styles.language;
  }

  /** The next number of a list within a paragraph, for a `LISTNUM` field; `level` is one-based. */
  listNumber(name: string | undefined, level: number | undefined, start: number | undefined): string {
    const paragraphLabel = this.draft && this.labelOf(this.draft);
    const namedList = name === undefined ? undefined : this.numbering.listNamed(name);
    const ownLevel = level ?? (namedList === undefined && paragraphLabel ? paragraphLabel.level + 2 : 1);
    const language = this.draft ? this.languageOf(this.draft.look) : this.styles.language;
    return this.counters.next(namedList ?? FIELD_LIST, ownLevel - 1, language, start)?.text ?? '';
  }

  /** Whether a tracked change excludes the current position from the text. */
  get isGone(): boolean {
    return this.goneAround > 0;
  }

  /** Calls an anchor with the start of the next content. */
  anchorStart(anchor: Anchor): void {
    if (this.draft) this.draft.anchor(anchor);
    else this.assembly.anchorNext(anchor);
  }

  /** Calls an anchor with the end of the last content. */
  anchorEnd(anchor: Anchor): void {
    if (this.draft) this.draft.anchor(anchor);
    else anchor(this.assembly.length, Math.max(0, this.assembly.paragraphs.length - 1));
  }

  /** Reads the content of a tracked change. */
  within(type: WordRevision['type'], tree: XmlTree, node: number, readContent: () => void, revisionNode = node): void {
    const revision = this.revise(type, tree, node, revisionNode);
    const isInserted = INSERTIONS.has(type);
    const isExcluded = isInserted === this.isOriginal;
    this.open.push({ revision, isGone: isExcluded });
    if (isExcluded) this.goneAround++;
    this.anchorStart((offset) => {
      revision.start = offset;
      revision.end = Math.max(revision.end, offset);
    });
    readContent();
    this.anchorEnd((offset) => {
      revision.end = Math.max(revision.start, offset);
    });
    this.open.pop();
    if (isExcluded) this.goneAround--;
  }

  /** Records a change without content at the current position. */
  recordChange(type: WordRevision['type'], tree: XmlTree, node: number): void {
    const revision = this.revise(type, tree, node, node);
    this.anchorEnd((offset) => {
      revision.start = offset;
      revision.end = offset;
    });
  }

  private revise(type: WordRevision['type'], tree: XmlTree, node: number, revisionNode: number): Pending<WordRevision> {
    const revision: Pending<WordRevision> = {
      type,
      author: tree.attribute(revisionNode, 'author') ?? '',
      date: tree.attribute(revisionNode, 'date') ?? '',
      gone: '',
      start: 0,
      end: 0,
      xml: { part: tree.part, start: tree.start(node), end: tree.end(node) },
    };
    this.records.revisions.push(revision);
    return revision;
  }

  /** Records excluded text in the innermost change that excludes it. */
  keepGone(text: string): void {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const change = this.open[at];
      if (!change?.isGone) continue;
      change.revision.gone += text;
      return;
    }
  }
}
