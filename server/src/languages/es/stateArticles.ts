import { SPANISH_STATES } from '../states/spanishStates';

/** Names that lists print in another form. */
const SENTENCE_FORMS: Readonly<Record<string, string>> = {
  BOL: 'el Estado Plurinacional de Bolivia',
  FSM: 'los Estados Federados de Micronesia',
  IRN: 'la República Islámica del Irán',
  NLD: 'el Reino de los Países Bajos',
  VEN: 'la República Bolivariana de Venezuela',
};

/** Most names have no article. */
const WITH: Readonly<Record<string, string>> = {
  el: 'AFG BRA CAN CMR COG ECU GAB GBR IRQ JPN LBN NER PAK PER PRY PSE SDN SEN TCD TGO URY YEM',
  la: 'ARG CAF COD DOM EU IND KOR LAO MDA PRK RUS SAU SYR TZA VAT',
  los: 'ARE USA',
  las: 'BHS COK COM MHL SLB',
};

const ARTICLES: ReadonlyMap<string, string> = new Map(
  Object.entries(WITH).flatMap(([article, codes]) => codes.split(' ').map((code) => [code, article] as const)),
);

/** The name of a State in running Spanish text: «el Perú», «El Salvador», «Cuba»; the code if the State has no name. */
export function spanishStateName(code: string): string {
  const wholeName = SENTENCE_FORMS[code];
  if (wholeName !== undefined) return wholeName;
  const name = SPANISH_STATES[code];
  if (name === undefined) return code;
  const article = ARTICLES.get(code);
  return article === undefined ? name : `${article} ${name}`;
}
