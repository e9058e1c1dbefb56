import { EXIT_CLEAN, UsageError } from '../io/io';
import { readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { flagOption, valueOption } from '../options/commandOption';

/** Options that editors append to the command line of a server. */
const OPTIONS = {
  stdio: flagOption('Has no effect; it is always used.'),
  clientProcessId: valueOption('ID', 'End when this process has ended.'),
};

/** `treaty-body serve`: runs the language server. */
export const serveCommand: Command = {
  name: 'serve',
  operands: '',
  summary: 'Run the language server on standard input and output.',
  options: OPTIONS,
  details: ['For editors that start a language server by a command.'],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    if (positionals.length > 0) throw new UsageError('no argument is expected');
    await io.serve([
      '--stdio',
      ...(values.clientProcessId === undefined ? [] : [`--clientProcessId=${values.clientProcessId}`]),
    ]);
    return EXIT_CLEAN;
  },
};
