import type { BlockReading, DocumentModel } from '../../model/document';
import type { Found, Severity } from './finding';
import type { Ear } from './walk';

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
}

/** Messages by their keys. */
export type Messages = Readonly<Record<string, string>>;

/** What every rule says of itself. From it come the rule's page, its setting, the table in the README and its SARIF entry. */
interface RuleInfo {
  readonly id: string;
  /** What it is about in two or three words, as it stands in a menu. */
  readonly name: string;
  readonly group: 'references' | 'numbering' | 'symbols' | 'dates' | 'length' | 'structure' | 'drafts' | 'style';
  /** Whether it only runs where the user has asked for it. */
  readonly off?: boolean;
  readonly severity: Severity;
  /** One line: what it finds. */
  readonly summary: string;
  /** Why an editor would care, and what the rule is silent about. */
  readonly why: string;
  /** What its findings, their related places and their corrections say in English, by key. `{name}` stands for an argument. */
  readonly messages: Messages;
  readonly bad: readonly Example[];
  readonly good: readonly Example[];
}

/**
 * A rule that looks at blocks one by one. What it finds in a block may depend on the block, its references and their
 * context alone, so that it is kept for as long as those stay.
 */
export interface BlockRule extends RuleInfo, Ear<BlockReport> {
  readonly scope: 'block';
}

/** Takes what a block rule finds; the block is known, and is put into the edits of its fixes. */
export type BlockReport = (finding: Omit<Found, 'block' | 'related'>) => void;

/**
 * A rule that looks at blocks one by one in the light of something of the document: which paragraphs there are, whose document
 * it is. What it finds in a block may depend on the block's reading and on what `depends` lists; it is kept for as long as both
 * stay. Most rules that follow references or compare a block with the document are of this kind: they cost nothing while people
 * type elsewhere.
 */
export interface ContextRule extends RuleInfo {
  readonly scope: 'context';
  /**
   * What findings depend on besides the reading of their block: strings, numbers, or objects that a new version shares with the
   * one before where they are the same (`model.paragraphs`, `model.identity`, `model.roles`). Compared with `Object.is`; asked
   * once for each version, so that it should cost a few steps, or what a `Tally` (model/chunks.ts) costs. A finding whose `related`
   * names other blocks depends on `model.paragraphs`, which is another object as soon as blocks have moved.
   */
  depends(model: DocumentModel, options: RuleOptions): readonly unknown[];
  /** Whether there is something to look at in a block, by its reading alone; no other is shown to the rule. */
  concerns?(reading: BlockReading): boolean;
  check(model: DocumentModel, block: number, reading: BlockReading, report: ContextReport): void;
}

/** Takes what a context rule finds in a block; the block is known, and is put into the edits of its fixes. */
export type ContextReport = (finding: Omit<Found, 'block'>) => void;

/** A rule that needs the whole document: sequences, totals, habits. */
export interface DocumentRule extends RuleInfo {
  readonly scope: 'document';
  /**
   * All that the findings depend on, as in {@link ContextRule.depends}, their places included. What was found is kept for as long as that
   * stays; without it the rule is asked with each key, and should then cost no more than a step for each run of blocks.
   */
  depends?(model: DocumentModel, options: RuleOptions): readonly unknown[];
  check(model: DocumentModel, options: RuleOptions, report: Report): void;
}

/** A rule of any scope. */
export type Rule = BlockRule | ContextRule | DocumentRule;

/** A rule that knows its own id and the keys of its messages. */
type Defined<R, Id, M> = R extends Rule
  ? Omit<R, 'id' | 'messages'> & { readonly id: Id; readonly messages: M }
  : never;

/** A rule as a value; the keys of its messages are those that tables of other languages must have. */
export function defineRule<const Id extends string, const M extends Messages>(
  rule: Rule & { readonly id: Id; readonly messages: M },
): Defined<Rule, Id, M> {
  return rule as Defined<Rule, Id, M>;
}
