import {
  commands,
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
import { WORD_SCHEME } from '../../../server/src/protocol';
import { saveFailureMessage } from '../files/whyNotSaved';
import { fileName, fileOf } from '../files/wordAddress';
import { plural, t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import type { RefusedSaving, WordFiles } from './wordFiles';

type OverlappingEdits = Extract<RefusedSaving, { readonly kind: 'overlaps' }>;
type UnwritableEdits = Extract<RefusedSaving, { readonly kind: 'places' }>;

/** Reports, as diagnostics, the places that prevented a Word text from being saved, and offers to restore them. */
export function showUnwritablePlaces(files: WordFiles): Disposable {
  const problems = languages.createDiagnosticCollection('treaty-body-word');
  const show = (refusal: RefusedSaving) => {
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === refusal.uri.toString());
    if (!document) return;
    problems.set(
      document.uri,
      placesOf(document, refusal).map(({ range, message }): Diagnostic => {
        return { range, message, severity: DiagnosticSeverity.Error, source: t('Word document') };
      }),
    );
    if (refusal.kind === 'places') void offerRestoring(document, refusal);
    else void offerToCompare(files, document, refusal).then((isSaved) => isSaved && problems.delete(document.uri));
  };
  return Disposable.from(
    problems,
    files.onDidRefuse(show),
    workspace.onDidChangeTextDocument(({ document: { uri }, contentChanges }) => {
      if (uri.scheme === WORD_SCHEME && contentChanges.length > 0) problems.delete(uri);
    }),
    workspace.onDidSaveTextDocument(({ uri }) => problems.delete(uri)),
    workspace.onDidCloseTextDocument(({ uri }) => problems.delete(uri)),
  );
}

function placesOf(
  document: TextDocument,
  refusal: RefusedSaving,
): readonly { readonly range: Range; readonly message: string }[] {
  if (refusal.kind === 'places')
    return refusal.places.map(({ range: { start, end }, message }) => {
      return { range: new Range(start.line, start.character, end.line, end.character), message };
    });
  return refusal.lines.map((line) => {
    const { range } = document.lineAt(Math.min(line, document.lineCount - 1));
    return { range, message: t('Another program has changed this paragraph as well.') };
  });
}

/**
 * Resolves conflicts with another program that changed the same paragraphs, discarding neither version without asking. Returns whether ours
 * was then saved.
 */
async function offerToCompare(files: WordFiles, document: TextDocument, refusal: OverlappingEdits): Promise<boolean> {
  const compare = t('Compare');
  const saveMine = t('Save Mine as Tracked Changes');
  const message = saveFailureMessage(refusal, fileOf(document.uri));
  const answer = await window.showWarningMessage(asMessage(message), compare, saveMine);
  if (answer === compare) await commands.executeCommand('workbench.files.action.compareWithSaved', document.uri);
  if (answer !== saveMine) return false;
  try {
    await files.saveOver(document, refusal);
    return true;
  } catch (error) {
    void window.showErrorMessage(asMessage(error instanceof Error ? error.message : String(error)));
    return false;
  }
}

async function offerRestoring(document: TextDocument, { places, restored }: UnwritableEdits): Promise<void> {
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

/** Replaces the text of a document with a single edit of the differing part, so that a cursor outside it does not move. */
async function replaceText(document: TextDocument, text: string): Promise<void> {
  const textBefore = document.getText().replace(/\r\n/g, '\n');
  let start = 0;
  while (start < textBefore.length && start < text.length && textBefore.charCodeAt(start) === text.charCodeAt(start))
    start++;
  let [end, until] = [textBefore.length, text.length];
  while (end > start && until > start && textBefore.charCodeAt(end - 1) === text.charCodeAt(until - 1)) {
    end--;
    until--;
  }
  const lines = (offset: number) => {
    const precedingLines = textBefore.slice(0, offset).split('\n');
    return [precedingLines.length - 1, precedingLines.at(-1)?.length ?? 0] as const;
  };
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(...lines(start), ...lines(end)), text.slice(start, until));
  await workspace.applyEdit(edit);
}
