// Registries of npm packages on this machine, to which strangers may publish: one of our own everywhere, and verdaccio where it is installed.
import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { PATIENCE } from '../support/testPatience.mjs';

const PAUSE = 100;

/** The registries: `start` gives the address of one, the token of a user of it, and how to stop it; `whyNot` says why it cannot be run. */
export function registries(scratch) {
  const own = () => started(process.execPath, [join(import.meta.dirname, 'localRegistry.mjs')], firstLine);
  const { error } = spawnSync('verdaccio', ['--version']);
  return [
    { name: 'a registry of our own', start: own },
    {
      name: 'verdaccio',
      start: () => startVerdaccio(scratch),
      whyNot: error && 'it is not installed; npm install --global verdaccio@6.2 does that',
    },
  ];
}

/** A registry that knows no other, so that nothing is fetched. */
async function startVerdaccio(scratch) {
  const address = `http://127.0.0.1:${await freePort()}/`;
  const config = {
    storage: join(scratch, 'verdaccio'),
    auth: { htpasswd: { file: join(scratch, 'htpasswd') } },
    packages: { '**': { access: '$all', publish: '$authenticated' } },
    log: { type: 'stdout', format: 'json', level: 'error' },
  };
  const file = join(scratch, 'verdaccio.yaml');
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(config));
  return started('verdaccio', ['--config', file, '--listen', address], () => address);
}

/** Starts a program and waits for its address to answer; then makes a user. */
async function started(command, args, addressOf) {
  const child = spawn(command, args, { stdio: 'pipe' });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve));
  const address = await addressOf(child);
  child.stdout.resume();
  const end = Date.now() + PATIENCE;
  while (!(await answers(`${address}-/ping`))) {
    if (Date.now() > end || child.exitCode !== null)
      throw new Error(`${command} does not answer at ${address}\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const user = { name: 'editor', password: 'of the annual report' };
  const response = await fetch(`${address}-/user/org.couchdb.user:${user.name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(user),
  });
  const { token } = await response.json();
  const stop = () => {
    child.kill();
    return ended;
  };
  return { address, token, stop };
}

function answers(address) {
  return fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );
}

function firstLine(child) {
  return new Promise((resolve) => child.stdout.once('data', (data) => resolve(String(data).trim())));
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
