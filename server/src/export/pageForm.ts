/** The page layout of documents in a language. Measures are in twips (twentieths of a point). */
export interface PageForm {
  /** Word’s language code: `en-GB`. */
  readonly language: string;
  /** Whether lines run from right to left. */
  readonly isRtl: boolean;
  /** The suffix of style names: `G`, in Arabic `GA`. */
  readonly ending: 'G' | 'GA';
  /** The indentation of text from the page margins. */
  readonly margin: number;
  /** The distance between tab stops. */
  readonly step: number;
  /** The right edge of heading numbers. */
  readonly numberEnd: number;
}

/** The official languages by code (ISO 639-1), with the country whose spelling the documents follow. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

/** The page layout for a language code (ISO 639-1); that of English for non-official languages. */
export function pageForm(code: string): PageForm {
  const language = LANGUAGES[code] ?? 'en-GB';
  return code === 'ar'
    ? { language, isRtl: true, ending: 'GA', margin: 1247, step: 681, numberEnd: 1021 }
    : { language, isRtl: false, ending: 'G', margin: 1134, step: 567, numberEnd: 851 };
}

/** The ids and names of the styles in the Geneva template, without suffix. */
export const STYLES = {
  mainTitle: ['HM', '_ H __M_'],
  chapter: ['HCh', '_ H _Ch_'],
  first: ['H1', '_ H_1_'],
  second: ['H23', '_ H_2/3_'],
  fourth: ['H4', '_ H_4_'],
  text: ['SingleTxt', '_ Single Txt_'],
} as const;

/** A style of the template, by its purpose. */
export type StyleName = keyof typeof STYLES;

/** The id of a style in documents with a given layout. */
export function styleId(name: StyleName, { ending }: PageForm): string {
  return STYLES[name][0] + ending;
}
