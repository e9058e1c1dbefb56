import { compilePattern } from '../../pattern';

const THE = compilePattern`the|its combined?`;
const SUBMISSION = compilePattern`the timely|late? submission|presentation [,? [on time]|[though late] ,?]? of`;

/** How the first paragraphs refer to the report under consideration. */
export const OPENING = {
  /** Up to the number of the report that the committee considered, with no other report in between. */
  considered: compilePattern`<start> [At <gap 16 .;> ,]? the Committee <gap 18 .;:()> considered ${THE}`.like(
    'The Committee considered the combined',
  ),
  /** Up to the number of the report for which a committee thanks the State party. */
  welcomed:
    compilePattern`<start> [While <gap 16 .;:()> ,]? [the Committee]|it [also|further|[notes with appreciation]|[takes note of]|welcomes|appreciates|acknowledges|regrets|thanks|commends|[is grateful]|[expresses its appreciation|gratitude]|to|for|[with appreciation|satisfaction|interest]|[the state party]|[${SUBMISSION}]]+6
    the|its|[the state party's] combined?`.like(
      'The Committee thanks the State party for the timely submission of its',
    ),
  reportAfter: compilePattern`periodic? report|reports`.like('periodic reports'),
  /** Between the report and its symbol. */
  seeBefore: compilePattern`( see?`.like('(see'),
} as const;

/** Words of unedited documents. */
export const EDITING = {
  unedited: compilePattern`issued without formal? editing`.like(
    'The present document is being issued without formal editing.',
  ),
} as const;
