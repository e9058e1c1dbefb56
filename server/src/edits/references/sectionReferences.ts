import type { Reference, Target } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { findSection } from '../../model/paragraphs/headingSections';
import type { BlockReading } from '../../model/readings/blockReading';
import type { TextEdit } from '../../text/edits';
import type { Arrangement } from '../numbers/arrangement';
import type { EditNote } from '../numbers/note';

type SectionTarget = Extract<Target, { readonly kind: 'section' }>;

/** Updates references to headings by number, such as "section III.B above". */
export class Sections {
  /** The old numbers of renumbered or deleted headings. */
  private readonly changedLabels = new Set<string>();

  constructor(
    private readonly model: DocumentModel,
    private readonly arrangement: Arrangement,
  ) {
    arrangement.entries.forEach(({ role, block }, i) => {
      const label = role === 'heading' ? model.tree.blocks[block]?.label : undefined;
      if (label && label.text !== arrangement.labels[i]) this.changedLabels.add(label.text);
    });
  }

  /** Whether any heading was renumbered. */
  get areRenumbered(): boolean {
    return this.changedLabels.size > 0;
  }

  /** The edits of section references in a block, with notes on those that cannot be updated. */
  update(
    blockIndex: number,
    reading: BlockReading,
  ): { readonly edits: readonly TextEdit[]; readonly notes: readonly EditNote[] } {
    const edits: TextEdit[] = [];
    const notes: EditNote[] = [];
    const { text } = reading.block;
    const start = this.model.tree.starts[blockIndex] ?? 0;
    const sections = reading.references.filter(isSection);
    for (const { target, ...span } of sections) {
      const oldText = text.slice(span.start, span.end);
      const newLabels = this.labelsNow(target);
      if (newLabels?.join('.') === target.labels.join('.')) continue;
      if (newLabels && oldText === target.labels.join('.'))
        edits.push({ start: start + span.start, end: start + span.end, text: newLabels.join('.') });
      else notes.push({ kind: 'section', block: blockIndex, start: span.start, end: span.end, was: oldText });
    }
    // Sections cited here may belong to another document.
    for (const { noun, items } of reading.provisions) {
      if (noun !== 'section' && noun !== 'annex') continue;
      for (const { start: from, end, labels } of items) {
        if (!labels.some((label) => this.changedLabels.has(label)) || sections.some((one) => one.start === from))
          continue;
        notes.push({ kind: 'section', block: blockIndex, start: from, end, was: text.slice(from, end) });
      }
    }
    return { edits, notes };
  }

  /** The new numbers by which a section is cited; undefined if it does not exist. */
  private labelsNow({ labels, ...target }: SectionTarget): readonly string[] | undefined {
    const result: string[] = [];
    for (let depth = 1; depth <= labels.length; depth++) {
      const section = findSection(this.model.tree, { ...target, labels: labels.slice(0, depth) });
      const label = section && this.arrangement.labels[this.arrangement.entryOf[section.block] ?? -1];
      if (!label) return undefined;
      result.push(label);
    }
    return result;
  }
}

function isSection(reference: Reference): reference is Reference & { readonly target: SectionTarget } {
  return reference.target.kind === 'section';
}
