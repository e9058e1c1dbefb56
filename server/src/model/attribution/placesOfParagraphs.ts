import type { DocumentKind } from '../../catalogue/limits';
import type { Mention, ParagraphsMention } from '../../syntax/citations/mention';
import type { Target } from '../target';
import { articleOfParagraphs, articleSpokenOf, belowArticle } from './articlePlaces';
import { type BlockWalk, REACH } from './blockWalk';
import { commentTitledBefore } from './commentTitles';
import { documentRows } from './documentEvidence';
import {
  beginsWithDocument,
  commentByOrder,
  documentAt,
  documentOfSentenceBefore,
  lastDocument,
  lastOfJoint,
  namesAnotherSource,
  onlyDocument,
  otherDocumentBefore,
  placeOfComment,
  placeOfDecision,
  placeOfSubject,
} from './documentPlaces';
import { fits } from './gapPattern';
import { isGoingOn, lastSign } from './gaps';
import {
  elsewhere,
  keyOfPlace,
  LEFT_OPEN,
  lawPlace,
  OWN_BY_POSITION,
  ownParagraph,
  ownUndivided,
  type PlaceWithGround,
  placeOfKey,
  symbolOf,
  type TargetOfPlace,
  unknownPlace,
} from './paragraphTargets';
import { placeInComment, SEES } from './placesInComment';
import { placeInViews, placeOfThese } from './placesInViews';

/** Resolves a list of paragraphs: decides which document or article they belong to and cites each. */
export function attributeParagraphs(walk: BlockWalk, mention: ParagraphsMention, k: number): void {
  const { place, ground } = placeOfParagraphs(walk, mention, k);
  walk.places[k] = place;
  let previous: Target | undefined;
  for (const item of mention.items) {
    const target = place(item.number, item.path);
    if (item.number !== '') {
      if (target.kind === 'paragraph') walk.lastParagraph = item.number;
      const key = keyOfPlace(target);
      if (key !== undefined) walk.rememberDocument(key);
      if (target.kind === 'other-paragraph') walk.rememberNumber(item.number, target.symbol ?? '');
    }
    walk.cite(item, target, ground, k, item.joint && previous && { joint: item.joint, from: previous });
    previous = target;
  }
}

/** What paragraphs belong to: evidence is tried from strongest to weakest, and the first that applies decides. */
function placeOfParagraphs(walk: BlockWalk, mention: ParagraphsMention, k: number): PlaceWithGround {
  if (mention.position !== '') return OWN_BY_POSITION;
  if (mention.here) return { place: ownParagraph, ground: 'this-document' };
  const ending = lastSign(mention.gap);
  if ((ending === 'I' || ending === ',') && fits(mention.gap, '… ibid ,?')) {
    const cited = walk.cited || walk.citedBefore;
    return { place: cited === '' ? elsewhere(undefined) : placeOfKey(cited), ground: 'named-before' };
  }
  // "Subparagraph (b) of the preceding paragraph" is not in this paragraph.
  if (walk.mentions[k + 1]?.kind === 'relative' && walk.mentions[k + 1]?.gap === 'o') return LEFT_OPEN;
  if (mention.order !== undefined) {
    const place = commentByOrder(walk, mention.order, k);
    if (place) return { place, ground: place === unknownPlace ? 'undecided' : 'named-before' };
  }
  const next = walk.mentions[k + 1];
  const after = next?.gap ?? mention.tail;
  const goesOn = isGoingOn(after);
  const lettersOnly = mention.items.every((item) => item.number === '');
  // "rule 71, paragraph 5": a paragraph of the rule.
  if ((ending === '#' || ending === ',') && fits(mention.gap, '… <start | [not ,]> number | … section number ,?'))
    return LEFT_OPEN;
  // "annex I, para. 2": annexes are numbered afresh. An annex of a document named before belongs to that document.
  if (
    ending === ',' &&
    fits(mention.gap, '… <start | [not word Name]> section Name? ,') &&
    (k === 0 || !fits(mention.gap, ')? [, (]? section Name? ,'))
  )
    return LEFT_OPEN;
  // "subparagraphs (a) and (b) of the draft family bill"
  const isOfLaw = goesOn && fits(after, ',? of [the its same previous amends word Name]{0,4} law …');
  if (
    lettersOnly &&
    !isOfLaw &&
    (mention.thereof || !fits(after, ',? of …') || fits(after, ',? of [the same its]{1,3} word …'))
  ) {
    const last = lastCited(walk, k, mention.thereof || fits(after, ',? of [the same its] …'));
    if (last) return { place: last, ground: 'named-before' };
    const number = walk.lastParagraph;
    if (fits(after, ',? of [the same its]{1,3} word …'))
      return number === ''
        ? LEFT_OPEN
        : { place: (_number, path) => ownParagraph(number, path), ground: 'named-before' };
  }
  if (
    mention.thereof ||
    (goesOn && fits(after, '<,? of [the its same]{0,2} | [the its same]{0,2}> [which thereof] …')) ||
    ending === 'm'
  ) {
    const titled = mention.thereof ? commentTitledBefore(walk, k) : undefined;
    const last = titled ? placeOfComment(walk, titled.mention, titled.index) : lastDocument(walk, k, true);
    if (last) return { place: last, ground: 'named-before' };
    // "… under the Protocol (CRC/C/OPAC/XAA/CO/1). It reiterates the recommendations in paragraphs 12 to 15 thereof."
    if (mention.thereof) {
      const before = documentOfSentenceBefore(walk, k);
      return before ? { place: before, ground: 'named-before' } : LEFT_OPEN;
    }
    // "the draft regulations, paragraphs 90 to 94 of which": of something that is not a known document.
    if (ending === 'm' || fits(after, 'of which …')) return LEFT_OPEN;
  }
  const own = walk.context.kind === 'views' ? placeOfThese(walk, mention, k) : undefined;
  if (own) return own;
  const article = articleOfParagraphs(walk, mention, k);
  if (article) return { place: article, ground: article === unknownPlace ? 'undecided' : 'named-before' };
  if (goesOn && next?.sentence === mention.sentence && fits(after, ',? [of in] naming{0,7}')) {
    const adjacent = fits(after, ',? in …') ? fits(after, ',? in [the its same previous]{0,3}') : true;
    if (adjacent) {
      const place = documentAt(walk, lastOfJoint(walk, k + 1));
      if (place) return { place, ground: place === ownParagraph ? 'this-document' : 'named-after' };
    }
  }
  // "paragraph 18 of that Committee’s general comment No. 31"
  const comment = walk.mentions[k + 2];
  if (
    next?.kind === 'committee' &&
    comment?.kind === 'general-comments' &&
    comment.sentence === mention.sentence &&
    fits(after, ',? of the{0,2}') &&
    fits(comment.gap, '[" ,]? word{0,2}')
  )
    return { place: placeOfComment(walk, comment, k + 2), ground: 'named-after' };
  const isOf = goesOn && fits(after, ',? of …');
  if (isOfLaw) return { place: lawPlace, ground: 'named-after' };
  // "paragraphs 48 and 49 of Annex II to the National Plan"
  if (isOf && fits(after, ',? of the? section Name [in of] the? [Name number] …'))
    return { place: elsewhere(undefined), ground: 'other-document' };
  // "paragraphs 61 and 62 of chapter IV of the report"
  if (
    isOf &&
    next?.kind === 'document' &&
    next.sentence === mention.sentence &&
    fits(after, ',? of the? section Name [in of] the?')
  ) {
    const place = documentAt(walk, k + 1);
    if (place) return { place, ground: place === ownParagraph ? 'this-document' : 'named-after' };
  }
  // "subparagraph (b) of section 9 of the Education Act": numbered sections belong to laws and reports.
  if (isOf && fits(after, ',? of the? section number …')) return LEFT_OPEN;
  if (isOf && fits(after, ',? of [the its same previous amends see word Name other "] …')) {
    // "paragraph 14 of its 2007 statement on resources (E/C.12/2007/1)"
    const symbol =
      next?.kind === 'symbol' && fits(after, ',? of [not . ; : , ( )]{1,14} (') ? symbolOf(next) : undefined;
    return { place: elsewhere(symbol), ground: 'other-document' };
  }

  const decided = placeOfDecision(walk, mention, k);
  if (decided) return { place: decided, ground: 'sentence' };
  const previous = walk.mentions[k - 1];
  // "See, in particular, paras. 23 (b) and 24": of what the text names at the note's mark, or of this document.
  if (walk.place === 'apart' && !previous && mention.abbreviated && fits(mention.gap, '[Name see] ,? [in see]{1,3} ,?'))
    return LEFT_OPEN;
  // A note that begins with "Paras. 58 and 63" continues the citation at its mark in the text.
  if (walk.place === 'apart' && !previous && mention.abbreviated && mention.gap === '')
    return { place: elsewhere(undefined), ground: 'other-document' };
  // "See the report of the Special Rapporteur, para. 25."
  const named = walk.place === 'apart' ? /[xX#)"],[iv]{0,2}$/ : /[X#],$/;
  const isNamed = mention.abbreviated && named.test(mention.gap);
  if (previous && previous.sentence === mention.sentence) {
    const placed = placeBySentence(walk, mention, k, previous);
    if (placed) return placed;
  }
  if (walk.context.kind === 'general-comment') {
    const isOther = isNamed && walk.places[k - 1] === undefined && previous?.kind !== 'articles';
    return isOther ? { place: elsewhere(undefined), ground: 'other-document' } : placeInComment(walk, mention, k);
  }
  const spoken = articleSpokenOf(walk, mention, k);
  if (spoken) return { place: spoken, ground: spoken === unknownPlace ? 'undecided' : 'named-before' };
  if (isNamed) return { place: elsewhere(undefined), ground: 'other-document' };
  const cited = walk.numbers.get(mention.items[0]?.number ?? '');
  if (cited !== undefined) return { place: elsewhere(cited === '' ? undefined : cited), ground: 'same-number' };
  if (!lettersOnly && walk.context.kind === 'concluding-observations' && mayBeAnothers(walk, mention, k)) {
    const isPointed = mention.items.every(({ number }) => number.includes('.'));
    return isPointed ? { place: ownUndivided, ground: 'sentence' } : LEFT_OPEN;
  }
  return walk.context.kind === 'views' ? placeInViews(walk, mention, k) : placeByKind(walk, lettersOnly);
}

/**
 * Whether the sentence has named another document or someone who writes them: "the Special Rapporteur recommended … (para. 117)", "the 2030
 * Agenda (para. 116)", "in 2014 (para. 133)". The number may be that one's or this document's.
 */
function mayBeAnothers(walk: BlockWalk, mention: ParagraphsMention, k: number): boolean {
  if (mention.afterAuthor || namesAnotherSource(walk, k)) return true;
  // "the report of the European Committee (CPT/Inf (2008) 29) (paras. 74–81)": the second brackets continue the first.
  return mention.abbreviated && fits(mention.gap, '… <number | [number the Name] Name | )> (');
}

/** What the earlier part of the sentence says about the paragraphs; `previous` is the last thing it named. */
function placeBySentence(
  walk: BlockWalk,
  mention: ParagraphsMention,
  k: number,
  previous: Mention,
): PlaceWithGround | undefined {
  const { gap } = mention;
  const ending = lastSign(gap);
  // "general comment No. 25 (2021), especially section VI thereof and paragraphs 67 to 78"
  if ((ending === 'a' || ending === 'i' || ending === 'v') && fits(gap, '… thereof and [in see]{0,2}')) {
    const last = lastDocument(walk, k, false);
    if (last) return { place: last, ground: 'named-before' };
  }
  // "data collection (ibid., para. 18), corporal punishment (paras. 40 and 41)"
  if (
    mention.depth > 0 &&
    previous.kind === 'paragraphs' &&
    fits(gap, ') [not . ; : (]* (') &&
    isOfIbidem(walk, k - 1)
  ) {
    const place = walk.places[k - 1];
    if (place) return { place, ground: 'series' };
  }
  // "joint general comment No. 3/No. 22 (2017) (CMW/C/GC/3–CRC/C/GC/22), para. 17"
  const described = walk.mentions[k - 2];
  if (
    previous.kind === 'symbol' &&
    described?.kind === 'general-comments' &&
    described.sentence === mention.sentence &&
    fits(previous.gap, '[not . ; : ,]{0,14} (') &&
    fits(gap, ') , [in see]{0,3}')
  )
    return { place: placeOfComment(walk, described, k - 2), ground: 'named-before' };
  // "general comment No. 14 (2000) and in particular paragraphs 22 and 23", "…, in particular the definition of training (paras. 15 and 16)"
  const isDocument =
    previous.kind === 'general-comments' || previous.kind === 'resolutions' || previous.kind === 'symbol';
  if (isDocument && fits(gap, '<, | ,? and ,?> in? see …') && previous.depth === 0) {
    const place = documentAt(walk, k - 1);
    if (place) return { place, ground: 'named-before' };
  }
  if (previous.kind === 'paragraphs' && fits(gap, '[, ;]? and? [see in]{0,2}')) {
    const place = walk.places[k - 1];
    if (place) return { place, ground: 'series' };
  }
  // "in the light of general comment No. 3 on women, and mainstream … in the Policy (para. 30)": in a list of issues, the report's.
  const isReport = CITES_A_REPORT.has(walk.context.kind) && fits(gap, '… , and [not ,]* (');
  const comment = isReport ? undefined : commentTitledBefore(walk, k);
  if (comment !== undefined)
    return { place: placeOfComment(walk, comment.mention, comment.index), ground: 'named-before' };
  const place = documentAt(walk, k - 1);
  if (place && place !== ownParagraph && !(previous.kind === 'law' && gap.endsWith('('))) {
    for (const row of documentRows(gap)) {
      if (row.kinds && !row.kinds.includes(previous.kind)) continue;
      if (row.abbreviated && !mention.abbreviated) continue;
      if (!row.level || previous.depth === mention.depth) return { place, ground: 'named-before' };
    }
  }
  if (previous.kind === 'committee') {
    // "general comment No. 32 (2007) of the Human Rights Committee, para. 41"
    const comment = walk.mentions[k - 2];
    if (
      comment?.kind === 'general-comments' &&
      fits(previous.gap, ',? of [the Name]?') &&
      fits(gap, '[not . ; :]{0,14} [, (]')
    )
      return { place: placeOfComment(walk, comment, k - 2), ground: 'named-before' };
    if (mention.depth > 0 && fits(gap, ')? ,?')) return { place: elsewhere(undefined), ground: 'named-before' };
  }
  // "the questions put in the list, in particular those in paragraphs 5 and 6": the words do not say whose.
  if (
    previous.kind === 'document' &&
    previous.role !== 'self' &&
    previous.role !== 'observations' &&
    gap.startsWith(',') &&
    gap.length <= 8
  ) {
    return LEFT_OPEN;
  }
  const named = otherDocumentBefore(walk, k);
  if (named) {
    const subject = fits(gap, '… ( [in see ,]* see [in see ,]*') ? placeOfSubject(walk, k) : undefined;
    if (subject) return { place: subject, ground: 'sentence' };
    if (mention.depth === 0 || named.previous) return { place: named.place, ground: 'sentence' };
    if (walk.context.kind === 'general-comment') {
      // "In its general comment No. 9 (2006), the Committee emphasizes … (para. 39)": does the sentence name anything else?
      const only = SEES.test(gap) ? undefined : onlyDocument(walk, k);
      return only ? { place: only, ground: 'sentence' } : LEFT_OPEN;
    }
    return isReport ? { place: elsewhere(undefined), ground: 'kind-of-document' } : LEFT_OPEN;
  }
  // "Under the Istanbul Protocol, the examination should take place early (paras. 104 and 161)."
  if (mention.depth > 0 && mention.abbreviated && gap.endsWith('(') && beginsWithDocument(walk, k))
    return { place: elsewhere(undefined), ground: 'sentence' };
  return undefined;
}

/** How many brackets in a sentence may continue from one "ibid." */
const LONGEST_CHAIN = 12;

/**
 * Whether an "ibid.", in these brackets or in earlier ones of the sentence that they continue, says that the paragraphs are of what was
 * cited before.
 */
function isOfIbidem(walk: BlockWalk, k: number): boolean {
  for (let i = k; i >= Math.max(0, k - LONGEST_CHAIN); i--) {
    const one = walk.mentions[i];
    if (one?.kind !== 'paragraphs' || one.sentence !== walk.mentions[k]?.sentence || one.position !== '') return false;
    if (fits(one.gap, '… ibid ,?')) return true;
    if (!fits(one.gap, ') [not . ; : (]* (')) return false;
  }
  return false;
}

/** What bare paragraph numbers belong to in a document of this kind. */
function placeByKind(walk: BlockWalk, lettersOnly: boolean): PlaceWithGround {
  switch (walk.context.kind) {
    case 'concluding-observations':
      return { place: ownUndivided, ground: 'kind-of-document' };
    case 'other':
    case 'corrigendum':
      return LEFT_OPEN;
    default:
      return { place: lettersOnly ? ownParagraph : elsewhere(undefined), ground: 'kind-of-document' };
  }
}

/** Documents in which "(para. 30)" cites the State's report. */
const CITES_A_REPORT: ReadonlySet<DocumentKind> = new Set(['list-of-issues', 'list-of-issues-prior']);

/** What bare letters belong to: the last article or paragraph cited in the sentence, or in the block ("of that paragraph"). */
function lastCited(walk: BlockWalk, k: number, anySentence: boolean): TargetOfPlace | undefined {
  const sentence = walk.mentions[k]?.sentence;
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const mention = walk.mentions[i];
    if (!mention || (mention.sentence !== sentence && !anySentence)) return undefined;
    if (mention.kind === 'articles') {
      if (mention.sentence !== sentence && isAfterLetters(walk, i)) continue;
      return belowArticle(walk, i);
    }
    if (mention.kind === 'paragraphs') {
      const number = mention.items.at(-1)?.number ?? '';
      const place = walk.places[i];
      return number === '' || !place ? undefined : (_number, path) => place(number, path);
    }
  }
  return undefined;
}

/** "paragraph 28 (a) or (c) raises an issue under article 16": letters in the next sentence are the paragraph's, not the article's. */
function isAfterLetters(walk: BlockWalk, k: number): boolean {
  const before = walk.mentions[k - 1];
  if (before?.kind !== 'paragraphs' || before.sentence !== walk.mentions[k]?.sentence) return false;
  const mention = walk.mentions[k];
  const plain = mention?.kind === 'articles' && mention.items.every((item) => item.path.length === 0);
  return plain && before.items.some((item) => item.path.length > 0);
}
