import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

describe('notifications of the server', () => {
  it('have one handler each, because a client forgets the one before', () => {
    const sources = readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    const methods = sources.flatMap((name) =>
      [...readFileSync(join('client/src', name), 'utf8').matchAll(/onNotification\((\w+)/g)].map(
        ([, method]) => method,
      ),
    );
    assert.ok(methods.length > 3);
    assert.deepEqual(methods, [...new Set(methods)]);
  });
});
