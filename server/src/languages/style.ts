/** United Nations forms that differ from common usage in a language, capitalized as written. Rules skip forms that a language lacks here. */
export interface StyleWords {
  /** Whether a space separates a figure from the per cent sign: « 12,5 % ». */
  readonly spacesPercent?: true;
  /** Whether a space precedes a semicolon: « 2006 ; ». */
  readonly spacesMarks?: true;
  /** The sign before the number of a general comment or recommendation, and the signs common elsewhere, longest first. */
  readonly numberSign?: DatedWording & { readonly others: readonly string[] };
  /** The forms of “State party”, singular and plural. */
  readonly stateParty?: DatedWording & { readonly others: readonly StatePartyForms[]; readonly several: string };
  /** Ordinal endings in figures that are common elsewhere, with the endings in documents, in lower case: “2ème”, “2e”. */
  readonly ordinalEndings?: ReadonlyMap<string, string>;
  /** The day that documents write as an ordinal in figures: “1er juin”. */
  readonly firstDay?: string;
  /** Words before State parties in names given by the treaties themselves, in lower case: “Meeting of States Parties”. */
  readonly meetings: readonly string[];
}

/** A form, and the year since which documents use it. */
interface DatedWording {
  readonly right: string;
  readonly since: number;
}

/** A different form of “State party”, and whether it is plural. */
interface StatePartyForms {
  readonly written: string;
  readonly isSeveral: boolean;
}
