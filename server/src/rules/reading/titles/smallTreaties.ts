import { memoizeBy } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { firstWords, type Matchers, patternsOf } from '../../../model/words/patterns';
import { Kind, type Tokens } from '../../../syntax/tokens/tokens';
import type { Span } from '../../../text/edits';
import { firstFrom } from '../../../text/firstFrom';
import { Gathered, WRITTEN_KINDS } from '../../engine/gather';
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

/** Maximum distance between an article and the treaty named after it, in UTF-16 code units. */
const MAX_TREATY_DISTANCE = 60;
/** Whether "the convention" must be the document's own: nothing qualifies it, and the block names no other. */
function isOwnTreaty(tokens: Tokens, last: number, reading: BlockReading, patterns: Matchers<'treatyNames'>): boolean {
  const nextKind = tokens.kind(last + 1);
  if (tokens.slice(last).endsWith('s')) {
    if (!patterns.possession.at(tokens, last + 1)) return false;
  } else if (nextKind === Kind.word) {
    if (!tokens.hasSpaceBefore(last + 1)) return false;
    if (patterns.addressing.at(tokens, last + 1)) {
      // Words after the convention that do not identify it: "in 2005", "in court", "in family matters", "for judges", "to all migrants"
      const isNumber = tokens.kind(last + 2) === Kind.number;
      const isPlace = isNumber || (/^[a-z]/.test(tokens.slice(last + 2)) && !patterns.nowhere.at(tokens, last + 2));
      const isWhere = isPlace && patterns.in.at(tokens, last + 1) !== undefined;
      // "for the protection of birds" identifies the convention.
      const isTitle = patterns.forThe.at(tokens, last + 1) !== undefined;
      const isAddressed = !isTitle && patterns.addressed.at(tokens, last + 2) !== undefined;
      if (!isWhere && !isAddressed && !patterns.people.at(tokens, last + 2)) return false;
    } else if (!patterns.goesOn.at(tokens, last + 1) && !isSaidOf(tokens, last, patterns)) return false;
    if (patterns.isOther.at(tokens, last + 1)) return false;
  } else if (nextKind === Kind.comma) {
    // "the convention, which was signed in 1999": the relative clause identifies it.
    if (patterns.tellsWhich.at(tokens, last + 2)) return false;
  } else if (!ENDING_KINDS.has(nextKind)) return false;
  // Treaties other than the Covenants are not called covenants, so only a description of a covenant matters here.
  return patterns.covenant.at(tokens, last) ? !describesCovenant(reading, patterns) : !namesAnother(reading, patterns);
}

/** Tokens that may follow the name of a treaty. */
const ENDING_KINDS: ReadonlySet<number> = new Set([
  Kind.stop,
  Kind.semicolon,
  Kind.close,
  Kind.end,
  Kind.open,
  Kind.quote,
  Kind.colon,
]);

/** Whether a block describes a covenant. */
const describesCovenant = memoizeBy(({ block }: BlockReading, patterns: Matchers<'treatyNames'>) =>
  patterns.covenantDescribed.isIn(ruleTokens(block)),
);

/** Whether a block names or describes a treaty other than the document's own. */
const namesAnother = memoizeBy(({ block, mentions }: BlockReading, patterns: Matchers<'treatyNames'>) => {
  const tokens = ruleTokens(block);
  if ([patterns.others, patterns.meeting, patterns.named].some((one) => one.isIn(tokens))) return true;
  return mentions.some(
    (mention) => mention.kind === 'ilo' || (mention.kind === 'instrument' && mention.id === 'other'),
  );
});

/** Whether a block is about a draft protocol: "an optional protocol to the Convention". */
const tellsOfDraft = memoizeBy(({ block }: BlockReading, patterns: Matchers<'treatyNames'>) =>
  patterns.draft.isIn(ruleTokens(block)),
);

/**
 * "rights under the convention be protected", "that the present convention be taught", "the covenant was translated": the verb belongs to
 * another noun, or describes something that happens to a treaty in force. A covenant never refers back to one just described.
 */
function isSaidOf(tokens: Tokens, last: number, patterns: Matchers<'treatyNames'>): boolean {
  const isInForce = patterns.presentBefore.before(tokens, last) ?? patterns.underBefore.before(tokens, last);
  if (isInForce && patterns.verb.at(tokens, last + 1)) return true;
  return patterns.covenant.at(tokens, last) !== undefined && patterns.done.at(tokens, last + 1) !== undefined;
}

/** The committee's treaty and its optional protocol in lower case, where the words can mean nothing else. */
export const SMALL_TREATIES = new Gathered<SmallTreaty>({
  blocks: ['masthead', 'title', ...WRITTEN_KINDS],
  mentions: ['articles'],
  words: firstWords('treatyNames', 'name'),
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'treatyNames');
    if (!patterns) return;
    const word = tokens.slice(i);
    const isOptional = patterns.optional.at(tokens, i) !== undefined;
    // "Optional protocol", "optional Protocol": only one of the two words is capitalized.
    if (isOptional && tokens.upper(i) !== tokens.upper(i + 1)) {
      const [start, end] = [tokens.start(i), tokens.end(i + 1)];
      const isName = tokens.upper(i) && opensSentence(tokens, i);
      if (!isName && !isInQuotation(reading, start, end))
        note({ start, end, text: tokens.text.slice(start, end), instead: 'Optional Protocol' });
      return;
    }
    if (word !== word.toLowerCase()) return;
    if (patterns.treaty.at(tokens, i)) {
      // "the convention" without an article number; those with one are found through their mention.
      if (!patterns.theBefore.before(tokens, i)) return;
      const [start, end] = [tokens.start(i), tokens.end(i)];
      if (isInQuotation(reading, start, end)) return;
      if (
        !isOnFirstPage(reading) &&
        (followsArticles(tokens, i, reading, patterns) || !isOwnTreaty(tokens, i, reading, patterns))
      )
        return;
      if (isOnFirstPage(reading) && patterns.describes.at(tokens, i + 1)) return;
      note({ start, end, text: word, instead: `C${word.slice(1)}` });
      return;
    }
    if (!isOptional) return;
    const [start, end] = [tokens.start(i), tokens.end(i + 1)];
    if (tellsOfDraft(reading, patterns) || isInQuotation(reading, start, end)) return;
    // "the optional protocol to the Convention": the treaty has only one.
    if (patterns.to.at(tokens, i + 2)) {
      const name = patterns.toTreaty.at(tokens, i + 2);
      if (!name || (name.part('own') && !isOwnTreaty(tokens, i + 4, reading, patterns))) return;
    } else if (
      !patterns.numberedBefore.before(tokens, i) ||
      followsArticles(tokens, i, reading, patterns) ||
      !isOwnTreaty(tokens, i + 1, reading, patterns)
    )
      return;
    note({ start, end, text: tokens.text.slice(start, end), instead: 'Optional Protocol' });
  },
  mention(mention, _index, reading, note) {
    const patterns = patternsOf(reading.language, 'treatyNames');
    if (!patterns || isOnFirstPage(reading)) return;
    const tokens = ruleTokens(reading.block);
    const match = patterns.afterArticles.at(
      tokens,
      tokens.from(mention.end),
      tokens.at(mention.end + MAX_TREATY_DISTANCE),
    );
    const name = match?.part('name');
    if (!match || !name) return;
    const [start, end] = [tokens.start(name.start), tokens.end(name.end - 1)];
    const text = tokens.text.slice(start, end);
    if (text !== text.toLowerCase()) return;
    const nextOffset = name.end;
    const isWord = tokens.kind(nextOffset) === Kind.word;
    // "the amendment to article 20 (1) of the convention concerning the meeting time": the final words describe the amendment.
    const isAmended = patterns.amendmentBefore.before(tokens, tokens.at(mention.start)) !== undefined;
    if (isWord && patterns.describes.at(tokens, nextOffset) && !isAmended) return;
    // "the convention, which was signed in 1999": the relative clause identifies it.
    if (tokens.kind(nextOffset) === Kind.comma && patterns.tellsWhich.at(tokens, nextOffset + 1)) return;
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
function followsArticles(
  tokens: Tokens,
  i: number,
  { mentions }: BlockReading,
  patterns: Matchers<'treatyNames'>,
): boolean {
  if (!patterns.ofTheBefore.before(tokens, i)) return false;
  const of = tokens.start(i - 2);
  const previousMention = mentions[firstFrom(mentions, of) - 1];
  return previousMention?.kind === 'articles' && previousMention.end <= of && of - previousMention.end <= 2;
}
