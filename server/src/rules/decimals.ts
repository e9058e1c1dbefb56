import type { Identity } from '../model/identity';

/** "Views adopted by the Committee under article 5 (4) of the Optional Protocol, concerning communication No. 2398/2014" */
const TITLE = /^\s*(?:views|decision)\b[\s\S]{0,300}\bcommunications?\b/im;

const FRONT: ReadonlySet<string> = new Set(['masthead', 'title', 'heading']);

/**
 * Whether a document is a decision or Views on a communication: its paragraphs are numbered 2.1, 2.2, …, which are read as text
 * without numbers, so that nothing can be said of which there are.
 */
export function isDecimal({ symbol, basis: { blocks } }: Identity): boolean {
  return symbol?.series === 'D' || blocks.some(({ kind, text }) => FRONT.has(kind) && TITLE.test(text));
}
