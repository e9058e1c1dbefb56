import type { FollowedText } from '../followedText';
import type { Span } from '../text/edits';
import type { FactField, FactParagraph, FactSymbol, WordFacts } from './wordFacts';

/**
 * The metadata of a Word file, for its text after edits. Paragraphs keep their indexes, and deleted ones are empty; rewritten text has no
 * facts. Facts that an edit makes doubtful are dropped: the state of a field whose own words or whose target’s number were changed, and a
 * number, mark or symbol that is no longer there.
 */
export function movedFacts(facts: WordFacts, followed: FollowedText): WordFacts {
  if (followed.base === followed.text) return facts;
  const moved = <T extends Span>(one: T): T => ({ ...one, ...followed.spanOf(one) });
  const isWhole = ({ start, end }: Span) => followed.has(start, end);
  return {
    ...facts,
    paragraphs: facts.paragraphs.map((paragraph, at) =>
      movedParagraph(paragraph, facts.paragraphs[at + 1]?.start, followed),
    ),
    notes: facts.notes
      .filter(({ reference }) => isWhole(reference))
      .map((note) => ({ ...moved(note), reference: followed.spanOf(note.reference) })),
    fields: facts.fields.flatMap((field) => movedField(field, facts.paragraphs, followed)),
    comments: facts.comments.map((comment) => (comment.isAnchored ? moved(comment) : comment)),
    revisions: facts.revisions.map(moved),
    hidden: facts.hidden.map((one) => ({ ...one, offset: followed.endAt(one.offset) })),
    highlights: facts.highlights.map(moved).filter(({ start, end }) => end > start),
    raised: facts.raised.filter(isWhole).map(moved),
    symbols: facts.symbols.flatMap((symbol) => movedSymbol(symbol, followed)),
  };
}

/** A paragraph with the text typed at its end, up to a new line or the next paragraph, which begins at `next`. */
function movedParagraph(paragraph: FactParagraph, next: number | undefined, followed: FollowedText): FactParagraph {
  const { start: kept, end } = followed.spanOf(paragraph);
  if (end === kept) {
    const nowhere = { start: kept, textStart: kept, end };
    return paragraph.end > paragraph.start
      ? { ...paragraph, ...nowhere, number: 'none', label: '', typed: '' }
      : { ...paragraph, ...nowhere };
  }
  const { text } = followed;
  // A number that was typed over begins where the one before it did.
  const isBegun = followed.has(paragraph.start, paragraph.start + 1);
  const start = isBegun ? kept : Math.max(followed.endAt(paragraph.start), text.lastIndexOf('\n', kept - 1) + 1);
  const broken = text.indexOf('\n', end);
  const limit = next === undefined ? text.length : Math.max(end, followed.startAt(next));
  const last = Math.min(limit, broken < 0 ? text.length : broken);
  const textStart = Math.min(last, Math.max(start, followed.endAt(paragraph.textStart)));
  const { number, typed } = paragraph;
  const isLabelWhole = followed.has(paragraph.start, paragraph.textStart);
  return {
    ...paragraph,
    start,
    textStart,
    end: last,
    ...(number === 'automatic' && !isLabelWhole && { label: text.slice(start, textStart).trim() }),
    ...(typed !== '' && !text.slice(textStart, last).trimStart().startsWith(typed) && { typed: '' }),
  };
}

function movedField(
  field: FactField,
  paragraphs: readonly FactParagraph[],
  followed: FollowedText,
): readonly FactField[] {
  const span = followed.spanOf(field);
  if (field.end > field.start && span.end === span.start) return [];
  const { target, state } = field;
  const to = target && paragraphs[target.paragraph];
  const isSure =
    state === 'missing' || !to || followed.has(to.start, Math.max(to.textStart, Math.min(to.start + 1, to.end)));
  return [
    {
      ...field,
      ...span,
      ...(target && { target: { ...target, offset: followed.endAt(target.offset) } }),
      ...((!isSure || !followed.has(field.start, field.end)) && { state: 'unknown', computed: undefined }),
    },
  ];
}

function movedSymbol(symbol: FactSymbol, followed: FollowedText): readonly FactSymbol[] {
  const { span } = symbol;
  if (!span) return [symbol];
  return followed.has(span.start, span.end) ? [{ ...symbol, span: followed.spanOf(span) }] : [];
}
