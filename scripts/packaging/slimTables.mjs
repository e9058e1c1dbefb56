// Reduces the language and catalogue tables to what document recognition uses, for a bundle that does nothing else.
import { join } from 'node:path';
import * as esbuild from 'esbuild';

/** Bundles a server module and returns its exports. */
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

/**
 * Single-character codes for frequent words; no other word has a single character. None is special in a string literal or used as a
 * separator.
 */
const SIGNS = Array.from({ length: 92 }, (_, i) => String.fromCharCode(35 + i)).filter((sign) => !'\\|'.includes(sign));

/** The words that save most by a code, and all single-letter words. */
function frequentWords(names) {
  const counts = new Map();
  for (const word of names.flatMap((name) => name.split(' '))) counts.set(word, (counts.get(word) ?? 0) + word.length);
  const worth = ([word, letters]) => (word.length === 1 ? Number.POSITIVE_INFINITY : letters - 2 * word.length);
  const rankedWords = [...counts].sort((a, b) => worth(b) - worth(a));
  return rankedWords.slice(0, SIGNS.length).map(([word]) => word);
}

/**
 * Front-codes sorted names: each begins with the code for the number of words shared with the previous name, followed by the remaining
 * words.
 */
function encodeNames(names, words) {
  let lastWords = [];
  return names
    .map((name) => {
      const nameWords = name.split(' ');
      let sharedCount = 0;
      while (sharedCount < nameWords.length - 1 && nameWords[sharedCount] === lastWords[sharedCount]) sharedCount++;
      lastWords = nameWords;
      const encodedRest = nameWords.slice(sharedCount).map((word) => SIGNS[words.indexOf(word)] ?? word);
      return [SIGNS[sharedCount], ...encodedRest].join(' ');
    })
    .join('|');
}

/** Generators of reduced source, by module, with only what `server/src/recognize` uses. */
const SLIM = {
  async 'recognize/documentNames'(root) {
    const { DOCUMENT_NAMES } = await exportsOf(root, 'recognize/documentNames');
    const words = frequentWords(Object.values(DOCUMENT_NAMES).flat());
    const tables = Object.entries(DOCUMENT_NAMES).map(
      ([key, names]) => `${key}: names(${JSON.stringify(encodeNames(names, words))})`,
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
    const committees = allCommittees().map(({ id, prefixes, annualReport }) => ({ id, prefixes, annualReport }));
    return `const all = ${JSON.stringify(committees)}; export const allCommittees = () => all; export const committeeOfSupplement = (series, number) => all.find(({ annualReport }) => annualReport?.series === series && annualReport.number === number);`;
  },
};

/**
 * An esbuild plugin that substitutes the reduced modules. The build fails if one is never loaded, because it must have moved. `root` is the
 * project folder.
 */
export function slimTables(root) {
  return {
    name: 'slim-tables',
    setup(build) {
      const missingModules = new Set(Object.keys(SLIM));
      for (const [module, write] of Object.entries(SLIM)) {
        const path = `[\\\\/]server[\\\\/]src[\\\\/]${module.replaceAll('/', '[\\\\/]')}\\.ts$`;
        build.onLoad({ filter: new RegExp(path) }, async () => {
          missingModules.delete(module);
          return { contents: await write(root), loader: 'js' };
        });
      }
      build.onEnd(() => ({
        errors: [...missingModules].map((module) => ({ text: `server/src/${module}.ts is not read` })),
      }));
    },
  };
}
