import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  isStoredReference,
  keepReference,
  LeftReferences,
  locateReference,
  type TextChange,
} from '../../client/src/operations/leftReferences';

const TEXT = '27.\tIt asks.\n31.\tIt tells.\nIt asks for a reply under paragraphs 27, 31 and 40 above.\n';

/** A document with a reference to look at, and what may happen to it. */
class Draft {
  readonly left = new LeftReferences();
  private readonly undoable: string[] = [];
  private readonly redoable: string[] = [];

  constructor(private text: string) {}

  /** Replaces words, all in one step; each is [what, by what]. */
  edit(...changes: readonly (readonly [string, string])[]): void {
    this.undoable.push(this.text);
    this.redoable.length = 0;
    const made = changes.map(([words, text]): TextChange => {
      const start = this.text.indexOf(words);
      assert.ok(start >= 0, words);
      return { start, end: start + words.length, text };
    });
    for (const { start, end, text } of [...made].sort((a, b) => b.start - a.start))
      this.text = this.text.slice(0, start) + text + this.text.slice(end);
    this.left.change(made, this.text.length, 'edit');
  }

  undo(steps = 1): void {
    for (let i = 0; i < steps; i++) this.redoable.push(i === 0 ? this.text : (this.undoable.at(-i) ?? ''));
    const before = this.undoable.splice(-steps)[0] ?? '';
    this.become(before, 'undo');
  }

  redo(): void {
    this.undoable.push(this.text);
    this.become(this.redoable.pop() ?? '', 'redo');
  }

  private become(text: string, kind: 'undo' | 'redo'): void {
    let start = 0;
    while (start < text.length && text.charAt(start) === this.text.charAt(start)) start++;
    let same = 0;
    const most = Math.min(text.length, this.text.length) - start;
    while (same < most && text.at(-1 - same) === this.text.at(-1 - same)) same++;
    const change = { start, end: this.text.length - same, text: text.slice(start, text.length - same) };
    this.text = text;
    this.left.change([change], text.length, kind);
  }

  tell(words: string, before = ''): void {
    const start = this.text.indexOf(before + words) + before.length;
    this.left.add([{ message: words, start, end: start + words.length, words }]);
  }

  get shown(): readonly string[] {
    return this.left.all.map(({ message, start, end }) => `${message}: ${this.text.slice(start, end)}`);
  }
}

function deleted(): Draft {
  const draft = new Draft(TEXT);
  draft.edit(['31.\tIt tells.\n', ''], ['and 40', 'and 39']);
  draft.tell('31', '27, ');
  return draft;
}

describe('references to look at', () => {
  it('stay when a later operation writes their list anew', () => {
    const draft = deleted();
    draft.edit(['27.', '28.'], ['27, 31 and 39', '28, 31 and 40']);
    assert.deepEqual(draft.shown, ['31: 31']);
    draft.edit(['28.', '29.'], ['28, 31 and 40', '29 to 41']);
    assert.deepEqual(draft.shown, ['31: 29 to 41']);
    draft.undo();
    draft.undo();
    assert.deepEqual(draft.shown, ['31: 31']);
  });

  it('move with the text, and are settled by hand', () => {
    const draft = deleted();
    draft.edit(['27.', 'Note. 27.']);
    assert.deepEqual(draft.shown, ['31: 31']);
    draft.edit(['27, 31 and 39', '31 and 39']);
    assert.deepEqual(draft.shown, ['31: 31']);
    draft.edit(['31 and', '32 and']);
    assert.deepEqual(draft.shown, []);
    // Who undoes that has seen it.
    draft.undo();
    draft.undo();
    assert.deepEqual(draft.shown, []);
  });

  it('go while their operation is undone, and come back with it', () => {
    const draft = deleted();
    draft.undo();
    assert.deepEqual(draft.shown, []);
    draft.redo();
    assert.deepEqual(draft.shown, ['31: 31']);
    draft.undo();
    draft.edit(['27.', 'x27.']);
    assert.deepEqual(draft.shown, []);
  });

  it('are not taken for undone where several keys are undone at once', () => {
    const draft = deleted();
    for (const [words, text] of [
      ['27.', 'a27.'],
      ['a27.', 'ab27.'],
      ['ab27.', 'abc27.'],
    ] as const)
      draft.edit([words, text]);
    draft.undo(3);
    assert.deepEqual(draft.shown, ['31: 31']);
    draft.undo();
    assert.deepEqual(draft.shown, []);
  });

  it('are gone when the user says that they are settled', () => {
    const draft = deleted();
    const [reference] = draft.left.all;
    assert.ok(reference);
    draft.left.settle(reference);
    assert.deepEqual(draft.shown, []);
    draft.undo();
    draft.redo();
    assert.deepEqual(draft.shown, []);
  });

  it('are found again in a document that was closed, by their words and what stands before them', () => {
    const start = TEXT.indexOf('31 and');
    const reference = { message: 'gone', start, end: start + 2, words: '31' };
    const value = keepReference(TEXT, reference);
    assert.ok(isStoredReference(JSON.parse(JSON.stringify(value))));
    assert.doesNotMatch(JSON.stringify(value), /paragraphs/, 'it holds nothing of the text beside the reference');
    assert.deepEqual(locateReference(TEXT, value), reference);
    const heading = { ...reference, isOther: true as const };
    assert.deepEqual(locateReference(TEXT, keepReference(TEXT, heading)), heading);
    assert.deepEqual(locateReference(`Note 31.\n${TEXT}`, value), { ...reference, start: start + 9, end: start + 11 });
    assert.equal(locateReference(TEXT.replace('31 and', '32 and'), value), undefined);
    const nothing = { ...reference, end: start, words: '' };
    assert.deepEqual(locateReference(TEXT, keepReference(TEXT, nothing)), nothing);
    for (const other of [null, 'x', {}, { ...value, start: '1' }]) assert.ok(!isStoredReference(other));
  });
});
