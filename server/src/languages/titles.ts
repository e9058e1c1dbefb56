import { en } from './en';

/** The full title of an instrument in United Nations spelling; the id if it is not in the catalogue. */
export function instrumentTitle(id: string): string {
  return en.names.instruments[id]?.[0] ?? id;
}
