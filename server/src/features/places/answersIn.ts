import type { DocumentModel } from '../../model/document';
import { foreignPlace } from '../../model/summary';
import { parseSymbol } from '../../syntax/symbols/parse';
import { issuesNamedIn, opensWithIssue } from './answeredIssues';

/** The blocks of replies that begin an answer, in text order; empty for any other document. */
export function answerBlocks(model: DocumentModel): readonly number[] {
  if (model.identity.kind !== 'replies') return [];
  const lists = listsCitedIn(model);
  return [...model.tree.blocks.keys()].filter((blockIndex) => {
    const block = model.tree.blocks[blockIndex];
    const issues = block && issuesNamedIn(model, blockIndex, lists);
    if (!issues) return false;
    if (block.kind === 'heading' || (block.kind === 'unnumbered' && !issues.isCitation)) return true;
    return block.kind === 'paragraph' && opensWithIssue(model, block, issues.start);
  });
}

/** The symbols of the lists of issues that a document cites. */
function listsCitedIn({ readings }: DocumentModel): ReadonlySet<string> {
  const lists = new Set<string>();
  for (const { references } of readings)
    for (const { target } of references) {
      const symbol = foreignPlace(target)?.symbol;
      const series = symbol === undefined ? undefined : parseSymbol(symbol)?.series;
      if (symbol !== undefined && (series === 'Q' || series === 'QPR')) lists.add(symbol);
    }
  return lists;
}
