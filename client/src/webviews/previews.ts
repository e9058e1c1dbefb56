import {
  commands,
  Disposable,
  type ExtensionContext,
  type TextDocument,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { documentEditor } from '../session/documentEditor';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import type { MarkedChanges } from '../word/markedChanges';
import { uriIn } from './pageState';
import { PREVIEW_TYPE, Preview } from './preview';

/** Registers the preview commands, and the serializer that restores previews on a window reload. */
export function registerPreviews(
  context: ExtensionContext,
  session: Session,
  markedChanges: MarkedChanges,
): Disposable {
  const previews = new Set<Preview>();
  const take = (document: TextDocument, panel: WebviewPanel): Preview => {
    const preview = new Preview(context, session, markedChanges, document, panel);
    previews.add(preview);
    panel.onDidDispose(() => {
      previews.delete(preview);
      preview.dispose();
    });
    return preview;
  };
  // If no preview is active, use that of the document in the editor, opening it if necessary.
  const save = async (): Promise<void> => {
    const preview = [...previews].find(({ panel }) => panel.active) ?? (await open());
    preview?.ask({ kind: 'save' });
  };
  const open = async (): Promise<Preview | undefined> => {
    const document = (await documentEditor())?.document;
    if (!document) {
      void window.showInformationMessage(t('Open a treaty body document to see its preview.'));
      return undefined;
    }
    const existingPreview = [...previews].find(
      (preview) => preview.document.uri.toString() === document.uri.toString(),
    );
    if (existingPreview) {
      existingPreview.panel.reveal(undefined, true);
      return existingPreview;
    }
    const showOptions = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    return take(document, window.createWebviewPanel(PREVIEW_TYPE, '', showOptions, { enableScripts: true }));
  };
  const activePreview = () =>
    [...previews].find(({ panel }) => panel.active) ?? [...previews].find(({ panel }) => panel.visible);
  return Disposable.from(
    commands.registerCommand('treatyBody.openPreview', async () => void (await open())),
    commands.registerCommand('treatyBody.savePreview', save),
    commands.registerCommand('treatyBody.findInPreview', () => activePreview()?.ask({ kind: 'find' })),
    window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        try {
          take(await workspace.openTextDocument(Uri.parse(uriIn(state) ?? '', true)), panel);
        } catch {
          // The file is gone or was never saved, so there is nothing to show.
          panel.dispose();
        }
      },
    }),
    new Disposable(() => {
      for (const { panel } of previews) panel.dispose();
    }),
  );
}
