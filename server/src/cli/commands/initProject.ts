import { join } from 'node:path';
import { codeOf } from '../../node/regularFile';
import { PROJECT_FILE } from '../../textFiles';
import { EXIT_CLEAN, EXIT_FAILED, PROGRAM, UsageError } from '../io/io';
import { displayNameOf, unwritableReason } from '../io/read';
import { readArguments } from '../options/arguments';
import type { Command } from '../options/command';

/** The content of a new project file: empty, with a commented-out example of each part. */
export const NEW_PROJECT = `{
  // How the documents of this folder are read and checked. Whatever is missing here is as the program has it.

  // Documents whose text does not identify them. The last matching entry counts.
  "documents": [
    // { "files": "drafts/**/*.txt", "kind": "concluding-observations", "status": "draft" }
  ],

  // Files that are one document in several languages: the original, and its translations.
  "versions": [
    // ["report.txt", "translations/report.fr.txt"]
  ],

  // Levels of rules: off, information, warning, error or default. "treaty-body rules" lists the rules.
  "rules": {
    // "word-limit": "error"
  },

  // Limits of words by kind of document.
  "wordLimits": {
    // "concluding-observations": 4750
  },

  // Abbreviations and laws that are correct as written here.
  "acronyms": [],
  "laws": [],

  // Findings that are ignored; editors write them here.
  "ignored": []
}
`;

/** `treaty-body init`: writes a project file with comments. */
export const initProject: Command = {
  name: 'init',
  operands: '[FOLDER]',
  completes: 'folders',
  summary: `Write a ${PROJECT_FILE} with comments to begin with.`,
  options: {},
  details: [
    `FOLDER is the current one if none is named. A ${PROJECT_FILE} that is there already is left alone, and the exit code is 2.`,
  ],
  async run(args, io) {
    const { positionals } = readArguments(args, {});
    const [folder = '.', more] = positionals;
    if (more !== undefined) throw new UsageError(`one FOLDER is expected, not ${positionals.length}`);
    const path = folder === '.' ? PROJECT_FILE : join(folder, PROJECT_FILE);
    try {
      await io.writeNewFile(path, new TextEncoder().encode(NEW_PROJECT), false);
    } catch (error) {
      const reason = codeOf(error) === 'EEXIST' ? 'is there already, and was left alone' : unwritableReason(error);
      io.error(`${PROGRAM}: ${displayNameOf(path)}: ${reason}\n`);
      return EXIT_FAILED;
    }
    io.error(`${PROGRAM}: ${displayNameOf(path)} was written\n`);
    return EXIT_CLEAN;
  },
};
