import { compilePattern } from '../../pattern';

const RECOMMENDATION = compilePattern`recommendation|recommendations`;
const PARAGRAPH = compilePattern`paragraph|paragraphs`;
/** The rest of a sentence, including "paras." and "arts.", whose full stops do not end it. */
const REST = compilePattern`[<gap 60 .;> para|paras|art|arts .]*9 <gap 60 .;>`;
/** Recommendations that are not described as previous. */
const THE_RECOMMENDATIONS = compilePattern`${RECOMMENDATION} ![<gap 40 .;()> previous]`;

/** Requests for information on the implementation of recommendations; they end directly before the paragraph numbers. */
export const FOLLOW_UP = {
  /**
   * "the recommendations concerning the following areas: allocation of resources (para. 8), …"; "all the recommendations … It requests
   * information on those contained in paragraphs …".
   */
  areasBefore: compilePattern`${RECOMMENDATION} concerning|on|in the following areas|issues|matters ${REST}
    | areas|issues|matters|measures ,? [in respect of]|[with regard to]|on|for which urgent measures|action|steps must|should|[need|are|is to] be taken ${REST}
    | ${RECOMMENDATION} ![<gap 60 ()> previous] <gap 60 ()> those contained|made|in|[set out] <gap 12 .;()>
    | ${THE_RECOMMENDATIONS} <gap 44 .;()> contained|made|included|[set out] in ${PARAGRAPH} [<number> <gap 20 .;>]?
    | follow-up to its|the|[the Committee's] ${RECOMMENDATION} on|concerning|regarding [<gap 60 .;> para|paras .]*9 <gap 60 .;>
    | information on the? steps|measures|action [it has]? taken under|on|[in respect of]|[with regard to]|[pursuant to] ${PARAGRAPH} [<number> <gap 40 .;>]?`.like(
    'the recommendations concerning the following areas: wages (para. 8)',
    'information on the measures taken under paragraphs 8 and',
  ),
  /** Under a heading on follow-up: "the recommendations on detention, legal aid and impunity (see paras. 10 (a) and 14)". */
  subjectsBefore: compilePattern`${THE_RECOMMENDATIONS} <gap 36 .;()> ( see? para|paras .`.like(
    'the recommendations on detention (see paras.',
  ),
  /** Verbs for acting on recommendations; at least one is required. */
  done: compilePattern`[carry|carried|carrying out]|[put|puts into effect|practice]|[give|gives|given|gave effect to]|implemented|implementing|[acted on|upon]`.like(
    'to carry out its recommendations',
  ),
} as const;
