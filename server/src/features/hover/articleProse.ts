import { articleStructure, missingPart } from '../../catalogue/articleStructure';
import {
  type OfficialArticle,
  type OfficialItem,
  type OfficialLookup,
  officialArticle,
} from '../../catalogue/official';
import {
  articleHeading,
  articleOf,
  type Treaty,
  type TreatyArticle,
  type TreatyItem,
  type TreatyParagraph,
  treatyPartOf,
} from '../../catalogue/treaty';
import type { Speaker } from '../../display/speaker';
import type { ArticleTarget } from '../../model/base/target';
import { instrumentName } from '../words/officialNames';
import { lettersIn } from '../words/placeNames';
import { type Inline, item, leadingText, type Prose, quote, RULE_PROSE, text } from '../words/prose';

/** Maximum length of summaries of uncited paragraphs and items. */
const MAX_SUMMARY_LENGTH = 170;

/** Maximum length of each paragraph when a whole article is quoted. */
const OFFICIAL_SHORT = 280;

/**
 * The hover for an article: instrument, heading and part; the cited paragraph first and marked, with the official text if the user has
 * supplied it, and our summary; the other paragraphs in brief; the source; and a link to the official text. Headings that are not part of
 * the treaty are in square brackets.
 */
export function articleProse(
  treaty: Treaty,
  target: ArticleTarget,
  says: Speaker,
  official?: OfficialLookup,
): readonly Prose[] {
  const { t, plural, language } = says;
  const article = articleOf(treaty, target.article);
  if (!article) {
    return [
      text({ bold: instrumentName(treaty.id, language) }),
      text(
        plural(
          treaty.articles.length,
          'There is no article {1}: the instrument has {0} article.',
          'There is no article {1}: the instrument has {0} articles.',
          target.article,
        ),
      ),
    ];
  }
  const part = treatyPartOf(treaty, article.number);
  const source = official?.(treaty.id);
  const words = officialArticle(source, article.number);
  const prose: Prose[] = [
    text({ bold: `${t('Article {0}', article.number)} · ${articleHeading(treaty, article)}` }),
    text({
      italic: [
        instrumentName(treaty.id, language),
        part && `${t('Part {0}', part.number)}${part.title ? `, ${part.title}` : ''}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  ];
  const paragraphCited = citedParagraph(article, target);
  if (paragraphCited) {
    if (words) prose.push(...officialProse(words, paragraphCited.number ?? 1, target.path));
    prose.push(...citedProse(article, paragraphCited, target, says));
    const otherParagraphs = article.paragraphs.filter((p) => p !== paragraphCited);
    if (otherParagraphs.length > 0) prose.push(RULE_PROSE);
    for (const paragraph of otherParagraphs)
      prose.push(item(0, ...numberOf(paragraph), leadingText(paragraph.summary, MAX_SUMMARY_LENGTH)));
  } else {
    if (words) prose.push(...wholeOfficial(words), text({ bold: t('In short') }));
    if (article.chapeau) prose.push(text(article.chapeau));
    for (const paragraph of article.paragraphs) {
      if (paragraph.number === null) prose.push(text(paragraph.summary), ...itemsProse(paragraph.items, target.path));
      else prose.push(item(0, ...numberOf(paragraph), paragraph.summary), ...lettersInShort(paragraph, says));
    }
  }
  prose.push(...missingProse(treaty, article, target, says));
  if (article.closing) prose.push(text(article.closing));
  if (article.note) prose.push(text({ italic: t('Note: {0}', article.note) }));
  const provenance = words
    ? t('quoted from {0}, with our summary', source?.source ?? '')
    : t('summary, not the official text');
  prose.push(
    RULE_PROSE,
    text(`${structureText(article, says)} · ${provenance} · `, {
      link: t('official text'),
      to: treaty.officialText,
    }),
  );
  return prose;
}

/** Notes that a cited part does not exist, if that is certain. */
function missingProse(
  treaty: Treaty,
  article: TreatyArticle,
  target: ArticleTarget,
  { t, language }: Speaker,
): Prose[] {
  const structure = articleStructure(treaty.id, article.number);
  const missing = structure && missingPart(treaty.id, structure, target);
  if (!missing) return [];
  if (missing.kind === 'paragraph') return [text(t('The article has no paragraph {0}.', target.paragraph))];
  const depth = missing.kind === 'item' ? missing.depth : 0;
  const letters = lettersIn(target.path.slice(0, depth + 1), language);
  return [
    text(
      target.paragraph === ''
        ? t('The article itself has no {0}.', letters)
        : t('Paragraph {0} has no {1}.', target.paragraph, letters),
    ),
  ];
}

/** The official text of a paragraph with its cited items. */
function officialProse(article: OfficialArticle, number: number, path: readonly string[]): Prose[] {
  const paragraph = article.paragraphs.find((p) => (p.number ?? 1) === number);
  if (!paragraph) return [];
  const prose: Prose[] = [];
  if (article.chapeau) prose.push(quote(article.chapeau));
  prose.push(quote(...labelInlines(paragraph.number), paragraph.text), ...officialItems(paragraph.items, path));
  if (paragraph.closing && path.length === 0) prose.push(quote(paragraph.closing));
  return prose;
}

function officialItems(items: readonly OfficialItem[] | undefined, path: readonly string[], outer = ''): Prose[] {
  const [first, ...rest] = path;
  return (items ?? []).flatMap((one) => {
    if (first !== undefined && one.letter !== first) return [];
    const mark = `${outer}(${one.letter})`;
    return [quote({ bold: mark }, ` ${one.text}`), ...officialItems(one.items, rest, `${mark} `)];
  });
}

/** The official text of a whole article, with long paragraphs shortened. */
function wholeOfficial(article: OfficialArticle): Prose[] {
  const prose: Prose[] = article.chapeau ? [quote(article.chapeau)] : [];
  const isOnlyParagraph = article.paragraphs.length === 1;
  for (const paragraph of article.paragraphs) {
    const words = isOnlyParagraph ? paragraph.text : leadingText(paragraph.text, OFFICIAL_SHORT);
    prose.push(quote(...labelInlines(paragraph.number), words));
    if (isOnlyParagraph) prose.push(...officialItems(paragraph.items, []));
    if (isOnlyParagraph && paragraph.closing) prose.push(quote(paragraph.closing));
  }
  return prose;
}

function labelInlines(number: number | null): Inline[] {
  return number === null ? [] : [{ bold: `${number}.` }, ' '];
}

function citedParagraph(article: TreatyArticle, { paragraph, path }: ArticleTarget): TreatyParagraph | undefined {
  const soleParagraph = article.paragraphs.length === 1 ? article.paragraphs[0] : undefined;
  // The letters of a sole paragraph may be cited without its number.
  if (paragraph === '') return path.length > 0 && soleParagraph?.number === 1 ? soleParagraph : undefined;
  const match = article.paragraphs.find((p) => p.number === Number(paragraph));
  // Some editions number a sole paragraph, others do not.
  return match ?? (paragraph === '1' ? soleParagraph : undefined);
}

function citedProse(
  article: TreatyArticle,
  paragraph: TreatyParagraph,
  target: ArticleTarget,
  { t }: Speaker,
): Prose[] {
  const prose: Prose[] = [];
  if (article.chapeau) prose.push(text({ italic: article.chapeau }));
  prose.push(text({ bold: `▸ ${t('Paragraph {0}', paragraph.number ?? 1)}` }, `  ${paragraph.summary}`));
  prose.push(...itemsProse(paragraph.items, target.path));
  return prose;
}

/** Lettered items, with the cited one marked; if one is cited, the others are shortened. */
function itemsProse(items: readonly TreatyItem[] | undefined, path: readonly string[], depth = 0): Prose[] {
  const prose: Prose[] = [];
  for (const one of items ?? []) {
    const isCited = path[0] === one.letter;
    const label: Inline = isCited ? { bold: `▸ (${one.letter})` } : `(${one.letter})`;
    prose.push(
      item(
        depth,
        label,
        ` ${path.length > 0 && !isCited ? leadingText(one.summary, MAX_SUMMARY_LENGTH) : one.summary}`,
      ),
    );
    if (isCited || path.length === 0) prose.push(...itemsProse(one.items, path.slice(1), depth + 1));
  }
  return prose;
}

function lettersInShort(paragraph: TreatyParagraph, { plural }: Speaker): Prose[] {
  const letters = paragraph.items ?? [];
  const firstLetter = letters[0];
  const lastLetter = letters.at(-1);
  if (!firstLetter || !lastLetter) return [];
  return [
    item(1, {
      italic:
        letters.length === 1
          ? `(${firstLetter.letter})`
          : `(${firstLetter.letter})–(${lastLetter.letter}): ${plural(letters.length, '{0} item', '{0} items')}`,
    }),
  ];
}

function numberOf(paragraph: TreatyParagraph): Inline[] {
  return paragraph.number === null ? [] : [{ bold: `${paragraph.number}.` }, ' '];
}

function structureText(article: TreatyArticle, { plural }: Speaker): string {
  const paragraphCount = article.paragraphs.filter((p) => p.number !== null).length;
  const letterCount = article.paragraphs[0]?.items?.length ?? 0;
  return paragraphCount > 0 || letterCount === 0
    ? plural(Math.max(1, paragraphCount), '{0} paragraph', '{0} paragraphs')
    : plural(letterCount, '1 paragraph with {0} item', '1 paragraph with {0} items');
}
