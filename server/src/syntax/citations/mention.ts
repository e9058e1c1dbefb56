import type { CommitteeId } from '../../catalogue/committees';
import type { DocumentRole } from '../../languages/language';
import type { Span } from '../../text/edits';
import type { MalformedSymbol } from '../symbols/malformed';
import type { DocumentSymbol, NumberRange } from '../symbols/symbol';
import type { RulesNamed } from './words/ofRules';

/** Fields shared by all mentions. Offsets are in UTF-16 code units of the text that was read. */
interface Base extends Span {
  /** Zero-based index of its sentence in the text. */
  readonly sentence: number;
  /** Bracket depth at its start. */
  readonly depth: number;
  /**
   * The text between the previous mention (or the start of the text) and this one, one character per token; see {@link GAP_LETTERS}. The model
   * groups mentions by it. Long gaps are cut in the middle (`~`).
   */
  readonly gap: string;
  /** The gap after the mention, up to the next one. */
  tail: string;
}

/**
 * The characters of a gap: `o` of, `i` another preposition, `d` determiner, `m` its or their, `s` same, `I` ibid., `c` a word that measures
 * against a norm, `C` one that says it is breached, `k` a word that any norm may follow, `r` a word for changing a law, `O` other, `a` and,
 * `t` to, `v` see or including, `w` which or latter, `h` thereof, `A` above, `B` below, `g` a lower-case noun for a law, `n` a noun for a
 * section, `N` No., `p` previous, `f` following, `#` number, `X` capitalized word, `x` another word; punctuation as itself, but `.` only at
 * the end of a sentence; `-` dash, `"` any quotation mark.
 */
export const GAP_LETTERS = 'oidmsIcCkrOatvwhABgnNpf#Xx,;:.()-"/~';

/** A number in a list of paragraphs, with the letters that follow it. */
export interface ParagraphItem extends Span {
  /** "12", "12 bis"; empty if only letters are given ("subparagraph (a)"). */
  readonly number: string;
  /** Letters and Roman numerals below the paragraph, outermost first: "a", "ii". */
  readonly path: readonly string[];
  /** Whether a dash or "to" joins it to the previous item. */
  readonly range: boolean;
  /** For ranges, the span of the dash or word. */
  readonly joint?: Span;
}

/** An article in a list, including its paragraph and letters. */
export interface ArticleItem extends Span {
  /** The article number: "17", "10 bis", "347-1". */
  readonly article: string;
  /** The paragraph number, "2", or empty. */
  readonly paragraph: string;
  /** Whether the paragraph is in brackets, "(para. 2)", so that it may belong to another source. */
  readonly inBrackets?: true;
  readonly path: readonly string[];
  readonly range: boolean;
  readonly joint?: Span;
}

/** Paragraphs cited by number: “paragraphs 11 (a) and 27”. */
export interface ParagraphsMention extends Base {
  readonly kind: 'paragraphs';
  readonly items: readonly ParagraphItem[];
  /** Whether the noun is abbreviated, as in brackets and notes. */
  readonly abbreviated: boolean;
  readonly position: '' | 'above' | 'below';
  /** Whether "thereof" follows: "paragraphs 57 to 63 thereof". */
  readonly thereof: boolean;
  /** "paragraph 10 of the latter": which of the names mentioned earlier is meant. */
  readonly order?: 'former' | 'latter';
  /** Whether it refers to the current paragraph: "subparagraph (b) of the present paragraph". */
  readonly here?: boolean;
  /** Whether an author other than a committee is named before it in the sentence: "the Special Rapporteur". */
  readonly afterAuthor?: true;
  /** Whether a case is named before it in the sentence: "A.B. v. Xandoria". */
  readonly afterCase?: true;
  /** Whether a document with a proper name is mentioned before it in the sentence: "the Plan of Action". */
  readonly afterWriting: boolean;
  /**
   * What the preceding words imply about the number: that a question is asked or answered (`question`), or that the reader is referred to
   * it (`pointer`). `asked`: it is in brackets in a question.
   */
  readonly sense?: 'question' | 'pointer' | 'asked';
  /** "GOX-IR, para. 63", "(para. 63, GOX-IR)": an abbreviation directly next to it. */
  readonly letters?: string;
  /** "section IV, paras. 12–14": whether a section or part is named with it. */
  readonly inSection?: true;
  /** "¶ 12": whether a sign takes the place of the noun. */
  readonly isSigned?: true;
  /** Whether its sentence continues the subject of the previous one: "It further states in paragraph 82 …". */
  readonly goesOn: boolean;
}

/** Questions of a list of issues, cited by number: “question 12”, “issues 3 and 4”. */
export interface IssuesMention extends Base {
  readonly kind: 'issues';
  readonly items: readonly ParagraphItem[];
  /** Whether the words before it indicate an answer or refer the reader to it; otherwise it is at the start of the text. */
  readonly isIntroduced: boolean;
}

/** A paragraph without a number: "the previous paragraph". */
export interface RelativeMention extends Base {
  readonly kind: 'relative';
  readonly direction: -1 | 1;
}

/** Articles cited by number: “articles 2 and 17 (2)”. */
export interface ArticlesMention extends Base {
  readonly kind: 'articles';
  readonly items: readonly ArticleItem[];
  readonly abbreviated: boolean;
  /** "paragraph 3 of the same article": refers to an article named earlier, so its items have no article. */
  readonly sameArticle: boolean;
  /** "article 5 GDPR", "(GDPR, art. 5)": whether an abbreviation, possibly an unknown one, is next to it. */
  readonly besideLetters?: true;
  /** Whether an instrument is mentioned before it in the sentence by a bare noun: "the Declaration". */
  readonly afterDeclaration?: true;
  /** Whether a regional court is named before it in the sentence. */
  readonly afterRegional?: true;
  /** Whether its sentence continues the subject of the previous one: "It also found a violation of article 34". */
  readonly goesOn?: true;
  /** The rules of procedure that it belongs to: « article 75 du règlement intérieur ». */
  readonly ofRules?: RulesNamed;
  /** Index of the last sentence, up to and including its own, that changed the subject, "States parties should …"; -1 if none did. */
  readonly anewIn: number;
}

/** “CMW/C/XAA/CO/1”: a document cited by a symbol, which may be malformed. */
export interface SymbolMention extends Base {
  readonly kind: 'symbol';
  readonly symbol: DocumentSymbol | undefined;
  readonly malformed: MalformedSymbol | undefined;
  /** Whether it is written as a shortened form of `symbol`. */
  readonly short: boolean;
  /** "CMW/C/XAA/1 (hereinafter FR)": the abbreviation introduced for the document. */
  readonly letters?: string;
}

/** The symbol of a mention, or the one unambiguously intended if two letters are swapped; undefined if there is neither. */
export function intendedSymbol({ symbol, malformed }: SymbolMention): DocumentSymbol | undefined {
  return symbol ?? malformed?.meant;
}

/** A treaty or other instrument: “the Covenant”, “the Convention on Migrant Workers”. */
export interface InstrumentMention extends Base {
  readonly kind: 'instrument';
  /**
   * The id in the catalogue; `own-convention`, `own-covenant`, `own-protocol`, `any-protocol` or `own-instrument` for a bare noun; `other`
   * for an instrument outside the catalogue.
   */
  readonly id: string;
  /** "the Optional Protocol to the Convention": the parent instrument of a protocol without a name of its own. */
  readonly to?: 'convention' | 'covenant';
  /** "that Convention": refers to one named earlier. */
  readonly pointing?: true;
  /** "this Convention": the one named last, or the document's own. */
  readonly near?: true;
  /** Whether an abbreviation names it directly next to its articles, without a preposition: "art. 3 CAT". */
  readonly letters?: true;
}

/** A domestic law cited by name: “the Penal Code”. */
export interface LawMention extends Base {
  readonly kind: 'law';
  /** The law's name in lower case, as far as it was read; identifies repeated mentions of the same law. */
  readonly name: string;
  /** Whether its noun is also used for texts of international bodies: "the Regulations". */
  readonly shared?: true;
}

/** General comments or recommendations cited by number: “general comments No. 1 (2011) and No. 2”. */
export interface GeneralCommentsMention extends Base {
  readonly kind: 'general-comments';
  readonly name: 'general-comment' | 'general-recommendation';
  /** Each with the year given for it; 0 if none is given. */
  readonly items: readonly (Span & { readonly number: number; readonly year: number })[];
  /** "and No. 7 (1997)": continues the general comments named earlier, without repeating their name. */
  readonly continues: boolean;
  /** Whether its title follows it: "on the implementation of article 3". */
  readonly titled: boolean;
  /** Whether letters beside it name an author that is no single committee: "ACHPR general comment No. 3". */
  readonly besideLetters?: true;
}

/** Resolutions cited by symbol: “General Assembly resolution 68/268”. */
export interface ResolutionsMention extends Base {
  readonly kind: 'resolutions';
  readonly items: readonly (Span & { readonly symbol: string })[];
}

/** Conventions of the International Labour Organization cited by number: “ILO Convention No. 189”. */
export interface IloMention extends Base {
  readonly kind: 'ilo';
  readonly items: readonly (Span & { readonly number: number })[];
}

/** A document cited by its role: “its report”, “the present concluding observations”. */
export interface DocumentMention extends Base {
  readonly kind: 'document';
  readonly role: DocumentRole;
  /** "this report": in a report, the document itself. */
  readonly near?: true;
  /** Whether it is a decision on a communication: "the Views". */
  readonly decides?: true;
  /** "the initial report (GOX-IR)": the abbreviation introduced for it. */
  readonly short?: string;
  /** The title by which it is cited. Filled in by the model, because titles contain names of States. */
  readonly title?: TitleCited;
}

/** The title by which a document is cited, from its kind to the last word or the year: “… on the second periodic report of …”. */
export interface TitleCited extends Span {
  readonly kind: 'concluding-observations' | 'list-of-issues' | 'list-of-issues-prior';
  /** The numbers of the report that the document is about. */
  readonly report: NumberRange | undefined;
  /** The code of the State; empty if no State is named, or a name that is not in the list of States. */
  readonly state: string;
  /** The State's name as written, in lower case; empty for "the State party" or if there is none. */
  readonly name: string;
  /** The title as written, on one line. */
  readonly words: string;
  /** Empty if no committee is named. */
  readonly committee: CommitteeId | '';
  /** A body named near the title that may have issued the document; `unknown` for an abbreviation of no committee; empty if there is none. */
  readonly near: CommitteeId | 'unknown' | '';
  readonly year: number | undefined;
  /** Where the mention or section starts that only a comma or bracket separates from it: "…, paragraph 12", "… (sect. II)". */
  readonly followedAt: number | undefined;
}

/** A committee cited by name: “the Committee on Migrant Workers”. */
export interface CommitteeMention extends Base {
  readonly kind: 'committee';
  readonly id: string;
  /** Whether "on …" follows, which after a general comment is the comment's title. */
  readonly titled?: true;
  /** Whether it is an acronym for the author of the general comment before it: "general comment No. 3 (CESCR)". */
  readonly ofCommentBefore?: true;
}

/** A name or reference in a text, as written. The model resolves its meaning. */
export type Mention =
  | ParagraphsMention
  | IssuesMention
  | RelativeMention
  | ArticlesMention
  | SymbolMention
  | InstrumentMention
  | LawMention
  | GeneralCommentsMention
  | ResolutionsMention
  | IloMention
  | DocumentMention
  | CommitteeMention;
