import type { StyleWords } from '../style';

/**
 * Counted in treaty body documents of 2000 to 2019: 37 of 37 percentages have a space; « no » before numbers, often without the raised o.
 */
export const STYLE: StyleWords = {
  spacesPercent: true,
  spacesMarks: true,
  numberSign: { right: 'no', since: 0, others: ['n°', 'nº', 'N°', 'Nº', 'No'] },
  stateParty: {
    right: 'État partie',
    several: 'États parties',
    since: 0,
    others: [
      { written: 'État Partie', isSeveral: false },
      { written: 'États Parties', isSeveral: true },
      { written: 'Etat partie', isSeveral: false },
      { written: 'Etats parties', isSeveral: true },
    ],
  },
  ordinalEndings: new Map([
    ['ème', 'e'],
    ['ième', 'e'],
    ['eme', 'e'],
    ['ieme', 'e'],
    ['è', 'e'],
    ['ère', 're'],
    ['ere', 're'],
  ]),
  firstDay: '1er',
  meetings: ['conférence', 'réunion', 'assemblée'],
};
