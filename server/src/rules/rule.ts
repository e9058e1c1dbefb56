import type { BlockReading, DocumentModel } from '../model/document';
import type { Reference } from '../model/target';
import type { BlockKind } from '../syntax/block';
import type { Mention } from '../syntax/citations/mention';
import type { Tokens } from '../syntax/lexer';
import type { Found, Severity } from './finding';

/** What rules may ask of the user's settings. */
export interface RuleOptions {
  /** Word limits by kind of document, where the user has set one; others are the catalogue's. */
  readonly wordLimits: Readonly<Record<string, number>>;
}

/** Takes what a rule finds. */
export type Report = (finding: Found) => void;

/** An example of a rule's page, executed by the tests: a document, with `^^^` lines under what is found in a bad one. */
export interface Example {
  readonly text: string;
}

/** What every rule says of itself. From it come the rule's page, its setting, the table in the README and its SARIF entry. */
export interface RuleInfo {
  readonly id: string;
  readonly group: 'references' | 'numbering' | 'symbols' | 'dates' | 'length' | 'structure' | 'drafts' | 'style';
  /** Whether it only runs where the user has asked for it. */
  readonly off?: boolean;
  readonly severity: Severity;
  /** One line: what it finds. */
  readonly summary: string;
  /** Why an editor would care, and what the rule is silent about. */
  readonly why: string;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/**
 * A rule that looks at blocks one by one. What it finds in a block may depend on the block, its references and their
 * context alone, so that it is kept for as long as those stay.
 */
export interface BlockRule extends RuleInfo {
  readonly scope: 'block';
  readonly blocks?: readonly BlockKind[];
  readonly mentions?: readonly Mention['kind'][];
  readonly references?: readonly Reference['target']['kind'][];
  /** Words (small letters, plain apostrophe and hyphen) at whose tokens `token` is called. */
  readonly words?: readonly string[];
  /** Kinds of token ({@link Kind} of syntax/lexer.ts) at which `token` is called. */
  readonly tokens?: readonly number[];
  block?(reading: BlockReading, report: BlockReport): void;
  /** Called at each token that the rule listens to, in text order; neighbours may be looked at, at a bounded distance. */
  token?(tokens: Tokens, index: number, reading: BlockReading, report: BlockReport): void;
  mention?(mention: Mention, reading: BlockReading, report: BlockReport): void;
  reference?(reference: Reference, reading: BlockReading, report: BlockReport): void;
}

/** Takes what a block rule finds; the block is known, and is put into the edits of its fixes. */
export type BlockReport = (finding: Omit<Found, 'block' | 'related'>) => void;

/** A rule that needs the whole document: numbering, targets, totals. */
export interface DocumentRule extends RuleInfo {
  readonly scope: 'document';
  check(model: DocumentModel, options: RuleOptions, report: Report): void;
}

export type Rule = BlockRule | DocumentRule;
