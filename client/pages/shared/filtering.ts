/** Normalizes text for searching: lower case, no accents, white space collapsed. */
export function searchableText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Whether a text contains all typed words, in any order; `text` must come from {@link searchableText}. */
export function matchesFilter(text: string, typed: string): boolean {
  return searchableText(typed)
    .split(' ')
    .every((word) => text.includes(word));
}

/** Fills in the placeholders of a sentence, beginning with `{0}`. */
export function fillPlaceholders(sentence: string, ...values: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}

/** A singular and a plural phrase in which `{0}` is the count. */
export interface CountPhrases {
  readonly one: string;
  readonly many: string;
}
