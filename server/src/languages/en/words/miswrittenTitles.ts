import type { Miswriting } from '../../titleForms';

/**
 * English titles with errors that no general comparison finds: words missing, changed or reordered. Each comes with the correct title; the
 * wrong one is matched case-sensitively.
 */

/** Titles unique to one body or treaty. */
export const MISWRITTEN: readonly Miswriting[] = [
  ['Rights of All Migrant Workers and Their Families', 'Rights of All Migrant Workers and Members of Their Families'],
  [
    'Protection of the Rights of Migrant Workers and Members of Their Families',
    'Protection of the Rights of All Migrant Workers and Members of Their Families',
  ],
  [
    'Committee on the Elimination of All Forms of Discrimination against Women',
    'Committee on the Elimination of Discrimination against Women',
  ],
  [
    'Committee on the Elimination of All Forms of Racial Discrimination',
    'Committee on the Elimination of Racial Discrimination',
  ],
  [
    'Convention on the Elimination of Discrimination against Women',
    'Convention on the Elimination of All Forms of Discrimination against Women',
  ],
  [
    'Convention on the Elimination of Racial Discrimination',
    'Convention on the Elimination of All Forms of Racial Discrimination',
  ],
  ['Convention on the Rights of Children', 'Convention on the Rights of the Child'],
  ['Committee on the Rights of Children', 'Committee on the Rights of the Child'],
  ['Convention on the Rights of People with Disabilities', 'Convention on the Rights of Persons with Disabilities'],
  ['Committee on the Rights of People with Disabilities', 'Committee on the Rights of Persons with Disabilities'],
  ['International Convention on Civil and Political Rights', 'International Covenant on Civil and Political Rights'],
  [
    'International Convention on Economic, Social and Cultural Rights',
    'International Covenant on Economic, Social and Cultural Rights',
  ],
  ['Convention on the Rights of Disabled Persons', 'Convention on the Rights of Persons with Disabilities'],
  ['Committee on the Rights of Disabled Persons', 'Committee on the Rights of Persons with Disabilities'],
  ['Convention on the Rights of the Disabled', 'Convention on the Rights of Persons with Disabilities'],
  ['Convention relating to the Status of Stateless People', 'Convention relating to the Status of Stateless Persons'],
  [
    'International Covenant on Economic and Social Rights',
    'International Covenant on Economic, Social and Cultural Rights',
  ],
  [
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment',
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  ],
  [
    'Convention against Torture and Other Cruel, Inhuman or Degrading Punishment or Treatment',
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  ],
  ['Convention on the Status of Refugees', 'Convention relating to the Status of Refugees'],
  ['Convention on the Status of Stateless Persons', 'Convention relating to the Status of Stateless Persons'],
  ['Optional Protocol of the Convention', 'Optional Protocol to the Convention'],
  ['Optional Protocol of the Covenant', 'Optional Protocol to the Covenant'],
  ['Optional Protocol of the International Covenant', 'Optional Protocol to the International Covenant'],
  [
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and pornography',
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
  ],
  [
    'Optional Protocol on the sale of children, child prostitution and pornography',
    'Optional Protocol on the sale of children, child prostitution and child pornography',
  ],
  ['Durban Declaration and Plan of Action', 'Durban Declaration and Programme of Action'],
  ['Vienna Declaration and Plan of Action', 'Vienna Declaration and Programme of Action'],
  ['Principles on the Status of National Institutions', 'Principles relating to the Status of National Institutions'],
  [
    'National Institutions for the Protection and Promotion of Human Rights',
    'National Institutions for the Promotion and Protection of Human Rights',
  ],
  ['Rights of All Migrant Workers and their Families', 'Rights of All Migrant Workers and Members of Their Families'],
  ...['Forced Disappearance', 'Forced Disappearances', 'Involuntary Disappearance', 'Involuntary Disappearances'].map(
    (ending) =>
      [`Protection of All Persons from ${ending}`, 'Protection of All Persons from Enforced Disappearance'] as const,
  ),
];

/** Titles shared with national bodies, whose names have more than an article before the title, or their owner after it. */
export const MISWRITTEN_OR_NATIONAL: readonly Miswriting[] = [
  ['Committee for the Elimination of Racial Discrimination', 'Committee on the Elimination of Racial Discrimination'],
  [
    'Committee for the Elimination of Discrimination against Women',
    'Committee on the Elimination of Discrimination against Women',
  ],
  [
    'Committee for the Elimination of Discrimination Against Women',
    'Committee on the Elimination of Discrimination against Women',
  ],
  ['Sub Committee on Prevention of Torture', 'Subcommittee on Prevention of Torture'],
  [
    'Committee for the Protection of the Rights of All Migrant Workers',
    'Committee on the Protection of the Rights of All Migrant Workers',
  ],
  ['Committee on Social, Economic and Cultural Rights', 'Committee on Economic, Social and Cultural Rights'],
  ['Committee on Economic, Cultural and Social Rights', 'Committee on Economic, Social and Cultural Rights'],
  ['Committee of Migrant Workers', 'Committee on Migrant Workers'],
  ['Committee on Forced Disappearances', 'Committee on Enforced Disappearances'],
  ['Sub-Committee on Prevention of Torture', 'Subcommittee on Prevention of Torture'],
  ['Sub-committee on Prevention of Torture', 'Subcommittee on Prevention of Torture'],
  ['Subcommittee for Prevention of Torture', 'Subcommittee on Prevention of Torture'],
  ['Subcommittee for the Prevention of Torture', 'Subcommittee on Prevention of Torture'],
];

/** Titles of bodies that exist in many States: wrong only if the text shows that it refers to the Committee. */
export const WRONG_IF_COMMITTEE_MEANT: readonly Miswriting[] = [
  ['Committee for the Rights of the Child', 'Committee on the Rights of the Child'],
  ['Committee for the Rights of Persons with Disabilities', 'Committee on the Rights of Persons with Disabilities'],
  ['Committee for Migrant Workers', 'Committee on Migrant Workers'],
  ['Committee for Enforced Disappearances', 'Committee on Enforced Disappearances'],
  ['Committee for Economic, Social and Cultural Rights', 'Committee on Economic, Social and Cultural Rights'],
];

/** Titles with errors only at the end: the words before, the wrong endings, and the right one. */
export const MISWRITTEN_ENDINGS: readonly (readonly [before: string, wrong: readonly string[], right: string])[] = [
  ...[
    'Second Optional Protocol to the International Covenant on Civil and Political Rights,',
    'Second Optional Protocol to the International Covenant on Civil and Political Rights',
    'Second Optional Protocol to the Covenant,',
    'Second Optional Protocol to the Covenant',
  ].map(
    (before) =>
      [
        before,
        [
          'aiming at the abolishment of the death penalty',
          'aiming at the abolition of capital punishment',
          'aiming at abolishing the death penalty',
          'aiming to abolish the death penalty',
          'aimed at abolishing the death penalty',
        ],
        'aiming at the abolition of the death penalty',
      ] as const,
  ),
  ...['Optional Protocol', 'Optional Protocol to the Convention on the Rights of the Child'].map(
    (before) =>
      [
        before,
        [
          'on the sale of children, prostitution and child pornography',
          'on the sale of children, prostitution and pornography',
        ],
        'on the sale of children, child prostitution and child pornography',
      ] as const,
  ),
];
