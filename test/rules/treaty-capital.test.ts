import { describe } from 'node:test';
import { cases, DATED } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('treaty-capital', [
  ['It notes an optional protocol to the Convention, drafted by States; the optional protocol should be open.', ''],
  ['It welcomes the ratification of the second Optional protocol to the Covenant.', /“Optional Protocol”/],
  ['It welcomes the optional Protocol.', /“Optional Protocol”/],
  ['Optional protocol clauses were discussed.', ''],
  ['It welcomes the amendment to article 20 (1) of the convention concerning the meeting time.', /“Convention”/],
  ['It notes article 20 (1) of the convention concerning the tunnel.', ''],
  ['It recommends regular training on the convention for consular staff and labour inspectors.', /Convention/],
  ['It recommends training on the convention for the protection of birds.', ''],
  ['The law gives treaties precedence. It was never revised in the light of the convention.', /Convention/],
  ['The law gives two treaties on waters precedence. It was never revised in the light of the convention.', ''],
  ['It notes the place of the convention’s text in schools.', /Convention/],
  ['It notes the convention’s delegates.', ''],
  [
    'It asks that the present convention be taught, and that rights under the convention be protected.',
    /Convention.*Convention/,
  ],
  ['It asks that the convention be ratified.', ''],
  ['It notes that the covenant was translated.', /Covenant/],
  ['It notes that the covenant was concluded by clans.', ''],
  ['The law falls short of the convention, which it does not mention.', /Convention/],
  ['It ratified the convention, which was signed in 1999.', ''],
  ['Treaties have precedence, but courts apply the covenant in no case.', /Covenant/],
  ['It signed a covenant with its neighbours, and applies the covenant in no case.', ''],
]);

cases(
  'treaty-capital',
  [
    ['See article 5 of the convention.', 'convention'],
    ['See articles 5 and 6 of the convention, which bind it.', 'convention'],
  ],
  [
    'See article 5 of the Convention and the convention of 1990.',
    'See article 5 of the convention on social security and article 6 of the convention concluded with Xanadia.',
    'The decree reads “article 5 of the convention”.',
  ],
);

describe('treaty-capital: where the treaty is applied', () => {
  cases(
    'treaty-capital',
    [
      ['Customary law still takes precedence over the convention in family matters.', 'convention'],
      ['The Act has the rights set forth in the convention; it is in force.', 'convention'],
    ],
    [
      'The delegates left the convention in protest.',
      'The State party has not published the convention in question.',
      'The State party hosted the convention in a hotel.',
    ],
    DATED('9 October 2012'),
  );
});
