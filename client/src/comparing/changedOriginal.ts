import { Diagnostic, DiagnosticSeverity, type QuickPickItem, type Range, window } from 'vscode';
import { ORIGINAL_CHANGES, type OriginalChangesParams, type ReportedChange } from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { rangeFrom } from '../shown/plainPlaces';
import { asLabel } from '../shown/shown';
import { pickDraft } from './earlierDrafts';
import { showRange } from './versionList';
import type { VersionPair } from './versionPair';

interface ChangeItem extends QuickPickItem {
  /** The corresponding place in the translation; undefined if it has none. */
  readonly range: Range | undefined;
}

/**
 * Asks which version of the original was translated, then marks and lists the later changes in the translation. The marks stay until the
 * comparison ends.
 */
export async function listOriginalChanges(session: Session, pair: VersionPair): Promise<void> {
  const [original, translation] = pair.documents;
  const previousDraft = await pickDraft(original);
  if (!previousDraft) return;
  const client = await session.whenConnected();
  const changes = await client.sendRequest<readonly ReportedChange[] | null>(ORIGINAL_CHANGES, {
    uri: client.code2ProtocolConverter.asUri(original.uri),
    other: client.code2ProtocolConverter.asUri(translation.uri),
    before: { uri: previousDraft.uri, text: previousDraft.text },
  } satisfies OriginalChangesParams);
  if (!changes) return;
  pair.mark(changes.flatMap(diagnosticOf));
  if (changes.length === 0) {
    void window.showInformationMessage(t('The original has not changed since it was translated.'));
    return;
  }
  const items = changes.map(({ place, what, words, range }): ChangeItem => {
    return { label: asLabel(t('{0}: {1}', place, what)), detail: asLabel(words), range: range && rangeFrom(range) };
  });
  const choice = await window.showQuickPick(items, {
    title: t('Changes of the Original Since It Was Translated'),
    placeHolder: t('Select a change to go to its place in the translation'),
    matchOnDetail: true,
  });
  if (choice?.range) await showRange(translation, choice.range);
}

function diagnosticOf({ what, words, range }: ReportedChange): readonly Diagnostic[] {
  if (!range) return [];
  const message = t('The original has changed since it was translated: {0}', `${what}; ${words}`);
  const diagnostic = new Diagnostic(rangeFrom(range), message, DiagnosticSeverity.Information);
  diagnostic.source = t('versions');
  return [diagnostic];
}
