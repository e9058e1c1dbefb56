import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import * as esbuild from 'esbuild';
import { serverBundles } from '../../scripts/server-bundles.mjs';
import { treatyFiles } from '../support/treatyLookup';
import { type Manners, TestClient } from './client';

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

/** The server as it ships, bundled into a folder of its own for one test file. To be called at its top level; gives its path. */
export function serverBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'treaty-body-server-'));
  const path = join(folder, 'server.js');
  before(async () => {
    await Promise.all(serverBundles(folder, BUNDLED).map((bundle) => esbuild.build(bundle)));
    mkdirSync(join(folder, 'treaties'));
    for (const { name, treaty } of treatyFiles()) writeFileSync(join(folder, 'treaties', name), JSON.stringify(treaty));
    if (readdirSync(join(folder, 'treaties')).length === 0) throw new Error('there are no treaties');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));
  return path;
}

/** What starts servers of {@link serverBundle}, and ends them after the tests. To be called at the top level. */
export function builtServer(): (manners?: Manners) => Promise<TestClient> {
  const path = serverBundle();
  const clients: TestClient[] = [];
  after(async () => {
    for (const client of clients) if (client.process.exitCode === null) await client.stop();
  });
  return async (manners) => {
    const client = await TestClient.start(path, manners);
    clients.push(client);
    return client;
  };
}
