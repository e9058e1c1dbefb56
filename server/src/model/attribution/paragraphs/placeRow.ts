import type { EvidenceRow } from '../evidence/evidenceRow';
import type { ParagraphEvidence } from './paragraphEvidence';
import type { PlaceSource } from './placeSources';

/** A row of the evidence for the document of a list of paragraphs. */
export type PlaceRow = EvidenceRow<ParagraphEvidence, PlaceSource>;
