import assert from 'node:assert/strict';
import { type DocumentModel, readDocument } from '../../../server/src/model/document';
import { spanOfPlace } from '../../../server/src/rules/engine/weighed';
import { RULES } from '../../../server/src/rules/registry';
import { weighedFindings } from '../../../server/src/rules/runner';
import { openText } from '../../../server/src/text/textVersion';
import type { Changes } from '../../../server/src/word/parts/result';
import { readWord } from '../../../server/src/word/readWord';
import { type DocxParts, docx, field, level, list, listOf, numberingOf, p, r } from '../../word/support/docx';
import { messageIn, NOTHING_SET } from './findings';

/** The rules that read content only Word files have. */
const OF_WORD_FILES = RULES.filter(({ isForWord }) => isForWord).map(({ id }) => id);

/** Reads a Word file assembled from these parts. */
export function wordModel(parts: DocxParts, changes: Changes = 'accepted'): DocumentModel {
  const word = readWord(docx(parts), { changes });
  if (word.kind !== 'text') assert.fail(word.message);
  return readDocument(openText('file:///draft.docx', 'treaty-body', 1, word.text), { word });
}

/** What the rules on Word files find, or those named: the words that are marked, and the message. */
export function saidOfWord(model: DocumentModel, ...rules: readonly string[]): readonly string[] {
  return weighedFindings(model, NOTHING_SET)
    .filter(({ rule }) => (rules.length > 0 ? rules : OF_WORD_FILES).includes(rule))
    .map((finding) => {
      const { start, end } = spanOfPlace(model, finding);
      return `${finding.rule} at “${model.text.text.slice(start, end)}”: ${messageIn(finding)}`;
    });
}

/** Automatic numbers: 1., 2., 3. */
export const NUMBERING = numberingOf(listOf(1, level(0, 'decimal', '%1.'), 1));

/** A paragraph with the next of them. */
export function counted(content: string): string {
  return p(content, list(1));
}

/** Words with a field that shows the number of a paragraph. */
export function mention(shown: string, name = '_Ref1'): string {
  return `${r('The Committee recalls paragraph ')}${field(`REF ${name} \\r \\h`, shown)}${r(' below.')}`;
}
