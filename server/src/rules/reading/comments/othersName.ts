import { yearsOfComment } from '../../../catalogue/commentYears';
import { allCommittees, type Committee, committeeMonitoring, committeeOf } from '../../../catalogue/committees';
import type { Language } from '../../../languages/language';
import { mayHaveAdopted } from '../../../model/attribution/evidence/commentNumbers';
import { patternsOf } from '../../../model/words/patterns';
import type { GeneralCommentsMention, Mention } from '../../../syntax/citations/mention';
import type { Span } from '../../../text/edits';
import { Gathered, type NoteInBlock } from '../../engine/gather';
import { ruleTokens } from '../../engine/ruleTokens';
import type { View } from '../../engine/view';
import { ABOUT_STATE } from '../document/aboutState';
import { namesCommittee } from '../document/namedCommittee';
import { isInQuotation } from '../quotations/protectedText';
import { belongsToOtherBody, type CommentName, isJointComment, isUpdated, MENTION_WINDOW } from './commentSurroundings';
import { MENTIONED_COMMENTS } from './mentionedComments';

/** A mention such as "its general comment No. 19" in a document of a committee that adopts general recommendations, or vice versa. */
interface NamedComment extends Span {
  readonly name: CommentName;
  readonly text: string;
  readonly items: GeneralCommentsMention['items'];
  /** Whether the mention is preceded by "its". */
  readonly isIts: boolean;
  /** Whether a nearby word suggests another committee, so that only number and year can identify the owner. */
  readonly isDoubtful: boolean;
}

/** Mentions of general comments and recommendations, with the term used in the text. */
export const NAMED_COMMENTS = new Gathered<NamedComment>({
  mentions: ['general-comments'],
  mention(mention, index, reading, note) {
    if (mention.kind !== 'general-comments') return;
    const { block, mentions, language } = reading;
    const { text } = block;
    const { start } = mention;
    const tokens = ruleTokens(block);
    const firstIndex = tokens.at(start);
    const patterns = patternsOf(language, 'comments');
    const generalMatch = patterns?.general.at(tokens, firstIndex);
    if (!patterns || !generalMatch || belongsToOtherBody(reading, start)) return;
    const isIts = patterns.itsBefore.before(tokens, firstIndex) !== undefined;
    const end = tokens.end(generalMatch.end - 1);
    const mentionText = text.slice(start, end);
    if (text.charAt(end) === '/' || isInQuotation(reading, start, end) || isJointComment(reading, start)) return;
    const nearbyMentions = isIts ? [] : mentions.slice(Math.max(0, index - MENTION_WINDOW), index + MENTION_WINDOW);
    const isDoubtful =
      // A note continues the terminology of the text.
      (!isIts && (block.kind === 'footnote' || mention.continues || isUpdated(reading, start))) ||
      nearbyMentions.some((one) => one.sentence === mention.sentence && identifiesOther(one, mention.name)) ||
      namesCommittee(reading, index);
    note({ start, end, name: mention.name, text: mentionText, items: mention.items, isIts, isDoubtful });
  },
});

/** Whether a mention may identify a committee: a treaty by its name, a document by its symbol, or comments under the other term. */
function identifiesOther(mention: Mention, name: CommentName): boolean {
  return (
    (mention.kind === 'general-comments' && mention.name !== name) ||
    (mention.kind === 'instrument' && committeeMonitoring(mention.id) !== undefined) ||
    (mention.kind === 'symbol' && mention.symbol?.committee !== undefined)
  );
}

/** A general comment under the term that other committees use. */
interface OthersName extends NoteInBlock<NamedComment> {
  /** Whether it may belong to another committee. */
  readonly isQuery: boolean;
}

/**
 * General comments that must belong to the document's own committee, judging by wording or numbers, but under the term that other
 * committees use.
 */
export function othersNames(model: View): readonly OthersName[] {
  const committee = ownCommittee(model);
  if (!committee) return [];
  const isAboutState = ABOUT_STATE.has(model.identity.kind);
  const names: OthersName[] = [];
  let otherNames: ReadonlySet<string> | undefined;
  for (const one of NAMED_COMMENTS.in(model)) {
    const { name, items, isIts, isDoubtful } = one;
    if (name === committee.generalCommentName) continue;
    const isOwnYear =
      isAdoptedInYear(committee, items) && !othersCalled(name).some((other) => isAdoptedInYear(other, items));
    if (isDoubtful && !isOwnYear) continue;
    let isQuery = false;
    if (!isIts && !isOwnYear) {
      if (!isAboutState || items.some(({ number }) => number > (committee.generalComments.value ?? 0))) continue;
      otherNames ??= othersCommentsOf(model);
      if (items.some(({ number }) => otherNames?.has(`${name} ${number}`))) continue;
      isQuery = othersCalled(name).some((other) => mayHaveAdopted(other.id, { items }));
    }
    names.push({ ...one, isQuery });
  }
  return names;
}

/** The other term, in the same number and capitalization as the written one. */
export function otherName(text: string, name: CommentName, { citations }: Language): string {
  const { generalComment, generalRecommendation } = citations;
  const { one, several } = name === 'general-comment' ? generalRecommendation : generalComment;
  const [other = ''] = /s$/i.test(text) ? several : one;
  const lastPattern = /\S+$/;
  return `${text.slice(0, text.search(lastPattern))}${lastPattern.exec(other)?.[0] ?? ''}`;
}

/** The committee of a document; undefined if it was only inferred from citations. */
function ownCommittee({ identity: { committee } }: View): Committee | undefined {
  return committee && committee.ground !== 'paragraph' ? committeeOf(committee.id) : undefined;
}

/** The committees that use a term. */
export function othersCalled(name: CommentName): readonly Committee[] {
  return allCommittees().filter((one) => one.generalCommentName === name);
}

/** Whether the years given with the numbers are those of a committee's general comments. */
function isAdoptedInYear({ id }: Committee, items: NamedComment['items']): boolean {
  return items.every(({ number, year }) => yearsOfComment(id, number).includes(year));
}

/** Terms and numbers of the general comments of other committees cited anywhere in the document. */
function othersCommentsOf(model: View): ReadonlySet<string> {
  const own = model.identity.committee?.id;
  return new Set(
    MENTIONED_COMMENTS.in(model).flatMap(({ owner, name, number }) =>
      owner === '' || owner === own ? [] : [`${name} ${number}`],
    ),
  );
}
