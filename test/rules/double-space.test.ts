import { wordings } from '../support/wordings';

wordings('double-space', [
  ["The Act speaks of “the  general  interest” and 'the  public  good'.", ''],
  ['The Act speaks of “the  general interest” and of the  public good.', /^Two spaces between words\.$/],
]);
