import { wordings } from '../support/rules/wordings';

wordings('reference-plural', [
  ['It is concerned about it (art. 12, 13 and 14).', /“arts\.”/],
  ['Article 2 and 7 of the Convention are not applied.', /“Articles”/],
  ['It recalls article 2 to 7 of the Convention.', /“articles”/],
  ['It recalls articles 2 and 7 of the Convention, and article 2 and its paragraph 7.', ''],
  ['It recalls article 2, 7 women and 3 men, and article 2 and 7 of those who signed.', ''],
  [
    'It recalls articles 15, paragraph 4, and 16, paragraph 1, of the Convention (arts. 6, 18, para. 3, 23 and 24).',
    '',
  ],
  ['It recalls article 2 and 2015 of the complaints.', ''],
]);
