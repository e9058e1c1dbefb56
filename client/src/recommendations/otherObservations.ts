import { type TextDocument, window } from 'vscode';
import { type ObservationsItem, OTHER_OBSERVATIONS } from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { asLabel } from '../shown/shown';

/**
 * Lets the user pick further observations in the folder to show beside a document’s own; undefined if the user cancels, or if there are
 * none.
 */
export async function pickOtherObservations(
  session: Session,
  document: TextDocument,
  selection: readonly string[],
): Promise<readonly string[] | undefined> {
  const client = await session.whenConnected();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const allItems = await client.sendRequest<readonly ObservationsItem[] | null>(OTHER_OBSERVATIONS, { uri });
  if (!allItems || allItems.length === 0) {
    void window.showInformationMessage(t('The folder has no other concluding observations.'));
    return undefined;
  }
  const items = allItems.map((one) => ({
    label: asLabel(one.state === '' ? one.name : one.state),
    description: one.state === '' ? '' : asLabel(one.name),
    picked: selection.includes(one.uri),
    uri: one.uri,
  }));
  const choice = await window.showQuickPick(items, {
    title: t('Other Observations'),
    placeHolder: t('Choose those to show on the same page'),
    canPickMany: true,
    matchOnDescription: true,
  });
  return choice?.map((one) => one.uri);
}
