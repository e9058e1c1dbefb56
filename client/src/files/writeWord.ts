import type { Uri } from 'vscode';
import { decodeBase64 } from '../../../server/src/base64';
import { t } from '../shown/l10n';
import { writeFailureMessage } from './whyNotSaved';
import { fileName } from './wordAddress';
import { writeProblemOf } from './writeProblem';
import { writeWhole } from './writeWhole';

/** Writes a Word file from base64. If it cannot be written, rejects with a user-facing message and changes nothing. */
export async function writeWord(target: Uri, base64: string): Promise<void> {
  const bytes = decodeBase64(base64);
  if (!bytes) throw notWritten(target, '');
  try {
    await writeWhole(target, bytes);
  } catch (error) {
    const reason = writeFailureMessage(error, target);
    throw writeProblemOf(error) ? new Error(reason) : notWritten(target, reason);
  }
}

function notWritten(target: Uri, reason: string): Error {
  return new Error(
    t('{0} was not written. Close it in Word if it is open there. {1}', fileName(target), reason).trim(),
  );
}
