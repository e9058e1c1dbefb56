import { type DocumentModel, type ModelOptions, updateDocument } from '../../model/document';
import type { Span } from '../../text/edits';

/** The document with a span of its text replaced, under the same version number. */
export function modelWith(
  model: DocumentModel,
  { start, end }: Span,
  replacement: string,
  options: ModelOptions,
): DocumentModel {
  const { text: old, lines } = model.text;
  const text = old.slice(0, start) + replacement + old.slice(end);
  const change = { start, oldEnd: end, newEnd: start + replacement.length };
  return updateDocument(model, { ...model.text, text, lines: lines.after(change, text) }, change, options);
}
