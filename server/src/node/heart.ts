import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Initialized } from '../lsp/connection/initialized';
import { startServer } from '../lsp/server';
import { nodeFiles } from './nodeFiles';
import { nodeTexts } from './nodeTexts';

declare const __VERSION__: string;

/** Serves an initialized client with the files of this machine. */
export function serveInitialized(connection: Initialized): void {
  startServer(connection, {
    version: __VERSION__,
    runtime: `Node ${process.version}, ${process.platform} ${process.arch}`,
    files: nodeFiles,
    texts: nodeTexts,
    rulePages: rulePages(),
    readResource: async (path) => {
      const file = normalize(join(__dirname, path));
      if (!file.startsWith(__dirname)) return undefined;
      return readFile(file, 'utf8');
    },
  });
}

/** The folder of the pages of rules: beside the programs in the package, in the documentation among the sources. */
function rulePages(): string | undefined {
  const folder = ['rules', '../docs/rules'].map((path) => join(__dirname, path)).find((path) => existsSync(path));
  return folder && pathToFileURL(folder).href;
}
