import { type QuickPickItem, QuickPickItemKind, type TextDocument, Uri, workspace } from 'vscode';
import type { ExistingObservations } from '../../../server/src/protocol';
import { openDraftFile, pickDraftFile } from '../files/draftFile';
import { fileName, fileOf } from '../files/wordAddress';
import { documentEditor } from '../session/documentEditor';
import { t } from '../shown/l10n';
import type { Questions } from '../shown/questions';
import { asLabel } from '../shown/shown';

/** A choice with the URI that it stands for; undefined for the choice that opens a file dialog. */
type BeginningChoice = QuickPickItem & { readonly uri?: Uri };

/**
 * Asks which observations to base the next ones on: those in the active editor first, then others that are open or in the folder, or any
 * file. Undefined if the user cancels, or if the file is not text.
 */
export async function pickObservations(
  observations: readonly ExistingObservations[],
  questions: Questions,
): Promise<TextDocument | undefined> {
  const activeUri = (await documentEditor())?.document.uri.toString();
  const items = observations.map(({ uri, symbol }): BeginningChoice & { readonly uri: Uri } => {
    const address = Uri.parse(uri, true);
    const file = fileOf(address);
    return {
      label: asLabel(symbol === '' ? fileName(file) : symbol),
      description: asLabel(uri === activeUri ? t('in the active editor') : workspace.asRelativePath(file)),
      uri: address,
    };
  });
  const isActive = ({ uri }: BeginningChoice) => uri?.toString() === activeUri;
  const allChoices: readonly BeginningChoice[] = [
    ...items.filter(isActive),
    ...items.filter((item) => !isActive(item)),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: t('Browse…'), detail: t('Other observations, as text or as a Word file.') },
  ];
  const choice = await questions.pick(allChoices, t('From which observations?'));
  if (choice?.uri === undefined) questions.end();
  const file = choice && (choice.uri ?? (await pickDraftFile(questions.title, t('Begin'))));
  return file && openDraftFile(file);
}
