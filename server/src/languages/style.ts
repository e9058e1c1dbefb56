/**
 * Forms that United Nations documents in a language have, where others are usual outside; in the case in which they are written. What a
 * language lacks here is not looked at.
 */
export interface StyleWords {
  /** Whether a space stands between a figure and the sign for per cent: « 12,5 % ». */
  readonly spacesPercent?: true;
  /** Whether a space stands before a semicolon: « 2006 ; ». */
  readonly spacesMarks?: true;
  /** What stands before the number of a general comment or recommendation, and signs that stand there elsewhere, the longest first. */
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
