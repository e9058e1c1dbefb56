import type { FormsByState, StateForms } from '../stateForms';

/** Names that the United Nations uses in running text, with their articles. */
const SENTENCE_FORMS: Readonly<Record<string, string>> = {
  BOL: 'el Estado Plurinacional de Bolivia',
  COD: 'la República Democrática del Congo',
  FSM: 'los Estados Federados de Micronesia',
  IRN: 'la República Islámica del Irán',
  KOR: 'la República de Corea',
  LAO: 'la República Democrática Popular Lao',
  MDA: 'la República de Moldova',
  NLD: 'el Reino de los Países Bajos',
  PRK: 'la República Popular Democrática de Corea',
  RUS: 'la Federación de Rusia',
  SYR: 'la República Árabe Siria',
  TZA: 'la República Unida de Tanzanía',
  VEN: 'la República Bolivariana de Venezuela',
};

/** Names from before a change of name. */
const FORMER: FormsByState = {
  TUR: ['Turquía', 'Turkiye'],
  SWZ: ['Swazilandia', 'Suazilandia'],
  CZE: ['la República Checa', 'La República Checa', 'República Checa'],
  MKD: [
    'la ex República Yugoslava de Macedonia',
    'La ex República Yugoslava de Macedonia',
    'la ex-República Yugoslava de Macedonia',
    'Macedonia',
  ],
  LBY: ['la Jamahiriya Árabe Libia', 'La Jamahiriya Árabe Libia', 'Jamahiriya Árabe Libia'],
  MMR: ['Birmania'],
  COD: ['Zaire'],
  BOL: ['Bolivia'],
  TLS: ['Timor Oriental'],
};

/** Everyday names, to be replaced by the name used in running text. */
const COMMON_NAMES: FormsByState = {
  BLR: ['Bielorrusia'],
  BRN: ['Brunei'],
  CIV: ['Costa de Marfil'],
  IRN: ['Irán', 'Iran'],
  KGZ: ['República Kirguisa', 'Kirguizistán'],
  KOR: ['Corea del Sur'],
  LAO: ['Laos'],
  MDA: ['Moldavia', 'Moldova'],
  NLD: ['Holanda'],
  PRK: ['Corea del Norte'],
  RUS: ['Rusia'],
  SVK: ['República Eslovaca'],
  SYR: ['Siria'],
  TZA: ['Tanzania', 'Tanzanía'],
  VEN: ['Venezuela'],
};

/** United Nations names with an error, or in another organization's spelling; an article before them is kept. */
const MISSPELT: FormsByState = {
  AZE: ['Azerbaiyan'],
  BEN: ['Benín'],
  BHR: ['Bahréin', 'Baréin'],
  BLR: ['Belarus', 'Bielorús'],
  BTN: ['Bután'],
  BWA: ['Botsuana'],
  CIV: ['Cote d’Ivoire', "Cote d'Ivoire"],
  DJI: ['Yibuti'],
  FJI: ['Fiyi', 'Fidji'],
  GNB: ['Guinea Bissau', 'Guinea-Bisáu'],
  IRQ: ['Irak'],
  KAZ: ['Kazajistán', 'Kazakstán'],
  KEN: ['Kenia'],
  KNA: ['San Cristóbal y Nieves'],
  LSO: ['Lesoto'],
  MWI: ['Malaui'],
  NZL: ['Nueva Zelanda'],
  PNG: ['Papúa Nueva Guinea'],
  QAT: ['Catar'],
  RWA: ['Ruanda'],
  SAU: ['Arabia Saudí'],
  SUR: ['Surinam'],
  TJK: ['Tadyikistán'],
  TLS: ['Timor Leste'],
  TTO: ['Trinidad y Tobago'],
  UZB: ['Uzbekistan'],
  VNM: ['Vietnam', 'Viet-Nam'],
  ZWE: ['Zimbabue'],
};

/** How Spanish texts name States, by code; longer forms before those that they contain. */
export const STATE_FORMS: StateForms = {
  article: 'la',
  elided: [],
  inSentences: SENTENCE_FORMS,
  former: FORMER,
  everyday: COMMON_NAMES,
  misspelt: MISSPELT,
  // “de Bolivia”, but “del Estado Plurinacional de Bolivia”.
  unfitting: new Set([
    'Bolivia',
    'Holanda',
    'República Checa',
    'Jamahiriya Árabe Libia',
    'República Eslovaca',
    'República Kirguisa',
  ]),
  unfitAfter: ['el', 'la', 'del', 'al'],
};
