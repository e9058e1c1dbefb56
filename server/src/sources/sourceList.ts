import type { OfficialText } from '../catalogue/official';
import { memoize } from '../model/base/memo';
import type { DocumentModel } from '../model/document';
import { compiledLanguageOf } from '../syntax/tokens/compiled';
import { textOfDocument, textOfTreaty } from './sourceWords';
import type { TreatyPrints } from './treatyPrints';

/** Why the absence of words from a document proves nothing. */
export type Doubt =
  /** It may still change. */
  | 'draft'
  | 'advance-unedited'
  | 'other-language'
  /** It does not begin at paragraph 1, has gaps, or breaks off. */
  | 'extract'
  /** A corrigendum of it is available. */
  | 'corrected'
  /** Characters were lost when the text was extracted from another file format. */
  | 'converted';

/** An available document, and the reasons why its text may not be the final one. */
export interface SourceDocument {
  readonly model: DocumentModel;
  /** Whether it was read from a Word file. */
  readonly isWord: boolean;
  readonly doubts: readonly Doubt[];
}

/** The sources available to the caller: official texts and documents. */
export interface SourceList {
  treaty(instrument: string): OfficialText | undefined;
  /** The fingerprints of a treaty whose text is not available. */
  prints?(instrument: string): TreatyPrints | undefined;
  /**
   * The document with the given symbol, or with another symbol that it is also cited by. Returns the same object as long as nothing about it
   * changes.
   */
  document(symbol: string): SourceDocument | undefined;
}

/** The doubts about a document as a source for another one in `language`; `hasCorrigendum`: whether a corrigendum to it is available. */
export function doubtsAbout(model: DocumentModel, language: string, hasCorrigendum: boolean): readonly Doubt[] {
  const { status } = model.identity;
  const doubts: Doubt[] = [];
  if (status === 'draft' || status === 'advance-unedited') doubts.push(status);
  if (model.language.unread || model.language.language.id !== language) doubts.push('other-language');
  if (!isWhole(model)) doubts.push('extract');
  if (hasCorrigendum) doubts.push('corrected');
  if (model.text.text.includes(LOST_CHARACTER)) doubts.push('converted');
  return doubts;
}

/** U+FFFD, which replaces undecodable characters. */
const LOST_CHARACTER = '\ufffd';

/** Whether the paragraphs of the main text are numbered from 1 without a gap, and the last one is complete. */
function isWhole({ paragraphs, tree }: DocumentModel): boolean {
  let lastEnd = 0;
  let endBlock = 0;
  for (const { annex, value, suffix, endBlock: end } of paragraphs.all) {
    if (annex !== 0) continue;
    if (suffix === '' && value !== lastEnd + 1) return false;
    if (suffix === '') lastEnd = value;
    endBlock = end;
  }
  const block = tree.blocks[endBlock - 1];
  return lastEnd > 0 && block !== undefined && ENDED_PATTERN.test(block.text.slice(0, block.content.end));
}

/** How the last sentence of a text ends: with punctuation, optionally followed by a note number. */
const ENDED_PATTERN = /[.!?…:;)\]”»"]\s*(?:\d{1,3}|\*+)?\s*$/u;

/** The words of a document by paragraph, memoized. */
export const wordsOfDocument = memoize(textOfDocument);

/** The words of a treaty by paragraph, memoized. */
export const wordsOfTreaty = memoize(textOfTreaty);

/** The language id of an official text, memoized. */
export const languageOfTreaty = memoize(
  (official: OfficialText): string =>
    compiledLanguageOf(
      wordsOfTreaty(official)
        .places.map(({ text }) => text)
        .join('\n'),
    ).language.id,
);
