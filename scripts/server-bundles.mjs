// The server for Node is three files, so that a client has its answer to `initialize` before most of the server is loaded.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = 'languageserver.js';

/** Both parts of the server speak through the very same library, which knows its own errors by their class. */
const sharedLibrary = {
  name: 'shared-library',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver(?:\/node)?$/ }, () => ({ path: `./${LIBRARY}`, external: true }));
  },
};

/**
 * What esbuild is to bundle into a folder, with the options that it shares with other bundles: what answers `initialize`, what
 * answers everything else, and the library of both.
 */
export function serverBundles(folder, options) {
  const part = (source, file) => ({
    ...options,
    entryPoints: [source],
    outfile: join(folder, file),
    plugins: [sharedLibrary],
  });
  return [
    part('server/src/node.ts', 'server.js'),
    part('server/src/nodeHeart.ts', 'server-heart.js'),
    { ...options, entryPoints: ['vscode-languageserver/node'], outfile: join(folder, LIBRARY) },
  ];
}

/** Puts the summaries into a folder: they are read when a hover first needs them, so they stay files of their own beside the bundles. */
export function copyTreaties(folder) {
  const treaties = join(import.meta.dirname, '../server/src/catalogue/treaties');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(treaties)) {
    if (!file.endsWith('.json') || file === 'treaty.schema.json') continue;
    const { $schema, ...treaty } = JSON.parse(readFileSync(join(treaties, file), 'utf8'));
    writeFileSync(join(folder, file), JSON.stringify(treaty));
  }
}
