import { strToU8, zipSync } from 'fflate';
import type { DocumentModel } from '../model/document';
import { unreadLanguage } from '../syntax/unreadLanguage';
import { type LeftOut, writeBody } from './bodyWriter';
import { packageParts } from './packageParts';
import { pageForm } from './pageForm';
import { stylesXml } from './styleParts';

/** What is known of a file that a text does not say. */
export interface ExportOptions {
  /** When it is made, `2026-05-01T10:00:00Z`; the file says nothing of it where this is left out. */
  readonly date?: string;
}

/** A Word file, and what a reader of it should be told. */
export interface ExportedWord {
  readonly bytes: Uint8Array;
  /** What in it is otherwise than in the text. */
  readonly left: LeftOut;
}

/** The day that all parts bear in the archive: the first that one can say, in any zone. */
const PACKED = new Date(1980, 0, 1);

/**
 * A document as a Word file (`.docx`) in the form in which the treaty bodies’ documents are printed: masthead, title, headings, numbers
 * in one list, references to paragraphs as fields, footnotes, running heads. The same model and options give the same bytes. Any text gives
 * a file; what has no form of its own is text.
 */
export function exportWord(model: DocumentModel, { date = '' }: ExportOptions = {}): ExportedWord {
  const unread = unreadLanguage(model.text.text);
  const form = pageForm(unread?.id ?? model.language.language.id);
  const { left, title, ...body } = writeBody(model, form, unread !== undefined);
  const { identity } = model;
  const symbol = identity.symbol && !identity.symbol.derived ? symbolText(model) : '';
  const parts = packageParts({ ...body, styles: stylesXml(form) }, form, {
    title: plainTitle(title) || symbol,
    symbol,
    language: form.language,
    date,
  });
  const files = Object.fromEntries([...parts].map(([name, xml]) => [name, strToU8(xml)]));
  return { bytes: zipSync(files, { mtime: PACKED, level: 6 }), left };
}

/** The symbol as it is written in the masthead. */
function symbolText({ identity, tree }: DocumentModel): string {
  const at = identity.symbol?.at;
  return at ? (tree.blocks[at.block]?.text.slice(at.start, at.end).replace(/\s+/g, ' ').trim() ?? '') : '';
}

function plainTitle(title: string): string {
  return title.replace(/\s+/g, ' ').replace(/\*+$/, '').trim();
}
