import { wordings } from '../support/wordings';

wordings('ordinal-form', [
  ['It was adopted at its 2710 meeting.', /^2710th is meant/],
  ['It was adopted at its 2010 meeting.', ''],
  ['It was adopted at one of its 2710 meetings.', ''],
  ['It was told of the 12 meeting rooms.', ''],
  ['It was told of “the 2710 meeting”.', ''],
]);
