// Uses the packaged extension, installed in VS Code, through its window. Each step of a group continues where the one before left the
// window; each group starts without open editors.
import { strict as assert } from 'node:assert';
import { startHost, vsixPath } from './host.mjs';
import * as citing from './window/citing.mjs';
import * as comparing from './window/comparing.mjs';
import * as editorial from './window/editorial.mjs';
import * as escaping from './window/escaping.mjs';
import * as french from './window/french.mjs';
import * as long from './window/long.mjs';
import * as looks from './window/looks.mjs';
import * as matrix from './window/matrix.mjs';
import * as opening from './window/opening.mjs';
import * as operations from './window/operations.mjs';
import * as pasting from './window/pasting.mjs';
import * as preview from './window/preview.mjs';
import * as quotations from './window/quotations.mjs';
import * as reading from './window/reading.mjs';
import * as recommendations from './window/recommendations.mjs';
import * as reloading from './window/reloading.mjs';
import * as rulePages from './window/rulePages.mjs';
import * as scenario from './window/scenario.mjs';
import * as spanish from './window/spanish.mjs';
import * as standing from './window/standing.mjs';
import * as starting from './window/starting.mjs';
import { Driver } from './window/support/driver.mjs';
import { succeeds } from './window/support/eventually.mjs';
import * as treaties from './window/treaties.mjs';
import * as trouble from './window/trouble.mjs';
import * as typing from './window/typing.mjs';
import * as versions from './window/versions.mjs';
import * as walkthrough from './window/walkthrough.mjs';
import * as web from './window/web.mjs';
import * as word from './window/word.mjs';
import * as wordEdits from './window/wordEdits.mjs';

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
  matrix,
  quotations,
  long,
  looks,
  starting,
  scenario,
  editorial,
  word,
  wordEdits,
  versions,
  comparing,
  standing,
  escaping,
  trouble,
  french,
  spanish,
  reloading,
  web,
};

/** The groups that were named, or all. */
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

/** Groups that need a different window have their own. */
const hosts = new Map();
for (const [name, { host = {} }] of Object.entries(groups)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const key = JSON.stringify(host);
  hosts.set(key, { options: host, names: [...(hosts.get(key)?.names ?? []), name] });
}

let host;
let passed = 0;
let failed = 0;
const repeated = [];
try {
  for (const { options, names } of hosts.values()) {
    let window = await open(options);
    for (const name of names) {
      let result = await run(name, window);
      if (result.failed > 0) {
        // Focus and menus have races that no step can wait for. What is broken fails in a new window too.
        console.log(`  ${name}: once more, in a new window`);
        repeated.push(name);
        await host.stop();
        window = await open(options);
        result = await run(name, window);
      }
      passed += result.passed;
      failed += result.failed;
    }
    await host.stop();
  }
  assert(passed + failed > 0, 'no steps');
} catch (error) {
  failed++;
  console.log(error);
} finally {
  await host?.stop();
}
if (repeated.length > 0) console.log(`groups that ran twice: ${repeated.join(', ')}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

/** Starts VS Code and gives its window. */
async function open(options) {
  host = await startHost({ vsix: [vsixPath], ...options });
  const window = new Driver(host, { updateScreens: process.argv.includes('--update-screens') });
  await window.load();
  return window;
}

/** Runs the steps of a group up to the first that fails, and gives how many passed and how many did not. */
async function run(name, window) {
  const steps = Object.entries(groups[name].steps);
  let passed = 0;
  let current = 'it begins without open editors';
  try {
    await window.reset();
    for (const [title, step] of steps) {
      current = title;
      const start = Date.now();
      await step(window);
      passed++;
      console.log(`  ✔ ${name}: ${title} (${Date.now() - start} ms)`);
    }
  } catch (error) {
    const failed = steps.length - passed;
    console.log(`  ✖ ${name}: ${current}\n${String(error?.stack ?? error).replace(/^/gm, '    ')}`);
    // Later steps would find the wrong window.
    if (failed > 1) console.log(`  ✖ ${name}: ${failed - 1} more not reached`);
    await succeeds(window.screenshot(`${name}-failed`));
    return { passed, failed };
  }
  return { passed, failed: 0 };
}
