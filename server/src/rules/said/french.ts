import { languageBy } from '../../languages/languageList';
import type { UnitLength } from '../engine/finding';
import words from './fr.json';
import { type MessageTable, ruleWords } from './messageTable';
import { joinWith, partsOfPlace, splitItems, type Wording } from './wording';

const NO_BREAK = '\u00a0';

const TABLE: MessageTable = words;

/** The document's own instruments. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  convention: 'Convention',
  covenant: 'Pacte',
  protocol: 'Protocole facultatif',
};

/** French in United Nations style: « finding », par. 4 c). */
export const FRENCH: Wording = {
  ...ruleWords(TABLE, frenchSpaced),
  letters: lettersIn,
  article(article, paragraph, letters) {
    const number = article === '1' ? 'premier' : article;
    if (paragraph === '') return [number, ...halfBracketed(letters)].join(' ');
    return `${number} (${['par.', paragraph, ...halfBracketed(letters)].join(NO_BREAK)})`;
  },
  instrument(id) {
    const name = (OWN_NAMES[id] ?? languageBy('fr').names.instruments[id]?.[0] ?? id).replaceAll("'", '’');
    return `${name.startsWith('Convention') ? 'de la' : 'du'} ${name}`;
  },
  period: (_, lengths) => periodIn(lengths),
  all: (items) => joinWith(splitItems(items).map(rangeIn), 'et'),
  meetings: (numbers, join) =>
    joinWith(
      numbers.map((number) => `${number}${number === 1 ? 're' : 'e'}`),
      join === 'and' ? 'et' : 'ou',
    ),
  committee: (id) => (languageBy('fr').names.committees[id]?.[0] ?? id).replaceAll("'", '’'),
  cited(source, place, isTreaty) {
    const [number, ...path] = partsOfPlace(place);
    if (!isTreaty)
      return place === '' ? source : `Le paragraphe ${[number, ...halfBracketed(path)].join(NO_BREAK)} de ${source}`;
    const of = FRENCH.instrument(source);
    if (place === '')
      return of.startsWith('de la ') ? `La ${of.slice('de la '.length)}` : `Le ${of.slice('du '.length)}`;
    return `L’article ${articleIn(number, path)} ${of}`;
  },
  time: (symbolText) => symbolText,
};

/** Replaces the spaces inside guillemets and before two-part punctuation in French text with no-break spaces. */
function frenchSpaced(text: string): string {
  return text
    .replaceAll('« ', `«${NO_BREAK}`)
    .replace(/ (?=[»:;?!%])/g, NO_BREAK)
    .replaceAll('n° ', `n°${NO_BREAK}`);
}

function halfBracketed(letters: readonly string[]): readonly string[] {
  return letters.map((letter) => `${letter})`);
}

function lettersIn(letters: readonly string[]): string {
  return halfBracketed(letters).join(NO_BREAK);
}

/** Formats an article, given its number and the path of its paragraph and letters: 10, 3, a. */
function articleIn(number: string, path: readonly string[]): string {
  const isParagraph = /^\d/.test(path[0] ?? '');
  return FRENCH.article(number, isParagraph ? (path[0] ?? '') : '', isParagraph ? path.slice(1) : path);
}

function rangeIn(item: string | number): string {
  return String(item).replace('–', ' à ');
}

const UNITS: Readonly<Record<UnitLength['unit'], readonly [one: string, many: string]>> = {
  year: ['un an', 'ans'],
  month: ['un mois', 'mois'],
  week: ['une semaine', 'semaines'],
  day: ['un jour', 'jours'],
};

/** Number words, from two. */
const NUMBERS = ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

function periodIn(lengths: readonly UnitLength[]): string {
  const parts = lengths.map(({ count, unit }) => {
    const [one, many] = UNITS[unit];
    return count === 1 ? one : `${NUMBERS[count - 2] ?? count} ${many}`;
  });
  const words = joinWith(parts, 'et');
  return words.startsWith('un') ? `d’${words}` : `de ${words}`;
}
