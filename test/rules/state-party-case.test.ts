import { cases } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('state-party-case', [
  ['It notes the Agreement for Nationals of the MERCOSUR States Parties, and the States parties.', ''],
  ['It notes the LAND of all States Parties, and the States parties.', /States parties/],
  ['It notes the Agreement on Residence for Nationals of the States Parties of MERCOSUR and the States parties.', ''],
  ['The State party heard it. The State Party’s Mental Health Act allows it.', /“State party”/],
  [
    'The State party should act.\n\n\t\tObligations of the State Party under the Convention\n\n3.\tIt should report.',
    /State party/,
  ],
  ['The State party should act.\n\n\t\tMeasures Taken by the State Party\n\n3.\tIt should report.', ''],
  ['In the State party, the ruling State Party Front won.', ''],
  ['The State party should act on State-party reports.', /without a hyphen\?$/],
  ['The State party should act on the State-party’s law, as the state-party should.', /“State party”.*“State party”/],
  [
    'The State party should act, as a state party to the Convention, like other States-parties and states parties to the Covenant.',
    /State party.*States parties/,
  ],
  ['The State party should act, unlike other States party.', /“States parties”/],
  ['The State party notes the state-party apparatus, a one-party state and the state parties of the federation.', ''],
  ['The State party read “State-party” and the Conference of States-parties.', ''],
]);

cases(
  'state-party-case',
  [
    ['The State party, the State party and the State Party.', 'Party'],
    ['The State party, the State party and the State Party’s courts.', 'Party'],
    ['The State party, the state party and other State parties.', 'state party', 'State parties'],
  ],
  [
    'The ruling state party and the state parties of the federation, and the State party’s courts.',
    'The State Party and the States Parties.',
    'The State party and the Conference of the States Parties, and “the State Party”.',
  ],
);
