import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { exportWord } from '../../server/src/export/exportWord';
import type { WordText } from '../../server/src/word/parts/result';
import { read } from '../support/documents';
import { read as readWordText } from '../word/support/reading';

/** A text as a Word file. */
export function exported(text: string): Uint8Array {
  return exportWord(read(text), { date: '2026-05-01T10:00:00Z' }).bytes;
}

/** What our reader reads of that file. */
export function readBack(text: string): WordText {
  return readWordText(exported(text));
}

/** A part of a Word file as text. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (part === undefined) assert.fail(`${name} is not in the file`);
  return strFromU8(part);
}

/** Concluding observations with paragraphs, each a line. */
export function draft(...lines: readonly string[]): string {
  return `United Nations\tCMW/C/XAA/CO/1\n\tInternational Convention on Migrant Workers\nDistr.: General\n9 October 2009\n\nOriginal: English\n\nConcluding observations on the initial report of Xandoria\n\n${lines.join('\n')}\n`;
}
