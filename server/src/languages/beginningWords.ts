import type { SectionName } from './language';

/** A report as a sentence names it: `{ordinal}` or `{ordinals}` its number, `{of}` the State with the preposition before it, or nothing. */
interface ReportWords {
  /** The article before it: “the”, “los”. */
  readonly the: string;
  /** The possessive that refers to the State party: “its”, “sus”. */
  readonly its: string;
  readonly words: string;
}

/** The kinds of document whose beginning is in a language. */
type BegunTitle = 'concluding-observations' | 'list-of-issues' | 'list-of-issues-prior' | 'replies';

/** The sections with initial text. */
type BegunSection = Exclude<SectionName, 'concerns-and-recommendations' | 'factors-and-difficulties' | 'other-issues'>;

/**
 * Templates of new documents in one language, in wording of this project: placeholders such as `{theReport}` and `{ofState}` are filled in,
 * square brackets are left for the writer. A line of an item begins with a tab.
 */
export interface Beginnings {
  readonly masthead: readonly string[];
  readonly titles: Readonly<Record<BegunTitle, string>>;
  /** The note to the title. */
  readonly notes: Readonly<Record<Exclude<BegunTitle, 'replies'>, string>>;
  readonly opening: string;
  readonly sections: Readonly<Record<BegunSection | 'concerns-and-recommendations', readonly string[]>>;
  readonly headings: Readonly<Record<BegunSection, string>>;
  readonly issues: {
    readonly general: string;
    readonly articles: string;
    readonly paragraphs: readonly string[];
    readonly ofArticles: readonly string[];
  };
  readonly replies: { readonly heading: string; readonly paragraph: string };
  /** After a paragraph that was taken from another document. */
  readonly source: string;
  /** Blanks for unknown values. */
  readonly blanks: Readonly<Record<'date' | 'dates' | 'symbol' | 'treaty' | 'committee' | 'number' | 'state', string>>;
  /** The words before `{dates}` of an event: one day, or several. */
  readonly onDates: { readonly one: string; readonly several: string };
  /** The number of the first day of a month. */
  readonly firstDay: string;
  /** In place of a word made from the name of a State, or of its name after a preposition that depends on the State. */
  readonly adjective: string;
  readonly treaties: { readonly covenant: string; readonly convention: string };
  readonly reports: Readonly<Record<'initial' | 'periodic' | 'combined', ReportWords>>;
  /** The first of combined reports, and the words before the last: of several, and of a run such as “fourth to sixth”. */
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
   * Words that may precede the name of a State, longest first, in lower case, each with its form before a name with its article. Undefined
   * where it depends on the State: « en ».
   */
  readonly beforeState: readonly (readonly [string, string | undefined])[];
  /** The name of a State within a sentence, with its article; the code for one without a name. */
  readonly stateName: (code: string) => string;
}
