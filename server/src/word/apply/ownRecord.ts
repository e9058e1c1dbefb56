import { checksum } from '../parts/checksum';

/** The kind of record (see `ledger.ts`) for text written in an author's name: that of others is not removed. */
export function recordOf(author: string): string {
  return `treaty-body-text:1:${checksum(new TextEncoder().encode(author)).toString(16)}`;
}
