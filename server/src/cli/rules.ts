import { RULES } from '../rules/registry';
import { readArguments } from './arguments';
import type { Command } from './command';
import { CLEAN, UsageError } from './io';

/** `treaty-body rules`: lists the rules with severity and summary. */
export const rules: Command = {
  name: 'rules',
  operands: '',
  summary: 'List the rules with their severity.',
  options: {},
  details: [],
  async run(args, io) {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new UsageError('no argument is expected');
    const idWidth = Math.max(...RULES.map(({ id }) => id.length));
    const severityWidth = Math.max(...RULES.map(({ severity }) => severity.length));
    const lines = RULES.map(
      ({ id, severity, summary }) => `${id.padEnd(idWidth)}  ${severity.padEnd(severityWidth)}  ${summary}\n`,
    );
    io.out(lines.join(''));
    return CLEAN;
  },
};
