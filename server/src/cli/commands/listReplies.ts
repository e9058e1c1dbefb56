import { wordLimitOf } from '../../catalogue/limits';
import { repliesData } from '../../features/data/repliesData';
import { issuesAndReplies } from '../../features/issues/issuesAndReplies';
import { repliesSummary, repliesTable } from '../../features/issues/repliesTable';
import { kindNameWithin } from '../../features/words/words';
import type { DocumentModel } from '../../model/document';
import { readTarget } from '../files/readTarget';
import { EXIT_FAILED, PROGRAM, UsageError } from '../io/io';
import { displayNameOf } from '../io/read';
import { printableLine } from '../io/terminal';
import { CHANGES_OPTION, changesFrom, LANGUAGE_OPTION, languageFrom, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { FORMAT_OPTION, outputTable, tableOutputFrom, WORD_OPTIONS } from '../options/tableFormat';

const OPTIONS = { format: FORMAT_OPTION, lang: LANGUAGE_OPTION, changes: CHANGES_OPTION, ...WORD_OPTIONS };

const LISTS: readonly string[] = ['list-of-issues', 'list-of-issues-prior'];

/** `treaty-body replies`: each issue of a list with the replies to it. */
export const listReplies: Command = {
  name: 'replies',
  operands: 'LIST REPLIES',
  summary: 'Print each issue of a list with the replies to it, as a table.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'LIST is a list of issues, REPLIES are the replies to it. A reply belongs to an issue by a heading that names it, by its number or letter, by the question that it repeats or, where replies have none of that, by the heading that both stand under.',
    'Issues without a reply are listed in a note, with the words of the replies and what is left of the limit.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const output = tableOutputFrom(values);
    const changes = changesFrom(values.changes);
    const language = languageFrom(values.lang);
    if (positionals.length !== 2)
      throw new UsageError(`a list of issues and the replies are expected, not ${positionals.length} operands`);
    const models: DocumentModel[] = [];
    for (const path of positionals) {
      const model = await readTarget({ path, isNamed: true }, io, changes, (name, reason) => {
        io.error(`${PROGRAM}: ${displayNameOf(name)}: ${reason}\n`);
        return undefined;
      });
      if (!model) return EXIT_FAILED;
      models.push(model);
    }
    const [list, replies] = models;
    if (!list || !replies) return EXIT_FAILED;
    const note = (path: string, words: string) =>
      io.error(`${PROGRAM}: ${displayNameOf(path)}: note: ${printableLine(words)}\n`);
    const [listPath = '', repliesPath = ''] = positionals;
    if (!LISTS.includes(list.identity.kind))
      note(listPath, `not a list of issues but ${kindNameWithin(list.identity.kind, language)}`);
    const pairs = issuesAndReplies(list, replies, language);
    // Replies to a list prior to reporting are a report, with its own limit.
    const limit = wordLimitOf(replies.identity.kind).words ?? 0;
    for (const words of repliesSummary(pairs, limit, language)) note(repliesPath, words);
    return outputTable(
      output,
      { table: () => repliesTable(pairs, language), data: () => repliesData(pairs, limit) },
      language,
      io,
    );
  },
};
