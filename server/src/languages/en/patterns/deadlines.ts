import { compilePattern } from '../../pattern';
import { ASKS } from '../words/verbs';
import { DAY, LENGTH } from './times';

const NO_LATER = compilePattern`no|not later than`;
/** Verbs for setting a deadline, which not only the Committee does. */
const GIVES = compilePattern`give|gives|given|grant|grants|granted|allow|allows|allowed|leave|leaves|has`;
const HYPHENED = compilePattern`<ends -year -month -week -day>|[<number> – year|month|week|day]`;
/** Words that make a length of time a period: "within a period of", "at the end of", "in the". */
const LEAD = compilePattern`within|inside|in|after|[at|by|before the end of]|[${NO_LATER}]|[period|[time limit|frame]|deadline|term of]
    [[no|not more than]|[at most]|[less than]]? [a|the maximum? period|space|term|course|[time limit] of]|[the next|coming?]|[a|an &${HYPHENED}]?
  | over|during the next|coming | before &[<any> year|years|month|months|week|weeks has|have|is|are]
  | ${GIVES} it|them|[the state party]?`;
const TEXT = compilePattern`[concluding? observations]|[list [of issues]? [prior to reporting|submission]?]|document|text|recommendations|conclusions`;
const THESE = compilePattern`[the present]|these|this`;
const SESSION = compilePattern`[[the present|current]|this|the session]`;
const ADOPTION = compilePattern`[${DAY} ,? the date|day of]? the? [date of]? the? adoption [of [${THESE}]|the|its ${TEXT}]?
  | the? [date of]? the? publication|issuance|issue of ${THESE} ${TEXT} | [the date of]? ${THESE} ${TEXT}
  | the|its close|closure|closing|end|conclusion|[last day] of [the present|current]|this|the|its session | ${SESSION} closes|ends?
  | the constructive? dialogue`;
const MONTH_PART = compilePattern`beginning|middle|end`;

/** Words about a period and its last day. `…Before` patterns end directly before the day, or the period. */
export const DEADLINES = {
  unit: compilePattern`<begins year month week day>|<ends year years month months week weeks day days>`.like(
    'within one year',
    'a two-year period',
  ),
  /** A period, and whether the words before it only state it, or also describe an event: "after six months, in May". */
  period: compilePattern`lead=[${LEAD}]? length=[${LENGTH}]
    period|deadline|[time frame]|[at the? most|latest]|[has|have passed|elapsed|[gone by]]|[is|are out|over|up]?`.like(
    'within a period of two years',
    'in the next 18 months',
  ),
  given: compilePattern`${GIVES}`.like('gives the State party two years'),
  soft: compilePattern`in|after|at|over|during`.like('after six months'),
  committeeBefore: compilePattern`Committee`.like('the Committee gives'),
  /** Counts the period from adoption or a day near it; periods that run from anything else may start on another day. */
  named: compilePattern`[' time]|time|[from now|today]|hence|[to come]
    | counted|counting|calculated|starting|running? of|from|after|following [${ADOPTION}] [of the committee|[pre-sessional? working group]]? !of`.like(
    'two years after the adoption of the present concluding observations',
    'two years from now',
  ),
  /** The day of adoption may be named with it: "of the adoption of the present list on 11 March 2022". */
  adoptedOn: compilePattern`[,? on]|( day=[${DAY}] )?`.like('on 11 March 2022'),
  /** One step of the words between a period and its date. */
  step: compilePattern`mark=[,|;|:|(|–]
    | saying=[[i . e .]|[viz .]|[that is [to say]?]|[that means]|[this? being]|[which is|means|[is to say]|[will be]]|meaning|namely|[in other words]|[and? therefore|thus|hence|so|accordingly|consequently]]
    | by=[[by ${NO_LATER}?]|[on or before]|[${NO_LATER}]|[not after]|[at the very? latest by|on|in?]
      | [the|its|their|with? last|final|closing|due|cut-off? day|date|deadline|[time limit] [for <small>*3 <small>]? being|is|[will be]|[falls|expires|ends on]|:]
      | [which|and? ending|ends|expiring|expires on|in]]
    | till=[before|until|till] | at=[on|in] | [the? beginning|middle|end|course of] | the|early|late|mid | and=[and|but] | again=[${LENGTH} )]`.like(
    ', i.e.',
    'the deadline for its submission being',
  ),
  /** The object of the request, which may come between period and date: "within one year information on paragraphs 4 and 6, by". */
  object: compilePattern`,? object=[written|further|detailed|updated|additional|specific|relevant|its|their|the|a|an*6
      information|replies|answers|responses|details|data|update|note|[state party]|committee <gap 30>] , by|before|[${NO_LATER}] the? <end>`.like(
    'written information on paragraphs 4 and 6, by',
  ),
  /** Words for things that may have their own date. */
  another:
    compilePattern`report|reports|next|which|who|that|since|before|after|until|during|between|adopted|year|years|month|months|week|weeks|day|days|<year>
    | and to|its|the|should|request|requests|invite|invites|ask|asks`.like('information on the next report'),
  byBefore:
    compilePattern`by|before|until|till|[${NO_LATER}]|[on or before]|[not after]|[at the latest by|on|in?]|[deadline|date|[last day] is|:]
    the? [${MONTH_PART} of]|early|late|[mid –?]?`.like('by the end of'),
  atBefore: compilePattern`on|in|at the?`.like('in the'),
  /** Between a date and a following period: a closing bracket, "at the latest". */
  close: compilePattern`)? [,? latest=[at the very? latest]]? )?`.like('at the latest'),
  periodHere: compilePattern`lead=[${LEAD}]? length=[${LENGTH}] period|[time frame]?`.like('two years'),
  fromElse: compilePattern`of|from|after|following|since|before|prior|upon|until|to|ago|old|earlier|later`.like(
    'two years ago',
  ),
  /** The Committee requests something. */
  asks: compilePattern`${ASKS}|recommends|reiterates|reminds|expects|calls|wishes|should|ought|please
    | is|are also|again|further|hereby|kindly|strongly|therefore|thus? requested|invited|asked|expected|encouraged|urged|called|required|reminded
    | would welcome|appreciate|like|wish|prefer|[be welcome|grateful|appreciated|glad|useful|helpful]`.like(
    'The State party is also requested to',
    'it would be grateful',
  ),
  /** A request by anyone, or an obligation still to be met. */
  isTo: compilePattern`must|shall|due | to provide|submit|furnish|transmit|report|present|send|supply|reply|respond|arrive|reach|[be <word>]
    | is|are|has|have|need|needs to`.like('is to report', 'information due'),
  /** Accounts of past events, or of others' statements, have their own periods. */
  tells: compilePattern`~[which|who|that|[whose <word>]] was|were|had|did
    | has|have already|also? told|informed|stated|said|announced|pledged|promised|undertaken|committed|decided|agreed|indicated|asked|requested|planned|set
    | pledged|promised|undertook|announced|told|said|stated|ordered|ruled|stipulate|stipulates|prescribe|prescribes|[provide|provides that|for]|[plans|intend|intends to]
    | according to the state|government|ministry|delegation | under the|its|that <gap 6> act|law|code|constitution|decree|agreement
    | pledge|commitment|undertaking|promise|intention|plan|plans|decision|obligation to | committee also|again? requested|asked|invited|urged|recommended|called|encouraged`.like(
    'The delegation announced that',
    'under the Elections Act',
  ),
  /** So do relative clauses ("the Act, which will enter into force") unless closed by a comma. "Information that is, …" is not one. */
  relative:
    compilePattern`which|who|that|[whose <word>] was|were|had|did|will|must|shall|[is|are to|due|scheduled|planned|expected|supposed|set|foreseen !say]`.like(
      'the Act, which will enter into force',
    ),
  closedBefore: compilePattern`,|(|– [by|before|until|on|in|[${NO_LATER}] the?]?`.like(
    'which will enter into force, by',
  ),
} as const;
