import { decodeBase64 } from '../../../server/src/base64';
import { mergedText } from '../../../server/src/mergedText';
import type { ApplyToWordAnswer, ReadWordText, UnwritablePlace } from '../../../server/src/protocol';
import { isWorkingCopy } from '../../../server/src/textFiles';

/** File metadata, available without reading the file. */
export interface FileState {
  /** In milliseconds. */
  readonly mtime: number;
  readonly size: number;
  readonly isReadonly: boolean;
}

/** File access for saving; files are given as URIs. */
export interface SavingPorts {
  /** Undefined for a file that is not there. */
  stat(file: string): Promise<FileState | undefined>;
  read(file: string): Promise<Uint8Array>;
  /** Writes a file completely or not at all. */
  write(file: string, bytes: Uint8Array): Promise<void>;
  /** Writes a text into the bytes of a Word file. */
  apply(bytes: Uint8Array, text: string): Promise<ApplyToWordAnswer>;
  /** The text of a Word file, or why it cannot be read. */
  textOf(bytes: Uint8Array): Promise<{ readonly text: string } | { readonly refusal: string }>;
  /** Keeps the bytes that a file has before it is written. */
  keepFormer(file: string, bytes: Uint8Array): Promise<void>;
}

/** Whether edits of the text of a Word file go into a working copy beside it, or into the file itself. */
export type SavingPlace = 'copy' | 'file';

/** The last common state of a document and its file. */
export interface CommonText {
  /** The stamp of the file at the time its text was read. */
  readonly stamp: string;
  /** The keys of the text’s lines: see `lineKeys`. */
  readonly keys: readonly string[];
}

/** The file of a text, and the base of its edits. */
interface EditedWordText {
  /** The address of the file that was opened. */
  readonly file: string;
  readonly place: SavingPlace;
  /** The bytes that the text was read from, before it was edited. */
  readonly base: Uint8Array;
  /** The text before the edits. */
  readonly common: CommonText;
  /** Whether the file was last written here. */
  readonly isOwn: boolean;
  readonly text: string;
}

/** The outcome of saving a text. */
export type SavedText =
  | {
      readonly kind: 'saved';
      /** The bytes of which the text is an edit; the same as before unless another program has saved the file. */
      readonly base: Uint8Array;
      readonly stamp: string;
      /** The present size of the source file. */
      readonly size: number;
      readonly read: ReadWordText;
      /** The text with the numbers that Word generates. */
      readonly numbered: string;
      /** Whether the file has edits of another program that the text did not have. */
      readonly isMerged: boolean;
      /** The file that was written; undefined if the text is that of the file, of which no copy was made. */
      readonly written: string | undefined;
      readonly notes: readonly string[];
    }
  | { readonly kind: 'places'; readonly places: readonly UnwritablePlace[]; readonly restored: string }
  /** Another program has changed the same paragraphs: the lines of the text, from 0, and the stamp of what that program saved. */
  | { readonly kind: 'overlaps'; readonly lines: readonly number[]; readonly stamp: string; readonly theirs: string }
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

/** The source file of a Word text: its working copy, if there is one that receives edits. */
export async function savingSourceOf(
  ports: Pick<SavingPorts, 'stat'>,
  file: string,
  place: SavingPlace,
): Promise<{ readonly source: string; readonly state: FileState | undefined }> {
  const target = targetOf(file, place);
  const state = await ports.stat(target);
  if (state || target === file) return { source: target, state };
  return { source: file, state: await ports.stat(file) };
}

/** Identifies a state of a file on disk. */
export function stampOf(source: string, { mtime, size }: FileState): string {
  return `${source} ${mtime} ${size}`;
}

/** Whether a file was saved since it had a stamp. A working copy that was deleted since then is no file that was saved. */
function isSavedSince(stamp: string, file: string, source: string, state: FileState): boolean {
  const isBack = source === file && stamp.startsWith(`${workingCopyOf(file)} `) && file !== workingCopyOf(file);
  return !isBack && stampOf(source, state) !== stamp;
}

/** The reason why a text cannot be saved now; undefined if nothing is known against it. */
export async function hindranceTo(
  ports: Pick<SavingPorts, 'stat'>,
  file: string,
  place: SavingPlace,
): Promise<Extract<SavedText, { readonly kind: 'open' | 'read-only' }> | undefined> {
  const target = targetOf(file, place);
  for (const lock of locksOf(target)) if (await ports.stat(lock)) return { kind: 'open', file: target };
  return (await ports.stat(target))?.isReadonly ? { kind: 'read-only', file: target } : undefined;
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
 * Writes an edited text into its file or the working copy, as a diff against its base: earlier output is replaced, so that nothing piles
 * up. If another program has saved the file meanwhile, the edits are merged into its text, unless both have changed the same paragraph.
 * Rejects, without changes, if a file cannot be read or written.
 */
export async function saveText(ports: SavingPorts, edit: EditedWordText): Promise<SavedText> {
  const { file, place, common } = edit;
  const target = targetOf(file, place);
  const hindrance = await hindranceTo(ports, file, place);
  if (hindrance) return hindrance;
  const { source, state } = await savingSourceOf(ports, file, place);
  const isOther = state !== undefined && stampOf(source, state) !== common.stamp;
  const base = isOther ? await ports.read(source) : edit.base;
  const merge =
    state && isSavedSince(common.stamp, file, source, state)
      ? await withTheirs(ports, edit, base, stampOf(source, state))
      : { text: edit.text };
  if ('kind' in merge) return merge;
  const answer = await ports.apply(base, merge.text);
  if (answer.kind !== 'applied') return answer;
  const { read, numbered, notes } = answer;
  const bytes = decodeBase64(answer.bytes);
  if (!bytes) throw new RangeError();
  const result = { kind: 'saved', base, read, numbered, notes, isMerged: merge.text !== edit.text } as const;
  if (answer.places === 0 && source !== target && state)
    return { ...result, stamp: stampOf(source, state), size: state.size, written: undefined };
  if (place === 'file' && state && (isOther || !edit.isOwn)) await ports.keepFormer(file, await ports.read(file));
  await ports.write(target, bytes);
  const after = await ports.stat(target);
  return { ...result, stamp: after ? stampOf(target, after) : '', size: after?.size ?? 0, written: target };
}

/** An edited text with the edits of a file that another program has saved. */
async function withTheirs(
  ports: SavingPorts,
  { text, common }: EditedWordText,
  bytes: Uint8Array,
  stamp: string,
): Promise<{ readonly text: string } | Extract<SavedText, { readonly kind: 'overlaps' | 'refused' }>> {
  const theirs = await ports.textOf(bytes);
  if ('refusal' in theirs) return { kind: 'refused', ...theirs };
  const merge = mergedText(common.keys, text, theirs.text);
  return 'text' in merge ? merge : { kind: 'overlaps', lines: merge.overlaps, stamp, theirs: theirs.text };
}
