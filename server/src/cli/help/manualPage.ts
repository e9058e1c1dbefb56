import { PROGRAM } from '../io/io';
import { type Command, type HelpRow, optionRows, PROGRAM_ROWS, PURPOSE, usageOf } from '../options/command';

/** The manual page in man(7) format. */
export function manualPage(commands: readonly Command[], version: string): string {
  const lines = [
    `.TH ${PROGRAM.toUpperCase().replace('-', '\\-')} 1 "" "${PROGRAM} ${version}" "User Commands"`,
    '.SH NAME',
    `${escapeRoff(PROGRAM)} \\- check documents of the United Nations human rights treaty bodies`,
    '.SH SYNOPSIS',
    ...commands.flatMap((command) => [`.B ${escapeRoff(usageOf(command))}`, '.br']),
    '.SH DESCRIPTION',
    escapeRoff(PURPOSE),
    '.SH OPTIONS',
    ...roffRows(PROGRAM_ROWS),
    '.SH COMMANDS',
    ...commands.flatMap((command) => [
      `.SS ${escapeRoff(`${command.name} ${command.operands}`.trimEnd())}`,
      escapeRoff(command.summary),
      ...roffRows(optionRows(command)),
      ...command.details.flatMap((detail) => ['.PP', escapeRoff(detail)]),
    ]),
    '.SH EXIT STATUS',
    ...roffRows([
      ['0', 'Nothing was found, or what was asked for was done.'],
      ['1', 'Something was found.'],
      ['2', 'The command line or a project file is wrong, or a file could not be read.'],
    ]),
    '.SH FILES',
    ...roffRows([['treaty-body.json', 'Says how the documents of its folder are read and checked.']]),
  ];
  return `${lines.join('\n')}\n`;
}

function roffRows(all: readonly HelpRow[]): readonly string[] {
  return all.flatMap(([term, right]) => ['.TP', `.B ${escapeRoff(term)}`, escapeRoff(right)]);
}

/** Escapes text for roff, in which a dot or apostrophe at the start of a line begins a request. */
function escapeRoff(text: string): string {
  return text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq').replace(/^[.']/, '\\&$&');
}
