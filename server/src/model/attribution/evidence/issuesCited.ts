import { STATE_REPORTS } from '../../../catalogue/stateDocuments';
import type { IssuesMention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import type { BlockWalk } from './blockWalk';
import { otherDocumentTarget } from './paragraphTargets';

/** Matches a document that answers a list: "Reply to paragraph 2 of the list of issues prior to reporting (see also the reply to question 30)". */
export function isReplyToList({ context: { kind, documents } }: BlockWalk): boolean {
  if (kind === 'replies') return true;
  return STATE_REPORTS.has(kind) && kind !== 'follow-up-report' && documents['list-of-issues'] !== undefined;
}

/**
 * Resolves issues by number in a document that answers a list: they belong to that list. “Question 12” without a target is a citation only
 * as a heading or on a separate line. Other documents cite no issues.
 */
export function attributeIssues(walk: BlockWalk, mention: IssuesMention, mentionIndex: number): void {
  if (!isReplyToList(walk)) return;
  const nextMention = walk.mentions[mentionIndex + 1];
  const gapAfter = nextMention?.gap ?? mention.tail;
  const isLine = walk.place === 'heading' || (!nextMention && fitsGap(gapAfter, '[. :]?'));
  if (!mention.isIntroduced && !isLine) return;
  // "question 5 of the census"
  if (fitsGap(gapAfter, ',? of …') && !(nextMention?.kind === 'document' && nextMention.role === 'list-of-issues'))
    return;
  const place = otherDocumentTarget(walk.context.documents['list-of-issues']);
  let previousTarget: ReturnType<typeof place> | undefined;
  for (const item of mention.items) {
    const target = place(item.number, item.path);
    walk.cite(
      item,
      target,
      'kind-of-document',
      mentionIndex,
      item.joint && previousTarget && { joint: item.joint, from: previousTarget },
    );
    previousTarget = target;
  }
}
