import { Range } from 'vscode';
import type { OperationNote } from '../../../server/src/protocol';

/** A position from command arguments or from the server. Line and character are zero-based; characters are UTF-16 code units. */
type PlainPosition = OperationNote['range']['start'];

/** Whether an untrusted value has the form of a position; it need not exist in any document. */
export function isPosition(value: unknown): value is PlainPosition {
  if (value === null || typeof value !== 'object' || !('line' in value) || !('character' in value)) return false;
  return Number.isInteger(value.line) && Number.isInteger(value.character);
}

/** Converts a range from the server to a VS Code range. */
export function rangeFrom({ start, end }: OperationNote['range']): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
