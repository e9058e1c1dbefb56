import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { writeProblemOf } from '../../client/src/files/writeProblem';

describe('why a file cannot be written', () => {
  const node = (code: string) => Object.assign(new Error(`${code}: rename 'draft.docx'`), { code });

  it('is told from the error of Node, and from that of VS Code about it', () => {
    for (const code of ['EBUSY', 'ETXTBSY']) assert.equal(writeProblemOf(node(code)), 'open');
    assert.equal(writeProblemOf(node('ENOSPC')), 'full');
    for (const code of ['EPERM', 'EACCES', 'EROFS']) assert.equal(writeProblemOf(node(code)), 'no-right');
    const outer = Object.assign(new Error('Unable to write file (EBUSY: resource busy or locked)'), {
      code: 'Unknown',
    });
    assert.equal(writeProblemOf(outer), 'open');
    assert.equal(writeProblemOf(Object.assign(new Error('No.'), { code: 'NoPermissions' })), 'no-right');
  });

  it('is not known for other errors', () => {
    for (const error of [node('ENOENT'), new Error('The server has ended.'), 'EBUSY', undefined])
      assert.equal(writeProblemOf(error), undefined);
  });
});
