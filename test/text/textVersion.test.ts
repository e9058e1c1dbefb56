import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { applyEdits, type Change, joinChanges, type TextEdit } from '../../server/src/text/edits';
import { LineIndex } from '../../server/src/text/lines';
import { changeText, changeTextOften, openText } from '../../server/src/text/textVersion';
import { fc, runs, share } from '../support/random';

/**
 * The protocol’s own text document is the oracle. It is a package of development alone: it changes in place, and versions of a text in the
 * server share what an edit left alone.
 */

/** Texts in which line breaks of every kind meet, at both ends too, with halves of characters. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\r\r\n',
        '\n\r',
        '',
        'x',
        '\t',
        '\ud83d',
        '\udcff',
        '😀',
        '\u2028',
        '\u0085',
        '\v',
        '\f',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

const position = fc.record({ line: fc.integer({ min: -2, max: 50 }), character: fc.integer({ min: -3, max: 60 }) });

const contentChange = fc.oneof(
  { weight: 9, arbitrary: fc.record({ range: fc.record({ start: position, end: position }), text: anyText }) },
  { weight: 1, arbitrary: fc.record({ text: anyText }) },
);

/** The oracle turns a range only by lines and columns and knows no negative places; both are brought into its form. */
function forOracle(change: {
  range?: { start: { line: number; character: number }; end: { line: number; character: number } };
  text: string;
}) {
  if (!change.range) return { text: change.text };
  const clamp = (p: { line: number; character: number }) =>
    p.line < 0 ? { line: 0, character: 0 } : { line: p.line, character: Math.max(0, p.character) };
  return { range: { start: clamp(change.range.start), end: clamp(change.range.end) }, text: change.text };
}

function assertSamePlaces(lines: LineIndex, oracle: TextDocument): void {
  const length = oracle.getText().length;
  assert.equal(lines.count, oracle.lineCount);
  for (let offset = -1; offset <= length + 1; offset++)
    assert.deepEqual(lines.positionAt(offset), oracle.positionAt(offset), `offset ${offset}`);
  for (let line = 0; line <= lines.count + 1; line++) {
    for (let character = 0; character <= 12; character++)
      assert.equal(lines.offsetAt({ line, character }), oracle.offsetAt({ line, character }), `${line}:${character}`);
    assert.equal(lines.offsetAt({ line, character: 1e9 }), oracle.offsetAt({ line, character: 1e9 }), `end of ${line}`);
  }
}

describe('LineIndex', () => {
  it('gives the places that the reference implementation gives', () => {
    fc.assert(
      fc.property(anyText, (text) =>
        assertSamePlaces(LineIndex.of(text), TextDocument.create('file:///a', 'plaintext', 1, text)),
      ),
    );
  });

  it('takes places before the first line as the start and after the last one as the end', () => {
    const lines = LineIndex.of('ab\r\ncd');
    assert.equal(lines.offsetAt({ line: -1, character: 5 }), 0);
    assert.equal(lines.offsetAt({ line: 0, character: -4 }), 0);
    assert.equal(lines.offsetAt({ line: 1, character: -4 }), 4);
    assert.equal(lines.offsetAt({ line: 7, character: 0 }), 6);
  });

  it('knows where lines start and end', () => {
    const lines = LineIndex.of('ab\r\n\rcd\n');
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => [lines.startOf(line), lines.endOf(line)]),
      [
        [0, 2],
        [4, 4],
        [5, 7],
        [8, 8],
      ],
    );
    assert.deepEqual(
      [0, 2, 3, 4, 5, 8, 99].map((offset) => lines.lineAt(offset)),
      [0, 0, 0, 1, 2, 3, 3],
    );
  });
});

describe('changeText', () => {
  it('makes the texts and places that the reference implementation makes', () => {
    fc.assert(
      fc.property(anyText, fc.array(contentChange, { minLength: 1, maxLength: 8 }), (text, changes) => {
        let version = openText('file:///a', 'plaintext', 1, text);
        let oracle = TextDocument.create('file:///a', 'plaintext', 1, text);
        changes.forEach((change, i) => {
          const before = version.text;
          const { after, change: spanned } = changeText(version, change, i + 2);
          const updated = TextDocument.update(oracle, [forOracle(change)], i + 2);
          // Made anew: its own lines go wrong where a range lies after the last one.
          oracle = TextDocument.create('file:///a', 'plaintext', i + 2, updated.getText());
          assert.equal(after.text, oracle.getText());
          assert.equal(after.version, i + 2);
          assertSamePlaces(after.lines, oracle);
          // The change says what happened, and nothing else changed.
          assert.equal(before.slice(0, spanned.start), after.text.slice(0, spanned.start));
          assert.equal(before.slice(spanned.oldEnd), after.text.slice(spanned.newEnd));
          assert.equal(before.length - spanned.oldEnd, after.text.length - spanned.newEnd);
          version = after;
        });
      }),
      { numRuns: runs(500) },
    );
  });

  it('leaves the version before as it was', () => {
    const before = openText('file:///a', 'plaintext', 1, 'one\ntwo');
    changeText(before, { range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } }, text: '' }, 2);
    assert.equal(before.text, 'one\ntwo');
    assert.equal(before.lines.count, 2);
  });

  it('narrows a whole new text to what differs', () => {
    const before = openText('file:///a', 'plaintext', 1, 'The Committee notes.');
    const { change } = changeText(before, { text: 'The Committee welcomes.' }, 2);
    assert.deepEqual(change, { start: 14, oldEnd: 17, newEnd: 20 });
    assert.deepEqual(changeText(before, { text: before.text }, 2).change, { start: 20, oldEnd: 20, newEnd: 20 });
  });
});

/** A replacement in a text of a length, as offsets. */
const replacement = fc.record({
  from: share,
  to: share,
  put: fc.string({ maxLength: 6 }),
});

describe('joinChanges', () => {
  it('covers both changes: what is outside of it is as it was', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 40 }),
        fc.array(replacement, { minLength: 2, maxLength: 6 }),
        (first, replacements) => {
          let text = first;
          let joined: Change | undefined;
          const least = { start: Number.POSITIVE_INFINITY };
          for (const { from, to, put } of replacements) {
            const a = Math.floor(from * text.length);
            const b = Math.floor(to * text.length);
            const change = { start: Math.min(a, b), oldEnd: Math.max(a, b), newEnd: Math.min(a, b) + put.length };
            text = text.slice(0, change.start) + put + text.slice(change.oldEnd);
            joined = joined ? joinChanges(joined, change) : change;
            least.start = Math.min(least.start, change.start);
          }
          assert.ok(joined);
          const { start, oldEnd, newEnd } = joined;
          assert.ok(
            0 <= start && start <= oldEnd && oldEnd <= first.length && start <= newEnd && newEnd <= text.length,
          );
          assert.equal(start, least.start, 'it starts where the first of them does');
          assert.equal(first.slice(0, start), text.slice(0, start));
          assert.equal(first.slice(oldEnd), text.slice(newEnd));
        },
      ),
      { numRuns: runs(2000) },
    );
  });

  it('is as small as can be', () => {
    assert.deepEqual(joinChanges({ start: 5, oldEnd: 6, newEnd: 9 }, { start: 7, oldEnd: 7, newEnd: 8 }), {
      start: 5,
      oldEnd: 6,
      newEnd: 10,
    });
    assert.deepEqual(joinChanges({ start: 5, oldEnd: 6, newEnd: 9 }, { start: 20, oldEnd: 22, newEnd: 20 }), {
      start: 5,
      oldEnd: 19,
      newEnd: 20,
    });
    assert.deepEqual(joinChanges({ start: 5, oldEnd: 6, newEnd: 9 }, { start: 1, oldEnd: 2, newEnd: 1 }), {
      start: 1,
      oldEnd: 6,
      newEnd: 8,
    });
  });
});

describe('applyEdits', () => {
  it('does what one replacement after another from the end does, in whatever order the edits come', () => {
    const cuts = fc.uniqueArray(fc.nat(60), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(
        fc.string({ minLength: 60, maxLength: 60 }),
        cuts,
        fc.array(fc.string({ maxLength: 5 }), { minLength: 6, maxLength: 6 }),
        fc.boolean(),
        (text, places, puts, reversed) => {
          const sorted = places.map((p) => Math.min(p, text.length)).sort((a, b) => a - b);
          const edits: TextEdit[] = [];
          for (let i = 0; i + 1 < sorted.length; i += 2)
            edits.push({ start: sorted[i] ?? 0, end: sorted[i + 1] ?? 0, text: puts[i >> 1] ?? '' });
          let expected = text;
          for (const edit of [...edits].reverse())
            expected = expected.slice(0, edit.start) + edit.text + expected.slice(edit.end);
          assert.equal(applyEdits(text, reversed ? [...edits].reverse() : edits), expected);
        },
      ),
    );
  });

  it('keeps the order of insertions at one place', () => {
    assert.equal(
      applyEdits('ab', [
        { start: 1, end: 1, text: 'x' },
        { start: 1, end: 1, text: 'y' },
      ]),
      'axyb',
    );
  });

  it('refuses edits that overlap, run backwards or lie outside', () => {
    for (const edits of [
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
      [{ start: 2, end: 1, text: '' }],
      [{ start: 2, end: 9, text: '' }],
      [{ start: -1, end: 0, text: '' }],
    ]) {
      assert.throws(() => applyEdits('abcd', edits), RangeError);
    }
  });
});

describe('changes that are told in one go', () => {
  it('make what they make one after the other', () => {
    fc.assert(
      fc.property(anyText, fc.array(contentChange, { minLength: 2, maxLength: 12 }), (text, changes) => {
        const before = openText('file:///a', 'plaintext', 1, text);
        let after = before;
        for (const change of changes) after = changeText(after, change, 2).after;
        const often = changeTextOften(before, changes, 2);
        assert(often);
        assert.deepEqual(often.after, after);
        const { start, oldEnd, newEnd } = often.change;
        assert.equal(text.slice(0, start), after.text.slice(0, start));
        assert.equal(text.slice(oldEnd), after.text.slice(newEnd));
        assert.equal(text.length - oldEnd, after.text.length - newEnd);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are none where none is told', () => {
    assert.equal(changeTextOften(openText('file:///a', 'plaintext', 1, 'a'), [], 2), undefined);
  });
});
