import type { CompiledLanguage } from '../syntax/tokens/compiled';
import { isWordUnit } from '../text/characterKinds';
import type { Span } from '../text/edits';

/** A number in digits. Offsets are relative to the text that was read. */
interface ReadFigure extends Span {
  /** The number without thousands separators and with a decimal point: "1250", "12.5". A three-digit fraction is read as thousands. */
  readonly key: string;
  /** Whether it is a quantity, as opposed to part of a name ("347-1", "429/2015"), a year alone in brackets or a note number. */
  readonly isQuantity: boolean;
  /** Whether it is part of a name, such as the number of a law, or a year alone in brackets. */
  readonly isInName: boolean;
}

/** Digits as written in the six official languages, including full-width ones, and the separators between them. */
const DIGIT_CLASS = '0-9٠-٩۰-۹０-９';
const RUN_PATTERN = new RegExp(`[${DIGIT_CLASS}]+(?:[.,٫٬\\u00a0\\u202f\\u2009 ’'][${DIGIT_CLASS}]+)*`, 'g');
const PARTS_PATTERN = new RegExp(`[${DIGIT_CLASS}]+|[^${DIGIT_CLASS}]`, 'g');
const DIGITS_PATTERN = new RegExp(`[${DIGIT_CLASS}]+`, 'g');
/** Groups of three digits followed by a shorter one. */
const BACKWARDS_PATTERN = new RegExp(`^(?:[${DIGIT_CLASS}]{3}[\\u00a0\\u202f\\u2009 ])+[${DIGIT_CLASS}]{1,2}$`);
const ENDS_IN_DIGIT = new RegExp(`[${DIGIT_CLASS}]$`);
const IN_BRACKETS_PATTERN = /^\p{L}?\)/u;
/** The digits of a year. */
const YEAR_LENGTH = 4;
/** Endings of Russian numerals: a hyphen with one or two letters. */
const ORDINAL_ENDING_PATTERN = /^-[\u0400-\u04ff]{1,2}(?![\u0400-\u04ff])/;
const ZEROS = ['0', '٠', '۰', '０'].map((zero) => zero.charCodeAt(0));
/** From this code unit on, scripts put words directly next to digits. */
const FIRST_NON_LATIN = 0x250;

/**
 * The numbers in digits between two offsets, in order, by value: "1,250" in English, "1 250" in French and "1.250" in Spanish are equal.
 */
export function readFigures(
  text: string,
  start: number,
  end: number,
  language: CompiledLanguage,
): readonly ReadFigure[] {
  const separators = separatorsOf(language);
  const figures = [...text.slice(start, end).matchAll(RUN_PATTERN)].flatMap((match) => {
    const from = start + match.index;
    const to = from + match[0].length;
    const isBracketed = isInBrackets(text, from, to);
    const isPartOfWord = isJoined(text, from, to);
    const isInName = isPartOfWord ? !isBesideLetters(text, from, to) : isBracketed && to - from === YEAR_LENGTH;
    const isQuantity = !isPartOfWord && !isBracketed && !isNoteMark(text, from);
    return figuresOf(match[0], from, separators).map((number) => ({ ...number, isQuantity, isInName }));
  });
  return language.unread?.id === 'zh' ? [...figures, ...chineseFigures(text, start, end)] : figures;
}

/** The runs of digits between two offsets, regardless of the separator: article “87.1” has two, like “article 87, paragraph 1”. */
export function digitsIn(text: string, start: number, end: number): readonly (Span & { readonly key: string })[] {
  return [...text.slice(start, end).matchAll(DIGITS_PATTERN)].map(({ 0: run, index }) => ({
    key: plainDigits(run),
    start: start + index,
    end: start + index + run.length,
  }));
}

const CHINESE_DIGITS = '〇一二三四五六七八九';
const CHINESE_RUN_PATTERN = new RegExp(`[${CHINESE_DIGITS}]{2,}`, 'g');

/** Ordinals written digit by digit: “第一二五届” is the 125th. They are used only to confirm numbers in the other version. */
function chineseFigures(text: string, start: number, end: number): readonly ReadFigure[] {
  return [...text.slice(start, end).matchAll(CHINESE_RUN_PATTERN)].map(({ 0: run, index }) => ({
    key: [...run].map((digit) => CHINESE_DIGITS.indexOf(digit)).join(''),
    start: start + index,
    end: start + index + run.length,
    isQuantity: false,
    isInName: false,
  }));
}

/** Whether a number is alone in brackets: the year of a resolution, "1820 (2008)", which French adds and other languages omit. */
function isInBrackets(text: string, from: number, to: number): boolean {
  return text[from - 1] === '(' && IN_BRACKETS_PATTERN.test(text.slice(to, to + 3));
}

/** Whether a number follows punctuation without a space, like note numbers in converted texts. */
function isNoteMark(text: string, from: number): boolean {
  return from > 1 && '.,;:)”»’"'.includes(text[from - 1] ?? ' ');
}

/** Whether digits are part of a word, a symbol or a law's number: "A4", "347-1", "429/2015". Letters after them form an ordinal. */
function isJoined(text: string, from: number, to: number): boolean {
  const previousCode = text.charCodeAt(from - 1);
  if (isWordUnit(previousCode) && (previousCode < FIRST_NON_LATIN || isCyrillic(previousCode))) return true;
  if (isSlashOrHyphen(text[from - 1]) && isWordUnit(text.charCodeAt(from - 2))) return true;
  return (
    isSlashOrHyphen(text[to]) &&
    isWordUnit(text.charCodeAt(to + 1)) &&
    !ORDINAL_ENDING_PATTERN.test(text.slice(to, to + 5))
  );
}

/** Whether letters touch digits on both sides, as in “H5N1” or “G3ict”: such a name has no number of its own. */
function isBesideLetters(text: string, from: number, to: number): boolean {
  return isWordUnit(text.charCodeAt(from - 1)) && isWordUnit(text.charCodeAt(to));
}

/** Whether a letter is Cyrillic: such letters touch a following number only if it is a note number. */
function isCyrillic(unit: number): boolean {
  return unit >= 0x400 && unit < 0x530;
}

function isSlashOrHyphen(sign: string | undefined): boolean {
  return sign === '/' || sign === '-';
}

/** A number without its context. */
type BareFigure = Omit<ReadFigure, 'isQuantity' | 'isInName'>;

/** Separators between groups of three digits, and before a fraction. */
interface Separators {
  readonly group: string;
  readonly decimal: string;
  /** Whether groups of three digits may be in visual order, read from right to left: "250 1" for 1 250. */
  readonly isReversed: boolean;
}

/** Text in an unsupported language may use either convention; three digits are then a group. */
function separatorsOf({ language, unread }: CompiledLanguage): Separators {
  if (unread) return { group: `${GROUP_SPACES}.,٬`, decimal: '.,٫', isReversed: unread.isRightToLeft === true };
  const { decimal, thousands } = language.meaning;
  const isComma = decimal === ',';
  // The point of “5.2” stays in the numbers of paragraphs and sections.
  return {
    group: GROUP_SPACES + thousands + (isComma ? '.' : ','),
    decimal: isComma ? ',.' : decimal,
    isReversed: false,
  };
}

const GROUP_SPACES = "\u00a0\u202f\u2009 ’'";

function figuresOf(run: string, from: number, { group, decimal, isReversed }: Separators): readonly BareFigure[] {
  if (isReversed && BACKWARDS_PATTERN.test(run)) {
    const key = (run.match(DIGITS_PATTERN) ?? []).reverse().map(plainDigits).join('');
    return [{ key, start: from, end: from + run.length }];
  }
  const figures: BareFigure[] = [];
  let separator = '';
  /** Whether more groups of three digits may follow, and whether a fraction may. */
  let groups = false;
  let fraction = false;
  for (const { 0: part, index } of run.matchAll(PARTS_PATTERN)) {
    if (!ENDS_IN_DIGIT.test(part)) {
      separator = part;
      continue;
    }
    const digits = plainDigits(part);
    const end = from + index + part.length;
    const lastFigure = figures.at(-1);
    if (lastFigure && groups && digits.length === 3 && group.includes(separator)) {
      figures[figures.length - 1] = { ...lastFigure, key: lastFigure.key + digits, end };
    } else if (lastFigure && fraction && decimal.includes(separator)) {
      figures[figures.length - 1] = {
        ...lastFigure,
        key: `${lastFigure.key}${digits.length === 3 ? '' : '.'}${digits}`,
        end,
      };
      groups = false;
      fraction = false;
    } else {
      figures.push({ key: digits, start: from + index, end });
      groups = digits.length <= 3;
      fraction = true;
    }
  }
  return figures;
}

function plainDigits(part: string): string {
  return [...part].map(valueOfDigit).join('');
}

function valueOfDigit(digit: string): number {
  const code = digit.charCodeAt(0);
  return code - (ZEROS.findLast((zero) => zero <= code) ?? code);
}
