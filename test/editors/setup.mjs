// The set-ups of docs/editors.md, as they stand there: what is told to people is what is tried.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The code in one language below a heading of the page, but for what is marked as not run, with the path to the built server put in. */
export function setupOf(heading, language) {
  const page = readFileSync(join(root, 'docs/editors.md'), 'utf8');
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  const blocks = [...own.matchAll(/(<!-- not run -->\n\n)?```(\w+)\n([\s\S]*?)\n```/g)];
  const code = blocks.flatMap(([, notRun, of, text]) => (notRun === undefined && of === language ? [text] : []));
  if (code.length === 0) throw new Error(`docs/editors.md has no ${language} below ${heading}`);
  return code.join('\n\n').replaceAll('/path/to/dist', join(root, 'dist'));
}
