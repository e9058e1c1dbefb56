import type { ProvisionNoun } from '../../languages/language';
import type { Span } from '../../text/edits';

/** A number in a list of provisions. */
export interface ProvisionItem extends Span {
  /** "III", "B"; for a target, the Goal and the part after the point: "5", "2"; for a rule, its number and subdivisions. */
  readonly labels: readonly string[];
  /** For ranges, the span of the dash or word that joins it to the previous item. */
  readonly joint: Span | undefined;
}

/**
 * A numbered provision that is neither an article nor a paragraph: "section III.B above", "rule 75 (1) of its rules of procedure", "targets
 * 5.1 and 5.2". It is not a {@link Mention}, because mentions are grouped by the words between them, which include the words of a
 * provision.
 */
export interface Provision extends Span {
  readonly noun: ProvisionNoun;
  readonly nounStart: number;
  /** Not empty, except for an annex without a number. */
  readonly items: readonly ProvisionItem[];
  readonly position: '' | 'above' | 'below';
  /** Whether rules of procedure are named shortly after it. */
  readonly ofRules: boolean;
  /** For a target: whether the following words name an owner other than the Goals. */
  readonly elsewhere: boolean;
  /** Index of the next mention, one past the end of the list if there is none, and the gap before it. */
  readonly next: number;
  readonly gap: string;
}
