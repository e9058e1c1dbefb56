import { amendedParagraphs, type WordingInUse, wordingOf, wordingsInUse } from './amendedParagraphs';
import {
  type OfficialArticle,
  type OfficialCopy,
  type OfficialParagraph,
  type OfficialText,
  wordsOfItem,
} from './official';

/**
 * Adds to a text the amended paragraphs that a copy has in another wording, so that quotations can be compared with both. The text is
 * unchanged if the copy has no other wording, or if the wording of the text is not recognized.
 */
export function withOtherWordings(text: OfficialText, copy: OfficialText | undefined): OfficialText {
  const { instrument } = text;
  if (copy?.instrument !== instrument || !isRecognized(text)) return text;
  const keys = new Set([text, ...(text.wordings ?? [])].flatMap((one) => wordingsOf(instrument, one)).map(keyOf));
  const wordings: OfficialCopy[] = [...(text.wordings ?? [])];
  for (const other of [copy, ...(copy.wordings ?? [])]) {
    const additions = wordingsOf(instrument, other).filter((one) => !keys.has(keyOf(one)));
    for (const one of additions) keys.add(keyOf(one));
    const articles = [...new Set(additions.map(({ article }) => article))].map(
      ({ number }): OfficialArticle => ({
        number,
        paragraphs: additions.filter(({ article }) => article.number === number).map(({ paragraph }) => paragraph),
      }),
    );
    if (articles.length > 0) wordings.push({ source: other.source, articles });
  }
  return wordings.length > 0 ? { ...text, wordings } : text;
}

/** The more complete of two copies (the first, if equal), with the other wordings found in the second. */
export function moreComplete(one: OfficialText | undefined, other: OfficialText): OfficialText {
  return one && one.articles.length >= other.articles.length
    ? withOtherWordings(one, other)
    : withOtherWordings(other, one);
}

/** Whether a wording of an amended paragraph is missing, so that a quotation may legitimately differ from the text. */
export function lacksWording(text: OfficialText, paragraph: string): boolean {
  const { instrument } = text;
  const needs = wordingsInUse(instrument, paragraph);
  if (needs.length === 0) return false;
  const availableParagraphs = [text, ...(text.wordings ?? [])]
    .flatMap((one) => wordingsOf(instrument, one))
    .filter(({ name }) => name === paragraph);
  return needs.some((wording) => availableParagraphs.every((one) => one.wording !== wording));
}

/** An amended paragraph in one of its wordings. */
interface WordedParagraph {
  readonly name: string;
  readonly wording: WordingInUse;
  readonly article: OfficialArticle;
  readonly paragraph: OfficialParagraph;
}

function keyOf({ name, wording }: WordedParagraph): string {
  return `${name} ${wording}`;
}

function wordingsOf(instrument: string, { articles }: Pick<OfficialCopy, 'articles'>): readonly WordedParagraph[] {
  return amendedIn(instrument, articles).flatMap((one) => {
    const wording = wordingOf(instrument, one.name, wordsOfItem(one.paragraph));
    return wording === undefined ? [] : [{ ...one, wording }];
  });
}

/** Whether every amended paragraph in a text has a recognized wording. */
function isRecognized({ instrument, articles }: OfficialText): boolean {
  return amendedIn(instrument, articles).every(
    ({ name, paragraph }) => wordingOf(instrument, name, wordsOfItem(paragraph)) !== undefined,
  );
}

function amendedIn(
  instrument: string,
  articles: readonly OfficialArticle[],
): readonly Omit<WordedParagraph, 'wording'>[] {
  const names = amendedParagraphs(instrument);
  if (names.length === 0) return [];
  return articles.flatMap((article) =>
    article.paragraphs.flatMap((paragraph) => {
      const name = `${article.number} (${paragraph.number})`;
      return names.includes(name) ? [{ name, article, paragraph }] : [];
    }),
  );
}
