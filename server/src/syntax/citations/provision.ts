import type { ProvisionNoun } from '../../languages/language';
import type { Span } from '../../text/edits';

/** One number of a list of provisions. */
export interface ProvisionItem extends Span {
  /** "III", "B"; for a target its Goal and what stands after the point: "5", "2"; for a rule its number and what is below it. */
  readonly labels: readonly string[];
  /** Where the dash or word stands that joins it with the item before it, for ranges. */
  readonly joint: Span | undefined;
}

/**
 * Something with a number of its own that is neither an article nor a paragraph: "section III.B above", "rule 75 (1) of its
 * rules of procedure", "targets 5.1 and 5.2". It is no {@link Mention}: what stands between mentions is weighed as evidence, and
 * the words of a provision are part of that.
 */
export interface Provision extends Span {
  readonly noun: ProvisionNoun;
  /** At least one; an annex may have none of its numbers written. */
  readonly items: readonly ProvisionItem[];
  readonly position: '' | 'above' | 'below';
  /** Whether rules of procedure are named close after. */
  readonly ofRules: boolean;
  /** For a target: whether the words after name something else that it is a target of. */
  readonly elsewhere: boolean;
  /** The place in the list of mentions of the one that follows, which may be after its end, and what stands between. */
  readonly next: number;
  readonly gap: string;
}
