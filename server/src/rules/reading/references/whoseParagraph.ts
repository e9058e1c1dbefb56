import type { Reference } from '../../../model/base/target';
import { type ParagraphIndex, paragraphKey } from '../../../model/paragraphs/paragraphs';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { Matcher } from '../../../syntax/tokens/matcher';
import { SENTENCE_WINDOW, sentenceIn, type TokenSentence } from '../../../syntax/tokens/sentenceTokens';
import { ruleTokens } from '../../engine/ruleTokens';

/** Which document owns a paragraph that this document lacks: this one, possibly this one, or certainly another. */
type Whose = 'own' | 'perhaps' | 'others';

/**
 * Decides from the surrounding words which document owns a referenced paragraph that this document lacks. `knownNumbers`: the lists in the
 * block with at least one existing paragraph of this document, see {@link listsOfThis}.
 */
export function whoseParagraph(
  reading: BlockReading,
  reference: Reference,
  index: ParagraphIndex,
  knownNumbers: ReadonlySet<number>,
): Whose {
  if (belongsToAnother(reading, reference, knownNumbers)) return 'others';
  if (reference.ground !== 'kind-of-document' && reference.ground !== 'series') return 'own';
  const tokens = ruleTokens(reading.block);
  const sentence = sentenceIn(tokens, tokens.at(reference.start), tokens.from(reference.end));
  if (belongsToProvision(reading, reference, sentence)) return 'others';
  if (!mayBeAnothers(reference, index, knownNumbers)) return 'own';
  return namesAnother(reading, reference, sentence) ? 'others' : 'perhaps';
}

/** The reference lists in a block that cite at least one existing paragraph of this document. */
export function listsOfThis({ references }: BlockReading, { byNumber }: ParagraphIndex): ReadonlySet<number> {
  const numbers = new Set<number>();
  for (const { list, target } of references)
    if (target.kind === 'paragraph' && byNumber.has(paragraphKey(0, target.number))) numbers.add(list);
  return numbers;
}

/**
 * Whether a number that this document lacks may belong to another document: no owner is named, no other number in the list exists here, and
 * it is far beyond the last paragraph.
 */
function mayBeAnothers({ list, target }: Reference, index: ParagraphIndex, knownNumbers: ReadonlySet<number>): boolean {
  if (target.kind !== 'paragraph') return false;
  const lastNumber = index.all.findLast((paragraph) => paragraph.annex === 0)?.value ?? 0;
  if (Number.parseInt(target.number, 10) <= lastNumber + Math.max(MAX_MISCOUNT, lastNumber * NEAR_SHARE)) return false;
  return !knownNumbers.has(list);
}

/** How far beyond the last paragraph a number may still be a miscount: as an absolute difference, and as a share of the last number. */
const MAX_MISCOUNT = 10;
const NEAR_SHARE = 0.25;

/** Whether another text is named in the preceding sentence, or in the same sentence before the reference; in a note, anywhere before it. */
function namesAnother(
  { block: { kind }, language }: BlockReading,
  { start }: Reference,
  { tokens, before }: TokenSentence,
): boolean {
  const patterns = patternsOf(language, 'whose');
  const isNote = kind === 'footnote';
  const lowerLimit = isNote ? tokens.from(start - SENTENCE_WINDOW) : before;
  const at = tokens.at(start);
  return (
    patterns?.another.isIn(tokens, lowerLimit, at) === true ||
    (isNote && !patterns?.aloneInNote.at(tokens, lowerLimit, at))
  );
}

/** The sentence is about the Act: "section 7 of the Act, paragraph 12 of which allows transfers; paragraph 13 denies appeals". */
function belongsToProvision(
  { language }: BlockReading,
  { start }: Reference,
  { tokens, from }: TokenSentence,
): boolean {
  return patternsOf(language, 'whose')?.ofProvision.isIn(tokens, from, tokens.at(start)) === true;
}

/**
 * "the judgment in … (application No. 1896/07), paras. 100–120": the source before the comma has numbered paragraphs. This document's own
 * paragraphs are cited like that only with "above" or "below".
 */
function belongsToAnother(
  { block, mentions, language }: BlockReading,
  { ground, start, list }: Reference,
  knownNumbers: ReadonlySet<number>,
): boolean {
  if (ground === 'above-or-below' || ground === 'this-document') return false;
  const patterns = patternsOf(language, 'whose');
  const tokens = ruleTokens(block);
  const from = mentions[list]?.start ?? start;
  const at = tokens.at(from);
  const leads = (pattern: Matcher | undefined, reach = DOCUMENT_NAME_WINDOW) =>
    pattern?.before(tokens, at, tokens.from(from - reach)) !== undefined;
  if (leads(patterns?.commentBefore, COMMENT_NAME_WINDOW) || leads(patterns?.thoseBefore)) return true;
  if (!leads(patterns?.namedBefore) && !leads(patterns?.saidBefore)) return leads(patterns?.commaBefore);
  // A list of topics, each with its paragraph, is about this document: "the national plan (para. 14), schools (para. 97)".
  return knownNumbers.size === (knownNumbers.has(list) ? 1 : 0);
}

/** How far before a reference to look for the name of its document, in UTF-16 code units. */
const DOCUMENT_NAME_WINDOW = 160;
const COMMENT_NAME_WINDOW = 120;
