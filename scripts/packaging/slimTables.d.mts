import type { Plugin } from 'esbuild';

/** The esbuild plugin that cuts the tables which recognizing a document reads to what it reads. `root` is the folder of the project. */
export function slimTables(root: string): Plugin;
