import { RULE_LEVELS } from '../../rules/engine/weighed';
import { BASELINE_FILE } from '../checking/baseline';
import { CHECK_OPTIONS, parseCheckArguments } from '../checking/checkOptions';
import { runCheck } from '../checking/checkRun';
import { KINDS_PARAGRAPH } from '../options/arguments';
import type { Command } from '../options/command';

/** `treaty-body check`: prints the findings of the rules in files. */
export const check: Command = {
  name: 'check',
  operands: '[FILE...]',
  completes: 'files',
  summary: 'Check documents and print what the rules find.',
  options: CHECK_OPTIONS,
  details: [
    'FILE is plain text in UTF-8, or in UTF-16 with a byte order mark; a Word file; a folder, of which all documents are checked; a pattern such as "drafts/**/*.txt"; or "-" for standard input. Without FILE it is the current folder.',
    'GLOB is a pattern as in a .gitignore, relative to the current folder; "!GLOB" among the files is the same as --exclude GLOB. Folders and patterns also leave out what a .gitignore of their repository names, and working copies beside their Word files. With --staged and --since the files are read as they are in the working tree, working copies too.',
    'A finding is printed as "path:line:column: severity rule: message". Lines and columns count from one, columns in UTF-16 code units, as editors do. A closing summary goes to standard error.',
    'The nearest treaty-body.json in the folder of a document or above it, up to the top of its repository, says how it is read and checked; options override it.',
    `A baseline holds old findings, so that only new ones count: --write-baseline writes it, to ${BASELINE_FILE} or to the FILE of --baseline, and later runs in the same folder use it. It has hashes of rules and sentences, not their words, and stays true when paragraphs are renumbered. The entries of documents that are not checked stay.`,
    'What a document cites is looked for among the files that are checked and beside those that were named: its paragraphs, and the words of quotations, are held against the documents there, and against official texts of treaties named by --text.',
    KINDS_PARAGRAPH,
    `LEVEL is one of ${RULE_LEVELS.join(', ')}.`,
    'OUT is a copy of the one Word file that is checked, which itself is never written; named twice, it has comments and changes, and comments only where a correction is not certain. Comments end with a mark, by which those of an earlier run are replaced. With --force OUT may be a copy of an earlier run that nobody has saved since, but no other document. DATE is a day or a time in UTC; without it the time is that of SOURCE_DATE_EPOCH or now.',
    'With --cache the results of files are kept in a folder of your own, and taken from there as long as nothing has changed that they depend on. Results quote from the documents; what is kept of a confidential draft lies there until you delete it or newer results take its place. Nothing is kept of standard input, nor with --fix and --fix-dry-run, which do their work as without it.',
    'The exit code is 0 if no errors and no warnings were found, 1 if some were, and 2 if a file could not be read or the command line or a project file is wrong. With --max-warnings it is 1 only for errors and for more warnings than that.',
  ],
  run: async (args, io) => runCheck(parseCheckArguments(args, io), io),
};
