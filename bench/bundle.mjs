// Bundles parts of the server to be called in this process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');

/** The exports of some modules of server/src, given by their paths without extension. */
export async function bundleServer(name, modules) {
  const outfile = join(root, `.cache/bench/${name}.mjs`);
  await esbuild.build({
    stdin: {
      contents: modules.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: join(root, 'server/src'),
    },
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // Renamed, because a bundled library may import the same function.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
