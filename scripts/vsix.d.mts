export function packVsix(folder: string, path: string, epoch: number | string, stdio?: 'inherit' | 'ignore'): number;
