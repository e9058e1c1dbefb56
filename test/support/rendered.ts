import MarkdownIt, { type Token } from 'markdown-it';

const renderer = new MarkdownIt({ html: true, linkify: true });

/** A text rendered as Markdown: its plain words, and everything other than words, such as "link_open https://…". */
export function rendered(source: string): { readonly text: string; readonly more: readonly string[] } {
  const words: string[] = [];
  const more: string[] = [];
  const walk = (token: Token): void => {
    if (token.type === 'inline') for (const child of token.children ?? []) walk(child);
    else if (token.type === 'text' || token.type === 'text_special') words.push(token.content);
    else if (token.type === 'softbreak') words.push(' ');
    else if (!/^paragraph_|_close$/.test(token.type))
      more.push([token.type, token.attrGet('href') ?? token.attrGet('src') ?? token.content].filter(Boolean).join(' '));
  };
  for (const token of renderer.parse(source, {})) walk(token);
  return { text: words.join(''), more };
}
