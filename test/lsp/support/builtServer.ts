import { join } from 'node:path';
import { after, before } from 'node:test';
import { copyProgram } from '../../support/builtProgram';
import { scratch } from '../../support/scratch';
import { type Manners, TestClient } from './client';

/** The server as it ships, in a folder of its own for one test file. To be called at its top level; gives its path. */
export function serverBundle(): string {
  const folder = scratch('server');
  const path = join(folder, 'server.js');
  before(() => copyProgram(folder));
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
