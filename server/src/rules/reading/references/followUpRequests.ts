import { en } from '../../../languages/en';
import { followUpKind } from '../../../model/followUpList';
import type { Span } from '../../../text/edits';
import { Gathered } from '../../engine/gather';

/**
 * "the recommendations concerning the following areas: allocation of resources (para. 8), …"; "all the recommendations … It requests
 * information on those contained in paragraphs …".
 */
const AREAS =
  /\brecommendations?\s+(?:concerning|on|in)\s+the\s+following\s+(?:areas|issues|matters)\b[^.;]*(?:(?:paras?|arts?)\.[^.;]*)*$|\b(?:areas|issues|matters|measures)\s*,?\s+(?:in\s+respect\s+of|with\s+regard\s+to|on|for)\s+which\s+urgent\s+(?:measures|action|steps)\s+(?:must|should|need\s+to|are\s+to|is\s+to)\s+be\s+taken\b[^.;]*(?:(?:paras?|arts?)\.[^.;]*)*$|\brecommendations?\b(?![^()]*\bprevious\b)[^()]*\bthose\s+(?:contained|made|set\s+out|in)\b[^.;()]{0,60}$|\brecommendations?\b(?![^.;()]*\bprevious\b)[^.;()]{0,250}\b(?:contained|set\s+out|made|included)\s+in\s+paragraphs?\s+(?:\d[^.;]{0,60})?$|\bfollow-up\s+to\s+(?:its|the\s+Committee[’']s|the)\s+recommendations?\s+(?:on|concerning|regarding)\b[^.;]*(?:paras?\.[^.;]*)*$|\binformation\s+on\s+(?:the\s+)?(?:steps|measures|action)\s+(?:it\s+has\s+)?taken\s+(?:under|on|in\s+respect\s+of|with\s+regard\s+to|pursuant\s+to)\s+paragraphs?\s+(?:\d[^.;]{0,120})?$/i;

/** Under a heading on follow-up, also "the recommendations on detention, legal aid and impunity (see paras. 10 (a) and 14)". */
const SUBJECTS = new RegExp(
  String.raw`${AREAS.source}|\brecommendations?\b(?![^.;()]*\bprevious\b)[^.;()]{0,200}\((?:see\s+)?paras?\.\s*$`,
  'i',
);

/** What is said about recommendations; one of these must be present. */
const DONE =
  /\b(?:carr(?:y|ied|ying)\s+out|(?:put|puts)\s+into\s+(?:effect|practice)|g(?:ives?|iven|ave)\s+effect\s+to|implemented|implementing|acted\s+(?:up)?on)\b/i;

/** A list of paragraphs on whose recommendations the State party is asked to report. */
interface Requested extends Span {
  /** Its index among the mentions of the block. */
  readonly index: number;
  /** Whether it counts only under a heading on follow-up. */
  readonly isUnderHeading: boolean;
}

/**
 * The lists of paragraphs on whose recommendations a document asks the State party to report: by their form, wherever they stand, or only
 * where a heading says that it is about follow-up.
 */
export const FOLLOW_UP_REQUESTS = new Gathered<Requested>({
  blocks: ['paragraph', 'subparagraph', 'unnumbered'],
  mentions: ['paragraphs'],
  mention(mention, index, reading, note) {
    const first = mention.kind === 'paragraphs' ? mention.items[0] : undefined;
    if (!first) return;
    const { text } = reading.block;
    const { start } = first;
    // Whatever AREAS finds, SUBJECTS finds too.
    if (followUpKind(text, start, en, SUBJECTS, DONE) === undefined) return;
    note({ start, end: first.end, index, isUnderHeading: followUpKind(text, start, en, AREAS, DONE) === undefined });
  },
});
