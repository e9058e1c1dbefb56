import { followUpKind, REQUEST_REACH } from '../../../model/followUpList';
import { patternsOf } from '../../../model/words/patterns';
import { blockTokens } from '../../../syntax/tokens/blockTokens';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';

/** A list of paragraphs on whose recommendations the State party is requested to report. */
interface FollowUpRequest extends Span {
  /** Index among the mentions of the block. */
  readonly index: number;
  /** Whether the list counts only under a heading on follow-up. */
  readonly isUnderHeading: boolean;
}

/**
 * Lists of paragraphs on whose recommendations a document requests information: recognized by their form anywhere, or only under a heading
 * on follow-up.
 */
export const FOLLOW_UP_REQUESTS = new Gathered<FollowUpRequest>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered'],
  mentions: ['paragraphs'],
  mention(mention, index, reading, note) {
    const firstItem = mention.kind === 'paragraphs' ? mention.items[0] : undefined;
    if (!firstItem) return;
    const { block, language } = reading;
    const patterns = patternsOf(language, 'followUp');
    if (!patterns) return;
    const { start } = firstItem;
    const tokens = blockTokens(block, language.elides);
    const at = tokens.at(start);
    const lowerLimit = tokens.from(start - REQUEST_REACH);
    const isDone = patterns.done.isIn(tokens, lowerLimit, at);
    const isList = (isSubject: boolean) => followUpKind(block, start, language, isSubject, isDone) !== undefined;
    if (!isList(true)) return;
    const isListAnywhere = isList(patterns.areasBefore.isBefore(tokens, at, lowerLimit));
    if (isListAnywhere || patterns.subjectsBefore.isBefore(tokens, at, lowerLimit))
      note({ start, end: firstItem.end, index, isUnderHeading: !isListAnywhere });
  },
});
