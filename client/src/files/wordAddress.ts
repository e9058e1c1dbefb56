import { Uri } from 'vscode';
import { WORD_SCHEME, WORD_VERSION_SCHEME, type WordChanges } from '../../../server/src/protocol';
import { hasWordEnding } from '../../../server/src/textFiles';

/** By this ending VS Code knows the language, and editors for Word files do not claim the text. It is seen above the text. */
const ENDING = ' (text)';

/** The source of a text that was read from a Word file. */
export interface WordAddress {
  readonly file: Uri;
  /** The commit of an earlier version; undefined for the present file. */
  readonly revision: string | undefined;
  /** How tracked changes are treated in an earlier version. */
  readonly changes: WordChanges;
}

/** The address of the text of a Word file. */
export function wordUri(file: Uri): Uri {
  return uriFor(WORD_SCHEME, file, {});
}

/** The address of the text of an earlier version of a Word file under version control. */
export function wordVersionUri(file: Uri, revision: string, changes: WordChanges): Uri {
  return uriFor(WORD_VERSION_SCHEME, file, { revision, changes });
}

/**
 * The path is that of the file, so that a tab shows its name. All spellings of a drive give the same address. VS Code shows it whole where a
 * text cannot be saved, so a file on this computer is named by its path alone.
 */
function uriFor(scheme: string, file: Uri, more: Readonly<Record<string, string>>): Uri {
  const from = file.toString();
  const { path } = Uri.parse(from);
  const source = from === localFile(path) ? { path } : { path, from };
  return Uri.from({ scheme, path: `${path}${ENDING}`, query: JSON.stringify({ ...source, ...more }) });
}

function localFile(path: string): string {
  return Uri.from({ scheme: 'file', path }).toString();
}

/** The target of one of our URIs; undefined for any other. */
export function wordAddress({ scheme, query }: Uri): WordAddress | undefined {
  if (scheme !== WORD_SCHEME && scheme !== WORD_VERSION_SCHEME) return undefined;
  let reason: unknown;
  try {
    reason = JSON.parse(query);
  } catch {
    return undefined;
  }
  if (typeof reason !== 'object' || reason === null) return undefined;
  const { path, from, revision, changes } = {
    path: undefined,
    from: undefined,
    revision: undefined,
    changes: undefined,
    ...reason,
  };
  const source = typeof from === 'string' ? from : typeof path === 'string' ? localFile(path) : undefined;
  if (source === undefined) return undefined;
  return {
    file: Uri.parse(source),
    revision: typeof revision === 'string' ? revision : undefined,
    changes: changes === 'original' ? 'original' : 'accepted',
  };
}

/**
 * The file of a path that only the text of a Word file has: VS Code offers an open text among the files of a folder, by its path alone.
 * Undefined for any other.
 */
export function fileWithText(uri: Uri): Uri | undefined {
  const path = uri.path.endsWith(ENDING) ? uri.path.slice(0, -ENDING.length) : '';
  return hasWordEnding(path) ? uri.with({ path }) : undefined;
}

/** The file of a document: for the text of a Word file that file, otherwise the document's own address. */
export function fileOf(document: Uri): Uri {
  return (document.scheme === WORD_SCHEME && wordAddress(document)?.file) || document;
}

/** The address of the document of a file: for a Word file that of its text, otherwise the file's own address. */
export function textUriOf(file: Uri): Uri {
  return file.scheme !== WORD_SCHEME && file.scheme !== WORD_VERSION_SCHEME && hasWordEnding(file.path)
    ? wordUri(file)
    : file;
}

/** The name of a file without its folders. */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
