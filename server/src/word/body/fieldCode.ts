/** A parsed field code (ECMA-376 part 1, 17.16). */
interface FieldCode {
  /** The first word, in upper case. */
  readonly type: string;
  /** The other words that are not switches, without quotation marks. */
  readonly words: readonly string[];
  /** The letters of the switches: `hnw`; formatting switches (`\*`, `\#`, `\@`) are omitted. */
  readonly switches: string;
  /** The values of switches that take one: `\l 2`. */
  readonly values: ReadonlyMap<string, string>;
}

const MAX_CODE_LENGTH = 4096;
const TAKES_VALUE: Readonly<Record<string, string>> = { LISTNUM: 'ls', HYPERLINK: 'lot', TOC: 'obtcfs', SEQ: 'rs' };

/** Parses a field code. If a code is only a bookmark name, that name is its type. */
export function fieldCode(code: string): FieldCode {
  const parts = code.slice(0, MAX_CODE_LENGTH).match(/"(?:[^"\\]|\\.)*"|\\.\S*|[^\s"]+/g) ?? [];
  const type = (parts[0] ?? '').toUpperCase();
  const valueSwitches = TAKES_VALUE[type] ?? '';
  const words: string[] = [];
  const values = new Map<string, string>();
  let switches = '';
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at] ?? '';
    if (!part.startsWith('\\')) {
      words.push(withoutQuoteMarks(part));
      continue;
    }
    const letter = part.charAt(1).toLowerCase();
    if (letter === '*' || letter === '#' || letter === '@') {
      if (part.length === 2) at++;
      continue;
    }
    switches += letter;
    if (!valueSwitches.includes(letter)) continue;
    if (part.length > 2) values.set(letter, part.slice(2));
    else if (parts[at + 1]?.startsWith('\\') === false) values.set(letter, withoutQuoteMarks(parts[++at] ?? ''));
  }
  return { type, words, switches, values };
}

function withoutQuoteMarks(word: string): string {
  return word.startsWith('"') ? word.slice(1, -1).replace(/\\(.)/g, '$1') : word;
}

const NAMES_BOOKMARK: ReadonlySet<string> = new Set(['REF', 'PAGEREF', 'NOTEREF', 'FTNREF']);

/** The bookmark that a field refers to; undefined if it refers to none. */
export function bookmarkOf({ type, words, values }: FieldCode): string | undefined {
  if (NAMES_BOOKMARK.has(type)) return words[0];
  return type === 'HYPERLINK' && words.length === 0 ? values.get('l') : undefined;
}
