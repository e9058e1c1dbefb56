import type { DocumentModel } from '../../model/document';
import { symbolKey } from '../../syntax/symbols/fileName';
import type { Finding } from './finding';
import { quotedRun, sentenceOf } from './findingWords';
import { documentName } from './ignored';

/**
 * Identifies a finding across moves and renumbering, using words of the document. Compared in plain form, and hashed before it is shared.
 */
interface FindingSignature {
  readonly rule: string;
  /** The sentence, with wildcards for the numbers and letters of places. */
  readonly sentence: string;
  /** The words of the finding, with the same wildcards. */
  readonly words: string;
}

/** Computes the trace of a finding in a version of a document. */
export function findingSignature(model: DocumentModel, finding: Finding): FindingSignature {
  const sentence = sentenceOf(model, finding);
  const words = quotedRun(model, finding, sentence)?.text ?? '';
  return { rule: finding.rule, sentence: withoutPlaces(sentence.text), words: withoutPlaces(words) };
}

/** The normalized symbol of a document or, without one, its normalized file name. */
export function documentSignature(model: DocumentModel): string {
  const name = documentName(model);
  return symbolKey(name) || name.toLowerCase();
}

/** Replaces places by wildcards: "paragraph 12 (a)" becomes "paragraph # (#)". */
function withoutPlaces(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\(\p{Ll}{1,2}\)/gu, '(#)');
}
