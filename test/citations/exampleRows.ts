import type { DocumentKind } from '../../server/src/catalogue/limits';
import type { Ground } from '../../server/src/model/base/target';

/** The document of an example; it determines what a bare paragraph or article number means. */
export interface ExampleDocument {
  readonly name: string;
  readonly committee: string;
  readonly kind: DocumentKind;
  readonly symbol: string;
  readonly title: string;
}

/**
 * A form of citation, marked up like the evaluation set (see test/evaluation/README.md): whatever is not marked is no reference. The
 * sentence is in paragraph 10, between paragraphs 9 and 11, or is a heading or a footnote.
 */
export interface CitationExample {
  readonly written: string;
  readonly document: ExampleDocument;
  readonly heading?: true;
  readonly note?: true;
  /** The grounds on which the marked references are read, each once, in text order. */
  readonly grounds: readonly Ground[];
}

/** Examples of one kind: a table of `docs/citation-forms.md`. */
export interface ExampleGroup {
  readonly title: string;
  readonly about: string;
  readonly examples: readonly CitationExample[];
}

/** A short form of an example: its document, text and grounds. */
export type Row = readonly [document: ExampleDocument, written: string, ...grounds: Ground[]];

/** Expands rows into examples; a text that begins with "# " is a heading, with "^ " a footnote. */
export function rows(...list: readonly Row[]): readonly CitationExample[] {
  return list.map(([document, written, ...grounds]) =>
    written.startsWith('# ')
      ? { written: written.slice(2), document, grounds, heading: true }
      : written.startsWith('^ ')
        ? { written: written.slice(2), document, grounds, note: true }
        : { written, document, grounds },
  );
}
