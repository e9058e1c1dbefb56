import {
  COUNT_SCHEMA,
  type DataFields,
  dataOf,
  documentSchema,
  field,
  listField,
  TEXT_SCHEMA,
  TEXTS,
} from '../../features/data/dataFields';
import { type TreatyNames, treatyNames } from '../../features/treaty/treatyNames';
import { EXIT_CLEAN, PROGRAM, UsageError } from '../io/io';
import { safeJson } from '../io/terminal';
import { LANGUAGE_OPTION, languageFrom, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { PLAIN_FORMAT_OPTION, plainFormatFrom } from '../options/plainFormat';

const OPTIONS = { format: PLAIN_FORMAT_OPTION, lang: LANGUAGE_OPTION };

const TREATY_FIELDS: DataFields<TreatyNames> = {
  id: field(TEXT_SCHEMA, ({ id }) => id),
  abbreviations: field(TEXTS, ({ abbreviations }) => abbreviations),
  articles: field(COUNT_SCHEMA, ({ articles }) => articles),
  title: field(TEXT_SCHEMA, ({ title }) => title),
};

const DATA_FIELDS: DataFields<readonly TreatyNames[]> = {
  format: field({ enum: [1] }, () => 1),
  treaties: listField(TREATY_FIELDS, (all) => all),
};

/** The JSON schema of the command’s JSON output. */
export function treatyListSchema(): object {
  return documentSchema('Treaties', DATA_FIELDS);
}

/** `treaty-body treaties`: lists the instruments with their ids and abbreviations. */
export const treaties: Command = {
  name: 'treaties',
  operands: '',
  summary: 'List the treaties with their ids.',
  options: OPTIONS,
  details: [`"${PROGRAM} article TREATY ARTICLE" takes an id, an abbreviation or a name.`],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError('no argument is expected');
    const names = treatyNames(languageFrom(values.lang));
    if (plainFormatFrom(values.format) === 'json') {
      io.out(`${safeJson(dataOf(DATA_FIELDS, names))}\n`);
      return EXIT_CLEAN;
    }
    const rows = names.map(({ id, abbreviations, articles, title }) => [
      id,
      abbreviations[0] ?? '',
      String(articles).padStart(2),
      title,
    ]);
    const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    for (const row of rows) io.out(`${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}\n`);
    return EXIT_CLEAN;
  },
};
