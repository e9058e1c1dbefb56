import { openPackage, type WordPackage } from '../parts/package';
import { DEFAULT_LIMIT } from '../parts/result';
import { withNotes } from '../patch/paragraphs/noteWriter';
import { zipFiles } from '../patch/parts/rezip';
import type { RevisionAuthor } from '../patch/runs/commentMarks';
import { readAgain } from '../readWord';
import type { NewNote } from './newNotes';
import { wordsKey } from './wordTokens';

/** A file with the new notes of a text, and those that cannot be written into it. */
interface WrittenNotes {
  readonly bytes: Uint8Array;
  readonly refused: readonly NewNote[];
}

/**
 * Writes new notes into a file that has their signs. It is read again with all changes accepted and rejected: if it is not as before but
 * for the notes, none is written. The signs of notes that are not written are taken out.
 */
export function writtenNotes(bytes: Uint8Array, notes: readonly NewNote[], byline: RevisionAuthor): WrittenNotes {
  if (notes.length === 0) return { bytes, refused: [] };
  const file = openPackage(bytes, DEFAULT_LIMIT);
  const word = readAgain(file);
  if (word.kind === 'refused') return { bytes, refused: notes };
  for (const except of [new Set<NewNote>(), new Set(notes)]) {
    const annotatedFile = withNotes(file, word, { notes, except }, byline);
    const areAsBefore = (['accepted', 'original'] as const).every((changes) => {
      const signs = changes === 'accepted' ? notes : [];
      return bodyOf(annotatedFile.file, changes, []) === bodyOf(file, changes, signs);
    });
    if (!areAsBefore || countNotes(annotatedFile.file) !== word.notes.length + annotatedFile.written.size) continue;
    const packedBytes = annotatedFile.file === file ? bytes : zipFiles(annotatedFile.file.archive);
    return { bytes: packedBytes, refused: notes.filter((note) => !annotatedFile.written.has(note)) };
  }
  return { bytes, refused: notes };
}

/** The text of a file without its notes and their marks, and without signs. */
function bodyOf(file: WordPackage, changes: 'accepted' | 'original', signs: readonly NewNote[]): string {
  const word = readAgain(file, { changes });
  if (word.kind === 'refused') return word.message;
  const paragraphs = word.paragraphs.filter(({ zone }) => zone !== 'note');
  return paragraphs
    .map(({ start, end }) => {
      const marks = word.notes.filter(({ reference }) => start <= reference.start && reference.end <= end);
      const text = [...marks]
        .reverse()
        .reduce(
          (rest, { reference }) => rest.slice(0, reference.start - start) + rest.slice(reference.end - start),
          word.text.slice(start, end),
        );
      return wordsKey(signs.reduce((rest, { sign }) => rest.replace(sign, ''), text));
    })
    .join('\n');
}

function countNotes(file: WordPackage): number {
  const word = readAgain(file);
  return word.kind === 'refused' ? -1 : word.notes.filter(({ exists }) => exists).length;
}
