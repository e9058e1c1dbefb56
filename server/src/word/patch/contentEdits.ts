import type { TextEdit } from '../../text/edits';
import type { TextPiece } from '../../text/pieces';
import type { ParagraphPlaces } from './paragraphPlaces';

/** Edits of one paragraph of the existing text. */
export interface HostedEdits {
  readonly paragraph: number;
  readonly edits: readonly TextEdit[];
}

/**
 * The edits that give one paragraph, or several that are joined, the wanted content. The rest of the last one from `until` on goes
 * elsewhere.
 */
export function hostedEdits(
  places: ParagraphPlaces,
  first: number,
  content: readonly TextPiece[],
  until?: number,
): readonly HostedEdits[] {
  const hosts: { paragraph: number; pieces: TextPiece[] }[] = [{ paragraph: first, pieces: [] }];
  for (const piece of content) {
    const host = typeof piece === 'string' ? undefined : places.of(piece.start);
    if (host !== undefined && host !== hosts.at(-1)?.paragraph) hosts.push({ paragraph: host, pieces: [] });
    hosts.at(-1)?.pieces.push(piece);
  }
  return hosts.map(({ paragraph, pieces }, order) => {
    const { textStart, end } = places.at(paragraph);
    return { paragraph, edits: editsOf(pieces, textStart, order === hosts.length - 1 ? (until ?? end) : end) };
  });
}

/** A part of a split paragraph after the first: where it begins, the new text before it (`lead`), and the edits in it. */
export interface SplitPart {
  readonly from: number;
  readonly lead: string;
  readonly edits: readonly TextEdit[];
}

/** The parts of a split paragraph after the first, by their contents in order. */
export function splitParts(
  places: ParagraphPlaces,
  paragraph: number,
  contents: readonly (readonly TextPiece[])[],
): readonly SplitPart[] {
  const { end } = places.at(paragraph);
  const parts: SplitPart[] = [];
  let until = end;
  for (const content of [...contents].reverse()) {
    const at = content.findIndex((piece) => typeof piece !== 'string');
    const first = content[at];
    const from = typeof first === 'object' ? first.start : until;
    const lead = content.slice(0, Math.max(0, at)).join('');
    parts.unshift({ from, lead, edits: editsOf(content.slice(at), from, until) });
    until = from;
  }
  return parts;
}

/** The edits that turn a span of the text into pieces of it, in order, and new text between them. */
function editsOf(pieces: readonly TextPiece[], start: number, stop: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = start;
  let written = '';
  const replace = (end: number) => {
    if (end > at || written !== '') edits.push({ start: at, end: Math.max(at, end), text: written });
    written = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      written += piece;
      continue;
    }
    replace(piece.start);
    at = piece.end;
  }
  replace(stop);
  return edits;
}
