import { kept } from '../../../model/beside';
import type { BlockReading } from '../../../model/blockReading';
import type { Span } from '../../../text/edits';

/** In UTF-16 units; no general comment has a longer title. */
const LONGEST = 300;

/** What follows the number of a general comment, and perhaps its year, before the title: "on", a colon, or a comma before capitals. */
const OPENING = /^(?:\s*\((?:19|20)\d\d\))?(\s+on\s+|\s*:\s+|,\s+)/;

/** Signs that a sentence continues after a title: verbs, and words that begin a clause. */
const GOES_ON =
  /^(?:that|which|who|whose|where|when|as|is|are|was|were|has|have|had|should|shall|must|may|can|will|would|states?|stated|says|provides?|provided|recalls?|recommends?|calls?|requires?|explains?|sets?|makes?|notes?|adds?|it|they|the\s+Committee|confirms?|affirms?|para(?:s|graphs?)?|in\s+which)\b(?!['\u2019-])/;

/** Titles are quoted as committees wrote them at the time. Offsets are the block's, in text order. */
const titles = kept((reading: BlockReading): readonly Span[] => {
  const { text, content } = reading.block;
  const spans: Span[] = [];
  for (const mention of reading.mentions) {
    if (mention.kind !== 'general-comments') continue;
    const title = titleAfter(text.slice(mention.end, Math.min(content.end, mention.end + LONGEST)));
    if (title) spans.push({ start: mention.end + title.start, end: mention.end + title.end });
  }
  return spans;
});

/** Whether a span of a block touches the title of a general comment that is cited by number. */
export function isInCommentTitle(reading: BlockReading, start: number, end: number): boolean {
  return titles(reading).some((title) => start < title.end && title.start < end);
}

/** The title at the beginning of a text that follows a number; undefined if there is none. */
function titleAfter(text: string): Span | undefined {
  const opening = OPENING.exec(text);
  const mark = opening?.[1]?.trim();
  if (!opening || mark === undefined) return undefined;
  const start = opening[0].length;
  const { end, hasVerb } = endOf(text, start);
  if (mark === 'on') return { start, end };
  // A colon or comma may also be followed by a sentence.
  if (hasVerb || (mark === ',' && !isCapitalized(text.slice(start, end)))) return undefined;
  return { start, end };
}

/** The end of a title: a mark outside its brackets, or where the sentence continues. */
function endOf(text: string, start: number): { readonly end: number; readonly hasVerb: boolean } {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '(' || sign === '[') depth++;
    else if (sign === ')' || sign === ']') depth--;
    if (depth < 0) return { end: at, hasVerb: false };
    if (depth > 0) continue;
    if (/[,;:\u201c"\u2014]/.test(sign) || (sign === '.' && /^(?:\s+[^a-z]|\s*$)/.test(text.slice(at + 1, at + 4))))
      return { end: at, hasVerb: false };
    if (/\s/.test(sign) && GOES_ON.test(text.slice(at + 1, at + 20))) return { end: at, hasVerb: true };
  }
  return { end: text.length, hasVerb: false };
}

/** "The Nature of the General Legal Obligation": all words but the small ones have capitals. */
function isCapitalized(title: string): boolean {
  const words = title.match(/\p{L}[\p{L}'\u2019-]*/gu) ?? [];
  const large = words.filter((word) => /^\p{Lu}/u.test(word));
  return large.length >= FEWEST_CAPITALS && words.every((word) => /^\p{Lu}/u.test(word) || SMALL.test(word));
}

const FEWEST_CAPITALS = 3;
const SMALL = /^(?:an?|the|of|on|in|to|for|and|or|with|by|from|under|at|its|their)$/;
