import { ConfigurationTarget, FileType, type TextDocument, Uri, window, workspace } from 'vscode';
import { CLAIMED, type DocumentTermsParams, SETTINGS_SECTION } from '../../server/src/protocol';
import { PROJECT_FILE } from '../../server/src/textFiles';
import { t } from './l10n';
import { changeProject } from './projectFile';
import type { Session } from './session';
import { asMessage } from './shown';

const SETTING = 'treatAsDocuments';

/** Texts that nothing in them shows to be treaty body documents, and of which the user has said so: in the project file, or in the user’s settings where no folder is open. */
export class Claims {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether a file is claimed. The server is asked, and started, only where there is a project file. */
  async isClaimed({ uri }: TextDocument): Promise<boolean> {
    if (inSettings().includes(uri.toString())) return true;
    if (!(await hasProjectFile(uri))) return false;
    const client = await this.#session.connected();
    return client.sendRequest<boolean>(CLAIMED, { uri: uri.toString() } satisfies DocumentTermsParams);
  }

  /** Keeps that a file is such a document, and tells where; what is claimed already stays as it is. `undone` is called where the user takes it back. */
  async claim(document: TextDocument, undone: () => void): Promise<void> {
    if (document.isUntitled || (await this.isClaimed(document))) return;
    const { uri } = document;
    const written = await changeProject(await this.#session.connected(), uri, { claim: true });
    if (!written) await setInSettings([...inSettings(), uri.toString()]);
    const where = written ? workspace.asRelativePath(written.uri) : t('your settings');
    const undo = t('Undo');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const said = await window.showInformationMessage(
      asMessage(t('{0} is treated as a treaty body document. Recorded in {1}.', name, where)),
      undo,
    );
    if (said !== undo) return;
    if (!written) await setInSettings(inSettings().filter((one) => one !== uri.toString()));
    else if (!(await written.undo())) await changeProject(await this.#session.connected(), uri, { claim: false });
    undone();
  }
}

function inSettings(): readonly string[] {
  return workspace.getConfiguration(SETTINGS_SECTION).inspect<readonly string[]>(SETTING)?.globalValue ?? [];
}

async function setInSettings(uris: readonly string[]): Promise<void> {
  const value = uris.length > 0 ? uris : undefined;
  await workspace.getConfiguration(SETTINGS_SECTION).update(SETTING, value, ConfigurationTarget.Global);
}

/** Whether there is a project file in the folder of a file or in one above it, up to that of the workspace. */
async function hasProjectFile(uri: Uri): Promise<boolean> {
  const top = workspace.getWorkspaceFolder(uri)?.uri;
  if (!top) return false;
  for (let folder = Uri.joinPath(uri, '..'); folder.path.startsWith(top.path); folder = Uri.joinPath(folder, '..')) {
    if (await isFile(Uri.joinPath(folder, PROJECT_FILE))) return true;
    if (folder.path === top.path) break;
  }
  return false;
}

async function isFile(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
}
