import { describe } from 'node:test';
import { cases, fixes } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('per-cent', [
  ['It notes a 0.1-per-cent levy.', /^Write “0\.1 per cent” for “0\.1-per-cent”/],
  ['It notes that 12.5percent of it was spent.', /^Write “12\.5 per cent” for “12\.5percent”/],
  ["The Code reads 'of all pupils 5% are heard', which is of concern.", ''],
  ['The Code reads ‘of all pupils 5% are heard’, which is of concern.', ''],
  ["The Code reads 'of all workers' children 5% are heard', which is of concern.", ''],
  ["The States' reports show that 5% of migrants' children are heard.", /5%|“%”/],
  ["In the '90s only 5% of the pupils' parents were heard'.", /“%”/],
  ['It is 2 percents, and not 3 per cent.', /per cent/],
  ['It is at the 25th percentile, and not 3 per cent.', ''],
  ['It is 31 pct. of all and 4 p.c. here, 5 pc of men and, in total, 31 pct.', /“pct\.”.*4 times/],
  ['It noted p. C, the PCT, a 3 pc limit and 12 pcs.', ''],
  ['It gives women eleven per cent of seats and twenty-five per cent of votes.', /11 per cent.*25 per cent/],
  ['It is between ten and twelve percent, or a hundred per cent.', /10 and 12 per cent.*100 per cent/],
  ['It is two and a half per cent of a thirty-per-cent share.', /2\.5 per cent.*30 per cent/],
  ['Eleven per cent were heard. Twelve per cent were not, nor a few per cent of men.', ''],
  ['It heard the Ten Per Cent Fund, “eleven per cent of all” and the 99 Percent Movement.', ''],
  [
    'It is a 30-per cent share or 40per cent, not 3 per cent.',
    /“30 per cent” for “30-per cent”.*“40 per cent” for “40per cent”/,
  ],
  ['It is one third of one per cent, a drop of one percentage point.', ''],
  ['It asks for the % of women, and 12 Percent of men, not 3 per cent.', /percentage.*“Percent”/],
]);

cases(
  'per-cent',
  [
    ['It rose by 5 percent.', 'percent'],
    ['It rose by 5 %, then by 6 per cent.', '%'],
  ],
  [
    'It rose by 5 per cent; a percentage of 7.',
    'See https://example.org/c1%20b and “5%”.',
    'Women\t5%\t6%',
    'The “50 percent” rule.',
  ],
);

fixes('per-cent', [
  ['It rose by 5% and by 6 per cent.', 'It rose by 5 per cent and by 6 per cent.'],
  ['It rose by 5 % and by 6 per cent.', 'It rose by 5 per cent and by 6 per cent.'],
  ['It rose by 5%, 6% and 7%.', 'It rose by 5 per cent, 6 per cent and 7 per cent.'],
]);

describe('per-cent: names that are no slips', () => {
  cases(
    'per-cent',
    [
      ['Only 25% of women, and 3 per cent of men, know it.', '%'],
      ['Some 25% Roma, and 3 per cent Sinti, live there.', '%'],
    ],
    [
      'It welcomes the programme Casa 25% Solidaria; 3 per cent know it.',
      'It welcomes the 30% Club; 3 per cent know it.',
      'It welcomes the campaign 50% Más; 3 per cent know it.',
    ],
    '',
  );
});
