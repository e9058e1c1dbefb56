import { wordings } from '../support/rules/wordings';

wordings('repeated-word', [
  ['It notes the sums allocated for for 2019 and the power turned on on 3 May 2019.', ''],
  ['He was sworn in in 2019, in in absentia trials, and referred to to date at at least two sessions.', ''],
  ['It was adopted in in 2019.', /“in” is written twice/],
  ['It recalls the the Act of\nof 2011.', /“the” is written twice.*“of” is written twice/],
  ['It recalls that that Act had had no effect; in In Defence of Others, the The Hague office.', ''],
]);
