import type { BuildOptions } from 'esbuild';

export function serverBundles(folder: string, options: BuildOptions): readonly BuildOptions[];

export function copyTreaties(folder: string): void;
