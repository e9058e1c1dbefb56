import { checksumOf } from '../parts/checksum';

/** The kind of record (see `ledger.ts`) for text written under an author's name; text by other authors is not removed. */
export function recordOf(author: string): string {
  return `treaty-body-text:1:${checksumOf(new TextEncoder().encode(author)).toString(16)}`;
}
