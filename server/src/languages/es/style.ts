import type { StyleWords } from '../style';

/** Counted in 322 sections of observations: « Estado parte » in 1,174 of 1,191 places since 2011, « núm. » in 222 of 277. */
export const STYLE: StyleWords = {
  numberSign: {
    right: 'núm.',
    since: 2011,
    others: ['N.º', 'n.º', 'N.°', 'n.°', 'Nº', 'nº', 'N°', 'n°', 'No.', 'Núm.'],
  },
  stateParty: {
    right: 'Estado parte',
    several: 'Estados partes',
    since: 2011,
    others: [
      { written: 'Estado Parte', isSeveral: false },
      { written: 'Estados Partes', isSeveral: true },
    ],
  },
  ordinalEndings: new Map([
    ['ra', 'ª'],
    ['da', 'ª'],
    ['ta', 'ª'],
    ['ma', 'ª'],
    ['va', 'ª'],
    ['na', 'ª'],
    ['ro', 'º'],
    ['do', 'º'],
    ['to', 'º'],
    ['mo', 'º'],
    ['vo', 'º'],
    ['no', 'º'],
  ]),
  meetings: ['conferencia', 'reunión', 'asamblea'],
};
