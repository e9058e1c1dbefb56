import { pattern } from '../../pattern';
import { NUMBER_WORDS } from '../words/numberWords';

/** Words around individual spelling and style errors. */
export const WORDING = {
  sub: pattern`sub`.like('sub paragraph'),
  /** “subparagraph” as one word or in two parts, or its possible first part. */
  subparagraph:
    pattern`sub|subparagraph|subparagraphs|subparagraph's|sub-paragraph|sub-paragraphs|sub-paragraph's|sub-paragraphs'|sub-para|sub-paras`.like(
      'sub-paragraph (a)',
    ),
  paragraph: pattern`para|paras|paragraph|paragraphs`.like('sub paragraph'),
  // "per cent".
  /** Forms of “per cent” after a number, or their beginnings. */
  percent: pattern`percent|per-cent|percents|per-cents|cent|pct|pc|p`.like('9 percent'),
  cent: pattern`cent`.like('per cent'),
  perBefore: pattern`per`.like('per cent'),
  /** "a thirty-per-cent quota" */
  joinedPercent: pattern`${[...NUMBER_WORDS.keys()].flatMap((word) => [`${word}-per-cent`, `${word}-percent`])}`.like(
    'a thirty-per-cent quota',
  ),
  pages: pattern`p`.like('p. 12'),
  pieces: pattern`pc`.like('9 pc'),
  hundred: pattern`&<small> a|one &<small> hundred`.like('a hundred per cent'),
  andHalf: pattern`&<small> and &<small> a &<small> half`.like('two and a half per cent'),
  ofAfter: pattern`of`.like('the % of women'),
  of: pattern`of`.like('one third of one per cent'),
  aloneBefore: pattern`the|a|this|that|what|which|high|low|large|small|higher|lower`.like('the % of women'),
  short: pattern`p|pc|pct`.like('9 pct'),
  shortGoesOn: pattern`of|in|to|and|or|are|were|is|was`.like('9 pc of'),
  joint: pattern`and|or|to`.like('ten to fifteen per cent'),
  fraction: pattern`third|thirds|half|halfs|quarter|quarters|tenth|tenths|fifth|fifths`.like(
    'one third of one per cent',
  ),
  /** Names that may begin with a number: "the programme 50% Más". */
  namedBefore:
    pattern`[[<word>|<number>|,|(|)|"|–|/] <name>]|the|programme|project|campaign|initiative|scheme|party|club|movement|alliance|called|named|entitled <number> [.|, <number>]*3`.like(
      'the programme 50',
    ),

  // American spelling.
  program: pattern`<begins program>`.like('a computer program'),
  /** "a computer program" is right. */
  computed: pattern`computer|software|spyware|surveillance|word-processing`.like('a computer program'),

  // "-ize".
  ended: pattern`<ends isation isations>`.like('Decentralisation Forum'),
  organization: pattern`<ends organisation organisations>`.like('Organisation for Xara'),
  /** "… concerning the criminalisation of acts of a racist and xenophobic nature": the title of a Council of Europe treaty. */
  cybercrime: pattern`of acts of a racist`.like('of acts of a racist and xenophobic nature'),
  /** French words, which mark a name in French. */
  french: pattern`loi|portant|relative|de|des|du|la|le|les|et|pour|sur|en|une`.like('la Loi portant organisation'),

  // Signs of a quoted error.
  sic: pattern`sic`.like('[sic]'),
  for: pattern`for`.like('For on on the read on the'),
  read: pattern`read`.like('read on the'),
  shouldRead: pattern`should read`.like('Paragraph 12 should read'),
} as const;
