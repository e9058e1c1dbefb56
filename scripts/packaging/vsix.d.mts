export function layOutExtension(root: string, folder: string): void;
export function packVsix(
  folder: string,
  path: string,
  epoch: number | string,
  options?: { readonly isPreRelease?: boolean; readonly stdio?: 'inherit' | 'ignore' },
): number;
