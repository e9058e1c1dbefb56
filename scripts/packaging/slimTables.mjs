// Tables of languages and of the catalogue, cut to what recognizing a document reads, for a bundle that does nothing else.
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** What a module of the server exports, evaluated here. */
async function exportsOf(root, module) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join(root, 'server/src', `${module}.ts`)],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

/** What stands for a frequent word, one sign each: no other word has a single one. None means anything in a string or between names. */
const SIGNS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter((sign) => !'\\|'.includes(sign));

/** The words that are worth a sign, and all of a single letter. */
function frequentWords(names) {
  const counts = new Map();
  for (const word of names.flatMap((name) => name.split(' '))) counts.set(word, (counts.get(word) ?? 0) + word.length);
  const worth = ([word, letters]) => (word.length === 1 ? Number.POSITIVE_INFINITY : letters - 2 * word.length);
  const best = [...counts].sort((a, b) => worth(b) - worth(a));
  return best.slice(0, SIGNS.length).map(([word]) => word);
}

/** Sorted names, each as the sign of the number of words that it shares with the one before, and its others. */
function coded(names, words) {
  let last = [];
  return names
    .map((name) => {
      const all = name.split(' ');
      let shared = 0;
      while (shared < all.length - 1 && all[shared] === last[shared]) shared++;
      last = all;
      const rest = all.slice(shared).map((word) => SIGNS[words.indexOf(word)] ?? word);
      return [SIGNS[shared], ...rest].join(' ');
    })
    .join('|');
}

/** By module, its source with nothing but what `server/src/recognize` asks of it. */
const SLIM = {
  async 'recognize/documentNames'(root) {
    const { DOCUMENT_NAMES } = await exportsOf(root, 'recognize/documentNames');
    const words = frequentWords(Object.values(DOCUMENT_NAMES).flat());
    const tables = Object.entries(DOCUMENT_NAMES).map(
      ([key, names]) => `${key}: names(${JSON.stringify(coded(names, words))})`,
    );
    return `const words = ${JSON.stringify(words.join(' '))}.split(' ');
const signs = ${JSON.stringify(SIGNS.join(''))};
const names = (all) => {
  let last = [];
  return all.split('|').map((name) => {
    const [shared, ...rest] = name.split(' ');
    last = [...last.slice(0, signs.indexOf(shared)), ...rest.map((word) => word[1] ? word : words[signs.indexOf(word)])];
    return last.join(' ');
  });
};
export const DOCUMENT_NAMES = { ${tables.join(', ')} };`;
  },
  async 'catalogue/states'(root) {
    const { allStates } = await exportsOf(root, 'catalogue/states');
    const codes = allStates().map(({ code }) => code);
    return `const codes = new Set('${codes.join('')}'.match(/.../g)); export const stateOf = (code) => codes.has(code) || /^X[A-Z]{2}$/.test(code) ? { code } : undefined;`;
  },
  async 'catalogue/committees'(root) {
    const { allCommittees } = await exportsOf(root, 'catalogue/committees');
    const all = allCommittees().map(({ id, prefixes, annualReport }) => ({ id, prefixes, annualReport }));
    return `const all = ${JSON.stringify(all)}; export const allCommittees = () => all; export const committeeOfSupplement = (series, number) => all.find(({ annualReport }) => annualReport?.series === series && annualReport.number === number);`;
  },
};

/**
 * The esbuild plugin that puts them in the place of the whole ones; a build that reads none of a module fails, since the module has moved.
 * `root` is the folder of the project.
 */
export function slimTables(root) {
  return {
    name: 'slim-tables',
    setup(build) {
      const missing = new Set(Object.keys(SLIM));
      for (const [module, write] of Object.entries(SLIM)) {
        const path = `[\\\\/]server[\\\\/]src[\\\\/]${module.replaceAll('/', '[\\\\/]')}\\.ts$`;
        build.onLoad({ filter: new RegExp(path) }, async () => {
          missing.delete(module);
          return { contents: await write(root), loader: 'js' };
        });
      }
      build.onEnd(() => ({ errors: [...missing].map((module) => ({ text: `server/src/${module}.ts is not read` })) }));
    },
  };
}
