/** Start of the Private Use Area range in which files encode characters of symbol fonts. */
const PRIVATE = 0xf000;
const LAST_PRIVATE = 0xf0ff;
const SYMBOL_FONTS_PATTERN = /^(?:symbol|wingdings|webdings)/i;

/** Common bullets and symbols of symbol fonts, by the low byte of their code. */
const PICTURED: Readonly<Record<number, string>> = {
  45: '–',
  108: '●',
  110: '■',
  111: '□',
  113: '❑',
  118: '❖',
  167: '▪',
  168: '◻',
  183: '•',
  216: '➢',
  224: '→',
  240: '⇨',
  252: '✓',
  253: '☒',
  254: '☑',
};

/** Characters of the Symbol font, by the low byte of their code. */
const SYMBOL: Readonly<Record<number, string>> = {
  163: '≤',
  176: '°',
  177: '±',
  178: '″',
  179: '≥',
  180: '×',
  183: '•',
  184: '÷',
  185: '≠',
  186: '≡',
  187: '≈',
  162: '′',
  174: '→',
  172: '←',
  222: '⇒',
  229: '∑',
  165: '∞',
  45: '−',
};
const GREEK = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/** The displayed character of a `w:sym`, given its hexadecimal code and font; empty if the code is invalid. */
export function symbolSign(code: string, font: string): string {
  const value = Number.parseInt(code, 16);
  if (Number.isNaN(value) || value < 0x20 || value > 0xffff || (value >= 0xd800 && value <= 0xdfff)) return '';
  const isPrivate = value >= PRIVATE && value <= LAST_PRIVATE;
  if (!isPrivate && !SYMBOL_FONTS_PATTERN.test(font)) return String.fromCharCode(value);
  const fontCode = isPrivate ? value - PRIVATE : value;
  return /^symbol/i.test(font) ? inSymbol(fontCode) : (PICTURED[fontCode] ?? '•');
}

function inSymbol(low: number): string {
  if (low >= 0x61 && low <= 0x7a) return GREEK.charAt(low - 0x61);
  if (low >= 0x41 && low <= 0x5a) return GREEK.charAt(low - 0x41).toUpperCase();
  const symbolCharacter = SYMBOL[low];
  if (symbolCharacter !== undefined) return symbolCharacter;
  return low >= 0x20 && low < 0x7f ? String.fromCharCode(low) : '•';
}

/** The text of a bullet, with characters of symbol fonts converted. */
export function bulletText(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, (character) => PICTURED[character.charCodeAt(0) & 0xff] ?? '•');
}
