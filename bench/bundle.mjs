// The inside of the server, bundled to be called in this process.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const root = join(import.meta.dirname, '..');

/** What some modules of server/src export, by paths without their ending. */
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
    // Under a name of its own: a bundled library may import the same function.
    banner: {
      js: "import { createRequire as requireFor } from 'node:module'; const require = requireFor(import.meta.url);",
    },
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}
