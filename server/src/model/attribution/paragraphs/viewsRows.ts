import type { Mention } from '../../../syntax/citations/mention';
import { fitsGap } from '../../base/gapPattern';
import { MENTION_WINDOW } from '../evidence/blockWalk';
import type { ParagraphEvidence } from './paragraphEvidence';
import type { PlaceRow } from './placeRow';

/**
 * The target of bare paragraph numbers in Views or a decision, with nothing named next to them. A number with a point is this document's if
 * it has that paragraph further up, since later ones are cited as "below". Decisions on other cases are numbered alike. A number without a
 * point may belong to any article.
 */
export const VIEWS_ROWS: readonly PlaceRow[] = [
  {
    evidence: 'in Views, letters that the paragraph has',
    applies: (list) =>
      isInViews(list) && list.lettersOnly && list.mention.items.every((item) => hasParagraph(list, item)),
    decision: 'own',
    ground: 'kind-of-document',
    example: [
      'VIEWS',
      'The author:\n(a)\tfled;\n(b)\tcame back.\nAs to paragraph {{(b)|¶(b)}}, she was alone.',
      'kind-of-document',
    ],
  },
  {
    evidence: 'in Views, letters that the paragraph lacks, or a number without a point: perhaps of an article',
    applies: (list) => isInViews(list) && !list.mention.items.every(({ number }) => number.includes('.')),
    decision: 'open',
    ground: 'undecided',
    example: ['VIEWS', 'As to paragraph (c), the Board is no public authority.', 'undecided'],
  },
  {
    evidence: 'in Views, after a document or someone who writes them',
    applies: (list) =>
      isInViews(list) && (list.mention.afterAuthor || list.mention.afterWriting || namesBefore(list, WRITTEN_KINDS)),
    decision: 'elsewhere',
    ground: 'sentence',
    example: [
      'VIEWS',
      'The author fled.\n10.1\tShe was in danger.\n10.2\tThe Special Rapporteur has noted it in paragraph {{10.1|other ¶10.1}}.',
      'sentence',
    ],
  },
  {
    evidence: 'in Views, a number that this document lacks: another decision’s',
    applies: (list) => isInViews(list) && !areOwn(list),
    decision: 'elsewhere',
    ground: 'kind-of-document',
    example: ['VIEWS', 'She repeats the claim made in paragraph {{7.3|other ¶7.3}}.', 'kind-of-document'],
  },
  {
    evidence: 'in Views, a paragraph further down, which would be cited as “below”',
    applies: ({ walk, mention }) =>
      walk.context.kind === 'views' && mention.items.some((item) => walk.context.paragraphs?.isAfter(item, walk.block)),
    decision: 'open',
    ground: 'undecided',
    example: [
      'VIEWS',
      'The author fled.\n10.1\tShe repeats the claim made in paragraph 10.2.\n10.2\tShe was in danger.',
      'undecided',
    ],
  },
  {
    evidence: 'in Views, a paragraph further up',
    applies: isInViews,
    decision: 'own',
    ground: 'kind-of-document',
    example: [
      'VIEWS',
      'The author fled.\n10.1\tShe was in danger.\n10.2\tShe repeats the claim made in paragraph {{10.1|¶10.1}}.',
      'kind-of-document',
    ],
  },
];

/** “paragraph 8.3 of the Views”, “of the present decision”, not followed by a case, date or number. */
export function belongsToTheseViews(evidence: ParagraphEvidence): boolean {
  const { next, walk, k, mention } = evidence;
  if (next?.kind !== 'document' || !next.decides || next.sentence !== mention.sentence || !areOwnViews(evidence))
    return false;
  return (
    fitsGap(next.gap, ',? of the{1,2}') && fitsGap(walk.mentions[k + 2]?.gap ?? next.tail, '<[. , ; : )] | end> …')
  );
}

/** “(see para. 2.2)”, “See paragraph 4.4.” in a note, if the sentence names no other case and no other document by number. */
export function isSeeReferenceInViews(evidence: ParagraphEvidence): boolean {
  const isAfterSee = evidence.before('… <( [not ( )]* see [in see ,]* | start [Name see] ,? [in see]*>');
  return isAfterSee && areOwnViews(evidence) && !evidence.mention.afterCase && !namesBefore(evidence, NUMBERED_KINDS);
}

function isInViews({ walk }: ParagraphEvidence): boolean {
  return walk.context.kind === 'views';
}

function areOwnViews(evidence: ParagraphEvidence): boolean {
  return isInViews(evidence) && areOwn(evidence);
}

/** Whether all the numbers have a point and exist in this document. */
function areOwn(evidence: ParagraphEvidence): boolean {
  return evidence.mention.items.every(
    ({ number }) => number.includes('.') && hasParagraph(evidence, { number, path: [] }),
  );
}

function hasParagraph(
  { walk }: ParagraphEvidence,
  place: Parameters<NonNullable<typeof walk.context.paragraphs>['has']>[0],
): boolean {
  return walk.context.paragraphs?.has(place, walk.block) === true;
}

/** Kinds of mention that identify a document by symbol or number; {@link WRITTEN_KINDS} adds documents named by a word. */
const NUMBERED_KINDS: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>([
  'symbol',
  'general-comments',
  'resolutions',
]);
const WRITTEN_KINDS: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>([...NUMBERED_KINDS, 'document']);

/** Whether the sentence has already named another document of the given kinds. */
function namesBefore({ walk, mention, k }: ParagraphEvidence, kinds: ReadonlySet<Mention['kind']>): boolean {
  for (let i = k - 1; i >= Math.max(0, k - MENTION_WINDOW); i--) {
    const otherMention = walk.mentions[i];
    if (otherMention?.sentence !== mention.sentence) return false;
    if (kinds.has(otherMention.kind) && !(otherMention.kind === 'document' && otherMention.role === 'self'))
      return true;
  }
  return false;
}
