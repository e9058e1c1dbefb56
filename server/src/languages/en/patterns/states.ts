import { pattern } from '../../pattern';

const NAME = pattern`the? name=[<name> [[and|of|the]*2 <name>]*5]`;
const OF_REPORT = pattern`<gap 20 .;()> report|reports of|[submitted? by]|[received? from] ${NAME}`;
const CHOSE = pattern`has|had? accepted|[agreed to?]|[opted for?]|chosen|chose`;

/** Words around names of States. Those with `before` end right before the name, or the symbol. */
export const STATES = {
  // Whose report the document is about: in each, the word that a reader listens for is named `at`.
  trigger: pattern`considered|delegation|submission|previous|simplified|constitute|constitutes|form|forms`.like(
    'The Committee considered',
  ),
  considered: pattern`Committee has? at=considered the|its ${OF_REPORT}`.like(
    'The Committee considered the second periodic report of Xelmira',
  ),
  delegation: pattern`at=delegation of ${NAME}`.like('the delegation of Xelmira'),
  submission: pattern`the at=submission of the|its ${OF_REPORT}`.like(
    'the submission of the second periodic report of Xelmira',
  ),
  previous: pattern`its|the|their|committee's at=previous concluding observations on [${OF_REPORT}]|[${NAME}]`.like(
    'its previous concluding observations on the initial report of Xelmira',
    'the previous concluding observations on Xelmira',
  ),
  /** The State that reports. */
  procedure: pattern`at=simplified reporting procedure ,? to? which ${NAME} ${CHOSE}
    | that ${NAME} ${CHOSE} [use|follow|[report under]]? the new? at=simplified reporting procedure`.like(
    'the simplified reporting procedure, which Xelmira accepted',
    'that Xelmira has agreed to use the simplified reporting procedure',
  ),
  constituted: pattern`at=[constitute|constitutes|form|forms] its|the <word>*7 report|reports of ${NAME}`.like(
    'that document forms the second periodic report of Xelmira',
  ),
  ownedBefore:
    pattern`report|reports|replies|answers|responses of ${NAME} [is|are|was|were]? [contained|given|issued|[set out]]?
    [in|as document?]|[( see?]`.like('the replies of Xelmira (see'),
  /** Only States have periodic reports. */
  periodicBefore: pattern`periodic report|reports of the?`.like('the periodic report of'),
  /** What begins with a capital in these places and names no State. */
  noState: pattern`State|States|Government|Committee`.like('the report of the State party'),

  // Names that changed.
  /** What precedes a name that is part of the right one: "the Republic of Moldova", "the Islamic Republic of Iran". */
  formal: pattern`Republic|State|States|Kingdom of`.like('the Republic of'),
  /** Of these the formal name never changed. */
  unchanged: pattern`State|States`.like('the States of'),
  itself: pattern`Government|Republic|Governments|Embassy`.like('the Government of'),
  /** Before a capital that only begins the sentence. */
  opening: pattern`In|To|From|With|For|By|At|Since|While|Both|And|As|Outside|Unlike`.like('In Xelmira'),
  of: pattern`of`.like('the Bar Association of'),
  for: pattern`for`.like('the party Together for'),
  the: pattern`the`.like('the'),
  versus: pattern`v|versus`.like('Xara v. Xelmira'),
  versusBefore: pattern`v .? | versus`.like('Xara v.'),
  joint: pattern`,|.|and|the`.like('Xara v. Xelmira and'),
  courtesyBefore: pattern`Mr|Mrs|Ms|Dr .`.like('Mr.'),
  /** Before what is no name by itself: "the Transitional Administration in East Timor". */
  partBefore: pattern`Yugoslav <any> <any> | Administration in | State in Iraq and`.like(
    'the Transitional Administration in',
  ),
  partAfter: pattern`and Herzegovina | mainland`.like('Bosnia and Herzegovina'),
  onBefore: pattern`on`.like('Report on Xelmira'),
  /** Before a name in the title of a work. */
  aboutBefore: pattern`<name> in|of|for|from|about`.like('Human Rights in'),
  programme:
    pattern`campaign|programme|program|project|initiative|plan|strategy|fund|foundation|network|platform|coalition|movement|alliance
    | agenda|vision|conference|forum|festival|facility|appeal|partnership|prize|magazine|newspaper|website|portal`.like(
      'the Xelmira without Barriers campaign',
    ),
  joining: pattern`without|for|against|towards|beyond|with|of|and|in|to|the|on|from`.like('without'),
  /** A time at which the State had its former name, right after it. */
  since: pattern`[( until? | of | in | , signed|concluded in] year=<year>`.like('Swaziland (1994)'),
  formerlyBefore: pattern`then|formerly|former|[known as] [Kingdom|Republic of]?`.like('the former Kingdom of'),
} as const;
