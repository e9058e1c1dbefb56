// Assembles the npm package of the command line.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NOTICES } from './notices.mjs';
import { packedPage } from './packedPage.mjs';
import { publisherFacts, sharedFields } from './publisherFacts.mjs';

/** The built files that the command line needs at run time: the program itself, the three server files for `serve`, and the treaty data. */
const PROGRAMS = ['cli.js', 'server.js', 'server-heart.js', 'languageserver.js', 'treaties', 'prints'];

/** The manual page, which npm links to where `man` finds it. */
const MANUAL = 'treaty-body.1';
/** The JSON schema for editing `treaty-body.json`. */
const SCHEMA = 'treaty-body.schema.json';
/** The JSON schemas of the commands' structured output. */
const DATA_SCHEMAS = 'schemas';

/** Empties `folder` and assembles the package in it, from the programs in `built` and the project at `root`. */
export function layOutPackage(root, built, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'dist'), { recursive: true });
  for (const name of PROGRAMS) {
    cpSync(join(built, name), join(folder, 'dist', name), {
      recursive: true,
      filter: (path) => !path.endsWith('.map'),
    });
  }
  cpSync(join(root, 'docs/rules'), join(folder, 'dist/rules'), { recursive: true });
  cpSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  // This includes packages bundled only in the extension. Which package is bundled where may change, and extra notices do no harm.
  cpSync(join(built, NOTICES), join(folder, NOTICES));
  cpSync(join(root, 'docs', MANUAL), join(folder, MANUAL));
  cpSync(join(root, 'client', SCHEMA), join(folder, SCHEMA));
  cpSync(join(root, 'client', DATA_SCHEMAS), join(folder, DATA_SCHEMAS), { recursive: true });
  const facts = publisherFacts(root);
  const { name, version, license, engines, keywords } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const manifest = {
    name,
    version,
    description:
      'Checks, outlines and treaty texts for the documents of the United Nations human rights treaty bodies, with a language server.',
    license,
    keywords,
    ...sharedFields(facts),
    engines: { node: engines.node },
    exports: {
      './package.json': './package.json',
      './schema': `./${SCHEMA}`,
      [`./${DATA_SCHEMAS}/*`]: `./${DATA_SCHEMAS}/*.schema.json`,
    },
    bin: { [name]: 'dist/cli.js' },
    // An array: npm does not link a man page given as a string.
    man: [`./${MANUAL}`],
    files: ['dist', MANUAL, NOTICES, SCHEMA, DATA_SCHEMAS],
    publishConfig: { access: 'public' },
  };
  writeFileSync(join(folder, 'README.md'), packedPage(root, 'docs/command-line.md', facts, version));
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
