import type { TextEdit } from '../../../text/edits';
import type { TextPiece } from '../../../text/pieces';
import type { ParagraphPlaces } from './paragraphPlaces';

/** Edits of a single paragraph of the existing text. */
export interface HostedEdits {
  readonly paragraph: number;
  readonly edits: readonly TextEdit[];
}

/**
 * The edits that give one paragraph, or several that are joined, the required content. The remainder of the last one, from `splitEnd` on, is
 * used elsewhere.
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

/**
 * A part of a split paragraph after the first: where it starts, the new text at the end of the preceding part (`tail`), the new text at its
 * own start (`leadPieces`), and its edits.
 */
export interface SplitPart {
  readonly from: number;
  readonly tail: string;
  readonly lead: string;
  readonly edits: readonly TextEdit[];
}

/** A split paragraph: its first part, without the new text at its end, and the other parts. */
interface SplitContent {
  readonly first: readonly TextPiece[];
  readonly parts: readonly SplitPart[];
}

/** Splits a paragraph into the given contents, in order. */
export function splitContent(
  places: ParagraphPlaces,
  paragraph: number,
  [first = [], ...others]: readonly (readonly TextPiece[])[],
): SplitContent {
  const parts: SplitPart[] = [];
  let splitEnd = places.at(paragraph).end;
  for (const [order, content] of [...others.entries()].reverse()) {
    const at = content.findIndex((piece) => typeof piece !== 'string');
    const begin = content[at];
    const from = typeof begin === 'object' ? begin.start : splitEnd;
    const leadPieces = at < 0 ? content : content.slice(0, at);
    const isLastEdit = order === others.length - 1;
    const remainingPieces = at < 0 ? [] : content.slice(at);
    parts.unshift({
      from,
      tail: tailOf(others[order - 1] ?? first),
      lead: leadPieces.join(''),
      edits: editsOf(isLastEdit ? remainingPieces : withoutTail(remainingPieces), from, splitEnd),
    });
    splitEnd = from;
  }
  return { first: parts.length > 0 ? withoutTail(first) : first, parts };
}

/** The new text at the end of a content; empty if all of the content is new, since the next part then starts after it. */
function tailOf(content: readonly TextPiece[]): string {
  return content.slice(withoutTail(content).length).join('');
}

function withoutTail(content: readonly TextPiece[]): readonly TextPiece[] {
  const lastIndex = content.findLastIndex((piece) => typeof piece !== 'string');
  return lastIndex < 0 ? content : content.slice(0, lastIndex + 1);
}

/** The edits that turn a span of the text into the given pieces of it, in order, and new text in between. */
function editsOf(pieces: readonly TextPiece[], start: number, stop: number): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  let at = start;
  let result = '';
  const replace = (end: number) => {
    if (end > at || result !== '') edits.push({ start: at, end: Math.max(at, end), text: result });
    result = '';
  };
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      result += piece;
      continue;
    }
    replace(piece.start);
    at = piece.end;
  }
  replace(stop);
  return edits;
}
