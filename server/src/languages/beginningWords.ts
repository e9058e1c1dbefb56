import type { SectionName } from './language';

/** A report as a sentence names it: `{ordinal}` or `{ordinals}` its number, `{of}` the State with the preposition before it, or nothing. */
interface ReportWords {
  /** The article before it: “the”, “los”. */
  readonly the: string;
  /** What says that it is the State party’s: “its”, “sus”. */
  readonly its: string;
  readonly words: string;
}

/** The kinds of document whose beginning is in a language. */
type BegunTitle = 'concluding-observations' | 'list-of-issues' | 'list-of-issues-prior' | 'replies';

/** The sections of which something is written at the beginning. */
type BegunSection = Exclude<SectionName, 'concerns-and-recommendations' | 'factors-and-difficulties' | 'other-issues'>;

/**
 * What new documents begin with in one language, in wording of this project: `{theReport}`, `{ofState}` and the like are filled in, square
 * brackets are left for the writer. A line of an item begins with a tab.
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
  /** Blanks for what is not known. */
  readonly blanks: Readonly<Record<'date' | 'dates' | 'symbol' | 'treaty' | 'committee' | 'number' | 'state', string>>;
  /** What stands before `{dates}` on which something was held: one day, or several. */
  readonly onDates: { readonly one: string; readonly several: string };
  /** The number of the first day of a month. */
  readonly firstDay: string;
  /** In place of a word made from the name of a State, or of its name after a preposition that depends on the State. */
  readonly adjective: string;
  readonly treaties: { readonly covenant: string; readonly convention: string };
  readonly reports: Readonly<Record<'initial' | 'periodic' | 'combined', ReportWords>>;
  /** The first of combined reports, and what stands before the last: of several, and of a run such as “fourth to sixth”. */
  readonly first: string;
  readonly and: string;
  readonly to: string;
  /** The ordinal of a session, of a report, and of one of several reports. */
  readonly ordinals: Readonly<Record<'session' | 'report' | 'combined', (number: number) => string>>;
  /** `{State}` with “of” before it. */
  readonly ofState: string;
  /** What “of the” and the like become: « de le » → « du ». */
  readonly contractions: readonly (readonly [RegExp, string])[];
  /**
   * What may stand before the name of a State, longest first, in lower case, and what stands there before a name with its article. Undefined
   * where it depends on the State: « en ».
   */
  readonly beforeState: readonly (readonly [string, string | undefined])[];
  /** The name of a State as it stands in a sentence, with its article; the code for one without a name. */
  readonly stateName: (code: string) => string;
}
