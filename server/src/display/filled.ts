/** Values for placeholders, by name or, in an array, by index. */
export type Filling = Readonly<Record<string, string | number>> | readonly (string | number)[];

/**
 * Fills in the placeholders of a sentence: `{name}`, or `{0}` for the first value of an array. Placeholders without a value are left as
 * they are.
 */
export function fillIn(sentence: string, values: Filling): string {
  const byName = new Map<string, string | number>(Object.entries(values));
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(byName.get(name) ?? place));
}
