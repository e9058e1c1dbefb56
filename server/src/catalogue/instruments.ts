/** Data about an instrument that is available before its file in `treaties/` is loaded. */
interface Instrument {
  /** The customary short name, as in the instrument's file. */
  readonly shortTitle: string;
  /** The number of articles (verified against the texts). */
  readonly articles: number;
}

/** The eighteen instruments by id. Article content is loaded from `treaties/` on first use. */
export const INSTRUMENTS: Readonly<Record<string, Instrument>> = {
  icrmw: { shortTitle: 'Convention on Migrant Workers', articles: 93 },
  crc: { shortTitle: 'Convention on the Rights of the Child', articles: 54 },
  crpd: { shortTitle: 'Convention on the Rights of Persons with Disabilities', articles: 50 },
  cedaw: { shortTitle: 'Convention on the Elimination of All Forms of Discrimination against Women', articles: 30 },
  cat: { shortTitle: 'Convention against Torture', articles: 33 },
  iccpr: { shortTitle: 'Covenant on Civil and Political Rights', articles: 53 },
  icescr: { shortTitle: 'Covenant on Economic, Social and Cultural Rights', articles: 31 },
  icerd: { shortTitle: 'Convention on the Elimination of All Forms of Racial Discrimination', articles: 25 },
  icpped: { shortTitle: 'Convention for the Protection of All Persons from Enforced Disappearance', articles: 45 },
  'op1-iccpr': { shortTitle: 'First Optional Protocol to the Covenant on Civil and Political Rights', articles: 14 },
  'op2-iccpr': { shortTitle: 'Second Optional Protocol to the Covenant on Civil and Political Rights', articles: 11 },
  'op-icescr': {
    shortTitle: 'Optional Protocol to the Covenant on Economic, Social and Cultural Rights',
    articles: 22,
  },
  'op-cedaw': {
    shortTitle: 'Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women',
    articles: 21,
  },
  opcat: { shortTitle: 'Optional Protocol to the Convention against Torture', articles: 37 },
  'op-crc-ac': { shortTitle: 'Optional Protocol on the involvement of children in armed conflict', articles: 13 },
  'op-crc-sc': {
    shortTitle: 'Optional Protocol on the sale of children, child prostitution and child pornography',
    articles: 17,
  },
  'op-crc-ic': { shortTitle: 'Optional Protocol on a communications procedure', articles: 24 },
  'op-crpd': {
    shortTitle: 'Optional Protocol to the Convention on the Rights of Persons with Disabilities',
    articles: 18,
  },
};
