import type { SemanticTokensEdit } from 'vscode-languageserver';
import type { SemanticToken } from '../../features/semanticTokens';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../features/tokenLegend';
import type { LineIndex } from '../../text/lines';

/** Integers for one token: line and column, both relative to the token before, length, type, modifiers. */
const TOKEN_SIZE = 5;

/** Encodes tokens for LSP: each within one line, at a position relative to the previous one. */
export function encodeTokens(lines: LineIndex, tokens: readonly SemanticToken[]): number[] {
  const data: number[] = [];
  let lastLine = 0;
  let lastColumn = 0;
  for (const { start, end, type, modifiers } of tokens) {
    const typeIndex = TOKEN_TYPES.indexOf(type);
    const modifierBits = modifiers.reduce((sum, one) => sum | (1 << TOKEN_MODIFIERS.indexOf(one)), 0);
    const last = lines.lineAt(Math.max(start, end - 1));
    for (let line = lines.lineAt(start); line <= last; line++) {
      const from = Math.max(start, lines.startOf(line));
      const to = Math.min(end, lines.endOf(line));
      if (to <= from) continue;
      const column = lines.columnAt(line, from);
      const length = lines.columnAt(line, to) - column;
      data.push(line - lastLine, line === lastLine ? column - lastColumn : column, length, typeIndex, modifierBits);
      lastLine = line;
      lastColumn = column;
    }
  }
  return data;
}

/** The edit that turns the previous token data into the new data: one run of whole tokens, or nothing. */
export function editsBetween(before: readonly number[], newData: readonly number[]): SemanticTokensEdit[] {
  const maxLength = Math.min(before.length, newData.length);
  let head = 0;
  while (head < maxLength && before[head] === newData[head]) head++;
  if (head === before.length && head === newData.length) return [];
  head -= head % TOKEN_SIZE;
  let tailLength = 0;
  while (
    tailLength < maxLength - head &&
    before[before.length - 1 - tailLength] === newData[newData.length - 1 - tailLength]
  )
    tailLength++;
  tailLength -= tailLength % TOKEN_SIZE;
  return [
    {
      start: head,
      deleteCount: before.length - tailLength - head,
      data: newData.slice(head, newData.length - tailLength),
    },
  ];
}
