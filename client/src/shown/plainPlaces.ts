import { Range } from 'vscode';
import type { OperationNote } from '../../../server/src/protocol';

/** A position from a command's arguments or the server: line and character from 0, characters in UTF-16 units. */
type PlainPosition = OperationNote['range']['start'];

/** Whether a value from outside is a position; it need not exist in any document. */
export function isPosition(value: unknown): value is PlainPosition {
  if (value === null || typeof value !== 'object' || !('line' in value) || !('character' in value)) return false;
  return Number.isInteger(value.line) && Number.isInteger(value.character);
}

/** A range from the server as a range of VS Code. */
export function rangeFrom({ start, end }: OperationNote['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
