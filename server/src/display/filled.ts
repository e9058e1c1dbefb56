/** Values for the places of a sentence, by the names of the places; those of a list are named by their index. */
export type Filling = Readonly<Record<string, string | number>> | readonly (string | number)[];

/** A sentence with its places filled in: `{name}`, or `{0}` for the first of a list. A place without a value stays as it is written. */
export function filled(sentence: string, values: Filling): string {
  const byName = new Map<string, string | number>(Object.entries(values));
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(byName.get(name) ?? place));
}
