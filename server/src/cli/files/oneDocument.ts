import type { DisplayLanguage } from '../../display/displayLanguage';
import type { DocumentModel } from '../../model/document';
import type { Io } from '../io/io';
import { readFileDocument } from '../io/read';
import {
  CHANGES_OPTION,
  changesFrom,
  KIND_OPTION,
  KINDS_PARAGRAPH,
  kindFrom,
  LANGUAGE_OPTION,
  languageFrom,
  onlyOperand,
} from '../options/arguments';

/** Options shared by commands on a single document. */
export const DOCUMENT_OPTIONS = { kind: KIND_OPTION, lang: LANGUAGE_OPTION, changes: CHANGES_OPTION };

/** The help paragraphs about these options. */
export const DOCUMENT_DETAILS: readonly string[] = [
  'FILE is a Word file, or plain text in UTF-8, or in UTF-16 with a byte order mark; "-" is standard input.',
  KINDS_PARAGRAPH,
];

interface DocumentArguments {
  readonly values: { readonly kind?: string; readonly changes?: string; readonly lang?: string };
  readonly positionals: readonly string[];
}

/**
 * Reads the document named by a command’s operand, with its path and the language of messages; undefined, after a message, if it cannot be
 * read. Throws a `UsageError` for invalid options and operands.
 */
export async function oneDocument(
  { values, positionals }: DocumentArguments,
  io: Io,
): Promise<{ readonly path: string; readonly language: DisplayLanguage; readonly model: DocumentModel } | undefined> {
  const kind = kindFrom(values.kind);
  const language = languageFrom(values.lang);
  const path = onlyOperand(positionals, 'FILE');
  const model = await readFileDocument(path, io, kind, changesFrom(values.changes));
  return model && { path, language, model };
}
