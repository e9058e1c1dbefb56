import type { TextEdit } from '../../text/edits';
import type { TextPiece } from '../../text/pieces';
import type { ParagraphPlaces } from './paragraphPlaces';

/** The edits of one paragraph of the text as it is. */
export interface HostedEdits {
  readonly paragraph: number;
  readonly edits: readonly TextEdit[];
}

/**
 * The edits that make of one paragraph, or of several that are joined, what it is to say. With `until` the rest of the last one goes
 * elsewhere from there on.
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

/** The edits of the second half of a paragraph, and what is new at its beginning. */
export function secondHalf(
  places: ParagraphPlaces,
  paragraph: number,
  content: readonly TextPiece[],
): { readonly from: number; readonly lead: string; readonly edits: readonly TextEdit[] } {
  const at = content.findIndex((piece) => typeof piece !== 'string');
  const first = content[at];
  const { end } = places.at(paragraph);
  const from = typeof first === 'object' ? first.start : end;
  const lead = content.slice(0, Math.max(0, at)).join('');
  return { from, lead, edits: editsOf(content.slice(at), from, end) };
}

/** The edits that make of a span of the text what some pieces of it, in its order, and new words between them say. */
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
