import type { TitleForms } from '../../titleForms';
import { MISWRITTEN, MISWRITTEN_ENDINGS, MISWRITTEN_OR_NATIONAL, WRONG_IF_COMMITTEE_MEANT } from './miswrittenTitles';
import { WORDS } from './words';

/**
 * The English titles of committees, treaties, declarations and bodies in United Nations spelling, without an article and without
 * “International”, which running text may omit. Sources: the treaties themselves, and the resolutions that adopted the declarations
 * and programmes.
 */

const INTERNATIONAL_PREFIX = 'International ';

const committees = (['CRC', 'CRPD', 'CEDAW', 'CERD', 'CAT', 'CESCR', 'CED', 'CMW'] as const).map((id) =>
  shortOf(WORDS.names.committees[id]?.[0] ?? id),
);

const treaties = [
  ...[
    'crc',
    'crpd',
    'cedaw',
    'icerd',
    'cat',
    'icpped',
    'icrmw',
    'iccpr',
    'icescr',
    'op2-iccpr',
    'op-crc-ac',
    'op-crc-sc',
    'op-crc-ic',
  ],
].map((id) => WORDS.names.instruments[id]?.[0] ?? id);

/** The protocol on the death penalty in its variants in running text: to "the Covenant", and without a comma. */
const secondProtocols = ['the International Covenant on Civil and Political Rights', 'the Covenant'].flatMap((to) =>
  [',', ''].map((comma) => `Second Optional Protocol to ${to}${comma} aiming at the abolition of the death penalty`),
);

/** Titles of committees, treaties and declarations distinctive enough to be recognized with up to two wrong words. */
const TITLES: readonly string[] = [
  ...committees,
  'Convention against Torture',
  ...new Set([...treaties.map(shortOf), ...secondProtocols]),
  'Convention on the Prevention and Punishment of the Crime of Genocide',
  'Convention relating to the Status of Refugees',
  'Convention relating to the Status of Stateless Persons',
  'Convention on the Reduction of Statelessness',
  'Universal Declaration of Human Rights',
  'Optional Protocol on the involvement of children in armed conflict',
  'Optional Protocol on the sale of children, child prostitution and child pornography',
  'Optional Protocol on a communications procedure',
];

/** Entries of {@link TITLES} whose full form begins with “International”. */
const INTERNATIONAL_TITLES: ReadonlySet<string> = new Set(
  treaties.filter((title) => title.startsWith(INTERNATIONAL_PREFIX)).map(shortOf),
);

/** Entries of {@link TITLES} recognized even with a wrong last word, since no other title begins like them. */
const DISTINCTIVE_TITLES: ReadonlySet<string> = new Set([
  'Covenant on Civil and Political Rights',
  'Covenant on Economic, Social and Cultural Rights',
  'Committee on Economic, Social and Cultural Rights',
  'Convention on the Rights of Persons with Disabilities',
  'Committee on the Rights of Persons with Disabilities',
]);

/** Bodies, declarations and programmes whose names resemble others: they are recognized with at most one wrong word. */
const SIMILAR_TITLES: readonly string[] = [
  'Convention on Preventing and Combating Violence against Women and Domestic Violence',
  'Convention on Preventing and Combating Violence against Women',
  'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
  'Protocol to Prevent, Suppress and Punish Trafficking in Persons',
  'Transnational Organized Crime',
  'Rome Statute of the International Criminal Court',
  'Beijing Declaration and Platform for Action',
  'Beijing Platform for Action',
  'Durban Declaration and Programme of Action',
  'Vienna Declaration and Programme of Action',
  'Declaration on the Elimination of Violence against Women',
  'Declaration on the Rights of Indigenous Peoples',
  'Agenda for Sustainable Development',
  'Guiding Principles on Business and Human Rights',
  'Principles relating to the Status of National Institutions',
  'Standard Minimum Rules for the Treatment of Prisoners',
  'High Commissioner for Human Rights',
  'High Commissioner for Refugees',
  'Working Group on Arbitrary Detention',
  'Working Group on Enforced or Involuntary Disappearances',
  'International Labour Organization',
  'World Health Organization',
  'International Organization for Migration',
  'Food and Agriculture Organization',
  'United Nations',
  'United Nations Children’s Fund',
];

/** Names that are capitalized except for small words; entirely in lower case, they may belong to any body. */
const NAMES: readonly string[] = [
  'General Assembly',
  'Security Council',
  'Economic and Social Council',
  'Human Rights Committee',
  'Human Rights Council',
  'Special Rapporteur',
  'Millennium Development Goals',
  'Sustainable Development Goals',
  'High Commissioner for Human Rights',
  'High Commissioner for Refugees',
];

/** Names that a single capital identifies, even at the beginning of a sentence. */
const UNIQUE_NAMES: readonly string[] = [
  'General Assembly resolution',
  'Security Council resolution',
  'Sustainable Development Goals',
  'Secretary-General of the United Nations',
];

/** Variant spellings of words in these titles with the United Nations spelling, in lower case. */
const OTHER_SPELLINGS: ReadonlyMap<string, string> = new Map([['program', 'programme']]);

const SALE = ['sale of children', 'child prostitution', 'child pornography'] as const;

/** Titles with an enumeration whose order is easily confused. */
const LISTED_TITLES: TitleForms['listed'] = [
  { before: 'Covenant on', words: ['Civil', 'Political'], last: 'and', after: 'Rights' },
  { before: 'Covenant on', words: ['Economic', 'Social', 'Cultural'], last: 'and', after: 'Rights' },
  {
    before: 'Convention against Torture and Other',
    words: ['Cruel', 'Inhuman', 'Degrading'],
    last: 'or',
    after: 'Treatment or Punishment',
  },
  { before: 'Optional Protocol on the', words: SALE, last: 'and', after: '' },
  {
    before: 'Optional Protocol to the Convention on the Rights of the Child on the',
    words: SALE,
    last: 'and',
    after: '',
  },
];

function shortOf(title: string): string {
  return title.startsWith(INTERNATIONAL_PREFIX) ? title.slice(INTERNATIONAL_PREFIX.length) : title;
}

/** The titles of committees and treaties, and the slips in them. */
export const TITLE_FORMS: TitleForms = {
  prefix: INTERNATIONAL_PREFIX.trim(),
  articles: ['the', 'a'],
  links: new Set(['of', 'and']),
  firsts: { body: 'Committee', treaty: 'Convention', protocol: 'Optional', last: 'Second' },
  otherBodies: 'for',
  otherEndings: [['ing', 'ed']],
  prepositions: new Set(['on', 'of', 'against', 'for', 'from', 'to', 'at']),
  conjunctions: new Set(['and', 'or', '&']),
  ofParliament: new Set(['Affairs', 'Matters', 'Development', 'Policy', 'Policies', 'Issues', 'Planning', 'Questions']),
  titles: TITLES,
  prefixed: INTERNATIONAL_TITLES,
  unlikeOthers: DISTINCTIVE_TITLES,
  near: SIMILAR_TITLES,
  names: NAMES,
  uniqueNames: UNIQUE_NAMES,
  otherSpellings: OTHER_SPELLINGS,
  listed: LISTED_TITLES,
  miswritten: MISWRITTEN,
  miswrittenOrNational: MISWRITTEN_OR_NATIONAL,
  miswrittenIfCited: WRONG_IF_COMMITTEE_MEANT,
  miswrittenEndings: MISWRITTEN_ENDINGS,
};
