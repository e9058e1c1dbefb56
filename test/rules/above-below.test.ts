import { wordings } from '../support/rules/wordings';

wordings('above-below', [
  ['It recalls paragraph 3 above.', /^Paragraph 3 is below\.$/],
  ['It recalls paragraph 1 (a) below.', /^Paragraph 1 is above\.$/],
  ['It recalls paragraphs 1 and 3 above, and paragraph 1 below.', /^Paragraph 1 is above\.$/],
  ['It recalls paragraph 3 below, paragraph 1 above, paragraph 99 above and “paragraph 3 above”.', ''],
]);
