/** Words with their first letter as a capital. */
export function capitalizeWords(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
