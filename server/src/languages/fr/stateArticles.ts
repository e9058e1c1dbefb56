import { FRENCH_STATES } from '../states/frenchStates';

/** Names that lists print in another form. */
const SENTENCE_FORMS: Readonly<Record<string, string>> = {
  BOL: 'l’État plurinational de Bolivie',
  FSM: 'les États fédérés de Micronésie',
  IRN: 'la République islamique d’Iran',
  NLD: 'le Royaume des Pays-Bas',
  VEN: 'la République bolivarienne du Venezuela',
};

const WITHOUT_ARTICLE =
  'ATG BHR CPV CUB CYP DJI HKG HTI ISR KIR KNA LCA LKA MAC MCO MDG MLT MUS NIU NRU SGP SLV SMR STP VCT VUT CHN-HKG CHN-MAC';
const MASCULINE_STATES =
  'BDI BEN BFA BGD BLR BLZ BRA BRN BTN BWA CAN CHL CMR COG CRI DNK GAB GBR GHA GTM GUY HND JPN KAZ KEN KGZ KHM KWT LBN LBR LIE LSO LUX MAR MEX MLI MMR MNE MOZ MWI NER NGA NIC NPL PAK PAN PER PRT PRY PSE QAT RWA SDN SEN SSD SUR TCD TGO TJK TKM TLS UNK VAT VNM WSM YEM ZWE';
const PLURAL_STATES = 'ARE BHS COK COM FJI MDV MHL PHL PLW SLB SYC TON TUV USA';

const ARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries({ '': WITHOUT_ARTICLE, 'le ': MASCULINE_STATES, 'les ': PLURAL_STATES }).flatMap(([article, codes]) =>
    codes.split(' ').map((code) => [code, article] as const),
  ),
);

/** Names that elide the article. */
const ELIDING_PATTERN = /^[AEIOUÉÈÊÎ]/;

/** The name of a State in running French text: « le Congo », « l’Équateur », « Cuba »; the code if the State has no name. */
export function frenchStateName(code: string): string {
  const wholeName = SENTENCE_FORMS[code];
  if (wholeName !== undefined) return wholeName;
  const name = FRENCH_STATES[code];
  if (name === undefined) return code;
  const article = ARTICLES.get(code) ?? 'la ';
  return article.length === 'la '.length && ELIDING_PATTERN.test(name) ? `l’${name}` : `${article}${name}`;
}
