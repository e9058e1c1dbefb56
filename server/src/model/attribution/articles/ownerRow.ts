import type { EvidenceRow } from '../evidence/evidenceRow';
import type { ArticleEvidence } from './articleEvidence';
import type { OwnerSource } from './ownerSources';

/** A row of the evidence for the owner of a list of articles. */
export type OwnerRow = EvidenceRow<ArticleEvidence, OwnerSource>;
