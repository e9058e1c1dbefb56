import assert from 'node:assert/strict';
import type { Changes, WordText } from '../../../server/src/word/parts/result';
import { readWord } from '../../../server/src/word/readWord';
import { type DocxParts, docx } from './docx';

/** What is read of a file that must be read. */
export function read(bytes: Uint8Array, changes: Changes = 'accepted'): WordText {
  const read = readWord(bytes, { changes });
  if (read.kind !== 'text') assert.fail(read.message);
  return read;
}

/** The same of a file that is made of its parts. */
export function reading(parts: DocxParts | string, changes: Changes = 'accepted'): WordText {
  return read(docx(typeof parts === 'string' ? { body: parts } : parts), changes);
}

/** The text of it, tabs as arrows. */
export function textOf(parts: DocxParts | string, changes: Changes = 'accepted'): string {
  return reading(parts, changes).text.replaceAll('\t', '→');
}
