import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CancellationTokenSource } from 'vscode-languageserver';
import type { FilePort } from '../../../server/src/lsp/connection/filePort';
import { OpenDocuments } from '../../../server/src/lsp/documents/documents';
import { Library } from '../../../server/src/lsp/library/library';

const FOLDER = 'file:///folder';
const URI = `${FOLDER}/CMW-C-XAA-CO-1.txt`;
const TEXT = 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tSee below.\n';
const { token } = new CancellationTokenSource();

/** A folder with one file, and the library that reads it; the content arrives once what `onRead` returns has settled. */
function folderWith(uri: string, text: string, onRead: () => Promise<void> | void) {
  const present = new Map([[uri, text]]);
  const port: FilePort = {
    list: async () => {
      const files = [...present.keys()].map((one) => ({ uri: one, stamp: '1' }));
      return { files, total: files.length, isMore: false };
    },
    read: async (one) => {
      const content = present.get(one);
      await onRead();
      return content;
    },
    readBytes: async () => undefined,
    readSource: async () => undefined,
    isForeign: async () => false,
  };
  const library = new Library(port, new OpenDocuments(), () => undefined);
  library.setFolders([FOLDER]);
  library.setWatched();
  const remove = () => {
    present.delete(uri);
    library.filesChanged([], [uri]);
  };
  return { library, present, remove };
}

describe('a file that is removed while it is read', () => {
  it('does not come back when the folder is read', async () => {
    let isRemoved = false;
    const folder = folderWith(URI, TEXT, () => {
      if (!isRemoved) folder.remove();
      isRemoved = true;
    });
    await folder.library.read(token);
    assert.equal(folder.library.files.names.size, 0);
    assert.equal(await folder.library.load(URI), undefined);
  });

  it('does not come back when a project file claims it', async () => {
    const uri = `${FOLDER}/notes.txt`;
    const folder = folderWith(uri, 'Notes without a symbol.\n', () => undefined);
    folder.library.takeClaims(async () => {
      folder.remove();
      return true;
    });
    await folder.library.read(token);
    assert.equal(folder.library.files.names.size, 0);
    assert.equal(folder.library.files.summaries.size, 0);
  });

  it('does not come back when a page loads it and the folder is listed anew', async () => {
    let onRead: () => Promise<void> | void = () => undefined;
    const folder = folderWith(URI, TEXT, () => onRead());
    await folder.library.read(token);
    onRead = () => {
      onRead = () => undefined;
      folder.present.delete(URI);
      folder.library.setFolders([FOLDER]);
      return folder.library.whenListed();
    };
    assert.equal(await folder.library.load(URI), undefined);
    assert.equal(folder.library.files.names.size, 0);
  });
});
