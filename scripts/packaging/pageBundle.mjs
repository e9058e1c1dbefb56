// Bundles the webview pages: a script and a style sheet for each folder of client/pages with a main.ts.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The names of the pages, sorted. */
export function pageNames(root) {
  const folder = join(root, 'client/pages');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'main.ts')))
    .sort();
}

/**
 * The esbuild options for bundling the pages into a folder, given the options shared by all bundles. Produces `pages/NAME.js` and
 * `pages/NAME.css`, and `pages/NAME-saved.css` for pages that can be saved as a file.
 */
export function pageBundle(root, folder, options) {
  const savedPages = pageNames(root).filter((name) => existsSync(join(root, 'client/pages', name, 'saved.css')));
  return {
    ...options,
    platform: 'browser',
    format: 'iife',
    entryPoints: {
      ...Object.fromEntries(pageNames(root).map((name) => [name, `client/pages/${name}/main.ts`])),
      ...Object.fromEntries(savedPages.map((name) => [`${name}-saved`, `client/pages/${name}/saved.css`])),
    },
    outdir: join(folder, 'pages'),
    loader: { '.svg': 'text' },
  };
}
