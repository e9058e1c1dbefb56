import { compilePattern } from '../../pattern';

const NAME = compilePattern`the? name=[<name> [[and|of|the]*2 <name>]*5]`;
const OF_REPORT = compilePattern`<gap 20 .;()> report|reports of|[submitted? by]|[received? from] ${NAME}`;
const CHOSE = compilePattern`has|had? accepted|[agreed to?]|[opted for?]|chosen|chose`;

/**
 * Patterns that identify the State whose report a document concerns. The capture `at` is the trigger word; `…Before` patterns end
 * right before the State's name or the document symbol.
 */
export const REPORTING = {
  trigger: compilePattern`considered|delegation|submission|previous|simplified|constitute|constitutes|form|forms`.like(
    'The Committee considered',
  ),
  considered: compilePattern`Committee has? at=considered the|its ${OF_REPORT}`.like(
    'The Committee considered the second periodic report of Xelmira',
  ),
  delegation: compilePattern`at=delegation of ${NAME}`.like('the delegation of Xelmira'),
  submission: compilePattern`the at=submission of the|its ${OF_REPORT}`.like(
    'the submission of the second periodic report of Xelmira',
  ),
  previous:
    compilePattern`its|the|their|committee's at=previous concluding observations on [${OF_REPORT}]|[${NAME}]`.like(
      'its previous concluding observations on the initial report of Xelmira',
      'the previous concluding observations on Xelmira',
    ),
  /** The State that reports under the simplified procedure. */
  procedure: compilePattern`at=simplified reporting procedure ,? to? which ${NAME} ${CHOSE}
    | that ${NAME} ${CHOSE} [use|follow|[report under]]? the new? at=simplified reporting procedure`.like(
    'the simplified reporting procedure, which Xelmira accepted',
    'that Xelmira has agreed to use the simplified reporting procedure',
  ),
  constituted: compilePattern`at=[constitute|constitutes|form|forms] its|the <word>*7 report|reports of ${NAME}`.like(
    'that document forms the second periodic report of Xelmira',
  ),
  ownedBefore:
    compilePattern`report|reports|replies|answers|responses of ${NAME} [is|are|was|were]? [contained|given|issued|[set out]]?
    [in|as document?]|[( see?]`.like('the replies of Xelmira (see'),
  /** Only States have periodic reports. */
  periodicBefore: compilePattern`periodic report|reports of the?`.like('the periodic report of'),
  /** Capitalized words in these places that are not a State’s name. */
  noState: compilePattern`State|States|Government|Committee`.like('the report of the State party'),
} as const;
