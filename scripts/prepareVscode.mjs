// Installs Chromium and the VS Code host unless they are there, and says so. `--host-only` omits Chromium, for people who open VS Code
// in their own browser.
import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { findChromium, hostDirectory, hostStamp, isRoot } from '../test/vscode/host.mjs';
import { isMain } from './isMain.mjs';

function run(command, args, options = {}) {
  const { status, error, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (status === 0) return;
  console.error(
    `${stdout ?? ''}${stderr ?? ''}failed: ${command} ${args.join(' ')}${error ? ` (${error.message})` : ''}`,
  );
  process.exit(1);
}

function onPath(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
}

function missingPackages(hostOnly) {
  const missing = [];
  if (!hostOnly) {
    if (!findChromium()) missing.push('chromium', ...(isRoot ? [] : ['chromium-sandbox']));
    // Without a font Chromium draws no text, and slim images have none.
    if (!existsSync('/usr/share/fonts/truetype') && !existsSync('/usr/share/fonts/opentype')) {
      missing.push('fonts-dejavu-core');
    }
  }
  if (!existsSync(hostStamp())) {
    for (const [command, name] of Object.entries({ python3: 'python3', make: 'make', 'g++': 'g++' })) {
      if (!onPath(command)) missing.push(name);
    }
  }
  return missing;
}

function installPackages(missing) {
  if (missing.length === 0) return;
  const ci = process.env.CI === 'true';
  const sudo = isRoot ? [] : ['sudo'];
  const apt = [...sudo, 'apt-get', 'install', '-y', '--no-install-recommends', ...missing];
  if (!onPath('apt-get')) {
    console.error(
      `VS Code tests need ${missing.join(', ')} (Debian's names); install them, or set CHROMIUM to a Chromium.`,
    );
    process.exit(2);
  }
  if (!isRoot && !ci) {
    console.error(`VS Code tests need ${missing.join(', ')}. Run:\n  sudo apt-get update && ${apt.join(' ')}`);
    process.exit(2);
  }
  console.log(`installing by apt: ${missing.join(' ')}`);
  const aptCommand = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0'];
  const [command, ...rest] = [...sudo, ...aptCommand];
  run(command, [...rest, 'update']);
  run(command, [...rest, 'install', '-y', '--no-install-recommends', ...missing]);
}

function installHost() {
  const stamp = hostStamp();
  if (existsSync(stamp)) return;
  console.log('installing the VS Code host from npm (about 800 MB, under a minute)');
  const modules = join(hostDirectory, 'node_modules');
  const npm = (args, cwd, env = process.env) =>
    run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env });
  // The package's install scripts download things; the three commands below do all that the tests need.
  npm(['ci', '--ignore-scripts'], hostDirectory);
  const bin = join(modules, '.bin');
  const env = {
    ...process.env,
    PATH: `${bin}${delimiter}${process.env.PATH}`,
    // The headers that come with that Node; otherwise node-gyp would download them.
    npm_config_nodedir: dirname(dirname(realpathSync(join(bin, 'node')))),
  };
  const vscode = join(modules, 'code-server/lib/vscode');
  npm(['install', '--omit=dev', '--ignore-scripts'], vscode, env);
  npm(['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], vscode, env);
  writeFileSync(stamp, '');
}

if (isMain(import.meta.filename)) {
  if (process.platform !== 'linux') {
    console.log('The VS Code host runs on Linux; on this system the desktop lane is the lane: npm run test:desktop');
  } else {
    installPackages(missingPackages(process.argv.includes('--host-only')));
    installHost();
  }
}
