import type { DocxParts } from '../support/docx';

/** A small Word file and what is read of it. */
export interface WordCase {
  readonly name: string;
  readonly parts: DocxParts;
  /** Lines of the text with changes accepted, tabs as `→`. */
  readonly text: readonly string[];
  /** The same with changes rejected, where it is another. */
  readonly original?: readonly string[];
}
