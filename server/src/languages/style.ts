/** United Nations forms in a language that differ from usage elsewhere, in their own case. Rules skip forms that a language lacks here. */
export interface StyleWords {
  /** Whether a space stands between a figure and the sign for per cent: « 12,5 % ». */
  readonly spacesPercent?: true;
  /** Whether a space stands before a semicolon: « 2006 ; ». */
  readonly spacesMarks?: true;
  /** The sign before the number of a general comment or recommendation, and signs used elsewhere, the longest first. */
  readonly numberSign?: DatedWording & { readonly others: readonly string[] };
  /** How a State party is written, one and several. */
  readonly stateParty?: DatedWording & { readonly others: readonly StatePartyForms[]; readonly several: string };
  /** Endings of ordinals in figures that are usual elsewhere, with those of documents, in lower case: “2ème”, “2e”. */
  readonly ordinalEndings?: ReadonlyMap<string, string>;
  /** The figure of a day that documents write as an ordinal: “1er juin”. */
  readonly firstDay?: string;
  /** Before State parties that are named so by the treaties: “Meeting of States Parties”. In lower case. */
  readonly meetings: readonly string[];
}

/** A form with the year since which documents have it. */
interface DatedWording {
  readonly right: string;
  readonly since: number;
}

/** Another form of a State party, and whether it means several. */
interface StatePartyForms {
  readonly written: string;
  readonly isSeveral: boolean;
}
