import type { TextEdit } from '../../../text/edits';

/** The insertions in one part. */
interface LedgerPart {
  readonly part: string;
  /** Their current spans in the part, in order. */
  readonly runs: readonly { readonly start: number; readonly length: number }[];
  /** The checksum of the part's bytes including the insertions; for the main document, without the ledger itself. */
  readonly sum: number;
}

/** A record of insertions into a file, stored after the last element of its main document. */
export interface Ledger {
  readonly parts: readonly LedgerPart[];
  readonly added: readonly string[];
  /** Start of the ledger in the main document. */
  readonly start: number;
}

/** The kind of ledger for comments and corrections, which each new check removes first. */
export const OF_FINDINGS = 'treaty-body:1';

/**
 * The opening of a ledger: an XML comment, which readers ignore. Word drops it when it saves the file, and the recorded offsets would be
 * wrong after that anyway.
 */
function openingOf(kind: string): string {
  return `<!--${kind} `;
}
const CLOSING = '-->';

/** The source of the main document with a ledger appended. `kind` must not contain white space or two consecutive hyphens. */
export function withLedger(
  kind: string,
  text: string,
  parts: readonly { readonly part: string; readonly insertions: readonly TextEdit[]; readonly sum: number }[],
  addedParts: readonly string[],
): string {
  const lines = parts.map(({ part, insertions, sum }) => {
    let shift = 0;
    let previousId = 0;
    const runs = insertions.map((edit) => {
      const start = edit.start + shift;
      shift += edit.text.length;
      const gap = start - previousId;
      previousId = start + edit.text.length;
      return `${gap}+${edit.text.length}`;
    });
    return `${encodePartName(part)}@${sum.toString(16)}@${runs.join(',')}`;
  });
  return `${text}${openingOf(kind)}${[...lines, ...addedParts.map(encodePartName)].join(';')}${CLOSING}`;
}

/** The ledger of a given kind at the end of the main document; undefined if it is missing or malformed. */
export function ledgerOf(source: string, kind: string): Ledger | undefined {
  const openingTag = openingOf(kind);
  const start = source.lastIndexOf(openingTag);
  if (start < 0 || source.indexOf(CLOSING, start) !== source.length - CLOSING.length) return undefined;
  const record = source.slice(start + openingTag.length, -CLOSING.length);
  const parts: LedgerPart[] = [];
  const addedParts: string[] = [];
  for (const line of record === '' ? [] : record.split(';')) {
    const [part = '', sum, runs, more] = line.split('@');
    const name = decodePartName(part);
    if (name === undefined || more !== undefined) return undefined;
    if (sum === undefined || runs === undefined) {
      addedParts.push(name);
      continue;
    }
    if (!/^[0-9a-f]{1,8}$/.test(sum)) return undefined;
    let at = 0;
    const stretches: { start: number; length: number }[] = [];
    for (const run of runs === '' ? [] : runs.split(',')) {
      const match = /^(\d{1,10})\+(\d{1,10})$/.exec(run);
      if (!match) return undefined;
      const from = at + Number(match[1]);
      const length = Number(match[2]);
      stretches.push({ start: from, length });
      at = from + length;
    }
    parts.push({ part: name, sum: Number.parseInt(sum, 16), runs: stretches });
  }
  return { parts, added: addedParts, start };
}

/** A part name encoded without hyphens, since two consecutive ones would end the XML comment. */
function encodePartName(part: string): string {
  return encodeURIComponent(part).replace(/-/g, '%2D');
}

function decodePartName(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
