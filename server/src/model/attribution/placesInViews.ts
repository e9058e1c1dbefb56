import type { Mention, ParagraphsMention } from '../../syntax/citations/mention';
import { type BlockWalk, REACH } from './blockWalk';
import { fits, gapPattern } from './gapPattern';
import { elsewhere, LEFT_OPEN, ownParagraph, type PlaceWithGround } from './paragraphTargets';

/**
 * Places that the words next to them tie to these Views: "paragraph 8.3 of the Views" in an individual opinion, "(see para. 2.2)", "See
 * paragraph 4.4." in a note. Undefined if only the wider context can say.
 */
export function placeOfThese(walk: BlockWalk, mention: ParagraphsMention, k: number): PlaceWithGround | undefined {
  if (!areOwn(walk, mention)) return undefined;
  return isOfThese(walk, mention, k) || isSeen(walk, mention, k)
    ? { place: ownParagraph, ground: 'kind-of-document' }
    : undefined;
}

/** "of the Views", "of the present decision", not followed by a case, date or number. */
function isOfThese(walk: BlockWalk, mention: ParagraphsMention, k: number): boolean {
  const next = walk.mentions[k + 1];
  if (next?.kind !== 'document' || !next.decides || next.sentence !== mention.sentence) return false;
  return fits(next.gap, ',? of the{1,2}') && fits(walk.mentions[k + 2]?.gap ?? next.tail, '<[. , ; : )] | end> …');
}

/** "(see para. 2.2)", "See paragraph 4.4." in a note, if the sentence names no other case and no other document by number. */
function isSeen(walk: BlockWalk, mention: ParagraphsMention, k: number): boolean {
  return SEES.test(mention.gap) && !mention.afterCase && !namesBefore(walk, mention, k, NUMBERED);
}

/** "(see", "(see also", and "See" at the beginning of a note. */
const SEES = gapPattern('… <( [not ( )]* see [in see ,]* | start [Name see] ,? [in see]*>');

/**
 * What bare paragraph numbers belong to in Views or a decision, with nothing named next to them. A number with a point is this document's
 * if it has that paragraph further up, since what lies ahead is cited as "below". Decisions on other cases are numbered alike. A number
 * without a point may belong to any article.
 */
export function placeInViews(walk: BlockWalk, mention: ParagraphsMention, k: number): PlaceWithGround {
  if (mention.items.every(({ number }) => number === '')) {
    // "As to paragraph (c), the Board is no public authority": a letter of an article, unless this paragraph has it.
    const areHere = mention.items.every((item) => walk.context.paragraphs?.has(item, walk.block));
    return areHere ? { place: ownParagraph, ground: 'kind-of-document' } : LEFT_OPEN;
  }
  if (!mention.items.every(({ number }) => number.includes('.'))) return LEFT_OPEN;
  if (mention.afterAuthor || mention.afterWriting || namesBefore(walk, mention, k, WRITTEN))
    return { place: elsewhere(undefined), ground: 'sentence' };
  if (!areOwn(walk, mention)) return { place: elsewhere(undefined), ground: 'kind-of-document' };
  const isAhead = mention.items.some((item) => walk.context.paragraphs?.isAfter(item, walk.block));
  return isAhead ? LEFT_OPEN : { place: ownParagraph, ground: 'kind-of-document' };
}

/** Whether all the numbers have a point and exist in this document. */
function areOwn(walk: BlockWalk, { items }: ParagraphsMention): boolean {
  return items.every(({ number }) => {
    const place = { number, path: [] };
    return number.includes('.') && walk.context.paragraphs?.has(place, walk.block) === true;
  });
}

/** Kinds of mention that identify a document by symbol or number; {@link WRITTEN} adds documents named by a word. */
const NUMBERED: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>(['symbol', 'general-comments', 'resolutions']);
const WRITTEN: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>([...NUMBERED, 'document']);

/** Whether the sentence has already named something of the given kinds that is not this document. */
function namesBefore(
  walk: BlockWalk,
  mention: ParagraphsMention,
  k: number,
  kinds: ReadonlySet<Mention['kind']>,
): boolean {
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const other = walk.mentions[i];
    if (other?.sentence !== mention.sentence) return false;
    if (kinds.has(other.kind) && !(other.kind === 'document' && other.role === 'self')) return true;
  }
  return false;
}
