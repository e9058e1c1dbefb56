/** Text as it is searched: without accents, in small letters, white space folded. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Whether a text has each of the words that were typed, in any order; `text` as {@link searchable} gives it. */
export function matches(text: string, typed: string): boolean {
  return searchable(typed)
    .split(' ')
    .every((word) => text.includes(word));
}

/** A sentence with its places filled in: `{0}` is the first. */
export function filled(sentence: string, ...values: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}

/** The words for one and for many, in which `{0}` is the count. */
export interface Counted {
  readonly one: string;
  readonly many: string;
}
