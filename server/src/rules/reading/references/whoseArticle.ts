import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import { LANGUAGES } from '../../../languages/languageList';
import { compilePattern } from '../../../languages/pattern';
import type { ArticleTarget, Ground, Reference } from '../../../model/base/target';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { Block } from '../../../syntax/blocks/block';
import { Matcher } from '../../../syntax/tokens/matcher';
import { sentenceEndAt, sentenceStartAt } from '../../../syntax/tokens/sentenceTokens';
import { Kind } from '../../../syntax/tokens/tokens';
import { capitalizeWords } from '../../../text/capitalized';
import { memoizeOnce } from '../../../text/once';
import { ruleTokens } from '../../engine/ruleTokens';

/** Grounds too weak to rule out another law: an article that the treaty does not have is assumed not to be the treaty's. */
const DOUBTFUL_GROUNDS: ReadonlySet<Ground> = new Set(['measured', 'undecided']);

/** Whether the surrounding words suggest that an article, paragraph or letter that its instrument lacks belongs to another text. */
export function belongsToAnother(reading: BlockReading, reference: Reference, target: ArticleTarget): boolean {
  const { ground, start } = reference;
  if (DOUBTFUL_GROUNDS.has(ground)) return true;
  if (STATE_DOCUMENTS.has(reading.context.kind) && !isNamed(reference, target)) return true;
  // In a State's report, "Article 4 (paras. 9–11)" is a heading for its replies to those paragraphs of the concluding observations; on the
  // first page of Views, "Article 5 (para. 2 (b))" comes after "Articles of the Optional Protocol".
  if (!IN_TEXT.has(reading.block.kind) && isInBrackets(reading, reference)) return true;
  // "general recommendation XXX … article 5 (paras. 2 and 3)": the paragraphs are the recommendation's.
  if (target.paragraph !== '' && belongsToComment(reading, reference)) return true;
  if (ground === 'named-before' && namesLaw(reading, start)) return true;
  if (ground === 'sentence' && sentenceNamesLaw(reading, reference)) return true;
  return belongsToPrevention(reading, reference, target.instrument) || mayBeOfOther(reading, reference, target);
}

/** Whether a State's document names the treaty next to an article, and the cited paragraph is not a paragraph number of a report. */
function isNamed({ ground }: Reference, { paragraph }: ArticleTarget): boolean {
  return (ground === 'named-after' || ground === 'named-before') && !(Number(paragraph) > MAX_ARTICLE_PARAGRAPHS);
}

/** An upper bound for the number of paragraphs in any article of a treaty. */
const MAX_ARTICLE_PARAGRAPHS = 20;

/** Whether an article is followed by paragraphs in separate brackets, in a sentence that has already named a general comment. */
function belongsToComment(reading: BlockReading, reference: Reference): boolean {
  if (!isInBrackets(reading, reference)) return false;
  const { mentions } = reading;
  const { list } = reference;
  const sentence = mentions[list]?.sentence;
  for (let k = list - 1; k >= Math.max(0, list - MENTION_WINDOW) && mentions[k]?.sentence === sentence; k--)
    if (mentions[k]?.kind === 'general-comments') return true;
  return false;
}

/** Whether a bracketed list of paragraphs starts in a reference or just before it. */
function isInBrackets({ block, language }: BlockReading, { start, end }: Reference): boolean {
  const tokens = ruleTokens(block);
  return patternsOf(language, 'whose')?.bracketed.isIn(tokens, tokens.from(start - 24), tokens.from(end)) === true;
}

/** Nouns for laws, capitalized. */
const lawNames = memoizeOnce(
  () =>
    new Matcher(
      compilePattern`${[...new Set(LANGUAGES.flatMap(({ citations }) => citations.law))].map(capitalizeWords)}`,
    ),
);

/** The tokens before an offset in its sentence and after it in its clause, at most {@link CONTEXT_WINDOW} on either side. */
function sidesOf({ block }: BlockReading, start: number, end = start) {
  const tokens = ruleTokens(block);
  const [at, after] = [tokens.at(start), tokens.from(end)];
  return {
    tokens,
    from: sentenceStartAt(tokens, at - 1, tokens.from(start - CONTEXT_WINDOW)),
    at,
    after,
    to: tokens.at(end + CONTEXT_WINDOW),
  };
}

/** Whether the sentence names a law before an offset, which a later "thereof" may refer to. */
function namesLaw(reading: BlockReading, start: number): boolean {
  const { tokens, from, at } = sidesOf(reading, start);
  return lawNames().isIn(tokens, from, at);
}

/**
 * "a national preventive mechanism in accordance with article 17 of the Optional Protocol": means the Protocol to the Convention against
 * Torture.
 */
function belongsToPrevention(reading: BlockReading, { start, end }: Reference, id: string): boolean {
  if (!id.startsWith('op') || id === 'opcat') return false;
  const prevention = patternsOf(reading.language, 'whose')?.prevention;
  const { tokens, from, at, after, to } = sidesOf(reading, start, end);
  return prevention?.isIn(tokens, from, at) === true || prevention?.isIn(tokens, after, to) === true;
}

/** Whether the sentence that contains a reference names a law. */
function sentenceNamesLaw(reading: BlockReading, { start, end }: Reference): boolean {
  const { tokens, after, to } = sidesOf(reading, start, end);
  let clause = after;
  while (clause < to && tokens.kind(clause) !== Kind.semicolon) clause++;
  return namesLaw(reading, start) || lawNames().isIn(tokens, after, sentenceEndAt(tokens, after, clause));
}

const CONTEXT_WINDOW = 400;
const IN_TEXT: ReadonlySet<Block['kind']> = new Set(['paragraph', 'subparagraph', 'footnote']);

/** Grounds on which the text itself names the target, whether correctly or not. */
const IN_WORDS: ReadonlySet<Ground> = new Set([
  'named-after',
  'named-before',
  'named-in-brackets',
  'its-own',
  'heading',
  'written',
]);

/**
 * Whether a part that the instrument lacks may belong to another instrument. If the words do not name the instrument: to one named in the
 * same or the preceding sentence, to one cited in the same note, or to the "Convention" of a regional court.
 */
function mayBeOfOther(
  reading: BlockReading,
  { list, ground, start }: Reference,
  { instrument }: ArticleTarget,
): boolean {
  const { block, mentions, context } = reading;
  const { tokens, from, at } = sidesOf(reading, start);
  if (patternsOf(reading.language, 'whose')?.regional.isIn(tokens, from, at)) return true;
  if (IN_WORDS.has(ground)) return false;
  if (block.kind === 'footnote' && ground !== 'closing-brackets') return true;
  const { own } = context;
  const sentence = mentions[list]?.sentence ?? 0;
  for (let k = list - 1; k >= Math.max(0, list - MENTION_WINDOW); k--) {
    const mention = mentions[k];
    if (!mention || mention.sentence < sentence - 1) break;
    if (mention.kind === 'instrument') {
      const isOwnInstrument = [instrument, own.convention, own.covenant, 'own-convention', 'own-covenant'].includes(
        mention.id,
      );
      const isProtocol = mention.id.includes('protocol') || mention.id.startsWith('op');
      if (!isOwnInstrument && (ground !== 'closing-brackets' || isProtocol)) return true;
    }
    if (ground !== 'closing-brackets' && (mention.kind === 'ilo' || mention.kind === 'law')) return true;
  }
  return false;
}

/** How many mentions back to look for another instrument. */
const MENTION_WINDOW = 60;
