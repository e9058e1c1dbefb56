import { languageBy } from '../../languages/languageList';
import type { UnitLength } from '../engine/finding';
import words from './es.json';
import { SPANISH_TITLES } from './instrumentsSpanish';
import { type MessageTable, ruleWords } from './messageTable';
import { joinWith, partsOfPlace, splitItems, type Wording } from './wording';

const NO_BREAK = '\u00a0';

const TABLE: MessageTable = words;

/** The document's own instruments. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  convention: 'Convención',
  covenant: 'Pacto',
  protocol: 'Protocolo Facultativo',
};

/** Spanish in United Nations style: “finding”, párr. 4 c). */
export const SPANISH: Wording = {
  ...ruleWords(TABLE, spanishSpaced),
  letters: (letters) => halfBracketed(letters).join(NO_BREAK),
  article(article, paragraph, letters) {
    if (paragraph === '') return [article, ...halfBracketed(letters)].join(' ');
    return `${article} (${['párr.', paragraph, ...halfBracketed(letters)].join(NO_BREAK)})`;
  },
  instrument(id) {
    const name = OWN_NAMES[id] ?? SPANISH_TITLES[id] ?? id;
    return `${name.startsWith('Convención') ? 'de la' : 'del'} ${name}`;
  },
  period: (_, lengths) => `de ${joinWith(lengths.map(lengthIn), 'y')}`,
  all: (items) =>
    joinWith(
      splitItems(items).map((item) => String(item).replace('–', ' a ')),
      'y',
    ),
  // "7ª u 8ª": "o" becomes "u" before an o sound.
  meetings: (numbers, join) =>
    joinWith(
      numbers.map((number) => `${number}ª`),
      join === 'and' ? 'y' : /^(?:8|11$)/.test(String(numbers.at(-1))) ? 'u' : 'o',
    ),
  committee: (id) => languageBy('es').names.committees[id]?.[0] ?? id,
  cited(source, place, isTreaty) {
    const [number, ...path] = partsOfPlace(place);
    if (!isTreaty)
      return place === '' ? source : `El párrafo ${[number, ...halfBracketed(path)].join(NO_BREAK)} de ${source}`;
    const of = SPANISH.instrument(source);
    if (place === '')
      return of.startsWith('de la ') ? `La ${of.slice('de la '.length)}` : `El ${of.slice('del '.length)}`;
    return `El artículo ${articleIn(number, path)} ${of}`;
  },
  time: (symbolText) => symbolText,
};

/** Replaces the space between a number and its sign in Spanish text with a no-break space. */
function spanishSpaced(text: string): string {
  return text.replaceAll(' %', `${NO_BREAK}%`).replaceAll('núm. ', `núm.${NO_BREAK}`);
}

/** Formats an article, given its number and the path of its paragraph and letters: 10, 3, a. */
function articleIn(number: string, path: readonly string[]): string {
  const isParagraph = /^\d/.test(path[0] ?? '');
  return SPANISH.article(number, isParagraph ? (path[0] ?? '') : '', isParagraph ? path.slice(1) : path);
}

function halfBracketed(letters: readonly string[]): readonly string[] {
  return letters.map((letter) => `${letter})`);
}

const UNITS: Readonly<Record<UnitLength['unit'], readonly [one: string, many: string]>> = {
  year: ['un año', 'años'],
  month: ['un mes', 'meses'],
  week: ['una semana', 'semanas'],
  day: ['un día', 'días'],
};

/** Number words, from two. */
const NUMBERS = ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez'];

function lengthIn({ count, unit }: UnitLength): string {
  const [one, many] = UNITS[unit];
  return count === 1 ? one : `${NUMBERS[count - 2] ?? count} ${many}`;
}
