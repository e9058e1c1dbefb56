// Bundles everything that ships into dist/: the extension and the server for Node and for browsers, the pages, and the command line.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as esbuild from 'esbuild';
import { withConstants } from './constants.mjs';
import { isMain } from './isMain.mjs';
import { minified } from './packaging/minified.mjs';
import { bundledPackages, NOTICES, noticesOf } from './packaging/notices.mjs';
import { pageBundle } from './packaging/pageBundle.mjs';
import { copyPrints, copyTreaties, serverBundles } from './packaging/serverBundles.mjs';
import { slimTables } from './packaging/slimTables.mjs';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const production = process.argv.includes('--production');

const commonOptions = {
  absWorkingDir: root,
  bundle: true,
  format: 'cjs',
  sourcemap: production ? false : 'linked',
  write: false,
  metafile: true,
  logLevel: 'warning',
  external: ['vscode'],
  define: { __VERSION__: JSON.stringify(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version) },
};
const node = { ...commonOptions, platform: 'node', target: 'node20' };
const web = {
  ...commonOptions,
  platform: 'browser',
  target: 'es2022',
  define: { ...commonOptions.define, global: 'globalThis' },
};

/** The bundle that VS Code loads for every plain text: small, with the rest of the extension in a separate file. */
function wakingBundle(options, source, whole, outfile) {
  const restPlugin = {
    name: 'rest',
    setup: ({ onResolve }) =>
      onResolve({ filter: new RegExp(`^\\./${whole}$`) }, () => ({ path: './extension-whole.js', external: true })),
  };
  // VS Code puts its own module in the way of `require`, and an imported script does not expose its exports.
  const supported = { 'dynamic-import': false };
  return { ...options, entryPoints: [source], outfile, plugins: [slimTables(root), restPlugin], supported };
}

/** Bundles one program, with constants declared as `const`, and minified for production. */
async function bundle(options) {
  const { outputFiles, metafile } = await esbuild.build(options);
  for (const { path, text } of outputFiles) {
    const code = path.endsWith('.js') ? await withConstants(text, options.format) : text;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, production ? await minified(code, path, options) : code);
  }
  return metafile;
}

if (isMain(import.meta.filename)) {
  rmSync(dist, { recursive: true, force: true });
  const metafiles = await Promise.all([
    bundle(wakingBundle(node, 'client/src/extension.ts', 'nodeExtension', 'dist/extension.js')),
    bundle({ ...node, entryPoints: ['client/src/nodeExtension.ts'], outfile: 'dist/extension-whole.js' }),
    ...serverBundles('dist', node).map(bundle),
    bundle({
      ...node,
      entryPoints: ['server/src/cli/main.ts'],
      outfile: 'dist/cli.js',
      banner: { js: '#!/usr/bin/env node' },
    }),
    bundle(wakingBundle(web, 'client/src/web.ts', 'webExtension', 'dist/web/extension.js')),
    bundle({ ...web, entryPoints: ['client/src/webExtension.ts'], outfile: 'dist/web/extension-whole.js' }),
    bundle({ ...web, format: 'iife', entryPoints: ['server/src/browser.ts'], outfile: 'dist/web/server.js' }),
    bundle(pageBundle(root, 'dist', web)),
  ]);
  writeFileSync(join(dist, NOTICES), noticesOf(root, bundledPackages(metafiles)));

  copyTreaties(join(dist, 'treaties'));
  copyPrints(join(dist, 'prints'));
}
