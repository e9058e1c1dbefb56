import type { BlockReading } from '../../model/readings/blockReading';
import type { Span } from '../../text/edits';
import type { BlockReport, Report, Severity } from './finding';
import type { Gathered } from './gather';
import type { RuleOptions } from './ruleOptions';
import type { SourceExample } from './sourceExample';
import type { View } from './view';
import type { Visitor } from './walk';
import type { WordExample } from './wordExample';

/** An example on a rule's page, which the tests run: a document, with `^^^` lines below the findings of a bad one. */
export interface Example {
  readonly text: string;
  /** The settings of the example. */
  readonly options?: Partial<RuleOptions>;
  /** The texts of available documents, and an official text. */
  readonly beside?: SourceExample;
  /** The metadata of the document, if it is a Word file. */
  readonly word?: WordExample;
}

/** Messages by key. */
type Messages = Readonly<Record<string, string>>;

/** The description of a rule, from which its page, setting, table entry and SARIF entry are generated. */
interface RuleInfo<Id extends string, M extends Messages> {
  readonly id: Id;
  /** Its subject in two or three words, for menus. */
  readonly name: string;
  readonly group: 'references' | 'numbering' | 'symbols' | 'dates' | 'length' | 'structure' | 'drafts' | 'style';
  /** Whether it only runs if the user turns it on. */
  readonly off?: boolean;
  readonly severity: Severity;
  /** Whether it is about what only Word files contain, and silent about plain text. */
  readonly isForWord?: boolean;
  /** Whether it needs no words, and so also runs on a text in a language that is not read. */
  readonly isWordless?: boolean;
  /** The subject of its findings, in one line. */
  readonly summary: string;
  /** The reason for the rule, in fewer than sixty words. */
  readonly why: string;
  /** Exceptions of the rule, a sentence each. */
  readonly limits: readonly string[];
  /** Why it is silent in a language that is read, a sentence; for a rule that speaks some of them only. */
  readonly elsewhere?: string;
  /** The English texts of its findings, related places and corrections, by key. `{name}` stands for an argument. */
  readonly messages: M;
  /** For a rule that reports a repeated form once: a right sentence, and the slip that its tests repeat beside it. */
  readonly habits?: readonly (readonly [right: string, wrong: string])[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/**
 * A rule. It has three ways of finding things, of which most rules use one. Findings are kept for as long as they would be the same,
 * without the rule declaring its dependencies.
 */
export interface Rule<Id extends string = string, M extends Messages = Messages> extends RuleInfo<Id, M> {
  /** Its listener in the shared walk over each block; it decides by the reading of the block alone. */
  readonly listen?: Visitor<BlockReport>;
  /** Notes taken in the same walk for `check`. Listed here, so that they are taken before anybody asks. */
  readonly gathers?: readonly Gathered<Span>[];
  /**
   * Looks at single blocks in the light of the document: which paragraphs exist, whose document it is. Runs once for each reading, and
   * again if a part of the document that it has read for any block changes. If it returned before reading anything of the document, it does
   * not run again for that block, so look at the reading first.
   */
  checkBlock?(document: View, reading: BlockReading, report: BlockReport): void;
  /** Looks at the whole document: sequences, totals, habits. Runs again if one of its reads changes. */
  check?(document: View, report: Report): void;
}

/** A rule as a value, typed by its message keys, which the tables of other languages must have. */
export function defineRule<const Id extends string, const M extends Messages>(rule: Rule<Id, M>): Rule<Id, M> {
  return rule;
}
