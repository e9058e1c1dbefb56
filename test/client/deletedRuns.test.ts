import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deletedRuns } from '../../client/src/word/deletedRuns';
import type { ShownRevision } from '../../server/src/protocol';

function revision(type: ShownRevision['type'], start: number, gone: string, end = start): ShownRevision {
  return { type, start, end, author: 'A. Reader', date: '', gone };
}

describe('deletions in a Word text', () => {
  it('are one where several follow each other at the same place', () => {
    const runs = deletedRuns([
      revision('deletion', 8, '4'),
      revision('deletion', 8, ', '),
      revision('deletion', 8, '17'),
      revision('insertion', 8, '', 14),
      revision('deletion', 20, ' and'),
      revision('deleted-mark', 20, ''),
    ]);
    assert.deepEqual(
      runs.map(({ at, words, parts }) => [at, words, parts.length]),
      [
        [8, '4, 17', 3],
        [20, ' and¶', 2],
      ],
    );
  });

  it('are left out where they took out nothing', () => {
    assert.deepEqual(deletedRuns([revision('deletion', 3, ''), revision('format', 3, 'x')]), []);
  });
});
