/** What the beginning of a text consists of. Lines have single spaces, plain hyphens and apostrophes. */
export interface Beginning {
  readonly lines: readonly string[];
  /** Lines before the first numbered paragraph and before any prose. */
  readonly masthead: readonly string[];
  /** Numbered paragraphs with all that stands under them, as far as it was kept. */
  readonly paragraphs: readonly string[];
  /** Prose without a number stands before the first numbered paragraph. */
  readonly opensWithProse: boolean;
}

/** One reason for or against. */
export interface Sign {
  readonly id: string;
  /** Negative for what belongs to other kinds of text. */
  readonly weight: number;
  readonly shownBy: (beginning: Beginning) => boolean;
}

/** Whether one of some phrases in small letters stands in a text, in whatever case. */
export function includesAny(text: string, phrases: readonly string[]): boolean {
  const small = text.toLowerCase();
  return phrases.some((phrase) => small.includes(phrase));
}

/** How often a phrase stands in a text, in its case. */
export function count(text: string, phrase: string): number {
  let found = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) found++;
  return found;
}

/** Whether so many of some texts are of a kind. */
export function atLeast(count: number, texts: readonly string[], isOne: (text: string) => boolean): boolean {
  let found = 0;
  return texts.some((text) => isOne(text) && ++found >= count);
}

/** A figure of ASCII. */
export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
