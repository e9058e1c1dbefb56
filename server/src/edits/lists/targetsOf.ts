import type { Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import type { Arrangement } from '../numbers/arrangement';
import { endBlockOf, type Outline, partsOfRange, resolveTarget } from '../numbers/pointing';
import { paragraphRuns } from './paragraphRuns';
import { TargetSet } from './targetSet';

/** The targets of a list in a block, without expanding ranges. */
export function targetsIn(model: Outline, block: number, list: readonly Reference[]): TargetSet {
  const targets = new TargetSet();
  for (const reference of list) {
    const target = resolveTarget(model, block, reference.target);
    if (target) addBlock(targets, model, endBlockOf(target));
    for (const part of partsOfRange(model, block, reference) ?? []) {
      if ('block' in part) addBlock(targets, model, part.block);
      else targets.addParagraphs(part.first, part.last);
    }
  }
  return targets;
}

/** The targets that a list in an old block should have in the new text, whose block indices are those of the entries. */
export function listTargets(
  model: DocumentModel,
  blockIndex: number,
  list: readonly Reference[],
  arrangement: Arrangement,
  after: Outline,
): TargetSet {
  const { entryOf, successors } = arrangement;
  const targets = new TargetSet();
  const add = (entry: number) => addBlock(targets, after, entry);
  for (const reference of list) {
    const target = resolveTarget(model, blockIndex, reference.target);
    if (target) add(entryOf[endBlockOf(target)] ?? -1);
    for (const part of partsOfRange(model, blockIndex, reference) ?? []) {
      if ('block' in part) {
        add(entryOf[part.block] ?? -1);
        add(successors.split?.get(part.block) ?? -1);
      } else
        for (const { entries } of paragraphRuns(arrangement, model).within(part.first, part.last).runs)
          addRun(targets, after, entries);
    }
  }
  return targets;
}

function addBlock(targets: TargetSet, { paragraphs: { all, owner } }: Outline, block: number): void {
  if (block < 0) return;
  const ordinal = owner[block] ?? -1;
  if (all[ordinal]?.block === block) targets.addParagraphs(ordinal, ordinal);
  else targets.addItem(block);
}

/** Adds a run of consecutive entries. */
function addRun(targets: TargetSet, after: Outline, entries: Int32Array): void {
  const { all, owner } = after.paragraphs;
  const [first, last] = [owner[entries[0] ?? -1] ?? -1, owner[entries.at(-1) ?? -1] ?? -1];
  const areParagraphs = all[first]?.block === entries[0] && all[last]?.block === entries.at(-1);
  if (areParagraphs) targets.addParagraphs(first, last);
  else for (const entry of entries) addBlock(targets, after, entry);
}
