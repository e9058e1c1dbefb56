import { compilePattern } from '../../pattern';

const SEE = compilePattern`[see|[as recorded in]|[recorded in]|voir|véase]? [[the? summary record|records]|[the? document|documents] :?]?`;
const RECORD = compilePattern`the? summary? record|records of`;
const DAYS = compilePattern`,? held? [in [chamber <word>]|private|public|[closed session]|[hybrid form] ,?]? on|in|from <gap 20 !;:()>`;

/** Words between meetings and the symbols of their records; `<end>` is the symbol. */
export const RECORDS = {
  ofMeeting: compilePattern`,? [which is|are]? ${RECORD} its|the <end> | for its|the <end> | ( <end>`.like(
    ', which is the summary record of its',
  ),
  /** Between meetings and their records. */
  afterMeetings: compilePattern`[of the committee]? [( <word> <gap 6 ()> )]? [${DAYS}]?
    [(|<sign> ${SEE} | ,|;|:|–? see ${SEE} | ,|;|:|– | ,? ${RECORD} which is|are [[contained in]|in]? document|documents?] <end>`.like(
    ', held on 30 September 2015 (see',
    ', the summary records of which are contained in documents',
  ),
  beforeRecord: compilePattern`[<sign>|.|,|(]*4 <number>? [<sign>|.|,|(|)|:]*4 ${SEE} <end>`.like('See documents'),
  to: compilePattern`to`.like('SR.210 to'),
  /** A number that continues a record: within a list, before its bracket or, after "and", at the end of a note. */
  further:
    compilePattern`[( <word> )]? ,|[,? and] number=<number> &[[( <word> )]? )|[, <number>]|[,? and <number>]] | ,? and number=<number> &[.? <end>]`.like(
      'and 271)',
    ),
  recordGoesOn: compilePattern`,|and|–`.like('and 271'),
  /** Words around symbols in a note that has only symbols. */
  inNote: compilePattern`see|and|.|,|;|–`.like('See'),
} as const;

/** Words around the number of a meeting or session. */
export const ORDINALS = {
  /** Things with ordinal numbers. */
  counted: compilePattern`meeting|session`.like('2710 meeting'),
  /** Before the number of a single meeting or session. */
  itsBefore: compilePattern`its|the`.like('its 2710 meeting'),
  meetingGoesOn: compilePattern`held|of|on|in|at|and|it|the|by|was|which|that|with|to|as`.like(
    'its 2710 meeting, held',
  ),
} as const;
