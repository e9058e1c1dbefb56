import { committeeOfSupplement } from '../catalogue/committees';
import { en } from '../languages/en';
import type { TitleKind } from '../languages/language';
import { type Beginning, includesAny, type Sign } from './sign';
import { symbolOf } from './symbolWords';

/** Signs of a treaty body document before its first paragraph. */
export const MASTHEAD_SIGNS: readonly Sign[] = [
  { id: 'symbol', weight: 6, shownBy: (beginning) => countOwnSymbols(beginning) > 0 },
  { id: 'annual report', weight: 3, shownBy: ({ masthead }) => masthead.some(isAnnualReportLine) },
  { id: 'distribution', weight: 3, shownBy: ({ masthead }) => masthead.some(isDistributionLine) },
  { id: 'original language', weight: 2, shownBy: ({ masthead }) => masthead.some(isOriginalLine) },
  { id: 'committee', weight: 3, shownBy: (beginning) => pairs(beginning).some(isCommitteeLine) },
  { id: 'instrument', weight: 2, shownBy: (beginning) => pairs(beginning).some(isInstrumentLine) },
  { id: 'status', weight: 2, shownBy: ({ masthead }) => masthead.some((line) => STATUS.has(line.toLowerCase())) },
  { id: 'title', weight: 4, shownBy: ({ masthead }) => masthead.some(isTitle) },
  { id: 'adoption', weight: 3, shownBy: ({ lines }) => lines.some(isAdoptionNote) },
];

const STATUS: ReadonlySet<string> = new Set(['advance unedited version', 'advance edited version', 'unedited version']);

/** Titles that other texts may have too; they need a word of {@link TITLE_SUBJECT}. */
const WEAK_TITLES: ReadonlySet<TitleKind> = new Set<TitleKind>([
  'replies',
  'state-report',
  'common-core-document',
  'follow-up-report',
  'corrigendum',
]);
const TITLE_SUBJECT = ['list of issues', 'concluding observations', 'states parties', 'the convention', 'the covenant'];

/** Whether a line belongs to the masthead. Notes on the adoption and issue of the document count, although they are sentences. */
export function isMastheadLine(line: string): boolean {
  const small = line.toLowerCase();
  return (
    ownSymbol(line) !== undefined ||
    isDistributionLine(line) ||
    isOriginalLine(line) ||
    isTitle(line) ||
    isCommitteeLine(small) ||
    isInstrumentLine(small) ||
    small.startsWith('*') ||
    small.startsWith('the present ') ||
    isAdoptionNote(line)
  );
}

/** How many different symbols have a masthead line to themselves. */
export function countOwnSymbols({ masthead }: Beginning): number {
  return new Set(masthead.map(ownSymbol).filter((symbol) => symbol !== undefined)).size;
}

/** The lines in lower case, each also joined with the next, since long names are split over two. */
function pairs({ masthead }: Beginning): readonly string[] {
  const small = masthead.map((line) => line.toLowerCase());
  return small.flatMap((line, i) => (i + 1 < small.length ? [line, `${line} ${small[i + 1]}`] : [line]));
}

const BESIDE_SYMBOL: ReadonlySet<string> = new Set(
  'united nations nations unies naciones unidas - – — | advance unedited version distr.: distr. general limited'.split(
    ' ',
  ),
);

/** The symbol on a line that holds nothing else, apart from the organization's name and the like. */
function ownSymbol(line: string): string | undefined {
  if (line.length > 160) return undefined;
  let symbol: string | undefined;
  for (const word of line.split(' ')) {
    const found = symbolOf(word);
    if (found !== undefined && symbol === undefined) symbol = found;
    else if (!BESIDE_SYMBOL.has(word.toLowerCase())) return undefined;
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
  const small = line.toLowerCase();
  return line.length <= 160 && (small.includes('original:') || small.includes('original :'));
}

/** For comparison in lower case, since a masthead may be all capitals. */
function inSmallLetters(names: readonly string[]): readonly string[] {
  return names.map((name) => name.toLowerCase());
}

const COMMITTEE_NAMES = inSmallLetters(Object.values(en.names.committees).flat());
const INSTRUMENT_NAMES = inSmallLetters(Object.values(en.names.instruments).flat());

function isCommitteeLine(small: string): boolean {
  return isNameAlone(small, COMMITTEE_NAMES, ' session');
}

function isInstrumentLine(small: string): boolean {
  return isNameAlone(small, INSTRUMENT_NAMES, 'distr.');
}

/** Whether a line is just a name, possibly with its neighbour in the other column. */
function isNameAlone(small: string, names: readonly string[], neighbour: string): boolean {
  if (small.length > 220) return false;
  const line = small.startsWith('united nations ') ? small.slice(15) : small;
  return names.some((name) => {
    if (!line.startsWith(name)) return false;
    const rest = line.slice(name.length).replace(/[*0-9 ]/g, '');
    return rest === '' || (line.includes(neighbour, name.length) && line.length - name.length <= 50);
  });
}

const TITLES: readonly { readonly phrase: string; readonly weak: boolean }[] = Object.entries(en.blocks.titles).flatMap(
  ([kind, phrases]) => inSmallLetters(phrases).map((phrase) => ({ phrase, weak: WEAK_TITLES.has(kind as TitleKind) })),
);

function isTitle(line: string): boolean {
  if (line.length > 300 || line.endsWith('.') || line.endsWith('?') || line.endsWith('!')) return false;
  const small = line.toLowerCase();
  return TITLES.some(({ phrase, weak }) => {
    if (!small.startsWith(phrase) || small.length - phrase.length < 4) return false;
    return !weak || includesAny(small, TITLE_SUBJECT) || line.split(' ').some((word) => symbolOf(word) !== undefined);
  });
}

function isAdoptionNote(line: string): boolean {
  const at = line.toLowerCase().indexOf('adopted by the committee at its ');
  return at >= 0 && at <= 6 && line.includes('session', at);
}
