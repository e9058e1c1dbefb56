/** The prefix of the server’s commands. Differs from that of our extension, so that both can be registered. */
const COMMAND_PREFIX = 'treaty-body.';

/** The commands that editors run through `workspace/executeCommand`, without their prefix. */
export const COMMANDS = [
  'renumber',
  'insertParagraph',
  'insertConcernAndRecommendation',
  'insertSubparagraph',
  'deleteParagraph',
  'deleteSubparagraph',
  'moveUp',
  'movePairUp',
  'movePairDown',
  'moveDown',
  'moveTo',
  'split',
  'merge',
  'toSubparagraph',
  'toParagraph',
  'cite',
  'followUp',
  'operate',
  'correct',
  'applyEdit',
  'paste',
  'setStatus',
  'checkSubmission',
  'exportQueries',
  'numberingChanges',
  'checkFolder',
  'clearFolder',
  'showReferences',
] as const;

/** The name of a command without its prefix. */
export type CommandName = (typeof COMMANDS)[number];

/** The full name of a command. */
export function serverCommand(name: CommandName): string {
  return `${COMMAND_PREFIX}${name}`;
}

/** The full names of all commands. */
export const SERVER_COMMANDS: readonly string[] = COMMANDS.map(serverCommand);
