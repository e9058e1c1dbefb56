// What axe-core finds in a page of ours, in each kind of theme.
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A theme of each kind: the end of a picture's name, the theme, and the class of the window and of a webview's body in it. */
export const KINDS = [
  ['dark', 'Default Dark Modern', 'vs-dark', 'vscode-dark'],
  ['light', 'Default Light Modern', 'vs', 'vscode-light'],
  ['contrast-dark', 'Default High Contrast', 'hc-black', 'vscode-high-contrast'],
  ['contrast-light', 'Default High Contrast Light', 'hc-light', 'vscode-high-contrast-light'],
];

/** Does something in a theme of each kind, once the window and the page are drawn in it. `page` is the body of the page. */
export async function inEachTheme(window, page, look) {
  const path = join(window.host.workspace, '.vscode/settings.json');
  const before = readFileSync(path, 'utf8');
  try {
    for (const [kind, theme, ofWindow, ofPage] of KINDS) {
      writeFileSync(path, JSON.stringify({ ...JSON.parse(before), 'workbench.colorTheme': theme }));
      await window.page.locator(`.monaco-workbench.${ofWindow}`).waitFor();
      const frame = await frameOf(page);
      await frame.waitForFunction((mark) => document.body.classList.contains(mark), ofPage);
      await look(kind);
    }
  } finally {
    writeFileSync(path, before);
  }
}

/** Fails with what axe-core finds in a page, whose body is given, by all of its rules. */
export async function assertAccessible(page, words) {
  const frame = await frameOf(page);
  await frame.evaluate(AXE);
  const found = await frame.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)}\n${failureSummary}`),
    );
  });
  assert.deepEqual(found, [], `${words}:\n${found.join('\n\n')}`);
}

async function frameOf(page) {
  return (await page.elementHandle()).ownerFrame();
}
