import { committeeOfSupplement } from '../catalogue/committees';
import { DOCUMENT_NAMES } from './documentNames';
import { type Beginning, includesAny, type Sign } from './sign';
import { symbolInWord } from './symbolWords';

/** Signs of a treaty body document that occur before its first paragraph. */
export const MASTHEAD_SIGNS: readonly Sign[] = [
  { id: 'symbol', weight: 6, shownBy: (beginning) => countOwnSymbols(beginning) > 0 },
  { id: 'annual report', weight: 3, shownBy: ({ masthead }) => masthead.some(isAnnualReportLine) },
  { id: 'distribution', weight: 3, shownBy: ({ masthead }) => masthead.some(isDistributionLine) },
  { id: 'original language', weight: 2, shownBy: ({ masthead }) => masthead.some(isOriginalLine) },
  { id: 'committee', weight: 3, shownBy: (beginning) => labelPairs(beginning).some(isCommitteeLine) },
  { id: 'instrument', weight: 2, shownBy: (beginning) => labelPairs(beginning).some(isInstrumentLine) },
  { id: 'status', weight: 2, shownBy: ({ masthead }) => masthead.some((line) => STATUS.has(line.toLowerCase())) },
  { id: 'title', weight: 4, shownBy: ({ masthead }) => masthead.some(isTitle) },
  { id: 'adoption', weight: 3, shownBy: ({ lines }) => lines.some(isAdoptionNote) },
];

const STATUS: ReadonlySet<string> = new Set([
  'advance unedited version',
  'advance edited version',
  'unedited version',
  'version preliminaire non editee',
  'version non editee',
  'version avanzada sin editar',
  'version sin editar',
]);

/** Subjects of titles that other kinds of text may also have. */
const TITLE_SUBJECT = [
  'list of issues',
  'concluding observations',
  'states parties',
  'the convention',
  'the covenant',
  'liste de points',
  'liste des points',
  'observations finales',
  'etats parties',
  'la convention',
  'le pacte',
  'lista de cuestiones',
  'observaciones finales',
  'estados partes',
  'la convencion',
  'el pacto',
];

/** Whether a line belongs to the masthead. Notes on adoption and issue are included although they are sentences. */
export function isMastheadLine(line: string): boolean {
  const lowerCased = line.toLowerCase();
  return (
    ownSymbol(line) !== undefined ||
    isDistributionLine(line) ||
    isOriginalLine(line) ||
    isTitle(line) ||
    isCommitteeLine(lowerCased) ||
    isInstrumentLine(lowerCased) ||
    lowerCased.startsWith('*') ||
    PRESENT_OPENINGS.some((start) => lowerCased.startsWith(start)) ||
    isAdoptionNote(line)
  );
}

/** Openings of notes on the issue of a document. */
const PRESENT_OPENINGS = ['the present ', 'le present ', 'la presente ', 'el presente '];

/** How many distinct symbols are alone on a masthead line. */
export function countOwnSymbols({ masthead }: Beginning): number {
  return new Set(masthead.map(ownSymbol).filter((symbol) => symbol !== undefined)).size;
}

/** The lines in lower case, and each pair of consecutive lines joined, because long names may be split. */
function labelPairs({ masthead }: Beginning): readonly string[] {
  const lowerCasedLines = masthead.map((line) => line.toLowerCase());
  return lowerCasedLines.flatMap((line, i) =>
    i + 1 < lowerCasedLines.length ? [line, `${line} ${lowerCasedLines[i + 1]}`] : [line],
  );
}

const SYMBOL_NEIGHBOURS: ReadonlySet<string> = new Set(
  (
    'united nations nations unies naciones unidas - – — | advance unedited version distr.: distr. : general limited ' +
    'generale limitee limitada'
  ).split(' '),
);

/** The symbol that is alone on a line, apart from the organization's name and the like. */
function ownSymbol(line: string): string | undefined {
  if (line.length > 160) return undefined;
  let symbol: string | undefined;
  for (const word of line.split(' ')) {
    const maskedSymbol = symbolInWord(word);
    if (maskedSymbol !== undefined && symbol === undefined) symbol = maskedSymbol;
    else if (!SYMBOL_NEIGHBOURS.has(word.toLowerCase())) return undefined;
  }
  return symbol;
}

/** Whether a line is the symbol of a committee's annual report: A/66/48, E/2010/22. */
function isAnnualReportLine(line: string): boolean {
  const parts = line.split('/');
  const [series, , supplement = ''] = parts;
  if (parts.length !== 3 || (series !== 'A' && series !== 'E') || !/^[0-9]{1,3}$/.test(supplement)) return false;
  return committeeOfSupplement(series, Number(supplement)) !== undefined;
}

function isDistributionLine(line: string): boolean {
  return line.length <= 160 && line.toLowerCase().includes('distr.');
}

function isOriginalLine(line: string): boolean {
  const lowerCasedLine = line.toLowerCase();
  return line.length <= 160 && (lowerCasedLine.includes('original:') || lowerCasedLine.includes('original :'));
}

function isCommitteeLine(small: string): boolean {
  return isStandaloneName(small, DOCUMENT_NAMES.committees, ' sesion', ' session');
}

function isInstrumentLine(small: string): boolean {
  return isStandaloneName(small, DOCUMENT_NAMES.instruments, 'distr.');
}

/** Whether a line consists of a name, possibly with adjacent text from the other column. */
function isStandaloneName(small: string, names: readonly string[], ...neighbours: readonly string[]): boolean {
  if (small.length > 220) return false;
  const organization = ORGANIZATIONS.find((name) => small.startsWith(name)) ?? '';
  const line = small.slice(organization.length);
  return names.some((name) => {
    if (!line.startsWith(name)) return false;
    const remainingText = line.slice(name.length).replace(/[*0-9 ]/g, '');
    const hasNeighbour = neighbours.some((neighbour) => line.includes(neighbour, name.length));
    return remainingText === '' || (hasNeighbour && line.length - name.length <= 50);
  });
}

const ORGANIZATIONS = ['united nations ', 'nations unies ', 'naciones unidas '];

function isTitle(line: string): boolean {
  if (line.length > 300 || line.endsWith('.') || line.endsWith('?') || line.endsWith('!')) return false;
  const lowerLine = line.toLowerCase();
  const afterFirst = lowerLine.indexOf(' ') + 1;
  const begins = (title: string) =>
    (lowerLine.startsWith(title) || lowerLine.startsWith(title, afterFirst)) && lowerLine.length - title.length >= 4;
  if (DOCUMENT_NAMES.titles.some(begins)) return true;
  return (
    DOCUMENT_NAMES.weakTitles.some(begins) &&
    (includesAny(lowerLine, TITLE_SUBJECT) || line.split(' ').some((word) => symbolInWord(word) !== undefined))
  );
}

/** Continuations of adoption notes, and their maximum distance from the start of the line. */
const ADOPTED_AT: readonly (readonly [phrase: string, most: number])[] = [
  ['adopted by the committee at its ', 6],
  [' par le comite a sa ', 16],
  [' por el comite en su ', 16],
];

function isAdoptionNote(line: string): boolean {
  const lowerLine = line.toLowerCase();
  return ADOPTED_AT.some(([phrase, most]) => {
    const at = lowerLine.indexOf(phrase);
    return at >= 0 && at <= most && includesAny(lowerLine.slice(at), ['session', 'sesiones']);
  });
}
