import { decodeBase64 } from '../../server/src/base64';
import type { ApplyToWordAnswer, ReadWordText, UnwritablePlace } from '../../server/src/protocol';
import { isWorkingCopy } from '../../server/src/textFiles';

/** What is known of a file without reading it. */
export interface FileState {
  /** In milliseconds. */
  readonly mtime: number;
  readonly size: number;
  readonly isReadonly: boolean;
}

/** What saving needs of the world; files are named by their addresses. */
export interface SavingPorts {
  /** Undefined for a file that is not there. */
  stat(file: string): Promise<FileState | undefined>;
  read(file: string): Promise<Uint8Array>;
  /** Writes a file completely or not at all. */
  write(file: string, bytes: Uint8Array): Promise<void>;
  /** Writes a text into the bytes of a Word file. */
  apply(bytes: Uint8Array, text: string): Promise<ApplyToWordAnswer>;
  /** Keeps the bytes that a file has before it is written. */
  keepFormer(file: string, bytes: Uint8Array): Promise<void>;
}

/** Whether edits of the text of a Word file go into a working copy beside it, or into the file itself. */
export type SavingPlace = 'copy' | 'file';

/** The file that a text is of, and what it was edited from. */
export interface EditedWordText {
  /** The address of the file that was opened. */
  readonly file: string;
  readonly place: SavingPlace;
  /** The bytes that the text was read from, before it was edited. */
  readonly base: Uint8Array;
  /** The stamp of the file that the text comes from, when it was last read or written here. */
  readonly stamp: string;
  /** Whether that was written here. */
  readonly isOwn: boolean;
  readonly text: string;
}

/** What became of a text that was to be saved. */
export type SavedText =
  | {
      readonly kind: 'saved';
      /** The bytes of which the text is an edit; the same as before unless another program has saved the file. */
      readonly base: Uint8Array;
      readonly stamp: string;
      /** The size of the file that the text comes from now. */
      readonly size: number;
      readonly read: ReadWordText;
      /** The text with the numbers that Word generates. */
      readonly numbered: string;
      /** The file that was written; undefined if the text is that of the file, of which no copy was made. */
      readonly written: string | undefined;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'places'; readonly places: readonly UnwritablePlace[]; readonly restored: string }
  | { readonly kind: 'refused'; readonly refusal: string }
  | { readonly kind: 'open' | 'read-only'; readonly file: string };

/** The address of the working copy of a Word file: `draft (working copy).docx` beside `draft.docx`. A working copy is its own. */
export function workingCopyOf(file: string): string {
  return isWorkingCopy(file) ? file : file.replace(/(\.[^./]*)$/, '%20%28working%20copy%29$1');
}

/** The file that edits are written into. */
export function targetOf(file: string, place: SavingPlace): string {
  return place === 'file' ? file : workingCopyOf(file);
}

/** The file that the text of a Word file comes from: its working copy, if there is one and edits go into that. */
export async function sourceOf(
  ports: Pick<SavingPorts, 'stat'>,
  file: string,
  place: SavingPlace,
): Promise<{ readonly source: string; readonly state: FileState | undefined }> {
  const target = targetOf(file, place);
  const state = await ports.stat(target);
  if (state || target === file) return { source: target, state };
  return { source: file, state: await ports.stat(file) };
}

/** By which a saved file is told from what it was before. */
export function stampOf(source: string, { mtime, size }: FileState): string {
  return `${source} ${mtime} ${size}`;
}

/** The addresses of the files by which Word and LibreOffice show that they have a file open. */
export function locksOf(file: string): readonly string[] {
  const at = file.lastIndexOf('/') + 1;
  const [folder, name] = [file.slice(0, at), file.slice(at)];
  const plain = decodeURIComponent(name);
  const base = plain.replace(/\.[^.]*$/, '').length;
  // Word leaves out as much of a long name as it adds.
  const own = `~$${plain.slice(base > 7 ? 2 : base > 6 ? 1 : 0)}`;
  return [own, `.~lock.${plain}#`].map((lock) => folder + encodeURIComponent(lock));
}

/**
 * Writes an edited text into its file or the working copy, as the difference from what it was read from: whatever was written before is
 * replaced, so that nothing piles up. If another program has saved the file meanwhile, the difference from that is written, as tracked
 * changes, so that nothing of it is lost. Rejects if a file cannot be read or written; then nothing is changed.
 */
export async function saveText(ports: SavingPorts, edited: EditedWordText): Promise<SavedText> {
  const { file, place, text } = edited;
  const target = targetOf(file, place);
  for (const lock of locksOf(target)) if (await ports.stat(lock)) return { kind: 'open', file: target };
  const { source, state } = await sourceOf(ports, file, place);
  if (source === target && state?.isReadonly) return { kind: 'read-only', file: target };
  const isOther = state !== undefined && stampOf(source, state) !== edited.stamp;
  const base = isOther ? await ports.read(source) : edited.base;
  const answer = await ports.apply(base, text);
  if (answer.kind !== 'applied') return answer;
  const { read, numbered, notes } = answer;
  const bytes = decodeBase64(answer.bytes);
  if (!bytes) throw new RangeError();
  const done = { kind: 'saved', base, read, numbered, notes } as const;
  if (answer.places === 0 && source !== target && state)
    return { ...done, stamp: stampOf(source, state), size: state.size, written: undefined };
  if (place === 'file' && state && (isOther || !edited.isOwn)) await ports.keepFormer(file, await ports.read(file));
  await ports.write(target, bytes);
  const after = await ports.stat(target);
  return { ...done, stamp: after ? stampOf(target, after) : '', size: after?.size ?? 0, written: target };
}
