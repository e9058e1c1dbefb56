/**
 * Text for display, whether the client renders Markdown or plain text. Marks bold text and links; `lsp/connection/markup.ts` renders and
 * escapes it.
 */
export type Inline =
  | string
  | { readonly bold: string }
  | { readonly italic: string }
  | { readonly code: string }
  | { readonly link: string; readonly to: string };

/** A paragraph, a bullet or a rule of a hover. */
export type Prose =
  | { readonly kind: 'text'; readonly parts: readonly Inline[] }
  | { readonly kind: 'item'; readonly depth: number; readonly parts: readonly Inline[] }
  | { readonly kind: 'quote'; readonly parts: readonly Inline[] }
  | { readonly kind: 'rule' };

/** A paragraph. */
export const text = (...parts: readonly Inline[]): Prose => ({ kind: 'text', parts });
/** A bullet; `depth` is its level, from 0. */
export const item = (depth: number, ...parts: readonly Inline[]): Prose => ({ kind: 'item', depth, parts });
/** A quoted paragraph. */
export const quote = (...parts: readonly Inline[]): Prose => ({ kind: 'quote', parts });
/** A horizontal rule. */
export const RULE_PROSE: Prose = { kind: 'rule' };

/** The first words of a text with white space collapsed, cut at the end of a word with an ellipsis; at most `limit` UTF-16 code units. */
export function leadingText(source: string, limit: number): string {
  const flatText = source
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  if (flatText.length <= limit && source.length <= limit * 4) return flatText;
  const truncatedText = flatText.slice(0, limit - 1);
  const space = truncatedText.lastIndexOf(' ');
  const result = (space > limit / 2 ? truncatedText.slice(0, space) : truncatedText).replace(/[\s,;:.–-]+$/, '');
  return `${dropHalfPair(result)}…`;
}

/** Drops an unpaired surrogate at the end. */
function dropHalfPair(value: string): string {
  const lastCode = value.charCodeAt(value.length - 1);
  return lastCode >= 0xd800 && lastCode <= 0xdbff ? value.slice(0, -1) : value;
}
