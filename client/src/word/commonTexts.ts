import { Uri, workspace } from 'vscode';
import { lineKeys } from '../../../server/src/mergedText';
import { hashedName } from '../files/hashedName';
import type { CommonText } from '../files/workingCopy';
import { writeWhole } from '../files/writeWhole';

/** The last state in which document and file agreed, unless that is in storage. */
interface LastAgreed {
  readonly stamp: string;
  readonly text: string;
  common?: CommonText;
}

/**
 * The last common text of each open Word file and its document, by document URI: the base of a three-way merge between our edits and those
 * of other programs. For an edited text the base is also written to the extension’s storage, because VS Code restores unsaved text when the
 * window reopens. It contains hashes of lines, not words.
 */
export class CommonTexts {
  readonly #folder: Uri;
  readonly #agreed = new Map<string, LastAgreed>();
  /** The last pending storage operation of each document; operations run in order. */
  readonly #writes = new Map<string, Promise<void>>();
  readonly #differing = new Set<string>();

  /** @param storage the extension’s storage */
  constructor(storage: Uri) {
    this.#folder = Uri.joinPath(storage, 'word-edits');
  }

  /** Call this when a document equals the text of its file. */
  agree(document: string, stamp: string, text: string): void {
    const lastAgreed = this.#agreed.get(document);
    if (lastAgreed?.stamp !== stamp || lastAgreed.text !== text) this.#agreed.set(document, { stamp, text });
    const wasDiffering = this.#differing.delete(document);
    // A state from before the window was reopened is obsolete.
    if (wasDiffering || !lastAgreed) this.#store(document, undefined);
  }

  /** Call this after a document was edited. */
  differ(document: string): void {
    if (this.#differing.has(document) || !this.#agreed.has(document)) return;
    this.#differing.add(document);
    this.#store(document, this.#commonOf(document));
  }

  /** Call this after an edited text was saved, which makes it the new base. */
  didSave(document: string, stamp: string, text: string): void {
    this.#agreed.set(document, { stamp, text });
    this.#differing.add(document);
    this.#store(document, this.#commonOf(document));
  }

  /** The last state in which document and file agreed, from storage if need be; undefined if unknown. */
  async of(document: string): Promise<CommonText | undefined> {
    return this.#commonOf(document) ?? this.#stored(document);
  }

  /** Call this when a document is closed, since its edits have then been saved or discarded. */
  forget(document: string): void {
    this.#agreed.delete(document);
    if (this.#differing.delete(document)) this.#store(document, undefined);
  }

  #commonOf(document: string): CommonText | undefined {
    const lastAgreed = this.#agreed.get(document);
    if (!lastAgreed) return undefined;
    lastAgreed.common ??= { stamp: lastAgreed.stamp, keys: lineKeys(lastAgreed.text) };
    return lastAgreed.common;
  }

  async #stored(document: string): Promise<CommonText | undefined> {
    await this.#writes.get(document);
    try {
      const bytes = await workspace.fs.readFile(await this.#fileOf(document));
      return commonIn(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      // Missing or invalid: the text is then compared with the current file.
      return undefined;
    }
  }

  /** Not awaited: if the write fails, there is no base after a reload. */
  #store(document: string, common: CommonText | undefined): void {
    const previousWrite = this.#writes.get(document) ?? Promise.resolve();
    const store = async (): Promise<void> => {
      const file = await this.#fileOf(document);
      if (common) await writeWhole(file, new TextEncoder().encode(JSON.stringify(common)));
      else await workspace.fs.delete(file);
    };
    const writing = previousWrite.then(store).catch(() => undefined);
    this.#writes.set(document, writing);
  }

  async #fileOf(document: string): Promise<Uri> {
    await workspace.fs.createDirectory(this.#folder);
    return Uri.joinPath(this.#folder, `${await hashedName(document)}.json`);
  }
}

function commonIn(value: unknown): CommonText | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { stamp, keys } = { stamp: undefined, keys: undefined, ...value };
  if (typeof stamp !== 'string' || !Array.isArray(keys)) return undefined;
  const list: readonly unknown[] = keys;
  return list.every((key) => typeof key === 'string') ? { stamp, keys: list } : undefined;
}
