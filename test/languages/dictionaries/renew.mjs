// node test/languages/dictionaries/renew.mjs
// Looks up the words that are written in French and Spanish in Debian's dictionaries (apt-get install hunspell hunspell-fr hunspell-es) and
// lists those that are there in words.fr.txt and words.es.txt. Exits with 1 if one is neither there nor in names.fr.txt or names.es.txt,
// which hold names that the United Nations writes in another way, and words that the dictionaries lack.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from '../../../scripts/isMain.mjs';
import { loadSources } from '../../../scripts/loadSources.mjs';

const here = import.meta.dirname;

/** The words that a dictionary lacks, as hunspell lists them. */
function unknownWords(words, dictionary) {
  const { stdout, status, stderr, error } = spawnSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], {
    input: words.join('\n'),
    encoding: 'utf8',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return new Set(stdout.split('\n').filter((line) => line !== ''));
}

async function main() {
  const contents = "export * from './test/languages/dictionaries/offeredWords';";
  const { DICTIONARIES, offeredWords } = await loadSources('offeredWords', { contents });
  for (const [id, dictionary] of Object.entries(DICTIONARIES)) {
    const words = offeredWords(id);
    const unknown = unknownWords(words, dictionary);
    const names = new Set(readFileSync(join(here, `names.${id}.txt`), 'utf8').split('\n'));
    const strange = [...unknown].filter((word) => !names.has(word));
    if (strange.length > 0) {
      console.error(`not in ${dictionary}: ${strange.join(', ')}`);
      process.exitCode = 1;
    }
    writeFileSync(join(here, `words.${id}.txt`), `${words.filter((word) => !unknown.has(word)).join('\n')}\n`);
  }
}

if (isMain(import.meta.filename)) await main();
