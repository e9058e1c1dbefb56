import { STATE_REPORTS } from '../../../catalogue/stateDocuments';
import type { DocumentRole } from '../../../languages/language';
import type { GeneralCommentsMention, Mention, ParagraphsMention } from '../../../syntax/citations/mention';
import { fitsGap, gapPattern } from '../../base/gapPattern';
import type { AttributionContext } from '../../paragraphs/context';
import { belowArticle } from '../evidence/articlePlaces';
import { type BlockWalk, MENTION_WINDOW } from '../evidence/blockWalk';
import { partnerOf } from '../evidence/commentNumbers';
import { IN_TITLE_PATTERN } from '../evidence/commentTitles';
import { belongsToOrganization } from '../evidence/ownerNamedBy';
import {
  commentPlace,
  lawPlace,
  otherDocumentTarget,
  ownParagraph,
  resolutionPlace,
  type TargetOfPlace,
  targetSymbol,
  unknownPlace,
} from '../evidence/paragraphTargets';
import { enclosingTitle, isTitled, placeOfTitle } from '../evidence/titleMeant';
import { committeeOfComment } from './commentCommittees';

const OBSERVATIONS: ReadonlySet<DocumentRole> = new Set(['observations', 'previous-observations']);

/** The symbol that the text gives for a role. In a document that responds to observations, those it mentions are the earlier ones. */
function documentOfRole(context: AttributionContext, role: DocumentRole): string | undefined {
  const { documents, kind, observations } = context;
  if (documents[role] !== undefined || role !== 'observations' || observations === undefined) return documents[role];
  // By its number, "CMW/C/XAA/FCO/1" follows up on CMW/C/XAA/CO/1.
  return kind === 'follow-up-report' ? observations : documents['previous-observations'];
}

/** The symbol of a role implied by the numbering of the reporting cycle, if the text gives none. */
function presumedFor({ observations, issues }: AttributionContext, role: DocumentRole): string | undefined {
  if (OBSERVATIONS.has(role)) return observations;
  return role === 'list-of-issues' ? issues : undefined;
}

/** The paragraphs of the document that a mention names; undefined if it names none. */
export function documentAt(walk: BlockWalk, mentionIndex: number): TargetOfPlace | undefined {
  const mention = walk.mentions[mentionIndex];
  switch (mention?.kind) {
    case 'document': {
      const titledMention = enclosingTitle(walk, mentionIndex);
      if (titledMention) return documentAt(walk, titledMention.index);
      if (isTitled(mention) && symbolAfter(walk, mentionIndex) === undefined)
        return placeOfTitle(
          walk,
          mention,
          documentOfRole(walk.context, mention.role),
          presumedFor(walk.context, mention.role),
        );
      if (mention.role === 'self' || (mention.role === 'replies' && walk.context.kind === 'replies'))
        return ownParagraph;
      if (mention.role === 'report' && mention.near && STATE_REPORTS.has(walk.context.kind)) return ownParagraph;
      if (mention.role === 'general-comment')
        return walk.comment === '' ? otherDocumentTarget(undefined) : commentPlace(walk.comment);
      // "its previous concluding observations (CMW/C/XAA/CO/1)"
      return otherDocumentTarget(
        symbolAfter(walk, mentionIndex) ??
          decisionBefore(walk, mentionIndex) ??
          documentOfRole(walk.context, mention.role),
        presumedFor(walk.context, mention.role),
      );
    }
    case 'symbol':
      return otherDocumentTarget(targetSymbol(mention));
    case 'general-comments':
      return placeOfComment(walk, mention, mentionIndex);
    case 'resolutions':
      return resolutionPlace(mention);
    case 'instrument':
      return otherDocumentTarget(undefined);
    case 'law':
      return belongsToOrganization(walk, mention) ? otherDocumentTarget(undefined) : lawPlace;
    default:
      return undefined;
  }
}

/** The only decision cited so far, unless another is named: "… in A.B. v. Xandoria (CCPR/C/114/D/2101/2011) … paragraph 9 of the Views". */
function decisionBefore(walk: BlockWalk, mentionIndex: number): string | undefined {
  const mention = walk.mentions[mentionIndex];
  if (mention?.kind !== 'document' || !mention.decides || !fitsGap(mention.gap, 'of the')) return undefined;
  const gapAfter = walk.mentions[mentionIndex + 1]?.gap ?? mention.tail;
  // "of the Views adopted in another case", "of the decision of the Court"
  if (!fitsGap(gapAfter, '<[. , ; )] | end | and | which> …')) return undefined;
  let decisionSymbol: string | undefined;
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MENTION_WINDOW); i--) {
    const otherMention = walk.mentions[i];
    if (otherMention?.kind === 'symbol') {
      const symbol = targetSymbol(otherMention);
      if (otherMention.symbol?.series !== 'D' || (decisionSymbol !== undefined && decisionSymbol !== symbol))
        return undefined;
      decisionSymbol = symbol;
    }
    if (otherMention?.kind === 'general-comments' || otherMention?.kind === 'resolutions') return undefined;
  }
  return decisionSymbol;
}

function symbolAfter(walk: BlockWalk, mentionIndex: number): string | undefined {
  for (let i = mentionIndex + 1; i <= mentionIndex + 2; i++) {
    const nextMention = walk.mentions[i];
    if (nextMention?.kind === 'symbol')
      return fitsGap(nextMention.gap, '[not . ;]* ( see?') && nextMention.gap.length < 10
        ? targetSymbol(nextMention)
        : undefined;
    // "its guidelines for reporting under the Convention (CERD/C/2007/1)"
    const isTitle = nextMention?.kind === 'instrument' && fitsGap(nextMention.gap, 'word [not . ; : , ( )]{0,9}');
    if (nextMention?.kind !== 'document' && nextMention?.kind !== 'committee' && !isTitle) return undefined;
  }
  return undefined;
}

/** The index of the last comment in such a pair: "joint general comment No. 4 of the Committee … and No. 23 of the Committee …". */
export function lastJointComment(walk: BlockWalk, mentionIndex: number): number {
  const mention = walk.mentions[mentionIndex];
  if (mention?.kind !== 'general-comments' || walk.mentions[mentionIndex + 1]?.kind !== 'committee')
    return mentionIndex;
  const secondNext = walk.mentions[mentionIndex + 2];
  if (secondNext?.kind !== 'general-comments' || !secondNext.continues || !fitsGap(secondNext.gap, ',? and'))
    return mentionIndex;
  return partnerOf(secondNext, mention) === committeeOfComment(walk, secondNext, mentionIndex + 2)
    ? mentionIndex + 2
    : mentionIndex;
}

/** A paragraph of a general comment, the last one if several are named; of an unknown document if its committee is unknown. */
export function placeOfComment(walk: BlockWalk, mention: GeneralCommentsMention, mentionIndex: number): TargetOfPlace {
  const committee = committeeOfComment(walk, mention, mentionIndex);
  const number = mention.items.at(-1)?.number ?? 0;
  return committee === '' ? otherDocumentTarget(undefined) : commentPlace(`${committee} ${number}`);
}

/** The last thing with numbered paragraphs that the sentence names before a mention. */
export function lastDocument(walk: BlockWalk, mentionIndex: number, articlesToo: boolean): TargetOfPlace | undefined {
  const sentence = walk.mentions[mentionIndex]?.sentence;
  const depth = walk.mentions[mentionIndex]?.depth ?? 0;
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === sentence;
    i--
  ) {
    const mention = walk.mentions[i];
    if (!mention) continue;
    // "the Views (CAT/C/1/D/1/2001), in particular paragraph 9 thereof": a bracketed symbol identifies the name just before.
    const isInBracketsAfter =
      i === mentionIndex - 1 &&
      mention.kind === 'symbol' &&
      fitsGap(walk.mentions[mentionIndex]?.gap ?? '', '[not . ; (]{0,8} ) …');
    if (mention.depth > depth && !isInBracketsAfter) continue;
    if (articlesToo && mention.kind === 'articles') {
      const comment = walk.mentions[i - 1];
      return comment?.kind === 'general-comments' && comment.sentence === sentence && IN_TITLE_PATTERN.test(mention.gap)
        ? placeOfComment(walk, comment, i - 1)
        : belowArticle(walk, i);
    }
    // An instrument or law after an article is that article's owner; "its" means the article.
    if (
      articlesToo &&
      (mention.kind === 'instrument' || mention.kind === 'law') &&
      walk.mentions[i - 1]?.kind === 'articles'
    )
      continue;
    const place = documentAt(walk, i);
    if (place) return place;
  }
  return undefined;
}

/** The document whose symbol came last in the previous sentence, unless another document follows it. */
export function documentOfSentenceBefore(walk: BlockWalk, mentionIndex: number): TargetOfPlace | undefined {
  const previousMention = walk.mentions[mentionIndex - 1];
  const precedesComment =
    previousMention?.kind === 'symbol' && previousMention.sentence === (walk.mentions[mentionIndex]?.sentence ?? 0) - 1;
  return precedesComment ? documentAt(walk, mentionIndex - 1) : undefined;
}

/** The document with which the previous sentence begins, "In its 2009 statement on education, the Committee …". */
export function documentOpeningSentenceBefore(walk: BlockWalk, mentionIndex: number): TargetOfPlace | undefined {
  const sentence = (walk.mentions[mentionIndex]?.sentence ?? 0) - 1;
  let firstMention: number | undefined;
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && (walk.mentions[i]?.sentence ?? -1) >= sentence;
    i--
  )
    firstMention = i;
  const openingMention = firstMention === undefined ? undefined : walk.mentions[firstMention];
  if (
    firstMention === undefined ||
    openingMention?.sentence !== sentence ||
    !fitsGap(openingMention.gap, 'begin in [its the]?')
  )
    return undefined;
  return openingMention.kind === 'document' && openingMention.role === 'self'
    ? undefined
    : documentAt(walk, firstMention);
}

/**
 * A document other than this one that the sentence has already named: earlier observations, to whose paragraphs the numbers then refer; or,
 * for numbers in brackets, anything with numbered paragraphs, which leaves the target undecided.
 */
export function otherDocumentBefore(
  walk: BlockWalk,
  mentionIndex: number,
): { readonly place: TargetOfPlace; readonly previous: boolean } | undefined {
  const mention = walk.mentions[mentionIndex];
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === mention?.sentence;
    i--
  ) {
    const otherMention = walk.mentions[i];
    if (otherMention?.kind === 'document' && otherMention.role === 'self') return undefined;
    const place = documentAt(walk, i);
    if (!place || place === ownParagraph || !mention) continue;
    if (otherMention?.kind === 'document' && otherMention.role === 'previous-observations')
      return { place, previous: true };
    if (
      mention.depth > 0 &&
      (otherMention?.kind === 'general-comments' ||
        otherMention?.kind === 'resolutions' ||
        otherMention?.kind === 'symbol')
    )
      return { place, previous: false };
  }
  return undefined;
}

/**
 * The only document with paragraphs that the sentence names before a mention, if no article was cited since. Its own symbol next to it does
 * not count as another document.
 */
export function soleDocument(walk: BlockWalk, mentionIndex: number): TargetOfPlace | undefined {
  const sentence = walk.mentions[mentionIndex]?.sentence;
  let index: number | undefined;
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === sentence;
    i--
  ) {
    const otherMention = walk.mentions[i];
    if (otherMention?.kind === 'articles' && index === undefined) return undefined;
    const isOne =
      otherMention?.kind === 'general-comments' ||
      otherMention?.kind === 'resolutions' ||
      otherMention?.kind === 'symbol';
    if (!isOne) continue;
    const isItsSymbol = index === i + 1 && walk.mentions[index]?.kind === 'symbol' && otherMention.kind !== 'symbol';
    if (index !== undefined && !isItsSymbol) return undefined;
    index = i;
  }
  return index === undefined ? undefined : documentAt(walk, index);
}

/**
 * Whether, before a mention, the sentence names another document or committee without citing this document's paragraphs or starting a main
 * clause in between. "Recalling its general comment No. 2, the Committee reiterates what it said in paragraph 9" refers to this document. A
 * report does not count: "to report on the matters in paragraph 30".
 */
export function namesAnotherSource(walk: BlockWalk, mentionIndex: number): boolean {
  const mention = walk.mentions[mentionIndex];
  let gapAfter = mention?.gap ?? '';
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === mention?.sentence;
    i--
  ) {
    const otherMention = walk.mentions[i];
    if (!otherMention) continue;
    const isMain = mention?.depth === 0 && MAIN_CLAUSE_PATTERN.test(gapAfter);
    const isBody = otherMention.kind === 'committee' && otherMention.id !== walk.context.committee;
    if (isBody || isOtherDocument(otherMention)) {
      if (!isMain || IN_ITS_COMMENT.test(otherMention.gap)) return true;
    }
    if (otherMention.kind === 'paragraphs' && otherMention.position !== '') return false;
    if (!isMain) gapAfter = otherMention.gap;
  }
  return false;
}

/** ", the Committee urges", ", the State party should", with or without a note mark. */
const MAIN_CLAUSE_PATTERN = gapPattern('… , number? the Name …');
/** The comment's paragraph: "In its general comment No. 2, the Committee said, in paragraph 9, …". */
const IN_ITS_COMMENT = gapPattern('begin in [the its]?');

function isOtherDocument(mention: Mention): boolean {
  switch (mention.kind) {
    case 'general-comments':
    case 'resolutions':
    case 'symbol':
      return true;
    case 'document':
      return !THESE_OR_A_REPORT.has(mention.role);
    default:
      return false;
  }
}

const THESE_OR_A_REPORT: ReadonlySet<DocumentRole> = new Set(['self', 'observations', 'report']);

/** Whether the sentence begins with another document, "Under the Manual …", and cites nothing else. */
export function beginsWithDocument(walk: BlockWalk, mentionIndex: number): boolean {
  const sentence = walk.mentions[mentionIndex]?.sentence;
  let firstMention: Mention | undefined;
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === sentence;
    i--
  ) {
    const otherMention = walk.mentions[i];
    if (otherMention?.kind !== 'document' && otherMention?.kind !== 'instrument') return false;
    if (otherMention.kind === 'document' && otherMention.role !== 'other') return false;
    if (otherMention.kind === 'instrument' && otherMention.id !== 'other') return false;
    firstMention = otherMention;
  }
  return firstMention !== undefined && fitsGap(firstMention.gap, '<any* .>? in [not . ;]* | … cut any* (');
}

/**
 * "In T.N. v. Belmara (CEDAW/C/71/D/98/2016), it held … violated article 11 of the Convention (para. 7.6), and recommended … (para. 8
 * (b))": paragraphs of the decision or inquiry that the sentence names by symbol, or the paragraph where the number has a point, provided
 * nothing else with paragraphs is named in between.
 */
export function placeOfDecision(
  walk: BlockWalk,
  mention: ParagraphsMention,
  mentionIndex: number,
): TargetOfPlace | undefined {
  if (mention.depth === 0 || !mention.abbreviated || !fitsGap(mention.gap, '… ( [in see ,]*')) return undefined;
  const hasPoints = mention.items.every(({ number }) => number.includes('.'));
  if (mention.items.some(({ number }) => number === '') || (!hasPoints && !mention.gap.endsWith('('))) return undefined;
  for (let i = mentionIndex - 1; i >= Math.max(0, mentionIndex - MENTION_WINDOW); i--) {
    const earlierMention = walk.mentions[i];
    if (!earlierMention || (earlierMention.sentence !== mention.sentence && !hasPoints)) return undefined;
    if (earlierMention.kind === 'general-comments' || earlierMention.kind === 'resolutions') return undefined;
    if (earlierMention.kind === 'symbol') {
      const series = earlierMention.symbol?.series;
      return series === 'D' || series === 'OP.8' ? otherDocumentTarget(targetSymbol(earlierMention)) : undefined;
    }
    if (earlierMention.kind === 'document' && earlierMention.role !== 'other') return undefined;
  }
  return undefined;
}

/**
 * "General recommendation No. 35 (2017) …, updating No. 19, applies to them (see, in particular, para. 20)": the subject of the sentence.
 */
export function placeOfSubject(walk: BlockWalk, mentionIndex: number): TargetOfPlace | undefined {
  let firstIndex = mentionIndex;
  while (firstIndex > 0 && walk.mentions[firstIndex - 1]?.sentence === walk.mentions[mentionIndex]?.sentence)
    firstIndex--;
  const subject = walk.mentions[firstIndex];
  const startsClause = subject?.kind === 'general-comments' && fitsGap(subject.gap, 'begin the?');
  const hasOthers = walk.mentions
    .slice(firstIndex + 1, mentionIndex)
    .some(({ kind }) => kind === 'symbol' || kind === 'document');
  return startsClause && !hasOthers ? placeOfComment(walk, subject, firstIndex) : undefined;
}

/** "general comments No. 3 and No. 9 …, in particular paragraph 10 of the latter". */
export function commentByOrder(
  walk: BlockWalk,
  order: 'former' | 'latter',
  mentionIndex: number,
): TargetOfPlace | undefined {
  const comments = walk.comments.split(';');
  if (comments.length < 2) return undefined;
  const sentence = walk.mentions[mentionIndex]?.sentence;
  for (
    let i = mentionIndex - 1;
    i >= Math.max(0, mentionIndex - MENTION_WINDOW) && walk.mentions[i]?.sentence === sentence;
    i--
  ) {
    const kind = walk.mentions[i]?.kind;
    if (kind === 'general-comments') break;
    if (kind === 'document' || kind === 'resolutions' || kind === 'symbol') return undefined;
  }
  if (order === 'former' && comments.length > 2) return unknownPlace;
  const comment = comments.at(order === 'former' ? 0 : -1) ?? '';
  return comment.startsWith(' ') ? otherDocumentTarget(undefined) : commentPlace(comment);
}
