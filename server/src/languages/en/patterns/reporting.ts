import { pattern } from '../../pattern';

const NAME = pattern`the? name=[<name> [[and|of|the]*2 <name>]*5]`;
const OF_REPORT = pattern`<gap 20 .;()> report|reports of|[submitted? by]|[received? from] ${NAME}`;
const CHOSE = pattern`has|had? accepted|[agreed to?]|[opted for?]|chosen|chose`;

/**
 * The State whose report a document concerns; the capture `at` is the word that triggers the listener. `…Before` patterns end directly
 * before the name, or the symbol.
 */
export const REPORTING = {
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
  /** The State that reports under the simplified procedure. */
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
  /** Capitalized words in these places that are not a State’s name. */
  noState: pattern`State|States|Government|Committee`.like('the report of the State party'),
} as const;
