/** Where an expression, which must be global, next matches at or behind an offset in UTF-16 units; -1 where it does not. */
export function nextMatch(expression: RegExp, text: string, from: number): number {
  expression.lastIndex = from;
  return expression.exec(text)?.index ?? -1;
}
