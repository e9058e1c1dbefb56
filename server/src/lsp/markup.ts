import { type MarkupContent, MarkupKind } from 'vscode-languageserver';
import type { Inline, Prose } from '../features/prose';

/** Whether a client that names the formats it can show, the one it likes best first, is to be given Markdown. */
export function prefersMarkdown(formats: readonly MarkupKind[] | undefined): boolean {
  return formats?.find((one) => one === MarkupKind.Markdown || one === MarkupKind.PlainText) === MarkupKind.Markdown;
}

/** Prose as the client can show it. Text of documents is escaped: it never becomes a link, an image, a heading or HTML. */
export function markup(prose: readonly Prose[], markdown: boolean): MarkupContent {
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
      // The empty line of the quotation lets the next one go on with it.
      return `> ${block.parts.map(inlineAsMarkdown).join('')}\n>\n`;
    case 'text':
      return `\n${block.parts.map(inlineAsMarkdown).join('')}\n\n`;
  }
}

function inlineAsMarkdown(part: Inline): string {
  if (typeof part === 'string') return escapeMarkdown(part);
  if ('bold' in part) return `**${escapeMarkdown(part.bold.trim())}**`;
  if ('italic' in part) return `*${escapeMarkdown(part.italic.trim())}*`;
  if ('code' in part) return `\`${part.code.replaceAll('`', '’')}\``;
  return `[${escapeMarkdown(part.link)}](${addressInBrackets(part.to)})`;
}

/** An address as it may stand in the brackets of a link; what is encoded already stays as it is. */
function addressInBrackets(address: string): string {
  return address.replace(/[\s()<>\\"]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Escapes everything that Markdown could read as more than text, addresses that would become links by themselves included. */
export function escapeMarkdown(source: string): string {
  return source
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&$^=:@/]/g, (c) =>
      c === '-' || c === '.' || c === '(' || c === ')' || c === '/' ? c : `\\${c}`,
    )
    .replace(/(?<=\w)\.(?=[a-z])|\/(?=\/)/gi, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/, '$1$2\\$3')
    .replace(/^(\s*)([-+])/, '$1\\$2')
    .replace(/\b(https?|ftp|www|mailto)(\\?[:.])/gi, '$1​$2');
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
