import {
  ConfigurationTarget,
  commands,
  type QuickInputButton,
  type QuickPickItem,
  QuickPickItemKind,
  type TextDocument,
  ThemeIcon,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  IGNORED_FINDINGS,
  type IgnoredFinding,
  type IgnoredFindings,
  SETTINGS_SECTION,
} from '../../../server/src/protocol';
import { changeProject } from '../project/projectFile';
import { groupDigits } from '../shown/counted';
import { t } from '../shown/l10n';
import { asLabel, asMessage } from '../shown/shown';

/** Ignores a finding permanently: in the project file, or in the user settings if no folder is open. Offers an undo. */
export async function ignoreFinding(
  client: BaseLanguageClient,
  uri: unknown,
  finding: unknown,
  places?: unknown,
  words?: unknown,
): Promise<void> {
  if (typeof uri !== 'string' || !isIgnored(finding)) return;
  const document = Uri.parse(uri);
  const undo = t('Undo');
  const quote = typeof words === 'string' ? words : labelOf(finding);
  const result = await changeProject(client, document, { ignore: finding });
  if (!result) {
    await setInSettings([...configuredEntries(), finding]);
    // Not awaited: the user may never dismiss it.
    void window
      .showInformationMessage(ignoredText(finding.rule, quote, places, t('your settings')), undo)
      .then(async (button) => {
        if (button === undo) await setInSettings(configuredEntries().filter((one) => !isSame(one, finding)));
      });
    return;
  }
  const name = workspace.asRelativePath(result.uri);
  const open = t('Open {0}', name);
  void window
    .showInformationMessage(ignoredText(finding.rule, quote, places, name), undo, open)
    .then(async (button) => {
      if (button === open) await window.showTextDocument(result.uri);
      // If the file has changed in the meantime, remove only this entry.
      if (button === undo && !(await result.undo())) await changeProject(client, document, { lift: finding });
    });
}

function ignoredText(rule: string, quote: string, places: unknown, where: string): string {
  const words = shortenMessage(quote);
  return asMessage(
    typeof places === 'number' && places > 1
      ? t('Ignored, in {0} places: “{1}” ({2}). Recorded in {3}.', groupDigits(places), words, rule, where)
      : t('Ignored: “{0}” ({1}). Recorded in {2}.', words, rule, where),
  );
}

/** Stops ignoring a finding, whether it is recorded in the project file or the user settings. */
export async function restoreFinding(
  client: BaseLanguageClient,
  document: TextDocument,
  finding: IgnoredFinding,
  words: string,
): Promise<void> {
  const settings = configuredEntries();
  const otherFlats = settings.filter((one) => !isSame(one, finding));
  if (otherFlats.length < settings.length) await setInSettings(otherFlats);
  else await changeProject(client, document.uri, { lift: finding });
  window.setStatusBarMessage(asLabel(t('Restored: “{0}”', shortenMessage(words))), 6000);
}

interface IgnoredRow extends QuickPickItem {
  readonly finding?: IgnoredFinding;
  readonly words?: string;
  readonly isSetting?: boolean;
}

/** Lists the findings ignored in a document’s folder and in the user settings; picking one restores it. */
export async function showIgnored(client: BaseLanguageClient, document: TextDocument): Promise<void> {
  const pick = window.createQuickPick<IgnoredRow>();
  const open: QuickInputButton = { iconPath: new ThemeIcon('go-to-file'), tooltip: t('Open the file') };
  pick.title = t('Ignored Findings');
  pick.placeholder = t('Choose a finding to restore');
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  let file: Uri | undefined;
  const fill = async () => {
    const params = { uri: document.uri.toString() };
    const { uri, findings: project, words } = await client.sendRequest<IgnoredFindings>(IGNORED_FINDINGS, params);
    file = uri === undefined ? undefined : Uri.parse(uri);
    pick.buttons = file ? [open] : [];
    const settings = configuredEntries();
    const separator = (label: string): IgnoredRow => ({ label, kind: QuickPickItemKind.Separator });
    pick.items = [
      ...(file && project.length > 0 ? [separator(workspace.asRelativePath(file))] : []),
      ...project.map((finding) => rowOf(finding, words, false)),
      ...(settings.length > 0 ? [separator(t('your settings'))] : []),
      ...settings.map((finding) => rowOf(finding, words, true)),
    ];
    return project.length + settings.length;
  };
  const lift = async ({ finding, words = '', isSetting }: IgnoredRow) => {
    if (!finding) return;
    if (isSetting) await setInSettings(configuredEntries().filter((one) => !isSame(one, finding)));
    else await changeProject(client, document.uri, { lift: finding });
    window.setStatusBarMessage(asLabel(t('Restored: “{0}”', shortenMessage(words))), 6000);
    if ((await fill()) === 0) pick.hide();
  };
  if ((await fill()) === 0) {
    pick.dispose();
    void window.showInformationMessage(t('There are no ignored findings.'));
    return;
  }
  pick.onDidAccept(async () => {
    const [row] = pick.selectedItems;
    if (row) await lift(row);
  });
  pick.onDidTriggerItemButton(({ item }) => lift(item));
  pick.onDidTriggerButton(async () => {
    pick.hide();
    if (file) await commands.executeCommand('vscode.open', file);
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

/** A list item. `inDocument` maps the first hash of an entry to the words of that finding in the current document. */
function rowOf(finding: IgnoredFinding, inDocument: IgnoredFindings['words'], isSetting: boolean): IgnoredRow {
  const { rule, document, hashes, sentence } = finding;
  const words = inDocument[hashes?.[0] ?? ''] ?? labelOf(finding);
  return {
    label: asLabel(shortenMessage(words)),
    description: asLabel(`${rule} · ${document}`),
    ...(sentence !== undefined && { detail: asLabel(sentence) }),
    buttons: [{ iconPath: new ThemeIcon('discard'), tooltip: t('Stop ignoring') }],
    finding,
    words,
    isSetting,
  };
}

/** The label of an entry whose words are not in the current document. */
function labelOf({ rule, paragraph, sentence, text }: IgnoredFinding): string {
  return text ?? sentence ?? (paragraph === undefined ? rule : t('Paragraph {0}', paragraph));
}

function configuredEntries(): readonly IgnoredFinding[] {
  return workspace.getConfiguration(SETTINGS_SECTION).inspect<readonly IgnoredFinding[]>('ignored')?.globalValue ?? [];
}

async function setInSettings(findings: readonly IgnoredFinding[]): Promise<void> {
  const value = findings.length > 0 ? findings : undefined;
  await workspace.getConfiguration(SETTINGS_SECTION).update('ignored', value, ConfigurationTarget.Global);
}

function isSame(a: IgnoredFinding, b: IgnoredFinding): boolean {
  const keyOf = ({ rule, document, hashes, sentence, text }: IgnoredFinding) =>
    JSON.stringify([rule, document, hashes, sentence, text]);
  return keyOf(a) === keyOf(b);
}

const MAX_QUOTE_LENGTH = 60;

function shortenMessage(text: string): string {
  return text.length > MAX_QUOTE_LENGTH ? `${text.slice(0, MAX_QUOTE_LENGTH - 1)}…` : text;
}

function isIgnored(value: unknown): value is IgnoredFinding {
  if (value === null || typeof value !== 'object') return false;
  const entry = new Map<string, unknown>(Object.entries(value));
  const hashes = entry.get('hashes');
  const isKnown = typeof entry.get('sentence') === 'string' || (Array.isArray(hashes) && hashes.length > 0);
  return isKnown && ['rule', 'document'].every((key) => typeof entry.get(key) === 'string');
}
