import { pattern } from '../../pattern';

const THE = pattern`the|its combined?`;
const SUBMISSION = pattern`the timely|late? submission|presentation [,? [on time]|[though late] ,?]? of`;

/** How the first paragraphs refer to the report under consideration. */
export const OPENING = {
  /** Up to the number of the report that the committee considered, with no other report in between. */
  considered: pattern`<start> [At <gap 16 .;> ,]? the Committee <gap 18 .;:()> considered ${THE}`.like(
    'The Committee considered the combined',
  ),
  /** Up to the number of the report for which a committee thanks the State party. */
  welcomed:
    pattern`<start> [While <gap 16 .;:()> ,]? [the Committee]|it [also|further|[notes with appreciation]|[takes note of]|welcomes|appreciates|acknowledges|regrets|thanks|commends|[is grateful]|[expresses its appreciation|gratitude]|to|for|[with appreciation|satisfaction|interest]|[the state party]|[${SUBMISSION}]]+6
    the|its|[the state party's] combined?`.like(
      'The Committee thanks the State party for the timely submission of its',
    ),
  reportAfter: pattern`periodic? report|reports`.like('periodic reports'),
  /** Between the report and its symbol. */
  seeBefore: pattern`( see?`.like('(see'),
} as const;

/** Words of unedited documents. */
export const EDITING = {
  unedited: pattern`issued without formal? editing`.like(
    'The present document is being issued without formal editing.',
  ),
} as const;
