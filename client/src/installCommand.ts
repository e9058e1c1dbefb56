import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { commands, type Disposable, type ExtensionContext, env, window } from 'vscode';
import { LAUNCHER_MARK, launcherScript } from './launcher';
import { t } from './shown/l10n';

/** The command that puts `treaty-body` where terminals find it, run by the editor’s own Node. After an update it is renewed by itself. */
export function registerInstallCommand(context: ExtensionContext): Disposable {
  void renewLauncher(context);
  return commands.registerCommand('treatyBody.installCommand', () => install(context));
}

async function install(context: ExtensionContext): Promise<void> {
  const path = launcherPath();
  try {
    const earlierText = await textOf(path);
    if (earlierText !== undefined && !earlierText.includes(LAUNCHER_MARK)) {
      window.showErrorMessage(t('{0} is there already and is not from this extension. It was left alone.', path));
      return;
    }
    await write(path, wantedVersion(context));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    window.showErrorMessage(t('The command could not be written to {0}: {1}', path, reason));
    return;
  }
  const { PATH: places = '' } = process.env;
  if (places.split(delimiter).includes(dirname(path))) {
    window.showInformationMessage(t('The command treaty-body is installed. Open a new terminal to use it.'));
    return;
  }
  const copy = t('Copy Path');
  const answer = await window.showInformationMessage(
    t('The command is {0}. Add its folder to the PATH, or run it by its whole path.', path),
    copy,
  );
  if (answer === copy) await env.clipboard.writeText(path);
}

/** Writes a launcher again that leads to an earlier version. */
async function renewLauncher(context: ExtensionContext): Promise<void> {
  const path = launcherPath();
  try {
    const earlierText = await textOf(path);
    if (earlierText?.includes(LAUNCHER_MARK) && earlierText !== wantedVersion(context))
      await write(path, wantedVersion(context));
  } catch {
    // The file stays as it is; the shell reports a missing program.
  }
}

/** A folder for programs that needs no administrator. */
function launcherPath(): string {
  const { LOCALAPPDATA: local = join(homedir(), 'AppData', 'Local') } = process.env;
  return process.platform === 'win32'
    ? join(local, 'Programs', 'treaty-body', 'treaty-body.cmd')
    : join(homedir(), '.local', 'bin', 'treaty-body');
}

function wantedVersion(context: ExtensionContext): string {
  return launcherScript(process.platform, process.execPath, context.asAbsolutePath(join('dist', 'cli.js')));
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  await chmod(path, 0o755);
}

/** The text of a file; undefined if there is none. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
