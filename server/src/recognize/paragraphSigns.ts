import { atLeast, count, includesAny, isAsciiDigit, type Sign } from './sign';
import { symbolInWord } from './symbolWords';

/** Signs in numbered paragraphs and their headings: speaker, addressee, subject. */
export const PARAGRAPH_SIGNS: readonly Sign[] = [
  // In the first paragraph, which gives the report considered, the dates and the text adopted.
  { id: 'considered', weight: 4, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(considersReport) },
  { id: 'meetings', weight: 2, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(namesMeetings) },
  { id: 'adopted', weight: 4, shownBy: ({ paragraphs }) => paragraphs.slice(0, 3).some(adoptsObservations) },
  { id: 'cited', weight: 2, shownBy: ({ paragraphs }) => paragraphs.some(citesSymbol) },

  // In all paragraphs.
  { id: 'voice', weight: 3, shownBy: ({ paragraphs }) => atLeast(1, paragraphs, isCommitteeStatement) },
  { id: 'voice again', weight: 2, shownBy: ({ paragraphs }) => atLeast(2, paragraphs, isCommitteeStatement) },
  { id: 'voice throughout', weight: 3, shownBy: ({ paragraphs }) => atLeast(4, paragraphs, isCommitteeStatement) },
  { id: 'requests', weight: 4, shownBy: ({ paragraphs }) => atLeast(2, paragraphs, isRequest) },
  { id: 'requests throughout', weight: 2, shownBy: ({ paragraphs }) => atLeast(4, paragraphs, isRequest) },
  { id: 'replies', weight: 3, shownBy: ({ lines }) => atLeast(2, lines, isReplyHeading) },
  { id: 'State party', weight: 3, shownBy: ({ paragraphs }) => countStateParty(paragraphs) >= 3 },
  { id: 'heading', weight: 2, shownBy: ({ lines }) => atLeast(1, lines, isSectionHeading) },
  { id: 'headings', weight: 2, shownBy: ({ lines }) => atLeast(2, lines, isSectionHeading) },
];

const CONSIDERED_WORDS = [
  'considered',
  'examined',
  'took up',
  'reviewed',
  'continued its consideration',
  'a examine',
  'examine ',
  'examino',
  'ha examinado',
];
const REPORTS = [
  'initial',
  'periodic',
  'additional information',
  'situation in',
  'in the absence of',
  'special report',
  'periodique',
  'valant rapport',
  "en l'absence de rapport",
  'situation au',
  'situation en',
  'inicial',
  'periodico',
  'a falta de informe',
  'en ausencia de informe',
  'situacion en',
];
const ADOPTED_TITLES = [
  'concluding observations',
  'concluding comments',
  'present text',
  'the observations',
  'following observations',
  'observations finales',
  'conclusions ci-apres',
  'observations ci-apres',
  'observaciones finales',
  'presentes observaciones',
  'siguientes observaciones',
];

/** Present-tense verbs with the committee as subject; others writing about it use "recommended". */
const COMMITTEE_VERBS: ReadonlySet<string> = new Set(
  (
    'welcomes notes takes regrets recommends expresses appreciates commends urges reiterates requests encourages calls ' +
    'recalls remains is invites acknowledges considers emphasizes stresses reminds draws observes shares thanks wishes ' +
    'underlines suggests deplores congratulates finds asks believes expects understands highlights affirms ' +
    'accueille salue note prend regrette recommande exprime engage exhorte reitere prie encourage demande rappelle ' +
    'demeure reste est invite se acoge celebra observa toma lamenta recomienda expresa agradece insta reitera pide alienta ' +
    'solicita recuerda sigue esta invita'
  ).split(' '),
);
const ADVERBS: ReadonlySet<string> = new Set([
  'also',
  'further',
  'therefore',
  'nevertheless',
  'however',
  'nonetheless',
  'strongly',
  'egalement',
  'tambien',
  'ademas',
]);

const SECTIONS = [
  'positive aspect',
  'principal subjects of concern',
  'principal areas of concern',
  'principal matters of concern',
  'main areas of concern',
  'main subjects of concern',
  'concerns and recommendations',
  'subjects of concern',
  'factors and difficulties',
  'factors and circumstances',
  'follow-up and dissemination',
  'follow-up measures taken and progress',
  'implementation and reporting',
  'other recommendations',
  'implementation of the convention',
  'implementation of the covenant',
  'general measures of implementation',
  'constitutional and legal framework within which',
  'facts as submitted by',
  'facts as presented by',
  'consideration of admissibility',
  'consideration of the merits',
  'issues and proceedings before the committee',
  "state party's observations on",
  'aspects positifs',
  'mesures positives',
  'facteurs et difficultes',
  'suivi et diffusion',
  'diffusion et suivi',
  'rappel des faits',
  'examen de la recevabilite',
  'examen au fond',
  'aspectos positivos',
  'factores positivos',
  'factores y dificultades',
  'seguimiento y difusion',
  'difusion y seguimiento',
  'los hechos expuestos',
  'examen de la admisibilidad',
];

/** The committee as the subject of a sentence. */
const COMMITTEE = ['the committee ', 'le comite ', 'el comite '];
/** Phrases for languages that put the verb first, or a pronoun in between. */
const COMMITTEE_PHRASES = [
  'preocupa al comite',
  'preocupan al comite',
  "le comite s'inquiete",
  'al comite le preocupa',
  'complace al comite',
];
const MEETINGS: readonly (readonly [at: string, noun: string])[] = [
  ['at its ', 'meeting'],
  ['a ses ', 'seance'],
  ['a sa ', 'seance'],
  ['en sus sesiones ', 'sesion'],
  ['en su ', 'sesion'],
];
const STATE_PARTY = [
  'State party',
  'States parties',
  'Etat partie',
  'Etat Partie',
  'Etats parties',
  'Etats Parties',
  'Estado parte',
  'Estado Parte',
  'Estados partes',
  'Estados Partes',
];
const ASKS = ['please ', 'veuillez ', 'sirvanse ', 'sirvase '];

/** Parts of headings of concerns, whose first word varies most. */
const CONCERNS = ['de preoccupation', 'de preocupacion', 'preoccupations et'];

function openingText(paragraph: string): string {
  return paragraph.slice(0, 700).toLowerCase();
}

function considersReport(paragraph: string): boolean {
  const text = openingText(paragraph);
  return opensWithCommittee(text) && includesAny(text.slice(0, 60), CONSIDERED_WORDS) && includesAny(text, REPORTS);
}

function opensWithCommittee(text: string): boolean {
  return COMMITTEE.some((name) => text.startsWith(name));
}

/** "at its 211th and 212th meetings" */
function namesMeetings(paragraph: string): boolean {
  const text = openingText(paragraph);
  return opensWithCommittee(text) && MEETINGS.some(([phrase, noun]) => isCounted(text, phrase, noun));
}

/** Whether the first occurrence of a phrase is followed by a number, and later by a noun. */
function isCounted(text: string, phrase: string, noun: string): boolean {
  const at = text.indexOf(phrase);
  return at > 0 && isAsciiDigit(text.charCodeAt(at + phrase.length)) && text.includes(noun, at + phrase.length);
}

function adoptsObservations(paragraph: string): boolean {
  const text = openingText(paragraph);
  return (
    includesAny(text, ['adopted', 'adopte', 'aprob']) &&
    includesAny(text, ['committee', 'comite']) &&
    includesAny(text, ADOPTED_TITLES)
  );
}

function citesSymbol(paragraph: string): boolean {
  return paragraph.includes('/') && paragraph.split(' ').some((word) => symbolInWord(word) !== undefined);
}

/** Whether a paragraph that mentions a State party has "The Committee recommends" near its start. */
function isCommitteeStatement(paragraph: string): boolean {
  if (!STATE_PARTY.some((name) => paragraph.includes(name))) return false;
  const text = paragraph.slice(0, 400).toLowerCase();
  return COMMITTEE.some((name) => hasCommitteeVerb(text, name)) || includesAny(text, COMMITTEE_PHRASES);
}

function hasCommitteeVerb(text: string, committee: string): boolean {
  for (let at = text.indexOf(committee); at >= 0; at = text.indexOf(committee, at + 1)) {
    const from = at + committee.length;
    const [verb = '', next = ''] = text.slice(from, from + 46).split(/[ ,]/);
    if (COMMITTEE_VERBS.has(verb) || (ADVERBS.has(verb) && COMMITTEE_VERBS.has(next))) return true;
  }
  return false;
}

function isRequest(paragraph: string): boolean {
  const text = paragraph.slice(0, 300).toLowerCase();
  return ASKS.some((word) => {
    const at = text.indexOf(word);
    return at === 0 || (at > 0 && ' ,'.includes(paragraph.charAt(at - 1)));
  });
}

/** Counts "State party" and "States parties", capitalized as in documents. */
function countStateParty(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, text) => STATE_PARTY.reduce((all, name) => all + count(text, name), sum), 0);
}

/** Beginnings of headings in replies, each with possible continuations. */
const REPLY_HEADINGS: readonly (readonly [start: string, ...after: string[]])[] = [
  ['repl', 'paragraph ', 'list of issues'],
  ['repons', 'paragraphe ', 'liste de', 'question '],
  ['respuest', 'parrafo ', 'lista de', 'pregunta '],
];

function isReplyHeading(line: string): boolean {
  const lowerCased = line.slice(0, 120).toLowerCase();
  return REPLY_HEADINGS.some(([start, ...after]) => lowerCased.startsWith(start) && includesAny(lowerCased, after));
}

function isSectionHeading(line: string): boolean {
  if (line.length > 140 || line.endsWith('.')) return false;
  let headingText = withoutArticle(line.toLowerCase());
  const space = headingText.indexOf(' ');
  if (space > 1 && space <= 5 && headingText.charAt(space - 1) === '.') headingText = headingText.slice(space + 1);
  return SECTIONS.some((section) => headingText.startsWith(section)) || includesAny(headingText, CONCERNS);
}

function withoutArticle(line: string): string {
  return line.startsWith('the ') ? line.slice('the '.length) : line;
}
