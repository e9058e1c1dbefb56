import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { convertToItem, convertToParagraph } from '../../server/src/edits/paragraphs/convertParagraph';
import { enterOutcome } from '../../server/src/edits/paragraphs/enter';
import { insertItem, insertParagraphs } from '../../server/src/edits/paragraphs/insert';
import { mergeWithNext } from '../../server/src/edits/paragraphs/merge';
import { moveAfter, moveBy, moveFirst } from '../../server/src/edits/paragraphs/move';
import { isRefused, type OperationOutcome, type Refused } from '../../server/src/edits/paragraphs/operation';
import { remove } from '../../server/src/edits/paragraphs/remove';
import { rename } from '../../server/src/edits/paragraphs/rename';
import { renumberAll } from '../../server/src/edits/paragraphs/renumberAll';
import { split } from '../../server/src/edits/paragraphs/split';
import { paste } from '../../server/src/edits/paste/pasteParagraphs';
import { refusalMessage } from '../../server/src/features/words/operationWords';
import type { DocumentModel } from '../../server/src/model/document';
import { read } from './support';

const VIEWS = `1.\tThe author is A.B., a baker.
2.1\tShe was arrested. She was held.
2.2\tShe complained (see para. 2.1 above):
\t(a)\tTo the police;
\t(b)\tTo a court.
2.3\tShe was released.
4.\tThe Committee decides.
`;

type Operation = (model: DocumentModel, offset: number) => OperationOutcome | Refused;

const OPERATIONS: Readonly<Record<string, Operation>> = {
  insert: (model, offset) => insertParagraphs(model, offset, 1),
  'insert two': (model, offset) => insertParagraphs(model, offset, 2),
  'insert a subparagraph': insertItem,
  split,
  merge: mergeWithNext,
  'to a subparagraph': convertToItem,
  'to a paragraph': convertToParagraph,
  delete: (model, offset) => remove(model, offset, 'paragraph', 'leave', {}, new Set()),
  'delete a subparagraph': (model, offset) => remove(model, offset, 'item', 'leave', {}, new Set()),
  'move up': (model, offset) => moveBy(model, offset, 'innermost', -1),
  'move down': (model, offset) => moveBy(model, offset, 'innermost', 1),
  'move first': (model, offset) => moveFirst(model, offset, 'innermost'),
  'move after': (model, offset) => moveAfter(model, offset, 'paragraph', { number: '2.3', path: [] }),
  rename: (model, offset) => rename(model, offset, '7'),
};

describe('operations on numbers in Views and decisions', () => {
  const model = read(VIEWS);

  it('are refused wherever the cursor stands, and none is done by half', () => {
    const refused = new Set<string>();
    for (const [name, operation] of Object.entries(OPERATIONS)) {
      for (let offset = 0; offset <= VIEWS.length; offset++) {
        const result = operation(model, offset);
        assert.ok(isRefused(result), `${name} at ${offset}`);
        if (result.refused === 'by-parts') refused.add(name);
      }
    }
    assert.deepEqual([...refused], Object.keys(OPERATIONS));
    assert.match(refusalMessage({ refused: 'by-parts' }, 'en'), /numbered by parts/);
    assert.deepEqual(renumberAll(model).edits, []);
  });

  it('are not begun by Enter and by pasting', () => {
    for (const line of VIEWS.split('\n').filter((words) => words !== '')) {
      const end = VIEWS.indexOf(line) + line.length;
      assert.equal(enterOutcome(read(`${VIEWS.slice(0, end)}\n${VIEWS.slice(end)}`), end + 1), undefined, line);
      const at = end + 1;
      assert.equal(paste(model, { start: at, end: at }, '3.\tPasted words.\n', undefined), undefined, line);
    }
    const plain = '1.\tThe Committee notes this.\n2.\tIt notes that.\n';
    const pasted = '2.1\tShe was arrested.\n2.2\tShe complained.\n';
    assert.equal(paste(read(plain), { start: plain.length, end: plain.length }, pasted, undefined), undefined);
    assert.notEqual(paste(read(plain), { start: 0, end: 0 }, '1.\tIt is glad.\n', undefined), undefined);
  });
});
