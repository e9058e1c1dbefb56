import { latest } from './latest';

/** What may stand in a block by the units that it holds, as bits. */
export const Sign = {
  /** Something that a converter left behind (leftovers.ts). */
  leftover: 1,
  /** Something that is still open (blanks.ts). */
  blank: 2,
} as const;

const ALL = Sign.leftover | Sign.blank;

/** For each unit what may begin with it; {@link NEXT} where that depends on the units beside it. Nearly all begin nothing. */
const SIGNS = new Uint8Array(1 << 16);
const NEXT = 4;
for (const unit of '&\\\xc2\xc3\xe2\ufffd') SIGNS[unit.charCodeAt(0)] = Sign.leftover;
for (let code = 0; code < 0x20; code++) if (code < 9 || code === 0x0b || code > 0x0d) SIGNS[code] = Sign.leftover;
for (let code = 0xe000; code <= 0xf8ff; code++) SIGNS[code] = Sign.leftover;
for (const unit of '?\u2026') SIGNS[unit.charCodeAt(0)] = Sign.blank;
for (const unit of '[<_') SIGNS[unit.charCodeAt(0)] = ALL;
for (const unit of 'EFHNPRTXx.') SIGNS[unit.charCodeAt(0)] = NEXT;

/** What may stand in a block, bits of {@link Sign}: most hold nothing of what is rare, and one look at each unit tells it. */
export const signsIn = latest(({ block: { text } }) => {
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = SIGNS[text.charCodeAt(at)] ?? 0;
    if (sign !== 0) signs |= sign === NEXT ? signAt(text, at) : sign;
  }
  return signs;
});

function signAt(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  switch (text.charCodeAt(at)) {
    case 0x2e:
      return next === 0x2e ? Sign.blank : 0;
    case 0x45:
      return next === 0x72 ? Sign.leftover : 0;
    case 0x58:
      return Sign.blank;
    case 0x78: {
      const before = text.charCodeAt(at - 1);
      return next === 0x58 || next === 0x78 || (before >= 0x30 && before <= 0x39) ? Sign.blank : 0;
    }
    case 0x54:
      return (next === 0x42 || next === 0x4f ? Sign.blank : 0) | capitals(text, at);
    default:
      return capitals(text, at);
  }
}

/** The names of fields are in capitals. */
function capitals(text: string, at: number): number {
  return isCapital(text.charCodeAt(at + 1)) && isCapital(text.charCodeAt(at + 2)) ? Sign.leftover : 0;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}
