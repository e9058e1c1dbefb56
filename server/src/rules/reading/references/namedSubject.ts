import { contentOf } from '../../../syntax/blocks/block';
import type { Span } from '../../../text/edits';
import type { View } from '../../engine/view';

/** Maximum length of a subject in brackets, in UTF-16 code units. */
const MAX_SUBJECT_LENGTH = 160;
/** A subject in brackets after a number. Requires three letters in a row, to exclude subparagraph letters. */
const SUBJECT_PATTERN = /^\s{0,2}\(([^()\r\n]*\p{L}{3}[^()\r\n]*)\)/u;

/**
 * Index in the tree's blocks of the heading that a reference names as its subject: "42 (b) (education)", or "education (para. 42 (b))". -1
 * if the reference names no subject, or if no heading or more than one matches. `at` is relative to the start of the text.
 */
export function headingOfSubject({ tree: { blocks } }: View, text: string, at: Span): number {
  const subject = SUBJECT_PATTERN.exec(text.slice(at.end, at.end + MAX_SUBJECT_LENGTH))?.[1];
  const openingBracket = subject === undefined ? text.lastIndexOf('(', at.start) : -1;
  const textBefore =
    openingBracket < 0
      ? ''
      : ` ${wordsOf(text.slice(Math.max(0, openingBracket - MAX_SUBJECT_LENGTH), openingBracket))}`;
  if (subject === undefined && textBefore === '') return -1;
  const subjectWords = wordsOf(subject ?? '');
  let onlyBlock = -1;
  for (const [b, block] of blocks.entries()) {
    if (block.kind !== 'heading') continue;
    const words = wordsOf(contentOf(block).replace(/\s*\([^()]*\)\s*$/u, ''));
    if (words === '' || (subject === undefined ? !textBefore.endsWith(` ${words}`) : words !== subjectWords)) continue;
    if (onlyBlock >= 0) return -1;
    onlyBlock = b;
  }
  return onlyBlock;
}

/** The words of a text in lower case, separated by single spaces. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}
