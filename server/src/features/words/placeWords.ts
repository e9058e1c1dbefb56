import type { DisplayLanguage } from '../../display/displayLanguage';

/** The names of the parts of a document, capitalized for a table. */
interface PlaceWords {
  readonly masthead: string;
  readonly title: string;
  /** Page headers and footers. */
  readonly furniture: string;
  readonly footnote: string;
  readonly annex: string;
  /** Whether subparagraph letters have two brackets: "(a)" rather than "a)". */
  readonly bothBrackets: boolean;
}

/** The {@link PlaceWords} of each language. */
export const PLACE_WORDS: Readonly<Record<DisplayLanguage, PlaceWords>> = {
  en: {
    masthead: 'Masthead',
    title: 'Title',
    furniture: 'Page header or footer',
    footnote: 'Footnote',
    annex: 'Annex',
    bothBrackets: true,
  },
  fr: {
    masthead: 'Cartouche',
    title: 'Titre',
    furniture: 'En-tête ou pied de page',
    footnote: 'Note de bas de page',
    annex: 'Annexe',
    bothBrackets: false,
  },
  es: {
    masthead: 'Cabecera',
    title: 'Título',
    furniture: 'Encabezamiento o pie de página',
    footnote: 'Nota a pie de página',
    annex: 'Anexo',
    bothBrackets: false,
  },
};
