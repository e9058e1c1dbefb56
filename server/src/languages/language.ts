import type { AnsweringWords } from './answeringWords';
import type { CountedNoun } from './countedNoun';
import type { CountingWords } from './countingWords';
import type { OrdinalForms } from './ordinalForms';
import type { PatternGroups } from './patternGroups';
import type { StateForms } from './stateForms';
import type { StyleWords } from './style';
import type { TimesOfYear } from './timesOfYear';
import type { TitleForms } from './titleForms';
import type { TitleSlip } from './titleSlips';
import type { WordForms } from './wordForms';

/**
 * The vocabulary of one official language. Plain data: to add a language, write one such file and register it. Unless a comment says
 * otherwise, words and phrases are in lower case and matched case-insensitively; a hyphen also matches U+2011, an apostrophe the curly one,
 * a space any white space.
 */
export interface Language {
  /** ISO 639-1 code. */
  readonly id: string;
  /** The English name of the language, for messages and settings. */
  readonly name: string;
  /** Stop words that the other languages lack, for language detection. */
  readonly frequent: readonly string[];
  /** Whether an apostrophe separates words ("l’article") rather than being part of one ("party’s"). */
  readonly elides: boolean;
  readonly blocks: BlockWords;
  readonly citations: CitationWords;
  readonly names: Names;
  readonly meaning: MeaningWords;
  readonly patterns: Partial<PatternGroups>;
  /** Number words, for comparing quotations. */
  readonly counting: CountingWords;
  /** United Nations style in this language; absent unless well attested. */
  readonly style?: StyleWords;
  /** Titles of committees and treaties; undefined if titles are not checked in this language. */
  readonly titles?: TitleForms;
  /** Errors in titles that are found regardless of capitalization; undefined if there are none. */
  readonly titleSlips?: readonly TitleSlip[];
  /** Spellings, abbreviations and numbers in words; undefined if these are not checked in this language. */
  readonly wordForms?: WordForms;
  /** Endings of ordinals in figures; undefined if these are not checked in this language. */
  readonly ordinals?: OrdinalForms;
  /** Names of States in texts besides their short names; undefined if names are not checked in this language. */
  readonly stateForms?: StateForms;
  /** Parts of the year; undefined if times are not compared in this language. */
  readonly timesOfYear?: TimesOfYear;
  /** The opening words of a concern and of a recommendation, for a writer to complete; undefined without writing support. */
  readonly begins?: { readonly concern: string; readonly recommendation: string };
}

/** The kinds of documents that a title can identify. */
export type TitleKind =
  | 'concluding-observations'
  | 'list-of-issues'
  | 'list-of-issues-prior'
  | 'replies'
  | 'state-report'
  | 'common-core-document'
  | 'follow-up-report'
  | 'general-comment'
  | 'views'
  | 'corrigendum';

/** Words that distinguish block kinds. */
export interface BlockWords {
  /** Phrases that a title of each kind begins with; the longest match wins. */
  readonly titles: Readonly<Record<TitleKind, readonly string[]>>;
  /** Words that label an annex, with or without a number. */
  readonly annexes: readonly string[];
  /** Openings of the heading of an individual opinion on Views. Its paragraphs are numbered afresh, in an annex or not. */
  readonly opinions: readonly string[];
  /**
   * Openings of the heading over the part of Views with the committee’s decision (`over`), and of the headings within that part (`under`).
   */
  readonly proceedings: { readonly over: readonly string[]; readonly under: readonly string[] };
  /** Words whose full stop does not end a sentence, without the stop. */
  readonly abbreviations: readonly string[];
  /** Further abbreviations, within a text only: courtesy titles, nouns before numbers. */
  readonly abbreviationsInText: readonly string[];
  /** Words after which a number at the start of a line continues the sentence. */
  readonly expectNumber: readonly string[];
  /** Words of {@link expectNumber} that may end a heading: "law", "session". */
  readonly headingEnds: readonly string[];
  /** "and", "or": may come between a semicolon and the next subparagraph. */
  readonly conjunctions: readonly string[];
  /** Openings of article citations in brackets at the end of a heading, without the bracket: "arts.". */
  readonly articleAbbreviations: readonly string[];
  /** The title line of a table of contents, including column names if they are on it. */
  readonly contents: readonly string[];
}

/**
 * A noun for something cited by number that is neither an article nor a paragraph; `target` and `goal` are for the Sustainable Development
 * Goals.
 */
export type ProvisionNoun = 'section' | 'annex' | 'rule' | 'target' | 'goal';

/** The words of citations, by their role. */
export interface CitationWords extends AnsweringWords {
  /** The first is the usual one in running text. */
  readonly paragraph: readonly CountedNoun[];
  /** Articles before "paragraph" and "paragraphs" that agree with it, the longest first: "del" and "de los". */
  readonly articleBefore: readonly { readonly one: string; readonly several: string }[];
  readonly subparagraph: readonly string[];
  readonly article: readonly CountedNoun[];
  /** The word for article 1 instead of its number: "(article) premier", and the suffix in "1er". */
  readonly firstArticle: { readonly words: readonly string[]; readonly suffixes: readonly string[] };
  /** Numbered things that are neither articles nor paragraphs: "section", "table", "page". */
  readonly section: readonly string[];
  /** The subset that is cited like provisions. */
  readonly provisions: Readonly<Record<ProvisionNoun, readonly string[]>>;
  /** The rules of procedure, as they follow the number of a rule. */
  readonly rulesOfProcedure: readonly string[];
  /** Other names, which mean them only before the name of a committee: « le règlement du Comité ». */
  readonly rulesInShort: readonly string[];
  /** Words after the name that say which edition it is: "su reglamento enmendado". */
  readonly editionOfRules: readonly string[];
  readonly and: readonly string[];
  /** Phrases that join like "and"; each begins with a word of {@link introducer}: "as well as". */
  readonly andAlso: readonly string[];
  /** Phrases that link an article to another one, which may lack its noun: "article 7, read in conjunction with 2 (3)". */
  readonly readWith: readonly string[];
  /** Words before {@link readWith}: "article 7, alone and". */
  readonly readAlone: readonly string[];
  /** Words for an article cited earlier: "this provision". */
  readonly provision: readonly string[];
  /** Words in the name of a text that mark it as international, not a State's. */
  readonly internationalMarks: readonly string[];
  /** Nouns for laws that international bodies also use for their texts. */
  readonly sharedLaw: readonly string[];
  /** Words for a constitution, which intergovernmental organizations also have. */
  readonly constitution: readonly string[];
  /** Words for intergovernmental organizations, and their abbreviations. */
  readonly organizations: readonly string[];
  /** Phrases that end in a noun for a law but do not refer to a particular one: "before the law". */
  readonly lawAsSuch: readonly string[];
  /** Openings of a sentence that stays on the subject of the previous one: "It", "In addition". */
  readonly goesOn: readonly string[];
  /** Openings of a sentence with a new subject: "The Committee", "States parties". */
  readonly anew: readonly string[];
  /** Words between the ends of a range. */
  readonly to: readonly string[];
  readonly of: readonly string[];
  /** Prepositions other than "of" that may precede a citation’s source: "in", "under". */
  readonly preposition: readonly string[];
  /** Words that may precede a name: "the", "this", "present". */
  readonly determiner: readonly string[];
  /** "its", "their": refer to the last name. */
  readonly possessive: readonly string[];
  /** Words that measure something against a norm: "(in) accordance (with)", "(in) line (with)". */
  readonly compliance: readonly string[];
  /** Words for the breach of a norm: "contrary (to)", "(in) violation (of)". */
  readonly violation: readonly string[];
  /** Words that may precede an article of a treaty or of a law: "provided (for in)", "right (in)". */
  readonly norm: readonly string[];
  /** Verbs for acts of a State on its own laws but not on a treaty: "amend", "repeal". */
  readonly change: readonly string[];
  readonly same: readonly string[];
  /** "thereof", "therein": refer to the last name. */
  readonly thereof: readonly string[];
  /** "latter", "which": stand for the last name mentioned. */
  readonly pronoun: readonly string[];
  /** "(paragraph 3 of the) former": the first of the two things just named. */
  readonly former: readonly string[];
  /** "(paragraph 3 of the) latter", "last": the last of the things just named. */
  readonly latter: readonly string[];
  /** "that (Convention)": refers to one named earlier. */
  readonly demonstrative: readonly string[];
  /** "(subparagraph (b) of) this (paragraph)": the one that contains the citation. */
  readonly here: readonly string[];
  /** "ibid.": the document cited last. */
  readonly ibidem: readonly string[];
  /** Words after a number that extend the citation to the numbers after it: "210 et seq.", "31 ff.". */
  readonly onwards: readonly string[];
  /** "(paragraph) No. (12)", "(paragraphs) Nos. (12 and 14)". */
  readonly number: readonly CountedNoun[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** The pairs of opposites among {@link above} and {@link below}, the usual one first. */
  readonly sides: readonly { readonly above: string; readonly below: string }[];
  readonly previous: readonly string[];
  readonly following: readonly string[];
  /** Whether {@link previous} and {@link following} come after the noun: "le paragraphe précédent". */
  readonly neighbourAfter: boolean;
  /** "(the) immediately (preceding paragraph)": states that nothing is in between. */
  readonly adjacent: readonly string[];
  /** "a (previous paragraph)", "each": refer to no particular one, or to all. */
  readonly indefinite: readonly string[];
  /** Number words as in "the two preceding paragraphs", from two on. */
  readonly counts: readonly string[];
  /** Nouns that may cite letters of a list, among many other uses: "item (a)", "points (b) and (c)". */
  readonly letterNouns: readonly string[];
  /** Words that may introduce a citation without changing its owner: "see", "including", "particularly". */
  readonly introducer: readonly string[];
  /** Nouns for a State's law. Capitalized, they refer to a particular law anywhere; in lower case, only after "of the". */
  readonly law: readonly string[];
  /** Abbreviations that mark a law as a union's, in its name or number: "Regulation (EU) No. 5", "Directive 5/EC". */
  readonly union: readonly string[];
  /** Nouns that, if capitalized, name an international instrument. */
  readonly instrument: readonly string[];
  /** Words between such a noun and its subject: "on", "against", "relating". */
  readonly instrumentSubject: readonly string[];
  /** The subset after which the name may continue in lower case: « Convention relative aux ports ». */
  readonly instrumentName: readonly string[];
  /** Committees’ names for their general comments; a joint one may name several, repeating "No.". */
  readonly generalComment: CommentWords;
  readonly generalRecommendation: CommentWords;
  /** "other": the following name does not have its usual meaning. */
  readonly other: readonly string[];
  readonly resolution: readonly string[];
  /** Words that mark the number before them as a quantity. */
  readonly unit: readonly string[];
  /** Whether letters are cited as "a)" instead of "(a)". */
  readonly halfBrackets: boolean;
}

/** Names of general comments: in the singular, and those that several numbers may follow. */
interface CommentWords {
  readonly one: readonly string[];
  readonly several: readonly string[];
}

/** A document that a text refers to without its symbol. */
export type DocumentRole =
  /** The document itself: "these concluding observations". */
  | 'self'
  /** Observations of the same committee on an earlier report. */
  | 'previous-observations'
  /** Observations not identified as these or earlier ones. */
  | 'observations'
  | 'list-of-issues'
  | 'replies'
  | 'report'
  | 'core-document'
  /** A general comment whose number was given earlier. */
  | 'general-comment'
  /** Any other text with its own paragraphs. */
  | 'other';

/** Names of specific things: instruments, committees, bodies, documents. */
interface Names {
  /** Full, short and customary names of the treaties, by catalogue id. The first is the full title. */
  readonly instruments: Readonly<Record<string, readonly string[]>>;
  /** Abbreviations of the treaties, matched case-sensitively. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  /** Abbreviations that also stand for the treaty's committee or for something else; they mean the treaty only next to an article. */
  readonly sharedAbbreviations: Readonly<Record<string, readonly string[]>>;
  /** Abbreviations of other instruments, recognized next to an article. */
  readonly otherAbbreviations: readonly string[];
  /**
   * How a committee's documents refer to its own treaty and protocols, by kind of instrument; `instrument` stands for any of them mentioned
   * earlier ("of that instrument").
   */
  readonly own: Readonly<
    Record<'convention' | 'covenant' | 'protocol' | 'anyProtocol' | 'instrument', readonly string[]>
  >;
  /** A protocol without a name, by its parent treaty. */
  readonly protocolTo: Readonly<Record<'convention' | 'covenant', readonly string[]>>;
  /** International instruments outside the catalogue, so that their articles are not taken for those of a catalogued treaty. */
  readonly otherInstruments: readonly string[];
  /**
   * What texts add after the noun of a convention’s title, whose official form lacks it: « Convention des Nations Unies contre la torture ».
   */
  readonly addedToConvention: readonly string[];
  readonly committees: Readonly<Record<string, readonly string[]>>;
  /** Acronyms of committees besides their ids. Most stand for treaties as well, and name the committee only next to a general comment. */
  readonly committeeLetters: Readonly<Record<string, readonly string[]>>;
  /** A committee without its full name, as in "that Committee". */
  readonly anyCommittee: readonly string[];
  /** Genitive endings of a name: "the Committee against Torture’s". */
  readonly genitive: readonly string[];
  /** Organs whose resolutions are cited by number. */
  readonly organs: Readonly<Record<'GA' | 'ECOSOC' | 'HRC' | 'SC' | 'CHR', readonly string[]>>;
  readonly documents: Readonly<Record<DocumentRole, readonly string[]>>;
  /** Authors of documents with numbered paragraphs, other than committees. */
  readonly otherAuthors: readonly string[];
  /** Courts and commissions that apply regional conventions, so that articles cited near them may belong to those. */
  readonly regionalCourts: readonly string[];
  /** The short form of a regional court mentioned earlier: "the Court". */
  readonly courtAgain: readonly string[];
  /** Common nouns for documents by other authors, names if capitalized: "the Plan of Action". */
  readonly writings: readonly string[];
  /** Stop words in treaty titles, which may be missing from URLs. */
  readonly smallInTitles: readonly string[];
  /** The word between the parties to a case, abbreviated (given without the full stop) or in full: "X v. Y". */
  readonly versus: readonly string[];
  /** The subset of `documents.other` that decides a communication: "the Views". */
  readonly decisions: readonly string[];
  readonly ilo: readonly string[];
}

/** The purpose of a section of concluding observations; the catalogue's section ids. */
export type SectionName =
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

/** The opening of the concerns heading; the catalogue’s ids. */
type ConcernsHeading = 'subjects' | 'areas' | 'matters' | 'main-areas' | 'concerns';

/**
 * Words that determine the kind of a document and the role of its paragraphs. Here hyphens and spaces match each other, and " … " in a
 * phrase matches up to three words, except gap stops.
 */
interface MeaningWords {
  /** January to December. */
  readonly months: readonly string[];
  /** Abbreviated months, without the full stop. */
  readonly shortMonths: readonly string[];
  /** Other spellings of months, with the number of the month: further abbreviations, two-letter typos, months in related languages. */
  readonly otherMonths?: Readonly<Record<string, number>>;
  /** The date format, with `{day}`, `{year}` and `{month}`, or `{Month}` capitalized. */
  readonly dateForm: string;
  /** Numbers in words, at least up to thirty-one. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Ordinals by number, as they occur alone or after a prefix: "first", "nineteenth", "twentieth". */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Number words that an ordinal may follow: "twenty", "one hundred". */
  readonly ordinalPrefixes: Readonly<Record<string, number>>;
  /** Suffixes that turn digits into an ordinal: "103rd". */
  readonly ordinalSuffixes: readonly string[];
  /** The decimal separator. */
  readonly decimal: '.' | ',';
  /** The thousands separator; texts may use any kind of space instead. */
  readonly thousands: string;
  readonly session: readonly string[];
  readonly meeting: readonly string[];
  /** Verbs for a committee's examination of a report. */
  readonly considered: readonly string[];
  /** Verbs for a committee's adoption of a text. */
  readonly adopted: readonly string[];
  /** Words before the date of receipt of a State's document. */
  readonly received: readonly string[];
  /** Words in a sentence before the day on which a document arrived or was due, with or without a preposition. */
  readonly arrival: readonly string[];
  /** Words that mark a citation of another text: "see", and the word between the parties to a case. */
  readonly citing: readonly string[];
  /** Words for a first report, in place of an ordinal. */
  readonly initial: readonly string[];
  /** Words between an ordinal and "report". */
  readonly periodic: readonly string[];
  readonly report: readonly string[];
  /** Marks of an advance unedited version. */
  readonly advanceUnedited: readonly string[];
  /** How a masthead or title line of a draft begins. */
  readonly draft: readonly string[];
  /** Placeholders for values still unknown to the drafter, including their brackets. */
  readonly placeholders: readonly string[];
  /** Titles shared by several kinds of documents; another title of the same document decides. */
  readonly sharedTitles: readonly string[];
  /** Phrases in the title of observations adopted without a report. */
  readonly absence: readonly string[];
  /** Phrases that precede the name of the State in a title, with or without an article. */
  readonly beforeState: readonly string[];
  /** Words that may take the place of the State’s name, or stand on their own line under a title, without being one. */
  readonly notState: readonly string[];
  /** The short names of States and territories, by the codes of the catalogue; “Xandria (Republic of)” also stands for its other forms. */
  readonly states: Readonly<Record<string, string>>;
  /** Further names of States by code, former and customary. */
  readonly stateNames: Readonly<Record<string, readonly string[]>>;
  /** Openings of section headings; a single word must be the whole heading. */
  readonly sections: Readonly<Record<SectionName, readonly string[]>>;
  /** Each committee’s complete heading of concerns and recommendations. */
  readonly concernsHeadings: Readonly<Record<ConcernsHeading, string>>;
  /** Phrases that express concern. */
  readonly concern: readonly string[];
  /** Verbs that always make a substantive recommendation. */
  readonly recommends: readonly string[];
  /** Phrases that ask the State party to act. */
  readonly request: readonly string[];
  /** Words shortly after "it should" that rule out a request: "it should also be noted". */
  readonly remarks: readonly string[];
  /** Words that turn "that the State party should" into something that the Committee regrets or that others recommend. */
  readonly reported: ReportedWords;
  /** Verbs that state a fact without judging it; a negation after them makes it a concern. */
  readonly note: readonly string[];
  readonly negation: readonly string[];
  /** Phrases of purely procedural paragraphs: dissemination, follow-up, the next report. */
  readonly closing: readonly string[];
  /** Words that may not be in the gap of a phrase with " … ". */
  readonly gapStops: readonly string[];
  readonly followUp: FollowUpWords;
  readonly addressee: AddresseeWords;
}

/** Words around the addressee of a recommendation. */
interface AddresseeWords {
  /** Terms for the State as addressee: "State party". */
  readonly state: readonly string[];
  /** Verbs directly followed by the addressee: "invites". */
  readonly asks: readonly string[];
  /** Introduces the request to the addressee: "to". */
  readonly to: readonly string[];
}

/** Single words around a clause that is not the Committee's own recommendation: "the recommendation of the Ombudsman that …". */
export interface ReportedWords {
  /** Opens the clause. */
  readonly that: readonly string[];
  /** Directly precedes it: "concerned". */
  readonly regret: readonly string[];
  /** The view reported: "recommendation". */
  readonly view: readonly string[];
  /** Links the view to its holder: "of". */
  readonly by: readonly string[];
  /** Names the Committee itself. */
  readonly own: readonly string[];
}

/** Words of the paragraph that selects recommendations for follow-up, both for recognizing and for writing it. */
interface FollowUpWords {
  /** Nouns shortly before the listed numbers. */
  readonly subject: readonly string[];
  /** Words for the request of the paragraph. */
  readonly request: readonly string[];
  /** Words that stress recommendations without asking for anything. */
  readonly importance: readonly string[];
  /** Words in the headings above it. */
  readonly heading: readonly string[];
  /** Words of the paragraphs that follow it: dissemination, assistance, the next report. */
  readonly after: readonly string[];
  /** Precedes a period: "within". */
  readonly within: readonly string[];
  readonly year: readonly string[];
  readonly month: readonly string[];
  readonly week: readonly string[];
  /** Words that start a period on a day other than that of adoption: "of", "from". */
  readonly from: readonly string[];
  readonly wording: FollowUpWording;
}

/** The wording of a new follow-up paragraph, with the variables `{numbers}`, `{period}` and `{date}`. */
interface FollowUpWording {
  readonly one: string;
  readonly many: string;
  /** Replaces `{period}` if a period is given. */
  readonly period: string;
  /** Follows a period. */
  readonly deadline: string;
  readonly heading: string;
}
