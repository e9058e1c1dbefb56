import { Disposable, FileSystemError, type FileType, type Uri } from 'vscode';

/** A file system of individual files without folders; creating folders, renaming and deleting are refused. */
export abstract class FlatFiles {
  /** Watch requests are ignored: open documents are tracked anyway, visible or not. */
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
