/** Capitalizes each word. */
export function capitalizeWords(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
