import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Inline, Prose } from '../../features/words/prose';
import { escapeMarkdown } from '../../text/markup/escapeMarkdown';

/** Whether to send Markdown to a client that lists the formats it can show, in order of preference. */
export function prefersMarkdown(formats: readonly MarkupKind[] | undefined): boolean {
  return formats?.find((one) => one === MarkupKind.Markdown || one === MarkupKind.PlainText) === MarkupKind.Markdown;
}

/** Prose in the form that the client can show. Text from documents is escaped, so it never becomes a link, an image, a heading or HTML. */
export function markupContent(prose: readonly Prose[], markdown: boolean): MarkupContent {
  return markdown
    ? { kind: MarkupKind.Markdown, value: prose.map(blockAsMarkdown).join('').trim() }
    : { kind: MarkupKind.PlainText, value: prose.map(blockAsText).join('').trim() };
}

function blockAsMarkdown(block: Prose): string {
  switch (block.kind) {
    case 'rule':
      return '\n---\n\n';
    case 'item':
      return `${'  '.repeat(block.depth)}- ${block.parts.map(inlineAsMarkdown).join('')}\n`;
    case 'quote':
      // An empty quoted line continues the quotation into the next block.
      return `> ${block.parts.map(inlineAsMarkdown).join('')}\n>\n`;
    case 'text':
      return `\n${block.parts.map(inlineAsMarkdown).join('')}\n\n`;
  }
}

function inlineAsMarkdown(part: Inline): string {
  if (typeof part === 'string') return escapeMarkdownLine(part);
  if ('bold' in part) return `**${escapeMarkdownLine(part.bold.trim())}**`;
  if ('italic' in part) return `*${escapeMarkdownLine(part.italic.trim())}*`;
  if ('code' in part) return `\`${part.code.replaceAll('`', '’')}\``;
  return `[${escapeMarkdownLine(part.link)}](${addressInBrackets(part.to)})`;
}

/** Escapes a URI for the parentheses of a link; keeps existing escapes. */
function addressInBrackets(address: string): string {
  return address.replace(/[\s()<>\\"]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Escapes text. Also breaks up URLs, for editors that detect links after unescaping. */
function escapeMarkdownLine(source: string): string {
  return escapeMarkdown(source).replace(/\b(https?|ftp|www|mailto)(\\?[:.])/gi, '$1\u200b$2');
}

function blockAsText(block: Prose): string {
  switch (block.kind) {
    case 'rule':
      return '\n';
    case 'item':
      return `${'  '.repeat(block.depth)}- ${block.parts.map(inlineAsText).join('')}\n`;
    default:
      return `\n${block.parts.map(inlineAsText).join('')}\n`;
  }
}

function inlineAsText(part: Inline): string {
  if (typeof part === 'string') return part;
  if ('bold' in part) return part.bold;
  if ('italic' in part) return part.italic;
  if ('code' in part) return part.code;
  return `${part.link}: ${part.to}`;
}
