import { wordings } from '../support/wordings';

wordings('reference-order', [
  ['It is concerned that they are admitted (arts. 2, 9, 7 and 14).', /^7 comes after 9/],
  ['It asks for effect to be given to articles 16, 25, 22 and 28 of the Convention.', /^22 comes after 25/],
  ['It asks for effect to be given to articles 26, 2, 16 and 28 of the Convention.', ''],
  ['It asks for effect to be given to articles 16, 25 and 22 of the Convention.', ''],
  ['It recalls paragraphs 3 and 1 above.', /3.*1|order/],
  ['It recalls its words (CMW/C/XAA/CO/1, paras. 30 and 22).', ''],
  ['It is guided by general comment No. 2 (2013), paragraphs 28 and 25 in particular.', ''],
  ['It recalls what it said of schools and wages in paragraphs 3 and 1, respectively, above.', ''],
]);
