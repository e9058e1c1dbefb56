import { h } from '../shared/dom';
import type { PreviewRow } from './pageModel';
import { drawRow, type RenderOptions } from './rowView';

/** The HTML body of a saved page. The browser serializes it, so all text is escaped correctly. */
export function savedBody(rows: readonly PreviewRow[], manner: RenderOptions): string {
  return h('main', { class: 'sheet' }, ...rows.map((row) => drawRow(row, manner))).outerHTML;
}
