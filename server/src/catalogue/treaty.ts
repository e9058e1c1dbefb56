import type { Fact, FactStatus } from './fact';

/** A lettered or Roman-numbered item of a paragraph, with our summary. */
export interface TreatyItem {
  readonly letter: string;
  readonly summary: string;
  readonly items?: readonly TreatyItem[];
}

/** A paragraph of an article; `number` is null for the only, unnumbered paragraph. */
export interface TreatyParagraph {
  readonly number: number | null;
  readonly summary: string;
  readonly items?: readonly TreatyItem[];
}

/** An article with our summary of its content; nothing in it is official text. */
export interface TreatyArticle {
  readonly number: number;
  readonly heading: string;
  readonly headingSource?: 'treaty' | 'ours';
  readonly structure: FactStatus;
  readonly chapeau?: string;
  readonly paragraphs: readonly TreatyParagraph[];
  readonly closing?: string;
  readonly note?: string;
}

/** A part of an instrument: its number as printed, and the range of its articles. */
interface TreatyPart {
  readonly number: string;
  readonly title: string | null;
  readonly from: number;
  readonly to: number;
}

/** One instrument, as stored in its file in `treaties/`; `treaty.schema.json` describes each field. */
export interface Treaty {
  readonly id: string;
  readonly title: string;
  readonly shortTitle: string;
  readonly kind: 'convention' | 'covenant' | 'protocol';
  readonly parent?: string;
  readonly committee: string;
  readonly symbolPrefix: string;
  readonly officialText: string;
  /** Sources: the OHCHR pages of the instruments, and chapter IV of the Multilateral Treaties Deposited with the Secretary-General. */
  readonly facts: {
    readonly adopted: Fact<string>;
    readonly entryIntoForce: Fact<string>;
    readonly resolution: Fact<string>;
    readonly treatySeries?: Fact<string>;
  };
  readonly articleHeadings: 'treaty' | 'ours';
  readonly parts: readonly TreatyPart[];
  readonly articles: readonly TreatyArticle[];
}

/** Synchronously returns a treaty that has been loaded; undefined if it has not been, or does not exist. */
export type TreatyLookup = (id: string) => Treaty | undefined;

/** An article of a treaty, given its number as cited ("17"); undefined if there is none. */
export function articleOf(treaty: Treaty, article: string): TreatyArticle | undefined {
  return treaty.articles[Number(article) - 1];
}

/** The part that contains an article; undefined for a treaty without parts. */
export function treatyPartOf(treaty: Treaty, article: number): TreatyPart | undefined {
  return treaty.parts.find((part) => part.from <= article && article <= part.to);
}

/** The display heading of an article; in square brackets if it is our own because the treaty has none. */
export function articleHeading(treaty: Treaty, article: TreatyArticle): string {
  return (article.headingSource ?? treaty.articleHeadings) === 'treaty' ? article.heading : `[${article.heading}]`;
}
