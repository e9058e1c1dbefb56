import { PROGRAM } from '../io/io';
import type { Command } from '../options/command';
import type { OptionSpec, ShellWords } from '../options/commandOption';

/** The shells with a completion script. */
export const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Completion candidates that are not part of any option’s description. */
export interface CompletionWords {
  readonly rules: readonly string[];
  readonly treaties: readonly string[];
}

/** A shell completion script for commands, options and their values. All candidates are static. */
export function completionScript(
  shell: (typeof SHELLS)[number],
  commands: readonly Command[],
  words: CompletionWords,
): string {
  const lists = { ...words, commands: commands.map(({ name }) => name) };
  return { bash, zsh, fish }[shell](commands, lists);
}

interface Lists extends CompletionWords {
  readonly commands: readonly string[];
}

type Offer = 'files' | 'folders' | readonly string[];

function completionsOf(completes: ShellWords | undefined, lists: Lists): Offer | undefined {
  if (completes === 'rules' || completes === 'treaties' || completes === 'commands') return lists[completes];
  return completes;
}

/** The options of a command, including the one that all commands share. */
function optionsOf({ options }: Command): readonly (readonly [name: string, option: OptionSpec])[] {
  return [...Object.entries(options), ['help', { type: 'boolean', short: 'h', summary: 'Show this help.' }]];
}

// https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html
function bash(commands: readonly Command[], lists: Lists): string {
  const offers = (offer: Offer | undefined) => {
    if (offer === 'files') return 'compopt -o default';
    if (offer === 'folders') return 'COMPREPLY=($(compgen -d -- "$current"))';
    return `COMPREPLY=($(compgen -W '${(offer ?? []).join(' ')}' -- "$current"))`;
  };
  const values = commands.flatMap((command) =>
    optionsOf(command).flatMap(([name, option]) =>
      option.type === 'string'
        ? [
            `    '${command.name} --${name}'${option.short === undefined ? '' : `|'${command.name} -${option.short}'`}) ${offers(completionsOf(option.completes, lists))}; return ;;`,
          ]
        : [],
    ),
  );
  const operands = commands.map((command) => {
    const options = optionsOf(command).map(([name]) => `--${name}`);
    return `    ${command.name}) [[ $current == -* ]] && ${offers(options)} || ${offers(completionsOf(command.completes, lists))} ;;`;
  });
  return `# Completion of ${PROGRAM} for bash.
_treaty_body() {
  local command= current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} i
  for ((i = 1; i < COMP_CWORD; i++)); do
    [[ \${COMP_WORDS[i]} == -* ]] || { command=\${COMP_WORDS[i]}; break; }
  done
  # Bash takes the equals sign of --option=value for a word.
  if [[ $current == = ]]; then current=
  elif [[ $before == = ]]; then before=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  COMPREPLY=()
  case "$command $before" in
${values.join('\n')}
  esac
  case $command in
    '') ${offers([...lists.commands, 'help', '--help', '--version'])} ;;
    help) ${offers(lists.commands)} ;;
${operands.join('\n')}
  esac
}
complete -F _treaty_body ${PROGRAM}
`;
}

// https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Completion-Functions
function zsh(commands: readonly Command[], lists: Lists): string {
  const action = (offer: Offer | undefined) => {
    if (offer === 'files') return '_files';
    if (offer === 'folders') return '_files -/';
    return offer === undefined ? ' ' : `(${offer.join(' ')})`;
  };
  const argument = (name: string, option: OptionSpec) => {
    const value =
      option.type === 'string' ? `:${option.value ?? 'VALUE'}:${action(completionsOf(option.completes, lists))}` : '';
    const description = `[${option.summary.replace(/[[\]\\]/g, '\\$&')}]${value}`;
    const equals = option.type === 'string' ? '=' : '';
    const often = option.multiple ? '*' : '';
    const letter = option.short === undefined ? [] : [quoteForShell(`${often}-${option.short}${description}`)];
    return [quoteForShell(`${often}--${name}${equals}${description}`), ...letter];
  };
  const cases = commands.map((command) => {
    const options = optionsOf(command).flatMap(([name, option]) => argument(name, option));
    const operands =
      command.operands === '' ? [] : [quoteForShell(`*: :${action(completionsOf(command.completes, lists))}`)];
    return `        ${command.name}) _arguments -s ${[...options, ...operands].join(' \\\n          ')} ;;`;
  });
  return `#compdef ${PROGRAM}
# Completion of ${PROGRAM} for zsh.
_treaty_body() {
  local state
  local -a commands
  _arguments -C '(- *)--help[Show this help.]' '(- *)--version[Show the version.]' '1: :->command' '*:: :->argument'
  case $state in
    command)
      commands=(
        ${[...commands.map(({ name, summary }) => `${name}:${summary}`), 'help:Say more about a command.'].map(quoteForShell).join('\n        ')}
      )
      _describe command commands ;;
    argument)
      case $words[1] in
        help) _arguments ${quoteForShell(`1: :(${lists.commands.join(' ')})`)} ;;
${cases.join('\n')}
      esac ;;
  esac
}
if [[ $funcstack[1] == _${PROGRAM} ]]; then _treaty_body "$@"; else compdef _treaty_body ${PROGRAM}; fi
`;
}

// https://fishshell.com/docs/current/cmds/complete.html
function fish(commands: readonly Command[], lists: Lists): string {
  const action = (offer: Offer | undefined) => {
    if (offer === 'files') return '-r -F';
    if (offer === 'folders') return `-x -a '(__fish_complete_directories)'`;
    return offer === undefined ? '-x' : `-x -a ${quoteForShell(offer.join(' '))}`;
  };
  const lines = commands.flatMap((command) => {
    const subcommandPrefix = `complete -c ${PROGRAM} -n '__fish_seen_subcommand_from ${command.name}'`;
    const operands = completionsOf(command.completes, lists);
    return [
      `complete -c ${PROGRAM} -n __fish_use_subcommand -a ${command.name} -d ${quoteForShell(command.summary)}`,
      ...(operands === undefined
        ? []
        : [
            operands === 'files'
              ? `${subcommandPrefix} -F`
              : `${subcommandPrefix} ${action(operands).replace('-x ', '')}`,
          ]),
      ...optionsOf(command).map(([name, option]) => {
        const letter = option.short === undefined ? '' : ` -s ${option.short}`;
        const value = option.type === 'string' ? ` ${action(completionsOf(option.completes, lists))}` : '';
        return `${subcommandPrefix} -l ${name}${letter}${value} -d ${quoteForShell(option.summary)}`;
      }),
    ];
  });
  return `# Completion of ${PROGRAM} for fish.
complete -c ${PROGRAM} -f
complete -c ${PROGRAM} -n __fish_use_subcommand -a help -d 'Say more about a command.'
complete -c ${PROGRAM} -n __fish_use_subcommand -l version -d 'Show the version.'
complete -c ${PROGRAM} -n '__fish_seen_subcommand_from help' -a ${quoteForShell(lists.commands.join(' '))}
${lines.join('\n')}
`;
}

/** Quotes a word for a shell with single quotes; our descriptions contain no backslash. */
function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
