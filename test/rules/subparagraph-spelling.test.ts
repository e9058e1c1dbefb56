import { cases } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('subparagraph-spelling', [
  ['It noted the sub-paragraph’s last line and the next subparagraph.', /subparagraph’s/],
  ['It heard the Sub-Paragraph Six Coalition on the next subparagraph.', ''],
  [
    'It noted sub paras. (a), sub – paragraph (b), sub- paragraph (c) and sub.paragraph (d), not subparagraph (e).',
    /“subparas”.*“subparagraph”.*“subparagraph”.*“subparagraph”/,
  ],
  ['It noted subParagraph (a) and not subparagraph (e).', /“subparagraph” for “subParagraph”/],
  ['It noted a sub – parallel to it – and a sub. Paragraph 1 and subparagraph (e) are short.', ''],
]);

cases(
  'subparagraph-spelling',
  [['See sub-paragraph (a) and subparagraph (b).', 'sub-paragraph']],
  ['See subparagraph (a); the decree reads “sub-paragraph (b)”.'],
);
