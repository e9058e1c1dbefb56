import type { OfficialArticle, OfficialItem } from '../../../server/src/catalogue/official';
import type { Treaty, TreatyItem } from '../../../server/src/catalogue/treaty';

/** Our summaries in the form of an official text, to be read back. */
export function asOfficial(treaty: Treaty): readonly OfficialArticle[] {
  const items = (list: readonly TreatyItem[] | undefined): { items?: readonly OfficialItem[] } =>
    list ? { items: list.map((one) => ({ letter: one.letter, text: one.summary, ...items(one.items) })) } : {};
  return treaty.articles.map((article) => ({
    number: article.number,
    heading: article.heading,
    ...(article.chapeau && article.paragraphs[0]?.number !== null && { chapeau: article.chapeau }),
    paragraphs: article.paragraphs.map((one) => ({ number: one.number, text: one.summary, ...items(one.items) })),
  }));
}

type Walk = (text: string, mark: string, depth: number) => void;

function walk(article: OfficialArticle, take: Walk): void {
  const items = (list: readonly OfficialItem[] | undefined, depth: number) => {
    for (const one of list ?? []) {
      take(one.text, `(${one.letter})`, depth);
      items(one.items, depth + 1);
    }
  };
  if (article.chapeau) take(article.chapeau, '', 0);
  for (const paragraph of article.paragraphs) {
    take(paragraph.text, paragraph.number === null ? '' : `${paragraph.number}.`, 0);
    items(paragraph.items, 1);
  }
}

/** As a plain text, each paragraph one line. */
export function asText({ title, parts }: Treaty, articles: readonly OfficialArticle[]): string {
  let out = `${title}\n\nThe States parties have agreed as follows:\n`;
  for (const article of articles) {
    const part = parts.find(({ from }) => from === article.number);
    if (part) out += `\nPART ${part.number}${part.title ? ` - ${part.title}` : ''}\n`;
    out += `\nArticle ${article.number}${article.heading ? ` - ${article.heading}` : ''}\n`;
    walk(article, (text, mark) => {
      out += `${mark === '' ? '' : `${mark} `}${text}\n`;
    });
  }
  return out;
}

/** Wrapped by hand, a blank line between blocks. */
export function asWrapped(treaty: Treaty, articles: readonly OfficialArticle[], width = 70): string {
  return asText(treaty, articles)
    .split('\n')
    .map((line) => line.replace(new RegExp(`(?=.{${width + 1}})(.{1,${width}})\\s`, 'g'), '$1\n'))
    .join('\n\n');
}

/** As Markdown, marks escaped or in lists. */
export function asMarkdown({ title }: Treaty, articles: readonly OfficialArticle[]): string {
  let out = `# ${title}\n\n*Adopted some time ago.*\n`;
  for (const article of articles) {
    out += `\n## Article ${article.number}\n\n**${article.heading}**\n\n`;
    walk(article, (text, mark, depth) => {
      const start = depth > 0 ? `${'  '.repeat(depth)}- ` : '';
      out += `${start}${mark.replace('.', '\\.')} ${text}\n\n`;
    });
  }
  return out;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/’/g, '&rsquo;');

/** As a saved web page whose numbers are those of its lists. */
export function asHtml({ title }: Treaty, articles: readonly OfficialArticle[]): string {
  const items = (list: readonly OfficialItem[] | undefined, type: string): string => {
    if (!list) return '';
    const inner = list.map((one) => `<li>${escaped(one.text)}${items(one.items, 'i')}</li>`).join('\n');
    return `\n<ol type="${type}">${inner}</ol>`;
  };
  const bodies = articles.map((article) => {
    const paragraphs = article.paragraphs.map((one) => `${escaped(one.text)}${items(one.items, 'a')}`);
    const numbered = article.paragraphs[0]?.number !== null;
    const body = numbered
      ? `<ol>${paragraphs.map((one) => `<li>${one}</li>`).join('')}</ol>`
      : `<p>${paragraphs[0] ?? ''}</p>`;
    const chapeau = article.chapeau ? `<p>${escaped(article.chapeau)}</p>` : '';
    return `<h3>Article ${article.number}</h3>\n<h4>${escaped(article.heading ?? '')}</h4>\n${chapeau}${body}`;
  });
  return `<!DOCTYPE html><html><head><title>${escaped(title)} | A web site</title><script>var a = "Article 1";</script></head>
<body><nav><a href="/x">Convention on the Rights of the Child</a></nav>
<h1>${escaped(title)}</h1><div hidden>Article 1</div>
${bodies.join('\n')}
<p>Back to top. Learn more about our work</p><footer>Contact us</footer></body></html>`;
}
