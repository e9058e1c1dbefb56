import type { BuildOptions } from 'esbuild';

export function pageNames(root: string): string[];
export function pageBundle(root: string, folder: string, options: BuildOptions): BuildOptions;
