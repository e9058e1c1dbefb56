import type { ArticleItem, Mention } from '../../../syntax/citations/mention';
import type { Span } from '../../../text/edits';
import type { Ground, Reference, Target } from '../../base/target';
import type { AttributionContext } from '../../paragraphs/context';
import { type BlockPlace, type Carry, NO_NAMES } from './carry';
import type { Decision, Owner } from './owner';
import type { TargetOfPlace } from './paragraphTargets';

/**
 * A walk through the mentions of one block, with the state at the current mention: resolving a mention reads this state and adds to it. One
 * instance per block.
 */
export class BlockWalk {
  /** The references found, in text order. */
  readonly references: Reference[] = [];
  /** By mention: the owner of the articles, or the instrument or law named; undefined for other mentions. */
  readonly owners: (Decision | undefined)[] = [];
  /** By mention: the target of a list of paragraphs. */
  readonly places: (TargetOfPlace | undefined)[] = [];
  /** By mention: the committee that adopted the general comments. */
  readonly committees: (string | undefined)[] = [];

  // State from Carry; here `earlier` is its `before`, and `lastInstrument` its `instrument`.
  placesHere: ReadonlyMap<string, Owner>;
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
  section: string;
  comment: string;
  comments: string;
  lastParagraph: string;
  numbers: ReadonlyMap<string, string>;
  citedDocument: string;
  readonly citedBefore: string;
  private readonly notedDocument: string;

  /** The last article cited in this block, with its paragraph and letters. */
  lastPlace: ArticleItem | undefined;
  /** The instrument that the passage is about, see {@link noteFocus}. */
  focus: Focus | undefined;
  /** The instrument that the passage was about before it returned to the document's own. */
  focusBefore: Owner = '';
  /** The sentence in which "the Convention" may mean either `focusBefore` or the document's own. */
  eitherIn = -1;
  /** Whether brackets were left undecided because of a law. */
  openLaw = false;
  /** The committee that is the subject of a sentence citing "its general comment", and that sentence. */
  author = { committee: '', sentence: -1 };
  /** The sentence from which {@link comments} was taken. */
  commentsIn = -1;
  /** The first document that a note cites; the flag below tells whether it cites others. */
  private firstCited = '';
  private citesSeveral = false;
  /** Maps created by this walk. They are not shared yet, so they may still be changed. */
  private readonly placesHereByLevel: ReadonlyMap<string, string>[] = [];

  constructor(
    readonly mentions: readonly Mention[],
    readonly place: BlockPlace,
    readonly context: AttributionContext,
    before: Carry,
    private readonly level: number,
    readonly block: number,
  ) {
    const startsAnew = place === 'paragraph' || place === 'heading';
    this.placesHere = startsAnew ? NO_NAMES : before.placesHere;
    this.earlier = place === 'heading' ? NO_NAMES : place === 'paragraph' ? before.placesHere : before.before;
    this.lastOwner = startsAnew ? '' : before.lastOwner;
    this.lastArticle = startsAnew ? '' : before.lastArticle;
    this.lawInForce = startsAnew ? false : before.lawInForce;
    // The meaning of "the Convention" is forgotten at the end of the paragraph: a false link is worse than none.
    this.convention = startsAnew ? '' : before.convention;
    this.covenant = startsAnew ? '' : before.covenant;
    this.protocol = startsAnew ? '' : before.protocol;
    const isBelowHeading = place !== 'heading' || before.headingLevel < level;
    this.heading = isBelowHeading ? before.heading : '';
    this.headingLevel = isBelowHeading ? before.headingLevel : 0;
    if (this.heading.startsWith('op')) this.protocol ||= this.heading;
    this.section = before.section;
    this.comment = before.comment;
    this.numbers = startsAnew ? NO_NAMES : before.numbers;
    this.lastParagraph = startsAnew ? '' : before.lastParagraph;
    this.lastOf = startsAnew ? NO_NAMES : before.lastOf;
    this.lawHere = startsAnew ? false : before.lawHere;
    this.lawBefore = place === 'heading' ? false : place === 'paragraph' ? before.lawHere : before.lawBefore;
    this.foreign = startsAnew ? false : before.foreign;
    this.lastInstrument = startsAnew ? '' : before.instrument;
    this.comments = startsAnew ? '' : before.comments;
    // A footnote continues from the footnote before it, not from the text around its mark.
    this.citedDocument = place === 'apart' ? before.notedDocument : startsAnew ? '' : before.citedDocument;
    this.citedBefore = place === 'paragraph' ? before.citedDocument : place === 'inside' ? before.citedBefore : '';
    this.notedDocument = before.notedDocument;
    this.namedCovenant = before.namedCovenant;
  }

  /** Records a reference; `range` is set for the far end of a range. */
  cite({ start, end }: Span, target: Target, ground: Ground, list: number, range?: Reference['range']): void {
    this.references.push(range ? { start, end, target, ground, list, range } : { start, end, target, ground, list });
  }

  /** Records the document cited, as a key for {@link placeOfKey}. */
  rememberDocument(key: string): void {
    this.citedDocument = key;
    if (this.place !== 'apart') return;
    if (this.firstCited === '') this.firstCited = key;
    else if (this.firstCited !== key) this.citesSeveral = true;
  }

  /** Records the instrument that this heading is about. */
  rememberHeading(instrument: string): void {
    this.heading = instrument;
    this.headingLevel = this.level;
  }

  /** Records an article's owner, in case its number comes up again. */
  rememberOwner(owner: Owner, article: string): void {
    this.placesHere = this.withEntry(this.placesHere, article, owner);
  }

  /** Records the last article of a list, by owner. */
  rememberLastArticle(owner: Owner, article: string): void {
    this.lastArticle = article;
    this.lastOf = this.withEntry(this.lastOf, owner, article);
  }

  /** Records a paragraph number of another document, with that document's symbol or an empty string. */
  rememberNumber(number: string, symbol: string): void {
    this.numbers = this.withEntry(this.numbers, number, symbol);
  }

  /** The state carried from the block to the next. */
  carry(): Carry {
    return {
      placesHere: this.placesHere,
      before: this.earlier,
      lastOwner: this.lastOwner,
      lastArticle: this.lastArticle,
      lawInForce: this.lawInForce,
      convention: this.convention,
      covenant: this.covenant,
      protocol: this.protocol,
      heading: this.heading,
      headingLevel: this.headingLevel,
      section: this.section,
      comment: this.comment,
      lastOf: this.lastOf,
      numbers: this.numbers,
      lastParagraph: this.lastParagraph,
      lawHere: this.lawHere,
      lawBefore: this.lawBefore,
      foreign: this.foreign,
      instrument: this.lastInstrument,
      comments: this.comments,
      citedDocument: this.citedDocument,
      citedBefore: this.citedBefore,
      notedDocument: this.place === 'apart' ? this.citedByNote() : this.notedDocument,
      namedCovenant: this.namedCovenant,
    };
  }

  /** A note’s state for "ibid." in the next one: the one document that it cites, or `doc` if it cites several. */
  private citedByNote(): string {
    return this.citesSeveral ? 'doc' : this.firstCited;
  }

  private withEntry(map: ReadonlyMap<string, string>, key: string, value: string): ReadonlyMap<string, string> {
    if (map.get(key) === value) return map;
    let ownMap = map as Map<string, string>;
    if (!this.placesHereByLevel.includes(map)) {
      ownMap = map.size === 0 ? new Map() : new Map(map);
      this.placesHereByLevel.push(ownMap);
    }
    return ownMap.set(key, value);
  }
}

/** How many mentions to look back. No real sentence has as many; the bound keeps an endless list from taking quadratic time. */
export const MENTION_WINDOW = 200;

/** An instrument other than the document's own that a passage is about, and the last sentence of the block that was about it. */
export interface Focus {
  readonly owner: Owner;
  readonly sentence: number;
}
