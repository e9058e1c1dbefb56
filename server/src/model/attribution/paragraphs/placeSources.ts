import type { DocumentKind } from '../../../catalogue/limits';
import { STATE_REPORTS } from '../../../catalogue/stateDocuments';
import { fitsGap } from '../../base/gapPattern';
import type { AttributionContext } from '../../paragraphs/context';
import {
  commentByOrder,
  documentAt,
  documentOfSentenceBefore,
  documentOpeningSentenceBefore,
  lastDocument,
  lastJointComment,
  placeOfComment,
  placeOfDecision,
  placeOfSubject,
  soleDocument,
} from '../comments/documentPlaces';
import { placeDecision } from '../comments/placeDecision';
import { articleInViews, articleOfParagraphs, currentArticle } from '../evidence/articlePlaces';
import type { BlockWalk } from '../evidence/blockWalk';
import { commentTitledBefore } from '../evidence/commentTitles';
import type { EvidenceSource } from '../evidence/evidenceRow';
import {
  lawPlace,
  otherDocumentTarget,
  ownParagraph,
  ownUndivided,
  type PlaceWithGround,
  placeOfKey,
  type TargetOfPlace,
  targetSymbol,
  unknownPlace,
} from '../evidence/paragraphTargets';
import { titleMentionBefore } from '../evidence/titleMeant';
import { lastCited } from './lastCited';
import type { ParagraphEvidence } from './paragraphEvidence';
import { placeInComment } from './placesInComment';

type SourceOfPlace = EvidenceSource<ParagraphEvidence, PlaceWithGround>;

const source = placeDecision<ParagraphEvidence>;

/** Decisions on paragraphs. */
export const PLACE_SOURCES = {
  open: source('left open', () => unknownPlace),
  own: source('this document', () => ownParagraph),
  'own-undivided': source('this document; with a point in the number, another', () => ownUndivided),
  elsewhere: source('another document, without a link', () => otherDocumentTarget(undefined)),
  'elsewhere-by-symbol': source('another document, by its symbol if one follows', ({ next, after }) => {
    const isItsSymbol = next?.kind === 'symbol' && fitsGap(after, ',? of [not . ; : , ( )]{1,14} (');
    return otherDocumentTarget(isItsSymbol ? targetSymbol(next) : undefined);
  }),
  law: source('a law', () => lawPlace),
  cited: source('the document cited last', ({ walk }) => {
    const document = walk.citedDocument || walk.citedBefore;
    return document === '' ? otherDocumentTarget(undefined) : placeOfKey(document);
  }),
  ordered: source(
    'the comment that “former” or “latter” says',
    ({ walk, mention, k }) => mention.order && commentByOrder(walk, mention.order, k),
  ),
  'last-cited': source('the article or paragraph cited last', ({ walk, mention, k, after }) =>
    lastCited(walk, k, mention.thereof || fitsGap(after, ',? of [the same its] …')),
  ),
  'last-paragraph': source('the paragraph of this document cited last', ({ walk }) => {
    return (_number, path) => ownParagraph(walk.lastParagraph, path);
  }),
  'last-document': source('what the sentence named or cited last', ({ walk, mention, k }) => {
    const titledComment = mention.thereof ? commentTitledBefore(walk, k) : undefined;
    return titledComment
      ? placeOfComment(walk, titledComment.mention, titledComment.index)
      : lastDocument(walk, k, true);
  }),
  'last-named': source('the document that the sentence named last', ({ walk, k }) => lastDocument(walk, k, false)),
  'sentence-before': source('the document whose symbol ended the previous sentence', ({ walk, k }) =>
    documentOfSentenceBefore(walk, k),
  ),
  abbreviated: source('the document for which the text introduces the abbreviation', ({ walk, mention }) =>
    documentByLetters(walk.context, mention.letters ?? ''),
  ),
  article: source('the article named before, if it has the paragraphs', ({ walk, mention, k }) =>
    articleOfParagraphs(walk, mention, k),
  ),
  'article-in-views': source('the article cited last, if it has the paragraphs', ({ walk, mention, k }) =>
    articleInViews(walk, mention, k),
  ),
  'sentence-opening': source('that document', ({ walk, k }) => documentOpeningSentenceBefore(walk, k)),
  'article-spoken-of': source('the article of the sentence, if it has the paragraphs', ({ walk, mention, k }) =>
    currentArticle(walk, mention, k),
  ),
  next: source('the document named after it', ({ walk, k }) => documentAt(walk, lastJointComment(walk, k + 1))),
  'next-of-committee': source('the general comment or the titled document', ({ walk, k }) => documentAt(walk, k + 2)),
  'titled-document': source('the document with the title', ({ walk, k }) => {
    const index = titleMentionBefore(walk, k);
    return index === undefined ? undefined : documentAt(walk, index);
  }),
  decision: source('the decision that the text names by symbol', ({ walk, mention, k }) =>
    placeOfDecision(walk, mention, k),
  ),
  previous: source('the same as the paragraphs before', ({ walk, k }) => walk.places[k - 1]),
  'previous-document': source('the document named before it', ({ walk, k }) => documentAt(walk, k - 1)),
  'previous-comment': source('the general comment', ({ walk, k }) => commentAt(walk, k - 2)),
  'titled-comment': source('the general comment', ({ walk, k }) => {
    const comment = commentTitledBefore(walk, k);
    return comment && placeOfComment(walk, comment.mention, comment.index);
  }),
  subject: source('the general comment that the sentence is about', ({ walk, k }) => placeOfSubject(walk, k)),
  'other-document': source('that document', ({ otherDocument }) => otherDocument?.place),
  'only-document': source('the only document that the sentence names', ({ walk, k }) => soleDocument(walk, k)),
  'in-comment': decidedBy(
    'what exists: a paragraph of the article under discussion, or of this document',
    ({ walk, mention, k }) => placeInComment(walk, mention, k),
  ),
  'same-number': source('the document that had this number', ({ walk, mention }) => {
    const sameNumber = walk.numbers.get(mention.items[0]?.number ?? '');
    return sameNumber === undefined ? undefined : otherDocumentTarget(sameNumber === '' ? undefined : sameNumber);
  }),
  list: source('the list of issues', ({ walk }) => otherDocumentTarget(walk.context.documents['list-of-issues'])),
  report: source('the State’s report', ({ walk }) => otherDocumentTarget(walk.context.documents.report)),
  'by-kind': source('what such documents cite', ({ walk, lettersOnly }) => placeByKind(walk.context.kind, lettersOnly)),
} satisfies Record<string, SourceOfPlace>;

/** The name of a decision on paragraphs. */
export type PlaceSource = keyof typeof PLACE_SOURCES;

/** The document for which the text introduces the abbreviation `letters`; undefined if there is none. */
function documentByLetters({ documents, kind }: AttributionContext, letters: string): TargetOfPlace | undefined {
  const name = documents[`=${letters}`];
  if (name === undefined || (name === 'report' && STATE_REPORTS.has(kind))) return undefined;
  return otherDocumentTarget(name === 'report' ? documents.report : name);
}

function decidedBy(about: string, of: SourceOfPlace['of']): SourceOfPlace {
  return { about, of };
}

function commentAt(walk: BlockWalk, mentionIndex: number): TargetOfPlace | undefined {
  const comment = walk.mentions[mentionIndex];
  return comment?.kind === 'general-comments' ? placeOfComment(walk, comment, mentionIndex) : undefined;
}

/** The target of bare paragraph numbers in a document of this kind. */
function placeByKind(kind: DocumentKind, lettersOnly: boolean): TargetOfPlace {
  switch (kind) {
    case 'concluding-observations':
      return ownUndivided;
    case 'other':
    case 'corrigendum':
      return unknownPlace;
    default:
      return lettersOnly ? ownParagraph : otherDocumentTarget(undefined);
  }
}
