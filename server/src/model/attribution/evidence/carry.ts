import type { Owner } from './owner';

/** The place of a block in the document, as far as it affects its references. */
export type BlockPlace = 'heading' | 'paragraph' | 'inside' | 'apart' | 'title' | 'quoted';

/** The state carried from the text before a block. Immutable. */
export interface Carry {
  /** Articles and their owners, in this numbered paragraph and in the previous one. */
  readonly placesHere: ReadonlyMap<string, Owner>;
  readonly before: ReadonlyMap<string, Owner>;
  /** The last article and its owner. */
  readonly lastOwner: Owner;
  readonly lastArticle: string;
  /** Whether the last owner named in this paragraph is a law. */
  readonly lawInForce: boolean;
  /** The last convention, covenant and protocol identified by more than that word alone. */
  readonly convention: string;
  readonly covenant: string;
  readonly protocol: string;
  /** An instrument other than the committee's own that a heading above the text names, and that heading's level. */
  readonly heading: string;
  readonly headingLevel: number;
  /** In a document of a State, the articles of the committee's own treaty in the last heading that has any, each after a space. */
  readonly section: string;
  /** The last general comment named, as `committee number`. */
  readonly comment: string;
  /** The last article of each owner in this paragraph. */
  readonly lastOf: ReadonlyMap<string, string>;
  /** The last paragraph of this document cited in this paragraph, for "subparagraph (c) of that paragraph". */
  readonly lastParagraph: string;
  /** Whether a law was named in this paragraph, and in the previous one. */
  readonly lawHere: boolean;
  readonly lawBefore: boolean;
  /** Whether this paragraph named an instrument other than the document's own, and the last instrument named. */
  readonly foreign: boolean;
  readonly instrument: string;
  /** The general comments of the last sentence of this paragraph that named any, as `committee number` joined with `;`. */
  readonly comments: string;
  /** The last other document cited in this paragraph, as a key for {@link placeOfKey}, for "ibid.". */
  readonly citedDocument: string;
  /** The last document cited in the previous paragraph, for an "ibid." before this paragraph cites anything. */
  readonly citedBefore: string;
  /** Paragraph numbers of other documents cited in this paragraph, with the document's symbol or an empty string. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The only document that the previous note cited, like {@link citedDocument}: the meaning of "ibid." in the next note. */
  readonly notedDocument: string;
  /** The covenant named in full so far, for "the Covenant" in another committee's document; `both` if the text named two. */
  readonly namedCovenant: string;
}

/** One shared empty map, since most blocks carry nothing. */
export const NO_NAMES: ReadonlyMap<string, string> = new Map();

/** The state before the first block of a document. */
export const NO_CARRY: Carry = {
  placesHere: NO_NAMES,
  before: NO_NAMES,
  lastOwner: '',
  lastArticle: '',
  lawInForce: false,
  convention: '',
  covenant: '',
  protocol: '',
  heading: '',
  headingLevel: 0,
  section: '',
  comment: '',
  lastOf: NO_NAMES,
  numbers: NO_NAMES,
  lastParagraph: '',
  lawHere: false,
  lawBefore: false,
  foreign: false,
  instrument: '',
  comments: '',
  citedDocument: '',
  citedBefore: '',
  notedDocument: '',
  namedCovenant: '',
};

/** The state carried past a block without mentions; the same object if nothing changes, which is the usual case. */
export function carryPast(place: BlockPlace, before: Carry, level: number): Carry {
  if (place === 'apart') return before.notedDocument === '' ? before : { ...before, notedDocument: '' };
  if (place !== 'paragraph' && place !== 'heading') return before;
  const isBelowHeading = place === 'paragraph' || before.headingLevel < level;
  const heading = isBelowHeading ? before.heading : '';
  const headingLevel = isBelowHeading ? before.headingLevel : 0;
  const protocol = heading.startsWith('op') ? heading : '';
  if (
    before.placesHere === NO_NAMES &&
    before.before === NO_NAMES &&
    before.lastOf === NO_NAMES &&
    before.numbers === NO_NAMES &&
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
    before.citedDocument === '' &&
    before.citedBefore === ''
  )
    return before;
  const previousPlaces = place === 'paragraph' ? before.placesHere : NO_NAMES;
  const hadLawBefore = place === 'paragraph' && before.lawHere;
  const { section, comment, notedDocument, namedCovenant } = before;
  return {
    ...NO_CARRY,
    before: previousPlaces,
    lawBefore: hadLawBefore,
    protocol,
    heading,
    headingLevel,
    section,
    comment,
    notedDocument,
    namedCovenant,
  };
}

/** The state after a block. A note changes only the meaning of "ibid." in the next note and the covenant named so far. */
export function carryAfter(place: BlockPlace, before: Carry, after: Carry): Carry {
  if (place === 'title' || place === 'quoted') return before;
  if (place !== 'apart') return sameCarry(after, before) ? before : after;
  const { notedDocument, namedCovenant } = after;
  return notedDocument === before.notedDocument && namedCovenant === before.namedCovenant
    ? before
    : { ...before, notedDocument, namedCovenant };
}

/** Whether two states have the same effect on the references of the block that follows. */
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
      a.section === b.section &&
      a.comment === b.comment &&
      a.lastParagraph === b.lastParagraph &&
      a.lawHere === b.lawHere &&
      a.lawBefore === b.lawBefore &&
      a.foreign === b.foreign &&
      a.instrument === b.instrument &&
      a.comments === b.comments &&
      a.citedDocument === b.citedDocument &&
      a.citedBefore === b.citedBefore &&
      a.notedDocument === b.notedDocument &&
      a.namedCovenant === b.namedCovenant &&
      sameMap(a.lastOf, b.lastOf) &&
      sameMap(a.numbers, b.numbers) &&
      sameMap(a.placesHere, b.placesHere) &&
      sameMap(a.before, b.before))
  );
}

function sameMap(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
