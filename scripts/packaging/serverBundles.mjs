// Bundles the server for Node as three files, so that it can answer `initialize` before most of it is loaded.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBRARY = 'languageserver.js';

/** Both parts of the server must share one copy of the library, which identifies its errors with `instanceof`. */
const sharedLibrary = {
  name: 'shared-library',
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver(?:\/node)?$/ }, () => ({ path: `./${LIBRARY}`, external: true }));
  },
};

/**
 * The esbuild options for bundling the server into a folder, given the options shared by all bundles: the entry point that answers
 * `initialize`, everything else, and the library that both use.
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

/** Copies the treaty fingerprints into a folder. They are not bundled because they are read only when a document first quotes a treaty. */
export function copyPrints(folder) {
  const prints = join(import.meta.dirname, '../../server/src/catalogue/prints');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(prints))
    writeFileSync(join(folder, file), JSON.stringify(JSON.parse(readFileSync(join(prints, file), 'utf8'))));
}

/** Copies the treaty summaries into a folder. They are not bundled because they are read only when a hover first needs one. */
export function copyTreaties(folder) {
  const treaties = join(import.meta.dirname, '../../server/src/catalogue/treaties');
  mkdirSync(folder, { recursive: true });
  for (const file of readdirSync(treaties)) {
    if (!file.endsWith('.json') || file === 'treaty.schema.json') continue;
    const { $schema, ...treaty } = JSON.parse(readFileSync(join(treaties, file), 'utf8'));
    writeFileSync(join(folder, file), JSON.stringify(treaty));
  }
}
