import { baselineShape, operation, position, range, status } from '../../protocol/checked/operationParams';
import { anObject, type Checked, integer, list, optional, string, wordShape } from '../../protocol/checked/shape';
import type { CommandName } from '../connection/serverCommands';

/** The type of each argument, and whether it may be omitted. */
const SHAPES = {
  uri: string,
  position,
  range,
  references: optional(wordShape('remove', 'leave')),
  place: optional(string),
  places: optional(list(string)),
  text: optional(string),
  status: optional(status),
  format: optional(wordShape('csv', 'markdown', 'tabs')),
  before: optional(baselineShape),
  operation,
  rule: optional(string),
  version: integer,
  edit: anObject,
};

/** The arguments of commands, by name. */
type CommandArguments = { readonly [K in keyof typeof SHAPES]?: Exclude<Checked<(typeof SHAPES)[K]>, undefined> };

const AT_CURSOR = ['uri', 'position'] as const;

/** The parameters of each command, in order. */
const PARAMETERS: Readonly<Record<CommandName, readonly (keyof CommandArguments)[]>> = {
  renumber: ['uri'],
  insertParagraph: AT_CURSOR,
  insertConcernAndRecommendation: AT_CURSOR,
  insertSubparagraph: AT_CURSOR,
  deleteParagraph: [...AT_CURSOR, 'references'],
  deleteSubparagraph: [...AT_CURSOR, 'references'],
  moveUp: AT_CURSOR,
  movePairUp: AT_CURSOR,
  movePairDown: AT_CURSOR,
  moveDown: AT_CURSOR,
  moveTo: [...AT_CURSOR, 'place'],
  split: AT_CURSOR,
  merge: AT_CURSOR,
  toSubparagraph: AT_CURSOR,
  toParagraph: AT_CURSOR,
  cite: [...AT_CURSOR, 'places'],
  followUp: [...AT_CURSOR, 'places', 'text'],
  operate: [...AT_CURSOR, 'operation'],
  correct: ['uri', 'rule'],
  applyEdit: ['uri', 'version', 'edit'],
  paste: ['uri', 'range', 'text'],
  setStatus: ['uri', 'status'],
  checkSubmission: ['uri'],
  exportQueries: ['uri', 'format'],
  numberingChanges: ['uri', 'format', 'before'],
  checkFolder: [],
  clearFolder: [],
  showReferences: AT_CURSOR,
};

/**
 * Checks the arguments of a command and returns them by name; for an argument of the wrong type, an error sentence. Surplus arguments are
 * ignored.
 */
export function checkedArguments(name: CommandName, values: readonly unknown[]): CommandArguments | string {
  const args: Record<string, unknown> = {};
  for (const [i, argument] of PARAMETERS[name].entries()) {
    const value = values[i];
    const problem = SHAPES[argument](value, argument);
    if (problem !== undefined) return problem;
    if (value !== undefined && value !== null) args[argument] = value;
  }
  return args;
}
