import { compilePattern } from '../../pattern';

/** Words around names of States that changed. `…Before` patterns end directly before the name. */
export const STATES = {
  /** Words before a name that belong to its full form: "the Republic of Moldova", "the Islamic Republic of Iran". */
  formal: compilePattern`Republic|State|States|Kingdom of`.like('the Republic of'),
  /** The subset whose formal name never changed. */
  unchanged: compilePattern`State|States`.like('the States of'),
  itself: compilePattern`Government|Republic|Governments|Embassy`.like('the Government of'),
  /** Words capitalized only because they begin the sentence. */
  opening: compilePattern`In|To|From|With|For|By|At|Since|While|Both|And|As|Outside|Unlike`.like('In Xelmira'),
  of: compilePattern`of`.like('the Bar Association of'),
  for: compilePattern`for`.like('the party Together for'),
  the: compilePattern`the`.like('the'),
  versus: compilePattern`v|versus`.like('Xara v. Xelmira'),
  versusBefore: compilePattern`v .? | versus`.like('Xara v.'),
  joint: compilePattern`,|.|and|the`.like('Xara v. Xelmira and'),
  courtesyBefore: compilePattern`Mr|Mrs|Ms|Dr .`.like('Mr.'),
  /** Before a noun that is not a name by itself: "the Transitional Administration in East Timor". */
  partBefore: compilePattern`Yugoslav <any> <any> | Administration in | State in Iraq and`.like(
    'the Transitional Administration in',
  ),
  partAfter: compilePattern`and Herzegovina | mainland`.like('Bosnia and Herzegovina'),
  onBefore: compilePattern`on`.like('Report on Xelmira'),
  /** Before a name in the title of a work. */
  aboutBefore: compilePattern`<name> in|of|for|from|about`.like('Human Rights in'),
  programme:
    compilePattern`campaign|programme|program|project|initiative|plan|strategy|fund|foundation|network|platform|coalition|movement|alliance
    | agenda|vision|conference|forum|festival|facility|appeal|partnership|prize|magazine|newspaper|website|portal`.like(
      'the Xelmira without Barriers campaign',
    ),
  joining: compilePattern`without|for|against|towards|beyond|with|of|and|in|to|the|on|from`.like('without'),
  /** Directly after the name, a time at which the State still had it. */
  since: compilePattern`[( until? | of | in | , signed|concluded in] year=<year>`.like('Swaziland (1994)'),
  formerlyBefore: compilePattern`then|formerly|former|[known as] [Kingdom|Republic of]?`.like('the former Kingdom of'),
} as const;
