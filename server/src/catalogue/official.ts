/** // Official texts of the instruments. None ships with the program: they are read from the user's files and stored in this form. */

/** A lettered or Roman-numbered item of the official text, without its marker. */
export interface OfficialItem {
  readonly letter: string;
  readonly text: string;
  readonly items?: readonly OfficialItem[];
  /** Text after the nested items that belongs to none of them. */
  readonly closing?: string;
}

/** A paragraph of the official text, without its number; `number` is null for an unnumbered paragraph. */
export interface OfficialParagraph {
  readonly number: number | null;
  readonly text: string;
  readonly items?: readonly OfficialItem[];
  readonly closing?: string;
}

/** An article of the official text. */
export interface OfficialArticle {
  readonly number: number;
  /** The heading as in the file. */
  readonly heading?: string;
  /** Unnumbered text above paragraph 1. */
  readonly chapeau?: string;
  readonly paragraphs: readonly OfficialParagraph[];
}

/** The parsed text of one file. */
export interface OfficialCopy {
  /** The name of the source file. */
  readonly source: string;
  readonly articles: readonly OfficialArticle[];
}

/** The parsed text of one instrument; contains only articles that were parsed completely. */
export interface OfficialText extends OfficialCopy {
  readonly version: 1;
  readonly instrument: string;
  /** Amended paragraphs from other copies, in wordings that this one lacks. */
  readonly wordings?: readonly OfficialCopy[];
  /** The same instrument in other languages. Never nested: a translation has no translations of its own. */
  readonly translations?: readonly OfficialText[];
}

/** Looks up the official text of an instrument; undefined if the user has not provided one. */
export type OfficialLookup = (instrument: string) => OfficialText | undefined;

/** An article of the official text; undefined if it is missing. */
export function officialArticle(text: OfficialText | undefined, article: number): OfficialArticle | undefined {
  return text?.articles.find(({ number }) => number === article);
}

/** The text of a paragraph or item, followed by its nested items, one per line. */
export function wordsOfItem({ text, items, closing }: Pick<OfficialItem, 'text' | 'items' | 'closing'>): string {
  return [text, ...(items ?? []).map(wordsOfItem), closing ?? ''].join('\n');
}

/** Whether a value, such as parsed JSON from storage, is structurally a valid official text. */
export function isOfficialText(value: unknown): value is OfficialText {
  if (!isRecord(value)) return false;
  const { version, instrument, wordings, translations } = value;
  return (
    version === 1 &&
    typeof instrument === 'string' &&
    isCopy(value) &&
    (wordings === undefined || isListOf(wordings, isCopy)) &&
    (translations === undefined || isListOf(translations, isTranslation))
  );
}

/** Translations must not have translations, which bounds the nesting of stored texts. */
function isTranslation(value: unknown): boolean {
  if (!isOfficialText(value)) return false;
  const { translations } = value;
  return translations === undefined;
}

function isCopy(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { source, articles } = value;
  return typeof source === 'string' && isListOf(articles, isArticle);
}

function isArticle(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { number, heading, chapeau, paragraphs } = value;
  return Number.isInteger(number) && isOptional(heading) && isOptional(chapeau) && isListOf(paragraphs, isParagraph);
}

function isParagraph(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { number } = value;
  return (number === null || Number.isInteger(number)) && hasWords(value);
}

function isItem(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { letter } = value;
  return typeof letter === 'string' && hasWords(value);
}

function hasWords({ text, items, closing }: Readonly<Record<string, unknown>>): boolean {
  return typeof text === 'string' && isOptional(closing) && (items === undefined || isListOf(items, isItem));
}

/** Whether a value is an object and not an array. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isOptional(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
