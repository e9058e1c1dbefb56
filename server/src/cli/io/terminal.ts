/** Characters that control a terminal or text direction, and lone surrogates. */
const STEERS_PATTERN = /[\p{Cc}\p{Bidi_Control}\p{Cs}]/gu;
/** Text that GitHub Actions interprets as a workflow command: at the start of a line or, in an old form, anywhere. */
const COMMANDS_PATTERN = /^([^\S\n]*):(?=:)|##(?=\[)/gm;
/** Our own colour sequences, and other control characters. */
const CONTROLS_PATTERN = new RegExp(`(\\u001b\\[(?:0|2|31|33|36)m)|${STEERS_PATTERN.source}`, 'gu');
/** Direction marks that occur in normal Arabic text. */
const MARKS_PATTERN = /[\u061c\u200e\u200f]/;

/** Makes text from a document or a path safe to print on one line of a terminal, by escaping control characters. */
export function printableLine(text: string): string {
  return text
    .replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ')
    .replace(STEERS_PATTERN, escapeCharacter)
    .replace(/##(?=\[)/g, '#\\x23');
}

/** Like {@link printableLine}, for text at the start of a line. */
export function visibleStart(text: string): string {
  return withoutCommands(printableLine(text));
}

/** Makes lines of a document safe for a terminal, and for programs that read the output. */
export function visibleLines(text: string): string {
  return withoutCommands(text.replace(STEERS_PATTERN, (one) => (isLayout(one) ? one : escapeCharacter(one))));
}

/** Like {@link visibleLines}, for a diff, in which a CR at the end of a line is preserved. */
export function diffLines(diff: string): string {
  return diff
    .replace(STEERS_PATTERN, (one, at: number) =>
      isLayout(one) || MARKS_PATTERN.test(one) || (one === '\r' && diff.charAt(at + 1) === '\n')
        ? one
        : escapeCharacter(one),
    )
    .replace(/^([ +-][^\S\n]*):(?=:)/gm, '$1\\x3a')
    .replace(/##(?=\[)/g, '#\\x23');
}

/** Sanitizes cached output again, since another user may have written the file. `commands` indicates whether workflow commands are allowed. */
export function printedBefore(text: string, commands: boolean): string {
  const plainText = text.replace(CONTROLS_PATTERN, (one, colour: string | undefined) =>
    colour !== undefined || isLayout(one) ? one : escapeCharacter(one),
  );
  if (!commands) return withoutCommands(plainText);
  return plainText.replace(/^.*$/gm, (line) =>
    /^::(?:error|warning|notice) file=/.test(line) ? line : withoutCommands(line),
  );
}

/** JSON with control characters escaped, which does not change its meaning. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(STEERS_PATTERN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/##(?=\[)/g, '#\\u0023');
}

function withoutCommands(text: string): string {
  return text.replace(COMMANDS_PATTERN, (_, blank: string | undefined) =>
    blank === undefined ? '#\\x23' : `${blank}\\x3a`,
  );
}

function isLayout(one: string): boolean {
  return one === '\n' || one === '\t' || one === '\f' || one === '\v';
}

function escapeCharacter(one: string): string {
  const code = one.charCodeAt(0);
  return code <= 0xff ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16)}`;
}
