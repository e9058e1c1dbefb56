import type { DisplayLanguage } from '../../display/displayLanguage';

const PLACE_NAMERS: Readonly<Record<DisplayLanguage, (place: string, isParagraph: boolean) => string>> = {
  en: (place, isParagraph) => (isParagraph ? `paragraph ${place}` : place),
  fr: (place) => `le paragraphe ${place}`,
  es: (place) => `el párrafo ${place}`,
};

const PARAGRAPH_SIGNS: Readonly<Record<DisplayLanguage, string>> = { en: 'para.', fr: 'par.', es: 'párr.' };

/** A paragraph or subparagraph as the object of a sentence: "paragraph 12", "12 (b)". */
export function nameInSentence(number: string, path: readonly string[], language: DisplayLanguage): string {
  return PLACE_NAMERS[language](placeIn(number, path, language), path.length === 0);
}

/** A place in a language: "12 (a) (ii)", « 12 a) ii) ». */
export function placeIn(number: string, path: readonly string[], language: DisplayLanguage): string {
  return path.length === 0 ? number : `${number} ${lettersIn(path, language)}`;
}

/** The letters of a subparagraph in a language: "(a) (ii)", « a) ii) ». */
export function lettersIn(path: readonly string[], language: DisplayLanguage): string {
  return path.map((letter) => (language === 'en' ? `(${letter})` : `${letter})`)).join(' ');
}

/** Converts a place from tables, "12 (a)" or "CAT/C/XAA/Q/2, para. 12 (a)" with its document, to the style of a language. */
export function placeShown(placeText: string, language: DisplayLanguage): string {
  if (language === 'en') return placeText;
  return placeText.replace(', para. ', `, ${PARAGRAPH_SIGNS[language]} `).replace(/ \(([a-z]+)\)/g, ' $1)');
}

/** Converts the label of a part in a list, "(a)" or none, to the style of a language. */
export function partLabelShown(label: string, language: DisplayLanguage): string {
  return language === 'en' ? label : label.replace(/^\(/, '');
}

/** Converts the place of an article, "16 (7) (a)", to the style of a language: « 16 (par. 7 a)) ». */
export function articlePlaceShown(placeText: string, language: DisplayLanguage): string {
  if (language === 'en') return placeText;
  return placeText
    .replace(/ \((\d+)\)((?:[ –]\((?:\d+|[a-z]+)\))*)/g, (_, number: string, rest: string) => {
      const further = rest.replace(/\((\d+)\)/g, '$1').replace(/\(([a-z]+)\)/g, '$1)');
      return ` (${PARAGRAPH_SIGNS[language]} ${number}${further})`;
    })
    .replace(/([ –])\(([a-z]+)\)/g, '$1$2)');
}
