// The set-ups of docs/editors.md, as they stand there: what is told to people is what is tried.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** What stands below a heading of the page. */
export function pageText(heading) {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return own;
}

/** The code in one language below a heading of the page, but for what is marked as not run, of what is to be typed. */
export function setupOf(heading, language) {
  const blocks = [...pageText(heading).matchAll(/(<!-- not run -->\n\n)?```(\w+)\n([\s\S]*?)\n```/g)];
  const code = blocks.flatMap(([, notRun, of, text]) => (notRun === undefined && of === language ? [text] : []));
  if (code.length === 0) throw new Error(`docs/editors.md has no ${language} below ${heading}`);
  return code.join('\n\n');
}

/** Installs the built command line in a folder; gives the PATH on which it is found. */
export function installedIn(folder) {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = `#!/bin/sh\nexec '${process.execPath}' '${join(root, 'dist/cli.js')}' "$@"\n`;
  writeFileSync(join(bin, 'treaty-body'), script, { mode: 0o755 });
  return `${bin}:${process.env.PATH}`;
}
