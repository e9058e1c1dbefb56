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
  const hosts: { paragraph: number; edits: TextEdit[] }[] = [{ paragraph: first, edits: [] }];
  let at = places.at(first).textStart;
  let written = '';
  const replace = (end: number) => {
    if (end > at || written !== '') hosts.at(-1)?.edits.push({ start: at, end: Math.max(at, end), text: written });
    written = '';
  };
  for (const piece of content) {
    if (typeof piece === 'string') {
      written += piece;
      continue;
    }
    const host = places.of(piece.start);
    const last = hosts.at(-1);
    if (last && host !== last.paragraph) {
      replace(places.at(last.paragraph).end);
      hosts.push({ paragraph: host, edits: [] });
      at = places.at(host).textStart;
    }
    replace(piece.start);
    at = piece.end;
  }
  replace(until ?? places.at(hosts.at(-1)?.paragraph ?? first).end);
  return hosts;
}

/** The edits of the second half of a paragraph, and what is new at its beginning. */
export function secondHalf(
  places: ParagraphPlaces,
  paragraph: number,
  content: readonly TextPiece[],
): { readonly from: number; readonly lead: string; readonly edits: readonly TextEdit[] } {
  const at = content.findIndex((piece) => typeof piece !== 'string');
  const first = content[at];
  const from = typeof first === 'object' ? first.start : places.at(paragraph).end;
  const lead = content.slice(0, Math.max(0, at)).join('');
  const edits: TextEdit[] = [];
  let end = from;
  let written = '';
  for (const piece of content.slice(at)) {
    if (typeof piece === 'string') {
      written += piece;
      continue;
    }
    if (piece.start > end || written !== '') edits.push({ start: end, end: piece.start, text: written });
    written = '';
    end = piece.end;
  }
  const stop = places.at(paragraph).end;
  if (stop > end || written !== '') edits.push({ start: end, end: stop, text: written });
  return { from, lead, edits };
}
