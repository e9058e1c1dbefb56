import { compilePattern } from '../../pattern';
import { ORDINAL } from '../words/ordinalPatterns';
import { ASKS } from '../words/verbs';

const SUBMIT = compilePattern`submit|provide|present|transmit|send|furnish|forward|supply|deliver|communicate`;
const SUBMITTED = compilePattern`submitted|provided|transmitted|presented|sent|furnished|forwarded|supplied|delivered|communicated|received`;
const BY = compilePattern`[by the end|deadline of]|[on or before]|[no|not later than]|[not after]|[at the latest by|on|in]|[at the end of]|by|before|until`;
const TREATY = compilePattern`convention|covenant`;
const UNDER = compilePattern`under|[in accordance with]|[pursuant to] article|articles <number>`;
const UNDER_ARTICLE = compilePattern`[${UNDER} [( <number> )]? [,? paragraph|paragraphs <number> [( <small> )]? ,?]? [of the ${TREATY}]? ,?]?`;
const REPORT = compilePattern`report|reports`;
const US = compilePattern`the committee|secretariat`;
const TO_US = compilePattern`[to|by|with [${US}]|it]?`;
const PREPOSITION = compilePattern`,? on|in|for|from|during|until|[in the course of]|[by|at|before the end|beginning|middle of]|[${BY}]|[at the latest] the? <end>`;
const AS_ONE = compilePattern`[as|in one|[a single] document]`;
const AFTER_THIS = compilePattern`[after|following this|that|[the present] one|report?]|[that|which follow|follows|[come|comes next|after]]|[to come|follow]`;

/** Words about the day on which a report or reply is due to the Committee. `…Before` patterns end directly before the day. */
export const DUES = {
  thing: compilePattern`report|reports|information|replies|answers|responses`.like('its seventh periodic report'),
  replies: compilePattern`replies|answers|responses`.like('its replies to the list of issues'),
  report: compilePattern`${REPORT}`.like('its combined reports'),
  period: compilePattern`within`.like('within one year'),
  /** A request that looks ahead, whichever report it is about. */
  toBeSubmitted: compilePattern`${ASKS}|reminds the state party to submit its|the`.like(
    'The Committee requests the State party to submit its eighth report, which is due in',
  ),
  /** Requests for a future submission, and statements that one is due. */
  asked: compilePattern`[party|please ${SUBMIT}] | to|shall|should|will|must [${SUBMIT}]|report|inform|reach
    | should|shall|to|must|will be [${SUBMITTED}]|[with the] | is|are|falls|fall|[will be] due | is|are expected|awaited
    | next <word>*3 ${REPORT} , due | looks|looking forward to | would welcome|appreciate|like|wish|[be grateful]
    | asks for | awaits | expects`.like(
    'the State party should submit',
    'next periodic report, due',
    'it looks forward to',
  ),
  /** Past requests and acts. */
  past: compilePattern`was|were|had|has|have|been|failed|regret|regrets|delay|delayed|late|overdue|previous|previously|last|earlier|original|originally|since|pending|outstanding
    | ~[is|are] requested|invited|asked`.like('The report was due', 'the information requested by'),
  /** Requires a word for the submission: "persons expelled before 1 May" requests nothing. */
  byBefore:
    compilePattern`[${REPORT} (?]|replies|answers|responses|[${SUBMIT}]|[${SUBMITTED}]|information|[single|one document]|[reach|with ${US}]|,
    ${UNDER_ARTICLE} [to the committee]? ,? ${BY} the?`.like(
      'submit its next report by',
      'reach the secretariat before the',
    ),
  dueBefore:
    compilePattern`is|are|be|fall|falls due|expected|awaited [to be submitted | for submission]? on|in|[${BY}] the?`.like(
      'The report is due on',
    ),
  /** Before a year, where only a report counts, since years follow many things. */
  reportBefore: compilePattern`${REPORT} again|back? ${UNDER_ARTICLE} [to the committee]? ,? ${BY}`.like(
    'submit its report by',
  ),
  /** Content to be submitted: "submit its report containing information on the implementation of all its recommendations by". */
  implementationBefore:
    compilePattern`submit|provide|present|transmit <gap 60> [implementation of]|[follow-up to]|[effect given to]
    [all|each|any of?]? its|the|these|those above|present|committee's|concluding*3 recommendation|recommendations|observation|observations
    [contained|made|[set out] in paragraph|paragraphs <gap 24> above?]? ,? by|[no|not later than]|[at the latest by]`.like(
      'submit its report containing information on the implementation of all its recommendations by',
    ),
  /** The future report itself, rather than a report on what happened in a month. */
  inBefore:
    compilePattern`submit|present|send|deliver|receive|[forward to receiving] [to the committee]? its|the|their next|combined|initial|periodic|and|to|[${ORDINAL}]+9
    ${REPORT} [, under|in|as|prepared <gap 14 .;:,()> &,]? ,? ${UNDER_ARTICLE} in|on|during|[in the course of] the?
    | ${REPORT} ,? should|shall|[is to]|[are to]|must be submitted|presented|sent|delivered [to the committee]? in|on|during the?`.like(
      'submit its eighth periodic report in',
    ),
  /** A sentence that begins with the day. */
  opening: compilePattern`<start> [<number>|.]*4 By|Before|[No|Not later than]`.like(
    'By 1 May 2010, the State party should submit',
  ),
  commaBefore: compilePattern`, by`.like('submit, by'),
  /** Calls the day the due date. */
  dateIsBefore: compilePattern`will <gap 60 .;()> ${REPORT} of the state party , expected in|on|by
    | [due date]|[date|deadline for the? submission] <gap 60 .;> is|[is set at|for]
    | [[due date]|deadline for|of]|[date|[time limit] [set|fixed? for]] its|the|that|this <word>*6 ${REPORT} <gap 8> [is|remains|[falls on]|[will be]|[expires on]]|:
    | date by|on which <gap 10> ${REPORT} <gap 10> is
    | sets the? due? date|deadline for|of <gap 10> ${REPORT} at|for|on`.like(
    'the due date of the next periodic report is',
    'the deadline for the submission of its report is',
  ),
  isPast: compilePattern`was|were|had`.like('the date was'),
  setsBefore: compilePattern`sets|[has set]|[decides on]|fixes`.like('The Committee sets'),
  asDate:
    compilePattern`,? as the due? date|deadline for|of the? submission|presentation|next|its|[<word>*5 ${REPORT}]`.like(
      'as the date for the submission',
    ),
  hasUntilBefore: compilePattern`has|have|[is given] until the?`.like('The State party has until'),
  toSubmit: compilePattern`to ${SUBMIT}`.like('to submit its next report'),
  /** Words directly before "report" that identify it. */
  head: compilePattern`[next|forthcoming|coming|following|subsequent|future|combined|consolidated|periodic|initial|and|to|[${ORDINAL}] ,|–?]+12`.like(
    'its combined eighth and ninth',
  ),
  next: compilePattern`next|forthcoming|coming|future`.like('its next report'),
  following: compilePattern`following|subsequent`.like('the following report'),
  afterThis: compilePattern`${AFTER_THIS}`.like('the report after this one'),
  /** Text between a report and the statement of its due date: "after this one, the sixth,". */
  aside:
    compilePattern`${AFTER_THIS} | ,? namely|[i . e .]? the|its ${ORDINAL} [,? and|to the? ${ORDINAL}]? | ( the? ${ORDINAL} [and ${ORDINAL}]? )
    | of the state party | to the committee | ${UNDER} [,? paragraph|paragraphs <number> | ( <number> )]? [( <small> )]? [of the ${TREATY}]?
    | ,? combined|[taken together]|[${AS_ONE}]|[under the simplified reporting procedure] | ,? to be prepared|drafted|[drawn up] <gap 14 .,;:()> | ,`.like(
      'report, the sixth',
      'reports to the Committee',
    ),
  /** A verb that introduces a due date. */
  isDue:
    compilePattern`[is|are|will|should|shall|must|can|may|[will|should|shall|must be]|[has|have|need|needs|ought to] then|next|therefore|thus|now|itself? to? be?
      due|[fall|become|come due]|expected|awaited|scheduled|foreseen|ready|arrive|follow|come|[reach [${US}]|it]|[with ${US}]|[${SUBMITTED}]
      | falls|becomes due | be ${SUBMITTED}]
    [to arrive|[be submitted]]|[for submission]|again|together|next|[${AS_ONE}]? ${TO_US} ${PREPOSITION}`.like(
      'The report is due in',
    ),
  /** A due date without a verb: "its seventh report, due in", "(to be submitted by". */
  dueBeside:
    compilePattern`(? [which|that is|are|[will be]|fall|falls|[will fall]]? [which [the committee]|it expects|awaits|[hopes to receive|have]]|due|expected|awaited|scheduled|foreseen|[to be ${SUBMITTED}]
    [to arrive|[be submitted]]|[for submission]? ${TO_US} ${PREPOSITION}`.like('its seventh report due in'),
  /** Words before a report that mark it as past or overdue. */
  lastBefore: compilePattern`last|previous|preceding|earlier|former|overdue|outstanding|late <word>*4`.like(
    'its last periodic',
  ),
  /** Verbs for the fate of a report that was due. */
  done: compilePattern`was|were|has|have|had|[is|are overdue|outstanding|still|late]|remain|remains|received|came|arrived`.like(
    'which was submitted late',
  ),
  initial: compilePattern`initial`.like('its initial report'),
  /** Reporting to or by other bodies. */
  foreign:
    compilePattern`${REPORT} of|by|from the|its ![state <any>] !committee | committee|convention|covenant on|against|for | protocol|protocols
    | human rights committee|council | universal periodic review | labour organisation|organization | council of europe | european
    | <begins ombuds> | national report|preventive`.like(
      'its report to the Human Rights Council',
      'the report of the Ombudsman',
    ),
} as const;
