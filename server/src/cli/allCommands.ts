import { apply } from './commands/applyEdited';
import { check } from './commands/check';
import { checkCitations } from './commands/checkCitations';
import { compareFiles } from './commands/compareFiles';
import { compareVersions } from './commands/compareVersions';
import { convert } from './commands/convertFile';
import { explain } from './commands/explain';
import { initProject } from './commands/initProject';
import { inspect } from './commands/inspectWord';
import { listFollowUp } from './commands/listFollowUp';
import { listRecommendations } from './commands/listRecommendations';
import { listReferences } from './commands/listReferences';
import { listReplies } from './commands/listReplies';
import { treaties } from './commands/listTreaties';
import { completionOf } from './commands/printCompletion';
import { rules } from './commands/rules';
import { serveCommand } from './commands/serve';
import { article } from './commands/showArticle';
import { outlineCommand } from './commands/showOutline';
import { showStatistics } from './commands/showStatistics';
import { STRUCTURE_COMMANDS } from './commands/structureCommands';
import type { Command } from './options/command';

/** All commands, in help order. */
export const COMMANDS: readonly Command[] = [
  check,
  outlineCommand,
  showStatistics,
  listReferences,
  listRecommendations,
  listFollowUp,
  listReplies,
  checkCitations,
  compareFiles,
  compareVersions,
  convert,
  apply,
  ...STRUCTURE_COMMANDS,
  inspect,
  initProject,
  rules,
  explain,
  article,
  treaties,
  serveCommand,
  completionOf(() => COMMANDS),
];
