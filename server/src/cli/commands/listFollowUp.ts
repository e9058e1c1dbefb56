import { followUpData } from '../../features/data/followUpData';
import { matrixData } from '../../features/data/matrixData';
import { type MatrixAndOwn, matrixTable } from '../../features/matrix/matrixTable';
import { NO_OWN_COLUMNS, OWN_COLUMNS_ENDING, type OwnColumns, ownColumnsFrom } from '../../features/matrix/ownColumns';
import { isPaperOnDocuments } from '../../features/matrix/papers';
import { printedMatrix } from '../../features/matrix/printedMatrix';
import { matrixSources, recommendationMatrix } from '../../features/matrix/recommendationMatrix';
import { speakersInCycle } from '../../features/recommendations/cycleSpeakers';
import { type CombinedFollowUp, combineFollowUp, followUpTable } from '../../features/recommendations/followUpTable';
import type { DocumentModel } from '../../model/document';
import { type DocumentSummary, summarize } from '../../model/summary';
import { readTarget } from '../files/readTarget';
import { fileTargets } from '../files/targets';
import type { FileTarget } from '../io/checkJob';
import { EXIT_CLEAN, EXIT_FAILED, type Io, PROGRAM, UsageError } from '../io/io';
import { Progress } from '../io/progress';
import { displayNameOf, readFileBytes } from '../io/read';
import { CHANGES_OPTION, changesFrom, LANGUAGE_OPTION, languageFrom, readArguments } from '../options/arguments';
import type { Command } from '../options/command';
import { flagOption } from '../options/commandOption';
import { FORMAT_OPTION, outputTable, tableOutputFrom, WORD_OPTIONS } from '../options/tableFormat';

const OPTIONS = {
  all: flagOption('Give all recommendations, not only those for follow-up.'),
  format: FORMAT_OPTION,
  lang: LANGUAGE_OPTION,
  changes: CHANGES_OPTION,
  ...WORD_OPTIONS,
};

/** `treaty-body follow-up`: the follow-up requests in concluding observations, with the statements of other documents about them. */
export const listFollowUp: Command = {
  name: 'follow-up',
  operands: 'FILE...',
  summary: 'Print what became of the recommendations for follow-up, as a table.',
  options: OPTIONS,
  completes: 'files',
  details: [
    'FILEs are documents of the same State, or folders of documents. Each recommendation that the follow-up paragraph of concluding observations names is a row, with what the other documents say about it: follow-up report, list of issues, replies, report, later observations.',
    'With --all every recommendation and subparagraph is a row, also with the evaluation by the committee and its grade, other committees, where the next observations reiterate it, and where they have the same words. A blank cell says whether there is such a document. FILEs may be those of several States.',
    'Only references that name the paragraph count: those to the recommendation itself, and answers to a question of a list of issues that names it. The cell is blank where there is none.',
  ],
  async run(args, io) {
    const { values, positionals } = readArguments(args, OPTIONS);
    const output = tableOutputFrom(values);
    const changes = changesFrom(values.changes);
    const language = languageFrom(values.lang);
    if (positionals.length === 0) throw new UsageError('FILE is missing');
    const { targets, missing } = await fileTargets(positionals, io);
    let code = EXIT_CLEAN;
    let progress = new Progress(io, targets.length);
    const fail = (path: string, reason: string): undefined => {
      progress.error(`${PROGRAM}: ${displayNameOf(path)}: ${reason}\n`);
      code = EXIT_FAILED;
    };
    for (const { operand, reason } of missing) fail(operand, reason);
    let input: DocumentModel | undefined;
    const load = async (target: FileTarget): Promise<DocumentModel | undefined> => {
      if (!target.isInput) return readTarget(target, io, changes, fail, isPaperOnDocuments);
      input ??= await readTarget(target, io, changes, fail, isPaperOnDocuments);
      return input;
    };
    const targetsByPath = new Map<string, FileTarget>();
    const citing = new Map<string, DocumentSummary[]>();
    const observations: FileTarget[] = [];
    const summaries: DocumentSummary[] = [];
    for (const [i, target] of targets.entries()) {
      progress.tick(i);
      const model = await load(target);
      if (!model) continue;
      targetsByPath.set(target.path, target);
      const summary = summarize(model);
      summaries.push(summary);
      for (const symbol of new Set(summary.cited.map((one) => one.symbol))) addToGroup(citing, symbol, summary);
      if (summary.kind === 'concluding-observations') observations.push(target);
    }
    const cites = (symbol: string) => citing.get(symbol) ?? [];
    // Read files again instead of keeping all models, because a folder may exceed memory.
    const allUps: CombinedFollowUp[] = [];
    const matrices: MatrixAndOwn[] = [];
    progress.clear();
    progress = new Progress(io, observations.length);
    const tell = ({ path }: FileTarget, why: string) => {
      if (why !== '') progress.error(`${PROGRAM}: ${displayNameOf(path)}: note: ${why}\n`);
    };
    for (const [i, target] of observations.entries()) {
      progress.tick(i);
      const model = await load(target);
      if (!model) continue;
      const ownSummary = summarize(model);
      const uris = values.all
        ? matrixSources(ownSummary, summaries, cites)
        : speakersInCycle(ownSummary, summaries, cites).map(({ uri }) => uri);
      const otherModels: DocumentModel[] = [];
      for (const uri of uris) {
        const otherTarget = targetsByPath.get(uri);
        const speaker = otherTarget && otherTarget !== target ? await load(otherTarget) : undefined;
        if (speaker) otherModels.push(speaker);
      }
      if (values.all) {
        const matrix = recommendationMatrix(model, otherModels, summaries, language);
        tell(target, matrix.why);
        progress.clear();
        matrices.push({ matrix, own: await readOwnColumns(target, io) });
      } else {
        const followUp = combineFollowUp(model, otherModels, summaries, language);
        tell(target, followUp.asked.why);
        allUps.push(followUp);
      }
    }
    progress.clear();
    if (observations.length === 0 && code === EXIT_CLEAN)
      io.error(`${PROGRAM}: note: no file holds concluding observations\n`);
    // Programs can read an empty table as well; for people, a message above explains it.
    if (observations.length === 0 && (output.word !== undefined || output.format === 'md')) return code;
    const views = values.all
      ? {
          table: () => matrixTable(matrices, language),
          data: () => matrixData(matrices),
          printed: () => printedMatrix(matrices, language),
        }
      : { table: () => followUpTable(allUps, language), data: () => followUpData(allUps) };
    return Math.max(code, await outputTable(output, views, language, io));
  },
};

/** The user-defined columns from the file next to a document; none if that file is missing or unreadable. */
async function readOwnColumns({ path, isInput }: FileTarget, io: Io): Promise<OwnColumns> {
  if (isInput) return NO_OWN_COLUMNS;
  const bytes = await readFileBytes(`${path.replace(/\.[^./\\]*$/, '')}${OWN_COLUMNS_ENDING}`, io);
  if (!(bytes instanceof Uint8Array)) return NO_OWN_COLUMNS;
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return ownColumnsFrom(value) ?? NO_OWN_COLUMNS;
  } catch {
    io.error(`${PROGRAM}: ${displayNameOf(path)}: note: the notes beside it cannot be read\n`);
    return NO_OWN_COLUMNS;
  }
}

function addToGroup<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
