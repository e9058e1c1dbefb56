import { compilePattern } from '../../pattern';

const TEXTS =
  `memorandum note notes study studies agreement accord decree plan programme strategy policy report reports statement declaration judgment
  ruling circular directive guideline guidelines manual document compact framework agenda letter survey law code act regulation regulations
  constitution`.split(/\s+/);
const TEXT = compilePattern`${[...TEXTS, 'travaux préparatoires']}`;
const ABOUT = compilePattern`of|on|by|for|between|with <gap 12 .;:()>`;

const FORMERLY = compilePattern`previously|originally|initially|formerly|first|earlier|already|erroneously|incorrectly|wrongly|mistakenly|inadvertently`;
const ISSUED = compilePattern`issued|reissued|circulated|distributed|published|posted|numbered|cited|assigned|given|bearing|bore|[referred to]`;

/** Words that attribute a paragraph or article to another text. `…Before` patterns end directly before the citation. */
export const WHOSE = {
  /** "previously issued under the symbol", "circulated erroneously as document": a former symbol, errors included. */
  formerSymbolBefore: compilePattern`[${FORMERLY} <word>? <word>? ${ISSUED} | ${ISSUED} ${FORMERLY}] <gap 8 .;()>`.like(
    'previously issued under the symbol',
    'circulated erroneously as document',
  ),
  /** Texts with paragraphs, and their authors. */
  another:
    compilePattern`report|reports|study|studies|judgement|judgements|judgment|judgments|ruling|rulings|Court|Courts|Tribunal|Tribunals|[&<name> <begins ombuds inspector>]
    | Commissioner|General|<ends -general>|order|orders|directive|directives|Rules|[White|Green Paper]|curriculum|Agreement|Declaration|Charter|law|laws|Act|Acts|Code|Codes
    | thereof|[of which]|guidelines|Views|grade|grades|grading|[follow-up <begins repl grade assess>]|previous|reply|replies|submission|submissions|survey|surveys
    | resolution|resolutions|[section <number>]|[general comment|comments|recommendation|recommendations]|ibid|[op . cit]|[note|notes <number>]|[line|lines <number>]
    | <symbol> | v .`.like('the report of the Ombudsman', 'see A/HRC/44/29'),
  /** "section 7 of the Act, paragraph 12 of which allows transfers; paragraph 13 denies appeals" */
  ofProvision: compilePattern`paragraph|paragraphs <number> [<number>|,|and|–]*12 thereof|[of which]`.like(
    'paragraph 12 of which allows transfers',
  ),
  /** "See paras. 20": the beginning of a note refers to this document. */
  aloneInNote: compilePattern`<start> [<sign>|.|,|(]*4 see? ,? also|[in particular]? ,? para|paras . <end>`.like(
    'See also paras.',
  ),
  /** "its general comment on article 9, in which (para. 33) it states" */
  commentBefore: compilePattern`general comment|recommendation <gap 60 .;> which|whose|where (`.like(
    'its general comment on article 9, in which (',
  ),
  /** "its observations of 2003 (CRC/C/15/Add.205), notably those in paragraphs 52 to 54" */
  thoseBefore:
    compilePattern`<symbol> <gap 12 ()> ) ,? notably|especially|particularly|including|[in particular]|[among them]|[above all]
    those|that|[the one|ones|recommendation|recommendations] contained|made|[set out]? in|of|under`.like(
      '(CRC/C/15/Add.205), notably those in',
    ),
  /**
   * "the memorandum of understanding (paragraph 97)", "the National Plan, paragraph 97", "the agreement's paragraph 97": a text with its
   * own paragraphs.
   */
  namedBefore:
    compilePattern`${TEXT} [${ABOUT}]? [(]|[, in|at?] | ${TEXTS.map((text) => `${text}'s`)} | ${TEXT} ${ABOUT} <ends 's>`.like(
      'the memorandum of understanding (',
      "the agreement's",
    ),
  /** "The Secretary-General’s report says in paragraph 97" */
  saidBefore:
    compilePattern`${TEXT} itself? say|says|said|state|states|stated|note|notes|noted|provide|provides|provided|hold|holds|held|recommend|recommends|recommended|explain|explains|explained|find|finds|found so? ,? in|at`.like(
      'report says in',
    ),
  /** "the judgment in … (application No. 1896/07), paras. 100–120" */
  commaBefore: compilePattern`)|"|<number>|<symbol> , [in particular ,?]|especially?`.like(
    '(application No. 1896/07),',
  ),

  /** "Article 4 (paras. 9–11)" */
  bracketed: compilePattern`( para|paras`.like('article 4 (paras. 9–11)'),
  /** "a national preventive mechanism in accordance with article 17 of the Optional Protocol" */
  prevention: compilePattern`preventive mechanism|mechanisms | subcommittee on prevention`.like(
    'a national preventive mechanism',
  ),
  /** Courts and bodies with their own convention. */
  regional:
    compilePattern`European|Inter-American|African Court|Commission|Committee | Court of Human Rights | Working Group on Arbitrary Detention`.like(
      'the European Court',
    ),
} as const;
