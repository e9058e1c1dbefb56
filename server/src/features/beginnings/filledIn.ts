/** A sentence with each name between braces replaced by what stands for it; one that nothing stands for stays. */
export function filledIn(sentence: string, words: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => words[name] ?? place);
}
