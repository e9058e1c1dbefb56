import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { serverBundle } from '../support/builtServer';
import { RawClient } from '../support/raw';

const path = serverBundle();
/** The server looks for its parent every three seconds; a busy machine takes its time. */
const SOON = 60_000;

/** A process that does nothing until it is killed. */
async function idle(): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  after(() => child.kill('SIGKILL'));
  await new Promise((resolve) => child.once('spawn', resolve));
  return child;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: not within ${SOON / 1000} s`)), SOON);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

describe('the built server ends', { concurrency: true }, () => {
  it('when its input does, with the code that shutdown decides', async () => {
    const silent = RawClient.spawn(path);
    silent.process.stdin?.end();
    assert.equal(await within(silent.ended, 'one that nobody spoke to'), 1);
    const busy = await RawClient.start(path);
    busy.process.stdin?.end();
    assert.equal(await within(busy.ended, 'one that was at work'), 1);
    const done = await RawClient.start(path);
    await done.request('shutdown');
    done.process.stdin?.end();
    assert.equal(await within(done.ended, 'one that was shut down'), 0);
  });

  it('when nobody reads what it says', async () => {
    const client = await RawClient.start(path);
    client.process.stdout?.destroy();
    client.process.stdin?.end();
    assert.notEqual(await within(client.ended, 'one that nobody reads'), null);
  });

  it('when the process that it was told of has ended, though its input is still open', async () => {
    const parent = await idle();
    const client = RawClient.spawn(path);
    await client.request('initialize', { processId: parent.pid, rootUri: null, capabilities: {} });
    assert.ok(await client.isAlive());
    parent.kill('SIGKILL');
    assert.equal(await within(client.ended, 'one whose parent was killed'), 1);
  });

  it('when the process that its arguments name has ended, before anybody has spoken', async () => {
    const parent = await idle();
    const client = RawClient.spawnWith(path, ['--stdio', `--clientProcessId=${parent.pid}`]);
    parent.kill('SIGKILL');
    assert.equal(await within(client.ended, 'one whose parent was killed'), 1);
  });

  it('when its input ends, though no argument names a channel', async () => {
    const client = RawClient.spawnWith(path, []);
    await client.request('initialize', { processId: null, rootUri: null, capabilities: {} });
    assert.ok(await client.isAlive());
    await client.request('shutdown');
    client.notify('exit');
    assert.equal(await within(client.ended, 'one that was told to exit'), 0);
  });

  it('when an editor that started it over IPC is killed', async () => {
    const editor = spawn(
      process.execPath,
      [
        '-e',
        `const server = require('node:child_process').fork(${JSON.stringify(path)}, ['--node-ipc', '--clientProcessId=' + process.pid]);
         server.on('message', () => console.log(server.pid));
         server.send({ jsonrpc: '2.0', id: 1, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities: {} } });`,
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    after(() => editor.kill('SIGKILL'));
    const pid = await new Promise<number>((resolve) =>
      editor.stdout?.once('data', (line: Buffer) => resolve(Number(line.toString()))),
    );
    assert.ok(isRunning(pid));
    editor.kill('SIGKILL');
    const gone = (async () => {
      while (isRunning(pid)) await new Promise((resolve) => setTimeout(resolve, 100));
    })();
    await within(gone, 'one whose editor was killed');
  });
});
