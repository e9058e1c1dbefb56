import { type Command, type HelpRow, optionRows, PROGRAM_ROWS, usageOf } from '../options/command';

/** The command reference for the documentation, in Markdown: a third-level heading per command. */
export function commandReference(commands: readonly Command[]): string {
  const parts = commands.flatMap((command) => [
    `### ${command.name}`,
    `\`${usageOf(command)}\``,
    command.summary,
    markdownTable(optionRows(command)),
    ...command.details.map(escapeCell),
  ]);
  return [
    `Each command has \`--help\`. The program itself has these options:`,
    markdownTable(PROGRAM_ROWS),
    ...parts,
  ].join('\n\n');
}

function markdownTable(rows: readonly HelpRow[]): string {
  const lines = rows.map(([term, right]) => `| \`${term}\` | ${escapeCell(right).replaceAll('|', '\\|')} |`);
  return ['| Option | |', '| --- | --- |', ...lines].join('\n');
}

/** Escapes text for Markdown. */
function escapeCell(text: string): string {
  return text.replace(/[\\`*_<>[\]]/g, '\\$&');
}
