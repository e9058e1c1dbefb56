import type { ArticleItem, Mention } from '../../syntax/citations/mention';
import type { Span } from '../../text/edits';
import type { AttributionContext } from '../context';
import type { Ground, Reference, Target } from '../target';
import { type BlockPlace, type Carry, NOTHING } from './carry';
import type { Focus } from './focus';
import type { Decision, Owner } from './owner';
import type { TargetOfPlace } from './paragraphTargets';

/**
 * A walk through the mentions of one block: those, and what is known by the one that it has come to. Each mention is decided by
 * what stands here and adds to it. Made once a block.
 */
export class BlockWalk {
  /** What has been found, in the order of the text. */
  readonly references: Reference[] = [];
  /** By mention: whose the articles are, or what an instrument or law is; undefined for other mentions. */
  readonly owners: (Decision | undefined)[] = [];
  /** By mention: what a list of paragraphs belongs to. */
  readonly places: (TargetOfPlace | undefined)[] = [];
  /** By mention: whose the general comments are. */
  readonly committees: (string | undefined)[] = [];

  // What is carried, see Carry; `earlier` is `before` there, and `lastInstrument` is `instrument`.
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

  /** The article that this block has cited last, with what is below it. */
  lastPlace: ArticleItem | undefined;
  /** What the text is about, see {@link noteFocus}. */
  focus: Focus | undefined;
  /** The one that it was about before it came back to the document's own. */
  focusBefore: Owner = '';
  /** The sentence in which "the Convention" may be that one or the document's own. */
  eitherIn = -1;
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
    readonly block: number,
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

/** How many mentions back anything is looked for. No sentence has so many; a list without end must not cost its square. */
export const REACH = 200;
