import { describe } from 'node:test';
import { cases, fixes } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('abbreviation', [
  ["The Code reads 'as provided in art. 5 of this Code', which is of concern.", ''],
  ["The States' reports, as provided in art. 5 of the Code, show the workers' claims.", /article/],
  [
    'The State party should:\n(a) Close the centres referred to in para. 12 above;\n(b) Open others.',
    /“paragraph” for “para\.”/,
  ],
  ['Recalling paras. 10 to 12 of its guidelines, it asks for data.', /“paragraphs” for “paras\.”/],
  ['It thanks it.\n\n46 Convention, art. 20, and the protocols that have been adopted.\n', ''],
  ['It should exclude confessions in accordance with article 14, para. 3, of the Covenant.', /paragraph/],
  ['It should exclude confessions in accordance with general comment No. 32, para. 3.', ''],
  [
    'It recalls article 5 of the Act and asks the State party to:\n\t(a)\tApply art. 22 of the Convention to all;\n\t(b)\tReport.',
    /article/,
  ],
  [
    'It recalls article 5 of the Act and the following:\n\t(a)\tConstitution, art. 22;\n\t(b)\tPenal Code, art. 23.',
    '',
  ],
  ['It noted lessons in the visual arts. 12 Stars, a private school that gives none, was heard under article 5.', ''],
  ['It noted that the gallery Art. 19, which is run by artists, was heard under article 5.', ''],
  ['It is concerned that Art. 12 of the Act was repealed, and not article 5.', /“article” for “Art\.”/],
  [
    'It recalls Arts. 5 and 6 of the Convention and article 7. Art. 8 is not recalled.',
    /“articles” for “Arts\.”.*“Article” for “Art\.”/,
  ],
  ['It recalls par. 5 of the Act, sec. 6 of it and ch. 7, and not section 8.', /“paragraph”.*“section”.*“chapter”/],
  ['It is on a par with article 5, and was held for 30 sec. 12 men under article 5 were on a par. 12 were not.', ''],
]);

cases(
  'abbreviation',
  [
    ['The Committee notes that art. 5 was repealed and article 6 was not.', 'art.'],
    ['The Committee notes the measures asked for in para. 4 of the list of issues, and article 6.', 'para.'],
    [
      'The Committee refers to sect. II and subpara. (a) of the report, to chap. 3 of it and to article 6.',
      'sect.',
      'subpara.',
      'chap.',
    ],
    ['The Committee notes that paras. 1 and 2 of art. 7 of the Act and article 6 were repealed.', 'paras.', 'art.'],
  ],
  [
    'Article 6 was repealed (art. 5) [art. 7].',
    'Recalling its general comment No. 2 (2013), in particular paras. 22 and 25, and paragraph 1.',
    'Recalling the report (CMW/C/XAA/1) and CMW/C/XAA/Q/1, para. 4, and article 6.',
    'The art of living and the arts, and article 6.',
    'The religious sect. A member of the sect is heard by the chap and has the right, under article 6.',
    'The decree reads “art. 5 is repealed”, and article 6.',
  ],
);

fixes('abbreviation', [
  ['Arts. 5 and 6 were repealed, and article 7 was not.', 'Articles 5 and 6 were repealed, and article 7 was not.'],
  [
    'It notes that art.5 was repealed, and article 7 was not.',
    'It notes that article 5 was repealed, and article 7 was not.',
  ],
]);

describe('abbreviation: names that are no slips', () => {
  cases(
    'abbreviation',
    [['The Act that implements the Directive in art. 13 is in force, and article 3 is not.', 'art.']],
    ['The Act that implements Directive 2000/43/EC, art. 13, is in force, and article 3 is not.'],
    '',
  );
});
