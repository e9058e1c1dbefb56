import type { Ground } from '../../base/target';

/** The owner of an article or paragraph: an instrument's id, `law`, or an empty string if unknown. */
export type Owner = string;
/** The owner of articles of any domestic law. */
export const LAW = 'law';

/** An owner, and the ground for it. */
export interface Decision {
  readonly owner: Owner;
  readonly ground: Ground;
  /** Attributed to a law by its number alone, so it is no evidence for the articles that follow. */
  readonly byNumber?: true;
  /** The article, if the words give no article number. */
  readonly article?: string;
}

/** The words name no owner, or several. */
export const UNDECIDED_OWNER: Decision = { owner: '', ground: 'undecided' };

/** Attributed to a law, because no candidate treaty has such an article. */
export const LAW_BY_NUMBER: Decision = { owner: LAW, ground: 'by-number', byNumber: true };
