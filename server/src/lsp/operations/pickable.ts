import type { DisplayLanguage } from '../../display/displayLanguage';
import { speakerFor } from '../../display/speaker';
import { mayCite, openListAt } from '../../edits/citing/cite';
import { followUpOf, isRecommendation, mayFollowUp } from '../../edits/citing/followUp';
import { Listing } from '../../edits/lists/listing';
import { moveTargets } from '../../edits/paragraphs/move';
import { citablesFor, citedPlace } from '../../features/places/citable';
import { leadingText } from '../../features/words/prose';
import type { DocumentModel } from '../../model/document';
import type { CitableAnswer, FollowUpAnswer, MoveTargetsAnswer } from '../../protocol';
import { blockIndexAt } from '../../syntax/blocks/tree';
import { nameAt } from './operate';

/** Maximum length to show of the list that a citation is added to, in UTF-16 code units. */
const MAX_LIST_LENGTH = 60;

/** Candidates for a citation at an offset; null if there are none. */
export function citableAt(model: DocumentModel, offset: number): CitableAnswer | null {
  const block = blockIndexAt(model.tree, offset);
  if (!mayCite(model, offset)) return null;
  const listing = new Listing(model);
  const list = openListAt(model, { start: offset, end: offset });
  const entriesInList = list ? listing.entriesIn(list.block, list.references) : new Set<number>();
  const start = model.tree.starts[block] ?? 0;
  return {
    version: model.text.version,
    list: list
      ? leadingText(model.text.text.slice(start + list.mention.start, start + list.mention.end), MAX_LIST_LENGTH)
      : '',
    items: citablesFor(model, block, listing).flatMap(({ block: at, ...item }) =>
      entriesInList.has(at) ? [] : [item],
    ),
  };
}

/** Possible targets for moving the paragraph at an offset; null if it is not numbered. */
export function targetsAt(model: DocumentModel, offset: number, language: DisplayLanguage): MoveTargetsAnswer | null {
  const targets = moveTargets(model, offset);
  if (!targets) return null;
  const { group, first, after } = targets;
  const listing = new Listing(model);
  const targetEntries = new Set(after);
  const items = citablesFor(model, group.first, listing).filter(({ block }) => targetEntries.has(block));
  return {
    version: model.text.version,
    moved: nameAt(model, offset, 'innermost', language),
    beginning:
      first === undefined ? '' : speakerFor(language).t('before {0}', citedPlace(listing.at(first).now, model)),
    items: items.map(({ block: _, ...item }) => item),
    before: items.filter(({ block }) => block < group.first).length,
  };
}

/** Candidates for the follow-up paragraph; null for documents that have none. */
export function followUpAt(model: DocumentModel, offset: number): FollowUpAnswer | null {
  if (!mayFollowUp(model)) return null;
  const { block, paragraph, present, deadline, listing } = followUpOf(model, offset);
  return {
    version: model.text.version,
    paragraph: paragraph?.number ?? '',
    items: citablesFor(model, block, listing).flatMap(({ block: at, ...item }) => {
      const isPresent = present.has(at);
      return isPresent || isRecommendation(model, at) ? [{ ...item, isPresent }] : [];
    }),
    deadline: deadline ?? '',
  };
}
