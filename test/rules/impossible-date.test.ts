import { wordings } from '../support/wordings';

wordings('impossible-date', [
  ['It was heard on 25 and 32 May 2023.', /no 32 May 2023/],
  ['It asks for a report (32 October 2025), no later than 32 October 2025.', /no 32 October 2025.*no 32 October 2025/],
  ['It recalls articles 31 and 32 May 2023.', ''],
  ['It recalls paragraphs 30 to 32 May 2023 and Law 36 March 2001.', ''],
  ['Those who call 22 00 10 00 may remain unnamed.', ''],
  ['It was heard on 00 May 2015.', /There is no/],
]);
