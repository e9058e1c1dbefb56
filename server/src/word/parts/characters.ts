const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
/** The longest character reference is `&#x10FFFF;`; allows for some leading zeros. */
const MAX_REFERENCE_LENGTH = 16;

/**
 * The character that the reference at `at`, the offset of its `&`, stands for, and the offset after it; undefined if it is not a valid
 * reference.
 */
export function characterAt(source: string, at: number): { readonly text: string; readonly end: number } | undefined {
  const end = source.indexOf(';', at);
  if (end < 0 || end - at > MAX_REFERENCE_LENGTH) return undefined;
  const name = source.slice(at + 1, end);
  const namedCharacter = Object.hasOwn(NAMED_ENTITIES, name) ? NAMED_ENTITIES[name] : undefined;
  if (namedCharacter !== undefined) return { text: namedCharacter, end: end + 1 };
  const match = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  if (!match) return undefined;
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return isCharacter(code) ? { text: String.fromCodePoint(code), end: end + 1 } : undefined;
}

/** Whether XML 1.0 (2.2) allows a character. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

/** Whether a UTF-16 code unit is white space as defined by XML (2.3). */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 9 || code === 10 || code === 13;
}

/** Characters that XML 1.0 does not allow: controls other than white space, and two noncharacters. */
export const FORBIDDEN_PATTERN = /[^\P{Cc}\t\n\r\x7f-\x9f]|[\ufffe\uffff]/u;

/** A text with its character references resolved; undefined if any of them is invalid. */
export function unescapeXml(source: string): string | undefined {
  let at = source.indexOf('&');
  if (at < 0) return source;
  const parts: string[] = [];
  let from = 0;
  for (; at >= 0; at = source.indexOf('&', from)) {
    const character = characterAt(source, at);
    if (!character) return undefined;
    parts.push(source.slice(from, at), character.text);
    from = character.end;
  }
  parts.push(source.slice(from));
  return parts.join('');
}
