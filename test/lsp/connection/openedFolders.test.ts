import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { openedFolders } from '../../../server/src/lsp/library/openedFolders';

const NOTHING = { processId: null, capabilities: {}, rootUri: null, workspaceFolders: null };

describe('the folders that a client opens', () => {
  it('are those of the newest form that it uses', () => {
    const rootUri = 'file:///b';
    const workspaceFolders = [{ uri: 'file:///a', name: 'a' }];
    assert.deepEqual(openedFolders({ ...NOTHING, workspaceFolders, rootUri, rootPath: '/c' }), ['file:///a']);
    assert.deepEqual(openedFolders({ ...NOTHING, workspaceFolders: [], rootUri }), []);
    assert.deepEqual(openedFolders({ ...NOTHING, rootUri, rootPath: '/c' }), ['file:///b']);
    assert.deepEqual(openedFolders({ ...NOTHING, rootPath: null }), []);
    assert.deepEqual(openedFolders({ ...NOTHING, rootPath: '' }), []);
  });

  it('may be a path, of whichever system', () => {
    for (const path of ['/drafts', '/my drafts/100 %/#1?', '/é', '/'])
      assert.equal(
        new URL(openedFolders({ ...NOTHING, rootPath: path })[0] ?? '').href,
        pathToFileURL(path).href,
        path,
      );
    assert.deepEqual(openedFolders({ ...NOTHING, rootPath: 'C:\\my drafts' }), ['file:///C:/my%20drafts']);
    assert.deepEqual(openedFolders({ ...NOTHING, rootPath: '\\\\host\\share\\a' }), ['file://host/share/a']);
  });
});
