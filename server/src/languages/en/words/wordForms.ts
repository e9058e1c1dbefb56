import type { WordForms } from '../../wordForms';
import { NUMBER_WORDS } from './numberWords';
import { SPELLINGS } from './spellings';
import { NO_SUFFIXES, SUFFIXES } from './suffixes';

/** Spelling and style: words and endings. */
export const WORD_FORMS: WordForms = {
  foreign: SPELLINGS,
  suffixes: SUFFIXES,
  noSuffixes: NO_SUFFIXES,
  inFull: new Map([
    ['art', 'article'],
    ['arts', 'articles'],
    ['para', 'paragraph'],
    ['paras', 'paragraphs'],
    ['subpara', 'subparagraph'],
    ['subparas', 'subparagraphs'],
    ['sect', 'section'],
    ['sects', 'sections'],
    ['par', 'paragraph'],
    ['pars', 'paragraphs'],
    ['sec', 'section'],
    ['secs', 'sections'],
    ['ch', 'chapter'],
    ['chap', 'chapter'],
    ['chaps', 'chapters'],
  ]),
  numbers: NUMBER_WORDS,
  perCent: 'per cent',
};
