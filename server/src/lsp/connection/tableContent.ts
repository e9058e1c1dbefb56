import { asBase64 } from '../../base64';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { tableDocument } from '../../export/tableDocument';
import { type Table, tableText } from '../../features/words/tableForms';
import type { ExportTableParams } from '../../protocol';

/** A table in an export format: text, `data` for JSON or, for Word, a file in base64 with the `printed` form. */
export function tableContent(
  format: ExportTableParams['format'],
  language: DisplayLanguage,
  content: { readonly table: () => Table; readonly data: () => object; readonly printed?: () => Table },
): string {
  if (format === 'json') return `${JSON.stringify(content.data(), undefined, 2)}\n`;
  if (format === 'word') return asBase64(tableDocument((content.printed ?? content.table)(), language));
  return tableText(content.table(), format);
}
