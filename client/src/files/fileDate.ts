/**
 * The date to write into Word files, `2026-05-01T10:00:00Z`: now, or SOURCE_DATE_EPOCH of the environment (seconds since 1970) for
 * reproducible files. An invalid value is ignored; in a browser there is no environment.
 * @see https://reproducible-builds.org/specs/source-date-epoch/
 */
export function fileDate(environment = typeof process === 'undefined' ? {} : process.env): string {
  const { SOURCE_DATE_EPOCH: value = '' } = environment;
  const time = /^\d{1,11}$/.test(value) ? new Date(Number(value) * 1000) : new Date();
  return `${time.toISOString().slice(0, 19)}Z`;
}
