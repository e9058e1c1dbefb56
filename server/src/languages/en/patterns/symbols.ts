import { compilePattern } from '../../pattern';

const ISSUES = compilePattern`list of issues|themes`;
const PREPARED = compilePattern`prepared|adopted|[drawn up]|transmitted|sent|issued|raised`;
const DOCUMENT = compilePattern`document|documents|symbol`;
const BODY = compilePattern`Committee|[pre-session|pre-sessional working group]|[working group]|[country? task force]|Bureau`;

/** Words around document symbols. `…Before` patterns end directly before the symbol; `<end>` is the symbol. */
export const SYMBOLS = {
  // The owner and kind of a document.
  /** "its concluding observations on the third periodic report (SYMBOL)": the symbol may belong to either. */
  subject: compilePattern`[( <gap 12 ()> )]? on [<word>|<number>]*6 <end>`.like('on the third periodic'),
  /** "its replies to the list of issues" */
  issues: compilePattern`issues`.like('its replies to the list of issues'),
  /** Between a list of issues and its symbol: its author. */
  drawnUp:
    compilePattern`,? [[and questions]? [${PREPARED}|drafted|put|submitted|formulated|posed|communicated [[to it|[the state party]|<name>]|beforehand|earlier|[in advance]]?]? by|of the|its? ${BODY} [of the committee]?
      | ${PREPARED} [in advance]|beforehand|earlier|[to the state party]? | [was|were|[had|has been]]? ${PREPARED} <gap 10 .;:()> | thereon
      | [and questions]? prior to reporting|[the? submission <gap 14 .;:()>] | and questions] ( see? <end> | : <end>`.like(
      'prepared by the Committee (',
      'prior to reporting (see',
    ),
  /** Between a list of issues and its symbol in running text. */
  contained:
    compilePattern`[[, which]|[<gap 30 .,;:()>] is|are|was|were|been]|, contained|[set out]|reproduced|found|given|issued|published|available|listed in|as|under the? [${DOCUMENT}]? <end>
      | <gap 30 .,;:()> appear|appears in|as|under the? [${DOCUMENT}]? <end> | ,? [for which see]|[as contained|[set out] in]|see document? <end>`.like(
      'is contained in document',
      'appears in',
    ),
  priorBefore:
    compilePattern`reply|replies|response|responses|answer|answers to the|its list of issues [and questions]? prior to <gap 12 .;()> (`.like(
      'replies to the list of issues prior to submission of its report (',
    ),
  sharing: compilePattern`,|;|[,? and] <end>`.like('and'),
  observedBefore: compilePattern`observations <gap 40 .;()> (`.like('its observations in the absence of a report ('),
  paragraphAfter: compilePattern`, <begins para>`.like(', para. 56'),
  replyingBefore:
    compilePattern`[reply|replies|respond|responds|response|responses|answer|answers to]|answers the|its|that`.like(
      'in reply to the',
    ),
  /** Before a note mark: the list and its author, or its receipt by the State party. */
  onCycle:
    compilePattern`name=[list=[${ISSUES}] [and questions]? prior=[prior to reporting]? | replies|answers|responses [of the state party]?]
      [[<word>*2 by the|its <word>*3 group|force|committee] | ,? which|that <word>+4 received|sent|transmitted|adopted|prepared|issued]?`.like(
      'the list of issues',
      'its replies',
    ),
  itsBefore:
    compilePattern`the [committee's|[Committee [,|<small>]+8 its]] | since|after|despite|following|recalls|recalling|reiterates|reiterating|from its`.like(
      'the Committee recalls its',
    ),
  opensWithIts: compilePattern`<start>|.|; In its`.like('In its'),
  committeeAfter: compilePattern`<gap 20 ()> ) ,? the Committee <small>`.like(', para. 12), the Committee asked'),
  acronym: compilePattern`CAT|CCPR|CED|CEDAW|CERD|CESCR|CMW|CRC|CRPD|HRC !/`.like('the CRC'),

  acronymBefore: compilePattern`the`.like('the CECR'),

  // Another committee or State.
  internationalBefore: compilePattern`International`.like('International'),
  ofTheBefore: compilePattern`observations of|by the`.like('Concluding observations of the'),
  andAfter: compilePattern`and`.like('and'),
  theBefore: compilePattern`<start> The`.like('The'),
  adoptedBefore: compilePattern`<start> adopted|issued by the`.like('Adopted by the'),
  considered: compilePattern`has? considered|examined|adopted`.like('has considered'),
  itsReportBefore:
    compilePattern`observations <gap 40 .;()> its|[the state party's] <word>+6 report|reports <gap 20 .;()> (|[in document?]`.like(
      'its observations on its second report, as set out in document',
    ),
  others:
    compilePattern`another|other|others|several|certain|various|different|similar|many|some|all <word>? state|states|country|countries|territory|territories|reports|committees|[treaty <begins bod>]
      | others|elsewhere|unlike|<begins neighbour region compar>`.like(
      'several other States',
      'elsewhere in the region',
    ),
  named: compilePattern`on|of|from|by|in|with|to|and|for|that|which the? name=[<name>+4]`.like('the report of Xelmira'),
  ownWord:
    compilePattern`<begins committee state convention covenant optional government working country bureau general human>`.like(
      'the Committee',
    ),
  ownedBefore: compilePattern`the state party's <word>*4 report (`.like("the State party's follow-up report ("),
  ofStateParty: compilePattern`of the state party ( <end>`.like('of the State party ('),
  otherBefore: compilePattern`another|other|neighbouring <begins state countr> <gap 30 .;>`.like(
    'another State party in its',
  ),
  answersBefore: compilePattern`answers|responses|replies [of the state party]? [in writing]? (`.like(
    'its written answers (',
  ),
} as const;
