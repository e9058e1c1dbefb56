import type { DisplayLanguage } from '../../display/displayLanguage';
import { fillIn } from '../../display/filled';
import { excerptOf, placeName } from '../../features/places/findingPlace';
import { PLACE_WORDS } from '../../features/words/placeWords';
import type { DocumentModel } from '../../model/document';
import { spanOfPlace, type WeighedFinding } from '../../rules/engine/weighed';
import type { WordText } from '../../word/parts/result';
import type { XmlPlace } from '../../word/parts/textMap';
import type { CheckedDocument } from './format';

/** The place of a finding in a Word file, which has no lines. */
interface WordPlace {
  /** "paragraph 27 (a)", "footnote 3", "the masthead"; "the document" if there is nothing more specific. */
  readonly place: string;
  /** The text of the finding with context; empty if it must not be quoted. */
  readonly words: string;
  /** Start and end in the XML, in UTF-16 code units of the decoded part; absent if the text is empty. */
  readonly from?: XmlPlace;
  readonly to?: XmlPlace;
}

/** The place of a finding in the Word file that it was found in. */
export function wordPlace(
  { model, language, isQuoted }: Pick<CheckedDocument, 'model' | 'language' | 'isQuoted'>,
  { map }: WordText,
  finding: WeighedFinding,
): WordPlace {
  const span = spanOfPlace(model, finding);
  const from = map.placeAt(span.start);
  const to = map.placeAt(Math.max(span.start, span.end - 1));
  return {
    place: placeText(isQuoted || !isHeading(model, finding) ? placeName(model, finding.block, language) : '', language),
    words: isQuoted ? excerptOf(model, finding) : '',
    ...(from && { from }),
    ...(to && { to: { part: to.part, offset: to.offset + 1 } }),
  };
}

/** A heading is located by its words. */
function isHeading({ tree }: DocumentModel, { block }: WeighedFinding): boolean {
  return tree.blocks[block]?.kind === 'heading';
}

/** A place on one line: "paragraph 27 (a), “… of the Supreme Decree”". */
export function placeLine({ place, words }: WordPlace, language: DisplayLanguage): string {
  if (words === '') return place;
  return language === 'fr' ? `${place}, «\u00a0${words}\u00a0»` : `${place}, “${words}”`;
}

/** The names of places as used within a sentence. */
interface SentencePlaces {
  readonly paragraph: string;
  readonly annexParagraph: string;
  readonly footnote: string;
  readonly heading: string;
  readonly document: string;
  readonly masthead: string;
  readonly title: string;
  readonly furniture: string;
}

const PLACES: Readonly<Record<DisplayLanguage, SentencePlaces>> = {
  en: {
    paragraph: 'paragraph {name}',
    annexParagraph: 'annex, paragraph {name}',
    footnote: 'footnote {name}',
    heading: 'heading {name}',
    document: 'the document',
    masthead: 'the masthead',
    title: 'the title',
    furniture: 'a page header or footer',
  },
  fr: {
    paragraph: 'paragraphe {name}',
    annexParagraph: 'annexe, paragraphe {name}',
    footnote: 'note de bas de page {name}',
    heading: 'intertitre {name}',
    document: 'ensemble du document',
    masthead: 'cartouche',
    title: 'titre',
    furniture: 'en-tête ou pied de page',
  },
  es: {
    paragraph: 'párrafo {name}',
    annexParagraph: 'anexo, párrafo {name}',
    footnote: 'nota a pie de página {name}',
    heading: 'epígrafe {name}',
    document: 'conjunto del documento',
    masthead: 'cabecera',
    title: 'título',
    furniture: 'encabezamiento o pie de página',
  },
};

function placeText(name: string, language: DisplayLanguage): string {
  const places = PLACES[language];
  const { annex, footnote, furniture, masthead, title } = PLACE_WORDS[language];
  if (/^\d/.test(name)) return fillIn(places.paragraph, { name });
  if (name.startsWith(`${annex}, `)) return fillIn(places.annexParagraph, { name: name.slice(annex.length + 2) });
  if (name.startsWith(`${footnote} `)) return fillIn(places.footnote, { name: name.slice(footnote.length + 1) });
  const names: Readonly<Record<string, string>> = {
    '': places.document,
    [masthead]: places.masthead,
    [title]: places.title,
    [furniture]: places.furniture,
  };
  return names[name] ?? fillIn(places.heading, { name });
}
