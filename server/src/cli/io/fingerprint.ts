import type { DocumentModel } from '../../model/document';
import type { Finding } from '../../rules/engine/finding';
import { documentTrace, findingTrace } from '../../rules/engine/findingTrace';
import { shortHash } from '../../text/shortHash';

/** A finding as hashes, which do not reveal the draft. The holder of a sentence can still verify a match. */
export interface HashedFinding {
  readonly rule: string;
  /** Of the rule, the sentence and the words, without numbers of paragraphs. */
  readonly place: string;
}

/** The hashes of a finding. */
export function hashedFinding(model: DocumentModel, finding: Finding): HashedFinding {
  const { rule, sentence, words } = findingTrace(model, finding);
  return { rule, place: shortHash(JSON.stringify([rule, sentence, words])) };
}

/** The hash of a document's symbol or file name. */
export function hashedDocument(model: DocumentModel): string {
  return shortHash(JSON.stringify([documentTrace(model)]));
}

/**
 * Keys that distinguish the findings of a document, in their order: the hash of rule and sentence, with a count for duplicates. Stable when
 * other text changes and when paragraphs are renumbered.
 */
export function fingerprints(model: DocumentModel, findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { place } = hashedFinding(model, finding);
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return `${place}:${count}`;
  });
}
