import type { DisplayLanguage } from '../../display/displayLanguage';
import { samePlaces } from '../../edits/compare/samePlaces';
import { newFields } from '../../export/newReferences';
import { hindranceWords } from '../../features/words/hindranceWords';
import { codeOf } from '../../node/regularFile';
import { applyText, type RefusedPlace } from '../../word/apply/applyText';
import { withoutNewNotes } from '../../word/apply/newNotes';
import { writtenNotes } from '../../word/apply/writtenNotes';
import type { WordText } from '../../word/parts/result';
import { rejectedCopy } from '../../word/patch/cleanCopy';
import { DEFAULT_AUTHOR } from '../../word/patch/runs/commentMarks';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, type Io, PROGRAM } from '../io/io';
import {
  asClause,
  displayNameOf,
  endingProblem,
  modelOfWord,
  readFileBytes,
  textOf,
  unwritableReason,
} from '../io/read';
import { printableLine, visibleStart } from '../io/terminal';

/** The inputs and options of a redline. */
interface RedlineJob {
  readonly before: string;
  readonly after: string;
  readonly out: string;
  /** The author of the changes; undefined for the default. */
  readonly author: string | undefined;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
  readonly force: boolean;
  readonly language: DisplayLanguage;
  /** How the files' own tracked changes are read. */
  readonly view: 'accepted' | 'original';
}

/** The maximum length of a quoted line of a place, in UTF-16 code units. */
const DISPLAY_LENGTH = 60;

/**
 * Writes the differences between two Word files as tracked changes into a copy of the first; both are read with all their own changes
 * accepted or rejected. Differences that cannot be represented are listed and left as in the first file. Returns the exit code: 0 if the
 * texts are the same, 1 if not, 2 if a file cannot be read or written.
 */
export async function redline(job: RedlineJob, io: Io): Promise<number> {
  const { before, after, out, author, date, language, view } = job;
  const fail = (path: string, reason: string): number => {
    io.error(`${PROGRAM}: ${displayNameOf(path)}: ${reason}\n`);
    return EXIT_FAILED;
  };
  const [old, draft] = [await readWordFile(before, view, io), await readWordFile(after, view, io)];
  if ('refusal' in old) return fail(before, old.refusal);
  if ('refusal' in draft) return fail(after, draft.refusal);
  const problem = endingProblem(old.word, out);
  if (problem !== undefined) return fail(out, `no redline was written: ${problem}`);
  for (const path of [before, after])
    if (io.absolute(path) === io.absolute(out)) return fail(out, 'is one of the two files; name another');
  // Otherwise, rejecting the redline’s changes would reject the file’s own ones along with them.
  const base = view === 'original' ? rejectedCopy(old.bytes) : { kind: 'as it is' as const, bytes: old.bytes };
  if (base.kind === 'refused') return fail(before, asClause(base.message));
  const fieldsIn = newFields(date, (word) => modelOfWord(before, word));
  const draftModel = modelOfWord(after, draft.word);
  const pairsWith = (word: WordText) => samePlaces(modelOfWord(before, word), draftModel);
  const textWithoutNotes = withoutNewNotes(old.word, draft.word, () => pairsWith(old.word));
  const result = applyText(base.bytes, textWithoutNotes.text, {
    date,
    fieldsIn,
    pairsWith,
    ...(author !== undefined && { author }),
  });
  if (result.kind === 'refused') return fail(before, asClause(result.message));
  const appliedResult = result.kind === 'applied' ? result : result.rest;
  const notesResult = writtenNotes(appliedResult?.bytes ?? base.bytes, textWithoutNotes.notes, {
    author: author ?? DEFAULT_AUTHOR,
    date,
  });
  const refusals = [
    ...(result.kind === 'applied' ? [] : result.places),
    ...notesResult.refused.map((span): RefusedPlace => ({ hindrance: 'note', span, before: '' })),
  ];
  try {
    await io.writeNewFile(out, notesResult.bytes, job.force);
  } catch (error) {
    return fail(out, codeOf(error) === 'EEXIST' ? 'already exists; --force overwrites it' : unwritableReason(error));
  }
  for (const place of refusals) io.out(placeRow(place, draft.word.text, language));
  const placeCount = appliedResult?.places ?? 0;
  const lines = [
    `${displayNameOf(out)} was written with changes in ${placeCount} place${placeCount === 1 ? '' : 's'}.`,
    ...(refusals.length > 0
      ? [`${refusals.length} could not be shown and ${refusals.length === 1 ? 'is' : 'are'} as before.`]
      : []),
    ...[old, draft].flatMap(({ word, path }) =>
      word.revisions.length > 0
        ? [
            `${displayNameOf(path)} has tracked changes, which were compared as ${view === 'original' ? 'rejected' : 'accepted'}.`,
          ]
        : [],
    ),
    ...result.warnings.map(({ message }) => message),
  ];
  io.error(`${PROGRAM}: note: ${lines.map(printableLine).join(' ')}\n`);
  return placeCount === 0 && refusals.length === 0 ? EXIT_CLEAN : EXIT_FINDINGS;
}

async function readWordFile(
  path: string,
  view: RedlineJob['view'],
  io: Io,
): Promise<
  { readonly path: string; readonly bytes: Uint8Array; readonly word: WordText } | { readonly refusal: string }
> {
  const bytes = await readFileBytes(path, io);
  const content = bytes instanceof Uint8Array ? textOf(bytes, view, path) : bytes;
  if ('refusal' in content) return content;
  return content.word && bytes instanceof Uint8Array
    ? { path, bytes, word: content.word }
    : { refusal: 'is not a Word file; --redline compares two' };
}

/**
 * A line about a place that cannot be represented: its words, or those before it, and the reason. Of a place of several lines, such as a
 * note or a row of a table, it shows where the first and the last line begin.
 */
function placeRow({ span, before, hindrance }: RefusedPlace, text: string, language: DisplayLanguage): string {
  const [first = '', ...others] = (text.slice(span.start, span.end).trim() || before.trim())
    .split('\n')
    .flatMap((line) => line.trim() || []);
  const lastOther = others.at(-1);
  const words = [first, ...(lastOther === undefined ? [] : [lastOther])]
    .map((line) => line.slice(0, DISPLAY_LENGTH))
    .join(' … ');
  return `[${visibleStart(words)}] ${hindranceWords(hindrance, language)}\n`;
}
