import type { DocumentModel } from '../../model/document';
import { contentOf } from '../../syntax/blocks/block';
import { arrangementEntries, type Successors } from '../numbers/arrangement';
import { coreEnd, lineBreakOf, wordsEnd } from '../numbers/form';
import { type Group, groupAt, isHeading, siblingsOf } from '../numbers/group';
import { type OperationOutcome, perform, type Refused, type Way } from './operation';

/**
 * Merges the paragraph or subparagraph at an offset with the next one. The second loses its number, references to it now point to the
 * first, and its subparagraphs continue the letters of the first.
 */
export function mergeWithNext(model: DocumentModel, offset: number): OperationOutcome | Refused {
  const group = groupAt(model, offset);
  if (!group) return { refused: 'no-paragraph' };
  const nextEntry = followerOf(model, group);
  if (typeof nextEntry !== 'number') return nextEntry;
  const { blocks, starts } = model.tree;
  const entries = arrangementEntries(model);
  const mergedEntries = new Map([[nextEntry, group.first]]);
  const words = (starts[nextEntry] ?? 0) + (blocks[nextEntry]?.content.start ?? 0);
  const lineBreak = lineBreakOf(model.text.text);
  if (nextEntry !== group.first + 1) {
    // If the first has subparagraphs or further text, the words of the second become unnumbered text of the paragraph.
    entries[nextEntry] = { block: nextEntry, role: 'text', level: 0, form: 'mark' };
    const previousEnd = coreEnd(model, nextEntry - 1);
    const gap = model.text.text.slice(previousEnd, starts[nextEntry]);
    const lineBreakBefore = /[\r\n]$/.test(model.text.text.slice(0, previousEnd)) ? '' : lineBreak;
    const ways = [...(gap === '' ? [''] : []), gap || lineBreak].map((between) =>
      replacementWay(previousEnd, words, lineBreakBefore + between),
    );
    return perform(model, { entries, counting: 'keep', successors: { joined: mergedEntries }, ways });
  }
  entries.splice(nextEntry, 1);
  const successors: Successors = { joined: mergedEntries, appended: mergedEntries };
  // Prefer a line break in hard-wrapped text, where an overlong line would not be read as a wrapped one.
  const isWrapped = [blocks[group.first], blocks[nextEntry]].some((block) => /[\r\n]/.test(contentOf(block)));
  const from = wordsEnd(model, group.first);
  const ways = (isWrapped ? [lineBreak, ' '] : [' ', lineBreak]).map((between) => replacementWay(from, words, between));
  return perform(model, { entries, counting: 'keep', successors, ways });
}

function replacementWay(start: number, end: number, text: string): Way {
  return { structure: [{ kind: 'replace', start, end, text }], cursor: { at: end } };
}

/** The block to merge into a group, or why there is none. */
function followerOf(model: DocumentModel, group: Group): number | Refused {
  const { all, owner } = model.paragraphs;
  if (!group.item) {
    const follower = all[(owner[group.first] ?? -1) + 1];
    if (!follower) return { refused: 'no-next' };
    for (let b = group.end; b < follower.block; b++) if (isHeading(model, b)) return { refused: 'heading' };
    return follower.block;
  }
  const siblings = siblingsOf(model, group);
  const follower = siblings[siblings.indexOf(group.item) + 1];
  if (!follower) return { refused: 'no-next' };
  return follower.block === group.first + 1 ? follower.block : { refused: 'not-alone' };
}
