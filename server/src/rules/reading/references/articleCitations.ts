import { pluralsOf, singularsOf } from '../../../languages/countedNoun';
import type { Language } from '../../../languages/language';
import { memoize } from '../../../model/base/memo';
import type { BlockReading } from '../../../model/readings/blockReading';
import { NUMBER_SUFFIXES } from '../../../syntax/blocks/marker';
import type { ArticleItem, ArticlesMention } from '../../../syntax/citations/mention';
import type { Span } from '../../../text/edits';

/** An article, with the paragraphs and letters cited below it. */
export interface ArticleGroup extends Span {
  /**
   * `comma`: "16, paragraph 4"; `bracket`: "16 (4)"; `sign`: "16 § 4" and "16.4", which are always wrong. An article alone, or with letters
   * only, has no form.
   */
  readonly form: 'comma' | 'bracket' | 'sign';
  readonly items: readonly ArticleItem[];
  /** Whether another article of the list follows. */
  readonly goesOn: boolean;
}

/** Patterns for the joint between an article and its paragraphs in the comma form, and for the word between a letter and its owner. */
const joints = memoize(({ citations: { paragraph, subparagraph, of } }: Language) => {
  const nouns = [...singularsOf(paragraph), ...pluralsOf(paragraph), ...subparagraph].join('|');
  return {
    below: new RegExp(String.raw`,?\s+(?:${nouns})\.?\s+`, 'i'),
    of: new RegExp(String.raw`\b(?:${of.join('|')})\b`),
  };
});

/** The articles in a citation whose cited parts are written in one of the forms. */
export function articleGroups(
  { block: { text }, language }: BlockReading,
  { items }: ArticlesMention,
): readonly ArticleGroup[] {
  let groups: ArticleGroup[] | undefined;
  for (let from = 0; from < items.length; ) {
    let to = from + 1;
    while (to < items.length && goesOnWith(text, items[from], items[to], language)) to++;
    const [first, last] = [items[from], items[to - 1]];
    const form = first && formOf(text, first, language);
    if (form && last) {
      groups ??= [];
      groups.push({
        start: first.start,
        end: last.end,
        form,
        items: items.slice(from, to),
        goesOn: to < items.length,
      });
    }
    from = to;
  }
  return groups ?? NONE;
}

const NONE: readonly never[] = [];

/** Whether an item continues an article without repeating its number: "17, paragraphs 2 and 3", "17 (2) and (3)". */
function goesOnWith(
  text: string,
  first: ArticleItem | undefined,
  item: ArticleItem | undefined,
  language: Language,
): boolean {
  if (!first || !item || item.article !== first.article) return false;
  if (text.charCodeAt(item.start) === OPEN_CODE) return true;
  return (
    item.paragraph !== '' &&
    text.startsWith(item.paragraph, item.start) &&
    !joints(language).below.test(text.slice(item.start, item.end))
  );
}

const OPEN_CODE = 0x28;
/** "16 § 4", "16, § 4", "16.4"; longer numbers are those of laws, "154.12" and "16.123". */
const SIGN_PATTERN = /^(\d{1,2})(?:,?\s*§+\s*(?=\d)|\.(?=\d{1,2}(?!\d)))(\d+)/;

/** The minimum length of a citation with parts: "1(2". Most citations consist of an article only. */
const MIN_CITATION_LENGTH = 3;

function formOf(text: string, first: ArticleItem, language: Language): ArticleGroup['form'] | undefined {
  if (first.end - first.start < MIN_CITATION_LENGTH) return undefined;
  const citationText = text.slice(first.start, first.end);
  if (SIGN_PATTERN.test(citationText)) return 'sign';
  // "(d) of paragraph 3 of article 14" is neither form, and correct in any document.
  const { below, of } = joints(language);
  if (below.test(citationText) && !of.test(citationText)) return 'comma';
  return first.paragraph !== '' && /^\d+[a-z ]*\s*\(\d/i.test(citationText) ? 'bracket' : undefined;
}

/** Writes a group in the bracket form. */
export function bracketForm(text: string, { items }: Pick<ArticleGroup, 'items'>, language: Language): string {
  return rewriteItems(text, items, (own, isFirst) => (isFirst ? withBrackets(own, language) : bracketParts(own)));
}

/** Writes a group in the comma form, without the closing comma. */
export function commaForm(text: string, { items }: Pick<ArticleGroup, 'items'>): string {
  const isPlural =
    items.filter(
      ({ start, paragraph }, i) =>
        paragraph !== '' && (i === 0 || !text.startsWith('(', start) || /^\(\d/.test(text.slice(start, start + 2))),
    ).length > 1;
  return rewriteItems(text, items, (own, isFirst) =>
    isFirst ? withCommas(own, isPlural) : own.replace(/^\((\d+)\)/, '$1'),
  );
}

function rewriteItems(
  text: string,
  items: readonly ArticleItem[],
  rewrite: (own: string, isFirst: boolean) => string,
): string {
  let joinedText = '';
  for (const [i, item] of items.entries()) {
    const previousItem = items[i - 1];
    if (previousItem) joinedText += text.slice(previousItem.end, item.start);
    joinedText += rewrite(text.slice(item.start, item.end).replace(/\s+/g, ' '), i === 0);
  }
  return joinedText;
}

const SUFFIX_SOURCE = `(?: (?:${NUMBER_SUFFIXES.join('|')}))?`;
const ARTICLE_PATTERN = new RegExp(String.raw`^\d+(?:[-.]\d+)?${SUFFIX_SOURCE}`);
const FIRST_BELOW_PATTERN = new RegExp(String.raw`^(\d+${SUFFIX_SOURCE})\s*\((\d+)\)\s*`);

/** Converts "16, paragraph 4 (a)" to "16 (4) (a)". */
function withBrackets(text: string, language: Language): string {
  const result = text.replace(SIGN_PATTERN, '$1 ($2)').replace(/([\d)])(?=\()/g, '$1 ');
  const article = ARTICLE_PATTERN.exec(result)?.[0] ?? '';
  const followingText = result.slice(article.length).split(joints(language).below).join(' ').trim();
  return followingText === '' ? article : `${article} ${bracketParts(followingText)}`;
}

/** Converts "4 (a)" to "(4) (a)": separate brackets, each preceded by a space. */
function bracketParts(below: string): string {
  return below.replace(/^\d+/, '($&)').replace(/\)\s*\(/g, ') (');
}

/** Converts "16 (4) (a)" to "16, paragraph 4 (a)". */
function withCommas(text: string, several: boolean): string {
  return text
    .replace(SIGN_PATTERN, '$1 ($2)')
    .replace(FIRST_BELOW_PATTERN, `$1, paragraph${several ? 's' : ''} $2 `)
    .trim();
}
