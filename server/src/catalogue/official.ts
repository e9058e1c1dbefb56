/** Official texts of the instruments. None ships with the program: they are read from the user's files and stored in this form. */

/** A lettered or roman item of the official text, without its mark. */
export interface OfficialItem {
  readonly letter: string;
  readonly text: string;
  readonly items?: readonly OfficialItem[];
  /** Words after its items that belong to none of them. */
  readonly closing?: string;
}

/** A paragraph of the official text, without its number; `number` is null if it has none. */
export interface OfficialParagraph {
  readonly number: number | null;
  readonly text: string;
  readonly items?: readonly OfficialItem[];
  readonly closing?: string;
}

/** An article of the official text. */
export interface OfficialArticle {
  readonly number: number;
  /** The heading in the file. */
  readonly heading?: string;
  /** Words before paragraph 1, outside any number. */
  readonly chapeau?: string;
  readonly paragraphs: readonly OfficialParagraph[];
}

/** The parsed text of one file. */
export interface OfficialCopy {
  /** Name of the file it was read from. */
  readonly source: string;
  readonly articles: readonly OfficialArticle[];
}

/** The parsed text of one instrument: only articles that were read completely. */
export interface OfficialText extends OfficialCopy {
  readonly version: 1;
  readonly instrument: string;
  /** Amended paragraphs of other copies, in wordings that this copy lacks. */
  readonly wordings?: readonly OfficialCopy[];
  /** The same instrument in other languages, each without translations of its own. */
  readonly translations?: readonly OfficialText[];
}

/** Returns the official text of an instrument, if the user has provided one. */
export type OfficialLookup = (instrument: string) => OfficialText | undefined;

/** An article of the official text; undefined if the text lacks it. */
export function officialArticle(text: OfficialText | undefined, article: number): OfficialArticle | undefined {
  return text?.articles.find(({ number }) => number === article);
}

/** The words of a paragraph or item with those of its items, a line each. */
export function wordsOfItem({ text, items, closing }: Pick<OfficialItem, 'text' | 'items' | 'closing'>): string {
  return [text, ...(items ?? []).map(wordsOfItem), closing ?? ''].join('\n');
}

/** Whether a value, such as a stored file parsed as JSON, is an official text in all its parts. */
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

/** Only the text itself has translations, so that a stored one cannot be nested without end. */
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

/** Whether a value is an object with keys, and no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOf(value: unknown, is: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isOptional(value: unknown): boolean {
  return value === undefined || typeof value === 'string';
}
