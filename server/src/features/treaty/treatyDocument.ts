import type { Fact } from '../../catalogue/fact';
import {
  type OfficialArticle,
  type OfficialItem,
  type OfficialParagraph,
  type OfficialText,
  officialArticle,
} from '../../catalogue/official';
import {
  articleHeading,
  type Treaty,
  type TreatyArticle,
  type TreatyItem,
  type TreatyParagraph,
  treatyPartOf,
} from '../../catalogue/treaty';
import type { Span } from '../../text/edits';
import type { TargetSpans } from '../places/places';
import { committeeName } from '../words/officialNames';
import { dateText } from '../words/words';

/** A part, article, paragraph or item of a treaty document, in UTF-16 offsets into its text. */
export interface TreatyPlace extends TargetSpans {
  readonly kind: 'part' | 'article' | 'paragraph' | 'item';
  /** The title in the outline. */
  readonly title: string;
  /** The number of an article or paragraph, or the letter of an item; `1` for a single unnumbered paragraph. */
  readonly label: string;
  readonly children: readonly TreatyPlace[];
}

/** An instrument rendered as readable text, with the places of all its provisions. */
export interface TreatyDocument {
  readonly text: string;
  /** Parts with their articles, or articles directly. */
  readonly places: readonly TreatyPlace[];
}

/** Options for rendering a treaty. */
interface TreatyDocumentOptions {
  /** Whether to add our summary below official words; true by default. */
  readonly summaries?: boolean;
}

const SUMMARY_NOTICE =
  'This is a summary in our own words, not the official text. Headings in square brackets are ours as well.';
/** Appended to the title of each article without official text, so that nobody quotes our summary. Editors keep that line in view. */
const SUMMARY_MARK = ' — summary written for this project, not the official text';

/**
 * Renders an instrument as text: title, facts, parts and articles, with our summaries and, if the user has supplied it, the official text.
 * Deterministic, so that places are known before the text is shown.
 */
export function treatyDocument(
  treaty: Treaty,
  official?: OfficialText,
  options: TreatyDocumentOptions = {},
): TreatyDocument {
  return new TreatyWriter(treaty, official, options.summaries ?? true).write();
}

/** A cited article, paragraph or item; parts missing from the citation are empty. */
interface CitedInTreaty {
  readonly article: string;
  readonly paragraph: string;
  readonly path: readonly string[];
}

/** The place of a citation: the item, or else its paragraph, or else its article; undefined if the instrument lacks the article. */
export function placeInTreaty(document: TreatyDocument, citation: CitedInTreaty): TreatyPlace | undefined {
  return pathInTreaty(document, citation).at(-1);
}

/** The cited place preceded by its ancestors, from the article down; empty if the instrument lacks the article. */
export function pathInTreaty(document: TreatyDocument, citation: CitedInTreaty): readonly TreatyPlace[] {
  const article = articlesOf(document).find(({ label }) => label === citation.article);
  if (!article) return [];
  const treatyPlaces: TreatyPlace[] = [article];
  const soleChild = article.children.length === 1 ? article.children[0] : undefined;
  const steps = [
    citation.paragraph === '' && citation.path.length > 0 ? (soleChild?.label ?? '') : citation.paragraph,
    ...citation.path,
  ];
  for (const step of steps) {
    const nextPlace = treatyPlaces.at(-1)?.children.find(({ label }) => label === step);
    if (!nextPlace) break;
    treatyPlaces.push(nextPlace);
  }
  return treatyPlaces;
}

/** The words of a place up to its first child, including its number; all of it if it has no children. */
export function leadOf({ text }: TreatyDocument, place: TreatyPlace): string {
  const firstPlace = place.children[0];
  return text.slice(bodyStart(text, place), firstPlace ? lineStart(text, firstPlace) : place.whole.end).trimEnd();
}

/** The full text of a place, without an article heading. */
export function wholeTextOf({ text }: TreatyDocument, place: TreatyPlace): string {
  return text.slice(bodyStart(text, place), place.whole.end);
}

function bodyStart(text: string, place: TreatyPlace): number {
  return place.kind === 'article' ? text.indexOf('\n', place.whole.start) + 1 : lineStart(text, place);
}

/** The start of the line on which a place begins, before its indentation. */
function lineStart(text: string, { whole }: TreatyPlace): number {
  return text.lastIndexOf('\n', whole.start - 1) + 1;
}

function articlesOf({ places }: TreatyDocument): readonly TreatyPlace[] {
  return places.flatMap((place) => (place.kind === 'part' ? place.children : [place]));
}

/**
 * All places that a range of citations covers, ends included, in instrument order: "articles 2–5", "22 (1)–(4)". An end that does not exist
 * is omitted; a reversed range yields only its ends.
 */
export function rangeInTreaty(
  document: TreatyDocument,
  from: CitedInTreaty,
  to: CitedInTreaty,
): readonly TreatyPlace[] {
  const firstPlace = placeInTreaty(document, from);
  const lastPlace = placeInTreaty(document, to);
  if (!firstPlace || !lastPlace) return firstPlace ? [firstPlace] : lastPlace ? [lastPlace] : [];
  if (firstPlace === lastPlace) return [firstPlace];
  const articles = articlesOf(document);
  if (from.article !== to.article) {
    const begin = articles.findIndex(({ label }) => label === from.article);
    const end = articles.findIndex(({ label }) => label === to.article);
    return begin < end ? [firstPlace, ...articles.slice(begin + 1, end), lastPlace] : [firstPlace, lastPlace];
  }
  const siblings = siblingsOf(articles, firstPlace);
  const end = siblings.indexOf(lastPlace);
  const begin = siblings.indexOf(firstPlace);
  return begin < end ? siblings.slice(begin, end + 1) : [firstPlace, lastPlace];
}

/** The siblings of a place, itself included. */
function siblingsOf(places: readonly TreatyPlace[], place: TreatyPlace): readonly TreatyPlace[] {
  if (places.includes(place)) return places;
  for (const { children } of places) {
    const siblings = siblingsOf(children, place);
    if (siblings.length > 0) return siblings;
  }
  return [];
}

/** A place under construction, whose end is set last. */
interface PlaceDraft extends TreatyPlace {
  readonly whole: { start: number; end: number };
  readonly children: PlaceDraft[];
}

class TreatyWriter {
  private out = '';

  constructor(
    private readonly treaty: Treaty,
    private readonly official: OfficialText | undefined,
    private readonly summaries: boolean,
  ) {}

  write(): TreatyDocument {
    const { treaty } = this;
    this.head();
    const places: PlaceDraft[] = [];
    let part: PlaceDraft | undefined;
    let number = '';
    for (const article of treaty.articles) {
      const of = treatyPartOf(treaty, article.number);
      if (of && of.number !== number) {
        number = of.number;
        this.line('');
        const title = `Part ${of.number}${of.title ? `. ${of.title}` : ''}`;
        part = this.open('part', of.number, title, title);
        places.push(part);
      }
      const place = this.article(article);
      if (part && of) {
        part.children.push(place);
        part.whole.end = place.whole.end;
      } else places.push(place);
    }
    return { text: this.out, places };
  }

  private head(): void {
    const { treaty, official } = this;
    const { adopted, entryIntoForce, resolution, treatySeries } = treaty.facts;
    this.line(treaty.title);
    this.line('');
    if (official) {
      this.line(`Official text as read from ${official.source}; the source prevails over this copy.`);
      this.line('Our summary follows each provision, marked with a bar. Headings in square brackets are ours too.');
      const lackingArticles = treaty.articles.filter(({ number }) => !officialArticle(official, number));
      if (lackingArticles.length > 0)
        this.line(`Articles without official text: ${lackingArticles.map(({ number }) => number).join(', ')}.`);
    } else this.line(SUMMARY_NOTICE);
    this.line('');
    this.fact('Adopted', dateOf(adopted), adopted);
    this.fact('Resolution', `General Assembly resolution ${resolution.value}`, resolution);
    this.fact('In force since', dateOf(entryIntoForce), entryIntoForce);
    if (treatySeries) this.fact('Treaty Series', treatySeries.value, treatySeries);
    this.fact('Committee', committeeName(treaty.committee, 'en'));
    this.fact('Articles', String(treaty.articles.length));
    this.fact('Official text', treaty.officialText);
  }

  private fact(name: string, value: string, fact?: Fact<string>): void {
    // Omit a fact without a source.
    if (fact?.status !== 'memory') this.line(`${`${name}:`.padEnd(16)}${value}`);
  }

  private article(article: TreatyArticle): PlaceDraft {
    const words = officialArticle(this.official, article.number);
    this.line('');
    const name = `Article ${article.number}`;
    const title = `${name}. ${articleHeading(this.treaty, article)}`;
    const heading = words ? title : `${title}${SUMMARY_MARK}`;
    const place = { ...this.open('article', String(article.number), heading, name), title };
    if (words) this.officialArticle(article, words, place);
    else {
      if (article.chapeau) this.line(article.chapeau);
      for (const paragraph of article.paragraphs) this.paragraph(paragraph, place);
      if (article.closing) this.line(article.closing);
    }
    if (article.note) this.line(`Note: ${article.note}`);
    place.whole.end = this.end();
    return place;
  }

  private paragraph({ number, summary, items }: TreatyParagraph, article: PlaceDraft): void {
    const place = this.writeNumbered(number, summary, article);
    for (const item of items ?? []) this.item(item, place, 1);
    place.whole.end = this.end();
  }

  private item({ letter, summary, items }: TreatyItem, parent: PlaceDraft, depth: number): void {
    const place = this.writeLettered(letter, summary, parent, depth);
    for (const item of items ?? []) this.item(item, place, depth + 1);
    place.whole.end = this.end();
  }

  private officialArticle(article: TreatyArticle, words: OfficialArticle, place: PlaceDraft): void {
    if (words.chapeau) this.blocks(words.chapeau, '');
    for (const paragraph of words.paragraphs) {
      const draft = this.officialParagraph(paragraph, place);
      const officialParagraph = article.paragraphs.find(({ number }) => (number ?? 1) === (paragraph.number ?? 1));
      if (officialParagraph && this.summaries) this.line(`  | ${officialParagraph.summary}`);
      draft.whole.end = this.end();
    }
  }

  private officialParagraph({ number, text, items, closing }: OfficialParagraph, article: PlaceDraft): PlaceDraft {
    const place = this.writeNumbered(number, text, article);
    for (const item of items ?? []) this.officialItem(item, place, 1);
    if (closing) this.blocks(closing, '');
    return place;
  }

  private officialItem({ letter, text, items, closing }: OfficialItem, parent: PlaceDraft, depth: number): void {
    const place = this.writeLettered(letter, text, parent, depth);
    for (const item of items ?? []) this.officialItem(item, place, depth + 1);
    if (closing) this.blocks(closing, '    '.repeat(depth));
    place.whole.end = this.end();
  }

  private writeNumbered(number: number | null, text: string, article: PlaceDraft): PlaceDraft {
    const mark = number === null ? '' : `${number}.`;
    const label = String(number ?? 1);
    const place = this.open('paragraph', label, `${mark === '' ? '' : `${mark}  `}${text}`, mark);
    article.children.push(place);
    return place;
  }

  private writeLettered(letter: string, text: string, parent: PlaceDraft, depth: number): PlaceDraft {
    const mark = `(${letter})`;
    const place = this.open('item', letter, `${mark} ${text}`, mark, '    '.repeat(depth));
    parent.children.push(place);
    return place;
  }

  /** Writes a place and selects its name, otherwise its first line. */
  private open(kind: PlaceDraft['kind'], label: string, content: string, name: string, indent = ''): PlaceDraft {
    const start = this.out.length + indent.length;
    this.blocks(content, indent);
    const end = this.end();
    const firstLine = this.out.indexOf('\n', start);
    return {
      kind,
      label,
      title: this.out.slice(start, firstLine),
      whole: { start, end },
      name: { start, end: name === '' ? firstLine : start + name.length },
      children: [],
    };
  }

  /** Writes blocks of text, one line each. */
  private blocks(text: string, indent: string): void {
    for (const block of text.split('\n')) this.line(`${indent}${block}`);
  }

  private line(text: string): void {
    this.out += `${text}\n`;
  }

  /** The end of the text so far, before the last line break. */
  private end(): number {
    return this.out.length - 1;
  }
}

function dateOf({ value }: Fact<string>): string {
  return dateText(value, 'en');
}

/** The foldable ranges of a treaty document: parts, articles, and paragraphs with items. */
export function treatyFolds(document: TreatyDocument): readonly Span[] {
  const folds: Span[] = [];
  const add = (place: TreatyPlace) => {
    if (place.children.length > 0) folds.push(place.whole);
    for (const child of place.children) add(child);
  };
  for (const place of document.places) add(place);
  return folds;
}
