import { compilePattern } from '../../pattern';

const AGAIN = compilePattern`reiterates|reiterated|reiterating|repeats|repeating|reaffirms|reaffirming|renews|renewing`;
const RECOMMENDATION = compilePattern`recommendation|recommendations|request|requests|call`;
const ISSUED = compilePattern`contained|made|formulated|issued|expressed|given|[set out]|[that it made|issued|formulated]`;
/** "once again recommends", "urges once more". */
const RECOMMENDS_AGAIN = compilePattern`[once|yet? again recommends|urges|requests|invites|calls] | [recommends|urges|requests|invites|calls once? again|more]`;

/** Statements of a committee on its earlier recommendations, and its grades for their implementation. */
export const REITERATIONS = {
  /** In a sentence that cites the recommendation. */
  repeated: compilePattern`${AGAIN} <gap 12 .;> ${RECOMMENDATION} | ${RECOMMENDS_AGAIN}`.like(
    'The Committee reiterates its previous recommendations',
    'Reiterating the recommendation contained in paragraph 5',
  ),
  /** In a sentence without a citation; only for the committee’s own recommendations, not those of another committee. */
  ownRepeated:
    compilePattern`${AGAIN} its [previous|earlier|former|past|prior|last|recent ,?]*2 ${RECOMMENDATION} ![of|by the <name>]
    | ${AGAIN} the ${RECOMMENDATION} <gap 5 .;> its previous|earlier|former|last
    | ${AGAIN} the [concerns|concern and]? ${RECOMMENDATION} [and concerns|concern]? ${ISSUED} [to the State party]? in its [previous|last? concluding]? observations | ${RECOMMENDS_AGAIN}`.like(
      'reiterates its previous recommendation that',
      'Reiterating its recommendations',
      'reiterates the recommendations made in its previous observations',
      'reiterates the recommendations and concerns contained in its concluding observations',
      'reiterates the recommendation made to the State party in its previous concluding observations',
      'once again recommends',
      'urges once more',
    ),
  /** How far a recommendation was implemented, as evaluations phrase it: "partially implemented", "recommendation not implemented". */
  grade:
    compilePattern`[fully|largely|substantially|partially|partly|insufficiently|not|[not been]|[not yet] implemented]
    | [largely|partially|not satisfactory] | [information|reply|response|measures <word>? insufficient|unsatisfactory|satisfactory]
    | [lack|[lack of] information]`.like('has been partially implemented', 'Reply not satisfactory'),
  /** At the beginning of a committee’s own evaluation: a letter to the State, a report of its rapporteur. */
  evaluation: compilePattern`[permanent mission|representative] | [rapporteur <gap 4 .;> follow-up]
    | [evaluation|assessment [of|on the]? <gap 4 .;> information|follow-up|replies|reply|report]
    | [report on follow-up]`.like(
    'Letter to the Permanent Mission of Xandoria',
    'Special Rapporteur on follow-up to concluding observations',
    'Evaluation of the information on follow-up',
    'Assessment of replies',
    'Report on follow-up to the concluding observations',
  ),
  /** At the beginning of a paper by other organizations, which may use the same words. */
  othersPaper:
    compilePattern`[alternative|shadow|parallel|joint report|submission] | submission | [submitted|presented|prepared|written by <gap 6 .;> union|federation|coalition|network|association|organization|organizations|centre|society]`.like(
      'Alternative report',
      'Joint submission to the Special Rapporteur on follow-up',
      'Evaluation submitted by the Union of Cooks',
    ),
} as const;
