import { leftoverEnd } from '../../../syntax/blocks/line';

/** The end of the residue, with its replacement or the kind of loss. */
type FoundLeftover =
  | { readonly end: number; readonly instead: string }
  | { readonly end: number; readonly lost: 'reference' | 'letter' };

/** Maximum length of residue, in UTF-16 code units. */
const MAX_RESIDUE_LENGTH = 90;

/** "[pic]", "[footnoteRef:3]", "[image: map.png]", "[page break]", "[cid:image001.png@01D0]" */
const BRACKETED_PATTERN =
  /^\[(?:pic|endif|if [^\][]*|object(?: object)?|page break|page \d{1,4}(?: of \d{1,4})?|toc|\^\d{1,3}|(?:cid:|image\d{1,4}\.)[^\][]*|(?:footnote|endnote)ref:[^\][]*|(?:image|picture|comment|hyperlink|field|shape):[^\][]*|footnote \d{1,3}|image)\]/i;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: '’',
  lt: '<',
  gt: '>',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  eacute: 'é',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
};
const ENTITY_PATTERN = /^&(?:([a-z]{2,6})|#(\d{2,5})|#x([0-9a-f]{2,5}));/i;
const TAG_PATTERN =
  /^<<[A-Z]{3,20}_?\d{1,4}>>|^<(?:FOOTNOTE|ENDNOTE)[ _]?\d{1,4}>|^<!--[^\r\n]{0,70}?-->|^<\/?(?:a|b|br|div|em|font|h\d|i|img|li|o:p|w:[a-z]{1,9}|ol|p|span|strong|sub|sup|table|td|tr|u|ul)(?:\s[^<>]{0,80})?\/?>/i;
/**
 * Word processor fields: 'HYPERLINK "https://…"', "PAGEREF _Toc123 \h", "\* MERGEFORMAT"; and control characters of spreadsheets:
 * "_x000D_".
 */
const FIELD_PATTERN =
  /^(?:HYPERLINK\s+(?:(?:\\l\s+)?"[^"\r\n]{0,80}"|\\l\s+_\w+|(?=https?:))|EMBED\s+\w+(?:\.\w+)*|(?:PAGEREF|NOTEREF|REF)\s+_\w+(?:\s+\\[a-z*]+)*|FORM(?:TEXT|CHECKBOX|DROPDOWN)\b|TOC\s+\\[a-z][^\r\n]{0,30})/;
const SWITCH_PATTERN =
  /^(?:\\\*\s*MERGEFORMAT|\\'[0-9a-f]{2}|\\u[0-9a-f]{4}|\\(?:pard?|tab|line|cell|row|rtf\d)\b|\\[nrt](?![a-z])|\\(?=")|_(?:Toc|Ref|Hlk)\d{5,12}\b|_GoBack\b|_x00[01][0-9a-f]_)/i;
const ERROR_PATTERN = /^Error! [A-Z][^.!\r\n]{3,60}\./;
/** Word’s field error messages in other languages. */
const ERROR_ELSEWHERE_PATTERN = /^(?:Erreur\s?! [A-Z]|Fehler! [A-Z]|Ошибка! [А-Я])[^.!\r\n]{3,60}\./;
/** Spreadsheet error values, which stand for a lost value. */
const CELL_PATTERN = /^#(?:REF!|VALUE!|DIV\/0!|NAME\?|N\/A\b)/;
const CONTROL_PATTERN = /^Click (?:or tap )?here to enter text\.?/;

/** Reads residue at an offset whose unit the reader is registered for. */
type LeftoverReader = (text: string, at: number) => FoundLeftover | undefined;

const field: LeftoverReader = (text, at) => removedAt(FIELD_PATTERN, nearby(text, at), at);
const errorOrField: LeftoverReader = (text, at) => lostAt(text, at) ?? field(text, at);
const wordSwitch: LeftoverReader = (text, at) => removedAt(SWITCH_PATTERN, nearby(text, at), at);

/** Residue readers by ASCII character; most characters have none. */
const READERS: Readonly<Record<string, LeftoverReader>> = {
  '*': (text, at) => (text.charAt(at + 1) === '*' && isBold(text, at) ? { end: at + 2, instead: '' } : undefined),
  // "report =20"
  '=': (text, at) =>
    /^=20(?:\s|$)/.test(text.slice(at, at + 4))
      ? { end: at + 3, instead: '' }
      : encodedAt(PRINTABLE_PATTERN, '=', text, at),
  '#': lostAt,
  '%': percentAt,
  '?': lostApostrophe,
  '[': (text, at) => bookmarkAt(text, at) ?? removedAt(BRACKETED_PATTERN, nearby(text, at), at),
  '&': entityAt,
  '<': (text, at) => removedAt(TAG_PATTERN, nearby(text, at), at),
  '\\': wordSwitch,
  _: wordSwitch,
  C: (text, at) => removedAt(CONTROL_PATTERN, nearby(text, at), at),
  E: errorOrField,
  F: errorOrField,
  H: field,
  N: field,
  P: field,
  R: field,
  T: field,
};

/** Residue readers by unit, including control characters; a table because every unit of a text is looked up. */
const BY_UNIT = Array.from({ length: 0x80 }, (_, unit) =>
  unit < 0x20 && !isLayout(unit) ? controlAt : READERS[String.fromCharCode(unit)],
);

/** The converter residue at an offset, including bookmarks. Examines a bounded number of units. */
export function leftoverAt(text: string, at: number): FoundLeftover | undefined {
  const code = text.charCodeAt(at);
  return code < 0x80 ? BY_UNIT[code]?.(text, at) : leftoverAfter(text, at, code);
}

/** The text at an offset, up to the maximum length of residue. */
function nearby(text: string, at: number): string {
  return text.slice(at, at + MAX_RESIDUE_LENGTH);
}

function controlAt(text: string, at: number): FoundLeftover {
  return { end: at + 1, instead: text.charCodeAt(at) === 0x0b ? ' ' : '' };
}

/** "[bookmark: hit4]", which the block parser also recognizes. */
function bookmarkAt(text: string, at: number): FoundLeftover | undefined {
  const end = leftoverEnd(text, at, text.length);
  return end > at ? { end, instead: '' } : undefined;
}

/** "child%20protection", "%E2%80%99" */
function percentAt(text: string, at: number): FoundLeftover | undefined {
  if (isInBrokenAddress(text, at)) return undefined;
  if (text.charAt(at + 1) !== '2') return isAddress(text, at) ? undefined : encodedAt(ESCAPED_PATTERN, '%', text, at);
  return isWithinWords(text, at) ? { end: at + 3, instead: ' ' } : undefined;
}

/** Maximum length of bold text, in UTF-16 code units: recommendations are printed in bold as a whole. */
const MAX_BOLD_LENGTH = 2000;

/** Whether either pair of asterisks marks bold text: "**no data**". In "The report** and its annex**" they are note marks. */
function isBold(text: string, at: number): boolean {
  if (opensBold(text, at)) {
    for (
      let end = text.indexOf('**', at + 3);
      end >= 0 && end - at < MAX_BOLD_LENGTH;
      end = text.indexOf('**', end + 2)
    )
      if (closesBold(text, end)) return true;
    return false;
  }
  if (!closesBold(text, at)) return false;
  const open = text.lastIndexOf('**', at - 2);
  return open >= 0 && at - open < MAX_BOLD_LENGTH && opensBold(text, open);
}

function opensBold(text: string, at: number): boolean {
  return /^\*\*[\p{L}\p{N}“(]/u.test(text.slice(at, at + 3)) && /[\s(“]/.test(text.charAt(at - 1));
}

function closesBold(text: string, at: number): boolean {
  return /[\p{L}\p{N}”).,;:]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}*]/u.test(text.charAt(at + 2));
}

/** "=E2=80=99" for "'": the UTF-8 bytes of a character, as encoded in mail. */
const PRINTABLE_PATTERN = /^=(?:C[2-9A-F]|E[0-9A-F]=[89AB][0-9A-F])=[89AB][0-9A-F]/;

/** The UTF-8 bytes of a character, as encoded in a URL: "%E2%80%99". */
const ESCAPED_PATTERN = /^%(?:C[2-9A-F]|E[0-9A-F]%[89AB][0-9A-F])%[89AB][0-9A-F]/;

function encodedAt(expression: RegExp, sign: string, text: string, at: number): FoundLeftover | undefined {
  const match = expression.exec(nearby(text, at))?.[0];
  if (match === undefined) return undefined;
  const [first = 0, ...rest] = match
    .slice(1)
    .split(sign)
    .map((byte) => Number.parseInt(byte, 16));
  const start = first & (rest.length === 1 ? 0x1f : 0x0f);
  return {
    end: at + match.length,
    instead: String.fromCharCode(rest.reduce((value, byte) => (value << 6) | (byte & 0x3f), start)),
  };
}

/** Whether an escape is between words, as in "child%20protection", and not in a URL, which contains full stops and slashes. */
function isWithinWords(text: string, at: number): boolean {
  const textBefore = /\S*$/.exec(text.slice(Math.max(0, at - MAX_RESIDUE_LENGTH), at))?.[0] ?? '';
  const textAfter = /^\S*/.exec(text.slice(at + 3, at + MAX_RESIDUE_LENGTH))?.[0] ?? '';
  return (
    /\p{L}$/u.test(textBefore) &&
    /^\p{L}/u.test(textAfter) &&
    !/[/@=?&#.:\\]/.test(textBefore + textAfter.replace(/[.,;:]$/, ''))
  );
}

/** Whether a character is a tab, line break or page break. */
function isLayout(code: number): boolean {
  return code === 0x09 || code === 0x0a || code === 0x0c || code === 0x0d;
}

function removedAt(expression: RegExp, near: string, at: number): FoundLeftover | undefined {
  const match = expression.exec(near)?.[0];
  return match === undefined ? undefined : { end: at + match.length, instead: '' };
}

function entityAt(text: string, at: number): FoundLeftover | undefined {
  const nearbyText = nearby(text, at);
  const [whole, name, decimal, hexadecimal] = ENTITY_PATTERN.exec(nearbyText) ?? [];
  if (whole === undefined) return /^&nbsp\b/.test(nearbyText) ? { end: at + '&nbsp'.length, instead: ' ' } : undefined;
  const value = decimal !== undefined ? Number(decimal) : Number.parseInt(hexadecimal ?? '', 16);
  const replacement = name === undefined ? String.fromCharCode(value) : ENTITIES[name.toLowerCase()];
  return replacement === undefined ? undefined : { end: at + whole.length, instead: replacement };
}

function lostAt(text: string, at: number): FoundLeftover | undefined {
  const nearbyText = nearby(text, at);
  const match = (ERROR_PATTERN.exec(nearbyText) ??
    ERROR_ELSEWHERE_PATTERN.exec(nearbyText) ??
    CELL_PATTERN.exec(nearbyText))?.[0];
  return match === undefined ? undefined : { end: at + match.length, lost: 'reference' };
}

/** An apostrophe lost in conversion: "the State party?s law". */
function lostApostrophe(text: string, at: number): FoundLeftover | undefined {
  return /\p{Ll}$/u.test(text.charAt(at - 1)) && /^\?s[\s.,;)]/.test(text.slice(at, at + 3)) && !isAddress(text, at)
    ? { end: at + 1, lost: 'letter' }
    : undefined;
}

function isAddress(text: string, at: number): boolean {
  return /[/.@=]\S*$/.test(text.slice(Math.max(0, at - MAX_RESIDUE_LENGTH), at));
}

/** How far back to look for the start of a URL broken over lines, in UTF-16 code units. */
const URL_WINDOW = 400;
/** Maximum number of parts of a URL that is broken over lines. */
const MAX_URL_PARTS = 6;

/** Whether an offset is in a later part of a URL whose line breaks have become spaces: "https://example.org/annual %20report%20 2020". */
function isInBrokenAddress(text: string, at: number): boolean {
  const nearbyText = text.slice(Math.max(0, at - URL_WINDOW), at);
  const start = nearbyText.lastIndexOf('://');
  if (start < 0) return false;
  const parts = nearbyText.slice(start).split(/\s+/);
  // A sentence after the URL: "… .org/report. The text".
  return parts.length <= MAX_URL_PARTS && !parts.some((part, i) => i < parts.length - 1 && /[.;,)]$/.test(part));
}

const REPLACEMENT_CODE = 0xfffd;
const PRIVATE_FROM = 0xe000;
const PRIVATE_TO = 0xf8ff;

function leftoverAfter(text: string, at: number, code: number): FoundLeftover | undefined {
  if (code === REPLACEMENT_CODE) {
    let end = at + 1;
    while (text.charCodeAt(end) === REPLACEMENT_CODE) end++;
    return { end, lost: 'letter' };
  }
  // Symbol font characters, such as bullets.
  if (code >= PRIVATE_FROM && code <= PRIVATE_TO) return { end: at + 1, instead: '' };
  if (code >= LIGATURES && code < LIGATURES + LETTERS.length)
    return { end: at + 1, instead: LETTERS[code - LIGATURES] ?? '' };
  switch (code) {
    // Soft hyphen, zero-width spaces, byte order mark.
    case 0xad:
    case 0x200b:
    case 0x2060:
    case 0xfeff:
      return { end: at + 1, instead: '' };
    // The byte order mark, decoded in the wrong encoding.
    case 0xef:
      return text.startsWith('ï»¿', at) ? { end: at + 3, instead: '' } : undefined;
    case 0x41e:
      return lostAt(text, at);
    // "it Â for": the space was a no-break space.
    case 0xc2:
      return (
        misreadAt(text, at) ?? (/^\sÂ\s$/.test(text.slice(at - 1, at + 2)) ? { end: at + 1, instead: '' } : undefined)
      );
    default:
      if (isDirection(code)) return isBesideRightToLeft(text, at) ? undefined : { end: at + 1, instead: '' };
      return code === 0xc3 || code === 0xe2 ? misreadAt(text, at) : undefined;
  }
}

/** Whether a unit only sets the direction of writing: marks, embeddings, overrides and isolates. */
function isDirection(code: number): boolean {
  return (code & ~1) === 0x200e || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

/** How far from a direction mark to look for letters that it may have been set for. */
const MARK_REACH = 100;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a direction mark is near words in Arabic or Hebrew: elsewhere it does nothing but part a number or a symbol. */
function isBesideRightToLeft(text: string, at: number): boolean {
  return RIGHT_TO_LEFT.test(text.slice(Math.max(0, at - MARK_REACH), at + MARK_REACH));
}

/** Typographic ligatures: "ﬁrst". */
const LIGATURES = 0xfb00;
const LETTERS = ['ff', 'fi', 'fl', 'ffi', 'ffl', 'st', 'st'];

/** The characters that the bytes 0x80 to 0x9f stand for in Windows code page 1252. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** A UTF-8 character that was decoded as Windows code page 1252: "â€™" for "’", "Ã©" for "é". */
function misreadAt(text: string, at: number): FoundLeftover | undefined {
  const length = text.charCodeAt(at) === 0xe2 ? 3 : 2;
  let value = text.charCodeAt(at) & (length === 3 ? 0x0f : 0x1f);
  for (let i = 1; i < length; i++) {
    const byte = byteValue(text.charAt(at + i));
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return undefined;
    value = (value << 6) | (byte & 0x3f);
  }
  // "Â " for a no-break space is likelier than a mere "Ã"; unlikely characters are kept.
  const replacement = String.fromCharCode(value);
  return /[\u00a0-\u00ff\u0152\u0153\u2010-\u2026\u20ac]/.test(replacement)
    ? { end: at + length, instead: replacement }
    : undefined;
}

function byteValue(unit: string): number | undefined {
  const code = unit.charCodeAt(0);
  if (code >= 0xa0 && code <= 0xbf) return code;
  const place = unit === '' ? -1 : WINDOWS.indexOf(unit);
  return place < 0 ? undefined : 0x80 + place;
}
