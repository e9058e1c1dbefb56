import { h } from '../shared/dom';
import type { Row } from './pageModel';
import { drawRow, type Manner } from './rowView';

/** The body of a file that the page is saved as. The browser writes it out, so that all text is escaped as it escapes it. */
export function savedBody(rows: readonly Row[], manner: Manner): string {
  return h('main', { class: 'sheet' }, ...rows.map((row) => drawRow(row, manner))).outerHTML;
}
