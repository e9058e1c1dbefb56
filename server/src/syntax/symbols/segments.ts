import type { Span } from '../../text/edits';
import type { PartKind, SymbolPart, SymbolSeries } from './symbol';
import { SLASH } from './symbolCharacters';

/** A run with more segments is a URL or a list. */
export const MAX_SEGMENTS = 12;

/** The text between two slashes. */
export interface Segment extends Span {
  readonly value: string;
}

/** The meaning of a symbol's segments, excluding suffixes. */
export interface SymbolReading {
  readonly series: SymbolSeries;
  readonly parts: readonly SymbolPart[];
}

/** The segments of a run; undefined if one is empty, or if there is only one or more than the maximum. */
export function splitSegments(text: string, start: number, end: number): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  let from = start;
  let isPlain = true;
  for (let at = start; at <= end; at++) {
    const code = at < end ? text.charCodeAt(at) : SLASH;
    if (code >= 0x80) isPlain = false;
    if (code !== SLASH) continue;
    if (at === from || segments.length === MAX_SEGMENTS) return undefined;
    const value = text.slice(from, at);
    segments.push({ start: from, end: at, value: isPlain ? value : plainSigns(value) });
    from = at + 1;
    isPlain = true;
  }
  return segments.length > 1 ? segments : undefined;
}

/** Replaces non-breaking hyphens, which are only a matter of layout, with plain ones. */
export function plainSigns(text: string): string {
  return text.replaceAll('\u2011', '-').replaceAll('\u2010', '-');
}

/** Makes a segment a part of the given kind. */
export function symbolPart(kind: PartKind, segment: Segment): SymbolPart {
  return { kind, value: segment.value, start: segment.start, end: segment.end };
}

/** Splits `SR.275` into series and meeting number, so that the number alone can be a link. */
export function meetingParts(segment: Segment): readonly SymbolPart[] {
  const dot = segment.value.indexOf('.');
  const at = segment.start + dot;
  return [
    { kind: 'series', value: segment.value.slice(0, dot), start: segment.start, end: at },
    { kind: 'meeting', value: segment.value.slice(dot + 1), start: at + 1, end: segment.end },
  ];
}
