import type { DisplayLanguage } from '../../display/displayLanguage';
import { samePlaces } from '../../edits/compare/samePlaces';
import { newFields } from '../../export/newReferences';
import { hindranceWords } from '../../features/words/hindranceWords';
import { codeOf } from '../../node/regularFile';
import { applyText, type RefusedPlace } from '../../word/apply/applyText';
import type { WordText } from '../../word/parts/result';
import { rejectedCopy } from '../../word/patch/cleanCopy';
import { CLEAN, FAILED, FINDINGS, type Io, PROGRAM } from '../io/io';
import { asClause, modelOfWord, nameOf, readFileBytes, textOf, whyNotNamed, whyUnwritable } from '../io/read';
import { oneLine, shownStart } from '../io/terminal';

/** The inputs and options of a redline. */
interface RedlineJob {
  readonly before: string;
  readonly after: string;
  readonly out: string;
  /** The author of the changes; undefined for the usual one. */
  readonly author: string | undefined;
  /** `2024-05-01T10:00:00Z` */
  readonly date: string;
  readonly force: boolean;
  readonly language: DisplayLanguage;
  /** How their own tracked changes are read. */
  readonly view: 'accepted' | 'original';
}

/** How many words of a place to show, in UTF-16 units. */
const SHOWN = 60;

/**
 * Writes the differences between two Word files as tracked changes into a copy of the first, both read with all their own changes accepted or rejected. What
 * cannot be shown like this is listed and left as it is in the first. Gives the exit code: 0 if they say the same, 1 if not, 2 if a file
 * cannot be read or written.
 */
export async function redline(job: RedlineJob, io: Io): Promise<number> {
  const { before, after, out, author, date, language, view } = job;
  const failed = (path: string, reason: string): number => {
    io.error(`${PROGRAM}: ${nameOf(path)}: ${reason}\n`);
    return FAILED;
  };
  const [old, now] = [await readWordFile(before, view, io), await readWordFile(after, view, io)];
  if ('refusal' in old) return failed(before, old.refusal);
  if ('refusal' in now) return failed(after, now.refusal);
  const misnamed = whyNotNamed(old.word, out);
  if (misnamed !== undefined) return failed(out, `no redline was written: ${misnamed}`);
  for (const path of [before, after])
    if (io.absolute(path) === io.absolute(out)) return failed(out, 'is one of the two files; name another');
  // Rejected changes would come back with the changes of the redline.
  const base = view === 'original' ? rejectedCopy(old.bytes) : { kind: 'as it is' as const, bytes: old.bytes };
  if (base.kind === 'refused') return failed(before, asClause(base.message));
  const fieldsIn = newFields(date, (word) => modelOfWord(before, word));
  const drafted = modelOfWord(after, now.word);
  const result = applyText(base.bytes, now.word.text, {
    date,
    fieldsIn,
    pairsWith: (word) => samePlaces(modelOfWord(before, word), drafted),
    ...(author !== undefined && { author }),
  });
  if (result.kind === 'refused') return failed(before, asClause(result.message));
  const left = result.kind === 'applied' ? [] : result.places;
  const written = result.kind === 'applied' ? result : result.rest;
  try {
    await io.writeNewFile(out, written?.bytes ?? base.bytes, job.force);
  } catch (error) {
    return failed(out, codeOf(error) === 'EEXIST' ? 'already exists; --force overwrites it' : whyUnwritable(error));
  }
  for (const place of left) io.out(row(place, now.word.text, language));
  const places = written?.places ?? 0;
  const said = [
    `${nameOf(out)} was written with changes in ${places} place${places === 1 ? '' : 's'}.`,
    ...(left.length > 0
      ? [`${left.length} could not be shown and ${left.length === 1 ? 'is' : 'are'} as before.`]
      : []),
    ...[old, now].flatMap(({ word, path }) =>
      word.revisions.length > 0
        ? [
            `${nameOf(path)} has tracked changes, which were compared as ${view === 'original' ? 'rejected' : 'accepted'}.`,
          ]
        : [],
    ),
    ...result.warnings.map(({ message }) => message),
  ];
  io.error(`${PROGRAM}: note: ${said.map(oneLine).join(' ')}\n`);
  return places === 0 && left.length === 0 ? CLEAN : FINDINGS;
}

async function readWordFile(
  path: string,
  view: RedlineJob['view'],
  io: Io,
): Promise<
  { readonly path: string; readonly bytes: Uint8Array; readonly word: WordText } | { readonly refusal: string }
> {
  const bytes = await readFileBytes(path, io);
  const read = bytes instanceof Uint8Array ? textOf(bytes, view, path) : bytes;
  if ('refusal' in read) return read;
  return read.word && bytes instanceof Uint8Array
    ? { path, bytes, word: read.word }
    : { refusal: 'is not a Word file; --redline compares two' };
}

/** A place that is not shown: why, and its words before or after. */
function row({ span, before, hindrance }: RefusedPlace, text: string, language: DisplayLanguage): string {
  const words = (text.slice(span.start, span.end).trim() || before.trim()).slice(0, SHOWN);
  return `[${shownStart(words)}] ${hindranceWords(hindrance, language)}\n`;
}
