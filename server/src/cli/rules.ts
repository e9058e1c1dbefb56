import { RULES } from '../rules/registry';
import { readArguments } from './arguments';
import type { Command } from './command';
import { CLEAN, UsageError } from './io';
import { PLAIN_FORMAT_OPTION, plainFormatFrom } from './plainFormat';
import { safeJson } from './terminal';

const OPTIONS = { format: PLAIN_FORMAT_OPTION };

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
      const list = RULES.map(({ id, severity, off = false, group, summary, why }) => {
        return { id, severity, on: !off, group, summary, why };
      });
      io.out(`${safeJson({ format: 1, rules: list })}\n`);
      return CLEAN;
    }
    const idWidth = Math.max(...RULES.map(({ id }) => id.length));
    const severityWidth = Math.max(...RULES.map(({ severity }) => severity.length));
    const lines = RULES.map(
      ({ id, severity, summary }) => `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${summary}\n`,
    );
    io.out(lines.join(''));
    return CLEAN;
  },
};
