import type * as esbuild from 'esbuild';

declare const __VERSION__: string;

/** How the server and the command line are bundled, but for what makes them small. */
export const BUNDLED = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  logLevel: 'warning',
  define: { __VERSION__: JSON.stringify(__VERSION__) },
} as const satisfies esbuild.BuildOptions;
