/**
 * The ten treaty bodies: their symbols, instruments and known practice.
 *
 * Sources: the OHCHR note on harmonized symbols (2005), the OHCHR page on follow-up to concluding observations, the treaties themselves,
 * and documents seen; whatever none of them shows is `memory`. Practice has changed over the years, so each figure says since when it
 * holds; none is the basis for a finding. They are shown in the hover on a committee’s name. The names of committees in texts are defined
 * with the languages.
 */

import type { Fact, FactStatus } from './fact';

/** The ids, in catalogue order. An id is the commonly used acronym, which may differ from the prefix of symbols. */
export const COMMITTEE_IDS = ['CMW', 'CRC', 'CRPD', 'CEDAW', 'CAT', 'SPT', 'CCPR', 'CESCR', 'CERD', 'CED'] as const;

/** An id from {@link COMMITTEE_IDS}. */
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

/** A practice, with the time since which it has applied. */
export interface DatedFact<T> extends Fact<T> {
  /** The first year; `later` if it replaced an earlier practice in an unknown year; undefined if it has always applied. */
  readonly since: number | 'later' | undefined;
}

/** Where a committee's annual report appears: Supplement `number` of A/&lt;session&gt; or E/&lt;year&gt;. */
interface AnnualReport {
  readonly series: 'A' | 'E';
  readonly number: number;
  readonly biennial: boolean;
  readonly status: FactStatus;
}

/** How many recommendations, paragraphs or subparagraphs are selected for follow-up. */
export interface FollowUpSelection {
  readonly least: number;
  readonly most: number;
  readonly of: 'recommendations' | 'paragraphs' | 'subparagraphs';
}

/** The procedure by which a State party reports back on selected recommendations within a short time. */
export interface FollowUpProcedure {
  readonly exists: Fact<boolean>;
  /** The year of its introduction, if known. */
  readonly since?: Fact<number>;
  /** Whether it is currently suspended. */
  readonly suspended?: Fact<boolean>;
  /** The number of selected recommendations, oldest practice first; empty if there is no procedure. */
  readonly chosen: readonly DatedFact<FollowUpSelection>[];
  /**
   * Deadlines for the information in months, oldest practice first; several values if the committee decides case by case, none if it sets a
   * date.
   */
  readonly months: readonly DatedFact<readonly number[]>[];
  /** Ids of the grades given to the State’s response, oldest practice first. */
  readonly grades: readonly DatedFact<readonly string[]>[];
  /** A separate list in the observations, in addition to or instead of the follow-up paragraph. */
  readonly ownList?: Fact<'particular-importance' | 'priority-areas'>;
}

/** When reports are due. */
export interface Reporting {
  /** Months from the treaty's entry into force for the State to its initial report; undefined if the treaty requires none. */
  readonly initialMonths: DatedFact<number> | undefined;
  /** Months between periodic reports; undefined if the treaty sets no interval or leaves it to the committee. */
  readonly periodicMonths: DatedFact<number> | undefined;
  /** Months between reports in practice, if different from those in the treaty. */
  readonly practiceMonths?: Fact<readonly number[]>;
  /** The article of the main instrument that sets the reporting periods, as printed: `73`, `29`; undefined if another text does. */
  readonly article: Fact<string> | undefined;
  /** The text that sets the reporting periods if no article does, as cited. */
  readonly setBy?: Fact<string>;
  /** Years of the predictable review cycle, in force or planned. */
  readonly cycleYears: (DatedFact<number> & { readonly isPlanned: boolean }) | undefined;
}

/** The function of a main section of concluding observations; the wording is in the language files. */
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

/** The opening of the heading above the concerns and recommendations; the wording is in the language files. */
type ConcernsName = 'subjects' | 'areas' | 'matters' | 'main-areas' | 'concerns';

/** A main section, in its usual position. */
interface MainSection {
  readonly id: SectionId;
  /** Whether some documents lack the section. */
  readonly optional: boolean;
  readonly status: FactStatus;
}

/** The subject of a heading below the concerns and recommendations. */
export type ClusterId =
  | 'general-measures'
  | 'general-principles'
  | 'all-migrant-workers'
  | 'regular-migrant-workers'
  | 'particular-categories'
  | 'promotion-of-conditions'
  | 'definition-of-the-child'
  | 'civil-rights'
  | 'violence-against-children'
  | 'family-environment'
  | 'children-with-disabilities'
  | 'health-and-welfare'
  | 'education-and-leisure'
  | 'special-protection'
  | 'optional-protocols'
  | 'principles-and-obligations'
  | 'specific-rights'
  | 'specific-obligations';

/** A heading below the concerns and recommendations, with the articles in its brackets. */
interface Cluster {
  readonly id: ClusterId;
  /** As printed after “arts.”: `73 and 84`; empty if none are known. */
  readonly articles: string;
}

/** The first-level division of a committee’s concluding observations. */
export interface SectionScheme {
  readonly id: string;
  /** How first-level headings are numbered: `A.` or `I.`. */
  readonly numbering: 'letter' | 'roman';
  /** Whether the opening paragraph precedes the first heading; undefined if no document was seen. */
  readonly openingBeforeHeading: DatedFact<boolean> | undefined;
  readonly sections: readonly MainSection[];
  readonly concerns: Fact<ConcernsName>;
  /** The headings below the concerns and recommendations, if the committee uses the same ones in every document. */
  readonly clusters?: Fact<readonly Cluster[]>;
}

/** A treaty body. */
export interface Committee {
  readonly id: CommitteeId;
  /** The prefixes of the committee’s symbols, main one first. */
  readonly prefixes: readonly string[];
  readonly instrument: InstrumentId;
  readonly protocols: readonly InstrumentId[];
  /** The instrument under which individual communications are examined, if any. */
  readonly communications: InstrumentId | undefined;
  readonly annualReport: AnnualReport | undefined;
  readonly generalCommentName: 'general-comment' | 'general-recommendation';
  /** How many the committee had adopted by 2025, at least. */
  readonly generalComments: Fact<number>;
  readonly followUp: FollowUpProcedure;
  readonly reporting: Reporting;
  /** Undefined for a body that does not adopt concluding observations. */
  readonly sectionScheme: SectionScheme | undefined;
}

/**
 * The predictable cycle of full reviews that the Chairs agreed on at their thirty-fourth meeting, in 2022, for the eight committees that
 * review periodic reports. Source: the OHCHR page on that meeting. The General Assembly has not put it into force.
 */
const AGREED_CYCLE: Reporting['cycleYears'] = { value: 8, status: 'verified', since: 2022, isPlanned: true };

const NO_FOLLOW_UP: FollowUpProcedure = { exists: factOf(false), chosen: [], months: [], grades: [] };
const LETTERS_A_TO_E = [rememberedFact<readonly string[]>(['A', 'B', 'C', 'D', 'E'])];

const COMMITTEES: readonly Committee[] = [
  {
    id: 'CMW',
    prefixes: ['CMW/C'],
    instrument: 'icrmw',
    protocols: [],
    communications: 'icrmw',
    annualReport: { series: 'A', number: 48, biennial: false, status: 'verified' },
    generalCommentName: 'general-comment',
    generalComments: rememberedFact(8),
    followUp: {
      exists: factOf(true),
      // At the twenty-first session, in September 2014.
      since: factOf(2014),
      chosen: [rememberedFact({ least: 3, most: 5, of: 'paragraphs' })],
      // More recently, in some cases, an exact date.
      months: [checkedFact([24]), rememberedFact([12, 24], 'later')],
      grades: LETTERS_A_TO_E,
    },
    reporting: {
      initialMonths: checkedFact(12),
      periodicMonths: checkedFact(60),
      article: factOf('73'),
      cycleYears: AGREED_CYCLE,
    },
    sectionScheme: {
      id: 'cmw',
      numbering: 'letter',
      openingBeforeHeading: checkedFact(true),
      sections: [
        mainSection('introduction', 'verified'),
        mainSection('positive-aspects'),
        optionalSection('factors-and-difficulties'),
        mainSection('concerns-and-recommendations'),
        optionalSection('follow-up-and-dissemination'),
      ],
      concerns: fromMemory('subjects'),
      clusters: fromMemory([
        { id: 'general-measures', articles: '73 and 84' },
        { id: 'general-principles', articles: '7 and 83' },
        { id: 'all-migrant-workers', articles: '8–35' },
        { id: 'regular-migrant-workers', articles: '36–56' },
        { id: 'particular-categories', articles: '57–63' },
        { id: 'promotion-of-conditions', articles: '64–71' },
      ]),
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
    generalComments: rememberedFact(26),
    // The list of priority areas is near the start and refers ahead.
    followUp: { ...NO_FOLLOW_UP, ownList: fromMemory('priority-areas') },
    reporting: {
      initialMonths: checkedFact(24),
      periodicMonths: checkedFact(60),
      article: factOf('44'),
      cycleYears: AGREED_CYCLE,
    },
    sectionScheme: {
      id: 'crc',
      numbering: 'roman',
      openingBeforeHeading: undefined,
      sections: [
        mainSection('introduction'),
        mainSection('measures-and-progress'),
        mainSection('concerns-and-recommendations'),
        mainSection('implementation-and-reporting'),
      ],
      concerns: fromMemory('main-areas'),
      clusters: fromMemory([
        { id: 'general-measures', articles: '4, 42 and 44 (6)' },
        { id: 'definition-of-the-child', articles: '1' },
        { id: 'general-principles', articles: '2, 3, 6 and 12' },
        { id: 'civil-rights', articles: '7, 8 and 13–17' },
        { id: 'violence-against-children', articles: '19, 24 (3), 28 (2), 34, 37 (a) and 39' },
        { id: 'family-environment', articles: '' },
        { id: 'children-with-disabilities', articles: '23' },
        { id: 'health-and-welfare', articles: '' },
        { id: 'education-and-leisure', articles: '28–31' },
        { id: 'special-protection', articles: '' },
        { id: 'optional-protocols', articles: '' },
      ]),
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
    generalComments: rememberedFact(8),
    followUp: {
      // Not among the committees named on the OHCHR page.
      exists: fromMemory(true),
      suspended: fromMemory(true),
      chosen: [rememberedFact({ least: 2, most: 3, of: 'recommendations' })],
      months: [rememberedFact([12])],
      grades: LETTERS_A_TO_E,
    },
    reporting: {
      initialMonths: checkedFact(24),
      periodicMonths: checkedFact(48),
      article: factOf('35'),
      cycleYears: AGREED_CYCLE,
    },
    sectionScheme: {
      id: 'crpd',
      numbering: 'roman',
      openingBeforeHeading: checkedFact(false),
      sections: [
        mainSection('introduction', 'verified'),
        mainSection('positive-aspects', 'verified'),
        mainSection('concerns-and-recommendations', 'verified'),
        mainSection('follow-up-and-dissemination'),
      ],
      concerns: factOf('areas'),
      clusters: fromMemory([
        { id: 'principles-and-obligations', articles: '1–4' },
        { id: 'specific-rights', articles: '5–30' },
        { id: 'specific-obligations', articles: '31–33' },
      ]),
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
    generalComments: rememberedFact(40),
    followUp: {
      exists: factOf(true),
      since: factOf(2008),
      chosen: [
        checkedFact({ least: 2, most: 2, of: 'recommendations' }),
        checkedFact({ least: 0, most: 4, of: 'subparagraphs' }, 2016),
      ],
      months: [checkedFact([12, 24]), checkedFact([24], 'later')],
      grades: [
        rememberedFact([
          'implemented',
          'substantially-implemented',
          'partially-implemented',
          'not-implemented',
          'lack-of-information',
          'contrary',
        ]),
      ],
    },
    reporting: {
      initialMonths: checkedFact(12),
      periodicMonths: checkedFact(48),
      article: factOf('18'),
      cycleYears: AGREED_CYCLE,
    },
    sectionScheme: {
      id: 'cedaw',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        mainSection('introduction'),
        mainSection('positive-aspects'),
        optionalSection('factors-and-difficulties'),
        mainSection('concerns-and-recommendations'),
      ],
      concerns: fromMemory('areas'),
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
    generalComments: rememberedFact(4),
    followUp: {
      exists: factOf(true),
      since: fromMemory(2003),
      chosen: [checkedFact({ least: 0, most: 4, of: 'recommendations' })],
      months: [checkedFact([12])],
      // Used for information, implementation, reprisals and the plan of implementation (memory).
      grades: LETTERS_A_TO_E,
    },
    reporting: {
      initialMonths: checkedFact(12),
      periodicMonths: checkedFact(48),
      article: factOf('19'),
      cycleYears: AGREED_CYCLE,
    },
    sectionScheme: {
      id: 'cat',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        mainSection('introduction'),
        mainSection('positive-aspects'),
        mainSection('concerns-and-recommendations'),
        mainSection('follow-up-procedure'),
        optionalSection('other-issues'),
      ],
      concerns: fromMemory('subjects'),
    },
  },
  {
    id: 'SPT',
    prefixes: ['CAT/OP'],
    instrument: 'opcat',
    protocols: [],
    communications: undefined,
    // The Subcommittee's annual report is a CAT document and appears with that committee's supplement.
    annualReport: undefined,
    generalCommentName: 'general-comment',
    generalComments: rememberedFact(1),
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
    generalComments: rememberedFact(37),
    followUp: {
      exists: factOf(true),
      since: fromMemory(2001),
      chosen: [checkedFact({ least: 2, most: 4, of: 'recommendations' })],
      // The year of the change from one to two years is unknown; sources disagree on which applies.
      months: [checkedFact([12]), checkedFact([24], 'later'), rememberedFact([36], 2021)],
      // The current letters are verified, the years are not.
      grades: [
        rememberedFact(['A', 'B1', 'B2', 'C1', 'C2', 'D1', 'D2', 'E'], 2011),
        checkedFact(['A', 'B', 'C', 'D', 'E'], 'later'),
      ],
    },
    reporting: {
      initialMonths: checkedFact(12),
      periodicMonths: undefined,
      article: factOf('40'),
      cycleYears: { ...rememberedFact(8, 2020), isPlanned: false },
    },
    sectionScheme: {
      id: 'ccpr',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        mainSection('introduction'),
        mainSection('positive-aspects'),
        mainSection('concerns-and-recommendations'),
        mainSection('follow-up-and-dissemination'),
      ],
      concerns: fromMemory('matters'),
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
    generalComments: rememberedFact(27),
    followUp: {
      // The annual report for 2024 has a section on the procedure.
      exists: factOf(true),
      since: fromMemory(2017),
      chosen: [rememberedFact({ least: 0, most: 3, of: 'recommendations' })],
      months: [rememberedFact([18]), rememberedFact([24], 'later')],
      grades: [rememberedFact(['sufficient-progress', 'insufficient-progress', 'lack-of-information', 'no-response'])],
    },
    reporting: {
      initialMonths: rememberedFact(24),
      periodicMonths: rememberedFact(60),
      // The article leaves the reporting programme to the Council, which set it in resolution 1988/4.
      article: undefined,
      setBy: fromMemory('Economic and Social Council resolution 1988/4'),
      cycleYears: AGREED_CYCLE,
    },
    sectionScheme: {
      id: 'cescr',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        mainSection('introduction'),
        mainSection('positive-aspects'),
        mainSection('concerns-and-recommendations'),
        mainSection('other-recommendations'),
      ],
      concerns: fromMemory('subjects'),
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
    generalComments: rememberedFact(39),
    followUp: {
      exists: factOf(true),
      // Under rule 65 as amended in 2004; the guidelines for States (CERD/C/68/Misc.5/Rev.1) date from 2006.
      since: fromMemory(2004),
      chosen: [rememberedFact({ least: 2, most: 4, of: 'recommendations' })],
      months: [checkedFact([12])],
      grades: [rememberedFact(['satisfactory', 'partially-satisfactory', 'unsatisfactory', 'no-reply'])],
      ownList: fromMemory('particular-importance'),
    },
    reporting: {
      initialMonths: checkedFact(12),
      periodicMonths: checkedFact(24),
      // Combined reports.
      practiceMonths: fromMemory([48, 60]),
      article: factOf('9'),
      cycleYears: AGREED_CYCLE,
    },
    sectionScheme: {
      id: 'cerd',
      numbering: 'letter',
      openingBeforeHeading: checkedFact(true),
      sections: [
        mainSection('introduction', 'verified'),
        mainSection('positive-aspects', 'verified'),
        mainSection('concerns-and-recommendations'),
        optionalSection('other-recommendations'),
      ],
      concerns: fromMemory('concerns'),
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
    generalComments: rememberedFact(1),
    followUp: {
      exists: factOf(true),
      since: fromMemory(2013),
      chosen: [rememberedFact({ least: 3, most: 3, of: 'recommendations' })],
      // More recently, dates under article 29 (4).
      months: [checkedFact([12]), rememberedFact([], 'later')],
      grades: LETTERS_A_TO_E,
    },
    reporting: {
      initialMonths: checkedFact(24),
      periodicMonths: undefined,
      // Additional information under article 29 (4).
      practiceMonths: fromMemory([12, 36, 72, 96]),
      article: factOf('29'),
      cycleYears: undefined,
    },
    sectionScheme: {
      id: 'ced',
      numbering: 'letter',
      openingBeforeHeading: undefined,
      sections: [
        mainSection('introduction'),
        mainSection('positive-aspects'),
        mainSection('concerns-and-recommendations'),
        mainSection('follow-up-and-dissemination'),
      ],
      concerns: fromMemory('subjects'),
    },
  },
];

const BY_ID: ReadonlyMap<string, Committee> = new Map(COMMITTEES.map((committee) => [committee.id, committee]));

/** All treaty bodies, in the order of {@link COMMITTEE_IDS}. */
export function allCommittees(): readonly Committee[] {
  return COMMITTEES;
}

/** The treaty body with the given id; undefined for any other string, such as one read from a symbol or a setting. */
export function committeeOf(id: string): Committee | undefined {
  return BY_ID.get(id);
}

/** The committee that monitors a treaty; undefined for a protocol or an unknown id. */
export function committeeMonitoring(instrument: string): Committee | undefined {
  return allCommittees().find((committee) => committee.instrument === instrument);
}

/** Whether a string is the id of a treaty body. */
export function isCommitteeId(id: string): id is CommitteeId {
  return BY_ID.has(id);
}

/**
 * The treaty body whose annual report is Supplement `number` of the series (`A`, 48 → CMW; `E`, 22 → CESCR); undefined if no treaty body
 * uses that number.
 */
export function committeeOfSupplement(series: 'A' | 'E', number: number): Committee | undefined {
  return COMMITTEES.find(
    (committee) => committee.annualReport?.series === series && committee.annualReport.number === number,
  );
}

function factOf<T>(value: T): Fact<T> {
  return { value, status: 'verified' };
}

function fromMemory<T>(value: T): Fact<T> {
  return { value, status: 'memory' };
}

function checkedFact<T>(value: T, since?: DatedFact<T>['since']): DatedFact<T> {
  return { value, status: 'verified', since };
}

function rememberedFact<T>(value: T, since?: DatedFact<T>['since']): DatedFact<T> {
  return { value, status: 'memory', since };
}

function mainSection(id: SectionId, status: FactStatus = 'memory'): MainSection {
  return { id, optional: false, status };
}

function optionalSection(id: SectionId): MainSection {
  return { id, optional: true, status: 'memory' };
}
