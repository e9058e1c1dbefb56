import { memoizeBy } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { firstWords, type Matchers, patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { firstFrom } from '../../../text/firstFrom';
import { Gathered, WRITTEN } from '../../engine/gather';
import { ruleTokens } from '../../engine/ruleTokens';
import { isInQuotation } from '../quotations/protectedText';
import { referenceIn } from '../references/referenceIn';
import { opensSentence } from '../wording/phraseTokens';

/** The name of a treaty, or part of it, in lower case. */
interface SmallTreaty extends Span {
  readonly text: string;
  /** The name, capitalized. */
  readonly instead: string;
}

/** Maximum distance between an article and the treaty named after it, in UTF-16 units. */
const REACH = 60;
/** Whether "the convention" must be the document's own: nothing qualifies it, and the block names no other. */
function isOwn(tokens: Tokens, last: number, reading: BlockReading, words: Matchers<'treatyNames'>): boolean {
  const next = tokens.kind(last + 1);
  if (tokens.slice(last).endsWith('s')) {
    if (!words.possession.at(tokens, last + 1)) return false;
  } else if (next === Kind.word) {
    if (!tokens.hasSpaceBefore(last + 1)) return false;
    if (words.addressing.at(tokens, last + 1)) {
      // Words after the convention that do not identify it: "in 2005", "in court", "in family matters", "for judges", "to all migrants"
      const isNumber = tokens.kind(last + 2) === Kind.number;
      const isPlace = isNumber || (/^[a-z]/.test(tokens.slice(last + 2)) && !words.nowhere.at(tokens, last + 2));
      const isWhere = isPlace && words.in.at(tokens, last + 1) !== undefined;
      // "for the protection of birds" identifies the convention.
      const isTitle = words.forThe.at(tokens, last + 1) !== undefined;
      const isAddressed = !isTitle && words.addressed.at(tokens, last + 2) !== undefined;
      if (!isWhere && !isAddressed && !words.people.at(tokens, last + 2)) return false;
    } else if (!words.goesOn.at(tokens, last + 1) && !isSaidOf(tokens, last, words)) return false;
    if (words.isOther.at(tokens, last + 1)) return false;
  } else if (next === Kind.comma) {
    // "the convention, which was signed in 1999": the relative clause identifies it.
    if (words.tellsWhich.at(tokens, last + 2)) return false;
  } else if (!ENDS.has(next)) return false;
  // Treaties other than the Covenants are not called covenants, so only a description of a covenant matters here.
  return words.covenant.at(tokens, last) ? !describesCovenant(reading, words) : !namesAnother(reading, words);
}

/** Tokens that may follow the name of a treaty. */
const ENDS: ReadonlySet<number> = new Set([
  Kind.stop,
  Kind.semicolon,
  Kind.close,
  Kind.end,
  Kind.open,
  Kind.quote,
  Kind.colon,
]);

/** Whether a block describes a covenant. */
const describesCovenant = memoizeBy(({ block }: BlockReading, words: Matchers<'treatyNames'>) =>
  words.covenantDescribed.isIn(ruleTokens(block)),
);

/** Whether a block names or describes a treaty other than the document's own. */
const namesAnother = memoizeBy(({ block, mentions }: BlockReading, words: Matchers<'treatyNames'>) => {
  const tokens = ruleTokens(block);
  if ([words.others, words.meeting, words.named].some((one) => one.isIn(tokens))) return true;
  return mentions.some(
    (mention) => mention.kind === 'ilo' || (mention.kind === 'instrument' && mention.id === 'other'),
  );
});

/** Whether a block is about a draft protocol: "an optional protocol to the Convention". */
const tellsOfDraft = memoizeBy(({ block }: BlockReading, words: Matchers<'treatyNames'>) =>
  words.draft.isIn(ruleTokens(block)),
);

/**
 * "rights under the convention be protected", "that the present convention be taught", "the covenant was translated": the verb belongs to
 * another noun, or describes something that happens to a treaty in force. A covenant never refers back to one just described.
 */
function isSaidOf(tokens: Tokens, last: number, words: Matchers<'treatyNames'>): boolean {
  const isInForce = words.presentBefore.before(tokens, last) ?? words.underBefore.before(tokens, last);
  if (isInForce && words.verb.at(tokens, last + 1)) return true;
  return words.covenant.at(tokens, last) !== undefined && words.done.at(tokens, last + 1) !== undefined;
}

/** The committee's treaty and its optional protocol in lower case, where the words can mean nothing else. */
export const SMALL_TREATIES = new Gathered<SmallTreaty>({
  blocks: ['masthead', 'title', ...WRITTEN],
  mentions: ['articles'],
  words: firstWords('treatyNames', 'name'),
  token(tokens, i, reading, note) {
    const words = patternsOf(reading.language, 'treatyNames');
    if (!words) return;
    const word = tokens.slice(i);
    const isOptional = words.optional.at(tokens, i) !== undefined;
    // "Optional protocol", "optional Protocol": only one of the two words is capitalized.
    if (isOptional && tokens.upper(i) !== tokens.upper(i + 1)) {
      const [start, end] = [tokens.start(i), tokens.end(i + 1)];
      const isName = tokens.upper(i) && opensSentence(tokens, i);
      if (!isName && !isInQuotation(reading, start, end))
        note({ start, end, text: tokens.text.slice(start, end), instead: 'Optional Protocol' });
      return;
    }
    if (word !== word.toLowerCase()) return;
    if (words.treaty.at(tokens, i)) {
      // "the convention" without an article number; those with one are found through their mention.
      if (!words.theBefore.before(tokens, i)) return;
      const [start, end] = [tokens.start(i), tokens.end(i)];
      if (isInQuotation(reading, start, end)) return;
      if (!isOnFirstPage(reading) && (isAfterArticles(tokens, i, reading, words) || !isOwn(tokens, i, reading, words)))
        return;
      if (isOnFirstPage(reading) && words.describes.at(tokens, i + 1)) return;
      note({ start, end, text: word, instead: `C${word.slice(1)}` });
      return;
    }
    if (!isOptional) return;
    const [start, end] = [tokens.start(i), tokens.end(i + 1)];
    if (tellsOfDraft(reading, words) || isInQuotation(reading, start, end)) return;
    // "the optional protocol to the Convention": the treaty has only one.
    if (words.to.at(tokens, i + 2)) {
      const name = words.toTreaty.at(tokens, i + 2);
      if (!name || (name.part('own') && !isOwn(tokens, i + 4, reading, words))) return;
    } else if (
      !words.numberedBefore.before(tokens, i) ||
      isAfterArticles(tokens, i, reading, words) ||
      !isOwn(tokens, i + 1, reading, words)
    )
      return;
    note({ start, end, text: tokens.text.slice(start, end), instead: 'Optional Protocol' });
  },
  mention(mention, _index, reading, note) {
    const words = patternsOf(reading.language, 'treatyNames');
    if (!words || isOnFirstPage(reading)) return;
    const tokens = ruleTokens(reading.block);
    const match = words.afterArticles.at(tokens, tokens.from(mention.end), tokens.at(mention.end + REACH));
    const name = match?.part('name');
    if (!match || !name) return;
    const [start, end] = [tokens.start(name.start), tokens.end(name.end - 1)];
    const text = tokens.text.slice(start, end);
    if (text !== text.toLowerCase()) return;
    const next = name.end;
    const isWord = tokens.kind(next) === Kind.word;
    // "the amendment to article 20 (1) of the convention concerning the meeting time": the final words describe the amendment.
    const isAmended = words.amendmentBefore.before(tokens, tokens.at(mention.start)) !== undefined;
    if (isWord && words.describes.at(tokens, next) && !isAmended) return;
    // "the convention, which was signed in 1999": the relative clause identifies it.
    if (tokens.kind(next) === Kind.comma && words.tellsWhich.at(tokens, next + 1)) return;
    // In a sentence about a law, the treaty may be one described earlier.
    const owner = referenceIn(reading, mention.start, mention.end)?.target.kind;
    if (owner === 'law' || isInQuotation(reading, start, end)) return;
    note({ start, end, text, instead: text.replace(/(^|\s)[a-z]/g, (letter) => letter.toUpperCase()) });
  },
});

/** Whether a block is on the first page, where only the document's own treaty is named. */
function isOnFirstPage({ block: { kind } }: BlockReading): boolean {
  return kind === 'masthead' || kind === 'title';
}

/** Whether the treaty directly follows an article citation: "article 5 of the convention". */
function isAfterArticles(
  tokens: Tokens,
  i: number,
  { mentions }: BlockReading,
  words: Matchers<'treatyNames'>,
): boolean {
  if (!words.ofTheBefore.before(tokens, i)) return false;
  const of = tokens.start(i - 2);
  const before = mentions[firstFrom(mentions, of) - 1];
  return before?.kind === 'articles' && before.end <= of && of - before.end <= 2;
}
