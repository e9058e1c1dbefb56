import type { DocumentModel } from '../../model/document';
import type { Arrangement } from './arrangement';
import type { Entry } from './entries';
import type { EditNote } from './note';

/** The maximum length of a heading quoted in a note, in UTF-16 code units. */
const MAX_NAME_LENGTH = 60;

/** Notes on headings left empty: with neither text nor a lower heading under them. */
export function emptiedHeadings({ tree, text }: DocumentModel, { entries, entryOf }: Arrangement): readonly EditNote[] {
  const notes: EditNote[] = [];
  entries.forEach((entry, i) => {
    const block = tree.blocks[entry.block];
    if (entry.role !== 'heading' || !block || !isEmpty(tree.blocks, entries, i)) return;
    const nextBlock = tree.blocks[entry.block + 1];
    // No notes on headings that were empty before.
    if (
      !nextBlock ||
      nextBlock.kind === 'heading' ||
      nextBlock.kind === 'furniture' ||
      entryOf[entry.block + 1] === i + 1
    )
      return;
    const { start, end } = block.content;
    const from = tree.starts[entry.block] ?? 0;
    const heading = text.text.slice(from + start, Math.min(from + end, from + start + MAX_NAME_LENGTH)).trim();
    notes.push({ kind: 'empty', block: entry.block, start, end, was: heading });
  });
  return notes;
}

function isEmpty(blocks: DocumentModel['tree']['blocks'], entries: readonly Entry[], at: number): boolean {
  const ownLevel = entries[at]?.level ?? 0;
  for (let i = at + 1; i < entries.length; i++) {
    const entry = entries[i];
    if (entry?.role === 'heading') return entry.level <= ownLevel;
    const kind = blocks[entry?.block ?? -1]?.kind;
    if (kind !== 'furniture' && kind !== 'footnote') return false;
  }
  return true;
}
