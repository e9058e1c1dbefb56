import { ConfigurationTarget, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { SETTINGS_SECTION } from '../../../server/src/protocol';
import { changeProject } from '../project/projectFile';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';

type Levels = Readonly<Record<string, string>>;

/** Turns a rule off in the project file of a document's folder, or in the settings scope that sets its level. Offers an undo. */
export async function disableRule(
  client: BaseLanguageClient,
  uri: unknown,
  rule: unknown,
  where: unknown,
): Promise<void> {
  if (typeof uri !== 'string' || typeof rule !== 'string') return;
  const document = Uri.parse(uri);
  if (where === 'folder') await disableInProject(client, document, rule);
  else await disableInSettings(document, rule);
}

async function disableInProject(client: BaseLanguageClient, document: Uri, rule: string): Promise<void> {
  const result = await changeProject(client, document, { rule, level: 'off' });
  if (!result) return;
  const name = workspace.asRelativePath(result.uri);
  const [undo, open] = [t('Undo'), t('Open {0}', name)];
  // Not awaited: the user may never dismiss it.
  void window.showInformationMessage(ruleDisabledText(rule, name), undo, open).then(async (button) => {
    if (button === open) await window.showTextDocument(result.uri);
    if (button === undo && !(await result.undo())) await changeProject(client, document, { rule, level: null });
  });
}

async function disableInSettings(document: Uri, rule: string): Promise<void> {
  const settings = workspace.getConfiguration(SETTINGS_SECTION, document);
  const values = settings.inspect<Levels>('rules');
  const scopes = [
    [values?.workspaceFolderValue, ConfigurationTarget.WorkspaceFolder, t('the settings of the folder')],
    [values?.workspaceValue, ConfigurationTarget.Workspace, t('the settings of the workspace')],
  ] as const;
  // A level set in the folder or the workspace overrides the user's.
  const [before, target, name] = scopes.find(([levels]) => levels?.[rule] !== undefined) ?? [
    values?.globalValue,
    ConfigurationTarget.Global,
    t('your settings'),
  ];
  await settings.update('rules', { ...before, [rule]: 'off' }, target);
  const undo = t('Undo');
  void window.showInformationMessage(ruleDisabledText(rule, name), undo).then(async (button) => {
    if (button !== undo) return;
    const currentLevels = workspace.getConfiguration(SETTINGS_SECTION, document).inspect<Levels>('rules');
    const levels =
      target === ConfigurationTarget.Global
        ? currentLevels?.globalValue
        : target === ConfigurationTarget.Workspace
          ? currentLevels?.workspaceValue
          : currentLevels?.workspaceFolderValue;
    const { [rule]: _, ...others } = levels ?? {};
    const level = before?.[rule];
    const newLevels = level === undefined ? others : { ...others, [rule]: level };
    await settings.update('rules', Object.keys(newLevels).length > 0 ? newLevels : undefined, target);
  });
}

function ruleDisabledText(rule: string, where: string): string {
  return asMessage(t('Rule turned off: {0}. Recorded in {1}.', rule, where));
}
