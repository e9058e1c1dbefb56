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

/** By module, its source with nothing but what `server/src/recognise` asks of it. */
const SLIM = {
  async 'languages/en/index'(root) {
    const { en } = await exportsOf(root, 'languages/en/index');
    const { committees, instruments } = en.names;
    const read = { names: { committees, instruments }, blocks: { titles: en.blocks.titles } };
    return `export const en = ${JSON.stringify(read)};`;
  },
  async 'catalogue/states'(root) {
    const { allStates } = await exportsOf(root, 'catalogue/states');
    const codes = JSON.stringify(allStates().map(({ code }) => code));
    return `const codes = new Set(${codes}); export const stateOf = (code) => codes.has(code) || /^X[A-Z]{2}$/.test(code) ? { code } : undefined;`;
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
