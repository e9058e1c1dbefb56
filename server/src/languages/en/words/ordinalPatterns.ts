import { pattern } from '../../pattern';

/** "eighth", "twenty-third", "3rd". */
export const ORDINAL = pattern`[<number> st|nd|rd|th]|<ends st nd rd th>`;
