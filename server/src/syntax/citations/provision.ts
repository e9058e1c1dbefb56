import type { ProvisionNoun } from '../../languages/language';
import type { Span } from '../../text/edits';

/** One number of a list of provisions. */
export interface ProvisionItem extends Span {
  /** "III", "B"; for a target its Goal and the part after the point: "5", "2"; for a rule its number and subdivisions. */
  readonly labels: readonly string[];
  /** The span of the dash or word that joins it to the item before it, for ranges. */
  readonly joint: Span | undefined;
}

/**
 * A numbered provision that is neither an article nor a paragraph: "section III.B above", "rule 75 (1) of its rules of procedure", "targets
 * 5.1 and 5.2". It is not a {@link Mention} because the words between mentions are evidence for grouping them, and those of a provision
 * count among them.
 */
export interface Provision extends Span {
  readonly noun: ProvisionNoun;
  /** At least one, except that an annex may have no written number. */
  readonly items: readonly ProvisionItem[];
  readonly position: '' | 'above' | 'below';
  /** Whether rules of procedure are named shortly after it. */
  readonly ofRules: boolean;
  /** For a target: whether the words after it name another owner than the Goals. */
  readonly elsewhere: boolean;
  /** Index of the next mention in the list, possibly one past its end, and the gap between the two. */
  readonly next: number;
  readonly gap: string;
}
