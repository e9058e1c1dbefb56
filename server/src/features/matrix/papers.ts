import { memoize } from '../../model/base/memo';
import type { DocumentModel } from '../../model/document';
import { patternsOf } from '../../model/words/patterns';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { citationPositions } from '../issues/placedCitations';

/** Maximum number of blocks in the beginning of a text. */
const MAX_BEGINNING_BLOCKS = 24;
/** Separators of table cells. A table may mention letters and evaluations without being either. */
const CELLS_PATTERN = /[\t|]/;

/** The kind of a text without a symbol, by its words before the first numbered paragraph. */
interface PaperKind {
  /** A committee’s letter, evaluation or report on follow-up. */
  readonly isCommittees: boolean;
  /** A paper by another organization: an alternative report, a submission. */
  readonly isOthers: boolean;
}

/** Classifies a text by its beginning. Both flags are false in a language without the required patterns. */
export const paperKindOf = memoize(({ tree, language }: DocumentModel): PaperKind => {
  const patterns = patternsOf(language.language, 'reiterations');
  if (!patterns) return { isCommittees: false, isOthers: false };
  const firstIndex = tree.blocks.findIndex((block) => block.kind === 'paragraph');
  const beginning = tree.blocks
    .slice(0, firstIndex < 0 ? MAX_BEGINNING_BLOCKS : Math.min(firstIndex, MAX_BEGINNING_BLOCKS))
    .filter(({ text, content }) => !CELLS_PATTERN.test(text.slice(content.start, content.end)));
  const beginningHas = (pattern: typeof patterns.evaluation) =>
    beginning.some((block) => pattern.in(blockTokens(block, language.language.elides)) !== undefined);
  return { isCommittees: beginningHas(patterns.evaluation), isOthers: beginningHas(patterns.othersPaper) };
});

/** The symbol of a document on a State. */
const SYMBOL_PATTERN = /[A-Z]{3,7}\/C\/[A-Z]{3}\//;

/**
 * Whether a text that is not a committee document reports on recommendations: it cites paragraphs by symbol, and its beginning identifies
 * it as a committee’s letter or evaluation, or as a paper by another organization. `readModel` is only called if a cheap check passes.
 */
export function isPaperOnDocuments(text: string, readModel: () => DocumentModel): boolean {
  if (!SYMBOL_PATTERN.test(text)) return false;
  const model = readModel();
  const { isCommittees, isOthers } = paperKindOf(model);
  return (isCommittees || isOthers) && citationPositions(model).some(({ citation }) => citation.number !== '');
}
