import { wordings } from '../support/wordings';

wordings('repeated-reference', [
  ['It applies what is said in subparagraphs (a), (b) and (b) of the present paragraph.', /\(b\) is named twice/],
  ['It applies what is said in subparagraphs (a), (b) and (c) of the present paragraph.', ''],
]);
