import { committeeMonitoring, committeeOf } from '../../catalogue/committees';
import { JOINT_COMMENTS } from '../../catalogue/jointComments';
import type { DocumentKind } from '../../catalogue/limits';
import { articleStructure } from '../../catalogue/structure';
import type {
  ArticlesMention,
  GeneralCommentsMention,
  InstrumentMention,
  Mention,
  ParagraphsMention,
  SymbolMention,
} from '../../syntax/citations/mention';
import type { Span } from '../../text/edits';
import type { AttributionContext } from '../context';
import type { Ground, Reference, Target } from '../target';
import { DOTTED, INSERTED, isFigures, OF_LAW_ALONE, withLetter, withoutDot } from './articleNumbers';
import { type BlockPlace, type Carry, NOTHING, passed } from './carry';
import { DOCUMENT_EVIDENCE, documentRows } from './documentEvidence';
import { firstBit, isGoingOn, lastSign } from './gaps';
import { type Decision, LAW, LAW_BY_NUMBER, type Owner, UNDECIDED } from './owner';
import {
  AS_REQUIRED,
  BROKEN,
  CHANGED,
  COORDINATION,
  NEXT_ROWS,
  OF_ARTICLE,
  OWNER_EVIDENCE,
  ownerRows,
  PARAGRAPHS_OF_IT,
  PREVIOUS_ROWS,
  PUT_INTO,
  TAKEN_UP,
} from './ownerEvidence';
import {
  commentPlace,
  elsewhere,
  keyOfPlace,
  lawPlace,
  OWN_BY_POSITION,
  ownParagraph,
  ownUndivided,
  type Place,
  placeOfKey,
  resolutionPlace,
  symbolOf,
  unknownPlace,
} from './places';
import { EXPLICIT, existing, hasNoParagraph, hasParagraphs, mayBeOfArticle } from './treatyArticles';

/** The references of one block, and what it leaves behind for the next. */
export interface Attributed {
  readonly references: readonly Reference[];
  readonly carry: Carry;
}

/** Reads what each mention of a block points at. Pure; the same input gives the same output. */
export function attribute(
  mentions: readonly Mention[],
  place: BlockPlace,
  context: AttributionContext,
  before: Carry,
  level = 0,
): Attributed {
  if (mentions.length === 0) return { references: NONE, carry: passed(place, before, level) };
  const walk = new BlockWalk(mentions, place, context, before, level);
  for (let k = 0; k < mentions.length; k++) {
    const mention = mentions[k];
    if (!mention) continue;
    switch (mention.kind) {
      case 'instrument':
        attributeInstrument(walk, mention, k);
        break;
      case 'law':
        walk.owners[k] = { owner: LAW, ground: 'written' };
        walk.lawInForce = true;
        walk.lawHere = true;
        break;
      case 'articles':
        attributeArticles(walk, mention, k);
        break;
      case 'paragraphs':
        attributeParagraphs(walk, mention, k);
        break;
      case 'relative':
        walk.cite(mention, { kind: 'relative', direction: mention.direction }, 'written', k);
        break;
      case 'symbol':
        attributeSymbol(walk, mention, k);
        break;
      case 'general-comments':
        if (place !== 'title') attributeComments(walk, mention, k);
        break;
      case 'resolutions':
        walk.rememberDocument(`res ${mention.items.at(-1)?.symbol ?? ''}`);
        for (const item of mention.items) {
          walk.cite(item, { kind: 'resolution', symbol: item.symbol, paragraph: '' }, 'written', k);
        }
        break;
      case 'ilo':
        walk.convention = 'other';
        for (const item of mention.items) walk.cite(item, { kind: 'ilo', number: item.number }, 'written', k);
        break;
      case 'committee': {
        // "… the Committee on the Rights of Persons with Disabilities … the Convention that it monitors"
        const instrument = committeeOf(mention.id)?.instrument;
        if (instrument === 'iccpr' || instrument === 'icescr') walk.covenant = instrument;
        else if (instrument) walk.convention = instrument;
        break;
      }
      default:
        break;
    }
  }
  return { references: walk.references, carry: walk.carry() };
}

const NONE: readonly Reference[] = [];

function attributeSymbol(walk: BlockWalk, mention: SymbolMention, k: number): void {
  const { symbol } = mention;
  if (!symbol) return;
  const members = mention.short ? [] : symbol.joint;
  const end = members[0] ? Math.min(mention.end, members[0].start - 1) : mention.end;
  walk.cite({ start: mention.start, end }, { kind: 'symbol', symbol: symbol.canonical }, 'written', k);
  walk.rememberDocument(`doc ${symbol.canonical}`);
  for (const member of members) walk.cite(member, { kind: 'symbol', symbol: member.canonical }, 'written', k);
}

/** Reads general comments: each is of the committee that adopted it, as far as the words say which. */
function attributeComments(walk: BlockWalk, mention: GeneralCommentsMention, k: number): void {
  const committee = committeeOfComment(walk, mention, k);
  walk.committees[k] = committee;
  walk.comment = committee === '' ? '' : `${committee} ${mention.items.at(-1)?.number ?? 0}`;
  walk.rememberDocument(committee === '' ? 'doc' : `gc ${walk.comment}`);
  if (walk.commentsIn !== mention.sentence) walk.comments = '';
  walk.commentsIn = mention.sentence;
  for (const item of mention.items) {
    walk.comments += `${walk.comments === '' ? '' : ';'}${committee} ${item.number}`;
  }
  for (const item of mention.items) {
    const target: Target =
      committee === ''
        ? { kind: 'unknown' }
        : { kind: 'general-comment', committee, number: item.number, paragraph: '' };
    walk.cite(item, target, 'written', k);
  }
}

/** What stands between a general comment and an article that its title names. */
const IN_TITLE = /^,?x[^.,;:()]*$/;

/** What stands between a general comment and its paragraphs where that is its title, a mention in it as `x`. */
const COMMENT_TITLE = /^,?[xo][^.;:()C]*(\([x#]\)[^.;:()C]*)?[,(][iv]{0,4}$/;

/** How many mentions the title of a general comment may hold. */
const LONGEST_TITLE = 4;

/** How many mentions back anything is looked for. No sentence has so many; a list without end must not cost its square. */
const REACH = 200;

/** Committees whose paragraphs of concern end with the articles in question, in brackets (seen in their observations). */
const CLOSING_HABIT: ReadonlySet<string> = new Set(['CCPR', 'CESCR', 'CAT', 'CERD']);

/** Documents that a State writes, which cite their own laws in brackets too. */
const STATE_KINDS: ReadonlySet<DocumentKind> = new Set([
  'replies',
  'follow-up-report',
  'state-report-initial',
  'state-report-periodic',
  'common-core-document',
]);

/** Documents whose "(para. 30)" is one of the State's report. */
const CITES_A_REPORT: ReadonlySet<DocumentKind> = new Set(['list-of-issues', 'list-of-issues-prior']);

/** Grounds good enough to tell whose article a number is when it comes again. */
const CERTAIN: ReadonlySet<Ground> = new Set([
  'named-after',
  'named-before',
  'named-in-brackets',
  'its-own',
  'sentence-start',
  'same-number',
]);

/**
 * A walk through the mentions of one block: those, and what is known by the one that it has come to. Each mention is decided by
 * what stands here and adds to it. Made once a block.
 */
class BlockWalk {
  /** What has been found, in the order of the text. */
  readonly references: Reference[] = [];
  /** By mention: whose the articles are, or what an instrument or law is; undefined for other mentions. */
  readonly owners: (Decision | undefined)[] = [];
  /** By mention: what a list of paragraphs belongs to. */
  readonly places: (Place | undefined)[] = [];
  /** By mention: whose the general comments are. */
  readonly committees: (string | undefined)[] = [];

  // What is carried, see Carry.
  here: ReadonlyMap<string, Owner>;
  readonly earlier: ReadonlyMap<string, Owner>;
  lastOwner: Owner;
  lastArticle: string;
  lastOf: ReadonlyMap<Owner, string>;
  lawInForce: boolean;
  lawHere: boolean;
  readonly lawBefore: boolean;
  foreign: boolean;
  lastInstrument: string;
  convention: string;
  covenant: string;
  protocol: string;
  namedCovenant: string;
  heading: string;
  private headingLevel: number;
  comment: string;
  comments: string;
  lastParagraph: string;
  numbers: ReadonlyMap<string, string>;
  cited: string;
  readonly citedBefore: string;
  private readonly noted: string;

  /** Whether brackets have been left undecided because of a law. */
  openLaw = false;
  /** The committee that a sentence is about, where it cites "its general comment", and that sentence. */
  author = { committee: '', sentence: -1 };
  /** The sentence that {@link comments} are of. */
  commentsIn = -1;
  /** The first document that a note cites, and whether it cites others. */
  private firstCited = '';
  private citesSeveral = false;
  /** The maps that were made here: nobody else has seen them yet, so they may grow. */
  private readonly made: ReadonlyMap<string, string>[] = [];

  constructor(
    readonly mentions: readonly Mention[],
    readonly place: BlockPlace,
    readonly context: AttributionContext,
    before: Carry,
    private readonly level: number,
  ) {
    const fresh = place === 'paragraph' || place === 'heading';
    this.here = fresh ? NOTHING : before.here;
    this.earlier = place === 'heading' ? NOTHING : place === 'paragraph' ? before.here : before.before;
    this.lastOwner = fresh ? '' : before.lastOwner;
    this.lastArticle = fresh ? '' : before.lastArticle;
    this.lawInForce = fresh ? false : before.lawInForce;
    // What "the Convention" means by having been named is forgotten with the paragraph: a false link is worse than none.
    this.convention = fresh ? '' : before.convention;
    this.covenant = fresh ? '' : before.covenant;
    this.protocol = fresh ? '' : before.protocol;
    const under = place !== 'heading' || before.headingLevel < level;
    this.heading = under ? before.heading : '';
    this.headingLevel = under ? before.headingLevel : 0;
    if (this.heading.startsWith('op')) this.protocol ||= this.heading;
    this.comment = before.comment;
    this.numbers = fresh ? NOTHING : before.numbers;
    this.lastParagraph = fresh ? '' : before.lastParagraph;
    this.lastOf = fresh ? NOTHING : before.lastOf;
    this.lawHere = fresh ? false : before.lawHere;
    this.lawBefore = place === 'heading' ? false : place === 'paragraph' ? before.lawHere : before.lawBefore;
    this.foreign = fresh ? false : before.foreign;
    this.lastInstrument = fresh ? '' : before.instrument;
    this.comments = fresh ? '' : before.comments;
    // A note does not go on from the text that it stands under, but from the note before it.
    this.cited = place === 'apart' ? before.noted : fresh ? '' : before.cited;
    this.citedBefore = place === 'paragraph' ? before.cited : place === 'inside' ? before.citedBefore : '';
    this.noted = before.noted;
    this.namedCovenant = before.namedCovenant;
  }

  /** Notes a reference; `range` where it is the far end of one. */
  cite({ start, end }: Span, target: Target, ground: Ground, list: number, range?: Reference['range']): void {
    this.references.push(range ? { start, end, target, ground, list, range } : { start, end, target, ground, list });
  }

  /** Which document is cited, as a key of {@link placeOfKey}. */
  rememberDocument(key: string): void {
    this.cited = key;
    if (this.place !== 'apart') return;
    if (this.firstCited === '') this.firstCited = key;
    else if (this.firstCited !== key) this.citesSeveral = true;
  }

  /** The instrument that this heading is on. */
  rememberHeading(instrument: string): void {
    this.heading = instrument;
    this.headingLevel = this.level;
  }

  /** Whose an article is, for when its number comes again. */
  rememberOwner(owner: Owner, article: string): void {
    this.here = this.withEntry(this.here, article, owner);
  }

  /** The article that a list of an owner's ends with. */
  rememberLastArticle(owner: Owner, article: string): void {
    this.lastArticle = article;
    this.lastOf = this.withEntry(this.lastOf, owner, article);
  }

  /** The number of a paragraph of another document, with that one's symbol or an empty string. */
  rememberNumber(number: string, symbol: string): void {
    this.numbers = this.withEntry(this.numbers, number, symbol);
  }

  /** What the block leaves behind for the next. */
  carry(): Carry {
    return {
      here: this.here,
      before: this.earlier,
      lastOwner: this.lastOwner,
      lastArticle: this.lastArticle,
      lawInForce: this.lawInForce,
      convention: this.convention,
      covenant: this.covenant,
      protocol: this.protocol,
      heading: this.heading,
      headingLevel: this.headingLevel,
      comment: this.comment,
      lastOf: this.lastOf,
      numbers: this.numbers,
      lastParagraph: this.lastParagraph,
      lawHere: this.lawHere,
      lawBefore: this.lawBefore,
      foreign: this.foreign,
      instrument: this.lastInstrument,
      comments: this.comments,
      cited: this.cited,
      citedBefore: this.citedBefore,
      noted: this.place === 'apart' ? this.citedByNote() : this.noted,
      namedCovenant: this.namedCovenant,
    };
  }

  /** What a note leaves to "ibid." in the next: the one document that it cites. */
  private citedByNote(): string {
    return this.citesSeveral ? 'doc' : this.firstCited;
  }

  private withEntry(map: ReadonlyMap<string, string>, key: string, value: string): ReadonlyMap<string, string> {
    if (map.get(key) === value) return map;
    let own = map as Map<string, string>;
    if (!this.made.includes(map)) {
      own = map.size === 0 ? new Map() : new Map(map);
      this.made.push(own);
    }
    return own.set(key, value);
  }
}

function attributeInstrument(walk: BlockWalk, mention: InstrumentMention, k: number): void {
  const id = resolveInstrument(walk, mention, k);
  walk.owners[k] = { owner: id === '' ? 'other' : id, ground: 'written' };
  walk.lawInForce = false;
  walk.foreign ||= id !== walk.context.instrument;
  if (mention.id !== 'own-instrument') walk.lastInstrument = id === '' ? 'other' : id;
  if (walk.place === 'heading' && id !== walk.context.instrument && id !== 'other' && id !== '')
    walk.rememberHeading(id);
  if (id !== '' && id !== 'other') {
    walk.cite(mention, { kind: 'instrument', instrument: id }, 'written', k);
  }
}

/** "the same Convention": the one named last, rather than the committee's own. */
function sameInstrument(walk: BlockWalk, mention: InstrumentMention, k: number): string {
  switch (mention.id) {
    case 'own-convention':
      return walk.convention || resolveInstrument(walk, mention, k);
    case 'own-covenant':
      return walk.covenant || resolveInstrument(walk, mention, k);
    case 'own-protocol':
      return walk.protocol || resolveInstrument(walk, mention, k);
    default:
      return resolveInstrument(walk, mention, k);
  }
}

function resolveInstrument(walk: BlockWalk, mention: InstrumentMention, k: number): string {
  const { own } = walk.context;
  const titled = mention.id === 'own-convention' || mention.id === 'own-covenant' ? treatyOfTitle(walk, k) : '';
  if (titled !== '' && (titled === 'iccpr' || titled === 'icescr') === (mention.id === 'own-covenant')) return titled;
  switch (mention.id) {
    case 'own-convention':
      return own.convention || walk.convention;
    case 'own-covenant':
      return own.covenant || walk.covenant || (walk.namedCovenant === 'both' ? '' : walk.namedCovenant);
    case 'own-protocol': {
      // "the Optional Protocol to the Convention", where ours is one to the Covenant
      const isCovenants = own.protocol !== '' && own.convention === '' && own.covenant !== '';
      const isOther = isCovenants ? mention.to === 'convention' : own.convention !== '' && mention.to === 'covenant';
      if (isOther) return walk.protocol !== own.protocol ? walk.protocol : '';
      return own.protocol || walk.protocol;
    }
    case 'any-protocol':
      return walk.protocol || own.protocol;
    case 'own-instrument':
      return walk.lawInForce || walk.lastInstrument === '' ? 'other' : walk.lastInstrument;
    default: {
      const id = mention.id;
      if (id === 'other') walk.convention = 'other';
      else if (id.startsWith('op')) walk.protocol = id;
      else if (id === 'iccpr' || id === 'icescr') {
        walk.covenant = id;
        walk.namedCovenant = walk.namedCovenant === '' || walk.namedCovenant === id ? id : 'both';
      } else walk.convention = id;
      return id;
    }
  }
}

/**
 * "general comment No. 4 (2017) on the implementation of article 3 of the Convention": in the title of another committee's
 * comment, that committee's treaty.
 */
function treatyOfTitle(walk: BlockWalk, k: number): string {
  for (let i = k; i >= Math.max(1, k - LONGEST_TITLE); i--) {
    const mention = walk.mentions[i];
    const before = walk.mentions[i - 1];
    if (!mention || !before || before.sentence !== mention.sentence) return '';
    // "general comment No. 4 (2017) of the Committee against Torture on the implementation of article 3 of the Convention"
    if (before.kind === 'committee') {
      const comment = walk.mentions[i - 2];
      const isAuthor = before.titled === true && comment?.kind === 'general-comments' && /^,?od?$/.test(before.gap);
      if (!isAuthor || before.id === walk.context.committee || !IN_TITLE.test(mention.gap)) return '';
      return committeeOf(before.id)?.instrument ?? '';
    }
    if (before.kind === 'general-comments') {
      const committee = before.titled && IN_TITLE.test(mention.gap) ? (walk.committees[i - 1] ?? '') : '';
      return committee === walk.context.committee ? '' : (committeeOf(committee)?.instrument ?? '');
    }
    if (before.kind !== 'articles' && before.kind !== 'instrument') return '';
    if (!/^[^.,;:()Cam]*$/.test(mention.gap)) return '';
  }
  return '';
}

function attributeArticles(walk: BlockWalk, mention: ArticlesMention, k: number): void {
  const lawOnly = walk.lawHere && !walk.foreign;
  let decision = isBeyondTitle(walk, mention, k)
    ? UNDECIDED
    : existing(ownerOfArticles(walk, mention, k), mention, lawOnly);
  // What is left open and can be no article of the treaty is a law's too, unless the words say whose it is.
  if (decision.owner === '' && lawOnly && !/^,?o/.test(walk.mentions[k + 1]?.gap ?? mention.tail)) {
    decision = existing({ owner: walk.context.instrument, ground: 'own-treaty' }, mention, true);
    // "the Equality Act …, that discrimination is covered in employment alone (art. 4 (2))": a paragraph that the treaty's lacks.
    const lacks = mention.items.some((item) => hasNoParagraph(walk.context.instrument, item.article, item.paragraph));
    if (decision.owner !== LAW) decision = lacks && nearestOwner(walk, k)?.owner === LAW ? LAW_BY_NUMBER : UNDECIDED;
  }
  walk.owners[k] = decision;
  const { owner, ground } = decision;
  let previous: Target | undefined;
  let last = '';
  for (const written of mention.items) {
    const isPlain = owner === LAW || isFigures(written.article) || !EXPLICIT.has(ground);
    const item = isPlain ? written : withLetter(withoutDot(written));
    const article = item.article || last || (walk.lastOf.get(owner) ?? walk.lastArticle);
    const target: Target =
      owner === LAW
        ? { kind: 'law', article }
        : owner === '' ||
            owner === 'other' ||
            article === '' ||
            (!isFigures(item.article) && !/^\d+( [a-z]+)?$/.test(item.article))
          ? owner !== '' && owner !== 'other' && item.article !== '' && !DOTTED.test(item.article)
            ? { kind: 'law', article }
            : { kind: 'unknown' }
          : item.inBrackets && !EXPLICIT.has(ground) && hasNoParagraph(owner, article, item.paragraph)
            ? { kind: 'unknown' }
            : { kind: 'article', instrument: owner, article, paragraph: item.paragraph, path: item.path };
    walk.cite(item, target, ground, k, item.joint && previous && { joint: item.joint, from: previous });
    previous = target;
    if (article !== '' && owner !== '' && CERTAIN.has(ground)) walk.rememberOwner(owner, article);
    last = article;
  }
  if (last !== '') walk.rememberLastArticle(owner, last);
  if (decision.byNumber && walk.lastOwner !== LAW) {
    // "paragraph 2 of that article" may now be either's.
    walk.lastOwner = '';
    walk.lastArticle = '';
  } else if (owner !== '') {
    walk.lastOwner = owner;
    if (!decision.byNumber) walk.lawInForce = owner === LAW;
  }
}

/**
 * "general comment No. 3 (2012) on the implementation of article 14, paragraphs 11 to 15": the paragraphs are the comment's, for
 * the article has no such ones.
 */
function isBeyondTitle(walk: BlockWalk, mention: ArticlesMention, k: number): boolean {
  const comment = walk.mentions[k - 1];
  if (comment?.kind !== 'general-comments' || comment.sentence !== mention.sentence || !IN_TITLE.test(mention.gap))
    return false;
  const instrument = committeeOf(committeeOfComment(walk, comment, k - 1))?.instrument ?? '';
  return mention.items.some(({ article, paragraph }) => hasNoParagraph(instrument, article, paragraph));
}

function ownerOfArticles(walk: BlockWalk, mention: ArticlesMention, k: number): Decision {
  const named = namedOwner(walk, k, mention.sameArticle);
  if (
    named?.owner !== 'other' &&
    mention.items.some(({ article }) => !isFigures(article) && OF_LAW_ALONE.test(article))
  )
    return named?.owner === LAW ? named : LAW_BY_NUMBER;
  if (named) return named;
  // "the draft law’s article 5", "the bill, in its article 5"
  const ending = lastSign(mention.gap);
  if ((ending === 'g' || ending === 'm') && /g$|g[^.;]{0,4}m$/.test(mention.gap))
    return { owner: LAW, ground: 'named-before' };
  // "the Equal Treatment Act …, since the list in its article 4"
  if (ending === 'm') {
    const near = nearestOwner(walk, k);
    if (near) return near.owner === LAW || !walk.lawHere ? { owner: near.owner, ground: 'its-own' } : UNDECIDED;
    // "The Code has been reformed. Its article 14 still allows …": of what the sentence before was about.
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
    return walk.lastArticle === ''
      ? { owner: '', ground: 'undecided' }
      : { owner: walk.lastOwner, ground: 'same-article' };
  }
  const found = treatyOfViews(walk, mention, k);
  if (found) return found;
  // "of" something that is no known name: somebody's article, not known whose.
  const behind = walk.mentions[k + 1]?.gap ?? mention.tail;
  const goesOn = isGoingOn(behind);
  const first = mention.items[0]?.article ?? '';
  const known = walk.here.get(first) ?? walk.earlier.get(first);
  if (goesOn && /^(,[xp]x)?,?o[dmsprxX]{0,4}g/.test(behind)) return { owner: LAW, ground: 'named-after' };
  // "article 7 thereof": of what was named last.
  if (goesOn && /^,?(h|ow)/.test(behind)) {
    const subject = subjectOfClause(walk, k);
    if (subject !== undefined) return subject === '' ? UNDECIDED : { owner: subject, ground: 'named-before' };
    const last = nearestOwner(walk, k);
    if (last) return { owner: last.owner, ground: 'named-before' };
    // "The Constitution was revised. … whether article 19 (2) thereof …"
    if (walk.lawInForce) return { owner: LAW, ground: 'sentence-start' };
    const before = ownerOfSentenceBefore(walk, k);
    return before === '' ? UNDECIDED : { owner: before, ground: 'named-before' };
  }
  if (goesOn && /^,?o[dmsprvxXwO"]/.test(behind))
    return known === LAW ? { owner: LAW, ground: 'same-number' } : { owner: '', ground: 'undecided' };

  // "Article 118 ter": no treaty has such an article, so that it can only be a law's.
  if (mention.items.some(({ article }) => !isFigures(article) && INSERTED.test(article))) {
    const law = walk.lawHere || walk.lawBefore || known === LAW;
    return law ? LAW_BY_NUMBER : UNDECIDED;
  }
  const next = walk.mentions[k + 1];
  if (next?.kind === 'articles' && COORDINATION.test(next.gap) && next.sentence === mention.sentence) {
    const later = namedOwner(walk, k + 1, false) ?? coordinated(walk, k + 1);
    // "contrary both to article 2 and to article 16 of the Convention on …", "articles 9 and 28, as well as article 11 of …": the
    // preposition said again parts them, unless both are the document's own or a law's.
    const parted = /^,?ai|vv$/.test(next.gap) && later?.owner !== LAW && later?.owner !== walk.context.instrument;
    // "the grounds in article 26 of which it speaks, and that article 2 of the Covenant": a clause of its own, behind a law's.
    const clause = /^,?ad$/.test(next.gap) && later?.owner !== LAW && nearestOwner(walk, k)?.owner === LAW;
    if (later && !parted && !clause) return { owner: later.owner, ground: 'series' };
  }
  if (CHANGED.test(mention.gap) || (goesOn && /^(xx?|,vx?)r/.test(behind))) {
    const law = known === LAW || nearestOwner(walk, k)?.owner === LAW || walk.lawInForce;
    return law ? { owner: LAW, ground: 'sentence' } : { owner: '', ground: 'undecided' };
  }
  // It may be the law's, or the treaty's that the law takes up.
  if (next?.kind === 'law' && next.sentence === mention.sentence && PUT_INTO.test(next.gap)) {
    return known === LAW ? { owner: LAW, ground: 'same-number' } : UNDECIDED;
  }
  const closing = closesSentence(walk, mention, k);
  if (walk.place === 'heading' && mention.depth > 0)
    return { owner: walk.heading || walk.context.instrument, ground: 'heading' };
  // What a State writes has no such habit.
  if (closing && STATE_KINDS.has(walk.context.kind) && (walk.lawInForce || walk.here.size > 0)) return UNDECIDED;
  // "See the African Charter on Human and Peoples’ Rights (art. 11)."
  const antecedent = walk.mentions[k - 1];
  if (closing && antecedent?.kind === 'instrument' && antecedent.id === 'other' && /^[^.;:,()v]*\($/.test(mention.gap))
    return UNDECIDED;
  if (closing && !isNamedInBrackets(walk, k)) {
    const subject = otherSubject(walk, k);
    const isComment = walk.context.kind === 'general-comment';
    if (subject !== '' && (isComment || !endsParagraph(walk, mention, k))) {
      // Observations end their sentences with their own articles in brackets, too.
      if (subject === 'other' || !isComment) return UNDECIDED;
      return { owner: subject, ground: 'sentence' };
    }
    if (known === LAW && mention.items.length === 1) {
      // "articles 8 to 11 of the Psychiatric Care Act (art. 12).", "(art. 12 (4))": the treaty has such a one, too.
      const cited = isCited(walk, k - 1) && endsParagraph(walk, mention, k);
      return cited || isOfFormInTreaty(walk, mention, true) ? UNDECIDED : { owner: LAW, ground: 'same-number' };
    }
    return mayHoldOthers(walk, k) ? { owner: '', ground: 'undecided' } : ownInBrackets(walk);
  }
  const previous = walk.mentions[k - 1];
  // "(Criminal Code, art. 97, read in conjunction with art. 98)"
  const isReadWith = mention.depth > 0 && previous?.depth === mention.depth && /^,?[ci]{2,4}$/.test(mention.gap);
  if (
    previous?.kind === 'articles' &&
    previous.sentence === mention.sentence &&
    (isReadWith || COORDINATION.test(mention.gap))
  ) {
    const owner = walk.owners[k - 1]?.owner ?? '';
    if (owner !== '') return { owner, ground: 'series' };
  }
  if ((ending === ';' || ending === 'a') && /;a?$/.test(mention.gap)) {
    const head = walk.mentions.findIndex((m) => m.sentence === mention.sentence && m.kind === 'articles');
    const owner = head >= 0 && head < k ? (walk.owners[head]?.owner ?? '') : '';
    if (owner !== '') return { owner, ground: 'series' };
  }
  // "articles 11 to 14 of the Mental Health Act, contrary to article 14 (1) (b)": what a law breaks is the treaty.
  if (/C[io]?[dm]?$/.test(mention.gap) && nearestOwner(walk, k)?.owner === LAW) return ownTreaty(walk, 'measured');
  // "in the light of article 5", of which a law has one too: either may be the measure.
  if (known === LAW && /c[io]?[dm]?$/.test(mention.gap)) return { owner: '', ground: 'undecided' };
  const last = nearestOwner(walk, k);
  // "the Press Act retains the offence in article 9, contrary to article 19 of the Covenant": what breaks the treaty is the law's.
  if (
    last?.owner === LAW &&
    mention.depth === 0 &&
    !/[cCk]/.test(mention.gap.slice(-8)) &&
    next?.kind === 'articles' &&
    next.sentence === mention.sentence &&
    BROKEN.test(next.gap)
  )
    return { owner: LAW, ground: 'sentence' };
  // "primary education is not free, as required by article 28": of either.
  if ((ending === 'i' || ending === 'o' || ending === 'v') && AS_REQUIRED.test(mention.gap)) {
    const fromLaw = last?.owner === LAW && known !== walk.context.instrument && !measures(walk, k, last.index);
    if (known === LAW || fromLaw) return UNDECIDED;
  }
  if (known === LAW) return isOfFormInTreaty(walk, mention) ? UNDECIDED : { owner: LAW, ground: 'same-number' };
  if (known === walk.context.instrument) {
    // "The Child Protection Act provides in article 2 …": the treaty's article of that number is not meant there.
    const ofLaw = /^x{0,2},?i$/.test(mention.gap) && walk.mentions[k - 1]?.kind === 'law' && subjectIsLaw(walk, k, k);
    return ofLaw ? { owner: LAW, ground: 'sentence' } : { owner: known, ground: 'same-number' };
  }
  // The number was another treaty's a moment ago: now it may be either's.
  if (known !== undefined && walk.here.has(first)) return { owner: '', ground: 'undecided' };
  const near = nearestOwner(walk, k);
  if (near) {
    // A law named earlier in the sentence may be meant or not; brackets in the middle of it do not say which.
    if (near.owner === LAW && mention.depth > 0 && near.outside) return { owner: '', ground: 'undecided' };
    // "… article 8 of the Land Code, contrary to article 14": a law is measured against the treaty.
    if (near.owner === LAW && measures(walk, k, near.index)) return ownTreaty(walk, 'measured');
    // A law that is only mentioned may be meant or not; one that the sentence is about, or whose articles it cites, is.
    const law = walk.mentions[near.index];
    const subject = law !== undefined && /(^|\.)d?$/.test(law.gap);
    if (near.owner === LAW && law?.kind === 'law' && !subject && !isCited(walk, near.index)) {
      return { owner: '', ground: 'undecided' };
    }
    // "Article 1 of the Act is narrower than article 1 of the Convention, and article 3 contains exceptions": of either.
    const isNorm = /[cCk]/.test(mention.gap.slice(-8));
    // "The Ordinance falls short of the Convention, because the offence in article 4 requires intent": of either.
    const isMentioned = law?.kind === 'instrument' && !isCited(walk, near.index) && subjectIsLaw(walk, k, near.index);
    if (near.owner !== LAW && !isNorm && isMentioned) return UNDECIDED;
    if (near.owner !== LAW && !isNorm && lawCitedBefore(walk, k, near.index)) {
      const has = existing({ owner: near.owner, ground: 'sentence' }, mention, true);
      return has.owner === LAW ? has : UNDECIDED;
    }
    return { owner: near.owner, ground: 'sentence' };
  }
  if (walk.lawInForce && startsSentence(mention, k)) return { owner: LAW, ground: 'sentence-start' };
  // "Article 33 of the Constitution … . Article 34 …": it may be the next of the same law.
  const number = Number(first);
  if (walk.here.get(String(number - 1)) === LAW || walk.here.get(String(number + 1)) === LAW) return UNDECIDED;
  // "the report of the Subcommittee, as article 16 permits": whoever is spoken of has a treaty too.
  // "the draft law (art. 5) and …", "the law, in article 5, …": a law without a name.
  if ((ending === '(' || ending === 'i') && /(g|d[xp]{0,2}gx[^.;,()]{0,3})(\(|,i{1,2})$/.test(mention.gap))
    return UNDECIDED;
  return namesAnotherBody(walk, k) ? { owner: '', ground: 'undecided' } : ownTreaty(walk, 'own-treaty');
}

/** "violations of articles 2 and 12 (CAT/C/54/D/523/2012, para. 11.4)": of the treaty that such Views are about. */
function treatyOfViews(walk: BlockWalk, mention: ArticlesMention, k: number): Decision | undefined {
  const next = walk.mentions[k + 1];
  if (next?.kind !== 'symbol' || next.gap !== '(' || !/C[io]?[dm]?$/.test(mention.gap)) return undefined;
  if (next.symbol?.series !== 'D') return undefined;
  const instrument = committeeOf(next.symbol.committee ?? '')?.instrument;
  const has = instrument && existing({ owner: instrument, ground: 'own-treaty' }, mention, false).owner !== '';
  return has ? { owner: instrument, ground: 'named-in-brackets' } : undefined;
}

/**
 * "the measures provided for in article 7 (a) (i) and (ii)", behind a law's article 7: letters and paragraphs that the treaty's
 * article has, and the law's was cited without, may be either's.
 */
function isOfFormInTreaty(walk: BlockWalk, { items, gap }: ArticlesMention, closing = false): boolean {
  const isMeasure = closing || /[ck]/.test(gap.slice(-4));
  return items.every(({ article, paragraph, path }) => {
    if (path.length < 2 && !(isMeasure && (paragraph !== '' || path.length > 0))) return false;
    const structure = articleStructure(walk.context.instrument, Number(article));
    if (structure?.status !== 'verified') return false;
    const letters = structure.paragraphs[paragraph === '' ? 0 : Number(paragraph) - 1];
    const letter = (path[0]?.charCodeAt(0) ?? 0x61) - 0x61;
    return letters !== undefined && (path.length === 0 || letter < letters.length);
  });
}

/** Whether such a mention stands in the sentence of one, at a place before it or further in front; bounded. */
function standsBefore(
  walk: BlockWalk,
  k: number,
  from: number,
  test: (mention: Mention, index: number) => boolean,
): boolean {
  const sentence = walk.mentions[k]?.sentence;
  for (let i = from; i >= Math.max(0, k - REACH); i--) {
    const mention = walk.mentions[i];
    if (!mention || mention.sentence !== sentence) return false;
    if (test(mention, i)) return true;
  }
  return false;
}

/** Whether the sentence has cited articles of a law before the owner that was named last. */
function lawCitedBefore(walk: BlockWalk, k: number, near: number): boolean {
  return standsBefore(walk, k, near, ({ kind }, i) => kind === 'articles' && walk.owners[i]?.owner === LAW);
}

/** Whether a law is what the sentence, or a clause of it that begins with "that", is about. */
function subjectIsLaw(walk: BlockWalk, k: number, before: number): boolean {
  return standsBefore(walk, k, before - 1, ({ kind, gap }) => kind === 'law' && /(^|\.)d?$|dd$/.test(gap));
}

/**
 * "The Covenant prohibits forced labour in article 8, corresponding to article 11 of the Convention; article 14 thereof": what
 * the clause before was about. Undefined where its first words do not tell and it names one owner alone; empty where several.
 */
function subjectOfClause(walk: BlockWalk, k: number): Owner | undefined {
  const mention = walk.mentions[k];
  if (!mention || !/^;a?d?$/.test(mention.gap)) return undefined;
  const nearest = nearestOwner(walk, k)?.owner;
  let several = false;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const first = walk.mentions[i];
    if (!first) continue;
    const owner = walk.owners[i]?.owner;
    several ||= owner !== undefined && owner !== nearest;
    const begins = i === 0 || walk.mentions[i - 1]?.sentence !== mention.sentence || first.gap.includes(';');
    if (!begins) continue;
    if (owner !== undefined && /(^|[.;]a?)d?$/.test(first.gap)) return owner;
    return several ? '' : undefined;
  }
  return undefined;
}

/** The one owner that the sentence before has named; empty where it named none or several. */
function ownerOfSentenceBefore(walk: BlockWalk, k: number): Owner {
  const sentence = (walk.mentions[k]?.sentence ?? 0) - 1;
  let found = '';
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const other = walk.mentions[i];
    if (!other || other.sentence < sentence) break;
    if (other.kind === 'committee' || other.kind === 'symbol' || other.kind === 'general-comments') return '';
    const owner = walk.owners[i]?.owner;
    if (owner === undefined) continue;
    if (other.sentence !== sentence || owner === '' || (found !== '' && found !== owner)) return '';
    found = owner;
  }
  return found;
}

/**
 * "The International Covenant on Economic, Social and Cultural Rights guarantees fair wages (art. 7 (a) (i)).": the treaty that
 * the sentence is about, if it is another than the document's and the only one named.
 */
function otherSubject(walk: BlockWalk, k: number): Owner {
  const sentence = walk.mentions[k]?.sentence;
  let found = '';
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === sentence; i--) {
    const other = walk.mentions[i];
    const owner = walk.owners[i]?.owner;
    if (owner === undefined) continue;
    if (owner === '' || owner === LAW || (found !== '' && found !== owner)) return '';
    found = owner;
    const begins = walk.mentions[i - 1]?.sentence !== sentence;
    if (begins && !(other?.kind === 'instrument' && /(^|\.)[id]{0,2}$/.test(other.gap))) return '';
    if (begins) return found === walk.context.instrument ? '' : found;
  }
  return '';
}

function lawNamedBefore(walk: BlockWalk, k: number): boolean {
  return standsBefore(walk, k, k - 1, ({ kind }) => kind === 'law');
}

function namesAnotherBody(walk: BlockWalk, k: number): boolean {
  // The committee of a general comment is not spoken of.
  return standsBefore(
    walk,
    k,
    k - 1,
    (other, i) =>
      other.kind === 'committee' &&
      other.id !== walk.context.committee &&
      walk.mentions[i - 1]?.kind !== 'general-comments',
  );
}

/** The committee's own treaty, or the protocol that the heading names; nothing where another committee's is named there. */
function ownTreaty(walk: BlockWalk, ground: Ground): Decision {
  if (walk.heading !== '') {
    const ours = committeeOf(walk.context.committee)?.protocols.some((id) => id === walk.heading) === true;
    return ours ? { owner: walk.heading, ground: 'heading' } : { owner: '', ground: 'undecided' };
  }
  return walk.context.instrument === ''
    ? { owner: '', ground: 'undecided' }
    : { owner: walk.context.instrument, ground };
}

/**
 * "(arts. 2 and 14)" at the end of a paragraph: under a heading on a protocol too, the committees that have this habit mean
 * their treaty.
 */
function ownInBrackets(walk: BlockWalk): Decision {
  const committee = committeeOf(walk.context.committee);
  const isOurs = committee?.protocols.some((id) => id === walk.heading) === true;
  return isOurs && CLOSING_HABIT.has(walk.context.committee) && walk.context.instrument !== ''
    ? { owner: walk.context.instrument, ground: 'closing-brackets' }
    : ownTreaty(walk, 'closing-brackets');
}

/** Whether words between the last law and a citation measure the one against the other. */
function measures(walk: BlockWalk, k: number, lawAt: number): boolean {
  // A law that has had its articles cited leaves the others to the treaty: "… article 8 of the Land Code … as article 10 (h) requires".
  const cited = walk.mentions[lawAt]?.kind === 'law' && isCited(walk, lawAt);
  if (cited && /k[io]{0,2}$/.test(walk.mentions[k]?.gap ?? '')) return true;
  const behind = walk.mentions[k + 1]?.gap ?? walk.mentions[k]?.tail ?? '';
  if (cited && /^,?k/.test(behind)) return true;
  for (let i = lawAt + 1; i <= k; i++) if (/c/i.test(walk.mentions[i]?.gap.slice(-8) ?? '')) return true;
  return false;
}

/** An owner that the words directly around a list name. */
function namedOwner(walk: BlockWalk, k: number, afterOnly: boolean): Decision | undefined {
  const mention = walk.mentions[k];
  if (!mention) return undefined;
  const next = walk.mentions[k + 1];
  const previous = walk.mentions[k - 1];
  let rows = next?.sentence === mention.sentence ? ownerRows(next.gap) & NEXT_ROWS : 0;
  if (!afterOnly && previous?.sentence === mention.sentence) rows |= ownerRows(mention.gap) & PREVIOUS_ROWS;
  for (; rows !== 0; rows &= rows - 1) {
    const row = OWNER_EVIDENCE[firstBit(rows)];
    const other = row?.side === 'next' ? next : previous;
    if (!row || !other) continue;
    const gap = row.side === 'next' ? other.gap : mention.gap;
    // "the ILO Convention, 1948 (No. 87) (arts. 19 and 22)." ends a paragraph with the articles in question.
    if (other.kind === 'ilo' && gap === '(' && mention.kind === 'articles' && endsParagraph(walk, mention, k)) continue;
    if (row.laws && other.kind !== 'law') continue;
    // "provisions giving effect to article 4 in the Penal Code": of the treaty, as it seems.
    if (other.kind === 'law' && row.side === 'next' && /^,?i/.test(gap) && /c[io]?[dm]?$/.test(mention.gap))
      return UNDECIDED;
    if (row.side === 'previous' && gap.endsWith('(') && isCited(walk, k - 1)) continue;
    // "the Act implementing the Convention (art. 12)": of either.
    const taken = row.side === 'previous' && gap === '(' && other.kind === 'instrument' && TAKEN_UP.test(other.gap);
    if (taken && walk.mentions[k - 2]?.kind === 'law') return UNDECIDED;
    const owner = ownerNamedBy(walk, row.side === 'next' ? k + 1 : k - 1);
    // "whether the Act has been brought into line with the Convention and whether its article 76 …": the law's, or not.
    if (row.ground === 'its-own' && owner !== LAW && /[xX]/.test(gap) && lawNamedBefore(walk, k)) continue;
    if (owner !== undefined) return { owner, ground: row.ground };
  }
  // "article 9, in particular paragraphs 3 and 4, of the Convention"
  const below = next;
  const beyond = walk.mentions[k + 2];
  if (
    below?.kind === 'paragraphs' &&
    PARAGRAPHS_OF_IT.test(below.gap) &&
    beyond?.sentence === mention.sentence &&
    /^\)?,?o[dmsprvxX"]{0,6}$/.test(beyond.gap)
  ) {
    const owner = ownerNamedBy(walk, k + 2);
    if (owner !== undefined) return { owner, ground: 'named-after' };
  }
  // "general comment No. 32 (2007) on article 14": the comment is on the committee's own treaty.
  const comment = previous;
  if (
    !afterOnly &&
    comment?.kind === 'general-comments' &&
    /^,?x$/.test(mention.gap) &&
    comment.sentence === mention.sentence
  ) {
    const instrument = committeeOf(committeeOfComment(walk, comment, k - 1))?.instrument;
    if (instrument) return { owner: instrument, ground: 'named-before' };
  }
  // "(Law on Asylum of 2005, art. 12)": named at the start of the same brackets.
  if (
    !afterOnly &&
    mention.depth > 0 &&
    previous &&
    previous.depth === mention.depth &&
    /^[^.()]*,$/.test(mention.gap)
  ) {
    const owner = ownerNamedBy(walk, k - 1);
    if (owner !== undefined) return { owner, ground: 'named-in-brackets' };
  }
  return undefined;
}

/** "articles 96 and 97 of the Constitution (art. 14)": a law that has its articles needs none in the brackets behind it. */
function isCited(walk: BlockWalk, k: number): boolean {
  const owner = walk.mentions[k];
  const before = walk.mentions[k - 1];
  if (!owner) return false;
  if (before?.kind === 'articles' && OF_ARTICLE.test(owner.gap)) return true;
  // "article 5, in particular paragraph 2, of the Act"
  if (before?.kind === 'paragraphs' && walk.mentions[k - 2]?.kind === 'articles' && /^,?o.{0,4}$/.test(owner.gap)) {
    return PARAGRAPHS_OF_IT.test(before.gap);
  }
  return /#,?o[dmX]{0,3}$/.test(owner.gap);
}

function coordinated(walk: BlockWalk, k: number): Decision | undefined {
  const next = walk.mentions[k + 1];
  if (next?.kind !== 'articles' || !COORDINATION.test(next.gap)) return undefined;
  return namedOwner(walk, k + 1, false);
}

function ownerNamedBy(walk: BlockWalk, k: number): Owner | undefined {
  const mention = walk.mentions[k];
  if (mention?.kind === 'law') return LAW;
  if (mention?.kind === 'ilo') return 'other';
  if (mention?.kind !== 'instrument') return undefined;
  if (mention.id === 'own-covenant' && mention.gap.endsWith('O')) {
    const own = walk.context.own.covenant;
    return own === 'iccpr' ? 'icescr' : own === 'icescr' ? 'iccpr' : 'other';
  }
  // "article 21 of the same instrument", behind an article of the Constitution
  const isLaw = mention.id === 'own-instrument' && nearestOwner(walk, k)?.owner === LAW;
  if (isLaw && lawCitedBefore(walk, k, k - 1)) return LAW;
  const isSame = mention.pointing || /s|dw$/.test(mention.gap);
  const id = isSame ? sameInstrument(walk, mention, k) : resolveInstrument(walk, mention, k);
  return id === '' ? 'other' : id;
}

/**
 * Whether brackets at the end of a sentence may hold somebody else's articles: the sentence speaks of another body or of
 * a law without its articles, or the paragraph has left the articles of a law open before. Committees that close each
 * paragraph with their own articles are believed at its end.
 */
function mayHoldOthers(walk: BlockWalk, k: number): boolean {
  const mention = walk.mentions[k];
  let body = false;
  let law = walk.lawInForce && walk.openLaw;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention?.sentence; i--) {
    const other = walk.mentions[i];
    body ||= other?.kind === 'committee' && other.id !== walk.context.committee;
    const decision = other?.kind === 'articles' && other.depth > 0 ? walk.owners[i] : undefined;
    if (decision?.owner === '' || decision?.byNumber) return true;
    law ||= other?.kind === 'law' && !isCited(walk, i);
  }
  const last = k === walk.mentions.length - 1 && /^\)\.?$/.test(mention?.tail ?? '');
  if (last && CLOSING_HABIT.has(walk.context.committee)) return false;
  if (body) return true;
  if (!law) return false;
  walk.openLaw = true;
  return true;
}

function isNamedInBrackets(walk: BlockWalk, k: number): boolean {
  const mention = walk.mentions[k];
  const previous = walk.mentions[k - 1];
  if (!mention || !previous || previous.sentence !== mention.sentence || previous.depth !== mention.depth) return false;
  return !mention.gap.includes('(') && walk.owners[k - 1] !== undefined;
}

/** "… (arts. 2, 7 and 26)." closes a paragraph with the committee's own articles. */
function closesSentence(walk: BlockWalk, mention: ArticlesMention, k: number): boolean {
  if (mention.depth === 0 || !mention.abbreviated) return false;
  if (
    !/\($|\(v{1,3}$/.test(mention.gap) &&
    !(walk.mentions[k - 1]?.kind === 'articles' && /^[,;]?a?$/.test(mention.gap))
  )
    return false;
  const behind = walk.mentions[k + 1]?.gap ?? mention.tail;
  if (/^\)(\.|$|,?ax|ax|;)/.test(behind)) return true;
  const next = walk.mentions[k + 1];
  return next?.kind === 'articles' && next.depth === mention.depth && closesAfter(walk, k + 1);
}

/** Whether these are the brackets with which some committees close each paragraph of concern. */
function endsParagraph(walk: BlockWalk, mention: ArticlesMention, k: number): boolean {
  return (
    CLOSING_HABIT.has(walk.context.committee) &&
    k === walk.mentions.length - 1 &&
    closesSentence(walk, mention, k) &&
    /^\)\.?$/.test(mention.tail)
  );
}

function closesAfter(walk: BlockWalk, k: number): boolean {
  const mention = walk.mentions[k];
  if (mention?.kind !== 'articles' || !/^[,;]?a?$/.test(mention.gap)) return false;
  const behind = walk.mentions[k + 1]?.gap ?? mention.tail;
  return /^\)(\.|$)/.test(behind);
}

/** The last owner named or used earlier in the sentence. */
function nearestOwner(
  walk: BlockWalk,
  k: number,
): { readonly owner: Owner; readonly outside: boolean; readonly index: number } | undefined {
  const mention = walk.mentions[k];
  if (!mention) return undefined;
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const other = walk.mentions[i];
    if (!other || other.sentence !== mention.sentence) return undefined;
    const owner = walk.owners[i]?.owner;
    if (owner === undefined || owner === '') continue;
    return { owner, outside: other.depth < mention.depth, index: i };
  }
  return undefined;
}

function startsSentence(mention: ArticlesMention, k: number): boolean {
  const { gap } = mention;
  if (k === 0) return /^[^.]*$/.test(gap) ? gap.length <= 2 : /\.[id]{0,2}$/.test(gap);
  return /\.[id]{0,2}$/.test(gap);
}

function attributeParagraphs(walk: BlockWalk, mention: ParagraphsMention, k: number): void {
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

function placeOfParagraphs(walk: BlockWalk, mention: ParagraphsMention, k: number): { place: Place; ground: Ground } {
  if (mention.position !== '') return OWN_BY_POSITION;
  if (mention.here) return { place: ownParagraph, ground: 'this-document' };
  const ending = lastSign(mention.gap);
  if ((ending === 'I' || ending === ',') && /I,?$/.test(mention.gap)) {
    const cited = walk.cited || walk.citedBefore;
    return { place: cited === '' ? elsewhere(undefined) : placeOfKey(cited), ground: 'named-before' };
  }
  // "Subparagraph (b) of the preceding paragraph" is no subparagraph of this one.
  if (walk.mentions[k + 1]?.kind === 'relative' && walk.mentions[k + 1]?.gap === 'o')
    return { place: unknownPlace, ground: 'undecided' };
  if (mention.order !== undefined) {
    const place = commentByOrder(walk, mention.order, k);
    if (place) return { place, ground: place === unknownPlace ? 'undecided' : 'named-before' };
  }
  const next = walk.mentions[k + 1];
  const behind = next?.gap ?? mention.tail;
  const goesOn = isGoingOn(behind);
  const lettersOnly = mention.items.every((item) => item.number === '');
  // "rule 71, paragraph 5": a paragraph of the rule.
  if ((ending === '#' || ending === ',') && /(^|[^,])#$|n#,?$/.test(mention.gap))
    return { place: unknownPlace, ground: 'undecided' };
  // "annex I, para. 2": annexes count anew. That of a document named before is its own.
  if (ending === ',' && /(^|[^xX])nX?,$/.test(mention.gap) && (k === 0 || !/^\)?[,(]?nX?,$/.test(mention.gap)))
    return { place: unknownPlace, ground: 'undecided' };
  if (lettersOnly && (mention.thereof || !/^,?o/.test(behind) || /^,?o[dsm]{1,3}x/.test(behind))) {
    const last = lastCited(walk, k, mention.thereof || /^,?o[dsm]/.test(behind));
    if (last) return { place: last, ground: 'named-before' };
    const number = walk.lastParagraph;
    if (/^,?o[dsm]{1,3}x/.test(behind))
      return number === ''
        ? { place: unknownPlace, ground: 'undecided' }
        : { place: (_number, path) => ownParagraph(number, path), ground: 'named-before' };
  }
  if (mention.thereof || (goesOn && /^(,?o[dms]{0,2}|[dms]{0,2})[wh]/.test(behind)) || ending === 'm') {
    const titled = mention.thereof ? commentTitledBefore(walk, k) : undefined;
    const last = titled ? placeOfComment(walk, titled.mention, titled.index) : lastDocument(walk, k, true);
    if (last) return { place: last, ground: 'named-before' };
    // "… under the Protocol (CRC/C/OPAC/XAA/CO/1). It reiterates the recommendations in paragraphs 12 to 15 thereof."
    if (mention.thereof) {
      const before = documentOfSentenceBefore(walk, k);
      return before ? { place: before, ground: 'named-before' } : { place: unknownPlace, ground: 'undecided' };
    }
  }
  const article = articleOfParagraphs(walk, mention, k);
  if (article) return { place: article, ground: article === unknownPlace ? 'undecided' : 'named-before' };
  if (goesOn && next?.sentence === mention.sentence && /^,?([oi])[dmsprvxX"]{0,7}$/.test(behind)) {
    const adjacent = /^,?i/.test(behind) ? /^,?i[dmsp]{0,3}$/.test(behind) : true;
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
    /^,?od{0,2}$/.test(behind) &&
    /^[",]?x{0,2}$/.test(comment.gap)
  )
    return { place: placeOfComment(walk, comment, k + 2), ground: 'named-after' };
  const isOf = goesOn && /^,?o/.test(behind);
  if (isOf && /^,?o[dmsprxX]{0,4}g/.test(behind)) return { place: lawPlace, ground: 'named-after' };
  // "paragraphs 48 and 49 of Annex II to the National Plan"
  if (isOf && /^,?od?nX[io]d?[X#]/.test(behind)) return { place: elsewhere(undefined), ground: 'other-document' };
  // "paragraphs 61 and 62 of chapter IV of the report"
  if (isOf && next?.kind === 'document' && next.sentence === mention.sentence && /^,?od?nX[io]d?$/.test(behind)) {
    const place = documentAt(walk, k + 1);
    if (place) return { place, ground: place === ownParagraph ? 'this-document' : 'named-after' };
  }
  // "subparagraph (b) of section 9 of the Education Act": sections with figures are those of laws and reports.
  if (isOf && /^,?od?n#/.test(behind)) return { place: unknownPlace, ground: 'undecided' };
  if (isOf && /^,?o[dmsprvxXO"]/.test(behind)) {
    // "paragraph 14 of its 2007 statement on resources (E/C.12/2007/1)"
    const symbol = next?.kind === 'symbol' && /^,?o[^.;:,()]{1,14}\($/.test(behind) ? symbolOf(next) : undefined;
    return { place: elsewhere(symbol), ground: 'other-document' };
  }

  const decided = placeOfDecision(walk, mention, k);
  if (decided) return { place: decided, ground: 'sentence' };
  const previous = walk.mentions[k - 1];
  // "See, in particular, paras. 23 (b) and 24": of what the text names where the note's mark stands, or of this document.
  if (walk.place === 'apart' && !previous && mention.abbreviated && /^[Xv],?[iv]{1,3},?$/.test(mention.gap))
    return { place: unknownPlace, ground: 'undecided' };
  // A note that begins with "Paras. 58 and 63" goes on from what the text cites where its mark stands.
  if (walk.place === 'apart' && !previous && mention.abbreviated && mention.gap === '')
    return { place: elsewhere(undefined), ground: 'other-document' };
  // "See the report of the Special Rapporteur, para. 25."
  const named = walk.place === 'apart' ? /[xX#)"],[iv]{0,2}$/ : /[X#],$/;
  const isNamed = mention.abbreviated && named.test(mention.gap);
  if (previous && previous.sentence === mention.sentence) {
    const { gap } = mention;
    // "general comment No. 25 (2021), especially section VI thereof and paragraphs 67 to 78"
    if ((ending === 'a' || ending === 'i' || ending === 'v') && /ha[iv]{0,2}$/.test(gap)) {
      const last = lastDocument(walk, k, false);
      if (last) return { place: last, ground: 'named-before' };
    }
    // "joint general comment No. 3/No. 22 (2017) (CMW/C/GC/3–CRC/C/GC/22), para. 17"
    const described = walk.mentions[k - 2];
    if (
      previous.kind === 'symbol' &&
      described?.kind === 'general-comments' &&
      described.sentence === mention.sentence &&
      /^[^.;:,]{0,14}\($/.test(previous.gap) &&
      /^\),[iv]{0,3}$/.test(gap)
    )
      return { place: placeOfComment(walk, described, k - 2), ground: 'named-before' };
    if (previous.kind === 'paragraphs' && /^[,;]?a?[vi]{0,2}$/.test(gap)) {
      const place = walk.places[k - 1];
      if (place) return { place, ground: 'series' };
    }
    // "in the light of general comment No. 3 on women, and mainstream … in the Policy (para. 30)": in a list, of the report.
    const isReport = CITES_A_REPORT.has(walk.context.kind) && /,a[^,]*\($/.test(gap);
    const comment = isReport ? undefined : commentTitledBefore(walk, k);
    if (comment !== undefined)
      return { place: placeOfComment(walk, comment.mention, comment.index), ground: 'named-before' };
    const place = documentAt(walk, k - 1);
    if (place && place !== ownParagraph && !(previous.kind === 'law' && gap.endsWith('('))) {
      for (let rows = documentRows(gap); rows !== 0; rows &= rows - 1) {
        const row = DOCUMENT_EVIDENCE[firstBit(rows)];
        if (!row || (row.kinds && !row.kinds.includes(previous.kind))) continue;
        if (row.abbreviated && !mention.abbreviated) continue;
        if (!row.level || previous.depth === mention.depth) return { place, ground: 'named-before' };
      }
    }
    if (previous.kind === 'committee') {
      // "general comment No. 32 (2007) of the Human Rights Committee, para. 41"
      const comment = walk.mentions[k - 2];
      if (comment?.kind === 'general-comments' && /^,?o[dX]?$/.test(previous.gap) && /^[^.;:]{0,14}[,(]$/.test(gap))
        return { place: placeOfComment(walk, comment, k - 2), ground: 'named-before' };
      if (mention.depth > 0 && /^\)?,?$/.test(gap)) return { place: elsewhere(undefined), ground: 'named-before' };
    }
    // "the questions put in the list, in particular those in paragraphs 5 and 6": whose they are, the words leave open.
    if (
      previous.kind === 'document' &&
      previous.role !== 'self' &&
      previous.role !== 'observations' &&
      gap.startsWith(',') &&
      gap.length <= 8
    ) {
      return { place: unknownPlace, ground: 'undecided' };
    }
    const named = otherDocumentBefore(walk, k);
    if (named) {
      const subject = /\([iv,]*v[iv,]*$/.test(gap) ? placeOfSubject(walk, k) : undefined;
      if (subject) return { place: subject, ground: 'sentence' };
      if (mention.depth === 0 || named.previous) return { place: named.place, ground: 'sentence' };
      return isReport
        ? { place: elsewhere(undefined), ground: 'kind-of-document' }
        : { place: unknownPlace, ground: 'undecided' };
    }
    // "Under the Istanbul Protocol, the examination should take place early (paras. 104 and 161)."
    if (mention.depth > 0 && mention.abbreviated && gap.endsWith('(') && beginsWithDocument(walk, k))
      return { place: elsewhere(undefined), ground: 'sentence' };
  }
  const spoken = articleSpokenOf(walk, mention, k);
  if (spoken) return { place: spoken, ground: spoken === unknownPlace ? 'undecided' : 'named-before' };
  if (isNamed) return { place: elsewhere(undefined), ground: 'other-document' };
  const cited = walk.numbers.get(mention.items[0]?.number ?? '');
  if (cited !== undefined) return { place: elsewhere(cited === '' ? undefined : cited), ground: 'same-number' };
  switch (walk.context.kind) {
    case 'concluding-observations':
      return { place: ownUndivided, ground: 'kind-of-document' };
    // "Paragraph 4 requires that there be a remedy": of the article that is explained. Its own paragraphs it cites "above" or "below".
    case 'general-comment':
      if (lettersOnly || mention.abbreviated || !mayBeOfArticle(mention, walk.context.instrument))
        return { place: ownUndivided, ground: 'kind-of-document' };
      return explainedArticlePlace(walk, mention) ?? { place: unknownPlace, ground: 'undecided' };
    case 'other':
    case 'corrigendum':
      return { place: unknownPlace, ground: 'undecided' };
    default:
      return { place: lettersOnly ? ownParagraph : elsewhere(undefined), ground: 'kind-of-document' };
  }
}

/**
 * "In T.N. v. Belmara (CEDAW/C/71/D/98/2016), it held … violated article 11 of the Convention (para. 7.6), and recommended …
 * (para. 8 (b))": of the decision or the inquiry that the sentence names by its symbol, or the paragraph where the number has a
 * point, where nothing else with paragraphs is named between.
 */
function placeOfDecision(walk: BlockWalk, mention: ParagraphsMention, k: number): Place | undefined {
  if (mention.depth === 0 || !mention.abbreviated || !/\([iv,]*$/.test(mention.gap)) return undefined;
  const pointed = mention.items.every(({ number }) => number.includes('.'));
  if (mention.items.some(({ number }) => number === '') || (!pointed && !mention.gap.endsWith('('))) return undefined;
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const other = walk.mentions[i];
    if (!other || (other.sentence !== mention.sentence && !pointed)) return undefined;
    if (other.kind === 'general-comments' || other.kind === 'resolutions') return undefined;
    if (other.kind === 'symbol') {
      const series = other.symbol?.series;
      return series === 'D' || series === 'OP.8' ? elsewhere(symbolOf(other)) : undefined;
    }
    if (other.kind === 'document' && other.role !== 'other') return undefined;
  }
  return undefined;
}

/** "General recommendation No. 35 (2017) …, updating No. 19, applies to them (see, in particular, para. 20)": what the sentence is about. */
function placeOfSubject(walk: BlockWalk, k: number): Place | undefined {
  let first = k;
  while (first > 0 && walk.mentions[first - 1]?.sentence === walk.mentions[k]?.sentence) first--;
  const subject = walk.mentions[first];
  const begins = subject?.kind === 'general-comments' && /(^|\.)d?$/.test(subject.gap);
  const others = walk.mentions.slice(first + 1, k).some(({ kind }) => kind === 'symbol' || kind === 'document');
  return begins && !others ? placeOfComment(walk, subject, first) : undefined;
}

/** "general comments No. 3 and No. 9 …, in particular paragraph 10 of the latter". */
function commentByOrder(walk: BlockWalk, order: 'former' | 'latter', k: number): Place | undefined {
  const comments = walk.comments.split(';');
  if (comments.length < 2) return undefined;
  const sentence = walk.mentions[k]?.sentence;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === sentence; i--) {
    const kind = walk.mentions[i]?.kind;
    if (kind === 'general-comments') break;
    if (kind === 'document' || kind === 'resolutions' || kind === 'symbol') return undefined;
  }
  if (order === 'former' && comments.length > 2) return unknownPlace;
  const comment = comments.at(order === 'former' ? 0 : -1) ?? '';
  return comment.startsWith(' ') ? elsewhere(undefined) : commentPlace(comment);
}

/**
 * Paragraphs of the article just spoken of: "article 40, in particular paragraphs 2 (b) and 3"; "Article 8 obliges States to
 * respect … (para. 1) and to assist … (para. 2)". Only where the article is known to have them.
 */
function articleOfParagraphs(walk: BlockWalk, mention: ParagraphsMention, k: number): Place | undefined {
  const previous = walk.mentions[k - 1];
  if (!previous || previous.sentence !== mention.sentence) return undefined;
  if (mention.items.some((item) => item.number === '')) return undefined;
  const isNamed = previous.kind === 'instrument' && walk.mentions[k - 2]?.kind === 'articles';
  // "general comment No. 4 (2017) on article 3 in the context of article 22, in particular paragraphs 6 and 8": the comment's.
  if (previous.kind === 'articles' && isInTitle(walk, k)) return undefined;
  if (lastSign(mention.gap) === 'v' && PARAGRAPHS_OF_IT.test(mention.gap))
    return fittingArticle(walk, mention, isNamed && /^,?[oi]/.test(previous.gap) ? k - 2 : k - 1);
  if (!mention.abbreviated || mention.depth !== 1 || !mention.gap.endsWith('(')) return undefined;
  let head = k - 1;
  for (let i = k - 1; i >= 0 && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const kind = walk.mentions[i]?.kind;
    if (kind !== 'articles' && kind !== 'instrument' && kind !== 'paragraphs') return undefined;
    head = i;
  }
  const isSubject = /(^|\.)d?$/.test(walk.mentions[head]?.gap ?? 'x');
  const articles = walk.mentions.slice(head, k).filter((other) => other.kind === 'articles').length;
  return isSubject && articles === 1 ? fittingArticle(walk, mention, head) : undefined;
}

/** Whether nothing but the title of a general comment stands between that and a list of paragraphs. */
function isInTitle(walk: BlockWalk, k: number): boolean {
  let between = walk.mentions[k]?.gap ?? '';
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_TITLE); i--) {
    const mention = walk.mentions[i];
    if (!mention || mention.sentence !== walk.mentions[k]?.sentence) return false;
    if (mention.kind === 'general-comments') return /^,?x[^,.;:()Ca]*,[iv]{1,4}$/.test(between);
    if (mention.kind !== 'articles' && mention.kind !== 'instrument') return false;
    between = `${mention.gap}x${between}`;
  }
  return false;
}

/**
 * A small number behind an article in the same sentence: "article 12 obliges States to …; paragraph 4 sets out safeguards" is the
 * article's where it begins a clause; elsewhere it may be either's.
 */
function articleSpokenOf(walk: BlockWalk, mention: ParagraphsMention, k: number): Place | undefined {
  if (mention.abbreviated || mention.items.some((item) => item.number === '')) return undefined;
  let at = k - 1;
  for (; at >= Math.max(0, k - LONGEST_TITLE); at--) {
    const other = walk.mentions[at];
    if (other?.sentence !== mention.sentence) return undefined;
    if (other.kind === 'articles') break;
    if (other.kind !== 'instrument' && other.kind !== 'law' && other.kind !== 'paragraphs') return undefined;
  }
  const articles = walk.mentions[at];
  if (articles?.kind !== 'articles') return undefined;
  if (walk.owners[at]?.owner === LAW)
    return mention.items.every(({ number }) => Number(number) < 10) ? unknownPlace : undefined;
  const place = fittingArticle(walk, mention, at, true);
  return place && (/[;,]a?$/.test(mention.gap) ? place : unknownPlace);
}

/** The paragraphs of the article that the general comment explains, where it has them. */
function explainedArticlePlace(
  walk: BlockWalk,
  { items }: ParagraphsMention,
): { readonly place: Place; readonly ground: Ground } | undefined {
  const { instrument, explained: article } = walk.context;
  const numbers = items.map(({ number }) => number);
  if (article === '' || !hasParagraphs(instrument, article, numbers)) return undefined;
  const place: Place = (paragraph, path) => ({ kind: 'article', instrument, article, paragraph, path });
  return { place, ground: 'explained' };
}

/** The paragraphs of an article of a treaty that is known to have them all, or those of a law's article. */
function fittingArticle(
  walk: BlockWalk,
  mention: ParagraphsMention,
  k: number,
  otherParagraph = false,
): Place | undefined {
  const articles = walk.mentions[k];
  const item = articles?.kind === 'articles' ? articles.items.at(-1) : undefined;
  const owner = walk.owners[k]?.owner ?? '';
  if (!item || item.article === '') return undefined;
  if (!otherParagraph && (item.paragraph !== '' || item.path.length > 0)) return undefined;
  const numbers = mention.items.map(({ number }) => number);
  return hasParagraphs(owner, item.article, numbers) ? belowArticle(walk, k) : undefined;
}

/**
 * A general comment with its title between it and its paragraphs: "general comment No. 2 (2007) on the implementation of
 * article 2 by States parties, paragraphs 9 and 11". The title may name articles and an instrument.
 */
function commentTitledBefore(
  walk: BlockWalk,
  k: number,
): { readonly mention: GeneralCommentsMention; readonly index: number } | undefined {
  if (!/,[iv]{0,4}$|[^)]\([iv]{0,4}$/.test(walk.mentions[k]?.gap ?? '')) return undefined;
  let between = walk.mentions[k]?.gap ?? '';
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_TITLE); i--) {
    const mention = walk.mentions[i];
    if (!mention || mention.sentence !== walk.mentions[k]?.sentence) return undefined;
    if (mention.kind === 'general-comments') return COMMENT_TITLE.test(between) ? { mention, index: i } : undefined;
    // "on freedoms of opinion and expression": a word for a document that names none here.
    const isTheme = mention.kind === 'document' && mention.role === 'other' && /[xo]$/.test(mention.gap);
    // "No. 22 of the Committee on the Rights of the Child (2017) on the general principles …, paras. 13 and 14"
    const isAuthor =
      mention.kind === 'committee' && walk.mentions[i - 1]?.kind === 'general-comments' && /^,?od?$/.test(mention.gap);
    if (mention.kind !== 'articles' && mention.kind !== 'instrument' && !isTheme && !isAuthor) return undefined;
    between = `${mention.gap}x${between}`;
  }
  return undefined;
}

/**
 * A document other than this one that the sentence has named before: earlier observations, whose paragraphs are then
 * meant; or, where the numbers stand in brackets, anything with paragraphs of its own, which leaves the matter open.
 */
function otherDocumentBefore(
  walk: BlockWalk,
  k: number,
): { readonly place: Place; readonly previous: boolean } | undefined {
  const mention = walk.mentions[k];
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention?.sentence; i--) {
    const other = walk.mentions[i];
    if (other?.kind === 'document' && other.role === 'self') return undefined;
    const place = documentAt(walk, i);
    if (!place || place === ownParagraph || !mention) continue;
    if (other?.kind === 'document' && other.role === 'previous-observations') return { place, previous: true };
    if (
      mention.depth > 0 &&
      (other?.kind === 'general-comments' || other?.kind === 'resolutions' || other?.kind === 'symbol')
    )
      return { place, previous: false };
  }
  return undefined;
}

/** Whether the sentence begins with another document, "Under the Manual …", and cites nothing besides. */
function beginsWithDocument(walk: BlockWalk, k: number): boolean {
  const sentence = walk.mentions[k]?.sentence;
  let first: Mention | undefined;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === sentence; i--) {
    const other = walk.mentions[i];
    if (other?.kind !== 'document' && other?.kind !== 'instrument') return false;
    if (other.kind === 'document' && other.role !== 'other') return false;
    if (other.kind === 'instrument' && other.id !== 'other') return false;
    first = other;
  }
  return first !== undefined && /^(.*\.)?i[^.;]*$|~.*\($/.test(first.gap);
}

/** What letters alone go below: the article or paragraph that the sentence cited last, or the block did ("of that paragraph"). */
function lastCited(walk: BlockWalk, k: number, anySentence: boolean): Place | undefined {
  const sentence = walk.mentions[k]?.sentence;
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const mention = walk.mentions[i];
    if (!mention || (mention.sentence !== sentence && !anySentence)) return undefined;
    if (mention.kind === 'articles') {
      if (mention.sentence !== sentence && isBehindLetters(walk, i)) continue;
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

/** "paragraph 28 (a) or (c) raises an issue under article 16": the letters that follow in another sentence go with the letters. */
function isBehindLetters(walk: BlockWalk, k: number): boolean {
  const before = walk.mentions[k - 1];
  if (before?.kind !== 'paragraphs' || before.sentence !== walk.mentions[k]?.sentence) return false;
  const mention = walk.mentions[k];
  const plain = mention?.kind === 'articles' && mention.items.every((item) => item.path.length === 0);
  return plain && before.items.some((item) => item.path.length > 0);
}

/** "article 16, in particular its paragraphs 5 to 9": paragraphs of the article cited last. */
function belowArticle(walk: BlockWalk, k: number): Place | undefined {
  const mention = walk.mentions[k];
  const owner = walk.owners[k]?.owner ?? '';
  if (mention?.kind !== 'articles') return undefined;
  const item = mention.items.at(-1);
  const article = item?.article || (walk.lastOf.get(owner) ?? '');
  if (article === '' || owner === '' || owner === 'other') return unknownPlace;
  if (owner === LAW) return () => ({ kind: 'law', article });
  return (number, path) =>
    hasNoParagraph(owner, article, number)
      ? { kind: 'unknown' }
      : {
          kind: 'article',
          instrument: owner,
          article,
          paragraph: number === '' ? (item?.paragraph ?? '') : number,
          path: number === '' ? belowLetter(item?.path ?? NO_STEPS, path) : path,
        };
}

/** The document whose symbol is given last in the sentence before, where no other follows it. */
function documentOfSentenceBefore(walk: BlockWalk, k: number): Place | undefined {
  const before = walk.mentions[k - 1];
  const isBefore = before?.kind === 'symbol' && before.sentence === (walk.mentions[k]?.sentence ?? 0) - 1;
  return isBefore ? documentAt(walk, k - 1) : undefined;
}

/** The last thing with paragraphs of its own that the sentence names before a mention. */
function lastDocument(walk: BlockWalk, k: number, articlesToo: boolean): Place | undefined {
  const sentence = walk.mentions[k]?.sentence;
  const depth = walk.mentions[k]?.depth ?? 0;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === sentence; i--) {
    const mention = walk.mentions[i];
    if (!mention) continue;
    // "the Views (CAT/C/1/D/1/2001), in particular paragraph 9 thereof": a symbol in brackets of its own says what is spoken of.
    const isBeside = i === k - 1 && mention.kind === 'symbol' && /^[^.;(]{0,8}\)/.test(walk.mentions[k]?.gap ?? '');
    if (mention.depth > depth && !isBeside) continue;
    if (articlesToo && mention.kind === 'articles') {
      const comment = walk.mentions[i - 1];
      return comment?.kind === 'general-comments' && comment.sentence === sentence && IN_TITLE.test(mention.gap)
        ? placeOfComment(walk, comment, i - 1)
        : belowArticle(walk, i);
    }
    // An instrument or a law behind its article says whose the article is; the article is what "its" means.
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

/** How to name a paragraph of the document that a mention names; undefined where it names none. */
function documentAt(walk: BlockWalk, k: number): Place | undefined {
  const mention = walk.mentions[k];
  switch (mention?.kind) {
    case 'document':
      if (mention.role === 'self' || (mention.role === 'replies' && walk.context.kind === 'replies'))
        return ownParagraph;
      if (mention.role === 'general-comment')
        return walk.comment === '' ? elsewhere(undefined) : commentPlace(walk.comment);
      // "its previous concluding observations (CMW/C/XAA/CO/1)"
      return elsewhere(symbolBehind(walk, k) ?? decisionBefore(walk, k) ?? walk.context.documents[mention.role]);
    case 'symbol':
      return elsewhere(symbolOf(mention));
    case 'general-comments':
      return placeOfComment(walk, mention, k);
    case 'resolutions':
      return resolutionPlace(mention);
    case 'instrument':
      return elsewhere(undefined);
    case 'law':
      return lawPlace;
    default:
      return undefined;
  }
}

/** "… in A.B. v. Xandoria (CCPR/C/114/D/2101/2011) … paragraph 9 of the Views": the one decision cited so far, if no other is named. */
function decisionBefore(walk: BlockWalk, k: number): string | undefined {
  const mention = walk.mentions[k];
  if (mention?.kind !== 'document' || !mention.decides || !/^od$/.test(mention.gap)) return undefined;
  const behind = walk.mentions[k + 1]?.gap ?? mention.tail;
  // "of the Views adopted in another case", "of the decision of the Court"
  if (!/^([.,;)]|$|a|w)/.test(behind)) return undefined;
  let found: string | undefined;
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const other = walk.mentions[i];
    if (other?.kind === 'symbol') {
      const symbol = symbolOf(other);
      if (other.symbol?.series !== 'D' || (found !== undefined && found !== symbol)) return undefined;
      found = symbol;
    }
    if (other?.kind === 'general-comments' || other?.kind === 'resolutions') return undefined;
  }
  return found;
}

function symbolBehind(walk: BlockWalk, k: number): string | undefined {
  for (let i = k + 1; i <= k + 2; i++) {
    const next = walk.mentions[i];
    if (next?.kind === 'symbol')
      return /^[^.;]*\([v]?$/.test(next.gap) && next.gap.length < 10 ? symbolOf(next) : undefined;
    // "its guidelines for reporting under the Convention (CERD/C/2007/1)"
    const isTitle = next?.kind === 'instrument' && /^x[^.;:,()]{0,9}$/.test(next.gap);
    if (next?.kind !== 'document' && next?.kind !== 'committee' && !isTitle) return undefined;
  }
  return undefined;
}

/** "joint general comment No. 4 of the Committee … and No. 23 of the Committee …": the place of the last of such a pair. */
function lastOfJoint(walk: BlockWalk, k: number): number {
  const one = walk.mentions[k];
  if (one?.kind !== 'general-comments' || walk.mentions[k + 1]?.kind !== 'committee') return k;
  const two = walk.mentions[k + 2];
  if (two?.kind !== 'general-comments' || !two.continues || !/^,?a$/.test(two.gap)) return k;
  return partnerOf(two, one) === committeeOfComment(walk, two, k + 2) ? k + 2 : k;
}

function placeOfComment(walk: BlockWalk, mention: GeneralCommentsMention, k: number): Place {
  const committee = committeeOfComment(walk, mention, k);
  const number = mention.items.at(-1)?.number ?? 0;
  return committee === '' ? elsewhere(undefined) : commentPlace(`${committee} ${number}`);
}

function committeeOfComment(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  const next = walk.mentions[k + 1];
  const half = jointCommittee(walk, mention, k);
  if (half !== '') return half;
  // "general comment No. 4 (2016) of the Committee on the Rights of Persons with Disabilities"
  if (next?.kind === 'committee' && /^,?([^.;a]{0,14})?o[dX]?$/.test(next.gap) && next.sentence === mention.sentence)
    return next.id;
  if (next?.kind === 'symbol' && /^[^.;]{0,14}\($/.test(next.gap) && next.symbol?.committee)
    return next.symbol.committee;
  // "In its general comment No. 5 (2017), the Committee on the Rights of Persons with Disabilities warned …"
  if (
    mention.gap.endsWith('m') &&
    next?.kind === 'committee' &&
    next.sentence === mention.sentence &&
    /^(x[^.;:(),C]{0,12})?,d$/.test(next.gap)
  )
    return next.id;
  // "article 12 of the Convention on the Rights of the Child, as interpreted in general comment No. 12 of the latter Committee"
  if (/^odwX/.test(next?.gap ?? mention.tail)) {
    const latter = committeeSpokenOf(walk, mention, k);
    if (latter !== '') return latter;
  }
  const previous = walk.mentions[k - 1];
  // "the Human Rights Committee's general comment No. 36", "Human Rights Committee, general comment No. 36"
  if (
    previous?.kind === 'committee' &&
    previous.sentence === mention.sentence &&
    /^[",(]?[xidm]{0,3}$/.test(mention.gap)
  )
    return previous.id;
  // "the Committee on the Rights of the Child in paragraph 27 of its general comment No. 16"
  const named = walk.mentions[k - 2];
  if (
    previous?.kind === 'paragraphs' &&
    named?.kind === 'committee' &&
    named.sentence === mention.sentence &&
    mention.gap === 'om' &&
    /^,?x{0,2}i?$/.test(previous.gap)
  )
    return named.id;
  // "CRC general comment No. 13"
  if (previous?.kind === 'instrument' && mention.gap === '') {
    const monitored = committeeMonitoring(previous.id);
    if (monitored) return monitored.id;
  }
  if (mention.continues) {
    for (let i = k - 1; i >= Math.max(0, k - LONGEST_TITLE); i--) {
      const other = walk.mentions[i];
      if (!other || other.sentence !== mention.sentence) break;
      if (other.kind === 'general-comments') return committeeOfComment(walk, other, i);
      // "the general comments of the Human Rights Committee, in particular No. 31"
      if (other.kind === 'committee' && i === k - 1 && /^,?[iv]{1,3}$/.test(mention.gap)) return other.id;
    }
  }
  const partner =
    previous?.kind === 'general-comments' && /^[,/(]?a?$/.test(mention.gap) ? partnerOf(mention, previous) : '';
  if (partner !== '') return partner;
  // In "joint general recommendation No. 31/general comment No. 18" each committee uses its own word.
  if (previous?.kind === 'general-comments' && previous.name === mention.name && /^[,;/]?a?$/.test(mention.gap))
    return committeeOfComment(walk, previous, k - 1);
  // Only some committees issue recommendations: the word itself can speak against the document's own committee.
  const issues = (id: string) => committeeOf(id)?.generalCommentName === mention.name;
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const other = walk.mentions[i];
    if (
      other?.kind === 'committee' &&
      other.id !== walk.context.committee &&
      issues(other.id) &&
      !issues(walk.context.committee)
    )
      return other.id;
  }
  // "the Convention on Migrant Workers and general comment No. 1 (2011)": of its committee, where ours has none by that name.
  if (walk.context.committee !== '' && !issues(walk.context.committee)) {
    const spoken = committeeSpokenOf(walk, mention, k);
    if (spoken !== '' && issues(spoken) && mayHaveAdopted(spoken, mention)) return spoken;
  }
  // In a note: "Committee on the Rights of the Child, general comment No. 9, para. 5, and general comment No. 13"
  const before = walk.mentions[k - 2];
  if (
    walk.place === 'apart' &&
    previous?.kind === 'paragraphs' &&
    before?.kind === 'general-comments' &&
    before.name === mention.name &&
    before.sentence === mention.sentence &&
    /^,?a$/.test(mention.gap)
  )
    return committeeOfComment(walk, before, k - 2);
  const own = walk.context.committee;
  const author = authorOf(walk, mention, k);
  if (author !== '') return author;
  const isOurs = own !== '' && issues(own) && mayHaveAdopted(own, mention);
  const mayBe = (id: string) => id !== own && issues(id) && mayHaveAdopted(id, mention);
  // "the decision of the Committee against Torture and its general comment No. 3": of either, where both have one.
  const joined = isOurs && mention.gap.endsWith('m') ? joinedCommittee(walk, mention, k) : '';
  if (joined !== '' && mayBe(joined)) return '';
  const listed = committeeOfList(walk, mention, k);
  if (listed.id === own) return isOurs ? own : '';
  if (listed.id !== '') return mayBe(listed.id) ? (listed.isFirm || !isOurs ? listed.id : '') : isOurs ? own : '';
  if (isOurs) return own;
  // None of ours has that number: of the only other committee that the sentence names, or whose covenant the title does.
  const sole = otherCommittee(walk, mention, k);
  return sole !== '' && mayBe(sole) ? sole : '';
}

/**
 * The committee named before in the same brackets or note, which goes on for what is listed there: "Human Rights Committee,
 * general comment No. 32 (2007), para. 9; and general comment No. 15 (1986)". Firm where it stands before the first of them.
 */
function committeeOfList(
  walk: BlockWalk,
  mention: GeneralCommentsMention,
  k: number,
): { readonly id: string; readonly isFirm: boolean } {
  const none = { id: '', isFirm: false };
  const { depth } = mention;
  // "see also the Committee’s general comment No. 2"
  if ((walk.place !== 'apart' && depth === 0) || /(d|p)X$|m$/.test(mention.gap)) return none;
  for (let i = k - 1; i >= Math.max(0, k - REACH); i--) {
    const other = walk.mentions[i];
    const isBroken = walk.place !== 'apart' && /[()]/.test(walk.mentions[i + 1]?.gap ?? '');
    if (!other || isBroken || (other.sentence !== mention.sentence && walk.place !== 'apart')) return none;
    if (other.kind === 'committee') {
      const comment = walk.mentions[i + 1];
      return { id: other.id, isFirm: comment?.kind === 'general-comments' && walk.committees[i + 1] === other.id };
    }
    if (other.kind === 'general-comments' && other.depth <= depth) {
      const committee = walk.committees[i] ?? '';
      if (committee === walk.context.committee) return { id: committee, isFirm: true };
    }
    if (other.kind === 'symbol' && other.symbol?.committee === walk.context.committee) return none;
  }
  return none;
}

/** Another committee that nothing but what it is cited by parts from "and its general comment". */
function joinedCommittee(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  if (!/^[^X~]*a[it]{0,2}m$/.test(mention.gap)) return '';
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_TITLE); i--) {
    const other = walk.mentions[i];
    if (other?.sentence !== mention.sentence) return '';
    if (other.kind === 'committee') return other.id === walk.context.committee ? '' : other.id;
    if (other.kind !== 'symbol' && other.kind !== 'paragraphs') return '';
  }
  return '';
}

/** The one committee other than ours that a sentence names before a comment, or whose covenant the comment's title names. */
function otherCommittee(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  const next = walk.mentions[k + 1];
  // "general comment No. 15 (1986) on the position of aliens under the Covenant"
  if (mention.titled && next?.kind === 'instrument' && next.sentence === mention.sentence && IN_TITLE.test(next.gap)) {
    const covenants = next.id === 'own-covenant' ? ['iccpr', 'icescr'] : [next.id];
    const able = covenants
      .map((id) => committeeMonitoring(id)?.id ?? '')
      .filter((id) => id !== '' && id !== walk.context.committee && mayHaveAdopted(id, mention));
    if (able.length === 1 && able[0] !== undefined) return able[0];
  }
  let named = '';
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const other = walk.mentions[i];
    const id = other?.kind === 'committee' ? other.id : other?.kind === 'symbol' ? (other.symbol?.committee ?? '') : '';
    if (id === '' || id === walk.context.committee) continue;
    if (named !== '' && named !== id) return '';
    named = id;
  }
  return named;
}

/** The committee, or that of the treaty, that the sentence has named last before a comment. */
function committeeSpokenOf(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  for (let i = k - 1; i >= Math.max(0, k - REACH) && walk.mentions[i]?.sentence === mention.sentence; i--) {
    const other = walk.mentions[i];
    if (other?.kind === 'committee') return other.id;
    if (other?.kind === 'instrument') return committeeMonitoring(walk.owners[i]?.owner ?? '')?.id ?? '';
  }
  return '';
}

/**
 * "The Human Rights Committee takes the same view in its general comment No. 31, and in general comment No. 36": the comments of
 * a sentence that another committee is the subject of, where no other one ("the Committee", in capitals) comes between.
 */
function authorOf(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  if (walk.author.sentence === mention.sentence) return walk.author.committee;
  if (!mention.gap.endsWith('m')) return '';
  let between = mention.gap;
  for (let i = k - 1; i >= Math.max(0, k - LONGEST_TITLE); i--) {
    const other = walk.mentions[i];
    if (other?.sentence !== mention.sentence || /[X~.]/.test(between)) return '';
    if (other.kind === 'committee') {
      if (!/(^|\.)d?$/.test(other.gap)) return '';
      walk.author = { committee: other.id, sentence: mention.sentence };
      return other.id;
    }
    between = other.gap;
  }
  return '';
}

/**
 * The committee of one half of a joint comment whose numbers a stroke joins: "general comment No. 3/No. 22
 * (CMW/C/GC/3–CRC/C/GC/22)". Known from the catalogue, or told by the symbol behind.
 */
function jointCommittee(walk: BlockWalk, mention: GeneralCommentsMention, k: number): string {
  const isFirst = walk.mentions[k + 1]?.kind === 'general-comments' && walk.mentions[k + 1]?.gap === '/';
  if (!isFirst && mention.gap !== '/') return '';
  const other = walk.mentions[isFirst ? k + 1 : k - 1];
  if (other?.kind !== 'general-comments') return '';
  const partner = isFirst ? partnerOf(mention, other, true) : partnerOf(mention, other);
  if (partner !== '') return partner;
  const symbol = walk.mentions[isFirst ? k + 2 : k + 1];
  if (symbol?.kind !== 'symbol' || !/^[^.;]{0,14}\($/.test(symbol.gap)) return '';
  const second = symbol.symbol?.joint[0];
  return (second && (isFirst ? symbol.symbol.committee : second.committee)) ?? '';
}

/** How far the number of a general comment may go beyond those that are known, before it is no committee's. */
const COMMENTS_TO_COME = 3;

/** A comment of an earlier year is among those that the catalogue counts. */
const COUNTED_BEFORE = 2023;

function mayHaveAdopted(committee: string, { items }: GeneralCommentsMention): boolean {
  const known = committeeOf(committee)?.generalComments.value ?? 0;
  return items.every(
    ({ number, year }) =>
      number <= known || (number <= known + COMMENTS_TO_COME && (year === 0 || year >= COUNTED_BEFORE)),
  );
}

/** The committee of one half of a joint comment, of which the catalogue knows the other; empty where it knows none. */
function partnerOf(mention: GeneralCommentsMention, other: GeneralCommentsMention, isFirst = false): string {
  const number = isFirst ? mention.items.at(-1)?.number : mention.items[0]?.number;
  const last = isFirst ? other.items[0]?.number : other.items.at(-1)?.number;
  for (const [one, two] of JOINT_COMMENTS) {
    if (one.number === last && two.number === number && two.name === mention.name) return two.committee;
    if (two.number === last && one.number === number && one.name === mention.name) return one.committee;
  }
  return '';
}

const NO_STEPS: readonly string[] = [];

/** "(subpara. (i))" behind "article 3 (1) (a)" goes below the (a); "(b)" does not, and neither does "(i)" behind "(h)". */
function belowLetter(letters: readonly string[], path: readonly string[]): readonly string[] {
  const [letter] = letters;
  const isBelow =
    letters.length === 1 && letter !== undefined && /^[a-g]$/.test(letter) && /^[ivx]+$/.test(path[0] ?? '');
  return isBelow ? [letter, ...path] : path;
}
