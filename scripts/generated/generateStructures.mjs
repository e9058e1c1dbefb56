// Generates the compact structure of each article, for rules that run before a treaty is loaded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Generates `catalogue/structures.ts` from a folder of treaties; for the format see `catalogue/articleStructure.ts`. */
export function structures(folder) {
  const lines = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'treaty.schema.json')
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, articles }) => `  ${/-/.test(id) ? `'${id}'` : id}: '${articles.map(articleSource).join(' ')}',\n`);
  return `// Written by "npm run generate" from the files in treaties/: do not edit.
// biome-ignore-all format: each instrument is one line

/** How each article of each instrument is divided; \`articleStructure.ts\` reads it. */
export const STRUCTURES: Readonly<Record<string, string>> = {
${lines.join('')}};
`;
}

function articleSource({ number, structure, paragraphs }) {
  const isUnnumbered = paragraphs.length === 1 && paragraphs[0].number === null;
  const letteredParagraphs = paragraphs.map((paragraph, i) => {
    if (!isUnnumbered && paragraph.number !== i + 1) throw new Error(`article ${number}: paragraphs are not 1, 2, 3`);
    const items = paragraph.items ?? [];
    const subitems = items.map((item, k) => (item.items ? `/${k + 1}:${item.items.length}` : ''));
    return items.length > 0 ? `,${i + 1}:${items.length}${subitems.join('')}` : '';
  });
  return `${structure === 'memory' ? '?' : ''}${isUnnumbered ? '-' : paragraphs.length}${letteredParagraphs.join('')}`;
}
