import type { Reference } from '../../../model/base/target';
import { type ParagraphIndex, paragraphKey } from '../../../model/paragraphs/paragraphs';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { Matcher } from '../../../syntax/tokens/matcher';
import { REACH, sentenceIn, type TokenSentence } from '../../../syntax/tokens/sentenceTokens';
import { ruleTokens } from '../../engine/ruleTokens';

/** The owner of a paragraph that this document lacks: the document, perhaps the document, or certainly another. */
type Whose = 'own' | 'perhaps' | 'others';

/**
 * The owner of a paragraph that a reference names and this document does not have, judging by the surrounding words. `knownNumbers`: the lists of
 * the block that name some paragraph of this document, see {@link listsOfThis}.
 */
export function whoseParagraph(
  reading: BlockReading,
  reference: Reference,
  index: ParagraphIndex,
  knownNumbers: ReadonlySet<number>,
): Whose {
  if (isOfAnother(reading, reference, knownNumbers)) return 'others';
  if (reference.ground !== 'kind-of-document' && reference.ground !== 'series') return 'own';
  const tokens = ruleTokens(reading.block);
  const sentence = sentenceIn(tokens, tokens.at(reference.start), tokens.from(reference.end));
  if (isOfProvision(reading, reference, sentence)) return 'others';
  if (!mayBeAnothers(reference, index, knownNumbers)) return 'own';
  return namesAnother(reading, reference, sentence) ? 'others' : 'perhaps';
}

/** The lists of a block that name a paragraph of this document. */
export function listsOfThis({ references }: BlockReading, { byNumber }: ParagraphIndex): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { list, target } of references)
    if (target.kind === 'paragraph' && byNumber.has(paragraphKey(0, target.number))) numbers.add(list);
  return numbers;
}

/**
 * Whether a number that this document lacks may be another document's: its owner is not named, no number in its list exists here, and it is
 * far beyond the last.
 */
function mayBeAnothers({ list, target }: Reference, index: ParagraphIndex, knownNumbers: ReadonlySet<number>): boolean {
  if (target.kind !== 'paragraph') return false;
  const last = index.all.findLast((paragraph) => paragraph.annex === 0)?.value ?? 0;
  if (Number.parseInt(target.number, 10) <= last + Math.max(NEAR, last * NEAR_SHARE)) return false;
  return !knownNumbers.has(list);
}

/** By how many numbers, or what share of the last one, an author may have miscounted. */
const NEAR = 10;
const NEAR_SHARE = 0.25;

/** Whether the sentence of a reference, up to it, or the preceding sentence names another text; in a note, anything before it. */
function namesAnother(
  { block: { kind }, language }: BlockReading,
  { start }: Reference,
  { tokens, before }: TokenSentence,
): boolean {
  const words = patternsOf(language, 'whose');
  const isNote = kind === 'footnote';
  const low = isNote ? tokens.from(start - REACH) : before;
  const at = tokens.at(start);
  return words?.another.isIn(tokens, low, at) === true || (isNote && !words?.aloneInNote.at(tokens, low, at));
}

/** "section 7 of the Act, paragraph 12 of which allows transfers; paragraph 13 denies appeals": the sentence began with the Act. */
function isOfProvision({ language }: BlockReading, { start }: Reference, { tokens, from }: TokenSentence): boolean {
  return patternsOf(language, 'whose')?.ofProvision.isIn(tokens, from, tokens.at(start)) === true;
}

/**
 * "the judgment in … (application No. 1896/07), paras. 100–120": the source before the comma has numbered paragraphs. Those of this
 * document are only cited like that with "above" or "below".
 */
function isOfAnother(
  { block, mentions, language }: BlockReading,
  { ground, start, list }: Reference,
  knownNumbers: ReadonlySet<number>,
): boolean {
  if (ground === 'above-or-below' || ground === 'this-document') return false;
  const words = patternsOf(language, 'whose');
  const tokens = ruleTokens(block);
  const from = mentions[list]?.start ?? start;
  const at = tokens.at(from);
  const leads = (pattern: Matcher | undefined, reach = LONGEST_BEFORE) =>
    pattern?.before(tokens, at, tokens.from(from - reach)) !== undefined;
  if (leads(words?.commentBefore, LONGEST_COMMENT) || leads(words?.thoseBefore)) return true;
  if (!leads(words?.namedBefore) && !leads(words?.saidBefore)) return leads(words?.commaBefore);
  // A list of topics, each with its paragraph, is about this document: "the national plan (para. 14), schools (para. 97)".
  return knownNumbers.size === (knownNumbers.has(list) ? 1 : 0);
}

/** How far before a reference its text may be named, in UTF-16 units. */
const LONGEST_BEFORE = 160;
const LONGEST_COMMENT = 120;
