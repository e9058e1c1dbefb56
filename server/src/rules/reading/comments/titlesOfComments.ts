import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { type Matchers, patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { ruleTokens } from '../../engine/ruleTokens';

/** Maximum length in UTF-16 code units; no title of a general comment is longer. */
const MAX_TITLE_LENGTH = 300;

/** Spans of quoted titles, which keep the wording of their time; in text order, with offsets from the start of the block. */
const titles = memoize((reading: BlockReading): readonly Span[] => {
  const { block, language } = reading;
  const spans: Span[] = [];
  const patterns = patternsOf(language, 'comments');
  for (const mention of reading.mentions) {
    if (!patterns || mention.kind !== 'general-comments') continue;
    const title = titleAfter(ruleTokens(block), mention.end, patterns);
    if (title) spans.push(title);
  }
  return spans;
});

/** Whether a span of a block touches the title of a general comment that is cited by number. */
export function isInCommentTitle(reading: BlockReading, start: number, end: number): boolean {
  return titles(reading).some((title) => start < title.end && title.start < end);
}

/** The title after a number that ends at an offset; undefined if there is none. */
function titleAfter(tokens: Tokens, at: number, patterns: Matchers<'comments'>): Span | undefined {
  const to = tokens.at(at + MAX_TITLE_LENGTH);
  const openingMatch = patterns.titleOpens.at(tokens, tokens.from(at), to);
  if (!openingMatch || !tokens.hasSpaceBefore(openingMatch.end)) return undefined;
  const { end, hasVerb } = endOf(tokens, openingMatch.end, to, patterns);
  const span = {
    start: tokens.start(openingMatch.end),
    end: Math.max(tokens.start(openingMatch.end), tokens.end(end - 1)),
  };
  if (openingMatch.part('on')) return span;
  // A colon or comma may also be followed by a sentence.
  if (hasVerb || (openingMatch.part('comma') && !isCapitalized(tokens, openingMatch.end, end, patterns)))
    return undefined;
  return span;
}

/** The first token after a title: a mark outside its brackets, or where the sentence continues. */
function endOf(
  tokens: Tokens,
  from: number,
  to: number,
  patterns: Matchers<'comments'>,
): { readonly end: number; readonly hasVerb: boolean } {
  let depth = 0;
  for (let at = from; at < to; at++) {
    const kind = tokens.kind(at);
    if (kind === Kind.open || tokens.is(at, '[')) depth++;
    else if (kind === Kind.close || tokens.is(at, ']')) depth--;
    if (depth < 0) return { end: at, hasVerb: false };
    if (depth > 0) continue;
    const isMark =
      kind === Kind.comma ||
      kind === Kind.semicolon ||
      kind === Kind.colon ||
      /^[\u201c"\u2014]$/.test(tokens.slice(at));
    if (isMark || (kind === Kind.stop && endsTitle(tokens, at))) return { end: at, hasVerb: false };
    if (at > from && tokens.hasSpaceBefore(at) && !tokens.upper(at) && patterns.goesOn.at(tokens, at))
      return { end: at, hasVerb: true };
  }
  return { end: to, hasVerb: false };
}

/** Whether a full stop ends the title: no lower-case letter follows. */
function endsTitle(tokens: Tokens, stop: number): boolean {
  const nextIndex = stop + 1;
  if (tokens.kind(nextIndex) === Kind.end) return true;
  return tokens.hasSpaceBefore(nextIndex) && !/^[a-z]/.test(tokens.slice(nextIndex));
}

/** Whether a title has capitals in all but short function words: "The Nature of the General Legal Obligation". */
function isCapitalized(tokens: Tokens, from: number, to: number, patterns: Matchers<'comments'>): boolean {
  let capitalCount = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind(i) !== Kind.word) continue;
    if (tokens.upper(i)) capitalCount++;
    else if (!patterns.small.at(tokens, i)) return false;
  }
  return capitalCount >= MIN_CAPITALS;
}

const MIN_CAPITALS = 3;
