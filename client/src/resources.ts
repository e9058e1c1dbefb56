import { Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { READ_RESOURCE, type ReadResourceParams } from '../../server/src/protocol';

/** The segments of a path below a folder; undefined for a path that might lead elsewhere. */
export function stepsBelow(path: string): readonly string[] | undefined {
  const steps = path.split('/');
  return steps.some((step) => step === '' || step === '.' || step === '..' || /[\\:\0]/.test(step)) ? undefined : steps;
}

/** Reads files below `dist/` for a server without a file system: their text, or null if there is no such file. */
export function answerResources(client: BaseLanguageClient, extension: Uri): void {
  client.onRequest(READ_RESOURCE, async ({ path }: ReadResourceParams): Promise<string | null> => {
    const steps = stepsBelow(path);
    if (!steps) return null;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extension, 'dist', ...steps)));
    } catch {
      return null;
    }
  });
}
