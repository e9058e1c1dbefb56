import { memoize } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { patternsOf } from '../../model/words/patterns';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { placedCitations } from '../issues/placedCitations';

/** How many blocks the beginning of a letter has. */
const BEGINNING = 24;
/** Separators of table cells: a table may name letters and evaluations without being one. */
const CELLS = /[\t|]/;

/** The kind of a text without a symbol, by its words before the first numbered paragraph. */
interface PaperKind {
  /** A letter, an evaluation or a report of a committee on follow-up. */
  readonly isCommittees: boolean;
  /** A paper of others: an alternative report, a submission. */
  readonly isOthers: boolean;
}

/** Reads the beginning of a text; nothing is said in a language that has no words for it. */
export const beginningSays = memoize(({ tree, language }: DocumentModel): PaperKind => {
  const words = patternsOf(language.language, 'reiterations');
  if (!words) return { isCommittees: false, isOthers: false };
  const first = tree.blocks.findIndex((block) => block.kind === 'paragraph');
  const beginning = tree.blocks
    .slice(0, first < 0 ? BEGINNING : Math.min(first, BEGINNING))
    .filter(({ text, content }) => !CELLS.test(text.slice(content.start, content.end)));
  const says = (pattern: typeof words.evaluation) =>
    beginning.some((block) => pattern.in(blockTokens(block, language.language.elides)) !== undefined);
  return { isCommittees: says(words.evaluation), isOthers: says(words.othersPaper) };
});

/** How a symbol of a document on a State is written. */
const SYMBOL = /[A-Z]{3,7}\/C\/[A-Z]{3}\//;

/**
 * Whether a text that is no document of a committee says what became of recommendations: it cites paragraphs by symbol, and its beginning
 * says that it is a letter or an evaluation of a committee, or a paper of others. `readModel` reads it, and is only called if it may be one.
 */
export function isPaperOnDocuments(text: string, readModel: () => DocumentModel): boolean {
  if (!SYMBOL.test(text)) return false;
  const model = readModel();
  const { isCommittees, isOthers } = beginningSays(model);
  return (isCommittees || isOthers) && placedCitations(model).some(({ citation }) => citation.number !== '');
}
