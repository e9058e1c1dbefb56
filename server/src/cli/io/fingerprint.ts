import type { DocumentModel } from '../../model/document';
import type { Finding } from '../../rules/engine/finding';
import { documentSignature, findingSignature } from '../../rules/engine/findingTrace';
import { shortHash } from '../../text/shortHash';

/** A finding as hashes, which do not reveal the draft. Whoever has the sentence can still verify a match. */
export interface HashedFinding {
  readonly rule: string;
  /** The hash of rule, sentence and words, without paragraph numbers. */
  readonly place: string;
}

/** The hashes of a finding. */
export function hashedFinding(model: DocumentModel, finding: Finding): HashedFinding {
  const { rule, sentence, words } = findingSignature(model, finding);
  return { rule, place: shortHash(JSON.stringify([rule, sentence, words])) };
}

/** The hash of a document's symbol or, without one, its file name. */
export function documentHash(model: DocumentModel): string {
  return shortHash(JSON.stringify([documentSignature(model)]));
}

/**
 * Keys that identify the findings of a document, in their order: a hash of rule and sentence, with a counter for duplicates. Stable across
 * edits elsewhere and across renumbering.
 */
export function fingerprintsOf(model: DocumentModel, findings: readonly Finding[]): readonly string[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const { place } = hashedFinding(model, finding);
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    return `${place}:${count}`;
  });
}
