import { articleStructure } from '../../catalogue/articleStructure';
import { committeeOf } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import type { ArticleItem, ArticlesMention } from '../../syntax/citations/mention';
import type { Ground, Target } from '../target';
import { DOTTED, INSERTED, isFigures, OF_LAW_ALONE, WITH_SUFFIX, withLetter, withoutDot } from './articleNumbers';
import { articlesFit } from './articlesFit';
import { attributeBeyondTitle } from './beyondTitle';
import type { BlockWalk } from './blockWalk';
import { closesSentence, endsParagraph, isNamedInBrackets, mayHoldOthers } from './closingBrackets';
import {
  hasItsArticles,
  lawCitedBefore,
  measures,
  type NearestOwner,
  namesAnotherBody,
  nearestOwner,
  otherSubject,
  ownerOfSentenceBefore,
  startsSentence,
  subjectIsLaw,
  subjectOfClause,
} from './earlierInSentence';
import { explainedInstead, isExplainedOne, paragraphCitedLast, paragraphWritten } from './explainedArticles';
import { isOfEither, noteFocus, ownerInFocus } from './focus';
import { fits } from './gapPattern';
import { isGoingOn, lastSign } from './gaps';
import { coordinated, namedOwner } from './namedOwner';
import { type Decision, LAW, LAW_BY_NUMBER, type Owner, UNDECIDED } from './owner';
import { AS_REQUIRED, BROKEN, CHANGED, COORDINATION, DATED, PUT_INTO, READ_WITH } from './ownerEvidence';
import { ownInBrackets, ownTreaty } from './ownTreaty';
import { EXPLICIT, existing, hasNoParagraph, hasParagraphs, lacksParagraph } from './treatyArticles';

/** Resolves a list of articles: decides their owner and cites each. */
export function attributeArticles(walk: BlockWalk, mention: ArticlesMention, k: number): void {
  const lawOnly = walk.lawHere && !walk.foreign;
  if (attributeBeyondTitle(walk, mention, k)) return;
  let decision = existing(ownerOfArticles(walk, mention, k), mention, lawOnly, closesWithOwn(walk, mention, k));
  // Undecided articles that the treaty cannot have are a law's too, unless the words name another owner.
  if (decision.owner === '' && lawOnly && !fits(walk.mentions[k + 1]?.gap ?? mention.tail, ',? of …')) {
    decision = existing({ owner: walk.context.instrument, ground: 'own-treaty' }, mention, true);
    // "the Equality Act …, that discrimination is covered in employment alone (art. 4 (2))": the treaty's article has no such paragraph.
    const lacks = lacksParagraph(walk.context.instrument, mention);
    if (decision.owner !== LAW) decision = lacks && nearestOwner(walk, k)?.owner === LAW ? LAW_BY_NUMBER : UNDECIDED;
  }
  walk.owners[k] = decision;
  noteFocus(walk, k, decision.owner);
  const { owner, ground } = decision;
  let previous: Target | undefined;
  let last = '';
  const below = mention.sameArticle ? paragraphCitedLast(walk, mention, decision) : '';
  for (const written of mention.items) {
    const isPlain =
      owner === LAW || isFigures(written.article) || !(EXPLICIT.has(ground) || isPointed(walk, written, owner));
    const item = paragraphWritten(owner, previous, isPlain ? written : withLetter(withoutDot(written)));
    const article = item.article || last || decision.article || (walk.lastOf.get(owner) ?? walk.lastArticle);
    const target: Target =
      owner === LAW
        ? { kind: 'law', article }
        : owner === '' ||
            owner === 'other' ||
            article === '' ||
            (!isFigures(item.article) && !/^\d+( [a-z]+)?$/.test(item.article))
          ? owner !== '' &&
            owner !== 'other' &&
            item.article !== '' &&
            !DOTTED.test(item.article) &&
            !EXPLICIT.has(ground)
            ? { kind: 'law', article }
            : { kind: 'unknown' }
          : item.inBrackets && !EXPLICIT.has(ground) && hasNoParagraph(owner, article, item.paragraph)
            ? { kind: 'unknown' }
            : { kind: 'article', instrument: owner, article, paragraph: item.paragraph || below, path: item.path };
    walk.cite(item, target, ground, k, item.joint && previous && { joint: item.joint, from: previous });
    previous = target;
    if (article !== '' && owner !== '' && CERTAIN.has(ground)) walk.rememberOwner(owner, article);
    last = article;
  }
  if (last !== '') walk.rememberLastArticle(owner, last);
  walk.lastPlace = mention.items.at(-1);
  if (decision.byNumber && walk.lastOwner !== LAW) {
    // "paragraph 2 of that article" could now be either's.
    walk.lastOwner = '';
    walk.lastArticle = '';
  } else if (owner !== '') {
    walk.lastOwner = owner;
    if (!decision.byNumber) walk.lawInForce = owner === LAW;
  }
}

/** "art. 24.3" with no law in sight: paragraph 3 of the treaty's article 24, if it has one. */
function isPointed({ lawHere }: BlockWalk, written: ArticleItem, owner: Owner): boolean {
  if (lawHere || !DOTTED.test(written.article)) return false;
  const { article, paragraph } = withoutDot(written);
  return hasParagraphs(owner, article, [paragraph]);
}

/**
 * Whether the brackets at the end of a paragraph can only hold the treaty's articles: the committee has this habit, and the paragraph
 * mentions no law and no other treaty. An article that the treaty lacks is then a slip.
 */
function closesWithOwn(walk: BlockWalk, mention: ArticlesMention, k: number): boolean {
  return (
    !walk.lawHere &&
    !walk.foreign &&
    !walk.lawInForce &&
    walk.here.size === 0 &&
    endsParagraph(walk, mention, k) &&
    mention.items.every(({ article }) => Number.parseInt(article, 10) <= GREATEST_ARTICLE)
  );
}

/** Higher numbers are articles of codes. */
const GREATEST_ARTICLE = 99;

/** Grounds strong enough to settle the owner when the same number comes again. */
const CERTAIN: ReadonlySet<Ground> = new Set([
  'named-after',
  'named-before',
  'named-in-brackets',
  'its-own',
  'sentence-start',
  'by-number',
  'same-number',
]);

/** The owner of a list of articles: evidence is tried from strongest to weakest, and the first that applies decides. */
function ownerOfArticles(walk: BlockWalk, mention: ArticlesMention, k: number): Decision {
  const named = namedOwner(walk, k, mention.sameArticle);
  if (named && isExplainedOne(walk, mention, named)) return { owner: walk.context.instrument, ground: 'explained' };
  // "article 6 bis of the Covenant": the treaty is named, though it has no such article.
  const isOfTreaty = named?.ground === 'named-after' && named.owner !== LAW && named.owner !== '';
  if (isOfTreaty && mention.items.every(({ article }) => isFigures(article) || WITH_SUFFIX.test(article))) return named;
  if (
    named?.owner !== 'other' &&
    mention.items.some(({ article }) => !isFigures(article) && OF_LAW_ALONE.test(article))
  )
    return named?.owner === LAW ? named : isOfTreaty ? UNDECIDED : LAW_BY_NUMBER;
  if (named) return named;
  // "article 5 GDPR": of something unknown.
  if (mention.besideLetters) return UNDECIDED;
  // "the draft law’s article 5", "the bill, in its article 5"
  const ending = lastSign(mention.gap);
  if ((ending === 'g' || ending === 'm') && fits(mention.gap, '… law | … law [not . ;]{0,4} its'))
    return { owner: LAW, ground: 'named-before' };
  // "the Equal Treatment Act …, since the list in its article 4"
  if (ending === 'm') {
    const near = nearestOwner(walk, k);
    if (near) return near.owner === LAW || !walk.lawHere ? { owner: near.owner, ground: 'its-own' } : UNDECIDED;
    // "The Code has been reformed. Its article 14 still allows …": of the subject of the previous sentence.
    if (walk.lawInForce) return { owner: LAW, ground: 'its-own' };
    if (walk.lawHere) return UNDECIDED;
  }
  if (mention.sameArticle && mention.items.every((item) => item.article === '')) {
    // "article 12 of the Convention and article 8 of the Code …, as set forth in paragraph 5 of the same article"
    const own = walk.context.instrument;
    if (walk.lastOwner === LAW && AS_REQUIRED.test(mention.gap) && walk.lastOf.has(own)) {
      const paragraphs = mention.items.map(({ paragraph }) => paragraph);
      const has = !paragraphs.includes('') && hasParagraphs(own, walk.lastOf.get(own) ?? '', paragraphs);
      return has ? { owner: own, ground: 'same-article' } : UNDECIDED;
    }
    return explainedInstead(walk, mention) ?? { owner: walk.lastOwner, ground: 'same-article' };
  }
  const found = treatyOfViews(walk, mention, k);
  if (found) return found;
  // What follows may be "of" an unknown name: then the owner is unknown too.
  const after = walk.mentions[k + 1]?.gap ?? mention.tail;
  const goesOn = isGoingOn(after);
  const first = mention.items[0]?.article ?? '';
  const known = walk.here.get(first) ?? walk.earlier.get(first);
  if (goesOn && fits(after, '<, [word previous] word>? ,? of [the its same previous amends word Name]{0,4} law …'))
    return { owner: LAW, ground: 'named-after' };
  // "article 7 thereof": of the last one named.
  if (goesOn && fits(after, ',? <thereof | of which> …')) {
    const subject = subjectOfClause(walk, k);
    if (subject !== undefined) return subject === '' ? UNDECIDED : { owner: subject, ground: 'named-before' };
    const last = nearestOwner(walk, k);
    if (last) return { owner: last.owner, ground: 'named-before' };
    // "The Constitution was revised. … whether article 19 (2) thereof …"
    if (walk.lawInForce) return { owner: LAW, ground: 'sentence-start' };
    const before = ownerOfSentenceBefore(walk, k);
    return before === '' ? UNDECIDED : { owner: before, ground: 'named-before' };
  }
  // In "article 7 of the right of everyone to …" the words say what the article is about.
  if (
    goesOn &&
    fits(after, ',? of [the its same previous amends see word Name which other "] …') &&
    !fits(after, ',? of the requires …')
  )
    return known === LAW ? { owner: LAW, ground: 'same-number' } : UNDECIDED;

  // "Article 118 ter": no treaty has such an article, so it can only be a law's.
  if (mention.items.some(({ article }) => !isFigures(article) && INSERTED.test(article))) {
    const law = walk.lawHere || walk.lawBefore || known === LAW;
    return law ? LAW_BY_NUMBER : UNDECIDED;
  }
  const next = walk.mentions[k + 1];
  if (next?.kind === 'articles' && COORDINATION.test(next.gap) && next.sentence === mention.sentence) {
    const later = namedOwner(walk, k + 1, false) ?? coordinated(walk, k + 1);
    // "contrary both to article 2 and to article 16 of the Convention on …", "articles 9 and 28, as well as article 11 of …": the repeated
    // preposition separates them, unless the later owner is a law or the document's own treaty.
    const parted =
      fits(next.gap, ',? and in … | … see see') && later?.owner !== LAW && later?.owner !== walk.context.instrument;
    // "the grounds in article 26 of which it speaks, and that article 2 of the Covenant": a new clause after a law's article.
    const clause = fits(next.gap, ',? and the') && later?.owner !== LAW && nearestOwner(walk, k)?.owner === LAW;
    if (later && mayBeOfLaterAlone(walk, mention, k, later.owner)) return UNDECIDED;
    if (later && !parted && !clause) return { owner: later.owner, ground: 'series' };
  }
  // "Article 14 of the Constitution, read together with articles 2 and 16": either's.
  if (READ_WITH.test(mention.gap) && walk.mentions[k - 1]?.kind === 'law' && hasItsArticles(walk, k - 1))
    return UNDECIDED;
  if (CHANGED.test(mention.gap) || (goesOn && fits(after, '<word word? | , see word?> amends …'))) {
    const law = known === LAW || nearestOwner(walk, k)?.owner === LAW || walk.lawInForce;
    return law ? { owner: LAW, ground: 'sentence' } : UNDECIDED;
  }
  // The article may be the law's, or the treaty's that the law takes up.
  if (next?.kind === 'law' && next.sentence === mention.sentence && PUT_INTO.test(next.gap)) {
    return known === LAW ? { owner: LAW, ground: 'same-number' } : UNDECIDED;
  }
  const afterLaw = walk.mentions[k - 1];
  if (afterLaw?.kind === 'law' && afterLaw.sentence === mention.sentence && DATED.test(mention.gap)) {
    const isOwn = endsParagraph(walk, mention, k) && mayBeOwn(walk, mention);
    return isOwn ? UNDECIDED : { owner: LAW, ground: 'named-before' };
  }
  if (isOfEither(walk, mention)) return UNDECIDED;
  const inFocus = nearestOwner(walk, k) ? undefined : ownerInFocus(walk, mention);
  if (inFocus && (known === undefined || known === inFocus.owner)) return inFocus;
  const closing = closesSentence(walk, mention, k);
  // "Resolution 12/2018 of the Prosecutor General (art. 5 (6))."
  if (
    closing &&
    afterLaw?.kind === 'resolutions' &&
    fits(mention.gap, '[not . ; : , ( )]{1,8} (') &&
    !mayBeOwn(walk, mention)
  )
    return UNDECIDED;
  if (walk.place === 'heading' && mention.depth > 0)
    return { owner: walk.heading || walk.context.instrument, ground: 'heading' };
  if (closing) {
    const decision = ownerInClosingBrackets(walk, mention, k, known);
    if (decision) return decision;
  }
  const previous = walk.mentions[k - 1];
  // "(Criminal Code, art. 97, read in conjunction with art. 98)"
  const isReadWith = mention.depth > 0 && previous?.depth === mention.depth && fits(mention.gap, ',? [under in]{2,4}');
  if (
    previous?.kind === 'articles' &&
    previous.sentence === mention.sentence &&
    (isReadWith || COORDINATION.test(mention.gap))
  ) {
    const owner = walk.owners[k - 1]?.owner ?? '';
    if (owner !== '') return { owner, ground: 'series' };
  }
  if ((ending === ';' || ending === 'a') && fits(mention.gap, '… ; and?')) {
    const head = walk.mentions.findIndex((m) => m.sentence === mention.sentence && m.kind === 'articles');
    const owner = head >= 0 && head < k ? (walk.owners[head]?.owner ?? '') : '';
    if (owner !== '') return { owner, ground: 'series' };
  }
  // "articles 11 to 14 of the Mental Health Act, contrary to article 14 (1) (b)": what a law violates is the treaty.
  if (fits(mention.gap, '… against [in of]? [the its]?') && nearestOwner(walk, k)?.owner === LAW)
    return ownTreaty(walk, 'measured');
  // "in the light of article 5": the law has an article 5 too, so either may be the yardstick.
  if (known === LAW && fits(mention.gap, '… under [in of]? [the its]?')) return UNDECIDED;
  const last = nearestOwner(walk, k);
  // "the Press Act retains the offence in article 9, contrary to article 19 of the Covenant": what violates the treaty is the law's
  // article.
  if (
    last?.owner === LAW &&
    mention.depth === 0 &&
    !fits(mention.gap.slice(-8), '… [under against requires] …') &&
    next?.kind === 'articles' &&
    next.sentence === mention.sentence &&
    BROKEN.test(next.gap)
  )
    return { owner: LAW, ground: 'sentence' };
  // "primary education is not free, as required by article 28": either's.
  if ((ending === 'i' || ending === 'o' || ending === 'v') && AS_REQUIRED.test(mention.gap)) {
    const fromLaw = last?.owner === LAW && known !== walk.context.instrument && !measures(walk, k, last.index);
    if (known === LAW || fromLaw) return UNDECIDED;
  }
  if (known === LAW) return isOfFormInTreaty(walk, mention) ? UNDECIDED : { owner: LAW, ground: 'same-number' };
  if (known === walk.context.instrument) {
    // "The Child Protection Act provides in article 2 …": not the treaty's article of that number.
    const ofLaw =
      fits(mention.gap, 'word{0,2} ,? in') && walk.mentions[k - 1]?.kind === 'law' && subjectIsLaw(walk, k, k);
    return ofLaw ? { owner: LAW, ground: 'sentence' } : { owner: known, ground: 'same-number' };
  }
  // "article 5 (2) (a) of the Optional Protocol … . As to article 5 (2) (b)": the Covenant's article 5 has no such letter.
  const isKnown = known !== undefined && known !== LAW && known !== 'other';
  if (isKnown && !last && !articlesFit(walk.context.instrument, mention) && articlesFit(known, mention))
    return { owner: known, ground: 'same-number' };
  // The number was another treaty's a moment ago, so it may be either's, unless the sentence is about that treaty.
  if (known !== undefined && walk.here.has(first) && known !== last?.owner) return UNDECIDED;
  if (last) return ownerOfSentence(walk, mention, k, last);
  if (startsSentence(mention, k)) {
    if (walk.lawInForce) return { owner: LAW, ground: 'sentence-start' };
    // "The Regulation (EU) applies. Article 9 …": the Regulation's or the committee's own treaty's.
    const isSpokenOf = walk.context.kind === 'general-comment' && walk.lastOf.get(walk.context.instrument) === first;
    if (ownerOfSentenceBefore(walk, k) === 'other' && !isSpokenOf) return UNDECIDED;
  }
  // "Article 33 of the Constitution … . Article 34 …": possibly the next article of the same law.
  const number = Number(first);
  if (walk.here.get(String(number - 1)) === LAW || walk.here.get(String(number + 1)) === LAW) return UNDECIDED;
  // "the draft law (art. 5) and …", "the law, in article 5, …": an unnamed law.
  if (
    (ending === '(' || ending === 'i') &&
    fits(mention.gap, '… <law | the [word previous]{0,2} law word [not . ; , ( )]{0,3}> <( | , in{1,2}>')
  )
    return UNDECIDED;
  // "an agreement with the Ooma Council (art. 7)", "the statute of the Bar (art. 2)": a text without a name of its own.
  if (fits(mention.gap, '… law [in of] the? [Name word and]{0,3} Name (')) return UNDECIDED;
  if (namesAnotherBody(walk, k)) return UNDECIDED;
  // "the agreement with the Ooma Council (art. 7, para. 2)": after a name, an article that the treaty lacks belongs to that name.
  const isAfterName = !closing && fits(mention.gap, '… Name Name? (');
  return isAfterName && !mayBeOwn(walk, mention) ? UNDECIDED : ownTreaty(walk, 'own-treaty');
}

/** Whether the committee's own treaty has the articles and their paragraphs. */
function mayBeOwn(walk: BlockWalk, mention: ArticlesMention): boolean {
  const { owner } = existing(ownTreaty(walk, 'own-treaty'), mention, false);
  return owner !== '' && !lacksParagraph(owner, mention);
}

/**
 * "article 24 and article 16 CEDAW": an abbreviation belongs to the article before it, and perhaps to both. The same goes for an
 * unspecified protocol after several articles that may be the treaty's: "articles 6 and 7 and article 4 (2) of the Protocol".
 */
function mayBeOfLaterAlone(walk: BlockWalk, mention: ArticlesMention, k: number, owner: Owner): boolean {
  const naming = walk.mentions[k + 2];
  if (naming?.kind !== 'instrument' || naming.sentence !== mention.sentence) return false;
  if (naming.letters) return fits(naming.gap, ',?') && owner !== walk.context.instrument;
  const isBare = naming.id === 'own-protocol' || naming.id === 'any-protocol';
  return isBare && mention.items.length > 1 && fits(walk.mentions[k + 1]?.gap ?? '', ',? and');
}

/** "… (arts. 2 and 14)." at the end of a sentence: the committee's own, unless the sentence mentions someone else's. */
function ownerInClosingBrackets(
  walk: BlockWalk,
  mention: ArticlesMention,
  k: number,
  known: Owner | undefined,
): Decision | undefined {
  // States have no such habit.
  if (STATE_KINDS.has(walk.context.kind) && (walk.lawInForce || walk.here.size > 0)) return UNDECIDED;
  // "See the African Charter on Human and Peoples’ Rights (art. 11)."
  const antecedent = walk.mentions[k - 1];
  const isComment = walk.context.kind === 'general-comment';
  const isDirect = (isComment ? /^[^.;:()v]*(\(X+\)[^.;:()v]*)?\($/ : /^[^.;:,()v]*\($/).test(mention.gap);
  if (antecedent?.kind === 'instrument' && antecedent.id === 'other' && isDirect) return UNDECIDED;
  // "The Declaration asks for it, too (art. 22)."
  if (isComment && mention.afterDeclaration && !nearestOwner(walk, k)) return UNDECIDED;
  if (isNamedInBrackets(walk, k)) return undefined;
  const subject = otherSubject(walk, k);
  if (subject !== '' && (isComment || !endsParagraph(walk, mention, k))) {
    // Observations also end sentences with the committee's own articles in brackets.
    if (subject === 'other' || !isComment) return UNDECIDED;
    return { owner: subject, ground: 'sentence' };
  }
  if (known === LAW && mention.items.length === 1) {
    // "articles 8 to 11 of the Psychiatric Care Act (art. 12).", "(art. 12 (4))": the treaty has such an article too.
    const cited = hasItsArticles(walk, k - 1) && endsParagraph(walk, mention, k);
    return cited || isOfFormInTreaty(walk, mention, true) ? UNDECIDED : { owner: LAW, ground: 'same-number' };
  }
  return mayHoldOthers(walk, k) ? UNDECIDED : ownInBrackets(walk);
}

/** The owner that the sentence named last; undecided if that is only one of two candidates. */
function ownerOfSentence(walk: BlockWalk, mention: ArticlesMention, k: number, near: NearestOwner): Decision {
  // A law named earlier in the sentence may or may not be meant; brackets in mid-sentence do not say.
  if (near.owner === LAW && mention.depth > 0 && near.outside) return UNDECIDED;
  // "… article 8 of the Land Code, contrary to article 14": a law is measured against the treaty.
  if (near.owner === LAW && measures(walk, k, near.index)) return ownTreaty(walk, 'measured');
  // A law merely mentioned may or may not be meant; one that the sentence is about, or whose articles it cites, is.
  const law = walk.mentions[near.index];
  const subject = law !== undefined && fits(law.gap, 'begin the?');
  if (near.owner === LAW && law?.kind === 'law' && !subject && !hasItsArticles(walk, near.index)) {
    return UNDECIDED;
  }
  // "Article 1 of the Act is narrower than article 1 of the Convention, and article 3 contains exceptions": either's.
  const isNorm = fits(mention.gap.slice(-8), '… [under against requires] …');
  // "under article 3 of the Convention against Torture is ignored and that article 22 permits expulsion": a new clause.
  const isOther = near.owner !== LAW && near.owner !== walk.context.instrument;
  if (
    isOther &&
    law?.kind === 'instrument' &&
    hasItsArticles(walk, near.index) &&
    fits(mention.gap, '… [word Name] and the?')
  )
    return UNDECIDED;
  // "The Ordinance falls short of the Convention, because the offence in article 4 requires intent": either's.
  const isMentioned =
    law?.kind === 'instrument' && !hasItsArticles(walk, near.index) && subjectIsLaw(walk, k, near.index);
  if (near.owner !== LAW && !isNorm && isMentioned) return UNDECIDED;
  if (near.owner !== LAW && !isNorm && lawCitedBefore(walk, k, near.index)) {
    const has = existing({ owner: near.owner, ground: 'sentence' }, mention, true);
    return has.owner === LAW ? has : UNDECIDED;
  }
  return { owner: near.owner, ground: NOT_NAMED.get(walk.owners[near.index]?.ground) ?? 'sentence' };
}

/** The ground for an article that takes its owner from an earlier one, if that owner was inferred rather than named. */
const NOT_NAMED: ReadonlyMap<Ground | undefined, Ground> = new Map([
  ['own-treaty', 'own-treaty'],
  ['closing-brackets', 'own-treaty'],
  ['heading', 'heading'],
]);

/** Documents written by States, which also cite their own laws in brackets. */
const STATE_KINDS: ReadonlySet<DocumentKind> = new Set([
  'replies',
  'follow-up-report',
  'state-report-initial',
  'state-report-periodic',
  'common-core-document',
]);

/** "violations of articles 2 and 12 (CAT/C/54/D/523/2012, para. 11.4)": the treaty that such Views are about. */
function treatyOfViews(walk: BlockWalk, mention: ArticlesMention, k: number): Decision | undefined {
  const next = walk.mentions[k + 1];
  if (next?.kind !== 'symbol' || next.gap !== '(' || !fits(mention.gap, '… against [in of]? [the its]?'))
    return undefined;
  if (next.symbol?.series !== 'D') return undefined;
  const instrument = committeeOf(next.symbol.committee ?? '')?.instrument;
  const has = instrument && existing({ owner: instrument, ground: 'own-treaty' }, mention, false).owner !== '';
  return has ? { owner: instrument, ground: 'named-in-brackets' } : undefined;
}

/**
 * "the measures provided for in article 7 (a) (i) and (ii)", after a law's article 7: if the treaty's article has these letters and
 * paragraphs, and the law's was cited without any, either may be meant.
 */
function isOfFormInTreaty(walk: BlockWalk, { items, gap }: ArticlesMention, closing = false): boolean {
  const isMeasure = closing || fits(gap.slice(-4), '… [under requires] …');
  return items.every(({ article, paragraph, path }) => {
    if (path.length < 2 && !(isMeasure && (paragraph !== '' || path.length > 0))) return false;
    const structure = articleStructure(walk.context.instrument, Number(article));
    if (structure?.status !== 'verified') return false;
    const letters = structure.paragraphs[paragraph === '' ? 0 : Number(paragraph) - 1];
    const letter = (path[0]?.charCodeAt(0) ?? 0x61) - 0x61;
    return letters !== undefined && (path.length === 0 || letter < letters.length);
  });
}
