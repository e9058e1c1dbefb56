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

/** Where the second half of a split paragraph begins, the new text before it (`lead`), and the edits in it. */
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
