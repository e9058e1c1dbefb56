import type { Position, Range } from 'vscode-languageserver';

/** The position of an offset that lies within no CRLF; counted by hand, for the server's own counting is under test. */
export function positionOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}

/** The range of some words of a text, which hold them once. */
export function rangeOf(text: string, words: string, within = words): Range {
  const at = text.indexOf(within);
  if (at < 0 || text.indexOf(within, at + 1) >= 0) throw new Error(`the text does not hold once: ${within}`);
  const start = at + within.indexOf(words);
  return { start: positionOf(text, start), end: positionOf(text, start + words.length) };
}
