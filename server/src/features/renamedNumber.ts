import { renamable } from '../edits/paragraphs/rename';
import type { DocumentModel } from '../model/document';
import type { Span } from '../text/edits';
import { citationAt } from './places/citedPhrase';

/** The number of a paragraph that a place stands for. */
interface RenamedNumber {
  /** The span to rename: the number, or the words of its citation around the offset with it. By offsets of the whole text. */
  readonly span: Span;
  readonly number: string;
  /** An offset on the number itself. */
  readonly offset: number;
}

/**
 * The number to rename at an offset: the one written there, or on the word “paragraph” the nearest that it names. Undefined where no
 * paragraph of the document is named. The span contains the offset, without which editors refuse it.
 */
export function renamedNumber(model: DocumentModel, offset: number): RenamedNumber | undefined {
  const places = renamable(model, offset);
  if (places) return { span: places.span, number: places.number, offset };
  const phrase = citationAt(model, offset);
  if (!phrase?.onWords) return undefined;
  const at = phrase.start + phrase.reference.start;
  const target = renamable(model, at);
  if (!target) return undefined;
  const { start, end } = phrase.span;
  return { span: { start: Math.min(start, offset), end: Math.max(end, offset) }, number: target.number, offset: at };
}
