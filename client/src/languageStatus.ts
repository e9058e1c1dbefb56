import { Disposable, LanguageStatusSeverity, languages, window } from 'vscode';
import { LANGUAGE_ID } from '../../server/src/protocol';
import type { DocumentInfos } from './documentInfos';
import type { Session } from './session';
import { asLabel, asMessage } from './shown';

/** Kind and symbol of the active document beside its language, or why they are not known. */
export function showKind(infos: DocumentInfos, session: Session): Disposable {
  const item = languages.createLanguageStatusItem('treatyBody.kind', { language: LANGUAGE_ID });
  item.name = 'Treaty Body Document';
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const info = document && infos.of(document);
    const failed = session.state === 'failed';
    item.busy = session.state === 'starting';
    item.severity = failed ? LanguageStatusSeverity.Error : LanguageStatusSeverity.Information;
    item.text = failed ? 'The language server is not running' : (info?.kind ?? 'Treaty Body Document');
    item.detail = failed ? '' : asLabel(asMessage(info?.symbol ?? ''));
    item.command = failed
      ? { title: 'Restart', command: 'treatyBody.restartServer' }
      : { title: 'Show Log', command: 'treatyBody.showLog' };
  };
  update();
  return Disposable.from(
    item,
    infos.onDidChange(update),
    session.onDidChangeState(update),
    window.onDidChangeActiveTextEditor(update),
  );
}
