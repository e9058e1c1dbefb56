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
 * The vocabulary of one official language. Plain data: to add a language, fill this in in one file and add a line to the registry. Unless a
 * comment says otherwise, words and phrases are in lower case and matched without regard to case; a hyphen also matches U+2011, an
 * apostrophe the curly one, a space any white space.
 */
export interface Language {
  /** ISO 639-1 code. */
  readonly id: string;
  /** The English name of the language, for messages and settings. */
  readonly name: string;
  /** Frequent short words that the other languages lack; used to detect the language of a text. */
  readonly frequent: readonly string[];
  /** Whether an apostrophe ends a word ("l’article") rather than being part of one ("party’s"). */
  readonly elides: boolean;
  readonly blocks: BlockWords;
  readonly citations: CitationWords;
  readonly names: Names;
  readonly meaning: MeaningWords;
  readonly patterns: Partial<PatternGroups>;
  /** Words that make up numbers, for comparing quotations. */
  readonly counting: CountingWords;
  /** Forms of its United Nations documents; absent where none is certain enough. */
  readonly style?: StyleWords;
  /** The titles of committees and treaties; undefined in a language in which these are not judged. */
  readonly titles?: TitleForms;
  /** Slips in them that are found in any case; undefined in a language that has none. */
  readonly titleSlips?: readonly TitleSlip[];
  /** Spellings, abbreviations and numbers in words; undefined in a language in which these are not judged. */
  readonly wordForms?: WordForms;
  /** Endings of ordinals in figures; undefined in a language in which these are not judged. */
  readonly ordinals?: OrdinalForms;
  /** How texts name States, besides their short names; undefined in a language in which names are not judged. */
  readonly stateForms?: StateForms;
  /** Parts of a year; undefined in a language in which times are not compared. */
  readonly timesOfYear?: TimesOfYear;
  /** The first words of a concern and of a recommendation, for a writer to go on from; undefined in a language that is not written. */
  readonly begins?: { readonly concern: string; readonly recommendation: string };
}

/** The kinds of document that a title can name. */
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

/** Words that distinguish kinds of blocks. */
export interface BlockWords {
  /** Phrases that a title of each kind begins with; the longest match wins. */
  readonly titles: Readonly<Record<TitleKind, readonly string[]>>;
  /** Words that, with or without a number, are the label of an annex. */
  readonly annexes: readonly string[];
  /** How the heading of an individual opinion on Views begins; with or without an annex, its paragraphs are numbered afresh. */
  readonly opinions: readonly string[];
  /**
   * How the heading of the part of Views in which the committee decides begins (`over`), and how the headings within that part do
   * (`under`).
   */
  readonly proceedings: { readonly over: readonly string[]; readonly under: readonly string[] };
  /** Words that end in a full stop without ending a sentence, given without it. */
  readonly abbreviations: readonly string[];
  /** Others that do so within a text: courtesy titles, nouns before numbers. */
  readonly abbreviationsInText: readonly string[];
  /** Words after which a number at the start of a line continues the sentence. */
  readonly expectNumber: readonly string[];
  /** Those of them that may nevertheless end a heading: "law", "session". */
  readonly headingEnds: readonly string[];
  /** "and", "or": may come between a semicolon and the next subparagraph. */
  readonly conjunctions: readonly string[];
  /** How articles in brackets at the end of a heading begin, without the bracket: "arts.". */
  readonly articleAbbreviations: readonly string[];
  /** The title line of a table of contents, including column names if they are on it. */
  readonly contents: readonly string[];
}

/** Something cited by number that is neither an article nor a paragraph; `target` and `goal` are Sustainable Development Goals. */
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
  /** Those that are cited as provisions. */
  readonly provisions: Readonly<Record<ProvisionNoun, readonly string[]>>;
  /** Rules of procedure as named after the number of a rule. */
  readonly rulesOfProcedure: readonly string[];
  readonly and: readonly string[];
  /** Phrases that join like "and": "as well as"; each begins with an introducer. */
  readonly andAlso: readonly string[];
  /** Phrases after an article that lead to another one, perhaps without its noun: "article 7, read in conjunction with 2 (3)". */
  readonly readWith: readonly string[];
  /** Words that may precede them: "article 7, alone and". */
  readonly readAlone: readonly string[];
  /** Words for an article cited before: "this provision". */
  readonly provision: readonly string[];
  /** Words in the name of a text that show it is not a State's. */
  readonly internationalMarks: readonly string[];
  /** Nouns for laws that international bodies also use for their texts. */
  readonly sharedLaw: readonly string[];
  /** Words for a constitution, which organizations of States have as well as States. */
  readonly constitution: readonly string[];
  /** Words for organizations of States, and their abbreviations. */
  readonly organizations: readonly string[];
  /** Phrases that end in a noun for a law but mean no particular one: "before the law". */
  readonly lawAsSuch: readonly string[];
  /** How a sentence that continues the subject of the one before begins: "It", "In addition". */
  readonly goesOn: readonly string[];
  /** How a sentence that changes the subject begins: "The Committee", "States parties". */
  readonly anew: readonly string[];
  /** Joins the ends of a range. */
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
  /** Words that say a norm is breached: "contrary (to)", "(in) violation (of)". */
  readonly violation: readonly string[];
  /** Words that may precede an article of a treaty or of a law: "provided (for in)", "right (in)". */
  readonly norm: readonly string[];
  /** Acts of a State on its own laws, which are impossible on a treaty: "amend", "repeal". */
  readonly change: readonly string[];
  readonly same: readonly string[];
  /** "thereof", "therein": refer to the last name. */
  readonly thereof: readonly string[];
  /** "latter", "which": replace the last name. */
  readonly pronoun: readonly string[];
  /** "(paragraph 3 of the) former": the first of two things named before. */
  readonly former: readonly string[];
  /** "(paragraph 3 of the) latter", "last": the last of the things named before. */
  readonly latter: readonly string[];
  /** "that (Convention)": refers to one named before. */
  readonly demonstrative: readonly string[];
  /** "(subparagraph (b) of) this (paragraph)": the one that contains the citation. */
  readonly here: readonly string[];
  /** "ibid.": the document cited last. */
  readonly ibidem: readonly string[];
  /** Words after a number that include the following ones: "210 et seq.", "31 ff.". */
  readonly onwards: readonly string[];
  /** "(paragraph) No. (12)", "(paragraphs) Nos. (12 and 14)". */
  readonly number: readonly CountedNoun[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Those of them that are each other's opposite, the usual one first. */
  readonly sides: readonly { readonly above: string; readonly below: string }[];
  readonly previous: readonly string[];
  readonly following: readonly string[];
  /** Whether these two follow their noun: "le paragraphe précédent". */
  readonly neighbourAfter: boolean;
  /** "(the) immediately (preceding paragraph)": says that nothing is in between. */
  readonly adjacent: readonly string[];
  /** "a (previous paragraph)", "each": no particular one, or all. */
  readonly indefinite: readonly string[];
  /** Number words as in "the two preceding paragraphs", from two on. */
  readonly counts: readonly string[];
  /** Nouns that may cite letters of a list, among many other uses: "item (a)", "points (b) and (c)". */
  readonly letterNouns: readonly string[];
  /** Words that may introduce a citation without changing its owner: "see", "including", "particularly". */
  readonly introducer: readonly string[];
  /** Nouns for a State's law. Capitalized they name one anywhere, in lower case only after "of the". */
  readonly law: readonly string[];
  /** Abbreviations in the name or number of a law that show it to be a union's: "Regulation (EU) No. 5", "Directive 5/EC". */
  readonly union: readonly string[];
  /** Nouns that, if capitalized, name an international instrument. */
  readonly instrument: readonly string[];
  /** Words that join such a noun to its subject: "on", "against", "relating". */
  readonly instrumentSubject: readonly string[];
  /** Those after which its name goes on even in small letters: « Convention relative aux ports ». */
  readonly instrumentName: readonly string[];
  /** Committees’ names for their general comments; a joint one may name several, repeating "No.". */
  readonly generalComment: CommentWords;
  readonly generalRecommendation: CommentWords;
  /** "other": the following name does not have its usual meaning. */
  readonly other: readonly string[];
  readonly resolution: readonly string[];
  /** Words that show the number before them to be a quantity. */
  readonly unit: readonly string[];
  /** Whether letters are cited as "a)" instead of "(a)". */
  readonly halfBrackets: boolean;
}

/** Names of general comments in the singular, and those that may have several numbers. */
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
  /** Observations not said to be either these or earlier ones. */
  | 'observations'
  | 'list-of-issues'
  | 'replies'
  | 'report'
  | 'core-document'
  /** A general comment whose number was given earlier. */
  | 'general-comment'
  /** Any other text with its own paragraphs. */
  | 'other';

/** Names of things that are known individually: instruments, committees, bodies, documents. */
interface Names {
  /** Full, short and customary names of the treaties, by catalogue id. The first is the full title. */
  readonly instruments: Readonly<Record<string, readonly string[]>>;
  /** Abbreviations of the treaties, matched case-sensitively. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  /** Those that also name the treaty's committee or something else: they name the treaty only next to an article. */
  readonly sharedAbbreviations: Readonly<Record<string, readonly string[]>>;
  /** Abbreviations of other instruments, recognized next to an article. */
  readonly otherAbbreviations: readonly string[];
  /**
   * The names of a committee's own treaty and protocols in its documents, by the kind of instrument the word means; `instrument` refers to
   * any of them named before ("of that instrument").
   */
  readonly own: Readonly<
    Record<'convention' | 'covenant' | 'protocol' | 'anyProtocol' | 'instrument', readonly string[]>
  >;
  /** A protocol without a name, by its parent treaty. */
  readonly protocolTo: Readonly<Record<'convention' | 'covenant', readonly string[]>>;
  /** International instruments outside the catalogue: their articles are known not to be those of a treaty in it. */
  readonly otherInstruments: readonly string[];
  readonly committees: Readonly<Record<string, readonly string[]>>;
  /** A committee without its full name, as in "that Committee". */
  readonly anyCommittee: readonly string[];
  /** Genitive endings of a name: "the Committee against Torture’s". */
  readonly genitive: readonly string[];
  /** Organs whose resolutions are cited by number. */
  readonly organs: Readonly<Record<'GA' | 'ECOSOC' | 'HRC' | 'SC' | 'CHR', readonly string[]>>;
  readonly documents: Readonly<Record<DocumentRole, readonly string[]>>;
  /** Bodies and people, other than committees, who write documents with numbered paragraphs. */
  readonly otherAuthors: readonly string[];
  /** Courts and commissions that apply the conventions of a region, so that articles near them may be of these. */
  readonly regionalCourts: readonly string[];
  /** The short name of one of them once it has been named: "the Court". */
  readonly courtAgain: readonly string[];
  /** Common nouns for such documents, which name one if capitalized: "the Plan of Action". */
  readonly writings: readonly string[];
  /** Small words in the titles of treaties, which page addresses may leave out. */
  readonly smallInTitles: readonly string[];
  /** The word between the parties to a case, abbreviated (given without the full stop) or in full: "X v. Y". */
  readonly versus: readonly string[];
  /** Those of the other documents that decide a communication: "the Views". */
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

/** How the heading of the concerns begins; the catalogue’s ids. */
type ConcernsHeading = 'subjects' | 'areas' | 'matters' | 'main-areas' | 'concerns';

/**
 * Words that give the meaning of a document and its paragraphs. Here hyphens and spaces match each other, and " … " in a phrase matches at
 * most three words, none of them a gap stop.
 */
interface MeaningWords {
  /** January to December. */
  readonly months: readonly string[];
  /** The same abbreviated, without full stop. */
  readonly shortMonths: readonly string[];
  /** Other ways to write them, by number: further abbreviations, slips of two letters, months of related languages. */
  readonly otherMonths?: Readonly<Record<string, number>>;
  /** How a date is written, with `{day}`, `{year}` and `{month}`, or `{Month}` with a capital. */
  readonly dateForm: string;
  /** Numbers in words, at least up to thirty-one. */
  readonly cardinals: Readonly<Record<string, number>>;
  /** Ordinals by number, as they occur alone or after a prefix: "first", "nineteenth", "twentieth". */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Number words to which an ordinal may be added: "twenty", "one hundred". */
  readonly ordinalPrefixes: Readonly<Record<string, number>>;
  /** Suffixes that turn digits into an ordinal: "103rd". */
  readonly ordinalSuffixes: readonly string[];
  /** The decimal separator. */
  readonly decimal: '.' | ',';
  /** The thousands separator; texts may also have any space. */
  readonly thousands: string;
  readonly session: readonly string[];
  readonly meeting: readonly string[];
  /** Verbs for a committee's examination of a report. */
  readonly considered: readonly string[];
  /** Verbs for a committee's adoption of a text. */
  readonly adopted: readonly string[];
  /** Precedes the date on which a State's document arrived. */
  readonly received: readonly string[];
  /** The same within a sentence, for any day on which a document came or was due, with the preposition that may follow. */
  readonly arrival: readonly string[];
  /** Words that show that a text cites another: "see", and the word between the parties to a case. */
  readonly citing: readonly string[];
  /** Words for a first report, in place of an ordinal. */
  readonly initial: readonly string[];
  /** Comes between an ordinal and "report". */
  readonly periodic: readonly string[];
  readonly report: readonly string[];
  /** Marks of an advance unedited version. */
  readonly advanceUnedited: readonly string[];
  /** How a masthead or title line of a draft begins. */
  readonly draft: readonly string[];
  /** Placeholders for values that a drafter does not know yet, including their brackets. */
  readonly placeholders: readonly string[];
  /** Titles used for more than one kind of document, so that another title of the same document decides. */
  readonly sharedTitles: readonly string[];
  /** Occurs in the title of observations adopted without a report. */
  readonly absence: readonly string[];
  /** Phrases that precede the name of the State in a title, with or without an article. */
  readonly beforeState: readonly string[];
  /** Words that may occur there, or on their own line under a title, without naming a State. */
  readonly notState: readonly string[];
  /** The short names of States and territories, by the codes of the catalogue; “Xandria (Republic of)” also stands for its other forms. */
  readonly states: Readonly<Record<string, string>>;
  /** Earlier and customary names of States in addition to these, by code. */
  readonly stateNames: Readonly<Record<string, readonly string[]>>;
  /** How section headings begin; a single word must be the whole heading. */
  readonly sections: Readonly<Record<SectionName, readonly string[]>>;
  /** The complete heading of concerns and recommendations that each committee uses. */
  readonly concernsHeadings: Readonly<Record<ConcernsHeading, string>>;
  /** Phrases that express concern. */
  readonly concern: readonly string[];
  /** Verbs that make a substantive recommendation wherever they occur. */
  readonly recommends: readonly string[];
  /** Phrases that ask the State party to act. */
  readonly request: readonly string[];
  /** Words shortly after "it should" that make it no request: "it should also be noted". */
  readonly remarks: readonly string[];
  /** Words that make "that the State party should" something the Committee regrets or somebody else recommends. */
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
  /** How the State is addressed: "State party". */
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

/** Words of the paragraph that asks for follow-up to selected recommendations, for recognizing and for writing it. */
interface FollowUpWords {
  /** Nouns for the listed numbers, shortly before them. */
  readonly subject: readonly string[];
  /** Words for the request of the paragraph. */
  readonly request: readonly string[];
  /** Words that stress recommendations without asking for anything. */
  readonly importance: readonly string[];
  /** Words of the headings it may be under. */
  readonly heading: readonly string[];
  /** Words of the paragraphs that follow it: dissemination, assistance, the next report. */
  readonly after: readonly string[];
  /** Precedes a period: "within". */
  readonly within: readonly string[];
  readonly year: readonly string[];
  readonly month: readonly string[];
  readonly week: readonly string[];
  /** Words that make a period run from a day other than that of adoption: "of", "from". */
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
