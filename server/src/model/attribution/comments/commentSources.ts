import type { EvidenceSource } from '../evidence/evidenceRow';
import {
  otherDocumentTarget,
  ownParagraph,
  ownUndivided,
  type PlaceWithGround,
  placeOfKey,
  type TargetOfPlace,
  unknownPlace,
} from '../evidence/paragraphTargets';
import { type ArticleCandidate, asParagraphs, type CommentEvidence } from './commentEvidence';
import { placeDecision } from './placeDecision';

type SourceInComment = EvidenceSource<CommentEvidence, PlaceWithGround>;

const source = placeDecision<CommentEvidence>;

/** Decisions on paragraphs in a general comment. */
export const COMMENT_SOURCES = {
  open: source('left open', () => unknownPlace),
  spoken: source('the last article of the sentence that has them', ({ spokenOwner }) => placeIn(spokenOwner)),
  earlier: source('the article cited last, if it has them', ({ earlier }) => placeIn(earlier)),
  explained: source('the article that the comment is on, if it has them', ({ explainedOwner }) =>
    placeIn(explainedOwner),
  ),
  own: source('this document', ({ isOwn }) => (isOwn ? ownParagraph : ownUndivided)),
  // A number that this document lacks may be a typo, or a paragraph of another document cited earlier.
  'own-or-open': source(
    'this document; a number that it lacks is left open after another document',
    ({ isOwn, walk }) => (isOwn ? ownParagraph : walk.citedDocument === '' ? ownUndivided : unknownPlace),
  ),
  elsewhere: source('another document, without a link', () => otherDocumentTarget(undefined)),
  cited: source('the document cited last', ({ walk }) => placeOfKey(walk.citedDocument)),
} satisfies Record<string, SourceInComment>;

/** The name of a decision on paragraphs in a general comment. */
export type CommentSource = keyof typeof COMMENT_SOURCES;

function placeIn(candidate: ArticleCandidate | undefined): TargetOfPlace | undefined {
  if (!candidate) return undefined;
  const { owner, article } = candidate;
  return (number, path) => {
    const place = asParagraphs({ number, path });
    return { kind: 'article', instrument: owner, article, paragraph: place.number, path: place.path };
  };
}
