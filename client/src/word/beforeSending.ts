import { type Uri, window } from 'vscode';
import {
  type CleanWordParams,
  type HiddenDataItem,
  INSPECT_WORD,
  type InspectWordAnswer,
  PREPARE_WORD,
  type PrepareWordAnswer,
  type PrepareWordParams,
} from '../../../server/src/protocol';
import { fileName } from '../files/wordAddress';
import { writeWord } from '../files/writeWord';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { pickMany } from '../shown/pickMany';
import { asLabel, asMessage } from '../shown/shown';
import { readWordFile, refuseSaved, targetFor } from './besideWord';
import { offerToOpen } from './exportToWord';

/** Lists the hidden data in a Word file, and writes a copy without the selected kinds. */
export async function prepareToSend(session: Session, file: Uri): Promise<void> {
  const client = await session.whenConnected();
  const { base64: bytes, stamp } = await readWordFile(file);
  const name = fileName(file);
  const inspection = await client.sendRequest<InspectWordAnswer>(INSPECT_WORD, { bytes } satisfies CleanWordParams);
  if ('refusal' in inspection) throw new Error(t('{0} cannot be shown as text. {1}', name, inspection.refusal));
  if (inspection.items.length === 0) {
    void window.showInformationMessage(asMessage(t('{0} carries nothing but its text.', name)));
    return;
  }
  const rows = inspection.items.map((item, index) => ({ index, ...rowOf(item) }));
  const choice = await pickMany(rows, {
    title: t('Before Sending {0}', name),
    placeholder: t('Choose what to leave out of a copy'),
    preselection: rows,
  });
  const target = choice && choice.length > 0 ? await targetFor(file, 'clean') : undefined;
  if (!choice || !target) return;
  const remove = choice.map(({ carried }) => carried);
  const answer = await client.sendRequest<PrepareWordAnswer>(PREPARE_WORD, {
    bytes,
    remove,
  } satisfies PrepareWordParams);
  if ('refusal' in answer) throw new Error(t('{0} cannot be changed. {1}', name, answer.refusal));
  await refuseSaved(file, stamp);
  await writeWord(target, answer.bytes);
  const remainder = answer.left.map(({ label }) => label).join(', ');
  const message = t('{0} was written.', fileName(target));
  await offerToOpen(target, remainder === '' ? message : `${message} ${t('It still carries: {0}.', remainder)}`);
}

function rowOf({ kind, label, detail }: HiddenDataItem) {
  return { carried: kind, place: '', label: asLabel(label), ...(detail !== '' && { detail: asLabel(detail) }) };
}
