import type { Play } from './play';

/** What the fuzzer has found and was mended, by what went wrong: small enough to be read. */
export const FOUND: Readonly<Record<string, Play>> = {
  'a symbol in the masthead made a document one whose paragraphs have no roles': {
    text: '\tConvention on the Elimination of All Forms of Discrimination against Women\nDistr.: General\n14 November 2023\n\nOriginal: English\n\nCommittee on the Elimination of Discrimination against Women\nE',
    sent: [{ isWhole: false, edits: [{ start: 0, end: 1, text: 'CEDAW/C/XAA/3-4 and Corr.1' }] }],
  },
  'the next heading, which had no words, got one letter more': {
    text: 'sixth session 2-0 May 2011\n1.\nA.\tI\nB.',
    sent: [{ isWhole: false, edits: [{ start: 37, end: 37, text: 'B' }] }],
  },
  'the number after a heading got words': {
    text: '1.G\n1.\tThe Committee took up the second periodic report of Xandria (CMW/C/XAA/2) at its 211th and 212th meetings (CMW/C/SR.211 and 212), on 16 and 17 April 2013. The observations set out below were adopted at its 224th meeting (CMW/C/SR.224), on 25 April 2013.\n2.\t',
    sent: [
      {
        isWhole: false,
        edits: [
          {
            start: 4,
            end: 264,
            text: '1.\t\n\n2.\tThe Committee took up the second periodic report of Xandria (CMW/C/XAA/2) at its 211th and 212th meetings (CMW/C/SR.211 and 212), on 16 and 17 April 2013. The observations set out below were adopted at its 224th meeting (CMW/C/SR.224), on 25 April 2013',
          },
        ],
      },
    ],
  },
  'a heading at the end got words that break off': {
    text: '2bis.\n1.C tolea',
    sent: [{ isWhole: false, edits: [{ start: 12, end: 15, text: '' }] }],
  },
  'another paragraph came to stand where the first one had stood': {
    text: '.\n2.\n3.CED/C/XRQ/1)CRPD/C/XLH/1',
    sent: [{ isWhole: false, edits: [{ start: 1, end: 2, text: ' ' }] }],
  },
};
