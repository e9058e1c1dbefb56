import type { Beginnings } from '../beginningWords';
import { wholeOrdinals } from '../wholeOrdinals';
import { frenchStateName } from './stateArticles';
import { WORDS } from './words';

const MEASURES =
  'Le Comité salue les mesures ci-après prises par l’État partie\u00a0:\n\ta)\t[Première mesure]\u00a0;\n\tb)\t[Deuxième mesure].';
const NEXT_REPORT =
  'Le Comité demande à l’État partie de soumettre son prochain rapport périodique le [date] au plus tard.';
const NOTE_ON_LIST = '\t*\tAdoptée par le Comité à sa {session} session ({sessionDates}).';

/** « trente et unième », « soixante et onzième », but « quatre-vingt-unième ». */
const inWords = wholeOrdinals(
  WORDS.meaning,
  (prefix, rest) => (prefix < 80 && (rest === 1 || rest === 11) ? ' et ' : '-'),
  'unième',
);

/** The largest number that documents spell out as an ordinal. */
const MAX_SPELLED_ORDINAL = 100;

function ordinalWord(number: number): string {
  return (number <= MAX_SPELLED_ORDINAL ? inWords(number) : undefined) ?? `${number}e`;
}

/** Templates of new documents in French. */
export const FRENCH_BEGINNINGS: Beginnings = {
  masthead: [
    'Nations Unies\t{symbol}',
    '\t{treaty}',
    'Distr. générale',
    '[date]',
    'Français',
    'Original\u00a0: français',
    '',
    '{committee}',
    '{Session} session',
    '{sessionDates}',
  ],
  titles: {
    'concluding-observations': 'Observations finales concernant {theReport}*',
    'list-of-issues': 'Liste de points concernant {theReport}*',
    'list-of-issues-prior': 'Liste de points établie avant la soumission de {theReport}*',
    replies: 'Réponses {ofState} à la liste de points concernant {itsReport}',
  },
  notes: {
    'concluding-observations': '\t*\tAdoptées par le Comité à sa {session} session ({sessionDates}).',
    'list-of-issues': NOTE_ON_LIST,
    'list-of-issues-prior': NOTE_ON_LIST,
  },
  opening:
    'Le Comité a examiné {theReport} ({reportSymbol}) à ses [numéro] et [numéro] séances, tenues {meetingDates}, et a adopté les présentes observations finales à sa [numéro] séance, tenue le {adoptionDate}.',
  sections: {
    introduction: [
      'Le Comité se félicite que l’État partie ait soumis {itsReport}.',
      'Le Comité se félicite du dialogue qu’il a eu avec la délégation de l’État partie, conduite par [nom et fonctions].',
    ],
    'positive-aspects': [MEASURES],
    'measures-and-progress': [MEASURES],
    'concerns-and-recommendations': [
      'Le Comité est préoccupé par [sujet de préoccupation].',
      'Le Comité recommande à l’État partie de [recommandation].',
    ],
    'follow-up-and-dissemination': [
      'Le Comité demande à l’État partie de diffuser largement les présentes observations finales, notamment auprès de [destinataires].',
      NEXT_REPORT,
    ],
    'follow-up-procedure': [
      'Le Comité demande à l’État partie de lui communiquer, le [date] au plus tard, des renseignements sur la suite donnée aux recommandations figurant aux [paragraphes].',
      NEXT_REPORT,
    ],
    'implementation-and-reporting': [
      'Le Comité recommande à l’État partie de donner effet aux présentes recommandations et de les faire largement connaître.',
      NEXT_REPORT,
    ],
    'other-recommendations': [
      'Le Comité recommande à l’État partie d’envisager de devenir partie à [instruments].',
      NEXT_REPORT,
    ],
  },
  headings: {
    introduction: 'Introduction',
    'positive-aspects': 'Aspects positifs',
    'measures-and-progress': 'Mesures de suivi prises et progrès accomplis par l’État partie',
    'follow-up-and-dissemination': 'Suivi et diffusion',
    'follow-up-procedure': 'Procédure de suivi',
    'implementation-and-reporting': 'Mise en œuvre et soumission de rapports',
    'other-recommendations': 'Autres recommandations',
  },
  issues: {
    general: 'Renseignements d’ordre général',
    articles: 'Renseignements concernant les articles de {ownTreaty}',
    paragraphs: [
      'Donner des renseignements sur [législation et application].',
      'Donner, pour les [nombre] dernières années, des statistiques sur [sujet].',
    ],
    ofArticles: ['Décrire les mesures prises pour [but].'],
  },
  replies: { heading: 'Réponse au paragraphe {place} de la liste de points', paragraph: '[Réponse]' },
  source: '[repris de {symbol}, paragraphe {number}\u00a0: à vérifier]',
  blanks: {
    date: '[date]',
    dates: '[dates]',
    symbol: '[cote]',
    treaty: '[instrument]',
    committee: '[comité]',
    number: '[Numéro]',
    state: '[État]',
  },
  onDates: { one: 'le {dates}', several: 'les {dates}' },
  firstDay: '1er',
  adjective: '[de l’État]',
  treaties: { covenant: 'le Pacte', convention: 'la Convention' },
  reports: {
    initial: { the: 'le', its: 'son', words: 'rapport initial{of}' },
    periodic: { the: 'le', its: 'son', words: '{ordinal} rapport périodique{of}' },
    combined: { the: 'le', its: 'son', words: 'rapport{of} valant {ordinals} rapports périodiques' },
  },
  first: 'initial',
  and: 'et',
  to: 'à',
  ordinals: { session: ordinalWord, report: ordinalWord, combined: ordinalWord },
  ofState: 'de {State}',
  contractions: [
    [/(?<!\p{L})de le /gu, 'du '],
    [/(?<!\p{L})de les /gu, 'des '],
    [/(?<!\p{L})à le /gu, 'au '],
    [/(?<!\p{L})à les /gu, 'aux '],
    [/(?<!\p{L})de (?=[AEIOUÉÈÊÎ]\p{L}|Haï)/gu, 'd’'],
  ],
  beforeState: [
    ['de la ', 'de '],
    ['de l’', 'de '],
    ['à la ', 'à '],
    ['à l’', 'à '],
    ['des ', 'de '],
    ['aux ', 'à '],
    ['les ', ''],
    ['au ', 'à '],
    ['du ', 'de '],
    ['de ', 'de '],
    ['en ', undefined],
    ['la ', ''],
    ['le ', ''],
    ['l’', ''],
    ['d’', 'de '],
    ['à ', 'à '],
  ],
  stateName: frenchStateName,
};
