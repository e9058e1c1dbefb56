import type { TimesOfYear } from '../../timesOfYear';

/** Parts of a year. */
export const TIMES_OF_YEAR: TimesOfYear = {
  // Winter may be at either end of the year.
  seasons: { spring: [3, 5], summer: [6, 8], autumn: [9, 11], fall: [9, 11], winter: [0, 15] },
  overNewYear: 'winter',
  parts: {
    beginning: [1, 3],
    start: [1, 3],
    middle: [5, 8],
    end: [10, 12],
    'first half': [1, 6],
    'second half': [7, 12],
    'first quarter': [1, 3],
    'second quarter': [4, 6],
    'third quarter': [7, 9],
    'last quarter': [10, 12],
    'fourth quarter': [10, 12],
  },
  of: 'of',
  adverbs: { early: [1, 4], mid: [5, 8], late: [9, 12] },
  before: new Set(['in', 'by', 'before', 'until', 'till', 'during', 'than', 'for', 'after', 'of']),
};
