/** The maximum length of typed dates, in UTF-16 code units. */
const MAX_DATES_LENGTH = 80;
const MAX_DAYS = 31;

/**
 * Whether typed text may be a date or a range of dates: "2030-04-05", or "5–14 April 2030" with the month in letters. Empty text is
 * accepted. The server determines whether the month exists in a supported language.
 */
export function mayBeDates(text: string): boolean {
  const words = text.trim();
  if (words === '') return true;
  if (words.length > MAX_DATES_LENGTH || /[[\]\r\n]/.test(words)) return false;
  const [, month, day] = /^\d{4}-(\d{2})-(\d{2})$/.exec(words) ?? [];
  if (month !== undefined) return Number(month) >= 1 && Number(month) <= 12 && isDay(day ?? '');
  const days = words.match(/(?<!\d)\d{1,2}(?!\d)/g) ?? [];
  return /\p{L}{3}/u.test(words) && /(?<!\d)\d{4}(?!\d)/.test(words) && days.length > 0 && days.every(isDay);
}

function isDay(digits: string): boolean {
  return Number(digits) >= 1 && Number(digits) <= MAX_DAYS;
}
