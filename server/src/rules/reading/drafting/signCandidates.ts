import { isAsciiLetter, isAsciiUpper } from '../../../text/characterKinds';
import { latest } from '../../engine/latest';

/** Where something that certain rules look for may begin in a block, in order. Each unit is examined once for all of them. */
interface Signs {
  /** For leftovers of converters (converterLeftovers.ts). */
  readonly leftovers: readonly number[];
  /** For placeholders (placeholders.ts). */
  readonly blanks: readonly number[];
  /** For brackets and quotation marks (unbalanced.ts). */
  readonly pairs: readonly number[];
}

const LEFTOVER = 1;
const BLANK = 2;
const PAIR = 4;
/** Depends on the adjacent units. */
const BESIDE = 8;

/** What may begin with each unit; almost all begin nothing. */
const SIGNS = signs();

function signs(): Uint8Array {
  const all = new Uint8Array(1 << 16);
  for (let code = 0; code < 0x20; code++) if (code < 0x09 || code === 0x0b || code > 0x0d) all[code] = LEFTOVER;
  all.fill(LEFTOVER, 0xe000, 0xf900);
  all.fill(LEFTOVER, 0xfb00, 0xfb07);
  for (const unit of '&\\\xc2\xc3\xe2\xef\xad\u200b\u2060\ufeff\ufffd\u041e') all[unit.charCodeAt(0)] = LEFTOVER;
  for (const unit of '\u2026{') all[unit.charCodeAt(0)] = BLANK;
  for (const unit of '[<_?#') all[unit.charCodeAt(0)] = LEFTOVER | BLANK;
  for (const unit of ')"\u201c\u201d') all[unit.charCodeAt(0)] = PAIR;
  for (const unit of 'CDEFHNPRTXx.*=%(') all[unit.charCodeAt(0)] = BESIDE;
  return all;
}

const NONE: readonly number[] = [];

/** The candidates in a block. */
export const signsIn = latest(({ block: { text } }): Signs => {
  let leftovers: number[] | undefined;
  let blanks: number[] | undefined;
  let pairs: number[] | undefined;
  for (let at = 0; at < text.length; at++) {
    let sign = SIGNS[text.charCodeAt(at)] ?? 0;
    if (sign === BESIDE) sign = signAt(text, at);
    if (sign === 0) continue;
    if ((sign & LEFTOVER) !== 0) {
      leftovers ??= [];
      leftovers.push(at);
    }
    if ((sign & BLANK) !== 0) {
      blanks ??= [];
      blanks.push(at);
    }
    if ((sign & PAIR) !== 0) {
      pairs ??= [];
      pairs.push(at);
    }
  }
  return { leftovers: leftovers ?? NONE, blanks: blanks ?? NONE, pairs: pairs ?? NONE };
});

/** What may follow an opening bracket around a placeholder. */
const ROUND: ReadonlySet<number> = new Set([...' )tTcCsS'].map((unit) => unit.charCodeAt(0)));

function signAt(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case 0x28:
      // "()", "(tbc)", "(to be confirmed)", "(check!)", "(source?)"
      return ROUND.has(next) ? PAIR | BLANK : PAIR;
    case 0x2e:
      return next === 0x2e ? BLANK : 0;
    case 0x2a:
      // "**bold**"
      return next === 0x2a ? LEFTOVER : 0;
    case 0x3d:
      // "=E2=80=99", "=20"
      return next === 0x43 || next === 0x45 || next === 0x32 ? LEFTOVER : 0;
    case 0x25:
      // "%20", "%E2%80%99"
      return next === 0x32 || next === 0x43 || next === 0x45 ? LEFTOVER : 0;
    case 0x43:
      // "Click here to enter text."
      return next === 0x6c && text.startsWith('Click ', at) ? LEFTOVER : 0;
    case 0x44:
      return next === 0x44 || text.startsWith('Drafting note', at) ? BLANK : 0;
    case 0x46:
      return (
        (text.startsWith('FIXME', at) ? BLANK : 0) | (text.startsWith('Fehler!', at) ? LEFTOVER : fieldAt(text, at))
      );
    case 0x4e:
      return /^N(?:ote |B:|\.B\.)/.test(text.slice(at, at + 5)) ? BLANK : fieldAt(text, at);
    case 0x45:
      if (next === 0x64) return text.startsWith('Editor', at) ? BLANK : 0;
      // "Error", "Erreur"
      return next === 0x72 && text.charCodeAt(at + 2) === 0x72 ? LEFTOVER : fieldAt(text, at);
    case 0x54:
      // "TBC", "TODO"
      return (next === 0x42 || next === 0x4f ? BLANK : 0) | fieldAt(text, at);
    case 0x58:
      return isX(next) || isAfterDigit(text, at) || !isAsciiLetter(next) ? BLANK : 0;
    case 0x78:
      // A small x alone is a placeholder only next to a figure.
      return isX(next) || isAfterDigit(text, at) ? BLANK : 0;
    default:
      return fieldAt(text, at);
  }
}

/** Field names are in capitals: "HYPERLINK", "PAGEREF". */
function fieldAt(text: string, at: number): number {
  return isAsciiUpper(text.charCodeAt(at + 1)) && isAsciiUpper(text.charCodeAt(at + 2)) ? LEFTOVER : 0;
}

function isX(code: number): boolean {
  return code === 0x58 || code === 0x78;
}

function isAfterDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at - 1);
  return code >= 0x30 && code <= 0x39;
}
