import type { Ground } from '../target';

/** Whose article or paragraph something is: an instrument's id, `law`, or `` where nothing says. */
export type Owner = string;
/** The owner of what is a State's own law, whichever that is. */
export const LAW = 'law';

/** Whose something is, and on what ground. */
export interface Decision {
  readonly owner: Owner;
  readonly ground: Ground;
  /** A law's by its number alone: it says nothing of what follows. */
  readonly byNumber?: true;
  /** The article, where the words give no number of one. */
  readonly article?: string;
}

/** The words speak for nobody, or for several. */
export const UNDECIDED: Decision = { owner: '', ground: 'undecided' };

/** A law's, for no treaty that may be meant has such a one. */
export const LAW_BY_NUMBER: Decision = { owner: LAW, ground: 'by-number', byNumber: true };
