import {
  type CancellationToken,
  ProgressLocation,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { originalOfCopy } from '../../../server/src/textFiles';
import { wordUri } from '../files/wordAddress';
import { wordFilesOfFolder } from '../files/workspaceFiles';
import { groupDigits } from '../shown/counted';
import { plural, t } from '../shown/l10n';
import { asLabel } from '../shown/shown';
import type { WordFiles } from './wordFiles';
import { patternOf, placesIn } from './wordMatches';
import type { WordModes } from './wordModes';

/** The maximum number of matches to show. */
const MAX_MATCHES = 500;
/** Cache limit for recently searched texts, in UTF-16 code units. */
const CACHE_LIMIT = 40_000_000;

interface SearchItem extends QuickPickItem {
  readonly file?: Uri;
  readonly start: number;
  readonly end: number;
}

/** Cached texts by file, with a stamp that changes when the file does. */
const texts = new Map<string, { readonly stamp: string; readonly text: string }>();
let lastQuery = 0;
let lastFolder = '';

/** Asks for words, finds them in the Word files of the folder, and goes to the match picked by the user. */
export async function findInWordFiles(files: WordFiles, modes: WordModes): Promise<void> {
  const selectedText = window.activeTextEditor?.document.getText(window.activeTextEditor.selection) ?? '';
  const words = await window.showInputBox({
    title: t('Find in Word Documents'),
    prompt: t('Differences in case, spaces and line breaks, hyphens and quotation marks are ignored.'),
    value: selectedText !== '' && !selectedText.includes('\n') ? selectedText : lastFolder,
  });
  if (words === undefined || words.trim() === '') return;
  lastFolder = words;
  const { places, searched, unread, total } = await window.withProgress(
    { location: ProgressLocation.Notification, title: t('Searching the Word documents'), cancellable: true },
    async (progress, token) =>
      search(files, modes, words, token, (message, increment) => progress.report({ message, increment })),
  );
  const totalText = plural(total, '{0} Word document', '{0} Word documents');
  const searchedText = searched < total ? t('{0} of {1}', groupDigits(searched), totalText) : totalText;
  const scope =
    unread > 0
      ? plural(unread, '{1}, {0} document could not be read', '{1}, {0} documents could not be read', searchedText)
      : searchedText;
  const count = places.filter(({ kind }) => kind !== QuickPickItemKind.Separator).length;
  if (count === 0) {
    void window.showInformationMessage(t('“{0}” is not in {1}.', words, scope));
    return;
  }
  const choice = await window.showQuickPick(places, {
    title:
      count >= MAX_MATCHES
        ? t('“{0}”: the first {1} places in {2}', words, groupDigits(count), scope)
        : plural(count, '“{1}”: {0} place in {2}', '“{1}”: {0} places in {2}', words, scope),
    placeHolder: t('Choose a place to open it'),
    matchOnDescription: true,
  });
  if (!choice?.file) return;
  const document = await workspace.openTextDocument(wordUri(choice.file));
  const selection = new Range(document.positionAt(choice.start), document.positionAt(choice.end));
  await window.showTextDocument(document, { selection, preview: false });
}

async function search(
  files: WordFiles,
  modes: WordModes,
  words: string,
  token: CancellationToken,
  report: (message: string, increment: number) => void,
) {
  const allUris = withoutCopies(await wordFilesOfFolder(token));
  const pattern = patternOf(words);
  const places: SearchItem[] = [];
  let fileCount = 0;
  let unreadableCount = 0;
  let matchCount = 0;
  for (const file of allUris) {
    if (token.isCancellationRequested || matchCount >= MAX_MATCHES) break;
    report(t('{0} of {1}', groupDigits(fileCount), groupDigits(allUris.length)), 100 / allUris.length);
    const text = await textOf(files, modes, file);
    fileCount++;
    if (text === undefined) unreadableCount++;
    const matches = placesIn(text ?? '', pattern, MAX_MATCHES - matchCount);
    if (matches.length === 0) continue;
    matchCount += matches.length;
    places.push({ label: workspace.asRelativePath(file), kind: QuickPickItemKind.Separator, start: 0, end: 0 });
    for (const { start, end, excerpt, paragraph } of matches) {
      const description = paragraph === '' ? '' : t('paragraph {0}', paragraph);
      places.push({ label: asLabel(excerpt), description, file, start, end });
    }
  }
  return { places, searched: fileCount, unread: unreadableCount, total: allUris.length };
}

/** Files without our copies of other files in the list, which would duplicate matches. */
function withoutCopies(files: readonly Uri[]): readonly Uri[] {
  const paths = new Set(files.map(({ path }) => path));
  return files.filter(({ path }) => {
    const original = originalOfCopy(path);
    return original === undefined || !paths.has(original);
  });
}

/** The text of a file in its current mode; undefined if it cannot be read. */
async function textOf(files: WordFiles, modes: WordModes, file: Uri): Promise<string | undefined> {
  try {
    const { mtime, size } = await workspace.fs.stat(file);
    const key = file.toString();
    const stamp = `${mtime} ${size} ${modes.of(file)}`;
    const memo = texts.get(key);
    if (memo?.stamp === stamp) return memo.text;
    const answer = await files.textOf(file, modes.of(file), 'text');
    if ('refusal' in answer) return undefined;
    forgetMatches(key);
    texts.set(key, { stamp, text: answer.text });
    lastQuery += answer.text.length;
    for (const oldest of texts.keys()) {
      if (lastQuery <= CACHE_LIMIT) break;
      forgetMatches(oldest);
    }
    return answer.text;
  } catch {
    return undefined;
  }
}

function forgetMatches(key: string): void {
  lastQuery -= texts.get(key)?.text.length ?? 0;
  texts.delete(key);
}
