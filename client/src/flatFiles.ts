import { Disposable, FileSystemError, type FileType, type Uri } from 'vscode';

/** What every file system of ours refuses: it has single files, in no folder, which do not come or go by what a user does. */
export abstract class FlatFiles {
  /** Open documents are followed by themselves, in view or not. */
  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  readDirectory(uri: Uri): [string, FileType][] {
    throw FileSystemError.FileNotADirectory(uri);
  }

  createDirectory(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  delete(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }

  rename(uri: Uri): void {
    throw FileSystemError.NoPermissions(uri);
  }
}
