import { memoize } from '../../model/base/memo';
import { markPlacesOfNotes } from '../../model/base/noteMarks';
import type { Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { owningParagraph } from '../../model/paragraphs/paragraphs';
import { type Citation, citations } from '../../model/summary';
import { answeredObservations } from '../../syntax/symbols/siblings';
import type { Span } from '../../text/edits';
import { numbersAfter } from '../places/answeredIssues';
import { leadingText } from '../words/prose';

/** A citation of another document and its position in the text; in a footnote, the position just before the note’s mark. */
interface CitationPosition {
  readonly block: number;
  /** UTF-16 offsets of the block. */
  readonly span: Span;
  readonly citation: Citation;
  /** Undefined for a bare number, whose document is inferred from the kind of the citing document. */
  readonly reference: Reference | undefined;
  /** The words of the note; empty for a citation outside notes. */
  readonly note: string;
}

/** How much of a note to show, in UTF-16 code units. */
const MAX_NOTE_LENGTH = 200;

/** Citations of other documents in text order, then headings with only a number; notes without a mark keep their own position. */
export const citationPositions = memoize((model: DocumentModel): readonly CitationPosition[] => {
  const { blocks } = model.tree;
  let places: ReturnType<typeof markPlacesOfNotes> | undefined;
  const result = citations(model).map(({ block, reference, citation }): CitationPosition => {
    const span = { start: reference.start, end: reference.end };
    const ownBlock = blocks[block];
    // A note on the title or masthead refers to the document as a whole.
    if (ownBlock?.kind === 'footnote' && /^\p{Nd}|^\p{No}/u.test(ownBlock.label?.text ?? '')) {
      places ??= markPlacesOfNotes(blocks);
      const place = places.get(block);
      const words = ownBlock.text.slice(ownBlock.content.start, ownBlock.content.end).replace(/\s+/g, ' ').trim();
      if (place && owningParagraph(model.paragraphs, place.block))
        return {
          block: place.block,
          // The mark may follow the full stop of its sentence.
          span: { start: place.start - 1, end: place.start },
          citation,
          reference,
          note: leadingText(words, MAX_NOTE_LENGTH),
        };
    }
    return { block, span, citation, reference, note: '' };
  });
  return [...result, ...numberedRecommendations(model, result)];
});

/** The headings of a follow-up report that name a recommendation by its number alone: "As for Recommendation No. 32". */
function numberedRecommendations(
  model: DocumentModel,
  citationsPlaced: readonly CitationPosition[],
): readonly CitationPosition[] {
  const { kind, symbol: own } = model.identity;
  const symbol = kind === 'follow-up-report' && own ? answeredObservations(own) : undefined;
  if (symbol === undefined) return [];
  const citingBlocks = new Set(citationsPlaced.map(({ block }) => block));
  return model.tree.blocks.flatMap((block, blockIndex) => {
    const issues =
      block.kind === 'heading' && !citingBlocks.has(blockIndex)
        ? numbersAfter(model, block, 'recommendationBefore')
        : undefined;
    return (issues?.places ?? []).map(({ number, path }): CitationPosition => {
      const span = { start: issues?.start ?? 0, end: issues?.end ?? 0 };
      return {
        block: blockIndex,
        span,
        citation: { symbol, number, path, through: '' },
        reference: undefined,
        note: '',
      };
    });
  });
}
