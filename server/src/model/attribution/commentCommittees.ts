import { committeeMonitoring, committeeOf } from '../../catalogue/committees';
import { JOINT_COMMENTS } from '../../catalogue/jointComments';
import type { GeneralCommentsMention } from '../../syntax/citations/mention';
import type { DocumentSymbol } from '../../syntax/symbols/symbol';
import type { Target } from '../target';
import { type BlockWalk, REACH } from './blockWalk';
import { IN_TITLE, LONGEST_TITLE } from './commentTitles';
import { fits, gapPattern } from './gapPattern';

/** Attributes general comments to the committee that adopted each, as far as the words say. */
export function attributeComments(walk: BlockWalk, mention: GeneralCommentsMention, k: number): void {
  const committee = committeeOfComment(walk, mention, k);
  walk.committees[k] = committee;
  walk.comment = committee === '' ? '' : `${committee} ${mention.items.at(-1)?.number ?? 0}`;
  walk.rememberDocument(committee === '' ? 'doc' : `gc ${walk.comment}`);
  if (walk.commentsIn !== mention.sentence) walk.comments = '';
  walk.commentsIn = mention.sentence;
  for (const item of mention.items) {
    walk.comments += `${walk.comments === '' ? '' : ';'}${committee} ${item.number}`;
  }
  for (const item of mention.items) {
    const target: Target =
      committee === ''
        ? { kind: 'unknown' }
        : { kind: 'general-comment', committee, number: item.number, paragraph: '' };
    walk.cite(item, target, 'written', k);
  }
}

/** Whether a symbol may be that of a general comment: if it is one's, the number must be among those named. */
function mayBeOf({ committee, series, number }: DocumentSymbol, { items }: GeneralCommentsMention): boolean {
  if (!committee) return false;
  return series !== 'GC' || !number || items.some((item) => item.number >= number.from && item.number <= number.to);
}

/** The id of the committee whose general comment is meant; empty if the words do not say. */
export function committeeOfComment(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  const next = walk.mentions[k + 1];
  const half = jointCommittee(walk, mention, k);
  if (half !== '') return half;
  // "Ibid., general comment No. 21 (2017)": by the committee that adopted the previous one.
  if (walk.place === 'apart' && fits(mention.gap, '… ibid ,')) return adopterBefore(walk, mention);
  // "general comment No. 4 (2016) of the Committee on the Rights of Persons with Disabilities"
  if (
    next?.kind === 'committee' &&
    fits(next.gap, ',? <[not . ; and]{0,14}>? of [the Name]?') &&
    next.sentence === mention.sentence
  )
    return next.id;
  if (next?.kind === 'symbol' && fits(next.gap, '[not . ;]{0,14} (') && next.symbol && mayBeOf(next.symbol, mention))
    return next.symbol.committee ?? '';
  // "In its general comment No. 5 (2017), the Committee on the Rights of Persons with Disabilities warned …"
  const isOpening = fits(mention.gap, '… its | begin in');
  if (
    isOpening &&
    next?.kind === 'committee' &&
    next.id !== '' &&
    next.sentence === mention.sentence &&
    fits(next.gap, '<word [not . ; : ( ) , against]{0,12}>? , the')
  )
    return next.id;
  // "article 12 of the Convention on the Rights of the Child, as interpreted in general comment No. 12 of the latter Committee"
  if (fits(next?.gap ?? mention.tail, 'of the which Name …')) {
    const latter = committeeSpokenOf(walk, mention, k);
    if (latter !== '') return latter;
  }
  const previous = walk.mentions[k - 1];
  // "the Human Rights Committee's general comment No. 36", "Human Rights Committee, general comment No. 36"
  if (
    previous?.kind === 'committee' &&
    previous.sentence === mention.sentence &&
    fits(mention.gap, '[" , (]? [word in the its]{0,3}')
  )
    return previous.id;
  // "the Committee on the Rights of the Child in paragraph 27 of its general comment No. 16"
  const named = walk.mentions[k - 2];
  if (
    previous?.kind === 'paragraphs' &&
    named?.kind === 'committee' &&
    named.sentence === mention.sentence &&
    fits(mention.gap, 'of its') &&
    fits(previous.gap, ',? word{0,2} in?')
  )
    return named.id;
  // "CRC general comment No. 13"
  if (previous?.kind === 'instrument' && mention.gap === '') {
    const monitored = committeeMonitoring(previous.id);
    if (monitored) return monitored.id;
  }
  if (mention.continues) {
    for (let i = k - 1; i >= Math.max(0, k - LONGEST_TITLE); i--) {
      const other = walk.mentions[i];
      if (!other || other.sentence !== mention.sentence) break;
      if (other.kind === 'general-comments') return committeeBefore(walk, other, i);
      // "the general comments of the Human Rights Committee, in particular No. 31"
      if (other.kind === 'committee' && i === k - 1 && fits(mention.gap, ',? [in see]{1,3}')) return other.id;
    }
  }
  const partner =
    previous?.kind === 'general-comments' && fits(mention.gap, '[, / (]? and?') ? partnerOf(mention, previous) : '';
  if (partner !== '') return partner;
  // In "joint general recommendation No. 31/general comment No. 18" each committee uses its own word.
  if (previous?.kind === 'general-comments' && previous.name === mention.name && fits(mention.gap, '[, ; /]? and?'))
    return committeeBefore(walk, previous, k - 1);
  // Only some committees issue recommendations: the word itself can speak against the document's own committee.
  const issues = (id: string) => committeeOf(id)?.generalCommentName === mention.name;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const other = walk.mentions[i];
    if (
      other?.kind === 'committee' &&
      other.id !== walk.context.committee &&
      issues(other.id) &&
      !issues(walk.context.committee)
    )
      return other.id;
  }
  // "the Convention on Migrant Workers and general comment No. 1 (2011)": by that treaty's committee, if ours issues none by this name.
  if (walk.context.committee !== '' && !issues(walk.context.committee)) {
    const spoken = committeeSpokenOf(walk, mention, k);
    if (spoken !== '' && issues(spoken) && mayHaveAdopted(spoken, mention)) return spoken;
  }
  // In a note: "Committee on the Rights of the Child, general comment No. 9, para. 5, and general comment No. 13".
  const before = walk.mentions[k - 2];
  if (
    walk.place === 'apart' &&
    previous?.kind === 'paragraphs' &&
    before?.kind === 'general-comments' &&
    before.name === mention.name &&
    before.sentence === mention.sentence &&
    fits(mention.gap, ',? and')
  )
    return committeeBefore(walk, before, k - 2);
  const own = walk.context.committee;
  const author = authorOf(walk, mention, k);
  if (author !== '') return author;
  // "…; Southern Commission on Human Rights, general comment No. 3": by a body that is not a treaty body.
  if (walk.place === 'apart' && OTHER_ADOPTER.test(mention.gap)) return '';
  const isOurs = own !== '' && issues(own) && mayHaveAdopted(own, mention);
  const mayBe = (id: string) => id !== own && issues(id) && mayHaveAdopted(id, mention);
  // "the decision of the Committee against Torture and its general comment No. 3": either committee's, if both have that number.
  const joined = isOurs && fits(mention.gap, '… its') ? joinedCommittee(walk, mention, k) : '';
  if (joined !== '' && mayBe(joined)) return '';
  const listed = committeeOfList(walk, mention, k);
  if (listed.id === own) return isOurs ? own : '';
  if (listed.id !== '') return mayBe(listed.id) ? (listed.isFirm || !isOurs ? listed.id : '') : isOurs ? own : '';
  if (isOurs) return own;
  // Ours has no such number: it is by the only other committee in the sentence, or the one whose covenant the title names.
  const sole = otherCommittee(walk, mention, k);
  return sole !== '' && mayBe(sole) ? sole : '';
}

/** A bare name, then a comma, at the beginning of an entry in a note. */
const OTHER_ADOPTER = gapPattern('… <start | [; .]> [and see in]? the? Name [not . ; : ( ) , "]* ,');

/** The committee whose general comment the previous note cited, if it may have adopted these too. */
function adopterBefore({ cited }: BlockWalk, mention: GeneralCommentsMention): string {
  const [kind, id = ''] = cited.split(' ', 2);
  if (kind !== 'gc') return '';
  return id !== '' && mayHaveAdopted(id, mention) ? id : '';
}

/** The committee of an earlier comment. Looked up if already decided, because a list of comments may be very long. */
function committeeBefore(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  return walk.committees[k] ?? committeeOfComment(walk, mention, k);
}

/**
 * The committee named earlier in the same brackets or note, which holds for the rest of the list: "Human Rights Committee, general comment
 * No. 32 (2007), para. 9; and general comment No. 15 (1986)". Firm if it was named before the first comment.
 */
function committeeOfList(
  walk: BlockWalk,
  mention: GeneralCommentsMention,
  k: number,
): { readonly id: string; readonly isFirm: boolean } {
  const none = { id: '', isFirm: false };
  const { depth } = mention;
  // "see also the Committee’s general comment No. 2"
  if ((walk.place !== 'apart' && depth === 0) || fits(mention.gap, '… [the previous] Name | … its')) return none;
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const other = walk.mentions[i];
    const isBroken = walk.place !== 'apart' && fits(walk.mentions[i + 1]?.gap ?? '', '… [( )] …');
    if (!other || isBroken || (other.sentence !== mention.sentence && walk.place !== 'apart')) return none;
    if (other.kind === 'committee') {
      const comment = walk.mentions[i + 1];
      return { id: other.id, isFirm: comment?.kind === 'general-comments' && walk.committees[i + 1] === other.id };
    }
    if (other.kind === 'general-comments' && other.depth <= depth) {
      const committee = walk.committees[i] ?? '';
      if (committee === walk.context.committee) return { id: committee, isFirm: true };
    }
    if (other.kind === 'symbol' && other.symbol?.committee === walk.context.committee) return none;
  }
  return none;
}

/** Another committee, named just before "and its general comment", with nothing but its own citation between. */
function joinedCommittee(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  if (!fits(mention.gap, '[not Name cut]* and [in to]{0,2} its')) return '';
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_TITLE); i--) {
    const other = walk.mentions[i];
    if (other?.sentence !== mention.sentence) return '';
    if (other.kind === 'committee') return other.id === walk.context.committee ? '' : other.id;
    if (other.kind !== 'symbol' && other.kind !== 'paragraphs') return '';
  }
  return '';
}

/** The one committee other than ours that the sentence names before a comment, or whose covenant the comment's title names. */
function otherCommittee(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  const next = walk.mentions[k + 1];
  // "general comment No. 15 (1986) on the position of aliens under the Covenant"
  if (mention.titled && next?.kind === 'instrument' && next.sentence === mention.sentence && IN_TITLE.test(next.gap)) {
    const covenants = next.id === 'own-covenant' ? ['iccpr', 'icescr'] : [next.id];
    const able = covenants
      .map((id) => committeeMonitoring(id)?.id ?? '')
      .filter((id) => id !== '' && id !== walk.context.committee && mayHaveAdopted(id, mention));
    if (able.length === 1 && able[0] !== undefined) return able[0];
  }
  let named = '';
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const other = walk.mentions[i];
    const id = other?.kind === 'committee' ? other.id : other?.kind === 'symbol' ? (other.symbol?.committee ?? '') : '';
    if (id === '' || id === walk.context.committee) continue;
    if (named !== '' && named !== id) return '';
    named = id;
  }
  return named;
}

/** The last committee, or committee of a treaty, that the sentence names before a comment. */
function committeeSpokenOf(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const other = walk.mentions[i];
    if (other?.kind === 'committee') return other.id;
    if (other?.kind === 'instrument') return committeeMonitoring(walk.owners[i]?.owner ?? '')?.id ?? '';
  }
  return '';
}

/**
 * "The Human Rights Committee takes the same view in its general comment No. 31, and in general comment No. 36": comments in a sentence
 * whose subject is another committee, unless "the Committee" (ours) comes between.
 */
function authorOf(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  if (walk.author.sentence === mention.sentence) return walk.author.committee;
  if (!fits(mention.gap, '… its')) return '';
  let between = mention.gap;
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_TITLE); i--) {
    const other = walk.mentions[i];
    if (other?.sentence !== mention.sentence || fits(between, '… [Name cut .] …')) return '';
    if (other.kind === 'committee') {
      // "As the Committee on … has stated in its general comment"
      if (!fits(other.gap, 'begin Name? the?')) return '';
      walk.author = { committee: other.id, sentence: mention.sentence };
      return other.id;
    }
    between = other.gap;
  }
  return '';
}

/**
 * The committee of one half of a joint comment whose numbers are joined by a slash: "general comment No. 3/No. 22
 * (CMW/C/GC/3–CRC/C/GC/22)". Known from the catalogue or from the symbol that follows.
 */
function jointCommittee(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  const isFirst = walk.mentions[k + 1]?.kind === 'general-comments' && walk.mentions[k + 1]?.gap === '/';
  if (!isFirst && mention.gap !== '/') return '';
  const other = walk.mentions[isFirst ? k + 1 : k - 1];
  if (other?.kind !== 'general-comments') return '';
  const partner = isFirst ? partnerOf(mention, other, true) : partnerOf(mention, other);
  if (partner !== '') return partner;
  const symbol = walk.mentions[isFirst ? k + 2 : k + 1];
  if (symbol?.kind !== 'symbol' || !fits(symbol.gap, '[not . ;]{0,14} (')) return '';
  const second = symbol.symbol?.joint[0];
  return (second && (isFirst ? symbol.symbol.committee : second.committee)) ?? '';
}

/** The committee of one half of a joint comment, given the other half; empty if the catalogue has no such pair. */
export function partnerOf(mention: GeneralCommentsMention, other: GeneralCommentsMention, isFirst = false): string {
  const number = isFirst ? mention.items.at(-1)?.number : mention.items[0]?.number;
  const last = isFirst ? other.items[0]?.number : other.items.at(-1)?.number;
  for (const [one, two] of JOINT_COMMENTS) {
    if (one.number === last && two.number === number && two.name === mention.name) return two.committee;
    if (two.number === last && one.number === number && one.name === mention.name) return one.committee;
  }
  return '';
}

/** How far a number may exceed the comments known before it is no longer taken for the committee's. */
const COMMENTS_TO_COME = 3;

/** Comments of earlier years are all counted in the catalogue. */
const COUNTED_BEFORE = 2023;

/** Whether a committee has, or may by now have, general comments with all the numbers of a mention. */
export function mayHaveAdopted(committee: string, { items }: Pick<GeneralCommentsMention, 'items'>): boolean {
  const known = committeeOf(committee)?.generalComments.value ?? 0;
  return items.every(
    ({ number, year }) =>
      number <= known || (number <= known + COMMENTS_TO_COME && (year === 0 || year >= COUNTED_BEFORE)),
  );
}
