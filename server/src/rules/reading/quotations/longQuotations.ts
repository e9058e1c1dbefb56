import type { View } from '../../engine/view';

/**
 * Whether the next text block reopens a quotation, as each paragraph of a long quotation does. Between two paragraphs that begin with an
 * opening mark, there may be items.
 */
export function quotationGoesOn(model: View, block: number): boolean {
  const maxItems = opensNewParagraph(model, block) ? MAX_QUOTED_ITEMS : 1;
  const { owner } = model.paragraphs;
  for (let next = block + 1; next <= block + maxItems && (next === block + 1 || owner[next] === owner[block]); next++)
    if (opensNewParagraph(model, next) || OPENS_LINE_PATTERN.test(model.block(next)?.text ?? '')) return true;
  return false;
}

/** A numbered paragraph of a quotation, on a new line in a block that was parsed as an item: "“2. The betrothal …". */
const OPENS_LINE_PATTERN = /[\r\n][ \t]*[“"]\d{1,2}[.)]/;

/** How many items of a quoted paragraph may precede the next one. */
const MAX_QUOTED_ITEMS = 20;

/** Whether a block begins with an opening quotation mark, as each paragraph of a long quotation does. */
export function opensNewParagraph(model: View, block: number): boolean {
  const ownBlock = model.block(block);
  return ownBlock !== undefined && isOpeningMark(ownBlock.text.charCodeAt(ownBlock.content.start));
}

function isOpeningMark(code: number): boolean {
  return code === 0x201c || code === 0x22;
}
