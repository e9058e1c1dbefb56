import { en } from './en';

/** The full title of an instrument as the United Nations writes it; the id where it is none of ours. */
export function instrumentTitle(id: string): string {
  return en.names.instruments[id]?.[0] ?? id;
}
