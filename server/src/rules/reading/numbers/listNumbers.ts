import { letterValue, romanValue } from '../../../syntax/blocks/marker';

/** A list number with its punctuation: `12.`, `(a)`, `iv)`. */
const NUMBER_PATTERN = /^(\(?)(?:(\d{1,4})|([a-z]{1,4})|([A-Z]{1,4}))([.)]{1,2}|)$/;

/** The form shared by the numbers of one list: punctuation, and whether they are digits, lower-case letters or capitals. */
export function formOfNumber(number: string): string | undefined {
  const [whole, opening = '', digits, small, , closing = ''] = NUMBER_PATTERN.exec(number) ?? [];
  return whole && `${opening}${digits ? '1' : small ? 'a' : 'A'}${closing}`;
}

/** Whether a number is the next one in its list; `i` may be a letter or a Roman numeral. */
export function followsNumber(number: string, before: string): boolean {
  const form = formOfNumber(number);
  if (form === undefined || form !== formOfNumber(before)) return false;
  const [one, other] = [number, before].map((each) => each.replace(/[().]/g, '').toLowerCase());
  if (one === undefined || other === undefined) return false;
  return /^\d/.test(one)
    ? follows(one, other, Number)
    : follows(one, other, letterValue) || follows(one, other, romanValue);
}

function follows(one: string, other: string, readAs: (word: string) => number): boolean {
  const previousValue = readAs(other);
  return previousValue > 0 && readAs(one) === previousValue + 1;
}
