/** What the names of the server's commands begin with; those of our own extension begin otherwise, so that both may be there. */
const PREFIX = 'treaty-body.';

/** Commands that an editor has the server run by `workspace/executeCommand`, without what their names begin with. */
export const COMMANDS = [
  'renumber',
  'insertParagraph',
  'insertConcernAndRecommendation',
  'insertSubparagraph',
  'deleteParagraph',
  'deleteSubparagraph',
  'moveUp',
  'moveDown',
  'moveTo',
  'split',
  'merge',
  'toSubparagraph',
  'toParagraph',
  'cite',
  'followUp',
  'operate',
  'paste',
  'setStatus',
  'checkSubmission',
  'exportQueries',
  'numberingChanges',
  'checkFolder',
  'clearFolder',
  'showReferences',
] as const;

/** The name of a command, without what it begins with. */
export type CommandName = (typeof COMMANDS)[number];

/** A command as a client names it. */
export function serverCommand(name: CommandName): string {
  return `${PREFIX}${name}`;
}

/** All commands as a client names them. */
export const SERVER_COMMANDS: readonly string[] = COMMANDS.map(serverCommand);
