import type * as esbuild from 'esbuild';

declare const __VERSION__: string;

/** The options with which the server and the command line are bundled, apart from minification. */
export const BUNDLED = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  define: { __VERSION__: JSON.stringify(__VERSION__) },
} as const satisfies esbuild.BuildOptions;
