import { Uri } from 'vscode';
import { WORD_SCHEME, WORD_VERSION_SCHEME, type WordChanges } from '../../../server/src/protocol';
import { hasWordEnding } from '../../../server/src/textFiles';

/** The suffix keeps editors for Word files from claiming the text, and VS Code infers the language from it. Users see it in the tab. */
const TEXT_SUFFIX = ' (text)';

/** The source of a text converted from a Word file. */
export interface WordAddress {
  readonly file: Uri;
  /** The commit of an earlier version; undefined for the current file. */
  readonly revision: string | undefined;
  /** How tracked changes are treated in an earlier version. */
  readonly changes: WordChanges;
}

/** The URI of a Word file’s text. */
export function wordUri(file: Uri): Uri {
  return uriFor(WORD_SCHEME, file, {});
}

/** The URI of the text of an earlier version of a Word file under version control. */
export function wordVersionUri(file: Uri, revision: string, changes: WordChanges): Uri {
  return uriFor(WORD_VERSION_SCHEME, file, { revision, changes });
}

/**
 * The path is that of the file, so that the tab shows its name. All spellings of a drive letter result in the same URI. VS Code shows the
 * entire URI when a text cannot be saved, so local files are given by path alone.
 */
function uriFor(scheme: string, file: Uri, more: Readonly<Record<string, string>>): Uri {
  const from = file.toString();
  const { path } = Uri.parse(from);
  const source = from === localFile(path) ? { path } : { path, from };
  return Uri.from({ scheme, path: `${path}${TEXT_SUFFIX}`, query: JSON.stringify({ ...source, ...more }) });
}

function localFile(path: string): string {
  return Uri.from({ scheme: 'file', path }).toString();
}

/** Parses one of our URIs; undefined for any other. */
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
 * The Word file for a path with our suffix: VS Code lists open texts with the files of a folder, by path alone. Undefined for other paths.
 */
export function fileWithText(uri: Uri): Uri | undefined {
  const path = uri.path.endsWith(TEXT_SUFFIX) ? uri.path.slice(0, -TEXT_SUFFIX.length) : '';
  return hasWordEnding(path) ? uri.with({ path }) : undefined;
}

/** The file behind a document: the Word file for its text, otherwise the document's own URI. */
export function fileOf(document: Uri): Uri {
  return (document.scheme === WORD_SCHEME && wordAddress(document)?.file) || document;
}

/** The URI under which a file is opened: that of its text for a Word file, otherwise the file's own. */
export function textUriOf(file: Uri): Uri {
  return file.scheme !== WORD_SCHEME && file.scheme !== WORD_VERSION_SCHEME && hasWordEnding(file.path)
    ? wordUri(file)
    : file;
}

/** The name of a file without its folder. */
export function fileName({ path }: Uri): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
