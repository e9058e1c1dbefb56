/** Text in the form in which it is searched: without accents, in lower case, white space collapsed. */
export function searchable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** Whether a text contains each of the typed words, in any order; `text` must come from {@link searchable}. */
export function matches(text: string, typed: string): boolean {
  return searchable(typed)
    .split(' ')
    .every((word) => text.includes(word));
}

/** A sentence with its placeholders filled in: `{0}` is the first. */
export function filled(sentence: string, ...values: readonly (string | number)[]): string {
  return sentence.replace(/\{(\d)\}/g, (place, index: string) => String(values[Number(index)] ?? place));
}

/** A singular and a plural phrase in which `{0}` is the count. */
export interface CountPhrases {
  readonly one: string;
  readonly many: string;
}
