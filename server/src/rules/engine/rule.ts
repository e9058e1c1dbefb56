import type { BlockReading } from '../../model/readings/blockReading';
import type { Span } from '../../text/edits';
import type { BlockReport, Report, Severity } from './finding';
import type { Gathered } from './gather';
import type { RuleOptions } from './ruleOptions';
import type { SourceExample } from './sourceExample';
import type { View } from './view';
import type { Visitor } from './walk';
import type { WordExample } from './wordExample';

/** An example on a rule's page, also run by the tests: a document which, if bad, has `^^^` lines below its findings. */
export interface Example {
  readonly text: string;
  /** Settings for the example. */
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
  /** The subject in two or three words, for menus. */
  readonly name: string;
  readonly group: 'references' | 'numbering' | 'symbols' | 'dates' | 'length' | 'structure' | 'drafts' | 'style';
  /** Whether the rule runs only if the user turns it on. */
  readonly off?: boolean;
  readonly severity: Severity;
  /** Whether the rule concerns content that only Word files have, and so never reports on plain text. */
  readonly isForWord?: boolean;
  /** Whether the rule is independent of wording, and so also runs on texts in unsupported languages. */
  readonly isWordless?: boolean;
  /** What the rule finds, in one line. */
  readonly summary: string;
  /** The reason for the rule, in fewer than sixty words. */
  readonly why: string;
  /** Exceptions to the rule, one sentence each. */
  readonly limits: readonly string[];
  /** A sentence explaining why the rule does not support some of the languages. */
  readonly elsewhere?: string;
  /** English texts of findings, related places and corrections, by key. `{name}` stands for an argument. */
  readonly messages: M;
  /** For a rule that reports a repeated form only once: a correct sentence, and the slip that the tests repeat next to it. */
  readonly habits?: readonly (readonly [right: string, wrong: string])[];
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/**
 * A rule. There are three ways of finding problems, of which most rules use one. Findings are cached until their inputs change; rules need
 * not declare dependencies.
 */
export interface Rule<Id extends string = string, M extends Messages = Messages> extends RuleInfo<Id, M> {
  /** Listens in the shared pass over each block; must depend on the reading of the block alone. */
  readonly listen?: Visitor<BlockReport>;
  /** Notes taken in the same pass for `check`. Listed here so that they are taken before they are requested. */
  readonly gathers?: readonly Gathered<Span>[];
  /**
   * Checks individual blocks in the context of the document, such as which paragraphs exist or whose document it is. Runs once per reading,
   * and again if a part of the document changes that it has read for any block. If it returned without reading the document, it does not
   * run again for that block, so examine the reading first.
   */
  checkBlock?(document: View, reading: BlockReading, report: BlockReport): void;
  /** Checks the whole document: sequences, totals, habits. Runs again if anything that it has read changes. */
  check?(document: View, report: Report): void;
}

/** Defines a rule, typed by its message keys, which the tables for other languages must contain. */
export function defineRule<const Id extends string, const M extends Messages>(rule: Rule<Id, M>): Rule<Id, M> {
  return rule;
}
