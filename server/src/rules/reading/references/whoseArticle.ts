import { STATE_DOCUMENTS } from '../../../catalogue/stateDocuments';
import { LANGUAGES } from '../../../languages/languageList';
import type { BlockReading } from '../../../model/blockReading';
import type { ArticleTarget, Ground, Reference } from '../../../model/target';
import type { Block } from '../../../syntax/block';
import { capitalized } from '../../../text/capitalized';
import { clauseAfter, sentenceBefore } from '../wording/englishSentences';

/** Grounds that leave room for an article of another law: if it does not exist, it is not the treaty's. */
const DOUBTFUL: ReadonlySet<Ground> = new Set(['measured', 'undecided']);

/** Whether the surrounding words suggest that an article, paragraph or letter that its instrument lacks belongs to another text. */
export function isOfAnother(reading: BlockReading, reference: Reference, target: ArticleTarget): boolean {
  const { ground, start, end } = reference;
  if (DOUBTFUL.has(ground)) return true;
  if (STATE_DOCUMENTS.has(reading.context.kind) && !isNamed(reference, target)) return true;
  // In a State's report, "Article 4 (paras. 9–11)" is a heading above its replies to those paragraphs of the observations; on the first
  // page of Views, "Article 5 (para. 2 (b))" comes after "Articles of the Optional Protocol".
  const { kind, text } = reading.block;
  if (!IN_TEXT.has(kind) && IN_BRACKETS.test(text.slice(Math.max(0, start - 24), end))) return true;
  // "general recommendation XXX … article 5 (paras. 2 and 3)": the paragraphs are the recommendation's.
  if (target.paragraph !== '' && isOfComment(reading, reference)) return true;
  if (ground === 'named-before' && namesLaw(reading, start)) return true;
  if (ground === 'sentence' && sentenceNamesLaw(reading, reference)) return true;
  return isOfPrevention(reading, reference, target.instrument) || mayBeOfOther(reading, reference, target);
}

/** Whether the words beside an article of a State's document name its treaty, and its paragraph is not one of a report. */
function isNamed({ ground }: Reference, { paragraph }: ArticleTarget): boolean {
  return (ground === 'named-after' || ground === 'named-before') && !(Number(paragraph) > MOST_PARAGRAPHS);
}

/** No article of a treaty has as many paragraphs. */
const MOST_PARAGRAPHS = 20;

/** Whether the paragraphs of an article are in brackets of their own, in a sentence that named a general comment before. */
function isOfComment({ block: { text }, mentions }: BlockReading, { start, end, list }: Reference): boolean {
  if (!IN_BRACKETS.test(text.slice(Math.max(0, start - 24), end))) return false;
  const sentence = mentions[list]?.sentence;
  for (let k = list - 1; k >= Math.max(0, list - MOST_MENTIONS) && mentions[k]?.sentence === sentence; k--)
    if (mentions[k]?.kind === 'general-comments') return true;
  return false;
}

const LAWS = new RegExp(
  String.raw`\b(?:${[...new Set(LANGUAGES.flatMap(({ citations }) => citations.law))].map(capitalized).join('|')})\b`,
  'u',
);

/** Whether the sentence names a law before a place, so that what follows, "thereof", may be the law's. */
function namesLaw({ block: { text, content } }: BlockReading, at: number): boolean {
  return LAWS.test(sentenceBefore(text.slice(Math.max(content.start, at - REACH), at)));
}

const PREVENTION = /\bpreventive\s+mechanism|\bSubcommittee\s+on\s+Prevention\b/i;

/**
 * "a national preventive mechanism in accordance with article 17 of the Optional Protocol": the Protocol to the Convention against Torture.
 */
function isOfPrevention({ block: { text, content } }: BlockReading, { start, end }: Reference, id: string): boolean {
  if (!id.startsWith('op') || id === 'opcat') return false;
  const before = sentenceBefore(text.slice(Math.max(content.start, start - REACH), start));
  return PREVENTION.test(before) || PREVENTION.test(text.slice(end, Math.min(content.end, end + REACH)));
}

/** Whether the sentence of a reference names a law anywhere. */
function sentenceNamesLaw(reading: BlockReading, { start, end }: Reference): boolean {
  const { text, content } = reading.block;
  const after = text.slice(end, Math.min(content.end, end + REACH));
  return namesLaw(reading, start) || LAWS.test(clauseAfter(after));
}

const REACH = 400;
const IN_TEXT: ReadonlySet<Block['kind']> = new Set(['paragraph', 'subparagraph', 'footnote']);
const IN_BRACKETS = /\(paras?\b/i;

/** Grounds based on words: what they name is meant, right or wrong. */
const IN_WORDS: ReadonlySet<Ground> = new Set([
  'named-after',
  'named-before',
  'named-in-brackets',
  'its-own',
  'heading',
  'written',
]);

/**
 * Whether something that the instrument lacks may be another one's: if no words name the instrument, one named in the sentence or the one
 * before; in a note, what it cites; the "Convention" of a regional court.
 */
function mayBeOfOther(
  reading: BlockReading,
  { list, ground, start }: Reference,
  { instrument }: ArticleTarget,
): boolean {
  const { block, mentions, context } = reading;
  const { text, content } = block;
  if (REGIONAL.test(sentenceBefore(text.slice(Math.max(content.start, start - REACH), start)))) return true;
  if (IN_WORDS.has(ground)) return false;
  if (block.kind === 'footnote' && ground !== 'closing-brackets') return true;
  const { own } = context;
  const sentence = mentions[list]?.sentence ?? 0;
  for (let k = list - 1; k >= Math.max(0, list - MOST_MENTIONS); k--) {
    const mention = mentions[k];
    if (!mention || mention.sentence < sentence - 1) break;
    if (mention.kind === 'instrument') {
      const isOwn = [instrument, own.convention, own.covenant, 'own-convention', 'own-covenant'].includes(mention.id);
      const isProtocol = /protocol/.test(mention.id) || mention.id.startsWith('op');
      if (!isOwn && (ground !== 'closing-brackets' || isProtocol)) return true;
    }
    if (ground !== 'closing-brackets' && (mention.kind === 'ilo' || mention.kind === 'law')) return true;
  }
  return false;
}

/** How many mentions back to look for another instrument. */
const MOST_MENTIONS = 60;

/** Courts and bodies with a convention of their own. */
const REGIONAL =
  /\b(?:European|Inter-American|African)\s+(?:Court|Commission|Committee)\b|\bCourt\s+of\s+Human\s+Rights\b|\bWorking\s+Group\s+on\s+Arbitrary\s+Detention\b/;
