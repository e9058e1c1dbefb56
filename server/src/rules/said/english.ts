import { instrumentTitle } from '../../languages/languageList';
import { capitalized } from '../../text/capitalized';
import { RULES } from '../registry';
import { joined, type Wording } from './wording';

/** The document's own instruments. */
const OWN: Readonly<Record<string, string>> = {
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
  instrument: (id) => OWN[id] ?? instrumentTitle(id),
  period: (english) => english,
  all: (items) => joined(items.map(String), 'and'),
  meetings: (numbers, join) => joined(numbers.map(String), join),
  committee: (id) => id,
  cited(source, place, isTreaty) {
    if (!isTreaty) return place === '' ? source : `Paragraph ${place} of ${source}`;
    const name = `the ${instrumentTitle(source)}`;
    return place === '' ? capitalized(name) : `Article ${place} of ${name}`;
  },
  time: (written, form, isFirst) =>
    isFirst ? openingWith(written, form === 'part') : `${prepositionOf(written, form === 'day')} ${written}`,
};

/** A time at the beginning of a sentence: "The end of 2018". */
function openingWith(written: string, isPart: boolean): string {
  if (!isPart) return written;
  return hasWord(written, ['of']) ? `The ${written}` : capitalized(written);
}

/** The preposition of a time within a sentence. */
function prepositionOf(written: string, isDay: boolean): string {
  if (isDay) return 'on';
  if (hasWord(written.split(' ', 1).join(), ['end', 'beginning', 'start'])) return 'at the';
  return hasWord(written, ['of']) ? 'in the' : 'in';
}

function hasWord(written: string, words: readonly string[]): boolean {
  return written.split(/\s+/).some((word) => words.includes(word.toLowerCase()));
}
