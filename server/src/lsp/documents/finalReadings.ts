import { type DocumentModel, type ModelOptions, readDocument, updateDocument } from '../../model/document';
import { narrowEdit } from '../../text/edits';
import type { OpenDocuments } from './documents';

interface FinalReading {
  readonly final: DocumentModel;
  /** A key of the document’s settings and facts, for comparison. */
  readonly cacheKey: string;
}

/** Open documents read as final, for the submission check, which is stricter than the check of a draft. */
export class FinalReadings {
  private readonly readings = new Map<string, FinalReading>();

  constructor(private readonly documents: Pick<OpenDocuments, 'has'>) {}

  /** A document read as final; incrementally, unless it has Word metadata or its options have changed. */
  of(model: DocumentModel, options: ModelOptions): DocumentModel {
    for (const uri of this.readings.keys()) if (!this.documents.has(uri)) this.readings.delete(uri);
    const { text, word } = model;
    const as: ModelOptions = { ...options, status: 'final', word };
    const cacheKey = JSON.stringify([options, word !== undefined]);
    const before = this.readings.get(text.uri);
    const isSame = before?.cacheKey === cacheKey && word === undefined;
    const final = isSame ? changedTo(before.final, model, as) : readDocument(text, as);
    this.readings.set(text.uri, { final, cacheKey });
    return final;
  }
}

function changedTo(before: DocumentModel, { text }: DocumentModel, options: ModelOptions): DocumentModel {
  if (before.text === text) return before;
  const old = before.text.text;
  if (old === text.text) return { ...before, text };
  const { start, end, text: newText } = narrowEdit(old, { start: 0, end: old.length, text: text.text });
  return updateDocument(before, text, { start, oldEnd: end, newEnd: start + newText.length }, options);
}
