import { strToU8, zipSync } from 'fflate';
import type { DocumentModel } from '../model/document';
import { type LeftOut, writeBody } from './bodyWriter';
import { packageParts } from './packageParts';
import { pageForm } from './pageForm';
import { stylesXml } from './styleParts';

/** Properties of the file that are not in the text. */
interface ExportOptions {
  /** The date of creation, `2026-05-01T10:00:00Z`; by default none. */
  readonly date?: string;
}

/** A Word file, with notes for its reader. */
interface ExportedWord {
  readonly bytes: Uint8Array;
  readonly left: LeftOut;
}

/** The date of all parts in the archive: the earliest that zip can express, in any time zone. */
const PACKING_DATE = new Date(1980, 0, 1);

/**
 * A document as a Word file (`.docx`) in the layout of printed treaty body documents: masthead, title, headings, automatic numbers,
 * references to paragraphs as fields, footnotes, running heads. The same model and options give the same bytes. Any text can be exported;
 * whatever is not recognized becomes plain text.
 */
export function exportWord(model: DocumentModel, { date = '' }: ExportOptions = {}): ExportedWord {
  const { language, unread } = model.language;
  const form = pageForm(unread?.id ?? language.id);
  const { left, title, symbol: documentSymbol, ...body } = writeBody(model, form, unread !== undefined);
  const { identity } = model;
  const symbol = identity.symbol && !identity.symbol.derived ? symbolText(model) : '';
  const parts = packageParts({ ...body, styles: stylesXml(form) }, form, {
    title: plainTitle(title) || symbol,
    symbol,
    head: documentSymbol.startsWith(symbol) ? documentSymbol : symbol,
    language: form.language,
    date,
  });
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)]));
  return { bytes: zipSync(files, { mtime: PACKING_DATE, level: 6 }), left };
}

/** The symbol as written in the masthead; empty if it is not there. */
function symbolText({ identity, tree }: DocumentModel): string {
  const at = identity.symbol?.at;
  return at ? (tree.blocks[at.block]?.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim() ?? '') : '';
}

function plainTitle(title: string): string {
  return title
    .replace(/\s+/g, ' ')
    .replace(/(?<!\*)\*+$/, '')
    .trim();
}
