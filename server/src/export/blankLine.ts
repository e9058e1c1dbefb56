/** Whether the trailing white space of a text contains a blank line. Examines only that white space. */
export function endsInBlankLine(text: string): boolean {
  const space = text.slice(text.trimEnd().length);
  return (space.match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
}
