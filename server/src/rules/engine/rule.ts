import type { BlockReading } from '../../model/document';
import type { Span } from '../../text/edits';
import type { Found, Severity } from './finding';
import type { Gathered } from './gather';
import type { View } from './view';
import type { Ear } from './walk';
import type { WordExample } from './wordExample';

/** What rules may ask of the user's settings. */
export interface RuleOptions {
  /** Word limits by kind of document, where the user has set one; others are the catalogue's. */
  readonly wordLimits: Readonly<Record<string, number>>;
  /** Targets in words for sections, by their headings. */
  readonly sectionTargets?: Readonly<Record<string, number>>;
  /** Abbreviations that the user's documents use without spelling them out. */
  readonly acronyms?: readonly string[];
  /** Ids of rules that are not asked. */
  readonly off?: ReadonlySet<string>;
}

/** Takes what a rule finds. */
export type Report = (finding: Found) => void;

/** An example of a rule's page, executed by the tests: a document, with `^^^` lines under what is found in a bad one. */
export interface Example {
  readonly text: string;
  /** What the user has set for it. */
  readonly options?: Partial<RuleOptions>;
  /** What it has besides its text, where it is a Word file. */
  readonly word?: WordExample;
}

/** Messages by their keys. */
export type Messages = Readonly<Record<string, string>>;

/** What every rule says of itself. From it come the rule's page, its setting, the table in the README and its SARIF entry. */
interface RuleInfo<Id extends string, M extends Messages> {
  readonly id: Id;
  /** What it is about in two or three words, as it stands in a menu. */
  readonly name: string;
  readonly group: 'references' | 'numbering' | 'symbols' | 'dates' | 'length' | 'structure' | 'drafts' | 'style';
  /** Whether it only runs where the user has asked for it. */
  readonly off?: boolean;
  readonly severity: Severity;
  /** Whether it is about what only Word files have, and silent in text. */
  readonly isForWord?: boolean;
  /** One line: what it finds. */
  readonly summary: string;
  /** Why an editor would care, in fewer than sixty words. */
  readonly why: string;
  /** What the rule is silent about or treats differently, a sentence each. */
  readonly limits: readonly string[];
  /** What its findings, their related places and their corrections say in English, by key. `{name}` stands for an argument. */
  readonly messages: M;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/** Takes what a rule finds in a block; the block is known, and is put into the edits of its fixes. */
export type BlockReport = (finding: Omit<Found, 'block'>) => void;

/**
 * A rule. It may find things in three ways, of which most rules use one; what was found is kept for as long as it would come out
 * the same, and no rule says for how long that is.
 */
export interface Rule<Id extends string = string, M extends Messages = Messages> extends RuleInfo<Id, M> {
  /** What it listens to in the one walk over each block that all rules share: it decides by the reading of the block alone. */
  readonly listen?: Ear<BlockReport>;
  /** What is gathered in the same walk, for `check` to ask for; named here, so that it is gathered before anybody asks. */
  readonly gathers?: readonly Gathered<Span>[];
  /**
   * Looks at blocks one by one in the light of the document: which paragraphs there are, whose document it is. Asked once for each
   * reading, and again where something that it read of the document for any block is another one. Where it has returned before it
   * read anything of the document, it is not asked about that block again: look at the reading first.
   */
  checkBlock?(document: View, reading: BlockReading, report: BlockReport): void;
  /** Looks at the whole document: sequences, totals, habits. Asked again where something that it read is another one. */
  check?(document: View, report: Report): void;
}

/** A rule as a value; the keys of its messages are those that tables of other languages must have. */
export function defineRule<const Id extends string, const M extends Messages>(rule: Rule<Id, M>): Rule<Id, M> {
  return rule;
}
