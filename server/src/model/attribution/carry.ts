import type { Owner } from './owner';

/** How a block's place in the document bears on its references. */
export type BlockPlace = 'heading' | 'paragraph' | 'inside' | 'apart' | 'title' | 'quoted';

/** What the text before a block leaves behind for it. Immutable. */
export interface Carry {
  /** Articles and their owners, in this numbered paragraph and in the one before. */
  readonly here: ReadonlyMap<string, Owner>;
  readonly before: ReadonlyMap<string, Owner>;
  /** The owner of the last article, and that article. */
  readonly lastOwner: Owner;
  readonly lastArticle: string;
  /** Whether the last owner named in this paragraph is a law. */
  readonly lawInForce: boolean;
  /** The last convention, covenant and protocol named by more than that word. */
  readonly convention: string;
  readonly covenant: string;
  readonly protocol: string;
  /** An instrument that a heading over the text names, other than the committee's own, and that heading's level. */
  readonly heading: string;
  readonly headingLevel: number;
  /** The last general comment named, as `committee number`. */
  readonly comment: string;
  /** The last article of each owner in this paragraph. */
  readonly lastOf: ReadonlyMap<string, string>;
  /** The paragraph of this document that this paragraph cited last, for "subparagraph (c) of that paragraph". */
  readonly lastParagraph: string;
  /** Whether a law was named in this paragraph, and in the one before. */
  readonly lawHere: boolean;
  readonly lawBefore: boolean;
  /** Whether an instrument other than the document's own was named in this paragraph, and the one named last. */
  readonly foreign: boolean;
  readonly instrument: string;
  /** The general comments of the last sentence of this paragraph that named any, as `committee number` with `;` between. */
  readonly comments: string;
  /** The other document that this paragraph has cited last, as a key of {@link placeOfKey}, for "ibid.". */
  readonly cited: string;
  /** What the paragraph before has cited last, for an "ibid." before this one cites anything. */
  readonly citedBefore: string;
  /** Numbers of paragraphs of another document that this paragraph has cited, with its symbol or an empty string. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The only document that the note before has cited, as {@link cited}: what "ibid." means in the next one. */
  readonly noted: string;
  /** The covenant that the text has named in full, for "the Covenant" of another committee; `both` where it named two. */
  readonly namedCovenant: string;
}

/** Shared by all that carry nothing of a kind: most blocks say nothing. */
export const NOTHING: ReadonlyMap<string, string> = new Map();

/** What stands before the first block of a document. */
export const NO_CARRY: Carry = {
  here: NOTHING,
  before: NOTHING,
  lastOwner: '',
  lastArticle: '',
  lawInForce: false,
  convention: '',
  covenant: '',
  protocol: '',
  heading: '',
  headingLevel: 0,
  comment: '',
  lastOf: NOTHING,
  numbers: NOTHING,
  lastParagraph: '',
  lawHere: false,
  lawBefore: false,
  foreign: false,
  instrument: '',
  comments: '',
  cited: '',
  citedBefore: '',
  noted: '',
  namedCovenant: '',
};

/** What is carried past a block that mentions nothing; the same object where that changes nothing, as it mostly does. */
export function passed(place: BlockPlace, before: Carry, level: number): Carry {
  if (place === 'apart') return before.noted === '' ? before : { ...before, noted: '' };
  if (place !== 'paragraph' && place !== 'heading') return before;
  const under = place === 'paragraph' || before.headingLevel < level;
  const heading = under ? before.heading : '';
  const headingLevel = under ? before.headingLevel : 0;
  const protocol = heading.startsWith('op') ? heading : '';
  if (
    before.here === NOTHING &&
    before.before === NOTHING &&
    before.lastOf === NOTHING &&
    before.numbers === NOTHING &&
    before.lastOwner === '' &&
    before.lastArticle === '' &&
    !before.lawInForce &&
    before.convention === '' &&
    before.covenant === '' &&
    before.protocol === protocol &&
    before.heading === heading &&
    before.headingLevel === headingLevel &&
    before.lastParagraph === '' &&
    !before.lawHere &&
    !before.lawBefore &&
    !before.foreign &&
    before.instrument === '' &&
    before.comments === '' &&
    before.cited === '' &&
    before.citedBefore === ''
  )
    return before;
  const earlier = place === 'paragraph' ? before.here : NOTHING;
  const lawBefore = place === 'paragraph' && before.lawHere;
  const { comment, noted, namedCovenant } = before;
  return { ...NO_CARRY, before: earlier, lawBefore, protocol, heading, headingLevel, comment, noted, namedCovenant };
}

/** A note in the middle of a paragraph leaves nothing to the text that goes on behind it, but something to the next note. */
export function handedOn(place: BlockPlace, before: Carry, after: Carry): Carry {
  if (place === 'title' || place === 'quoted') return before;
  if (place !== 'apart') return sameCarry(after, before) ? before : after;
  const { noted, namedCovenant } = after;
  return noted === before.noted && namedCovenant === before.namedCovenant
    ? before
    : { ...before, noted, namedCovenant };
}

/** Whether what stands before a block bears on its references in the same way. */
export function sameCarry(a: Carry, b: Carry): boolean {
  return (
    a === b ||
    (a.lastOwner === b.lastOwner &&
      a.lastArticle === b.lastArticle &&
      a.lawInForce === b.lawInForce &&
      a.convention === b.convention &&
      a.covenant === b.covenant &&
      a.protocol === b.protocol &&
      a.heading === b.heading &&
      a.headingLevel === b.headingLevel &&
      a.comment === b.comment &&
      a.lastParagraph === b.lastParagraph &&
      a.lawHere === b.lawHere &&
      a.lawBefore === b.lawBefore &&
      a.foreign === b.foreign &&
      a.instrument === b.instrument &&
      a.comments === b.comments &&
      a.cited === b.cited &&
      a.citedBefore === b.citedBefore &&
      a.noted === b.noted &&
      a.namedCovenant === b.namedCovenant &&
      sameMap(a.lastOf, b.lastOf) &&
      sameMap(a.numbers, b.numbers) &&
      sameMap(a.here, b.here) &&
      sameMap(a.before, b.before))
  );
}

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
