/** How the documents of one language are set: measures in twips, a twentieth of a point. */
export interface PageForm {
  /** As Word names the language: `en-GB`. */
  readonly language: string;
  /** Whether lines run from right to left. */
  readonly isRtl: boolean;
  /** After the names of styles: `G`, in Arabic `GA`. */
  readonly ending: 'G' | 'GA';
  /** The margins of text within those of the page. */
  readonly margin: number;
  /** From one tab to the next. */
  readonly step: number;
  /** Where the number of a heading ends. */
  readonly numberEnd: number;
}

/** The official languages by their codes (ISO 639-1), with the country whose spelling the documents follow. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'ar-SA',
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
  zh: 'zh-CN',
};

/** The form of documents in a language, by its code (ISO 639-1); that of English where it is none of the official languages. */
export function pageForm(code: string): PageForm {
  const language = LANGUAGES[code] ?? 'en-GB';
  return code === 'ar'
    ? { language, isRtl: true, ending: 'GA', margin: 1247, step: 681, numberEnd: 1021 }
    : { language, isRtl: false, ending: 'G', margin: 1134, step: 567, numberEnd: 851 };
}

/** The names of the styles of the Geneva template, and their ids, which are the names without signs. */
export const STYLES = {
  mainTitle: ['HM', '_ H __M_'],
  chapter: ['HCh', '_ H _Ch_'],
  first: ['H1', '_ H_1_'],
  second: ['H23', '_ H_2/3_'],
  fourth: ['H4', '_ H_4_'],
  text: ['SingleTxt', '_ Single Txt_'],
} as const;

/** A style of the template by what it is for. */
export type StyleName = keyof typeof STYLES;

/** The id of a style in documents of a form. */
export function styleId(name: StyleName, { ending }: PageForm): string {
  return STYLES[name][0] + ending;
}
