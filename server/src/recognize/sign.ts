/** The beginning of a text, as normalized lines: single spaces, plain hyphens and apostrophes, no accents. */
export interface Beginning {
  readonly lines: readonly string[];
  /** The lines before the first numbered paragraph and before any prose. */
  readonly masthead: readonly string[];
  /** Numbered paragraphs with everything below them, as far as collected. */
  readonly paragraphs: readonly string[];
  /** Whether unnumbered prose precedes the first numbered paragraph. */
  readonly opensWithProse: boolean;
}

/** A sign for or against a treaty body document. */
export interface Sign {
  readonly id: string;
  /** Negative for signs of other kinds of text. */
  readonly weight: number;
  readonly shownBy: (beginning: Beginning) => boolean;
}

/** Whether a text contains any of the given lower-case phrases, ignoring case. */
export function includesAny(text: string, phrases: readonly string[]): boolean {
  const lowerCased = text.toLowerCase();
  return phrases.some((phrase) => lowerCased.includes(phrase));
}

/** Case-sensitive number of occurrences of a phrase in a text. */
export function count(text: string, phrase: string): number {
  let signCount = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) signCount++;
  return signCount;
}

/** Whether at least `count` of the given texts match. */
export function atLeast(count: number, texts: readonly string[], isOne: (text: string) => boolean): boolean {
  let signCount = 0;
  return texts.some((text) => isOne(text) && ++signCount >= count);
}

/** Whether a unit is an ASCII digit. */
export function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** Removes accents, which capitals and converters lose; search words have none either. */
export function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
