import { Disposable, LanguageStatusSeverity, languages, window } from 'vscode';
import { LANGUAGE_ID } from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { asLabel, asMessage } from '../shown/shown';
import type { DocumentInfos } from './documentInfos';
import { onInfoChange } from './documentItem';

/** Language status item with the active document’s kind and symbol, or the reason why they are unknown. */
export function showKind(infos: DocumentInfos, session: Session): Disposable {
  const item = languages.createLanguageStatusItem('treatyBody.kind', { language: LANGUAGE_ID });
  const update = (): void => {
    item.name = t('Treaty Body Document');
    const document = window.activeTextEditor?.document;
    const info = document && infos.of(document);
    const hasFailed = session.state === 'failed';
    item.busy = session.state === 'starting';
    item.severity = hasFailed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = hasFailed ? t('The language server is not running') : (info?.kind ?? t('Treaty Body Document'));
    item.detail = hasFailed ? '' : asLabel(asMessage(info?.symbol ?? ''));
    item.command = hasFailed
      ? { title: t('Restart'), command: 'treatyBody.restartServer' }
      : { title: t('Show Log'), command: 'treatyBody.showLog' };
  };
  return Disposable.from(item, onInfoChange(infos, update), session.onDidChangeState(update));
}
