import { compilePattern } from '../../pattern';
import { NUMBER_WORDS } from '../words/numberWords';

/** Words around individual spelling and style errors. */
export const WORDING = {
  sub: compilePattern`sub`.like('sub paragraph'),
  /** “subparagraph” as one word or in two parts, or its possible first part. */
  subparagraph:
    compilePattern`sub|subparagraph|subparagraphs|subparagraph's|sub-paragraph|sub-paragraphs|sub-paragraph's|sub-paragraphs'|sub-para|sub-paras`.like(
      'sub-paragraph (a)',
    ),
  paragraph: compilePattern`para|paras|paragraph|paragraphs`.like('sub paragraph'),
  // "per cent".
  /** Forms of “per cent” after a number, or their beginnings. */
  percent: compilePattern`percent|per-cent|percents|per-cents|cent|pct|pc|p`.like('9 percent'),
  cent: compilePattern`cent`.like('per cent'),
  perBefore: compilePattern`per`.like('per cent'),
  /** "a thirty-per-cent quota" */
  joinedPercent:
    compilePattern`${[...NUMBER_WORDS.keys()].flatMap((word) => [`${word}-per-cent`, `${word}-percent`])}`.like(
      'a thirty-per-cent quota',
    ),
  pages: compilePattern`p`.like('p. 12'),
  pieces: compilePattern`pc`.like('9 pc'),
  hundred: compilePattern`&<small> a|one &<small> hundred`.like('a hundred per cent'),
  andHalf: compilePattern`&<small> and &<small> a &<small> half`.like('two and a half per cent'),
  ofAfter: compilePattern`of`.like('the % of women'),
  of: compilePattern`of`.like('one third of one per cent'),
  aloneBefore: compilePattern`the|a|this|that|what|which|high|low|large|small|higher|lower`.like('the % of women'),
  short: compilePattern`p|pc|pct`.like('9 pct'),
  shortGoesOn: compilePattern`of|in|to|and|or|are|were|is|was`.like('9 pc of'),
  joint: compilePattern`and|or|to`.like('ten to fifteen per cent'),
  fraction: compilePattern`third|thirds|half|halfs|quarter|quarters|tenth|tenths|fifth|fifths`.like(
    'one third of one per cent',
  ),
  /** Names that may begin with a number: "the programme 50% Más". */
  namedBefore:
    compilePattern`[[<word>|<number>|,|(|)|"|–|/] <name>]|the|programme|project|campaign|initiative|scheme|party|club|movement|alliance|called|named|entitled <number> [.|, <number>]*3`.like(
      'the programme 50',
    ),

  // American spelling.
  program: compilePattern`<begins program>`.like('a computer program'),
  /** "a computer program" is right. */
  computed: compilePattern`computer|software|spyware|surveillance|word-processing`.like('a computer program'),

  // "-ize".
  ended: compilePattern`<ends isation isations>`.like('Decentralisation Forum'),
  organization: compilePattern`<ends organisation organisations>`.like('Organisation for Xara'),
  /** "… concerning the criminalisation of acts of a racist and xenophobic nature": the title of a Council of Europe treaty. */
  cybercrime: compilePattern`of acts of a racist`.like('of acts of a racist and xenophobic nature'),
  /** French words, which mark a name in French. */
  french: compilePattern`loi|portant|relative|de|des|du|la|le|les|et|pour|sur|en|une`.like(
    'la Loi portant organisation',
  ),

  // Signs of a quoted error.
  sic: compilePattern`sic`.like('[sic]'),
  for: compilePattern`for`.like('For on on the read on the'),
  read: compilePattern`read`.like('read on the'),
  shouldRead: compilePattern`should read`.like('Paragraph 12 should read'),
} as const;
