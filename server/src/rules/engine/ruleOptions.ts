import type { SourceList } from '../../sources/sourceList';

/** The settings that rules may use. */
export interface RuleOptions {
  /** Word limits by kind of document, as set by the user; the others come from the catalogue. */
  readonly wordLimits: Readonly<Record<string, number>>;
  /** Target lengths of sections in words, by heading. */
  readonly sectionTargets?: Readonly<Record<string, number>>;
  /** Abbreviations that the user's documents need not spell out. */
  readonly acronyms?: readonly string[];
  /** The sources of the document; none without it. Rules ask the view for single sources. */
  readonly sources?: SourceList;
  /** Ids of rules that are not run. */
  readonly off?: ReadonlySet<string>;
}
