import { excerpt, placeName } from '../../features/findingPlace';
import type { DocumentModel } from '../../model/document';
import { spanOf, type WeighedFinding } from '../../rules/engine/weighed';
import type { WordText } from '../../word/result';
import type { XmlPlace } from '../../word/textMap';

/** Where a finding is in a Word file, which has no lines. */
export interface WordPlace {
  /** "paragraph 27 (a)", "footnote 3", "the masthead"; "the document" where nothing nearer has a name. */
  readonly place: string;
  /** What is found, with the nearest words. */
  readonly words: string;
  /** Of what is found, in UTF-16 units of the part as decoded text; absent where the text has none, as in an empty file. */
  readonly from?: XmlPlace;
  readonly to?: XmlPlace;
}

/** The place of a finding in the file that the text was read from. */
export function wordPlace(model: DocumentModel, { map }: WordText, finding: WeighedFinding): WordPlace {
  const span = spanOf(model, finding);
  const from = map.placeAt(span.start);
  const to = map.placeAt(Math.max(span.start, span.end - 1));
  return {
    place: inWords(placeName(model, finding.block)),
    words: excerpt(model, finding),
    ...(from && { from }),
    ...(to && { to: { part: to.part, offset: to.offset + 1 } }),
  };
}

/** A place of a paragraph on one line: "paragraph 27 (a), “… of the Supreme Decree”". */
export function placeLine({ place, words }: WordPlace): string {
  return words === '' ? place : `${place}, “${words}”`;
}

function inWords(name: string): string {
  if (/^\d/.test(name)) return `paragraph ${name}`;
  if (name.startsWith('Annex, ')) return `annex, paragraph ${name.slice('Annex, '.length)}`;
  switch (name) {
    case '':
      return 'the document';
    case 'Masthead':
      return 'the masthead';
    case 'Title':
      return 'the title';
    case 'Page header or footer':
      return 'a page header or footer';
    default:
      return name.startsWith('Footnote ') ? `footnote ${name.slice('Footnote '.length)}` : `heading ${name}`;
  }
}
