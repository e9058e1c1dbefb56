import type { TextEdit } from '../../text/edits';

/** The insertions that were made into one part. */
export interface LedgerPart {
  readonly part: string;
  /** Where in the part as it is now, and how long, in its order. */
  readonly runs: readonly { readonly start: number; readonly length: number }[];
  /** The checksum of its bytes with the insertions; of the document without what this file puts after it. */
  readonly sum: number;
}

/** What was put into a file, as its document says after its last element. */
export interface Ledger {
  readonly parts: readonly LedgerPart[];
  readonly added: readonly string[];
  /** Where in the document it begins. */
  readonly start: number;
}

/**
 * What begins the comment that says it. An XML comment is passed over by every reader and is lost when Word saves the file; from then on
 * places in it are not what they were.
 */
const OPENING = '<!--treaty-body:1 ';
const CLOSING = '-->';

/** The text of the document with what was put into the file after it. */
export function withLedger(
  text: string,
  parts: readonly { readonly part: string; readonly insertions: readonly TextEdit[]; readonly sum: number }[],
  added: readonly string[],
): string {
  const lines = parts.map(({ part, insertions, sum }) => {
    let moved = 0;
    let before = 0;
    const runs = insertions.map((edit) => {
      const start = edit.start + moved;
      moved += edit.text.length;
      const gap = start - before;
      before = start + edit.text.length;
      return `${gap}+${edit.text.length}`;
    });
    return `${named(part)}@${sum.toString(16)}@${runs.join(',')}`;
  });
  return `${text}${OPENING}${[...lines, ...added.map(named)].join(';')}${CLOSING}`;
}

/** What was put into a file by its document; undefined where the document says nothing of it, or nothing that can be understood. */
export function ledgerOf(source: string): Ledger | undefined {
  const start = source.lastIndexOf(OPENING);
  if (start < 0 || source.indexOf(CLOSING, start) !== source.length - CLOSING.length) return undefined;
  const said = source.slice(start + OPENING.length, -CLOSING.length);
  const parts: LedgerPart[] = [];
  const added: string[] = [];
  for (const line of said === '' ? [] : said.split(';')) {
    const [part = '', sum, runs, more] = line.split('@');
    const name = unnamed(part);
    if (name === undefined || more !== undefined) return undefined;
    if (sum === undefined || runs === undefined) {
      added.push(name);
      continue;
    }
    if (!/^[0-9a-f]{1,8}$/.test(sum)) return undefined;
    let at = 0;
    const read: { start: number; length: number }[] = [];
    for (const run of runs === '' ? [] : runs.split(',')) {
      const match = /^(\d{1,10})\+(\d{1,10})$/.exec(run);
      if (!match) return undefined;
      const from = at + Number(match[1]);
      const length = Number(match[2]);
      read.push({ start: from, length });
      at = from + length;
    }
    parts.push({ part: name, sum: Number.parseInt(sum, 16), runs: read });
  }
  return { parts, added, start };
}

/** A comment ends at two hyphens, so that none is written. */
function named(part: string): string {
  return encodeURIComponent(part).replace(/-/g, '%2D');
}

function unnamed(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
