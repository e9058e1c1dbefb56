import type { Play } from './play';

/** What the fuzzer has found and was mended, by what went wrong: small enough to be read. */
export const FOUND: Readonly<Record<string, Play>> = {
  'a symbol in the masthead made a document one whose paragraphs have no roles': {
    text: '\tConvention on the Elimination of All Forms of Discrimination against Women\nDistr.: General\n14 November 2023\n\nOriginal: English\n\nCommittee on the Elimination of Discrimination against Women\nE',
    sent: [{ isWhole: false, edits: [{ start: 0, end: 1, text: 'CEDAW/C/XAA/3-4 and Corr.1' }] }],
  },
};
