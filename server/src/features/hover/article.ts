import {
  articleOf,
  partOf,
  type Treaty,
  type TreatyArticle,
  type TreatyItem,
  type TreatyParagraph,
} from '../../catalogue/treaty';
import type { Target } from '../../model/target';
import { firstWords, type Inline, item, type Prose, RULE, text } from '../prose';

type ArticleTarget = Extract<Target, { kind: 'article' }>;

/** What is not cited is shown in short. */
const SHORT = 170;

/**
 * What a hover shows of an article: instrument, heading and part; the cited paragraph first and marked, with our summary
 * of it; the other paragraphs in short; that it is a summary; and the way to the official text.
 */
export function articleProse(treaty: Treaty, target: ArticleTarget): readonly Prose[] {
  const article = articleOf(treaty, target.article);
  if (!article) {
    return [
      text({ bold: `${treaty.shortTitle}` }),
      text(`There is no article ${target.article}: the instrument has ${treaty.articles.length} articles.`),
    ];
  }
  const part = partOf(treaty, article.number);
  const prose: Prose[] = [
    text({ bold: `Article ${article.number} · ${article.heading}` }),
    text({
      italic: [treaty.shortTitle, part && `Part ${part.number}${part.title ? `, ${part.title}` : ''}`]
        .filter(Boolean)
        .join(' · '),
    }),
  ];
  const cited = citedParagraph(article, target.paragraph);
  if (cited) {
    prose.push(...citedProse(article, cited, target));
    const others = article.paragraphs.filter((p) => p !== cited);
    if (others.length > 0) prose.push(RULE);
    for (const paragraph of others) prose.push(item(0, ...numberOf(paragraph), firstWords(paragraph.summary, SHORT)));
  } else {
    if (target.paragraph !== '') prose.push(text(`The article has no paragraph ${target.paragraph}.`));
    if (article.chapeau) prose.push(text(article.chapeau));
    for (const paragraph of article.paragraphs) {
      if (paragraph.number === null) prose.push(text(paragraph.summary), ...itemsProse(paragraph.items, target.path));
      else prose.push(item(0, ...numberOf(paragraph), paragraph.summary), ...lettersInShort(paragraph));
    }
  }
  if (article.closing) prose.push(text(article.closing));
  if (article.note) prose.push(text({ italic: `Note: ${article.note}` }));
  prose.push(
    RULE,
    text(`${structureWords(article)} · summary, not the official text · `, {
      link: 'official text',
      to: treaty.officialText,
    }),
  );
  return prose;
}

function citedParagraph(article: TreatyArticle, number: string): TreatyParagraph | undefined {
  if (number === '') return undefined;
  const found = article.paragraphs.find((p) => p.number === Number(number));
  // Some editions number the only paragraph of an article, others do not.
  return found ?? (number === '1' && article.paragraphs.length === 1 ? article.paragraphs[0] : undefined);
}

function citedProse(article: TreatyArticle, paragraph: TreatyParagraph, target: ArticleTarget): Prose[] {
  const prose: Prose[] = [];
  if (article.chapeau) prose.push(text({ italic: article.chapeau }));
  prose.push(text({ bold: `▸ Paragraph ${paragraph.number ?? 1}` }, `  ${paragraph.summary}`));
  prose.push(...itemsProse(paragraph.items, target.path));
  return prose;
}

/** Lettered items in full; the cited one marked. */
function itemsProse(items: readonly TreatyItem[] | undefined, path: readonly string[], depth = 0): Prose[] {
  const prose: Prose[] = [];
  for (const one of items ?? []) {
    const cited = path[0] === one.letter;
    const label: Inline = cited ? { bold: `▸ (${one.letter})` } : `(${one.letter})`;
    prose.push(item(depth, label, ` ${path.length > 0 && !cited ? firstWords(one.summary, SHORT) : one.summary}`));
    if (cited || path.length === 0) prose.push(...itemsProse(one.items, path.slice(1), depth + 1));
  }
  return prose;
}

function lettersInShort(paragraph: TreatyParagraph): Prose[] {
  const letters = paragraph.items ?? [];
  const first = letters[0];
  const last = letters.at(-1);
  if (!first || !last) return [];
  return [
    item(1, {
      italic:
        letters.length === 1 ? `(${first.letter})` : `(${first.letter})–(${last.letter}): ${letters.length} items`,
    }),
  ];
}

function numberOf(paragraph: TreatyParagraph): Inline[] {
  return paragraph.number === null ? [] : [{ bold: `${paragraph.number}.` }, ' '];
}

function structureWords(article: TreatyArticle): string {
  const numbered = article.paragraphs.filter((p) => p.number !== null).length;
  if (numbered > 0) return numbered === 1 ? '1 paragraph' : `${numbered} paragraphs`;
  const letters = article.paragraphs[0]?.items?.length ?? 0;
  return letters > 0 ? `1 paragraph with ${letters} items` : '1 paragraph';
}
