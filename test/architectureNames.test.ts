import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { code, type SourceFile, sourcesIn } from './support/sourceFiles';

/** Entry points of VS Code and of the server, whose names their callers prescribe. */
const ENTRY_POINTS: readonly string[] = ['activate', 'deactivate', 'start'];

/** The functions that several files export, with these files. */
function exportedTwice(files: readonly SourceFile[]): readonly string[] {
  const exporters = new Map<string, Set<string>>();
  for (const { file, text } of files)
    for (const [, name = ''] of code(text).matchAll(
      /^export (?:(?:async )?function\*? |const (?=\w+ = memoize))(\w+)/gm,
    ))
      exporters.set(name, (exporters.get(name) ?? new Set()).add(file));
  return [...exporters]
    .filter(([name, all]) => all.size > 1 && !ENTRY_POINTS.includes(name))
    .map(([name, all]) => `${name}: ${[...all].join(', ')}`);
}

describe('the names of functions', () => {
  it('are exported once: a name alone says which function is meant', () => {
    assert.deepEqual(exportedTwice([...sourcesIn('server/src'), ...sourcesIn('client/src')]), []);
  });

  it('would be found twice', () => {
    const files = [
      { file: 'a.ts', text: 'export function fold(text: string): string {\n}\n' },
      { file: 'b.ts', text: "import { x } from './c';\n\nexport async function fold(): Promise<void> {\n}\n" },
      { file: 'c.ts', text: 'function fold(): void {\n}\n' },
    ];
    assert.deepEqual(exportedTwice(files), ['fold: a.ts, b.ts']);
  });
});
