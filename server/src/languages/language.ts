/**
 * What one official language calls the things that the documents of the treaty bodies speak of. Plain data: a language
 * is added by one file that fills this in and one line in the registry. Words and phrases are written in small letters
 * and matched without regard to case, unless a comment says otherwise; a hyphen matches U+2011 too, an apostrophe the
 * curly one, a space any white space.
 */
export interface Language {
  /** ISO 639-1 code. */
  readonly id: string;
  /** The language's English name, for messages and settings. */
  readonly name: string;
  /** Frequent short words that the other languages do not have: by them the language of a text is told. */
  readonly frequent: readonly string[];
  /** Whether an apostrophe ends a word ("l’article") rather than standing inside one ("party’s"). */
  readonly elides: boolean;
  readonly blocks: BlockWords;
  readonly citations: CitationWords;
  readonly names: Names;
  readonly meaning: MeaningWords;
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

/** Words by which blocks are told apart. */
export interface BlockWords {
  /** Phrases that a title of each kind begins with; the longest that fits decides. */
  readonly titles: Readonly<Record<TitleKind, readonly string[]>>;
  /** Words that stand alone, with or without a number, over an annex. */
  readonly annexes: readonly string[];
  /** What the heading over an individual opinion on Views begins with; with or without an annex, it has numbers of its own. */
  readonly opinions: readonly string[];
  /** What the heading begins with over the part of Views in which the committee decides, and what those begin with that stand under it. */
  readonly proceedings: { readonly over: readonly string[]; readonly under: readonly string[] };
  /** Words that end in a full stop without ending a sentence, written without it. */
  readonly abbreviations: readonly string[];
  /** Words after which a number at the start of a line goes on with the sentence. */
  readonly expectNumber: readonly string[];
  /** Those of them that a heading may end with all the same: "law", "session". */
  readonly headingEnds: readonly string[];
  /** "and", "or": may stand between a semicolon and the next subparagraph. */
  readonly conjunctions: readonly string[];
  /** How articles in brackets at the end of a heading begin, without the bracket: "arts.". */
  readonly articleAbbreviations: readonly string[];
  /** What stands on the line over a table of contents, with the names of its columns where they stand there too. */
  readonly contents: readonly string[];
}

/** What is cited by number and is neither an article nor a paragraph; `target` and `goal` are Sustainable Development Goals. */
export type ProvisionNoun = 'section' | 'annex' | 'rule' | 'target' | 'goal';

/** Words that citations are made of, by what they do in one. */
export interface CitationWords {
  readonly paragraph: readonly string[];
  readonly paragraphs: readonly string[];
  readonly subparagraph: readonly string[];
  readonly article: readonly string[];
  readonly articles: readonly string[];
  /** What stands for the number 1 of an article: "(article) premier", and after the figure "1er". */
  readonly firstArticle: { readonly words: readonly string[]; readonly suffixes: readonly string[] };
  /** Things with numbers of their own that are neither articles nor paragraphs: "section", "table", "page". */
  readonly section: readonly string[];
  /** Those among them that are cited as such. */
  readonly provisions: Readonly<Record<ProvisionNoun, readonly string[]>>;
  /** Rules of procedure, as they are named after the number of a rule. */
  readonly rulesOfProcedure: readonly string[];
  readonly and: readonly string[];
  /** Words that together join as "and" does: "as well as"; each begins with an introducer. */
  readonly andAlso: readonly string[];
  /** A word for an article that was cited before: "this provision". */
  readonly provision: readonly string[];
  /** Words in the name of a text that say that it is no State's. */
  readonly internationalMarks: readonly string[];
  /** Those among the nouns for a law that international bodies give their texts too. */
  readonly sharedLaw: readonly string[];
  /** The word for the first law of a State, which organizations of States have too. */
  readonly constitution: readonly string[];
  /** Words for organizations of States, and their letters. */
  readonly organizations: readonly string[];
  /** Phrases that end in a noun for a law and mean none in particular: "before the law". */
  readonly lawAsSuch: readonly string[];
  /** With which a sentence goes on about what the one before was about: "It", "In addition". */
  readonly goesOn: readonly string[];
  /** With which a sentence leaves what the one before was about: "The Committee", "States parties". */
  readonly anew: readonly string[];
  /** Between the ends of a range. */
  readonly to: readonly string[];
  readonly of: readonly string[];
  /** Prepositions other than "of" that may lead to the thing cited: "in", "under". */
  readonly preposition: readonly string[];
  /** Words that may stand before a name: "the", "this", "present". */
  readonly determiner: readonly string[];
  /** "its", "their": of what was named last. */
  readonly possessive: readonly string[];
  /** Words that measure something against a norm: "(in) accordance (with)", "(in) line (with)". */
  readonly compliance: readonly string[];
  /** Words that say that a norm is broken: "contrary (to)", "(in) violation (of)". */
  readonly violation: readonly string[];
  /** Words that a treaty's article may stand after, or a law's: "provided (for in)", "right (in)". */
  readonly norm: readonly string[];
  /** Words for what a State does to its own laws and cannot do to a treaty: "amend", "repeal". */
  readonly change: readonly string[];
  readonly same: readonly string[];
  /** "thereof", "therein": of what was named last. */
  readonly thereof: readonly string[];
  /** "latter", "which": stand for what was named last. */
  readonly pronoun: readonly string[];
  /** "(paragraph 3 of the) former": of the first of two that were named. */
  readonly former: readonly string[];
  /** "(paragraph 3 of the) latter", "last": of the last of those that were named. */
  readonly latter: readonly string[];
  /** "that (Convention)": points back at one that was named. */
  readonly demonstrative: readonly string[];
  /** "(subparagraph (b) of) this (paragraph)": the one in which it stands. */
  readonly here: readonly string[];
  /** "ibid.": in the document cited last. */
  readonly ibidem: readonly string[];
  /** Words after a number that stand for what follows it: "210 et seq.", "31 ff.". */
  readonly onwards: readonly string[];
  /** "(paragraph) No. (12)"; for several, each in its place in `numbers`: "(paragraphs) Nos. (12 and 14)". */
  readonly number: readonly string[];
  readonly numbers: readonly string[];
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly previous: readonly string[];
  readonly following: readonly string[];
  /** Whether these two stand after their noun: "le paragraphe précédent". */
  readonly neighbourBehind: boolean;
  /** "(the) immediately (preceding paragraph)": says that nothing stands between. */
  readonly adjacent: readonly string[];
  /** "a (previous paragraph)", "each": none in particular, or all. */
  readonly indefinite: readonly string[];
  /** Number words as they stand in "the two preceding paragraphs", from two on. */
  readonly counts: readonly string[];
  /** Nouns after which letters of a list may be named, and which name much else: "item (a)", "points (b) and (c)". */
  readonly letterNouns: readonly string[];
  /** Words that may introduce a citation without changing what it belongs to: "see", "including", "particularly". */
  readonly introducer: readonly string[];
  /** Nouns that name a law of a State. Capitalized they do so anywhere, in small letters only after "of the". */
  readonly law: readonly string[];
  /** Letters in the name or the number of such a law that show it to be of a union of States: "Regulation (EU) No. 5", "Directive 5/EC". */
  readonly union: readonly string[];
  /** Nouns that name an international instrument when capitalized. */
  readonly instrument: readonly string[];
  /** Words that join such a noun to its subject: "on", "against", "relating". */
  readonly instrumentSubject: readonly string[];
  /** What committees call their general comments; a joint one may name several by "No." again and again. */
  readonly generalComment: CommentWords;
  readonly generalRecommendation: CommentWords;
  /** "other": what follows is not the thing that its name alone would mean. */
  readonly other: readonly string[];
  readonly resolution: readonly string[];
  /** Words that show a number before them to be a quantity. */
  readonly unit: readonly string[];
  /** Whether letters are cited as "a)" rather than "(a)". */
  readonly halfBrackets: boolean;
}

/** Names of general comments in the singular, and in forms that may go on with further numbers. */
interface CommentWords {
  readonly one: readonly string[];
  readonly several: readonly string[];
}

/** A document that a text speaks of without giving its symbol. */
export type DocumentRole =
  /** The document in hand: "these concluding observations". */
  | 'self'
  /** Observations of the same committee on an earlier report. */
  | 'previous-observations'
  /** Observations, said neither to be these nor earlier ones. */
  | 'observations'
  | 'list-of-issues'
  | 'replies'
  | 'report'
  | 'core-document'
  /** A general comment whose number was given before. */
  | 'general-comment'
  /** Any other text with paragraphs of its own. */
  | 'other';

/** Names of things that are known by identity: instruments, committees, bodies, documents. */
interface Names {
  /** Full, short and customary names of the treaties, by the catalogue's id. The first is the full title. */
  readonly instruments: Readonly<Record<string, readonly string[]>>;
  /** Abbreviations of the treaties, matched with their capitals. */
  readonly abbreviations: Readonly<Record<string, readonly string[]>>;
  /** Those that name the committee of a treaty too, or something else: they name the treaty beside an article only. */
  readonly sharedAbbreviations: Readonly<Record<string, readonly string[]>>;
  /** Abbreviations of other instruments, beside an article. */
  readonly otherAbbreviations: readonly string[];
  /**
   * What a committee's documents call its own treaty and protocols, and the kind of instrument that the word means;
   * `instrument` is what any of them is called that was named before ("of that instrument").
   */
  readonly own: Readonly<
    Record<'convention' | 'covenant' | 'protocol' | 'anyProtocol' | 'instrument', readonly string[]>
  >;
  /** A protocol without a name, by what it is said to be one to. */
  readonly protocolTo: Readonly<Record<'convention' | 'covenant', readonly string[]>>;
  /** International instruments that are none of the eighteen: their articles are known not to be ours. */
  readonly otherInstruments: readonly string[];
  readonly committees: Readonly<Record<string, readonly string[]>>;
  /** A committee without its name, as in "that Committee". */
  readonly anyCommittee: readonly string[];
  /** What ends a name in the genitive: "the Committee against Torture’s". */
  readonly genitive: readonly string[];
  /** Organs whose resolutions are cited by number. */
  readonly organs: Readonly<Record<'GA' | 'ECOSOC' | 'HRC' | 'SC' | 'CHR', readonly string[]>>;
  readonly documents: Readonly<Record<DocumentRole, readonly string[]>>;
  /** Bodies and people, other than committees, who write documents with paragraphs of their own. */
  readonly otherAuthors: readonly string[];
  /** Words for such documents, which name one where they have a capital: "the Plan of Action". */
  readonly writings: readonly string[];
  /** Small words in the titles of treaties, which the addresses of their pages leave out or keep. */
  readonly smallInTitles: readonly string[];
  /** What stands between the parties to a case, before a full stop or in full: "X v. Y". */
  readonly versus: readonly string[];
  /** Those among the other documents that decide a communication: "the Views". */
  readonly decisions: readonly string[];
  readonly ilo: readonly string[];
}

/** What a section of concluding observations is for; the catalogue's section ids. */
type SectionName =
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

/** How the heading over the concerns begins; the catalogue’s ids. */
type ConcernsHeading = 'subjects' | 'areas' | 'matters' | 'main-areas' | 'concerns';

/**
 * Words by which the meaning of a document and of its paragraphs is read. Here a hyphen and a space match each other, and
 * " … " in a phrase stands for at most three words, none of them a gap stop.
 */
interface MeaningWords {
  /** January to December. */
  readonly months: readonly string[];
  /** The same shortened, without full stop. */
  readonly shortMonths: readonly string[];
  /** Ordinal words with their numbers, as they stand alone or after a prefix: "first", "nineteenth", "twentieth". */
  readonly ordinals: Readonly<Record<string, number>>;
  /** Number words that an ordinal word may follow, to be added to it: "twenty", "one hundred". */
  readonly ordinalPrefixes: Readonly<Record<string, number>>;
  /** What makes an ordinal of figures: "103rd". */
  readonly ordinalSuffixes: readonly string[];
  readonly session: readonly string[];
  readonly meeting: readonly string[];
  /** Verbs of a committee that examines a report. */
  readonly considered: readonly string[];
  /** Verbs of a committee that adopts a text. */
  readonly adopted: readonly string[];
  /** Stands before the date on which a State's document arrived. */
  readonly received: readonly string[];
  /** The same in a sentence, for any day on which a document came or was due, with the preposition that may follow. */
  readonly arrival: readonly string[];
  /** What shows that a text cites another: "see", and what parts the names of a case. */
  readonly citing: readonly string[];
  /** Words for a first report, where others have an ordinal. */
  readonly initial: readonly string[];
  /** Stands between an ordinal and "report". */
  readonly periodic: readonly string[];
  readonly report: readonly string[];
  /** Marks of an advance unedited version. */
  readonly advanceUnedited: readonly string[];
  /** Words that a line of the masthead or a title begins with in a draft. */
  readonly draft: readonly string[];
  /** Words that stand for what a drafter does not know yet, with their brackets. */
  readonly placeholders: readonly string[];
  /** Titles that stand over documents of more than one kind, so that another title of the same document decides. */
  readonly sharedTitles: readonly string[];
  /** In the title of observations adopted without a report. */
  readonly absence: readonly string[];
  /** Phrases that the name of the State follows in a title, an article between them or not. */
  readonly beforeState: readonly string[];
  /** What may stand there, or on a line of its own under a title, and names no State. */
  readonly notState: readonly string[];
  /** Names of States beside those in the catalogue, by code: earlier and customary ones. */
  readonly stateNames: Readonly<Record<string, readonly string[]>>;
  /** How the headings of sections begin; a single word must be the whole heading. */
  readonly sections: Readonly<Record<SectionName, readonly string[]>>;
  /** The whole heading over concerns and recommendations, as each committee has it. */
  readonly concernsHeadings: Readonly<Record<ConcernsHeading, string>>;
  /** Phrases that express concern. */
  readonly concern: readonly string[];
  /** Verbs that recommend on substance wherever they stand. */
  readonly recommends: readonly string[];
  /** Phrases that ask the State party to act. */
  readonly request: readonly string[];
  /** What may stand shortly after "it should" where nothing is asked: "it should also be noted". */
  readonly remarks: readonly string[];
  /** Words by which "that the State party should" is what the Committee regrets, or what somebody else recommends. */
  readonly reported: ReportedWords;
  /** Verbs that state a fact without judging it; with a negation after them they express concern. */
  readonly note: readonly string[];
  readonly negation: readonly string[];
  /** Phrases of paragraphs that only speak of the procedure: dissemination, follow-up, the next report. */
  readonly closing: readonly string[];
  /** Words that end the gap in a phrase with " … ". */
  readonly gapStops: readonly string[];
  readonly followUp: FollowUpWords;
  readonly addressee: AddresseeWords;
}

/** Words around whoever a recommendation is addressed to. */
interface AddresseeWords {
  /** The State as it is addressed: "State party". */
  readonly state: readonly string[];
  /** Verbs with somebody asked directly after them: "invites". */
  readonly asks: readonly string[];
  /** What the one asked is to do begins with it: "to". */
  readonly to: readonly string[];
}

/** Single words around a clause that is not the Committee's own: "the recommendation of the Ombudsman that …". */
export interface ReportedWords {
  /** Opens the clause. */
  readonly that: readonly string[];
  /** Stands directly before it: "concerned". */
  readonly regret: readonly string[];
  /** What somebody says: "recommendation". */
  readonly view: readonly string[];
  /** Stands between that and whose it is: "of". */
  readonly by: readonly string[];
  /** Names the Committee itself. */
  readonly own: readonly string[];
}

/** Words of the paragraph that asks what was done about chosen recommendations: how it is known, and how it is written. */
interface FollowUpWords {
  /** What its list is a list of, as it stands shortly before the numbers. */
  readonly subject: readonly string[];
  /** What it asks for. */
  readonly request: readonly string[];
  /** What stresses recommendations without asking for anything. */
  readonly importance: readonly string[];
  /** Words of the headings that it stands under. */
  readonly heading: readonly string[];
  /** Words of the paragraphs that come after it: dissemination, assistance, the next report. */
  readonly behind: readonly string[];
  /** Before a period: "within". */
  readonly within: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly year: readonly string[];
  readonly month: readonly string[];
  /** What makes a period count from another day than that of adoption: "of", "from". */
  readonly from: readonly string[];
  readonly wording: FollowUpWording;
}

/** The follow-up paragraph as it is written anew. `{numbers}`, `{period}` and `{date}` stand for what they name. */
interface FollowUpWording {
  readonly one: string;
  readonly many: string;
  /** Takes the place of `{period}` where one is given. */
  readonly period: string;
  /** Goes after a period. */
  readonly deadline: string;
  readonly heading: string;
}
