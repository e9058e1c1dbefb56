import type { FollowedText } from '../followedText';
import type { Span } from '../text/edits';
import type { FactField, FactParagraph, FactSymbol, WordFacts } from './wordFacts';

/**
 * Maps the metadata of a Word file to its text after edits. Paragraphs keep their indices, and deleted ones become empty; rewritten text
 * has no metadata. Facts invalidated by an edit are dropped: the state of a field whose text or target number was changed, and a number,
 * mark or symbol that is no longer there.
 */
export function movedFacts(facts: WordFacts, map: FollowedText): WordFacts {
  if (map.base === map.text) return facts;
  const moveSpan = <T extends Span>(one: T): T => ({ ...one, ...map.spanOf(one) });
  const isWhole = ({ start, end }: Span) => map.has(start, end);
  return {
    ...facts,
    paragraphs: facts.paragraphs.map((paragraph, at) =>
      movedParagraph(paragraph, facts.paragraphs[at + 1]?.start, map),
    ),
    notes: facts.notes
      .filter(({ reference }) => isWhole(reference))
      .map((note) => ({ ...moveSpan(note), reference: map.spanOf(note.reference) })),
    fields: facts.fields.flatMap((field) => movedField(field, facts.paragraphs, map)),
    comments: facts.comments.map((comment) => (comment.isAnchored ? moveSpan(comment) : comment)),
    revisions: facts.revisions.map(moveSpan),
    hidden: facts.hidden.map((one) => ({ ...one, offset: map.endAt(one.offset) })),
    highlights: facts.highlights.map(moveSpan).filter(({ start, end }) => end > start),
    raised: facts.raised.filter(isWhole).map(moveSpan),
    symbols: facts.symbols.flatMap((symbol) => movedSymbol(symbol, map)),
  };
}

/** Extends a paragraph by text typed at its end, up to a line break or the next paragraph, which begins at `next`. */
function movedParagraph(paragraph: FactParagraph, next: number | undefined, map: FollowedText): FactParagraph {
  const { start: newStart, end } = map.spanOf(paragraph);
  if (end === newStart) {
    const emptySpan = { start: newStart, textStart: newStart, end };
    return paragraph.end > paragraph.start
      ? { ...paragraph, ...emptySpan, number: 'none', label: '', typed: '' }
      : { ...paragraph, ...emptySpan };
  }
  const { text } = map;
  // A number that was overwritten begins where the old one did.
  const hasStart = map.has(paragraph.start, paragraph.start + 1);
  const start = hasStart ? newStart : Math.max(map.endAt(paragraph.start), text.lastIndexOf('\n', newStart - 1) + 1);
  const breakAt = text.indexOf('\n', end);
  const limit = next === undefined ? text.length : Math.max(end, map.startAt(next));
  const lineEnd = Math.min(limit, breakAt < 0 ? text.length : breakAt);
  const textStart = Math.min(lineEnd, Math.max(start, map.endAt(paragraph.textStart)));
  const { number, typed } = paragraph;
  const isLabelWhole = map.has(paragraph.start, paragraph.textStart);
  return {
    ...paragraph,
    start,
    textStart,
    end: lineEnd,
    ...(number === 'automatic' && !isLabelWhole && { label: text.slice(start, textStart).trim() }),
    ...(typed !== '' && !text.slice(textStart, lineEnd).trimStart().startsWith(typed) && { typed: '' }),
  };
}

function movedField(field: FactField, paragraphs: readonly FactParagraph[], map: FollowedText): readonly FactField[] {
  const span = map.spanOf(field);
  if (field.end > field.start && span.end === span.start) return [];
  const { target, state } = field;
  const to = target && paragraphs[target.paragraph];
  const isCertain =
    state === 'missing' || !to || map.has(to.start, Math.max(to.textStart, Math.min(to.start + 1, to.end)));
  return [
    {
      ...field,
      ...span,
      ...(target && { target: { ...target, offset: map.endAt(target.offset) } }),
      ...((!isCertain || !map.has(field.start, field.end)) && { state: 'unknown', computed: undefined }),
    },
  ];
}

function movedSymbol(symbol: FactSymbol, map: FollowedText): readonly FactSymbol[] {
  const { span } = symbol;
  if (!span) return [symbol];
  return map.has(span.start, span.end) ? [{ ...symbol, span: map.spanOf(span) }] : [];
}
