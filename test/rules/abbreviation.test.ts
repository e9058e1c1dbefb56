import { wordings } from '../support/wordings';

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
