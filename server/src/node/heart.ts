import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { startServer } from '../lsp/server';
import type { Initialized } from '../lsp/start';
import { nodeFiles } from './nodeFiles';
import { nodeTexts } from './nodeTexts';

declare const __VERSION__: string;

/** Serves an initialized client with the files of this machine. */
export function serveInitialized(initialized: Initialized): void {
  startServer(initialized, {
    version: __VERSION__,
    runtime: `Node ${process.version}, ${process.platform} ${process.arch}`,
    files: nodeFiles,
    texts: nodeTexts,
    readResource: async (path) => {
      const file = normalize(join(__dirname, path));
      if (!file.startsWith(__dirname)) return undefined;
      return readFile(file, 'utf8');
    },
  });
}
