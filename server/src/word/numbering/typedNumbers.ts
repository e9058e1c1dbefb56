/** A number or letter with its punctuation, as typed at the start of a paragraph, in Latin or Arabic script. */
const TYPED_PATTERN =
  /^[\s\u200e\u200f]*((?:\d{1,4}(?:\.\d{1,3}){0,5}(?:[ \u00a0](?:bis|ter|quater|quinquies))?|[\u0660-\u0669\u06f0-\u06f9]{1,4})(?:\.|\)|[-–](?=[\t ]))|\d{1,2}(?:\.\d{1,3}){1,5}(?=\t)|\((?:\d{1,3}|[a-z]{1,5}|[\u0621-\u064a]{1,3})\)|[a-z]{1,3}\)|[IVXLC]{1,7}\.|[A-Z]\.)(?=[\s\u200e\u200f]|$)/;

/** The typed number at the start of a paragraph: `12.`, `(a)`; empty if there is none. */
export function typedNumberIn(text: string): string {
  return TYPED_PATTERN.exec(text)?.[1] ?? '';
}
