import { cardinalText, ordinalDigits, ordinalText } from './spelled';
import { frenchCardinal, frenchOrdinal, frenchOrdinalDigits } from './spelledFrench';
import { spanishCardinal, spanishOrdinal, spanishOrdinalDigits } from './spelledSpanish';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Above this value, Word shows digits instead of words, letters or Roman numerals, which also bounds the length of labels. */
const MAX_SPELLED_NUMBER = 32_767;
const MAX_DIGITS = 10;

/** Maximum number of times that a letter is repeated. */
const MAX_REPETITIONS = 30;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщыэюя';
/** Dictionary order. */
const ARABIC_ALPHABET = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي';
/** Abjad order, which is used for the letters of subparagraphs. */
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ';
const HEBREW_ALPHABET = 'אבגדהוזחטיכלמנסעפצקרשת';
const MARKS = '*†‡§';
const CIRCLED_ONE = 0x2460;

/** Returns a function that writes numbers in the digits of another script. */
function digitFormat(zero: number): (value: number) => string {
  return (value) => [...String(value)].map((digit) => String.fromCharCode(zero + Number(digit))).join('');
}

/** a, b, … z, aa, bb, …: each round repeats the letter once more. */
function letterNumeral(alphabet: string): (value: number) => string {
  return (value) => {
    const letter = alphabet.charAt((value - 1) % alphabet.length);
    return value < 1 || value > MAX_REPETITIONS * alphabet.length
      ? ''
      : letter.repeat(Math.floor((value - 1) / alphabet.length) + 1);
  };
}

function romanText(value: number): string {
  let remainingValue = value;
  let text = '';
  for (const [size, letters] of ROMAN) {
    while (remainingValue >= size) {
      text += letters;
      remainingValue -= size;
    }
  }
  return text;
}

/** Hebrew numerals: letters for hundreds, tens and units, with special forms for 15 and 16. */
function hebrewText(value: number): string {
  const letters = 'אבגדהוזחטיכלמנסעפצקרשת';
  let remainingValue = value % 1000;
  let text = '';
  for (; remainingValue >= 400; remainingValue -= 400) text += 'ת';
  if (remainingValue >= 100) text += letters.charAt(17 + Math.floor(remainingValue / 100));
  remainingValue %= 100;
  if (remainingValue === 15 || remainingValue === 16) return `${text}ט${remainingValue === 15 ? 'ו' : 'ז'}`;
  if (remainingValue >= 10) text += letters.charAt(8 + Math.floor(remainingValue / 10));
  return remainingValue % 10 === 0 ? text : text + letters.charAt((remainingValue % 10) - 1);
}

/** Chinese counting numbers below ten thousand. */
function chineseText(value: number): string {
  const ciphers = '〇一二三四五六七八九';
  if (value >= 10_000) return String(value);
  let text = '';
  let isSkipped = false;
  for (const [size, unit] of [
    [1000, '千'],
    [100, '百'],
    [10, '十'],
    [1, ''],
  ] as const) {
    const cipher = Math.floor(value / size) % 10;
    if (cipher === 0) isSkipped = text !== '';
    else {
      const isTeen = size === 10 && cipher === 1 && text === '';
      text += `${isSkipped ? '零' : ''}${isTeen ? '' : ciphers.charAt(cipher)}${unit}`;
      isSkipped = false;
    }
  }
  return text === '' ? '零' : text;
}

function chineseDigits(value: number): string {
  return [...String(value)].map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join('');
}

function paddedNumeral(width: number): (value: number) => string {
  return (value) => String(value).padStart(width, '0');
}

/** ST_NumberFormat (ECMA-376 part 1, 17.18.59). */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  upperRoman: (value) => romanText(value).toUpperCase(),
  lowerRoman: romanText,
  upperLetter: (value) => letterNumeral(LATIN)(value).toUpperCase(),
  lowerLetter: letterNumeral(LATIN),
  hex: (value) => value.toString(16).toUpperCase(),
  chicago: letterNumeral(MARKS),
  decimalZero: paddedNumeral(2),
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalEnclosedCircle: (value) => (value <= 20 ? String.fromCharCode(CIRCLED_ONE + value - 1) : String(value)),
  decimalFullWidth: digitFormat(0xff10),
  decimalFullWidth2: digitFormat(0xff10),
  arabicAlpha: letterNumeral(ARABIC_ALPHABET),
  arabicAbjad: letterNumeral(ABJAD),
  hebrew1: hebrewText,
  hebrew2: letterNumeral(HEBREW_ALPHABET),
  hindiNumbers: digitFormat(0x966),
  thaiNumbers: digitFormat(0xe50),
  russianLower: letterNumeral(RUSSIAN),
  russianUpper: (value) => letterNumeral(RUSSIAN)(value).toUpperCase(),
  chineseCounting: chineseText,
  chineseCountingThousand: chineseText,
  japaneseCounting: chineseText,
  ideographDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  taiwaneseCounting: chineseText,
  taiwaneseCountingThousand: chineseText,
  none: () => '',
};

/** Language-dependent formats, by language code. How Word writes them in other languages is unknown. */
const SPELLED: ReadonlyMap<string, Readonly<Record<string, (value: number) => string>>> = new Map([
  ['en', { ordinal: ordinalDigits, cardinalText: cardinalText, ordinalText: ordinalText }],
  ['fr', { ordinal: frenchOrdinalDigits, cardinalText: frenchCardinal, ordinalText: frenchOrdinal }],
  ['es', { ordinal: spanishOrdinalDigits, cardinalText: spanishCardinal, ordinalText: spanishOrdinal }],
]);
const SPELLED_FORMATS: ReadonlySet<string> = new Set(['ordinal', 'cardinalText', 'ordinalText']);

/**
 * A number in one of Word's formats; in digits if the format is unknown or has no form for the number. `custom` is the value of `w:format`,
 * such as "001, 002"; `language` is the language code for numbers in words.
 */
export function numeralText(format: string, value: number, custom = '', language = 'en'): string {
  if (format === 'custom') {
    const pattern = /^(0*)1\b/.exec(custom) ?? /^(0+)/.exec(custom);
    return pattern ? paddedNumeral(Math.min(pattern[0].length, MAX_DIGITS))(value) : String(value);
  }
  if (format === 'none') return '';
  const formats = SPELLED_FORMATS.has(format) ? SPELLED.get(language) : FORMATS;
  const write = formats && Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (!write || value > MAX_SPELLED_NUMBER || value < 0 || !Number.isFinite(value)) return String(value);
  const text = write(value);
  return text === '' ? String(value) : text;
}
