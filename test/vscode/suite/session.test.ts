/// <reference types="mocha" />
import * as vscode from 'vscode';
import { Crashes } from '../../../client/src/crashes';
import { equal, eventually, ok } from './assert';
import { closeAll, firstSample, open, running } from './documents';

/** The value of Running in the client's State. */
const RUNNING = 2;

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
    const before = api.client;
    ok(before, 'there is a client');
    // Only on Node is the server a process that can be killed.
    const child: unknown = Reflect.get(before, 'serverProcess');
    if (typeof child !== 'object' || child === null || !('kill' in child) || typeof child.kill !== 'function')
      this.skip();
    await eventually('the info', () => api.documentInfo(document));
    child.kill('SIGKILL');
    await eventually('another client', () => api.client && api.client !== before && api.client.state === RUNNING);
    await eventually('the info from the new server', () => api.documentInfo(document));
  });

  it('does not restart a server that crashes too often', () => {
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
