import type { FormsByState, StateForms } from '../stateForms';

/** Names that the United Nations uses in running text where lists have another form. */
const SENTENCE_FORMS: Readonly<Record<string, string>> = {
  BOL: 'État plurinational de Bolivie',
  FSM: 'États fédérés de Micronésie',
  IRN: 'République islamique d’Iran',
  NLD: 'Royaume des Pays-Bas',
  VEN: 'République bolivarienne du Venezuela',
};

/** Names from before a change of name. */
const FORMER: FormsByState = {
  TUR: ['Turquie', 'Turkiye'],
  SWZ: ['Swaziland'],
  CZE: ['République tchèque'],
  MKD: ['ex-République yougoslave de Macédoine', 'Ex-République yougoslave de Macédoine', 'Macédoine'],
  CPV: ['Cap-Vert', 'Cap Vert'],
  LBY: ['Jamahiriya arabe libyenne'],
  MMR: ['Birmanie'],
  COD: ['Zaïre'],
  BOL: ['Bolivie'],
  TLS: ['Timor oriental'],
};

/** Everyday names, to be replaced by the name used in running text. */
const COMMON_NAMES: FormsByState = {
  BLR: ['Biélorussie'],
  BRN: ['Brunei', 'Brunéi'],
  IRN: ['Iran'],
  KGZ: ['République kirghize'],
  KOR: ['Corée du Sud'],
  LAO: ['Laos'],
  MDA: ['Moldavie', 'Moldova'],
  NLD: ['Hollande'],
  PRK: ['Corée du Nord'],
  RUS: ['Russie'],
  SVK: ['République slovaque'],
  SYR: ['Syrie'],
  TZA: ['Tanzanie'],
  VEN: ['Venezuela', 'Vénézuéla'],
};

/** United Nations names with an error. */
const MISSPELT: FormsByState = {
  AZE: ['Azerbaïjan', 'Azerbaidjan'],
  BFA: ['Burkina-Faso'],
  BHR: ['Bahrein'],
  BWA: ['Bostwana'],
  CIV: ['Cote d’Ivoire', "Cote d'Ivoire"],
  GNB: ['Guinée Bissau'],
  IRQ: ['Irak'],
  ISR: ['Israel'],
  KAZ: ['Kazakstan'],
  KGZ: ['Kirghizstan', 'Kirgizstan'],
  KWT: ['Koweit'],
  LBR: ['Liberia'],
  LKA: ['Sri-Lanka'],
  NGA: ['Nigeria'],
  SLE: ['Sierra-Leone'],
  THA: ['Thailande'],
  TKM: ['Turkmenistan'],
  TLS: ['Timor Leste'],
  TTO: ['Trinidad-et-Tobago'],
  VNM: ['Vietnam', 'Viêt Nam', 'Viet-Nam'],
};

/** How French texts name States, by code; longer forms before those that they contain. */
export const STATE_FORMS: StateForms = {
  article: '',
  elided: ['l', 'd'],
  inSentences: SENTENCE_FORMS,
  former: FORMER,
  everyday: COMMON_NAMES,
  misspelt: MISSPELT,
  // « au Swaziland », but « en Eswatini »: another article.
  unfitting: new Set([
    'Swaziland',
    'ex-République yougoslave de Macédoine',
    'Ex-République yougoslave de Macédoine',
    'Cap-Vert',
    'Cap Vert',
    'Birmanie',
    'Zaïre',
    'Bolivie',
    'Biélorussie',
    'Iran',
    'République kirghize',
    'Laos',
    'Hollande',
    'Venezuela',
    'Vénézuéla',
  ]),
  unfitAfter: [],
};
