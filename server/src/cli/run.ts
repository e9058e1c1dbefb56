import { nearestName } from '../text/nearestName';
import { COMMANDS } from './allCommands';
import { EXIT_CLEAN, EXIT_FAILED, type Io, PROGRAM, UsageError } from './io/io';
import { printableLine } from './io/terminal';
import { suggestionText } from './options/arguments';
import { commandHelp, generalHelp } from './options/command';

/** The arguments that request the version. */
const VERSION_FLAGS: ReadonlySet<string> = new Set(['--version', '-V', '-v', 'version']);

/** Runs the command line with the arguments after the program name, and returns the exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const [first, ...args] = languageAfterCommand(argv);
  if (first === undefined) {
    io.error(generalHelp(COMMANDS));
    return EXIT_FAILED;
  }
  if (isHelp(first) || (first === 'help' && args.every(isHelp))) {
    io.out(generalHelp(COMMANDS));
    return EXIT_CLEAN;
  }
  if (VERSION_FLAGS.has(first)) {
    io.out(`${PROGRAM} ${io.version}\n`);
    return EXIT_CLEAN;
  }
  const [topic = ''] = args;
  const topicName = first === 'help' ? topic : first;
  const command = COMMANDS.find(({ name }) => name === topicName);
  if (!command) {
    io.error(`${PROGRAM}: ${unknownCommandMessage(topicName)}\n`);
    return EXIT_FAILED;
  }
  if (first === 'help') {
    io.out(commandHelp(command));
    return EXIT_CLEAN;
  }
  const operandsOnly = args.indexOf('--');
  if (args.slice(0, operandsOnly < 0 ? args.length : operandsOnly).some(isHelp)) {
    io.out(commandHelp(command));
    return EXIT_CLEAN;
  }
  try {
    return await command.run(args, io);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.error(`${PROGRAM} ${command.name}: ${error.message}\n"${PROGRAM} ${command.name} --help" says more.\n`);
    return EXIT_FAILED;
  }
}

/** The error message for an unknown command. */
function unknownCommandMessage(name: string): string {
  const commands = COMMANDS.map((one) => one.name);
  const suggestion = nearestName(
    name,
    name.startsWith('-') ? ['--help', '--version'] : [...commands, 'help', 'version'],
  );
  const noun = name.startsWith('-') ? 'option' : 'command';
  const remainingText =
    suggestion === undefined ? `; the commands are ${commands.join(', ')}` : suggestionText(suggestion);
  return `unknown ${noun} "${printableLine(name)}"${remainingText}`;
}

/** Moves a leading `--lang` after the command, to accept `--lang fr check FILE`. */
function languageAfterCommand(argv: readonly string[]): readonly string[] {
  const [first = ''] = argv;
  const length = first === '--lang' ? 2 : first.startsWith('--lang=') ? 1 : 0;
  const [command, ...args] = argv.slice(length);
  return length === 0 || command === undefined ? argv : [command, ...argv.slice(0, length), ...args];
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}
