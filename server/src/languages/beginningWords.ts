import type { SectionName } from './language';

/** How a sentence refers to a report. `{ordinal}` or `{ordinals}` is its number; `{of}` is the State with its preposition, or empty. */
interface ReportWords {
  /** The article before it: “the”, “los”. */
  readonly the: string;
  /** The possessive that refers to the State party: “its”, “sus”. */
  readonly its: string;
  readonly words: string;
}

/** The kinds of documents that have a template in a language. */
type TemplateTitle = 'concluding-observations' | 'list-of-issues' | 'list-of-issues-prior' | 'replies';

/** The sections with template text. */
type TemplateSection = Exclude<
  SectionName,
  'concerns-and-recommendations' | 'factors-and-difficulties' | 'other-issues'
>;

/**
 * Templates of new documents in one language, in our own wording. Placeholders such as `{theReport}` and `{ofState}` are filled in; square
 * brackets are left to the writer. Lines of an item begin with a tab.
 */
export interface Beginnings {
  readonly masthead: readonly string[];
  readonly titles: Readonly<Record<TemplateTitle, string>>;
  /** The footnote to the title. */
  readonly notes: Readonly<Record<Exclude<TemplateTitle, 'replies'>, string>>;
  readonly opening: string;
  readonly sections: Readonly<Record<TemplateSection | 'concerns-and-recommendations', readonly string[]>>;
  readonly headings: Readonly<Record<TemplateSection, string>>;
  readonly issues: {
    readonly general: string;
    readonly articles: string;
    readonly paragraphs: readonly string[];
    readonly ofArticles: readonly string[];
  };
  readonly replies: { readonly heading: string; readonly paragraph: string };
  /** The source note after a paragraph copied from another document. */
  readonly source: string;
  /** Blanks for unknown values. */
  readonly blanks: Readonly<Record<'date' | 'dates' | 'symbol' | 'treaty' | 'committee' | 'number' | 'state', string>>;
  /** The words before the `{dates}` of an event that lasts one day, or several. */
  readonly onDates: { readonly one: string; readonly several: string };
  /** The first day of a month as a number. */
  readonly firstDay: string;
  /** A blank that replaces an adjective formed from a State’s name, or a name whose preposition depends on the State. */
  readonly adjective: string;
  readonly treaties: { readonly covenant: string; readonly convention: string };
  readonly reports: Readonly<Record<'initial' | 'periodic' | 'combined', ReportWords>>;
  /** “First” for combined reports, and the words before the last number: of several reports, and of a run such as “fourth to sixth”. */
  readonly first: string;
  readonly and: string;
  readonly to: string;
  /** The ordinal of a session, of a report, and of one of several reports. */
  readonly ordinals: Readonly<Record<'session' | 'report' | 'combined', (number: number) => string>>;
  /** `{State}` with “of” before it. */
  readonly ofState: string;
  /** Contractions of “of the” and the like: « de le » → « du ». */
  readonly contractions: readonly (readonly [RegExp, string])[];
  /**
   * Words that may precede a State’s name, longest first, in lower case, each with its form before a name that carries its article.
   * Undefined if that form depends on the State: « en ».
   */
  readonly beforeState: readonly (readonly [string, string | undefined])[];
  /** The name of a State inside a sentence, with its article; the code if the State has no name. */
  readonly stateName: (code: string) => string;
}
