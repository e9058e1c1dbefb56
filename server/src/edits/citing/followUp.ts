import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { type FollowUpList, followUpLists } from '../../model/followUpList';
import { owningParagraph, type Paragraph } from '../../model/paragraphs/paragraphs';
import { referencesOfList } from '../../model/readings/blockReading';
import { monthsAfter, writtenDate } from '../../model/words/calendar';
import { scanDates } from '../../model/words/dates';
import { anyOf } from '../../model/words/patterns';
import { periodsIn } from '../../model/words/periods';
import { blockSignals, SIGNAL } from '../../model/words/signals';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { blockTokens } from '../../syntax/tokens/blockTokens';
import { Matcher } from '../../syntax/tokens/matcher';
import type { TextEdit } from '../../text/edits';
import { Listing } from '../lists/listing';
import type { ListAddition } from '../lists/listTask';
import { isRefused, type OperationOutcome, type Refused } from '../paragraphs/operation';
import { changeList, cite, type OpenList } from './cite';
import { type FollowUpChoice, insertFollowUp } from './followUpParagraph';

/** The follow-up paragraph of a document. */
export interface FollowUp {
  /** The paragraph with the list; undefined if there is none yet. */
  readonly paragraph: Paragraph | undefined;
  /** The block of that list or, without a list, the block from which places are resolved. */
  readonly block: number;
  /** The blocks of the paragraphs and subparagraphs that the list names. */
  readonly present: ReadonlySet<number>;
  /** The date on which the information is due, if the paragraph states a period but no date. */
  readonly deadline: string | undefined;
  readonly listing: Listing;
}

/** The follow-up paragraph at an offset, or else the first in the document. */
export function followUpOf(model: DocumentModel, offset: number): FollowUp {
  const listing = new Listing(model);
  const list = listAt(model, offset);
  if (!list) {
    const lastParagraph = model.paragraphs.all.findLast(({ annex }) => annex === 0);
    return { paragraph: undefined, block: lastParagraph?.block ?? 0, present: new Set(), deadline: undefined, listing };
  }
  const open = openList(model, list);
  return {
    paragraph: owningParagraph(model.paragraphs, list.block),
    block: list.block,
    present: open ? listing.entriesIn(open.block, open.references) : new Set(),
    deadline: deadlineOf(model, list)?.date,
    listing,
  };
}

/** Whether a document of this kind may have a follow-up paragraph. */
export function mayFollowUp(model: DocumentModel): boolean {
  return model.identity.kind === 'concluding-observations' && model.paragraphs.all.length > 0;
}

/** Whether a numbered block is a recommendation or one of its subparagraphs. */
export function isRecommendation(model: DocumentModel, block: number): boolean {
  const index = model.paragraphs.owner[block] ?? -1;
  const paragraph = model.paragraphs.all[index];
  const role = model.roles[index];
  if (!paragraph || paragraph.annex > 0) return false;
  if (role === 'recommendation' || block === paragraph.block) return role?.endsWith('recommendation') === true;
  if (role !== 'concern-and-recommendation') return false;
  // Subparagraphs before the first request belong to the concern.
  for (let b = paragraph.block; b <= block; b++) {
    const nearbyBlock = model.tree.blocks[b];
    if (
      nearbyBlock &&
      (blockSignals(nearbyBlock, model.language.language) & (SIGNAL.recommends | SIGNAL.request)) !== 0
    )
      return true;
  }
  return false;
}

/**
 * Edits the list in the follow-up paragraph to name exactly the chosen places. If the paragraph is missing, it is inserted at its usual
 * position. Periods and dates come only from the text or the user.
 */
export function writeFollowUp(
  model: DocumentModel,
  offset: number,
  places: readonly ParagraphPlace[],
  choice: FollowUpChoice,
): OperationOutcome | Refused {
  if (places.length === 0) return { refused: 'nothing-chosen' };
  const { block, present, listing } = followUpOf(model, offset);
  const additions: ListAddition[] = [];
  for (const place of places) {
    const addition = listing.find(block, place);
    if (!addition) return { refused: 'no-place' };
    additions.push(addition);
  }
  const list = listAt(model, offset);
  if (!list) return insertFollowUp(model, additions, choice, listing);
  const start = model.tree.starts[list.block] ?? 0;
  const open = openList(model, list);
  const targets = new Set(additions.map(({ entry }) => entry));
  const drops = new Set([...present].filter((entry) => !targets.has(entry)));
  const result = open
    ? changeList(model, open, additions, drops, listing)
    : cite(model, { start: start + list.start, end: start + list.end }, places);
  if (isRefused(result)) return result;
  const deadlineEdit = choice.withDeadline ? deadlineOf(model, list) : undefined;
  if (!deadlineEdit) return result;
  const edits = [
    ...result.edits,
    { ...deadlineEdit.edit, start: start + deadlineEdit.edit.start, end: start + deadlineEdit.edit.end },
  ];
  return { ...result, edits: edits.sort((a, b) => a.start - b.start) };
}

/** The follow-up list in the paragraph at an offset, or else the first one in a request, or else the first one. */
function listAt(model: DocumentModel, offset: number): FollowUpList | undefined {
  const lists = followUpLists(model);
  const { owner } = model.paragraphs;
  const currentOwner = owner[blockIndexAt(model.tree, offset)] ?? -1;
  const ownList = currentOwner < 0 ? undefined : lists.find(({ block }) => owner[block] === currentOwner);
  return ownList ?? lists.find(({ kind }) => kind === 'request') ?? lists[0];
}

/** The list in a follow-up paragraph, if it can be extended; undefined for a placeholder. */
function openList(model: DocumentModel, { block, mention: index }: FollowUpList): OpenList | undefined {
  const reading = model.readings[block];
  const mention = reading?.mentions[index];
  if (mention?.kind !== 'paragraphs') return undefined;
  const references = referencesOfList(reading, index);
  return { block, mention, references, rest: { start: mention.end, end: mention.end } };
}

/** How far after a period to look for a date, in UTF-16 code units. */
const DATE_REACH = 60;

interface DeadlineEdit {
  readonly date: string;
  /** The edit that adds the date; its offsets count from the start of the block. */
  readonly edit: TextEdit;
}

/**
 * The date at the end of the period in a follow-up paragraph; undefined if the paragraph already states a date, or if the date of adoption
 * is unknown.
 */
function deadlineOf(model: DocumentModel, list: FollowUpList): DeadlineEdit | undefined {
  const { language } = model.language;
  const { wording, from } = language.meaning.followUp;
  const block = model.tree.blocks[list.block];
  const adoptionDate = model.identity.adoption?.dates?.value.at(-1);
  if (!block || !adoptionDate?.valid) return undefined;
  const { text, content } = block;
  const periods = periodsIn(text.slice(content.start, content.end), language);
  const period = periods.findLast(({ start }) => content.start + start < list.start) ?? periods[0];
  if (!period) return undefined;
  const end = content.start + period.end;
  const reach = Math.min(content.end, end + DATE_REACH);
  const followingText = text.slice(end, reach);
  const tokens = blockTokens(block, language.elides);
  const hasOtherStart = new Matcher(anyOf(from, language)).at(tokens, tokens.from(end)) !== undefined;
  if (hasOtherStart || scanDates(text, end, reach, language).length > 0) return undefined;
  const date = writtenDate(monthsAfter(adoptionDate, period.months), language);
  const blank = /^[^;()]{0,24}?(\[[^\]\r\n]{0,40}\]|X{2,4}(?:\s\p{L}+\s(?:X{2,4}|\d{4}))?)/u.exec(followingText);
  if (blank) {
    const start = end + blank[0].length - (blank[1] ?? '').length;
    return { date, edit: { start, end: end + blank[0].length, text: date } };
  }
  const phrase = wording.deadline.replace('{date}', date);
  return { date, edit: { start: end, end, text: /^\s*[,;.)]/.test(followingText) ? phrase : `${phrase},` } };
}
