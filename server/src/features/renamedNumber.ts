import { renamableAt } from '../edits/paragraphs/rename';
import type { DocumentModel } from '../model/document';
import type { Span } from '../text/edits';
import { citationAt } from './places/citedPhrase';

/** The paragraph number that a rename at some position applies to. */
interface RenamedNumber {
  /** The span to rename, in offsets into the whole text: the number, alone or with the words of its citation at the offset. */
  readonly span: Span;
  readonly number: string;
  /** An offset on the number itself. */
  readonly offset: number;
}

/**
 * The number to rename at an offset: the one at the offset or, on the word “paragraph”, the nearest one cited with it. Undefined if no
 * paragraph of the document is cited. The span contains the offset; editors reject the rename otherwise.
 */
export function renamedNumber(model: DocumentModel, offset: number): RenamedNumber | undefined {
  const directTarget = renamableAt(model, offset);
  if (directTarget) return { span: directTarget.span, number: directTarget.number, offset };
  const phrase = citationAt(model, offset);
  if (!phrase?.onWords) return undefined;
  const at = phrase.start + phrase.reference.start;
  const target = renamableAt(model, at);
  if (!target) return undefined;
  const { start, end } = phrase.span;
  return { span: { start: Math.min(start, offset), end: Math.max(end, offset) }, number: target.number, offset: at };
}
