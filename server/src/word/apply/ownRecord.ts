import { checksum } from '../parts/checksum';

/** The kind of record (see `ledger.ts`) of what was written in an author's name: what others wrote is not taken out. */
export function recordOf(author: string): string {
  return `treaty-body-text:1:${checksum(new TextEncoder().encode(author)).toString(16)}`;
}
