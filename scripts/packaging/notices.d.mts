import type { Metafile } from 'esbuild';

export const NOTICES: string;
export function bundledPackages(metafiles: readonly Metafile[]): readonly string[];
export function noticesOf(root: string, folders: readonly string[]): string;
