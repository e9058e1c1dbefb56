import { compilePattern } from '../../pattern';

const TEXT = compilePattern`concluding|final? observations|comments|conclusions`;
const THIS = compilePattern`[the present|following]|these [${TEXT}]|list | the|its ${TEXT} [set out]|given? below|[that follow]`;
const REPORT = compilePattern`report|reports`;
const ACTS = compilePattern`considered|examined|reviewed|discussed|debated|introduced|scrutinized|[taken up]|[dealt with]`;
const ACT = compilePattern`dialogue|consideration|examination|discussion`;
const LASTED = compilePattern`which ran|lasted`;

/**
 * Words that, besides ordinals, may separate the parts of a statement about an adoption. With any other word in between, the parts might
 * not belong together.
 */
const PLAIN = `the its their this that these those present following set out below concluding final observation observations comments
  conclusions recommendations list lists of issues themes questions prior to reporting submission report reports initial combined
  periodic previous last earlier preceding former first third on by at during in course close end committee committee's
  working group pre-sessional pre-session sessional chamber meeting meetings held from same session thereon it them was were been had
  has have be also then therefore finally respectively respect relation connection regarding concerning resulted followed a an both
  state party states parties submitted one document see and plenary public private closed bear bears bore carry carries date dates
  dated day took place are is came decision decisions views comment recommendation statement guidelines general already only just`;

/**
 * Words about the adoption of a text: the day, the session, and the report considered before. `…Before` patterns end directly before it.
 */
export const ADOPTIONS = {
  /** The word that a statement about an adoption is recognized by. */
  anchor: compilePattern`adopted=[adopted|approved] | issued=issued | dated=dated | date|dates`.like(
    'the observations adopted',
  ),
  plain: compilePattern`${PLAIN.split(/\s+/)}`.like('the'),
  and: compilePattern`and`.like('and'),

  // Signs that a sentence is worth reading.
  these: compilePattern`present|following|these|below|follow`.like('the present observations'),
  session: compilePattern`<begins session pre-session intersession inter-session>|group`.like(
    'the pre-sessional working group',
  ),
  observed: compilePattern`observations|comments|conclusions`.like('the final comments'),
  act: compilePattern`<begins report dialogue consideration examination discussion delegation>`.like(
    'the reports of Xandoria',
  ),

  // The day of the adoption.
  onBefore: compilePattern`on|[as early|late as] [<ends day> ,?]?`.like('on Friday,'),
  inBefore: compilePattern`in`.like('in'),
  andBefore: compilePattern`and ,*3`.like('adopted and'),
  ofBefore: compilePattern`of|from`.like('the date of'),
  heldBefore: compilePattern`on|held`.like('held'),
  subject: compilePattern`it|Committee|group|was|were|been`.like('the Committee'),
  it: compilePattern`it`.like('it'),
  /** Before a date that begins a statement. */
  apartBefore: compilePattern`<start>|,|;|)|and|<number>|<symbol> ,*3 on|[held on] | meeting|meetings ,? held? on`.like(
    'On',
    'at its 300th meeting, held on',
  ),
  andOnBefore: compilePattern`and ,*3 on`.like('and on'),
  /** Other acts that the date may belong to if they precede the adoption. */
  otherAct:
    compilePattern`considered|examined|reviewed|discussed|received|submitted|having|after|following|since|of`.like(
      'received on',
    ),

  // The adopted text, and who adopted it.
  thisAfter: compilePattern`[,*2 on <number> <word> <year>]? ,*2 ${THIS}`.like(', on 17 March 2025, the present list'),
  thisBefore: compilePattern`${THIS} [<gap 8 .;> was|were <gap 12 .;>]|[, [which were]?]`.like(
    'The present list was drawn up in the working group and',
  ),
  byAfter: compilePattern`<gap 16 .;> by the|its <word>? [committee=Committee | working group]`.like(
    'by the pre-sessional working group',
  ),
  body: compilePattern`committee=Committee | working group`.like('the Committee'),
  observations: compilePattern`${TEXT} [and recommendations]? ![on the? <begins follow>]`.like(
    'the concluding observations on it',
  ),
  list: compilePattern`list`.like('the list of issues'),

  // The consideration of a report.
  reportWas: compilePattern`${REPORT} <gap 28 !;> was|were|been|came also|then|last|<ends ly>?
    [${ACTS}]|[[before|[presented to]] the Committee]|[the subject of a|the <word>? dialogue]`.like(
    'the second report of Xandoria was also considered',
  ),
  reportActed: compilePattern`${REPORT} <number>? [( <gap 10 ()> )]? ,? ${ACTS}`.like(
    'the reports (CMW/C/XAA/2), considered',
  ),
  committeeDid:
    compilePattern`Committee|it had|has|also|then|first*4 considered|examined|reviewed|discussed|[took up]|[dealt with]|[had before it] &[<gap 28 !;> ${REPORT}]`.like(
      'The Committee considered the initial report',
    ),
  consideration: compilePattern`${ACT} of|on|about <gap 18 !;> ${REPORT}`.like('its consideration of the report'),
  delegation:
    compilePattern`dialogue with the|its|a delegation [of the state party]? was|took | heard|met|[met with]|received the|its|a delegation [of the state party]?`.like(
      'the dialogue with the delegation was held',
    ),
  mayHaveAct: compilePattern`<begins report delegation>`.like('reported'),
  /** A consideration that preceded the adoption: "adopted on 28 September 2012, after the dialogue of". */
  afterAct:
    compilePattern`<gap 22> [after|following|followed|upon !by <gap 11 .;:,> ${ACT}]|[having|had been considered|examined|discussed|reviewed]`.like(
      ', after the dialogue of',
    ),
  /** A preceding consideration in a separate sentence: "; that report had been discussed". */
  thenAct:
    compilePattern`<gap 18> .|; <number>? that|this|those|these|[the same] ${REPORT} itself? was|were|[had been] [${ACTS}]|[before the Committee]`.like(
      '. That report had been discussed',
    ),
  /** Reports outside the reporting cycle, and bodies other than the Committee that consider reports. */
  others:
    compilePattern`annual|national|follow-up|interim|shadow|alternative|parallel|draft|mission|progress|budget|bill|law|Act|[Working Group]|Council|Assembly|Commission|parliament|Senate|Congress|cabinet|Government|<begins ombuds>|Rapporteur|Court`.like(
      'the report of the Ombudsman',
    ),
  otherBody: compilePattern`by ![[the Committee]|it]`.like('by the working group'),
  meeting: compilePattern`meeting|meetings`.like('its 300th meeting'),
  report: compilePattern`${REPORT}`.like('the reports'),
  initial: compilePattern`initial`.like('the initial report'),
  arrivedBefore: compilePattern`submitted|received|dated|due on|by|in?`.like('received on'),
  dayBefore: compilePattern`on|of|in|held|from [<ends day> ,?]?`.like('held on Monday,'),
  openingBefore: compilePattern`On|In`.like('On'),
  linked:
    compilePattern`on it|them|[that report]|[those reports]|[the same? ${REPORT}] | thereon|resulted|resulting|[that followed]|[the present|following]`.like(
      'the observations on it',
    ),
  /** "… and adopted", "…. It adopted": the statement continues. */
  directly: compilePattern`<start> [( <gap 30 ()> )]? [,? and]|;|. it|[the committee]? <end>`.like('and it'),

  // Meetings and their numbers.
  adoptedVerb: compilePattern`adopted`.like('it adopted'),
  atBefore: compilePattern`at its|the`.like('at its'),

  // Sessions and the meetings of working groups.
  anyGroup: compilePattern`working group | task force`.like('by the task force'),
  committee: compilePattern`Committee`.like('the Committee'),
  byCommittee: compilePattern`[the Committee]|it <gap 10 .;> adopted | adopted by the Committee`.like(
    'The Committee, at its 300th meeting, adopted',
  ),
  betweenSessions:
    compilePattern`adopted <gap 120 .> between|sessions|<begins intersession>|inter-sessional|[written procedure]|silence`.like(
      'adopted by written procedure',
    ),
  /** Before the dates of a session: "at its ninety-third session (", "during the sixtieth session, held in Geneva from". */
  sessionBefore:
    compilePattern`[at|during|in [the course|close|end of]? its|the|their]|( [<word>|<number>]*8 session [of the Committee]? ,|:? (|<sign>? [[which was]? held]?
    [in|at? <name> <word>|.|–|'*4 ,?]? [[${LASTED}]? from|of|on]?`.like(
      'at its ninety-third session (',
      'during the sixtieth session, held in Geneva from',
    ),
  /** Before the dates of a working group: "by the pre-sessional working group (". */
  groupBefore:
    compilePattern`working group [,? which? met|meeting|sitting [in <name>]? from|on]|[( held? from?]|[,? at|during its meeting|session of|from|(]`.like(
      'by the pre-sessional working group (',
    ),
  sessions: compilePattern`session|sessions`.like('its seventieth session'),
  group: compilePattern`working group`.like('the working group'),
  /** Sessions out of the ordinary, and adoptions outside a session. */
  unusual:
    compilePattern`<begins resum reconven intersession inter-session>|extended|extension|postponed|adjourned|suspended|silence|[written procedure]|[part of]`.like(
      'by written procedure',
    ),
  /** "At its sixtieth session (…), the Committee considered the report and, on 19 May 2017, adopted its observations" */
  openingSession: compilePattern`<start> [<number>|.|<sign>]*4 theirs=[The Committee ,?]? <end>`.like('The Committee,'),
  theyAfter: compilePattern`,? [the committee]|it`.like(', it'),
  theirsAfter:
    compilePattern`,*2 the|its|these present|following|concluding|final*4 observations|conclusions|list`.like(
      'its concluding observations',
    ),
} as const;

/** Other texts whose adoption may be mentioned near the number of a meeting. */
export const ADOPTED_TEXTS = {
  observations: compilePattern`observation|observations|conclusions|comments|recommendations`.like('the observations'),
  others: compilePattern`list|lists of | working group`.like('the list of issues'),
} as const;
