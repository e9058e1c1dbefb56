import type { DocumentModel } from '../../model/document';
import { leadingText } from '../words/prose';
import { headingWordsOf } from './places';

const HEADING_LENGTH = 60;

/**
 * The headings above a block, outermost first, with their numbers: "C. Principal subjects of concern"; each at most `longest` UTF-16
 * units long.
 */
export function sectionPath(model: DocumentModel, block: number, longest = HEADING_LENGTH): readonly string[] {
  const path: string[] = [];
  const ownBlock = model.tree.blocks[block];
  let level = ownBlock?.kind === 'heading' ? ownBlock.level : Number.MAX_SAFE_INTEGER;
  for (let b = block - 1; b >= 0 && level > 1; b--) {
    const heading = model.tree.blocks[b];
    if (heading?.kind !== 'heading' || heading.level >= level) continue;
    level = heading.level;
    const marker =
      heading.marker.end > heading.marker.start
        ? `${heading.text.slice(heading.marker.start, heading.marker.end)} `
        : '';
    path.unshift(marker + leadingText(headingWordsOf(heading), longest));
  }
  return path;
}
