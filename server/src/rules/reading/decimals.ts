import { Beside } from '../../model/beside';
import type { Identity } from '../../model/identity';
import type { Block } from '../../syntax/block';

/** "Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2398/2014" */
const TITLE = /^[ \t]*(?:views|decision)\b[\s\S]{0,300}\bcommunications?\b/im;

const FRONT: ReadonlySet<string> = new Set(['masthead', 'title', 'heading']);
const kept = new Beside<Identity, boolean>();
const titles = new Beside<Block, boolean>();

/**
 * Whether a document is a decision or Views on a communication: its paragraphs are numbered 2.1, 2.2, …, which are read as text
 * without numbers, so that nothing can be said of which there are. Asked for each block; costs nothing as long as the first page stays.
 */
export function isDecimal(identity: Identity): boolean {
  let decimal = kept.get(identity);
  if (decimal === undefined) {
    const { symbol, basis } = identity;
    decimal = symbol?.series === 'D' || basis.blocks.some(isTitle);
    kept.set(identity, decimal);
  }
  return decimal;
}

function isTitle(block: Block): boolean {
  if (!FRONT.has(block.kind)) return false;
  let title = titles.get(block);
  if (title === undefined) {
    title = TITLE.test(block.text);
    titles.set(block, title);
  }
  return title;
}
