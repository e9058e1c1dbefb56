import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';
import { nodeFiles } from './nodeFiles';
import { nodeTexts } from './nodeTexts';

declare const __VERSION__: string;

/** Starts the server on standard input and output, or on the channel that the client's arguments name. */
export function serve(): void {
  startServer(createConnection(ProposedFeatures.all), {
    version: __VERSION__,
    files: nodeFiles,
    texts: nodeTexts,
    readResource: async (path) => {
      const file = normalize(join(__dirname, path));
      if (!file.startsWith(__dirname)) return undefined;
      return readFile(file, 'utf8');
    },
  });
}

serve();
