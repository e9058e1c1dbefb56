import { capitalizeWords } from '../../text/capitalized';

const SMALL_NUMBERS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
  'nineteen'
).split(' ');
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const IRREGULAR_ORDINALS: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** A number below a million in English words, spelled as in Word: "Twenty-one", "One hundred five". */
export function cardinalText(value: number): string {
  return capitalizeWords(wordsOf(value));
}

/** "Twenty-first", "One hundred fifth". */
export function ordinalText(value: number): string {
  const words = wordsOf(value);
  const at = Math.max(words.lastIndexOf(' '), words.lastIndexOf('-')) + 1;
  const lastText = words.slice(at);
  const ordinal =
    IRREGULAR_ORDINALS[lastText] ?? (lastText.endsWith('y') ? `${lastText.slice(0, -1)}ieth` : `${lastText}th`);
  return capitalizeWords(words.slice(0, at) + ordinal);
}

/** "1st", "22nd", "113th". */
export function ordinalDigits(value: number): string {
  const tens = value % 100;
  const units = value % 10;
  const ordinalEnding =
    tens >= 11 && tens <= 13 ? 'th' : units === 1 ? 'st' : units === 2 ? 'nd' : units === 3 ? 'rd' : 'th';
  return `${value}${ordinalEnding}`;
}

function wordsOf(value: number): string {
  if (value < 20) return SMALL_NUMBERS[value] ?? String(value);
  if (value < 100) {
    const units = value % 10;
    return `${TENS[Math.floor(value / 10)]}${units === 0 ? '' : `-${SMALL_NUMBERS[units]}`}`;
  }
  const [size, name] = value < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const remainder = value % size;
  return `${wordsOf(Math.floor(value / size))} ${name}${remainder === 0 ? '' : ` ${wordsOf(remainder)}`}`;
}
