/** A line that identifies a launcher as ours, so that no other file is overwritten. */
export const LAUNCHER_MARK = 'Written by the extension Treaty Body Documents';

/**
 * A script that runs a program of ours by the Node that an editor brings with it, for machines that have no other: a shell script, or a
 * batch file on Windows.
 *
 * @param runtime the path of the editor’s own executable
 * @param program the path of the program
 */
export function launcherScript(platform: NodeJS.Platform, runtime: string, program: string): string {
  if (platform === 'win32') {
    const quote = (path: string) => `"${path.replaceAll('%', '%%')}"`;
    const lines = [
      `@rem ${LAUNCHER_MARK}`,
      '@setlocal',
      '@set ELECTRON_RUN_AS_NODE=1',
      `@${quote(runtime)} ${quote(program)} %*`,
    ];
    return `${lines.join('\r\n')}\r\n`;
  }
  const quotePosix = (path: string) => `'${path.replaceAll("'", `'\\''`)}'`;
  return `#!/bin/sh\n# ${LAUNCHER_MARK}\nELECTRON_RUN_AS_NODE=1 exec ${quotePosix(runtime)} ${quotePosix(program)} "$@"\n`;
}
