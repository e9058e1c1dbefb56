import type { SourceList } from '../../sources/sourceList';

/** The settings available to rules. */
export interface RuleOptions {
  /** User-defined word limits by kind of document; for other kinds, the catalogue’s apply. */
  readonly wordLimits: Readonly<Record<string, number>>;
  /** Target lengths of sections, in words, by heading. */
  readonly sectionTargets?: Readonly<Record<string, number>>;
  /** Abbreviations that need not be spelled out in the user's documents. */
  readonly acronyms?: readonly string[];
  /** The sources of the document, if any. Rules request individual sources from the view. */
  readonly sources?: SourceList;
  /** Ids of disabled rules. */
  readonly off?: ReadonlySet<string>;
}
