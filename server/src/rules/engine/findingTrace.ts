import type { DocumentModel } from '../../model/document';
import { symbolKey } from '../../syntax/symbols/fileName';
import type { Finding } from './finding';
import { quotedRun, sentenceOf } from './findingWords';
import { documentName } from './ignored';

/**
 * The identity of a finding across moves and renumbering, in words of the document: compared to find it again, and hashed before it is
 * shared.
 */
interface FindingTrace {
  readonly rule: string;
  /** Its sentence with numbers and letters of places left open. */
  readonly sentence: string;
  /** Its words, likewise. */
  readonly words: string;
}

/** The trace of a finding in a version of a document. */
export function findingTrace(model: DocumentModel, finding: Finding): FindingTrace {
  const sentence = sentenceOf(model, finding);
  const words = quotedRun(model, finding, sentence)?.text ?? '';
  return { rule: finding.rule, sentence: withoutPlaces(sentence.text), words: withoutPlaces(words) };
}

/** The symbol of a document, or its file name, in the same form however they are written. */
export function documentTrace(model: DocumentModel): string {
  const name = documentName(model);
  return symbolKey(name) || name.toLowerCase();
}

/** "paragraph 12 (a)" as "paragraph # (#)". */
function withoutPlaces(text: string): string {
  return text.replace(/\d+/g, '#').replace(/\(\p{Ll}{1,2}\)/gu, '(#)');
}
