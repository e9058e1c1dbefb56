import { compilePattern } from '../../pattern';

/** "eighth", "twenty-third", "3rd". */
export const ORDINAL = compilePattern`[<number> st|nd|rd|th]|<ends st nd rd th>`;
