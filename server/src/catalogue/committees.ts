/**
 * The ten treaty bodies: their symbols, instruments, and what is known of their practice.
 *
 * Sources: the OHCHR note on harmonized symbols (2005), the OHCHR page on follow-up to concluding observations, the treaties
 * themselves, and documents seen; what none of them shows is `memory`. Practice changed over the years, so each figure says
 * since when; none of them is the ground of a finding. What a committee is called in a text lives with the languages.
 */

/** The ids, in the order of the catalogue; an id is the acronym that colleagues use, not always the one in symbols. */
export const COMMITTEE_IDS = ['CMW', 'CRC', 'CRPD', 'CEDAW', 'CAT', 'SPT', 'CCPR', 'CESCR', 'CERD', 'CED'] as const;

/** One of {@link COMMITTEE_IDS}. */
export type CommitteeId = (typeof COMMITTEE_IDS)[number];

/** The id of an instrument in `catalogue/treaties`. */
export type InstrumentId =
  | 'icrmw'
  | 'crc'
  | 'crpd'
  | 'cedaw'
  | 'cat'
  | 'iccpr'
  | 'icescr'
  | 'icerd'
  | 'icpped'
  | 'op1-iccpr'
  | 'op2-iccpr'
  | 'op-icescr'
  | 'op-cedaw'
  | 'opcat'
  | 'op-crc-ac'
  | 'op-crc-sc'
  | 'op-crc-ic'
  | 'op-crpd';

/** `verified`: checked against a source; `memory`: not checked, shown as such, never the ground of an error. */
export type FactStatus = 'verified' | 'memory';

/** A fact of practice and the time it holds for. */
export interface Dated<T> {
  readonly value: T;
  readonly status: FactStatus;
  /** The first year it holds for; undefined: since the practice began. */
  readonly since: number | undefined;
}

/** Where the annual report of a committee is found: Supplement `number` of A/&lt;session&gt; or E/&lt;year&gt;. */
export interface AnnualReport {
  readonly series: 'A' | 'E';
  readonly number: number;
  readonly biennial: boolean;
  readonly status: FactStatus;
}

/** The procedure by which a State party reports back on chosen recommendations within a short time. */
export interface FollowUp {
  readonly exists: boolean;
  /** How many recommendations are chosen, least and most; undefined where there is no procedure. */
  readonly recommendations: Dated<readonly [number, number]> | undefined;
  /** Months until the information is due, oldest practice first; more than one value where it is set case by case. */
  readonly months: readonly Dated<readonly number[]>[];
  /** Ids of the marks that the committee gives to the answer. */
  readonly grades: Dated<readonly string[]> | undefined;
  /** Chosen recommendations may stand on a list of their own beside the follow-up paragraph. */
  readonly particularImportance: Dated<boolean> | undefined;
}

/** When reports are due. */
export interface Reporting {
  /** Months from entry into force for the State to the initial report; undefined where the treaty asks for none. */
  readonly initialMonths: Dated<number> | undefined;
  /** Months between periodic reports; undefined where the treaty leaves the date to the committee or has none. */
  readonly periodicMonths: Dated<number> | undefined;
  /** The article of the main instrument that says so, as printed: `73`, `29 (4)`. */
  readonly article: Dated<string> | undefined;
  /** Years of the predictable review cycle, where one was adopted. */
  readonly cycleYears: Dated<number> | undefined;
}

/** What a main section of concluding observations is for; words for it live with the languages. */
export type SectionId =
  | 'introduction'
  | 'positive-aspects'
  | 'measures-and-progress'
  | 'factors-and-difficulties'
  | 'concerns-and-recommendations'
  | 'follow-up-and-dissemination'
  | 'follow-up-procedure'
  | 'implementation-and-reporting'
  | 'other-recommendations'
  | 'other-issues';

/** A main section in its usual place. */
export interface Section {
  readonly id: SectionId;
  /** Not in every document. */
  readonly optional: boolean;
  readonly status: FactStatus;
}

/** How the concluding observations of a committee are divided at the first level. */
export interface SectionScheme {
  readonly id: string;
  /** How first-level headings are numbered: `A.` or `I.`. */
  readonly numbering: 'letter' | 'roman';
  /** Whether the opening paragraph stands before the first heading; undefined where no document was seen. */
  readonly openingBeforeHeading: Dated<boolean> | undefined;
  readonly sections: readonly Section[];
}

/** A treaty body. */
export interface Committee {
  readonly id: CommitteeId;
  /** How its symbols begin, the main one first. */
  readonly prefixes: readonly string[];
  readonly instrument: InstrumentId;
  readonly protocols: readonly InstrumentId[];
  /** The instrument under which individual communications are examined; undefined where none is. */
  readonly communications: InstrumentId | undefined;
  readonly annualReport: AnnualReport | undefined;
  readonly generalCommentName: 'general-comment' | 'general-recommendation';
  readonly followUp: FollowUp;
  readonly reporting: Reporting;
  /** Undefined for a body that adopts no concluding observations. */
  readonly sectionScheme: SectionScheme | undefined;
}

const NO_FOLLOW_UP: FollowUp = {
  exists: false,
  recommendations: undefined,
  months: [],
  grades: undefined,
  particularImportance: undefined,
};
const LETTERS_A_TO_E = memory<readonly string[]>(['A', 'B', 'C', 'D', 'E']);

const COMMITTEES: readonly Committee[] = [
  {
    id: 'CMW',
    prefixes: ['CMW/C'],
    instrument: 'icrmw',
    protocols: [],
    communications: 'icrmw',
    annualReport: { series: 'A', number: 48, biennial: false, status: 'verified' },
    generalCommentName: 'general-comment',
    followUp: {
      exists: true,
      recommendations: memory([3, 5]),
      // The procedure began at the twenty-first session, September 2014; the year of the later practice is not known.
      months: [verified([24], 2014), memory([12, 24])],
      grades: LETTERS_A_TO_E,
      particularImportance: undefined,
    },
    reporting: {
      initialMonths: verified(12),
      periodicMonths: verified(60),
      article: verified('73'),
      cycleYears: undefined,
    },
    sectionScheme: {
      id: 'cmw',
      numbering: 'letter',
      openingBeforeHeading: verified(true),
      sections: [
        section('introduction', 'verified'),
        section('positive-aspects'),
        optional('factors-and-difficulties'),
        section('concerns-and-recommendations'),
        optional('follow-up-and-dissemination'),
      ],
    },
  },
  {
    id: 'CRC',
    prefixes: ['CRC/C', 'CRC/C/OPAC', 'CRC/C/OPSC'],
    instrument: 'crc',
    protocols: ['op-crc-ac', 'op-crc-sc', 'op-crc-ic'],
    communications: 'op-crc-ic',
    annualReport: { series: 'A', number: 41, biennial: true, status: 'memory' },
    generalCommentName: 'general-comment',
    followUp: NO_FOLLOW_UP,
    reporting: {
      initialMonths: verified(24),
      periodicMonths: verified(60),
      article: verified('44'),
      cycleYears: undefined,
    },
    sectionScheme: {
      id: 'crc',
      numbering: 'roman',
      openingBeforeHeading: undefined,
      sections: [
        section('introduction'),
        section('measures-and-progress'),
        section('concerns-and-recommendations'),
        section('implementation-and-reporting'),
      ],
    },
  },
  {
    id: 'CRPD',
    prefixes: ['CRPD/C'],
    instrument: 'crpd',
    protocols: ['op-crpd'],
    communications: 'op-crpd',
    annualReport: { series: 'A', number: 55, biennial: true, status: 'memory' },
    generalCommentName: 'general-comment',
    followUp: {
      exists: true,
      recommendations: memory([2, 3]),
      months: [memory([12])],
      grades: LETTERS_A_TO_E,
      particularImportance: undefined,
    },
    reporting: {
      initialMonths: verified(24),
      periodicMonths: verified(48),
      article: verified('35'),
      cycleYears: undefined,
    },
    sectionScheme: {
      id: 'crpd',
      numbering: 'roman',
      openingBeforeHeading: verified(false),
      sections: [
        section('introduction', 'verified'),
        section('positive-aspects', 'verified'),
        section('concerns-and-recommendations', 'verified'),
        section('follow-up-and-dissemination'),
      ],
    },
  },
  {
    id: 'CEDAW',
    prefixes: ['CEDAW/C'],
    instrument: 'cedaw',
    protocols: ['op-cedaw'],
    communications: 'op-cedaw',
    annualReport: { series: 'A', number: 38, biennial: false, status: 'verified' },
    generalCommentName: 'general-recommendation',
    followUp: {
      exists: true,
      // Counted in recommendations until July 2016, since then as up to four subparagraphs.
      recommendations: verified([2, 4], 2016),
      months: [verified([12, 24], 2008), verified([24])],
      grades: memory([
        'implemented',
        'substantially-implemented',
        'partially-implemented',
        'not-implemented',
        'lack-of-information',
        'contrary',
      ]),
      particularImportance: undefined,
    },
    reporting: {
      initialMonths: verified(12),
      periodicMonths: verified(48),
      article: verified('18'),
      cycleYears: memory(8, 2022),
    },
    sectionScheme: {
      id: 'cedaw',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        section('introduction'),
        section('positive-aspects'),
        optional('factors-and-difficulties'),
        section('concerns-and-recommendations'),
      ],
    },
  },
  {
    id: 'CAT',
    prefixes: ['CAT/C'],
    instrument: 'cat',
    protocols: ['opcat'],
    communications: 'cat',
    annualReport: { series: 'A', number: 44, biennial: false, status: 'verified' },
    generalCommentName: 'general-comment',
    followUp: {
      exists: true,
      recommendations: verified([0, 4]),
      months: [verified([12])],
      grades: LETTERS_A_TO_E,
      particularImportance: undefined,
    },
    reporting: {
      initialMonths: verified(12),
      periodicMonths: verified(48),
      article: verified('19'),
      cycleYears: memory(8),
    },
    sectionScheme: {
      id: 'cat',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        section('introduction'),
        section('positive-aspects'),
        section('concerns-and-recommendations'),
        section('follow-up-procedure'),
        optional('other-issues'),
      ],
    },
  },
  {
    id: 'SPT',
    prefixes: ['CAT/OP'],
    instrument: 'opcat',
    protocols: [],
    communications: undefined,
    // Its annual report is a CAT document and goes with that committee's supplement.
    annualReport: undefined,
    generalCommentName: 'general-comment',
    followUp: NO_FOLLOW_UP,
    reporting: { initialMonths: undefined, periodicMonths: undefined, article: undefined, cycleYears: undefined },
    sectionScheme: undefined,
  },
  {
    id: 'CCPR',
    prefixes: ['CCPR/C'],
    instrument: 'iccpr',
    protocols: ['op1-iccpr', 'op2-iccpr'],
    communications: 'op1-iccpr',
    annualReport: { series: 'A', number: 40, biennial: false, status: 'memory' },
    generalCommentName: 'general-comment',
    followUp: {
      exists: true,
      recommendations: verified([2, 4]),
      // The year of the move from one to two years is not known; the sources disagree on which holds.
      months: [verified([12]), verified([24]), memory([36], 2021)],
      grades: verified(['A', 'B', 'C', 'D', 'E'], 2016),
      particularImportance: undefined,
    },
    reporting: {
      initialMonths: verified(12),
      periodicMonths: undefined,
      article: verified('40'),
      cycleYears: memory(8, 2020),
    },
    sectionScheme: {
      id: 'ccpr',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        section('introduction'),
        section('positive-aspects'),
        section('concerns-and-recommendations'),
        section('follow-up-and-dissemination'),
      ],
    },
  },
  {
    id: 'CESCR',
    prefixes: ['E/C.12'],
    instrument: 'icescr',
    protocols: ['op-icescr'],
    communications: 'op-icescr',
    annualReport: { series: 'E', number: 22, biennial: false, status: 'verified' },
    generalCommentName: 'general-comment',
    followUp: {
      exists: true,
      recommendations: memory([0, 3]),
      months: [memory([18]), memory([24])],
      grades: memory(['sufficient-progress', 'insufficient-progress', 'lack-of-information', 'no-response']),
      particularImportance: undefined,
    },
    reporting: {
      initialMonths: memory(24),
      periodicMonths: memory(60),
      article: memory('16'),
      cycleYears: memory(8),
    },
    sectionScheme: {
      id: 'cescr',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        section('introduction'),
        section('positive-aspects'),
        section('concerns-and-recommendations'),
        section('other-recommendations'),
      ],
    },
  },
  {
    id: 'CERD',
    prefixes: ['CERD/C'],
    instrument: 'icerd',
    protocols: [],
    communications: 'icerd',
    annualReport: { series: 'A', number: 18, biennial: false, status: 'verified' },
    generalCommentName: 'general-recommendation',
    followUp: {
      exists: true,
      recommendations: memory([2, 4]),
      months: [verified([12])],
      grades: memory(['satisfactory', 'partially-satisfactory', 'unsatisfactory', 'no-reply']),
      particularImportance: memory(true),
    },
    reporting: {
      initialMonths: verified(12),
      // By the treaty; in practice reports come combined every four to five years (memory).
      periodicMonths: verified(24),
      article: verified('9'),
      cycleYears: undefined,
    },
    sectionScheme: {
      id: 'cerd',
      numbering: 'letter',
      openingBeforeHeading: verified(true),
      sections: [
        section('introduction', 'verified'),
        section('positive-aspects', 'verified'),
        section('concerns-and-recommendations'),
        optional('other-recommendations'),
      ],
    },
  },
  {
    id: 'CED',
    prefixes: ['CED/C'],
    instrument: 'icpped',
    protocols: [],
    communications: 'icpped',
    annualReport: { series: 'A', number: 56, biennial: false, status: 'memory' },
    generalCommentName: 'general-comment',
    followUp: {
      exists: true,
      recommendations: memory([3, 3]),
      months: [verified([12])],
      grades: LETTERS_A_TO_E,
      particularImportance: undefined,
    },
    reporting: {
      initialMonths: verified(24),
      periodicMonths: undefined,
      article: verified('29'),
      cycleYears: undefined,
    },
    sectionScheme: {
      id: 'ced',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        section('introduction'),
        section('positive-aspects'),
        section('concerns-and-recommendations'),
        section('follow-up-and-dissemination'),
      ],
    },
  },
];

const BY_ID: ReadonlyMap<string, Committee> = new Map(COMMITTEES.map((committee) => [committee.id, committee]));

/** All treaty bodies, in the order of {@link COMMITTEE_IDS}. */
export function allCommittees(): readonly Committee[] {
  return COMMITTEES;
}

/** The treaty body with this id; undefined for any other string, such as one read from a symbol or a setting. */
export function committeeOf(id: string): Committee | undefined {
  return BY_ID.get(id);
}

/** The committee that monitors an instrument as its own main treaty; undefined for a protocol and for no instrument's id. */
export function committeeMonitoring(instrument: string): Committee | undefined {
  return allCommittees().find((committee) => committee.instrument === instrument);
}

/** Whether a string is the id of a treaty body. */
export function isCommitteeId(id: string): id is CommitteeId {
  return BY_ID.has(id);
}

/**
 * The treaty body whose annual report is Supplement `number` of the series (`A`, 48 → CMW; `E`, 22 → CESCR);
 * undefined where the number is another body's.
 */
export function committeeOfSupplement(series: 'A' | 'E', number: number): Committee | undefined {
  return COMMITTEES.find(
    (committee) => committee.annualReport?.series === series && committee.annualReport.number === number,
  );
}

function verified<T>(value: T, since?: number): Dated<T> {
  return { value, status: 'verified', since };
}

function memory<T>(value: T, since?: number): Dated<T> {
  return { value, status: 'memory', since };
}

function section(id: SectionId, status: FactStatus = 'memory'): Section {
  return { id, optional: false, status };
}

function optional(id: SectionId): Section {
  return { id, optional: true, status: 'memory' };
}
