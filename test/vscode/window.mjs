// The packaged extension, installed in VS Code, used through its window.
// A group's steps go on from where the step before left the window; each group starts with no editor open.
import { strict as assert } from 'node:assert';
import { startHost, vsixPath } from './host.mjs';
import * as citing from './window/citing.mjs';
import { Driver, PATIENCE } from './window/driver.mjs';
import * as editorial from './window/editorial.mjs';
import * as escaping from './window/escaping.mjs';
import * as opening from './window/opening.mjs';
import * as operations from './window/operations.mjs';
import * as pasting from './window/pasting.mjs';
import * as preview from './window/preview.mjs';
import * as reading from './window/reading.mjs';
import * as recommendations from './window/recommendations.mjs';
import * as rulePages from './window/rulePages.mjs';
import * as scenario from './window/scenario.mjs';
import * as treaties from './window/treaties.mjs';
import * as trouble from './window/trouble.mjs';
import * as typing from './window/typing.mjs';
import * as walkthrough from './window/walkthrough.mjs';
import * as word from './window/word.mjs';

const groups = {
  opening,
  walkthrough,
  reading,
  preview,
  rulePages,
  treaties,
  operations,
  typing,
  pasting,
  citing,
  recommendations,
  scenario,
  editorial,
  word,
  escaping,
  trouble,
};

/** The groups named, or all. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const host = await startHost({ vsix: [vsixPath] });
let passed = 0;
let failed = 0;
try {
  host.page.setDefaultTimeout(PATIENCE);
  const window = new Driver(host, { updateScreens: process.argv.includes('--update-screens') });
  await window.load();
  for (const [name, { steps }] of Object.entries(groups)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    await window.reset();
    for (const [index, [title, step]] of Object.entries(steps).entries()) {
      const start = Date.now();
      try {
        await step(window);
        passed++;
        console.log(`  ✔ ${name}: ${title} (${Date.now() - start} ms)`);
      } catch (error) {
        // The steps after it would look at the wrong window.
        const lost = Object.keys(steps).length - index - 1;
        failed += 1 + lost;
        console.log(`  ✖ ${name}: ${title}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}`);
        if (lost) console.log(`  ✖ ${name}: ${lost} more not reached`);
        await window.screenshot(`${name}-failed`);
        break;
      }
    }
  }
  assert(passed + failed > 0, 'no steps');
} catch (error) {
  failed++;
  console.log(error);
} finally {
  await host.stop();
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
