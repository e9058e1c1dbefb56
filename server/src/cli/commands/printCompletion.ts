import { INSTRUMENTS } from '../../catalogue/instruments';
import { RULE_IDS } from '../../rules/registry';
import { nearestName } from '../../text/nearestName';
import { type CompletionWords, completionScript, SHELLS } from '../help/completionScript';
import { EXIT_CLEAN, PROGRAM, UsageError } from '../io/io';
import { printableLine } from '../io/terminal';
import { onlyOperand, readArguments, suggestionText } from '../options/arguments';
import type { Command } from '../options/command';

/** `treaty-body completion`: prints a completion script for a shell; itself one of the completed commands. */
export function completionOf(commands: () => readonly Command[]): Command {
  return {
    name: 'completion',
    operands: 'SHELL',
    completes: SHELLS,
    summary: 'Print the completion of commands and options for a shell.',
    options: {},
    details: [
      `SHELL is one of ${SHELLS.join(', ')}.`,
      `For bash, put "source <(${PROGRAM} completion bash)" into ~/.bashrc. For zsh, write the output to a file _${PROGRAM} in a folder of $fpath. For fish, write it to ~/.config/fish/completions/${PROGRAM}.fish.`,
    ],
    async run(args, io) {
      const name = onlyOperand(readArguments(args, {}).positionals, 'SHELL');
      const shell = SHELLS.find((one) => one === name);
      if (!shell)
        throw new UsageError(
          `${printableLine(name)}: expected one of ${SHELLS.join(', ')}${suggestionText(nearestName(name, SHELLS))}`,
        );
      io.out(completionScript(shell, commands(), WORDS));
      return EXIT_CLEAN;
    },
  };
}

const WORDS: CompletionWords = { rules: RULE_IDS, treaties: Object.keys(INSTRUMENTS) };
