import { cases, fixes } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('ize', [
  ['It recalls the Protocol concerning the criminalisation of acts of a racist and xenophobic nature.', ''],
  ['It recalls the criminalisation of acts of violence.', /criminalization/],
  ['The Act says:\n\n“Employers shall organise the work.\n\nInspectors shall organise visits to them”.', ''],
  ['The Act says:\n\n“Employers shall organise the work.”\n\nInspectors organise visits to them.', /organize/],
  ['Inspectors organise visits to them”.', /organize/],
  [
    'It notes the plan.\n\n\t\tDeinstitutionalisation of children and organizations\n\n3.\tIt should report.',
    /Deinstitutionalization/,
  ],
  ['Organisation of the Forum was in hand. Decentralisation Forum staff, of several organizations, were heard.', ''],
  ['Its books are uncriticised by organizations.', /uncriticized/],
  ['It securitises racialised groups, and de-stigmatises no organization.', /securitizes.*racialized.*de-stigmatizes/],
  ['It notes the enterprize of organizations.', /enterprise/],
  ['It advised, revised, supervised and compromised; the enterprises of organizations were no demise.', ''],
]);

cases(
  'ize',
  [
    ['They organised and recognized it.', 'organised'],
    ['Recognising this, they organized it.', 'Recognising'],
    ['The criminalisation of it was recognized.', 'criminalisation'],
  ],
  [
    'They advise, analyse, comprise, supervise, exercise, promise, revise, televise and compromise, and organize.',
    'The World Health Organisation and the Organisation for Economic Co-operation and Development organize it.',
    'The Organisation internationale de la Francophonie and the “organised” crime; they organize it.',
    'The enterprise, the franchise, the expertise and the premises were recognized.',
  ],
);

fixes('ize', [
  ['Organise it, and recognize it.', 'Organize it, and recognize it.'],
  ['They emphasise, mobilise and utilise it.', 'They emphasize, mobilize and utilize it.'],
]);
