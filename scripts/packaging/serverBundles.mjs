// The server for Node is three files, so that it can answer `initialize` before most of it is loaded.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = 'languageserver.js';

/** Both parts of the server must share one copy of the library, which recognizes its own errors by their class. */
const sharedLibrary = {
  name: 'shared-library',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver(?:\/node)?$/ }, () => ({ path: `./${LIBRARY}`, external: true }));
  },
};

/**
 * The esbuild options for bundling the server into a folder, given those shared with other bundles: what answers `initialize`, everything
 * else, and the library of both.
 */
export function serverBundles(folder, options) {
  const part = (source, file) => ({
    ...options,
    entryPoints: [source],
    outfile: join(folder, file),
    plugins: [sharedLibrary],
  });
  return [
    part('server/src/node/entry.ts', 'server.js'),
    part('server/src/node/heart.ts', 'server-heart.js'),
    { ...options, entryPoints: ['vscode-languageserver/node'], outfile: join(folder, LIBRARY) },
  ];
}

/** Copies the fingerprints of treaties into a folder: they are read when a document first quotes from one, so they are not bundled. */
export function copyPrints(folder) {
  const prints = join(import.meta.dirname, '../../server/src/catalogue/prints');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(prints))
    writeFileSync(join(folder, file), JSON.stringify(JSON.parse(readFileSync(join(prints, file), 'utf8'))));
}

/** Copies the summaries of treaties into a folder: they are read when a hover first needs them, so they are not bundled. */
export function copyTreaties(folder) {
  const treaties = join(import.meta.dirname, '../../server/src/catalogue/treaties');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(treaties)) {
    if (!file.endsWith('.json') || file === 'treaty.schema.json') continue;
    const { $schema, ...treaty } = JSON.parse(readFileSync(join(treaties, file), 'utf8'));
    writeFileSync(join(folder, file), JSON.stringify(treaty));
  }
}
