import type { ParagraphPlace } from '../../model/base/target';

/** Parses a place: "36 (c)", "36 c", "36(c)(i)", "2.1" or "12 bis"; undefined if invalid. */
export function readPlace(text: string): ParagraphPlace | undefined {
  const match = /^\s*(\d+(?:\.\d+|\s+[a-z]{3,})?)\s*((?:\(?[a-z0-9]{1,5}\)?\s*)*)$/i.exec(text);
  if (!match) return undefined;
  const path = (match[2] ?? '').match(/[a-z0-9]+/gi) ?? [];
  return { number: (match[1] ?? '').replace(/\s+/, ' '), path: path.map((letter) => letter.toLowerCase()) };
}

/** Parses several places; undefined if any of them is invalid. */
export function readPlaces(texts: readonly string[]): readonly ParagraphPlace[] | undefined {
  const places = texts.map(readPlace);
  return places.every((place) => place !== undefined) ? places : undefined;
}
