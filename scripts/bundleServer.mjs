// Bundles parts of the server to be called in this process.
import { loadSources } from './loadSources.mjs';

/** The exports of some modules of server/src, given by their paths without extension. */
export function bundleServer(name, modules) {
  return loadSources(`server/${name}`, {
    contents: modules.map((path) => `export * from './server/src/${path}';`).join('\n'),
    packages: 'bundle',
    // Renamed, because a bundled library may import the same function.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
  });
}
