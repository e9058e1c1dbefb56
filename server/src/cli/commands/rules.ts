import {
  type DataFields,
  dataOf,
  documentSchema,
  field,
  fieldWithDescription,
  listField,
  TEXT_SCHEMA,
  YES_OR_NO,
} from '../../features/data/dataFields';
import type { Rule } from '../../rules/engine/rule';
import { RULES } from '../../rules/registry';
import { EXIT_CLEAN, UsageError } from '../io/io';
import { safeJson } from '../io/terminal';
import { readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { PLAIN_FORMAT_OPTION, plainFormatFrom } from '../options/plainFormat';

const OPTIONS = { format: PLAIN_FORMAT_OPTION };

const RULE_FIELDS: DataFields<Rule> = {
  id: field(TEXT_SCHEMA, ({ id }) => id),
  severity: field({ enum: ['error', 'warning', 'information', 'hint'] }, ({ severity }) => severity),
  on: field(fieldWithDescription('Whether it is on if nothing else is set.', YES_OR_NO), ({ off = false }) => !off),
  group: field(TEXT_SCHEMA, ({ group }) => group),
  summary: field(TEXT_SCHEMA, ({ summary }) => summary),
  why: field(TEXT_SCHEMA, ({ why }) => why),
};

const DATA_FIELDS: DataFields<readonly Rule[]> = {
  format: field({ enum: [1] }, () => 1),
  rules: listField(RULE_FIELDS, (all) => all),
};

/** The JSON schema of the command’s JSON output. */
export function ruleListSchema(): object {
  return documentSchema('Rules', DATA_FIELDS);
}

/** `treaty-body rules`: lists the rules with severity and summary. */
export const rules: Command = {
  name: 'rules',
  operands: '',
  summary: 'List the rules with their severity.',
  options: OPTIONS,
  details: [],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const format = plainFormatFrom(values.format);
    if (positionals.length > 0) throw new UsageError('no argument is expected');
    if (format === 'json') {
      io.out(`${safeJson(dataOf(DATA_FIELDS, RULES))}\n`);
      return EXIT_CLEAN;
    }
    const idWidth = Math.max(...RULES.map(({ id }) => id.length));
    const severityWidth = Math.max(...RULES.map(({ severity }) => severity.length));
    const lines = RULES.map(
      ({ id, severity, summary }) => `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${summary}\n`,
    );
    io.out(lines.join(''));
    return EXIT_CLEAN;
  },
};
