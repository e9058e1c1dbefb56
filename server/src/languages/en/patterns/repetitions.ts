import { compilePattern } from '../../pattern';

/** Small words that get doubled by mistake. */
export const REPETITIONS = {
  /** Words that never occur twice in a row; "that that" and "had had" may. */
  word: compilePattern`the|of|and|to|for|with|its|their|at|from|or|be|are|has|have|by|in|on|an|this|which`.like(
    'the the',
  ),
  /** The first preposition belongs to a verb: "sworn in in 2019", "referred to to date". */
  verb: compilePattern`sworn|brought|phased|handed|taken|locked|moved|settled|lived|engaged|participated|called|let|built|drawn|joined|folded|given|set|trapped|checked|turned|sent|came|come|went|gone in in
    | referred|adhered|resorted|subscribed|acceded|consented|objected|agreed|contributed|attended|amounted|listened|replied|responded|subjected|committed|added|led|put|amount|refer to to
    | applied|cared|provided|called|accounted|paid|looked|asked|hoped|allowed|stood|waited|allocated|budgeted|earmarked|catered|searched|compensated for for
    | relied|turned|switched|carried|acted|based|agreed|decided|reported|imposed|built|insisted|passed|worked|called|went|gone|put|held|moved on on
    | complained|disposed|informed|spoken|heard|availed|consisted|thought|accused|convicted|deprived of of
    | abided|stood|passed|gone|come by by
    | suffered|benefited|heard|resulted|departed from from
    | complied|dealt|met|worked|engaged|charged|interfered|provided with with`.like('sworn in in 2019'),
  /** The second word begins a phrase: "in in absentia trials", "at at least ten". */
  phrase: compilePattern`in in absentia|camera|vitro|utero|situ|loco|rem|kind|depth|house|person
    | at at least|most|risk|large|sea
    | on on site|line|demand|call|duty
    | to to date|some|scale
    | for for profit|example|instance`.like('at at least ten'),
} as const;
