import type { DocumentKind } from '../../server/src/catalogue/limits';
import type { Ground } from '../../server/src/model/target';

/** A document that examples stand in: what a bare number or a bare article means depends on it. */
export interface ExampleDocument {
  readonly name: string;
  readonly committee: string;
  readonly kind: DocumentKind;
  readonly symbol: string;
  readonly title: string;
}

/**
 * A form of citation, in the marks of the evaluation set (see test/evaluation/README.md): what is not marked is no
 * reference. The sentence stands in paragraph 10, between a paragraph 9 and a paragraph 11, or is a heading or a footnote.
 */
export interface CitationExample {
  readonly written: string;
  readonly document: ExampleDocument;
  readonly heading?: true;
  readonly note?: true;
  /** On what grounds the marked references are read, each named once, in the order of the text. */
  readonly grounds: readonly Ground[];
}

/** Examples of one kind, a table of `docs/citation-forms.md`. */
export interface ExampleGroup {
  readonly title: string;
  readonly about: string;
  readonly examples: readonly CitationExample[];
}

/** An example in short form: the document, what is written, the grounds. */
export type Row = readonly [document: ExampleDocument, written: string, ...grounds: Ground[]];

/** Rows in short form as examples; a row that begins with "# " is a heading, with "^ " a footnote. */
export function rows(...list: readonly Row[]): readonly CitationExample[] {
  return list.map(([document, written, ...grounds]) =>
    written.startsWith('# ')
      ? { written: written.slice(2), document, grounds, heading: true }
      : written.startsWith('^ ')
        ? { written: written.slice(2), document, grounds, note: true }
        : { written, document, grounds },
  );
}
