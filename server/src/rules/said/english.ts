import { instrumentTitle } from '../../languages/languageList';
import { capitalizeWords } from '../../text/capitalized';
import { RULES } from '../registry';
import { joinWith, type Wording } from './wording';

/** The document's own instruments. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  convention: 'Convention',
  covenant: 'Covenant',
  protocol: 'Optional Protocol',
};

/** English, the language of the rules themselves. */
export const ENGLISH: Wording = {
  messages: Object.fromEntries(RULES.map(({ id, messages }) => [id, messages])),
  names: Object.fromEntries(RULES.map(({ id, name }) => [id, name])),
  summaries: Object.fromEntries(RULES.map(({ id, summary }) => [id, summary])),
  letters: (letters) => letters.map((letter) => `(${letter})`).join(' '),
  article: (article, paragraph, letters) =>
    [article, ...[paragraph, ...letters].filter((part) => part !== '').map((part) => `(${part})`)].join(' '),
  instrument: (id) => OWN_NAMES[id] ?? instrumentTitle(id),
  period: (english) => english,
  all: (items) => joinWith(items.map(String), 'and'),
  meetings: (numbers, join) => joinWith(numbers.map(String), join),
  committee: (id) => id,
  cited(source, place, isTreaty) {
    if (!isTreaty) return place === '' ? source : `Paragraph ${place} of ${source}`;
    const name = `the ${instrumentTitle(source)}`;
    return place === '' ? capitalizeWords(name) : `Article ${place} of ${name}`;
  },
  time: (symbolText, form, isFirst) =>
    isFirst ? openingWith(symbolText, form === 'part') : `${prepositionOf(symbolText, form === 'day')} ${symbolText}`,
};

/** A time, capitalized for the start of a sentence: "The end of 2018". */
function openingWith(citedText: string, isPart: boolean): string {
  if (!isPart) return citedText;
  return hasWord(citedText, ['of']) ? `The ${citedText}` : capitalizeWords(citedText);
}

/** The preposition before a time within a sentence. */
function prepositionOf(citedText: string, isDay: boolean): string {
  if (isDay) return 'on';
  if (hasWord(citedText.split(' ', 1).join(), ['end', 'beginning', 'start'])) return 'at the';
  return hasWord(citedText, ['of']) ? 'in the' : 'in';
}

function hasWord(citedText: string, words: readonly string[]): boolean {
  return citedText.split(/\s+/).some((word) => words.includes(word.toLowerCase()));
}
