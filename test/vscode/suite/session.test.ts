/// <reference types="mocha" />
import * as vscode from 'vscode';
import type { Api } from '../../../client/src/activate';
import { Crashes } from '../../../client/src/session/crashes';
import { equal, eventually, match, ok } from './assert';
import { closeAll, copiedReport, firstSample, open, running } from './documents';

/** The value of Running in the client's State. */
const RUNNING = 2;
/** How often the server may crash before it is no longer restarted. */
const FORGIVEN = 3;

/** Ends the server as a crash would. False in a browser, where it is not a process. */
function crash({ client }: Api): boolean {
  ok(client, 'there is a client');
  const child: unknown = Reflect.get(client, 'serverProcess');
  if (typeof child !== 'object' || child === null || !('kill' in child) || typeof child.kill !== 'function')
    return false;
  child.kill('SIGKILL');
  return true;
}

/** Waits until another server than that of a client has answered. */
async function another(api: Api, before: Api['client'], document: vscode.TextDocument): Promise<void> {
  await eventually('another client', () => api.client && api.client !== before && api.client.state === RUNNING);
  await eventually('the info from the new server', () => api.documentInfo(document));
}

describe('the session', () => {
  afterEach(closeAll);

  it('starts a new server on demand, which knows the open documents', async () => {
    const { document } = await open(await firstSample());
    const api = await running();
    const before = api.client;
    await eventually('the info', () => api.documentInfo(document));
    await vscode.commands.executeCommand('treatyBody.restartServer');
    ok(api.client && api.client !== before, 'there is another client');
    await eventually('the info from the new server', () => api.documentInfo(document));
    await eventually('findings of the new server', () => vscode.languages.getDiagnostics(document.uri).length > 0);
  });

  it('restarts the server after a crash', async function () {
    const { document } = await open(await firstSample());
    const api = await running();
    await eventually('the info', () => api.documentInfo(document));
    const before = api.client;
    if (!crash(api)) this.skip();
    await another(api, before, document);
  });

  it('gives up a server that keeps crashing, until the user restarts it', async function () {
    const { document } = await open(await firstSample());
    const api = await running();
    await vscode.commands.executeCommand('treatyBody.restartServer');
    const { now } = Date;
    const start = now();
    // Crashes long ago are forgiven, so the clock of the extension, which is also that of this test, is slowed down.
    Date.now = () => start + (now() - start) / 1000;
    try {
      for (let i = 0; i < FORGIVEN; i++) {
        const before = api.client;
        if (!crash(api)) this.skip();
        await another(api, before, document);
      }
      crash(api);
      await eventually('no client', () => api.client === undefined);
    } finally {
      Date.now = now;
    }
    match(await copiedReport(), /^- Server: .*; failed, ended by itself \d+ times$/m);
    await vscode.commands.executeCommand('treatyBody.restartServer');
    equal(api.client?.state, RUNNING);
  });

  it('says how often the server stopped when it is given up', () =>
    equal(
      new Crashes(FORGIVEN, 180_000).tooMany,
      'The Treaty Body language server stopped 4 times within 3 minutes and was not started again.',
    ));

  it('counts recent crashes only', () => {
    const crashes = new Crashes(2, 1000);
    equal(crashes.forgive(0), true);
    equal(crashes.forgive(10), true);
    equal(crashes.forgive(20), false);
    crashes.forget();
    equal(crashes.forgive(30), true);
    equal(crashes.forgive(40), true);
    equal(crashes.forgive(1035), true, 'the first is long ago');
    equal(crashes.forgive(1036), false);
  });
});
