import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import type { WordText } from '../../../server/src/word/parts/result';
import type { Piece } from '../../../server/src/word/parts/textMap';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapedReference(xml: string): string {
  const match = /^&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));$/.exec(xml);
  if (!match) return xml;
  const [, hex, digits, name] = match;
  if (name !== undefined) return NAMED[name] ?? '';
  return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
}

/** Whether a piece says what the XML says that it points at. */
function isTrue(piece: Piece, text: string, xml: string): boolean {
  switch (piece.kind) {
    case 'letters':
      return xml === text;
    case 'entity':
      return unescapedReference(xml).replace(/[\r\n]+/g, ' ') === text;
    case 'tab':
      return text === '\t' && /^<w:p?tab\b[^<]*\/?>$/.test(xml);
    case 'break':
      return text === '\n' && /^<w:(?:br|cr)\b[^<]*\/?>$/.test(xml);
    case 'sign':
      return text.length === 1 && /^<w:(?:noBreakHyphen|sym)\b[^<]*\/?>$/.test(xml);
    case 'made':
      return xml === '';
  }
}

/** Asserts that the map of a text is true: pieces joined are the text, each says what it points at, and the way back leads to it. */
export function assertMapped(bytes: Uint8Array, { text, map, paragraphs, ...rest }: WordText): void {
  const parts = new Map(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data).replace(/^\ufeff/, '')]),
  );
  let at = 0;
  for (let i = 0; i < map.size; i++) {
    const piece = map.piece(i);
    assert.equal(piece.start, at);
    assert.ok(piece.end > piece.start);
    at = piece.end;
    const own = text.slice(piece.start, piece.end);
    const xml = parts.get(piece.part)?.slice(piece.xmlStart, piece.xmlEnd) ?? 'no such part';
    assert.ok(isTrue(piece, own, xml), `${piece.kind} ${JSON.stringify(own)} is not ${JSON.stringify(xml)}`);
    const middle = Math.floor((piece.start + piece.end - 1) / 2);
    assert.deepEqual(map.pieceAt(middle), piece);
    if (piece.kind === 'made') continue;
    const place = map.placeAt(middle);
    assert.equal(place && map.offsetAt(place.part, place.offset), piece.kind === 'letters' ? middle : piece.start);
  }
  assert.equal(at, text.length);
  let end = 0;
  for (const { start, textStart, end: own, xml } of paragraphs) {
    assert.ok(end <= start && start <= textStart && textStart <= own, 'paragraphs follow each other');
    assert.match(parts.get(xml.part)?.slice(xml.start, xml.end) ?? '', /^<w:(?:p|footnote|endnote)\b[\s\S]*>$/);
    end = own;
  }
  for (const all of [rest.fields, rest.bookmarks, rest.comments, rest.revisions, rest.highlights, rest.notes])
    for (const { start, end: own } of all) assert.ok(0 <= start && start <= own && own <= text.length);
  for (const { offset } of rest.hidden) assert.ok(0 <= offset && offset <= text.length);
}
