/** What steers a terminal instead of being shown on it, what turns the direction of text round, and halves of characters. */
const STEERS = /[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu;
/** The beginning of a line, or in an old form any place, at which those who run workflows take what follows for a command. */
const COMMANDS = /^([^\S\n]*):(?=:)|##(?=\[)/gm;
/** Colours of our own. */
const OURS = new RegExp(`(\\u001b\\[(?:0|2|31|33|36)m)|${STEERS.source}`, 'gu');
/** Marks of direction stand in ordinary Arabic text. */
const MARKS = /[\u061c\u200e\u200f]/;

/** Text of a document or a path as one line that is safe on a terminal: what steers it is shown and not sent. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(STEERS, escaped)
    .replace(/##(?=\[)/g, '#\\x23');
}

/** The same for what begins a line. */
export function shownStart(text: string): string {
  return withoutCommands(oneLine(text));
}

/** Text of a document as lines that are safe on a terminal, and to those who read what a run prints. */
export function shownLines(text: string): string {
  return withoutCommands(text.replace(STEERS, (one) => (isLayout(one) ? one : escaped(one))));
}

/** The lines of a diff, each with its sign, likewise; a CR before the end of a line belongs to it. */
export function diffLines(diff: string): string {
  return diff
    .replace(STEERS, (one, at: number) =>
      isLayout(one) || MARKS.test(one) || (one === '\r' && diff.charAt(at + 1) === '\n') ? one : escaped(one),
    )
    .replace(/^([ +-][^\S\n]*):(?=:)/gm, '$1\\x3a')
    .replace(/##(?=\[)/g, '#\\x23');
}

/**
 * What was printed before and kept in a file, which somebody else may have written: with no more in it than this program prints.
 * `commands`: whether lines may be commands by which findings are shown in a workflow.
 */
export function printedBefore(text: string, commands: boolean): string {
  const plain = text.replace(OURS, (one, colour: string | undefined) =>
    colour !== undefined || isLayout(one) ? one : escaped(one),
  );
  if (!commands) return withoutCommands(plain);
  return plain.replace(/^.*$/gm, (line) =>
    /^::(?:error|warning|notice) file=/.test(line) ? line : withoutCommands(line),
  );
}

/** JSON in which what steers a terminal is written by its number, which means the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(STEERS, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\[)/g, '#\\u0023');
}

function withoutCommands(text: string): string {
  return text.replace(COMMANDS, (_, blank: string | undefined) => (blank === undefined ? '#\\x23' : `${blank}\\x3a`));
}

function isLayout(one: string): boolean {
  return one === '\n' || one === '\t' || one === '\f' || one === '\v';
}

function escaped(one: string): string {
  const code = one.charCodeAt(0);
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}
