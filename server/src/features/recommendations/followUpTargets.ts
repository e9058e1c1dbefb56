import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { followUpOf, mayFollowUp } from '../../edits/citing/followUp';
import type { ParagraphPlace } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { followUpLists } from '../../model/followUpList';
import { enclosingItems, type Item, owningParagraph, type Paragraph } from '../../model/paragraphs/paragraphs';
import { scanDates } from '../../model/words/dates';
import { periodsIn } from '../../model/words/periods';
import type { Span } from '../../text/edits';
import { writtenPlace } from '../places/citable';
import { partsOf, textOfParts, wordsOfParts } from '../places/paragraphParts';
import { targetSpansOfItem, targetSpansOfParagraph } from '../places/places';
import { kindName } from '../words/words';
import { paragraphsForFollowUp } from './recommendations';

/** A paragraph or subparagraph listed in the follow-up paragraph, in UTF-16 offsets into the whole text. */
export interface FollowUpTarget extends Span {
  readonly place: ParagraphPlace;
  /** The place as cited: "33 (a)". */
  readonly written: string;
  /** The span of its number or letter. */
  readonly name: Span;
  /** The target’s text with all subparagraphs, one line each; for a subparagraph, preceded by its introductory words. */
  readonly text: string;
  readonly words: number;
}

/** The follow-up requests of concluding observations. */
export interface FollowUpRequests {
  readonly targets: readonly FollowUpTarget[];
  /** The number and span of the follow-up paragraph; empty and undefined if there is none. */
  readonly paragraph: string;
  readonly span: Span | undefined;
  /** The deadline as printed: "within two years, i.e. by 9 September 2017"; empty if none is stated. */
  readonly deadline: string;
  /** The reason why there are no targets, as a sentence; empty if there are any. */
  readonly why: string;
}

/** The targets listed in the follow-up paragraph of a document, in text order. */
export function followUpRequestsOf(model: DocumentModel, language: DisplayLanguage): FollowUpRequests {
  const { t } = speakerFor(language);
  if (!mayFollowUp(model)) {
    const kind = kindName(model.identity.kind, language);
    const reason =
      model.identity.kind === 'concluding-observations'
        ? t('This document has no numbered paragraphs.')
        : t('Only concluding observations have a follow-up paragraph. This document is of another kind: {0}.', kind);
    return { ...NO_REQUESTS, why: reason };
  }
  const followUp = followUpOf(model, 0);
  const { paragraph, listing } = followUp;
  if (!paragraph) return { ...NO_REQUESTS, why: t('This document has no follow-up paragraph.') };
  const followUpNumbers = [...paragraphsForFollowUp(model, followUp)].sort((a, b) => a - b);
  const targets = followUpNumbers.flatMap((block): FollowUpTarget[] => {
    const target = owningParagraph(model.paragraphs, block);
    if (!target) return [];
    const item = enclosingItems(target, block).at(-1);
    const { now: place } = listing.at(block);
    const { whole, name } = item ? targetSpansOfItem(model, target, item) : targetSpansOfParagraph(model, target);
    const parts = item ? itemParts(model, target, item) : partsOf(model, target.block, target.endBlock);
    return [
      { ...whole, name, place, written: writtenPlace(place), text: textOfParts(parts), words: wordsOfParts(parts) },
    ];
  });
  return {
    targets,
    paragraph: paragraph.number,
    span: targetSpansOfParagraph(model, paragraph).name,
    deadline: deadlineIn(model, paragraph),
    why: targets.length > 0 ? '' : t('The follow-up paragraph ({0}) names no paragraph that exists.', paragraph.number),
  };
}

const NO_REQUESTS: FollowUpRequests = { targets: [], paragraph: '', span: undefined, deadline: '', why: '' };

/** A subparagraph with its own subparagraphs, preceded by the text of its enclosing paragraph and subparagraphs. */
function itemParts(model: DocumentModel, paragraph: Paragraph, item: Item): ReturnType<typeof partsOf> {
  const enclosingItemsOf = enclosingItems(paragraph, item.block).slice(0, -1);
  return [
    ...partsOf(model, paragraph.block, paragraph.block + 1),
    ...enclosingItemsOf.flatMap(({ block }) => partsOf(model, block, block + 1)),
    ...partsOf(model, item.block, Math.min(item.endBlock, paragraph.endBlock)),
  ];
}

/** The maximum distance between a period and its date, in UTF-16 code units. */
const MAX_DISTANCE = 60;

/** The last period and date before the first list of the follow-up paragraph, or else the first ones in it, as printed. */
function deadlineIn(model: DocumentModel, paragraph: Paragraph): string {
  const { language } = model.language;
  const list = followUpLists(model).find(({ block }) => block >= paragraph.block && block < paragraph.endBlock);
  const block = model.tree.blocks[list?.block ?? paragraph.block];
  if (!block) return '';
  const { start, end } = block.content;
  const text = block.text.slice(start, end);
  const at = (list?.start ?? start) - start;
  const lastBefore = <T extends Span>(all: readonly T[]): T | undefined =>
    all.findLast((one) => one.end <= at) ?? all[0];
  const period = lastBefore(periodsIn(text, language));
  const days = scanDates(text, 0, text.length, language).filter(({ dates }) => dates.every(({ date }) => date.day));
  const day = period
    ? days.find((one) => one.start >= period.end && one.start - period.end <= MAX_DISTANCE)
    : lastBefore(days);
  if (!period && !day) return '';
  const from = period?.start ?? day?.start ?? 0;
  return text
    .slice(from, Math.max(period?.end ?? 0, day?.end ?? 0))
    .replace(/\s+/g, ' ')
    .trim();
}
