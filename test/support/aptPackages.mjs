// Programs of Debian that a lane drives: in CI, as root, those that are missing are installed; elsewhere they are reported as missing.
import { spawnSync } from 'node:child_process';

/** Installs packages by apt where that is this machine's to do; ends the program if apt fails. */
export function installByApt(packages) {
  if (packages.length === 0 || process.env.CI !== 'true' || process.getuid?.() !== 0) return;
  if (spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log(`installing by apt: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const { status, stderr } = spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...args], {
      env,
      encoding: 'utf8',
    });
    if (status === 0) continue;
    console.error(`failed: apt-get ${args.join(' ')}\n${stderr}`);
    process.exit(1);
  }
}
