/** Whether a fact was checked against a source. A fact from memory is never the ground of an error. */
export type Verification = 'verified' | 'memory';

/** A fact in words, with whether it was checked. */
export interface Fact {
  readonly value: string;
  readonly status: Verification;
}

/** A lettered or roman item of a paragraph, with our summary of it. */
export interface TreatyItem {
  readonly letter: string;
  readonly summary: string;
  readonly items?: readonly TreatyItem[];
}

/** A paragraph of an article; `number` is null where the article has a single one without a number. */
export interface TreatyParagraph {
  readonly number: number | null;
  readonly summary: string;
  readonly items?: readonly TreatyItem[];
}

/** An article with our summary of everything in it; none of it is the official text. */
export interface TreatyArticle {
  readonly number: number;
  readonly heading: string;
  readonly headingSource?: 'treaty' | 'ours';
  readonly structure: Verification;
  readonly chapeau?: string;
  readonly paragraphs: readonly TreatyParagraph[];
  readonly closing?: string;
  readonly note?: string;
}

/** A part of an instrument: its number as written, and its first and last article. */
export interface TreatyPart {
  readonly number: string;
  readonly title: string | null;
  readonly from: number;
  readonly to: number;
}

/** One instrument, as its file in `treaties/` holds it; `treaty.schema.json` says what each field is. */
export interface Treaty {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly kind: 'convention' | 'covenant' | 'protocol';
  readonly parent?: string;
  readonly committee: string;
  readonly symbolPrefix: string;
  readonly officialText: string;
  readonly facts: {
    readonly adopted: Fact;
    readonly entryIntoForce: Fact;
    readonly resolution: Fact;
    readonly treatySeries?: Fact;
  };
  readonly articleHeadings: 'treaty' | 'ours';
  readonly parts: readonly TreatyPart[];
  readonly articles: readonly TreatyArticle[];
}

/** Gives a treaty that has been loaded, at once; undefined if it has not been, or does not exist. */
export type TreatyLookup = (id: string) => Treaty | undefined;

/** The article of a treaty by its number as cited ("17"); undefined where it has none. */
export function articleOf(treaty: Treaty, article: string): TreatyArticle | undefined {
  return treaty.articles[Number(article) - 1];
}

/** The part that an article stands in; undefined for a treaty without parts. */
export function partOf(treaty: Treaty, article: number): TreatyPart | undefined {
  return treaty.parts.find((part) => part.from <= article && article <= part.to);
}

/** The heading of an article as it is shown: in square brackets where the treaty gives it none and it is ours. */
export function headingOf(treaty: Treaty, article: TreatyArticle): string {
  return (article.headingSource ?? treaty.articleHeadings) === 'treaty' ? article.heading : `[${article.heading}]`;
}
