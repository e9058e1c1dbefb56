import { kept } from '../../model/beside';
import type { Block } from '../../syntax/block';
import { query, type View } from '../engine/view';

/** "Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2398/2014" */
const TITLE = /^[ \t]*(?:views|decision)\b[\s\S]{0,300}\bcommunications?\b/im;

const FRONT: ReadonlySet<string> = new Set(['masthead', 'title', 'heading']);
/**
 * Whether a document is a decision or Views on a communication: its paragraphs are numbered 2.1, 2.2, …, which are read as text
 * without numbers, so that nothing can be said of which there are.
 */
export function isDecimal(document: View): boolean {
  return document.ask(DECIMAL);
}

const DECIMAL = query(({ identity }) => identity.symbol?.series === 'D' || identity.basis.blocks.some(isTitle));

const isTitle = kept(({ kind, text }: Block) => FRONT.has(kind) && TITLE.test(text));
