import type { Beginnings } from '../beginningWords';
import { spanishStateName } from './stateArticles';

const MEASURES =
  'El Comité celebra las siguientes medidas adoptadas por el Estado parte:\n\ta)\t[Primera medida];\n\tb)\t[Segunda medida].';
const NEXT_REPORT =
  'El Comité solicita al Estado parte que presente su próximo informe periódico a más tardar el [fecha].';
const NOTE_ON_LIST = '\t*\tAprobada por el Comité en su {session} período de sesiones ({sessionDates}).';

const BEFORE_NOUN = [
  'primer',
  'segundo',
  'tercer',
  'cuarto',
  'quinto',
  'sexto',
  'séptimo',
  'octavo',
  'noveno',
  'décimo',
];
const SHORT_ORDINALS: Readonly<Record<number, string>> = { 1: 'primero', 3: 'tercero' };

/** In figures, in the form used before “período de sesiones”: 21 → “21er”, 22 → “22º”. */
function inFigures(number: number): string {
  const isShort = /(?:^|[^1])[13]$/.test(String(number));
  return `${number}${isShort ? 'er' : 'º'}`;
}

/** Spelt out as far as customary, in the form used before “informe”: “tercer”. */
function beforeReport(number: number): string {
  return BEFORE_NOUN[number - 1] ?? inFigures(number);
}

/** Templates of new documents in Spanish. */
export const SPANISH_BEGINNINGS: Beginnings = {
  masthead: [
    'Naciones Unidas\t{symbol}',
    '\t{treaty}',
    'Distr. general',
    '[fecha]',
    'Español',
    'Original: español',
    '',
    '{committee}',
    '{Session} período de sesiones',
    '{sessionDates}',
  ],
  titles: {
    'concluding-observations': 'Observaciones finales sobre {theReport}*',
    'list-of-issues': 'Lista de cuestiones relativa a {theReport}*',
    'list-of-issues-prior': 'Lista de cuestiones previa a la presentación de {theReport}*',
    replies: 'Respuestas {ofState} a la lista de cuestiones relativa a {itsReport}',
  },
  notes: {
    'concluding-observations': '\t*\tAprobadas por el Comité en su {session} período de sesiones ({sessionDates}).',
    'list-of-issues': NOTE_ON_LIST,
    'list-of-issues-prior': NOTE_ON_LIST,
  },
  opening:
    'El Comité examinó {theReport} ({reportSymbol}) en sus sesiones [número] y [número], celebradas {meetingDates}, y aprobó las presentes observaciones finales en su sesión [número], celebrada el {adoptionDate}.',
  sections: {
    introduction: [
      'El Comité acoge con satisfacción la presentación por el Estado parte de {itsReport}.',
      'El Comité agradece el diálogo mantenido con la delegación del Estado parte, encabezada por [nombre y cargo].',
    ],
    'positive-aspects': [MEASURES],
    'measures-and-progress': [MEASURES],
    'concerns-and-recommendations': [
      'Preocupa al Comité [motivo de preocupación].',
      'El Comité recomienda al Estado parte que [recomendación].',
    ],
    'follow-up-and-dissemination': [
      'El Comité solicita al Estado parte que difunda ampliamente las presentes observaciones finales, en particular entre [destinatarios].',
      NEXT_REPORT,
    ],
    'follow-up-procedure': [
      'El Comité solicita al Estado parte que facilite, a más tardar el [fecha], información sobre la aplicación de las recomendaciones que figuran en los [párrafos].',
      NEXT_REPORT,
    ],
    'implementation-and-reporting': [
      'El Comité recomienda al Estado parte que ponga en práctica las presentes recomendaciones y les dé amplia difusión.',
      NEXT_REPORT,
    ],
    'other-recommendations': [
      'El Comité recomienda al Estado parte que considere la posibilidad de hacerse parte en [tratados].',
      NEXT_REPORT,
    ],
  },
  headings: {
    introduction: 'Introducción',
    'positive-aspects': 'Aspectos positivos',
    'measures-and-progress': 'Medidas de seguimiento adoptadas y progresos conseguidos por el Estado parte',
    'follow-up-and-dissemination': 'Seguimiento y difusión',
    'follow-up-procedure': 'Procedimiento de seguimiento',
    'implementation-and-reporting': 'Aplicación y presentación de informes',
    'other-recommendations': 'Otras recomendaciones',
  },
  issues: {
    general: 'Información general',
    articles: 'Información relativa a los artículos de {ownTreaty}',
    paragraphs: [
      'Sírvanse proporcionar información sobre [legislación y su aplicación].',
      'Sírvanse proporcionar estadísticas de los últimos [número] años sobre [tema].',
    ],
    ofArticles: ['Sírvanse describir las medidas adoptadas para [objetivo].'],
  },
  replies: { heading: 'Respuesta al párrafo {place} de la lista de cuestiones', paragraph: '[Respuesta]' },
  source: '[tomado de {symbol}, párrafo {number}: por verificar]',
  blanks: {
    date: '[fecha]',
    dates: '[fechas]',
    symbol: '[signatura]',
    treaty: '[tratado]',
    committee: '[comité]',
    number: '[Número]',
    state: '[Estado]',
  },
  onDates: { one: 'el {dates}', several: 'los días {dates}' },
  firstDay: '1',
  adjective: '[del Estado]',
  treaties: { covenant: 'el Pacto', convention: 'la Convención' },
  reports: {
    initial: { the: 'el', its: 'su', words: 'informe inicial{of}' },
    periodic: { the: 'el', its: 'su', words: '{ordinal} informe periódico{of}' },
    combined: { the: 'los', its: 'sus', words: 'informes periódicos {ordinals} combinados{of}' },
  },
  first: 'inicial',
  and: 'y',
  to: 'a',
  ordinals: {
    session: inFigures,
    report: beforeReport,
    combined: (number) => SHORT_ORDINALS[number] ?? beforeReport(number),
  },
  ofState: 'de {State}',
  contractions: [
    [/(?<!\p{L})de el /gu, 'del '],
    [/(?<!\p{L})a el /gu, 'al '],
  ],
  beforeState: [
    ['los ', ''],
    ['las ', ''],
    ['del ', 'de '],
    ['al ', 'a '],
    ['de ', 'de '],
    ['el ', ''],
    ['la ', ''],
    ['a ', 'a '],
  ],
  stateName: spanishStateName,
};
