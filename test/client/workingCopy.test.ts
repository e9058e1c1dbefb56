import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  locksOf,
  type SavingPorts,
  saveText,
  savingSourceOf,
  stampOf,
  workingCopyOf,
} from '../../client/src/files/workingCopy';
import { asBase64 } from '../../server/src/base64';
import { lineKeys } from '../../server/src/mergedText';
import type { ApplyToWordAnswer } from '../../server/src/protocol';
import { isWorkingCopy } from '../../server/src/textFiles';

const FILE = 'file:///drafts/draft.docx';
const COPY = 'file:///drafts/draft%20%28working%20copy%29.docx';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

/** A disk on which a Word file is a text and its edits: `base` or `base|edited`. */
class Disk implements SavingPorts {
  readonly files = new Map<string, { bytes: Uint8Array; mtime: number }>();
  readonly former: string[] = [];
  readonly locked = new Set<string>();
  /** Saves by another program, each right after the next such step of ours. */
  readonly elsewhere: { step: 'apply' | 'write'; file: string; text: string }[] = [];
  private time = 0;

  constructor(readonly breaks?: 'writing' | 'keeping') {
    this.put(FILE, 'met');
  }

  put(file: string, text: string): void {
    this.files.set(file, { bytes: bytesOf(text), mtime: ++this.time });
  }

  text(file: string): string | undefined {
    return textOf(this.files.get(file)?.bytes);
  }

  async stat(file: string) {
    const one = this.files.get(file);
    return one && { mtime: one.mtime, size: one.bytes.length, isReadonly: this.locked.has(file) };
  }

  async read(file: string) {
    const one = this.files.get(file);
    if (!one) throw new Error('not there');
    return one.bytes;
  }

  async write(file: string, bytes: Uint8Array) {
    if (this.breaks === 'writing') throw new Error('full');
    this.put(file, textOf(bytes) ?? '');
    this.happen('write');
  }

  private happen(step: 'apply' | 'write'): void {
    if (this.elsewhere[0]?.step !== step) return;
    const { file, text } = this.elsewhere.shift() ?? assert.fail();
    this.put(file, text);
  }

  async apply(bytes: Uint8Array, text: string): Promise<ApplyToWordAnswer> {
    const base = textOf(bytes) ?? '';
    this.happen('apply');
    if (text.includes('!')) return { kind: 'refused', refusal: 'No.' };
    if (text.includes('?')) return { kind: 'places', places: [], restored: base };
    const made = text === base ? base : `${base}|${text}`;
    const read = { text, revisions: [], comments: [], warnings: [] };
    return {
      kind: 'applied',
      bytes: asBase64(bytesOf(made)),
      places: text === base ? 0 : 1,
      numbered: text,
      read,
      notes: [],
    };
  }

  /** With all changes accepted. */
  async textOf(bytes: Uint8Array) {
    const text = (textOf(bytes) ?? '').replace(/^.*\|/s, '');
    return text === 'damaged' ? { refusal: 'It is damaged.' } : { text };
  }

  async keepFormer(_: string, bytes: Uint8Array) {
    if (this.breaks === 'keeping') throw new Error('full');
    this.former.push(textOf(bytes) ?? '');
  }
}

/** Opens a file, and saves texts one after another. */
class Opened {
  private base: Uint8Array = new Uint8Array();
  private common = { stamp: '', keys: lineKeys('') };
  private isOwn = false;

  constructor(
    readonly disk: Disk,
    readonly place: 'copy' | 'file',
    readonly file = FILE,
  ) {}

  async open(): Promise<string | undefined> {
    const { source, state } = await savingSourceOf(this.disk, this.file, this.place);
    this.base = await this.disk.read(source);
    const { text = '' } = await this.disk.textOf(this.base);
    this.common = { stamp: state ? stampOf(source, state) : '', keys: lineKeys(text) };
    return textOf(this.base);
  }

  async save(text: string) {
    const { file, place, base, common, isOwn } = this;
    const saved = await saveText(this.disk, { file, place, base, common, isOwn, text });
    if (saved.kind === 'saved') {
      this.base = saved.base;
      this.common = { stamp: saved.isMerged ? '' : saved.stamp, keys: lineKeys(text) };
      this.isOwn ||= saved.written !== undefined;
    }
    return saved;
  }
}

describe('the text of a Word file', () => {
  it('is saved in a working copy beside it, which replaces what was saved there before', async () => {
    const disk = new Disk();
    const opened = new Opened(disk, 'copy');
    await opened.open();
    await opened.save('met again');
    await opened.save('met again and again');
    assert.equal(disk.text(FILE), 'met');
    assert.equal(disk.text(COPY), 'met|met again and again');
    assert.deepEqual(disk.former, []);
  });

  it('is that of its working copy once there is one, which accumulates', async () => {
    const disk = new Disk();
    disk.put(COPY, 'copied');
    const opened = new Opened(disk, 'copy');
    assert.equal(await opened.open(), 'copied');
    await opened.save('more');
    assert.equal(disk.text(COPY), 'copied|more');
    assert.equal(await new Opened(disk, 'copy', COPY).open(), 'copied|more');
    assert.equal(await new Opened(disk, 'file').open(), 'met');
  });

  it('leaves no copy where all edits were undone, and no trace in one that is there', async () => {
    const disk = new Disk();
    const opened = new Opened(disk, 'copy');
    await opened.open();
    await opened.save('met');
    assert.equal(disk.text(COPY), undefined);
    await opened.save('met again');
    await opened.save('met');
    assert.equal(disk.text(COPY), 'met');
  });

  it('is saved in the file itself where that is wanted, after its state before was kept, once', async () => {
    const disk = new Disk();
    const opened = new Opened(disk, 'file');
    await opened.open();
    await opened.save('met again');
    await opened.save('met thrice');
    assert.deepEqual([disk.text(FILE), disk.text(COPY), disk.former], ['met|met thrice', undefined, ['met']]);
    disk.put(FILE, 'theirs\nmet thrice');
    await opened.save('met four times');
    assert.deepEqual(
      [disk.text(FILE), disk.former],
      ['theirs\nmet thrice|theirs\nmet four times', ['met', 'theirs\nmet thrice']],
    );
  });

  it('is merged with what another program saves while it is being saved', async () => {
    const disk = new Disk();
    disk.put(FILE, 'one\ntwo\nthree');
    const opened = new Opened(disk, 'file');
    await opened.open();
    disk.elsewhere.push({ step: 'apply', file: FILE, text: 'one\ntwo\ntheirs' });
    assert.equal((await opened.save('ours\ntwo\nthree')).kind, 'saved');
    assert.equal(disk.text(FILE), 'one\ntwo\ntheirs|ours\ntwo\ntheirs');
  });

  it('is merged at the next save with what another program saved right after it', async () => {
    const disk = new Disk();
    disk.put(FILE, 'one\ntwo\nthree');
    const opened = new Opened(disk, 'file');
    await opened.open();
    disk.elsewhere.push({ step: 'write', file: FILE, text: 'ours\ntwo\ntheirs' });
    await opened.save('ours\ntwo\nthree');
    await opened.save('ours\ntoo\nthree');
    assert.equal((await disk.textOf(bytesOf(disk.text(FILE) ?? ''))).text, 'ours\ntoo\ntheirs');
  });

  it('is not written while another program saves the file again and again', async () => {
    const disk = new Disk();
    const opened = new Opened(disk, 'file');
    await opened.open();
    for (let i = 0; i < 20; i++) disk.elsewhere.push({ step: 'apply', file: FILE, text: `met\ntheirs ${i}` });
    assert.deepEqual(await opened.save('met again'), { kind: 'open', file: FILE });
    assert.match(disk.text(FILE) ?? '', /^met\ntheirs \d+$/);
  });

  it('is written into what another program saved meanwhile, with the edits of both', async () => {
    const disk = new Disk();
    disk.put(FILE, 'one\ntwo\nthree');
    const opened = new Opened(disk, 'copy');
    await opened.open();
    disk.put(FILE, 'one\ntwo\ntheirs');
    assert.equal((await opened.save('ours\ntwo\nthree')).kind, 'saved');
    assert.equal(disk.text(COPY), 'one\ntwo\ntheirs|ours\ntwo\ntheirs');
    // The document may be edited before it has the edits of the other.
    await opened.save('ours\ntoo\nthree');
    assert.equal((await disk.textOf(bytesOf(disk.text(COPY) ?? ''))).text, 'ours\ntoo\ntheirs');
  });

  it('is not saved where another program changed the same paragraph, and nothing is lost', async () => {
    const disk = new Disk();
    disk.put(FILE, 'one\ntwo');
    const opened = new Opened(disk, 'file');
    await opened.open();
    disk.put(FILE, 'theirs\ntwo');
    const saved = await opened.save('ours\ntwo');
    assert.ok(saved.kind === 'overlaps');
    assert.deepEqual([saved.lines, saved.theirs], [[0], 'theirs\ntwo']);
    disk.put(FILE, 'damaged');
    assert.deepEqual(await opened.save('ours\ntwo'), { kind: 'refused', refusal: 'It is damaged.' });
    assert.deepEqual([disk.text(FILE), disk.former], ['damaged', []]);
  });

  it('is all written again where the working copy was deleted', async () => {
    const disk = new Disk();
    const opened = new Opened(disk, 'copy');
    await opened.open();
    await opened.save('met again\nand on');
    disk.files.delete(COPY);
    await opened.save('met again\nand on and on');
    assert.equal(disk.text(COPY), 'met|met again\nand on and on');
  });

  it('is not saved while Word or LibreOffice has the file open that would be written', async () => {
    for (const lock of ['~%24draft.docx', '.~lock.draft.docx%23']) {
      const disk = new Disk();
      disk.put(`file:///drafts/${lock}`, 'A. Colleague');
      const [inPlace, inCopy] = [new Opened(disk, 'file'), new Opened(disk, 'copy')];
      await inPlace.open();
      await inCopy.open();
      assert.deepEqual(await inPlace.save('ours'), { kind: 'open', file: FILE });
      assert.equal(disk.text(FILE), 'met');
      assert.equal((await inCopy.save('ours')).kind, 'saved');
    }
    assert.ok(locksOf('file:///w/CMW-C-XAA.docx').includes('file:///w/~%24W-C-XAA.docx'));
    assert.ok(locksOf('file:///w/reports.docx').includes('file:///w/~%24ports.docx') === false);
    assert.ok(locksOf('file:///w/reports.docx').includes('file:///w/~%24eports.docx'));
  });

  it('is not saved in a file that is read-only, nor where the server refuses', async () => {
    const disk = new Disk();
    disk.locked.add(FILE);
    const opened = new Opened(disk, 'file');
    await opened.open();
    assert.deepEqual(await opened.save('ours'), { kind: 'read-only', file: FILE });
    assert.equal((await opened.save('ours')).kind, 'read-only');
    const copied = new Opened(disk, 'copy');
    await copied.open();
    assert.equal((await copied.save('no!')).kind, 'refused');
    assert.equal((await copied.save('no?')).kind, 'places');
    assert.equal(disk.text(COPY), undefined);
  });

  it('changes nothing where the file cannot be written, or its state before not be kept', async () => {
    for (const breaks of ['writing', 'keeping'] as const) {
      const disk = new Disk(breaks);
      const opened = new Opened(disk, 'file');
      await opened.open();
      await assert.rejects(opened.save('ours'), /full/);
      assert.equal(disk.text(FILE), 'met');
    }
  });
});

describe('the name of a working copy', () => {
  it('is recognized, however it is written', () => {
    assert.equal(workingCopyOf(FILE), COPY);
    assert.equal(workingCopyOf(COPY), COPY);
    for (const name of [COPY, '/drafts/draft (working copy).docm', 'file:///drafts/a%20(working%20copy).docx'])
      assert.ok(isWorkingCopy(name), name);
    for (const name of [FILE, '/drafts/working copy.docx', '/drafts (working copy)/draft.docx'])
      assert.ok(!isWorkingCopy(name), name);
  });
});
