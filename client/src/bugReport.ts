import {
  commands,
  type Disposable,
  type ExtensionContext,
  ExtensionMode,
  env,
  UIKind,
  version,
  window,
  workspace,
} from 'vscode';
import { REPORT, SETTINGS_SECTION, type ServerReport } from '../../server/src/protocol';
import { type DeclaredSetting, type ReportedSetting, reportText, settingText } from './bugReportText';
import type { Session } from './session/session';
import { t } from './shown/l10n';

/** The command that copies a bug report: versions, settings, counts and times, but no document text. */
export function registerBugReport(context: ExtensionContext, session: Session): Disposable {
  return commands.registerCommand('treatyBody.copyReport', async () => {
    const text = reportText({
      extension: String(context.extension.packageJSON.version),
      isInstalled: context.extensionMode === ExtensionMode.Production,
      editor: `${env.appName} ${version}, ${env.uiKind === UIKind.Web ? 'in a browser' : 'on the desktop'}${remoteDescription()}`,
      language: env.language,
      state: session.state,
      crashes: session.crashes,
      settings: reportedSettings(context),
      server: await serverReport(session),
    });
    await env.clipboard.writeText(text);
    const show = t('Show');
    const answer = await window.showInformationMessage(
      t(
        'The report was copied to the clipboard: versions, settings, counts and times, and no text from your documents.',
      ),
      show,
    );
    if (answer === show)
      await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content: text }));
  });
}

/** The report of a running server; undefined if none runs. */
async function serverReport({ client, state }: Session): Promise<ServerReport | undefined> {
  if (!client || state !== 'running') return undefined;
  try {
    return await client.sendRequest<ServerReport>(REPORT);
  } catch {
    // The bug report then notes that the server did not answer.
    return undefined;
  }
}

/** ", remote: wsl", or nothing. Anything but a plain word might be the name of a machine. */
function remoteDescription(): string {
  const { remoteName } = env;
  if (remoteName === undefined) return '';
  return /^[a-z-]+$/.test(remoteName) ? `, remote: ${remoteName}` : ', remote';
}

/** Our settings that differ from their defaults. */
function reportedSettings(context: ExtensionContext): readonly ReportedSetting[] {
  const properties: unknown = context.extension.packageJSON.contributes?.configuration?.properties;
  if (typeof properties !== 'object' || properties === null) return [];
  return Object.entries(properties as Readonly<Record<string, DeclaredSetting>>).flatMap(([name, property]) => {
    const section = name.slice(SETTINGS_SECTION.length + 1);
    const values = workspace.getConfiguration(SETTINGS_SECTION).inspect(section);
    const value = values?.workspaceFolderValue ?? values?.workspaceValue ?? values?.globalValue;
    return value === undefined ? [] : [{ name, value: settingText(value, property) }];
  });
}
