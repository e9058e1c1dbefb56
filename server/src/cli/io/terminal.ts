/** Characters that control a terminal or the direction of text, and lone surrogates. */
const STEERS = /[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu;
/** Text that GitHub Actions takes for a workflow command: at the beginning of a line or, in an old form, anywhere. */
const COMMANDS = /^([^\S\n]*):(?=:)|##(?=\[)/gm;
/** Our own colours, and other control characters. */
const OURS = new RegExp(`(\\u001b\\[(?:0|2|31|33|36)m)|${STEERS.source}`, 'gu');
/** Direction marks that occur in ordinary Arabic text. */
const MARKS = /[\u061c\u200e\u200f]/;

/** Text of a document or a path as one line that is safe on a terminal: control characters are escaped. */
export function printableLine(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(STEERS, escapeCharacter)
    .replace(/##(?=\[)/g, '#\\x23');
}

/** The same for text at the beginning of a line. */
export function shownStart(text: string): string {
  return withoutCommands(printableLine(text));
}

/** Text of a document as lines that are safe on a terminal and for programs that read the output. */
export function shownLines(text: string): string {
  return withoutCommands(text.replace(STEERS, (one) => (isLayout(one) ? one : escapeCharacter(one))));
}

/** The same for the lines of a diff, where a CR at the end of a line stays. */
export function diffLines(diff: string): string {
  return diff
    .replace(STEERS, (one, at: number) =>
      isLayout(one) || MARKS.test(one) || (one === '\r' && diff.charAt(at + 1) === '\n') ? one : escapeCharacter(one),
    )
    .replace(/^([ +-][^\S\n]*):(?=:)/gm, '$1\\x3a')
    .replace(/##(?=\[)/g, '#\\x23');
}

/**
 * Kept output of an earlier run, made safe again, since somebody else may have written the file. `commands` says whether lines may be
 * workflow commands.
 */
export function printedBefore(text: string, commands: boolean): string {
  const plain = text.replace(OURS, (one, colour: string | undefined) =>
    colour !== undefined || isLayout(one) ? one : escapeCharacter(one),
  );
  if (!commands) return withoutCommands(plain);
  return plain.replace(/^.*$/gm, (line) =>
    /^::(?:error|warning|notice) file=/.test(line) ? line : withoutCommands(line),
  );
}

/** JSON with control characters as escapes, which mean the same. */
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

function escapeCharacter(one: string): string {
  const code = one.charCodeAt(0);
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}
