/** Whether the white space at the end of a text has a blank line in it. Only that white space is examined. */
export function endsInBlankLine(text: string): boolean {
  const space = text.slice(text.trimEnd().length);
  return (space.match(/\r\n|\r|\n/g)?.length ?? 0) > 1;
}
