/**
 * The time that Word files bear which are written, `2026-05-01T10:00:00Z`: now, or that of the environment’s SOURCE_DATE_EPOCH, in seconds
 * since 1970, for those who want the same bytes again. A variable that is no time is passed over, and in a browser there is none.
 *
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function fileDate(environment = typeof process === 'undefined' ? {} : process.env): string {
  const { SOURCE_DATE_EPOCH: given = '' } = environment;
  const time = /^\d{1,11}$/.test(given) ? new Date(Number(given) * 1000) : new Date();
  return `${time.toISOString().slice(0, 19)}Z`;
}
