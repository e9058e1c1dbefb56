import {
  type Diagnostic,
  DiagnosticSeverity,
  Disposable,
  languages,
  Range,
  type TextDocument,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { WORD_SCHEME } from '../../server/src/protocol';
import { plural, t } from './l10n';
import { asMessage } from './shown';
import { fileName, fileOf } from './wordAddress';
import type { RefusedSaving, WordFiles } from './wordFiles';

/** Lists the places because of which the text of a Word file was not saved among the problems, and offers to restore them. */
export function showUnwritablePlaces(files: WordFiles): Disposable {
  const problems = languages.createDiagnosticCollection('treaty-body-word');
  const show = (refused: RefusedSaving) => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === refused.uri.toString());
    if (!document) return;
    problems.set(
      document.uri,
      refused.places.map(({ range: { start, end }, message }): Diagnostic => {
        const range = new Range(start.line, start.character, end.line, end.character);
        return { range, message, severity: DiagnosticSeverity.Error, source: t('Word document') };
      }),
    );
    void offer(document, refused);
  };
  return Disposable.from(
    problems,
    files.onDidRefuse(show),
    workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
      if (uri.scheme === WORD_SCHEME && contentChanges.length > 0) problems.delete(uri);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
  );
}

async function offer(document: TextDocument, { places, restored }: RefusedSaving): Promise<void> {
  const { version } = document;
  const show = t('Show First Place');
  const restore = t('Restore These Places');
  const message = plural(
    places.length,
    'Nothing was saved, because {0} place cannot be changed in {1}. It is among the problems.',
    'Nothing was saved, because {0} places cannot be changed in {1}. They are among the problems.',
    fileName(fileOf(document.uri)),
  );
  const answer = await window.showWarningMessage(asMessage(message), show, restore);
  const [first] = places;
  if (answer === show && first) {
    const { line, character } = first.range.start;
    await window.showTextDocument(document, { selection: new Range(line, character, line, character), preview: false });
  }
  if (answer !== restore) return;
  if (document.version === version) await replaceText(document, restored);
  else void window.showInformationMessage(t('The text has changed in the meantime. Try again.'));
}

/** Gives a document another text by one edit of what differs, so that the cursor stays where that is not. */
async function replaceText(document: TextDocument, text: string): Promise<void> {
  const before = document.getText().replace(/\r\n/g, '\n');
  let start = 0;
  while (start < before.length && start < text.length && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  let [end, until] = [before.length, text.length];
  while (end > start && until > start && before.charCodeAt(end - 1) === text.charCodeAt(until - 1)) {
    end--;
    until--;
  }
  const lines = (offset: number) => {
    const ahead = before.slice(0, offset).split('\n');
    return [ahead.length - 1, ahead.at(-1)?.length ?? 0] as const;
  };
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(...lines(start), ...lines(end)), text.slice(start, until));
  await workspace.applyEdit(edit);
}
