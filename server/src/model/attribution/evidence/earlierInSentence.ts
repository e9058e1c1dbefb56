import { committeeOf } from '../../../catalogue/committees';
import type { ArticlesMention, Mention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import { articlesFit } from './articlesFit';
import { type BlockWalk, MENTION_WINDOW } from './blockWalk';
import { LAW, type Owner } from './owner';
import { OF_ARTICLE_PATTERN, PARAGRAPHS_OF_IT } from './ownerEvidence';

/** An owner, the mention that names or uses it, and whether it is outside the brackets of the mention being resolved. */
export interface NearestOwner {
  readonly owner: Owner;
  readonly outside: boolean;
  readonly index: number;
}

/** The last owner named or used earlier in the sentence. */
export function nearestOwner(walk: BlockWalk, mentionIndex: number): NearestOwner | undefined {
  const mention = walk.mentions[mentionIndex];
  if (!mention) return undefined;
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MENTION_WINDOW); i--) {
    const otherMention = walk.mentions[i];
    if (!otherMention || otherMention.sentence !== mention.sentence) return undefined;
    const owner = walk.owners[i]?.owner;
    if (owner === undefined || owner === '') continue;
    return { owner, outside: otherMention.depth < mention.depth, index: i };
  }
  return undefined;
}

/** Whether a matching mention stands earlier in the sentence; looks back a bounded distance. */
function hasEarlierMention(
  walk: BlockWalk,
  mentionIndex: number,
  from: number,
  test: (mention: Mention, index: number) => boolean,
): boolean {
  const sentence = walk.mentions[mentionIndex]?.sentence;
  for (let i = from; i >= Math.max(0, mentionIndex - MENTION_WINDOW); i--) {
    const mention = walk.mentions[i];
    if (!mention || mention.sentence !== sentence) return false;
    if (test(mention, i)) return true;
  }
  return false;
}

/** Whether the sentence names a law before a mention. */
export function lawNamedBefore(walk: BlockWalk, mentionIndex: number): boolean {
  return hasEarlierMention(walk, mentionIndex, mentionIndex - 1, ({ kind }) => kind === 'law');
}

/** Whether the sentence has cited articles of a law before the owner named last. */
export function lawCitedBefore(walk: BlockWalk, mentionIndex: number, near: number): boolean {
  return hasEarlierMention(
    walk,
    mentionIndex,
    near,
    ({ kind }, i) => kind === 'articles' && walk.owners[i]?.owner === LAW,
  );
}

/** Whether the sentence, or a clause of it that begins with "that", is about a law. */
export function subjectIsLaw(walk: BlockWalk, mentionIndex: number, before: number): boolean {
  return hasEarlierMention(
    walk,
    mentionIndex,
    before - 1,
    ({ kind, gap }) => kind === 'law' && fitsGap(gap, 'begin the? | … the the'),
  );
}

/**
 * The subject of the previous clause: "The Covenant prohibits forced labour in article 8, corresponding to article 11 of the Convention;
 * article 14 thereof". Undefined if its opening words do not name it and it names only one owner; empty if it names several.
 */
export function subjectOfClause(walk: BlockWalk, mentionIndex: number): Owner | undefined {
  const mention = walk.mentions[mentionIndex];
  if (!mention || !fitsGap(mention.gap, '; and? the?')) return undefined;
  const nearestOwnerId = nearestOwner(walk, mentionIndex)?.owner;
  let isPlural = false;
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === mention.sentence;
    i--
  ) {
    const firstMention = walk.mentions[i];
    if (!firstMention) continue;
    const owner = walk.owners[i]?.owner;
    isPlural ||= owner !== undefined && owner !== nearestOwnerId;
    const begins = i === 0 || walk.mentions[i - 1]?.sentence !== mention.sentence || firstMention.gap.includes(';');
    if (!begins) continue;
    if (owner !== undefined && fitsGap(firstMention.gap, '… <start | [. ;] and?> the?')) return owner;
    return isPlural ? '' : undefined;
  }
  return undefined;
}

/** The one owner that the previous sentence names; empty if it names none or several. */
export function ownerOfSentenceBefore(walk: BlockWalk, mentionIndex: number): Owner {
  const sentence = (walk.mentions[mentionIndex]?.sentence ?? 0) - 1;
  let sentenceOwner = '';
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MENTION_WINDOW); i--) {
    const otherMention = walk.mentions[i];
    if (!otherMention || otherMention.sentence < sentence) break;
    if (otherMention.kind === 'committee' || otherMention.kind === 'symbol' || otherMention.kind === 'general-comments')
      return '';
    const owner = walk.owners[i]?.owner;
    if (owner === undefined) continue;
    if (otherMention.sentence !== sentence || owner === '' || (sentenceOwner !== '' && sentenceOwner !== owner))
      return '';
    sentenceOwner = owner;
  }
  return sentenceOwner;
}

/**
 * The treaty that the sentence is about, if it is not the document's own and the only one named: "The International Covenant on Economic,
 * Social and Cultural Rights guarantees fair wages (art. 7 (a) (i)).".
 */
export function otherSubject(walk: BlockWalk, mentionIndex: number): Owner {
  const sentence = walk.mentions[mentionIndex]?.sentence;
  let subjectOwner = '';
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === sentence;
    i--
  ) {
    const otherMention = walk.mentions[i];
    const owner = walk.owners[i]?.owner;
    if (owner === undefined) continue;
    if (owner === '' || owner === LAW || (subjectOwner !== '' && subjectOwner !== owner)) return '';
    subjectOwner = owner;
    const begins = walk.mentions[i - 1]?.sentence !== sentence;
    if (begins && !(otherMention?.kind === 'instrument' && fitsGap(otherMention.gap, 'begin [in the]{0,2}'))) return '';
    if (begins) return subjectOwner === walk.context.instrument ? '' : subjectOwner;
  }
  return '';
}

/** Whether the sentence mentions, before these articles, another committee whose treaty may have them. */
export function namesAnotherBody(walk: BlockWalk, mentionIndex: number, mention: ArticlesMention): boolean {
  // The committee named as the author of a general comment does not count.
  return hasEarlierMention(
    walk,
    mentionIndex,
    mentionIndex - 1,
    (other, i) =>
      other.kind === 'committee' &&
      other.id !== walk.context.committee &&
      walk.mentions[i - 1]?.kind !== 'general-comments' &&
      mayBeOfCommittee(other.id, mention),
  );
}

function mayBeOfCommittee(id: string, mention: ArticlesMention): boolean {
  const instrument = committeeOf(id)?.instrument;
  return instrument === undefined || articlesFit(instrument, mention);
}

/** Whether the sentence names the committee's own treaty before these articles. */
export function namesOwnTreaty(walk: BlockWalk, mentionIndex: number): boolean {
  return hasEarlierMention(
    walk,
    mentionIndex,
    mentionIndex - 1,
    (other, i) => other.kind === 'instrument' && walk.owners[i]?.owner === walk.context.instrument,
  );
}

/** Whether a sentence begins with these articles. */
export function startsSentence(mention: ArticlesMention, mentionIndex: number): boolean {
  const { gap } = mention;
  if (mentionIndex === 0) return fitsGap(gap, '[not .]*') ? gap.length <= 2 : fitsGap(gap, '… . [in the]{0,2}');
  return fitsGap(gap, '… . [in the]{0,2}');
}

/**
 * Whether an owner already has articles. In "articles 96 and 97 of the Constitution (art. 14)", the law has its articles, so those in
 * brackets belong to another owner.
 */
export function hasItsArticles(walk: BlockWalk, mentionIndex: number): boolean {
  const owner = walk.mentions[mentionIndex];
  const previousMention = walk.mentions[mentionIndex - 1];
  if (!owner) return false;
  if (previousMention?.kind === 'articles' && OF_ARTICLE_PATTERN.test(owner.gap)) return true;
  // "article 5, in particular paragraph 2, of the Act"
  if (
    previousMention?.kind === 'paragraphs' &&
    walk.mentions[mentionIndex - 2]?.kind === 'articles' &&
    fitsGap(owner.gap, ',? of any{0,4}')
  ) {
    return PARAGRAPHS_OF_IT.test(previousMention.gap);
  }
  return fitsGap(owner.gap, '… number ,? of [the its Name]{0,3}');
}

/** Whether the words between the last law and a citation measure one against the other. */
export function isLawMeasured(walk: BlockWalk, mentionIndex: number, lawAt: number): boolean {
  // A law whose articles were cited leaves the others to the treaty: "… article 8 of the Land Code … as article 10 (h) requires".
  const isCitedLaw = walk.mentions[lawAt]?.kind === 'law' && hasItsArticles(walk, lawAt);
  if (isCitedLaw && fitsGap(walk.mentions[mentionIndex]?.gap ?? '', '… requires [in of]{0,2}')) return true;
  const gapAfter = walk.mentions[mentionIndex + 1]?.gap ?? walk.mentions[mentionIndex]?.tail ?? '';
  if (isCitedLaw && fitsGap(gapAfter, ',? requires …')) return true;
  // "the Budget Act contradicts this ruling, stipulating in article 29": the law’s provision.
  if (fitsGap(walk.mentions[mentionIndex]?.gap ?? '', '… , word in')) return false;
  for (let i = lawAt + 1; i <= mentionIndex; i++)
    if (fitsGap(walk.mentions[i]?.gap.slice(-8) ?? '', '… [under against] …')) return true;
  return false;
}
