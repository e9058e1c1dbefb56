import { wordings } from '../support/rules/wordings';

wordings('punctuation', [
  ['It heard women , children and (young) ; others.', /before the comma.*before the semicolon/],
  ['It heard women,children and men;others.', /after the comma.*after the semicolon/],
  [
    'Furthermore,it heard women,, children.. and (young).. ones.',
    /after the comma.*comma is written twice.*full stop is written twice.*full stop is written twice/,
  ],
  ['It heard 12,700 women, Smith,Jones, “women,children” and a,b ... and so on…', ''],
]);
