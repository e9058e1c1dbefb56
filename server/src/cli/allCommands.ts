import { apply } from './applyEdited';
import { check } from './check';
import { checkCitations } from './checkCitations';
import type { Command } from './command';
import { compareFiles } from './compareFiles';
import { compareVersions } from './compareVersions';
import { convert } from './convertFile';
import { explain } from './explain';
import { initProject } from './initProject';
import { inspect } from './inspectWord';
import { listFollowUp } from './listFollowUp';
import { listRecommendations } from './listRecommendations';
import { listReferences } from './listReferences';
import { listReplies } from './listReplies';
import { treaties } from './listTreaties';
import { completionOf } from './printCompletion';
import { rules } from './rules';
import { serve } from './serve';
import { article } from './showArticle';
import { outline } from './showOutline';
import { showStatistics } from './showStatistics';
import { STRUCTURE_COMMANDS } from './structureCommands';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  check,
  outline,
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
  serve,
  completionOf(() => COMMANDS),
];
