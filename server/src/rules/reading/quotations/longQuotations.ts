import type { View } from '../../engine/view';

/**
 * Whether the next text block opens a quotation again, as each paragraph of a long quotation does. Items may be between two paragraphs that
 * begin with their quotation.
 */
export function quotationGoesOn(model: View, block: number): boolean {
  const most = opensAnew(model, block) ? MOST_ITEMS : 1;
  const { owner } = model.paragraphs;
  for (let next = block + 1; next <= block + most && (next === block + 1 || owner[next] === owner[block]); next++)
    if (opensAnew(model, next) || OPENS_LINE.test(model.block(next)?.text ?? '')) return true;
  return false;
}

/** A numbered paragraph of a quotation below an item of it: "“2. The betrothal …". */
const OPENS_LINE = /[\r\n][ \t]*[“"]\d{1,2}[.)]/;

/** How many items of a quoted paragraph may be between it and the next one. */
const MOST_ITEMS = 20;

/** Whether a block begins with an opening mark, as each paragraph of a long quotation does. */
export function opensAnew(model: View, block: number): boolean {
  const own = model.block(block);
  return own !== undefined && isOpeningMark(own.text.charCodeAt(own.content.start));
}

function isOpeningMark(code: number): boolean {
  return code === 0x201c || code === 0x22;
}
