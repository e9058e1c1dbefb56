import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Initialized } from '../lsp/connection/initialized';
import { startServer } from '../lsp/server';
import { nodeFiles } from './nodeFiles';
import { nodeTexts } from './nodeTexts';

declare const __VERSION__: string;

/** Serves an initialized client with access to local files. */
export function startInitialized(connection: Initialized): void {
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

/** The folder with the rule pages: next to the programs in a package, in the documentation in the source tree. */
function rulePages(): string | undefined {
  const folder = ['rules', '../docs/rules'].map((path) => join(__dirname, path)).find((path) => existsSync(path));
  return folder && pathToFileURL(folder).href;
}
