import { committeeMonitoring } from '../../../catalogue/committees';
import type { GeneralCommentsMention } from '../../../syntax/citations/mention';
import type { DocumentSymbol } from '../../../syntax/symbols/symbol';
import { fitsGap } from '../../base/gapPattern';
import { type BlockWalk, MENTION_WINDOW } from '../evidence/blockWalk';
import { mayHaveAdopted, partnerOf } from '../evidence/commentNumbers';
import { IN_TITLE_PATTERN, MAX_TITLE_MENTIONS } from '../evidence/commentTitles';

/** Whether a symbol may belong to a cited general comment; the symbol of a general comment must have one of the cited numbers. */
export function mayBeOf({ committee, series, number }: DocumentSymbol, { items }: GeneralCommentsMention): boolean {
  if (!committee) return false;
  return series !== 'GC' || !number || items.some((item) => item.number >= number.from && item.number <= number.to);
}

/** The committee whose general comment the previous note cited, if it may have adopted these too. */
export function adopterBefore({ citedDocument }: BlockWalk, mention: GeneralCommentsMention): string {
  const [kind, id = ''] = citedDocument.split(' ', 2);
  if (kind !== 'gc') return '';
  return id !== '' && mayHaveAdopted(id, mention) ? id : '';
}

/**
 * The committee named earlier in the same brackets or note, which holds for the rest of the list: "Human Rights Committee, general comment
 * No. 32 (2007), para. 9; and general comment No. 15 (1986)". Firm if it was named before the first comment.
 */
export function committeeOfList(
  walk: BlockWalk,
  mention: GeneralCommentsMention,
  mentionIndex: number,
): { readonly id: string; readonly isFirm: boolean } {
  const noCommittee = { id: '', isFirm: false };
  const { depth } = mention;
  // "see also the Committee’s general comment No. 2"
  if ((walk.place !== 'apart' && depth === 0) || fitsGap(mention.gap, '… [the previous] Name | … its'))
    return noCommittee;
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MENTION_WINDOW); i--) {
    const otherMention = walk.mentions[i];
    const isBroken = walk.place !== 'apart' && fitsGap(walk.mentions[i + 1]?.gap ?? '', '… [( )] …');
    if (!otherMention || isBroken || (otherMention.sentence !== mention.sentence && walk.place !== 'apart'))
      return noCommittee;
    if (otherMention.kind === 'committee') {
      const comment = walk.mentions[i + 1];
      return {
        id: otherMention.id,
        isFirm: comment?.kind === 'general-comments' && walk.committees[i + 1] === otherMention.id,
      };
    }
    if (otherMention.kind === 'general-comments' && otherMention.depth <= depth) {
      const committee = walk.committees[i] ?? '';
      if (committee === walk.context.committee) return { id: committee, isFirm: true };
    }
    if (otherMention.kind === 'symbol' && otherMention.symbol?.committee === walk.context.committee) return noCommittee;
  }
  return noCommittee;
}

/** Another committee, named just before "and its general comment", with only its own citation in between. */
export function joinedCommittee(walk: BlockWalk, mention: GeneralCommentsMention, mentionIndex: number): string {
  if (!fitsGap(mention.gap, '[not Name cut]* and [in to]{0,2} its')) return '';
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MAX_TITLE_MENTIONS); i--) {
    const otherMention = walk.mentions[i];
    if (otherMention?.sentence !== mention.sentence) return '';
    if (otherMention.kind === 'committee') return otherMention.id === walk.context.committee ? '' : otherMention.id;
    if (otherMention.kind !== 'symbol' && otherMention.kind !== 'paragraphs') return '';
  }
  return '';
}

/** The one committee other than ours that the sentence names before a comment, or whose covenant the comment's title names. */
export function otherCommittee(walk: BlockWalk, mention: GeneralCommentsMention, mentionIndex: number): string {
  const nextMention = walk.mentions[mentionIndex + 1];
  // "general comment No. 15 (1986) on the position of aliens under the Covenant"
  if (
    mention.titled &&
    nextMention?.kind === 'instrument' &&
    nextMention.sentence === mention.sentence &&
    IN_TITLE_PATTERN.test(nextMention.gap)
  ) {
    const covenants = nextMention.id === 'own-covenant' ? ['iccpr', 'icescr'] : [nextMention.id];
    const possibleCommittees = covenants
      .map((id) => committeeMonitoring(id)?.id ?? '')
      .filter((id) => id !== '' && id !== walk.context.committee && mayHaveAdopted(id, mention));
    if (possibleCommittees.length === 1 && possibleCommittees[0] !== undefined) return possibleCommittees[0];
  }
  let name = '';
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === mention.sentence;
    i--
  ) {
    const otherMention = walk.mentions[i];
    const id =
      otherMention?.kind === 'committee'
        ? otherMention.id
        : otherMention?.kind === 'symbol'
          ? (otherMention.symbol?.committee ?? '')
          : '';
    if (id === '' || id === walk.context.committee) continue;
    if (name !== '' && name !== id) return '';
    name = id;
  }
  return name;
}

/** The committee that the sentence last names before a comment, directly or by its treaty. */
export function lastNamedCommittee(walk: BlockWalk, mention: GeneralCommentsMention, mentionIndex: number): string {
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === mention.sentence;
    i--
  ) {
    const otherMention = walk.mentions[i];
    if (otherMention?.kind === 'committee') return otherMention.id;
    if (otherMention?.kind === 'instrument') return committeeMonitoring(walk.owners[i]?.owner ?? '')?.id ?? '';
  }
  return '';
}

/**
 * "The Human Rights Committee takes the same view in its general comment No. 31, and in general comment No. 36": comments in a sentence
 * whose subject is another committee, unless "the Committee" (ours) comes between.
 */
export function authorOf(walk: BlockWalk, mention: GeneralCommentsMention, mentionIndex: number): string {
  if (walk.author.sentence === mention.sentence) return walk.author.committee;
  if (!fitsGap(mention.gap, '… its')) return '';
  let gapText = mention.gap;
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MAX_TITLE_MENTIONS); i--) {
    const otherMention = walk.mentions[i];
    if (otherMention?.sentence !== mention.sentence || fitsGap(gapText, '… [Name cut .] …')) return '';
    if (otherMention.kind === 'committee') {
      // "As the Committee on … has stated in its general comment"
      if (!fitsGap(otherMention.gap, 'begin Name? the?')) return '';
      walk.author = { committee: otherMention.id, sentence: mention.sentence };
      return otherMention.id;
    }
    gapText = otherMention.gap;
  }
  return '';
}

/**
 * The committee of one half of a joint comment whose numbers are joined by a slash: "general comment No. 3/No. 22
 * (CMW/C/GC/3–CRC/C/GC/22)". Known from the catalogue or from the symbol that follows.
 */
export function jointCommittee(walk: BlockWalk, mention: GeneralCommentsMention, mentionIndex: number): string {
  const isFirstComment =
    walk.mentions[mentionIndex + 1]?.kind === 'general-comments' && walk.mentions[mentionIndex + 1]?.gap === '/';
  if (!isFirstComment && mention.gap !== '/') return '';
  const otherMention = walk.mentions[isFirstComment ? mentionIndex + 1 : mentionIndex - 1];
  if (otherMention?.kind !== 'general-comments') return '';
  const partner = isFirstComment ? partnerOf(mention, otherMention, true) : partnerOf(mention, otherMention);
  if (partner !== '') return partner;
  const symbol = walk.mentions[isFirstComment ? mentionIndex + 2 : mentionIndex + 1];
  if (symbol?.kind !== 'symbol' || !fitsGap(symbol.gap, '[not . ;]{0,14} (')) return '';
  const secondSymbol = symbol.symbol?.joint[0];
  return (secondSymbol && (isFirstComment ? symbol.symbol.committee : secondSymbol.committee)) ?? '';
}
