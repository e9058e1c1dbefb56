import type { Language } from '../../../languages/language';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { Mention } from '../../../syntax/citations/mention';
import { capitalizeWords } from '../../../text/capitalized';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';
import { ruleTokens } from '../../engine/ruleTokens';
import { isInQuotation } from '../quotations/protectedText';
import { referenceIn } from '../references/referenceIn';
import { belongsToOtherBody, type CommentName, isJointComment, isUpdated, MENTION_WINDOW } from './commentSurroundings';

/** The mention of a general comment, and whether a year in brackets follows. */
export interface MentionedComment extends Span {
  readonly name: CommentName;
  readonly number: number;
  /** The committee that adopted it; empty if not stated. */
  readonly owner: string;
  readonly key: string;
  readonly text: string;
  readonly dated: boolean;
  /** The year in brackets directly after the number; empty for none. */
  readonly year: string;
  /** A year in another form, as written, and where it ends: "of 2013", "/2013". */
  readonly loose: { readonly year: string; readonly written: string; readonly end: number } | undefined;
  readonly quoted: boolean;
}

/** How far after a number to look for its year, in UTF-16 code units. */
const YEAR_WINDOW = 600;

/** All mentions of general comments by number. */
export const MENTIONED_COMMENTS = new Gathered<MentionedComment>({
  mentions: ['general-comments'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'general-comments') return;
    const { text, content } = reading.block;
    const lastItem = mention.items.at(-1);
    if (!lastItem || belongsToOtherBody(reading, mention.start)) return;
    const followingMention = nextSentence(reading, index);
    const to = Math.min(content.end, lastItem.end + YEAR_WINDOW, followingMention?.start ?? content.end);
    // Numbers in the same brackets share the text after them; joint ones may have their years anywhere.
    const isDated = mention.items.length > 1 || /\((?:19|20)\d\d\)/.test(text.slice(mention.start, to));
    for (const item of mention.items) {
      const target = referenceIn(reading, item.start, item.end)?.target;
      const owner = target?.kind === 'general-comment' ? target.committee : '';
      const isQuotation = isInQuotation(reading, item.start, item.end);
      const looseForm = isQuotation ? undefined : looseYear(reading, item.end);
      note({
        start: item.start,
        end: item.end,
        name: mention.name,
        number: item.number,
        owner,
        key: `${owner} ${item.number}`,
        text: `${nameOf(mention.name, reading.language)} ${item.number}`,
        year: /^\s\(((?:19|20)\d\d)\)/.exec(text.slice(item.end, item.end + 8))?.[1] ?? '',
        loose: looseForm,
        quoted: isQuotation,
        dated:
          isDated ||
          isQuotation ||
          looseForm !== undefined ||
          isUpdated(reading, mention.start) ||
          isJointComment(reading, mention.start),
      });
    }
  },
});

/** What a language calls a single general comment, up to the number: "general comment No.". */
function nameOf(name: CommentName, { citations, style }: Language): string {
  const { one } = name === 'general-comment' ? citations.generalComment : citations.generalRecommendation;
  const [number] = citations.number;
  return `${one[0] ?? ''} ${style?.numberSign?.right ?? `${capitalizeWords(number?.one ?? '')}.`}`;
}

/** A year after the number in a wrong form: "of 2013", "/2013", "[2013]", "(2013)" without a space. */
function looseYear({ block, language }: BlockReading, at: number): MentionedComment['loose'] {
  const { text } = block;
  const [inBrackets, square, close] =
    /^(?:\s*\[((?:19|20)\d\d)\]|\(((?:19|20)\d\d)\))/.exec(text.slice(at, at + MAX_YEAR_LENGTH)) ?? [];
  const year = square ?? close;
  if (inBrackets !== undefined && year !== undefined) return { year, written: inBrackets, end: at + inBrackets.length };
  const tokens = ruleTokens(block);
  const bareIndex = patternsOf(language, 'comments')?.looseYear.at(tokens, tokens.from(at))?.part('year')?.start;
  if (bareIndex === undefined || tokens.end(bareIndex) - at > MAX_YEAR_LENGTH) return undefined;
  return { year: tokens.slice(bareIndex), written: text.slice(at, tokens.end(bareIndex)), end: tokens.end(bareIndex) };
}

/** Maximum length of a year, in UTF-16 code units. */
const MAX_YEAR_LENGTH = 14;

/** The first mention after the sentence of a given mention. */
function nextSentence({ mentions }: BlockReading, index: number): Mention | undefined {
  const sentence = mentions[index]?.sentence;
  for (let i = index + 1; i < mentions.length && i <= index + MENTION_WINDOW; i++) {
    if (mentions[i]?.sentence !== sentence) return mentions[i];
  }
  return undefined;
}
