import { ConfigurationTarget, type TextDocument, window, workspace } from 'vscode';
import { CLAIMED, type DocumentParams, SETTINGS_SECTION } from '../../../server/src/protocol';
import type { Session } from '../session/session';
import { t } from '../shown/l10n';
import { asMessage } from '../shown/shown';
import { changeProject } from './projectFile';
import { hasProjectFile } from './projectFileAbove';

const CLAIM_SETTING = 'treatAsDocuments';

/**
 * Texts that do not look like treaty body documents, but that the user has declared to be. Stored in the project file, or in the user
 * settings if no folder is open.
 */
export class Claims {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Whether a file is claimed. The server is asked, and started if need be, only if there is a project file. */
  async isClaimed({ uri }: TextDocument): Promise<boolean> {
    if (configuredFiles().includes(uri.toString())) return true;
    if (!(await hasProjectFile(uri))) return false;
    const client = await this.#session.whenConnected();
    return client.sendRequest<boolean>(CLAIMED, { uri: uri.toString() } satisfies DocumentParams);
  }

  /**
   * Stores a claim on a file and tells the user where; does nothing if the file is already claimed. `undoClaim` is called if the user
   * undoes it.
   */
  async claim(document: TextDocument, undoClaim: () => void): Promise<void> {
    if (document.isUntitled || (await this.isClaimed(document))) return;
    const { uri } = document;
    const result = await changeProject(await this.#session.whenConnected(), uri, { claim: true });
    if (!result) await setInSettings([...configuredFiles(), uri.toString()]);
    const location = result ? workspace.asRelativePath(result.uri) : t('your settings');
    const undo = t('Undo');
    const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const button = await window.showInformationMessage(
      asMessage(t('{0} is treated as a treaty body document. Recorded in {1}.', name, location)),
      undo,
    );
    if (button !== undo) return;
    if (!result) await setInSettings(configuredFiles().filter((one) => one !== uri.toString()));
    else if (!(await result.undo())) await changeProject(await this.#session.whenConnected(), uri, { claim: false });
    undoClaim();
  }
}

function configuredFiles(): readonly string[] {
  return workspace.getConfiguration(SETTINGS_SECTION).inspect<readonly string[]>(CLAIM_SETTING)?.globalValue ?? [];
}

async function setInSettings(uris: readonly string[]): Promise<void> {
  const value = uris.length > 0 ? uris : undefined;
  await workspace.getConfiguration(SETTINGS_SECTION).update(CLAIM_SETTING, value, ConfigurationTarget.Global);
}
