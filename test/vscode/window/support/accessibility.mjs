// Checks our pages with axe-core, in a theme of each kind.
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { eventually } from './eventually.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A theme of each kind: the suffix of its pictures, its name, and the class of the window and of a webview's body. */
const KINDS = [
  ['dark', 'Default Dark Modern', 'vs-dark', 'vscode-dark'],
  ['light', 'Default Light Modern', 'vs', 'vscode-light'],
  ['contrast-dark', 'Default High Contrast', 'hc-black', 'vscode-high-contrast'],
  ['contrast-light', 'Default High Contrast Light', 'hc-light', 'vscode-high-contrast-light'],
];

/** Does something in a theme of each kind, once the window and the page are drawn in it. `page` is the body of the page. */
export async function inEachTheme(window, page, look) {
  await inEachWindowTheme(window, async (kind, theme, ofPage) => {
    // VS Code reloads some of its own pages for a theme, and a frame may disappear during the query.
    await eventually(`the page in ${theme}`, () =>
      page.evaluate((body, mark) => body.classList.contains(mark), ofPage).catch(() => false),
    );
    await look(kind);
  });
}

/** Shows the window, apart from pages, in a light, a dark and a high-contrast theme, then in the one before. */
export async function inEachWindowTheme(window, look) {
  const path = join(window.host.workspace, '.vscode/settings.json');
  const before = readFileSync(path, 'utf8');
  try {
    for (const [kind, theme, ofWindow, ofPage] of KINDS) {
      writeFileSync(path, JSON.stringify({ ...JSON.parse(before), 'workbench.colorTheme': theme }));
      await window.page.locator(`.monaco-workbench.${ofWindow}`).waitFor();
      await look(kind, theme, ofPage);
    }
  } finally {
    writeFileSync(path, before);
  }
}

/** Checks of a whole page, which is not ours if VS Code made it. */
const OF_A_PAGE = ['document-title', 'html-has-lang', 'landmark-one-main', 'region'];

/** Fails with what axe-core finds in a page, given its body, by all rules; `isOurs`: whether the whole page is ours. */
export async function assertAccessible(page, words, { isOurs = true } = {}) {
  let found;
  await eventually(`axe-core in ${words}`, async () => {
    // VS Code may still be reloading one of its own pages for a theme.
    found = await violationsIn(page, isOurs).catch((error) => {
      if (!/detached|context was destroyed/i.test(String(error))) throw error;
    });
    return found !== undefined;
  });
  assert.equal(found.length, 0, `${words}:\n${found.slice(0, 12).join('\n\n')}`);
}

async function violationsIn(page, isOurs) {
  const frame = await frameOf(page);
  await frame.evaluate(AXE);
  // What is behind the page belongs to VS Code; axe would assume it to be white.
  if (!isOurs)
    await frame.evaluate(() => {
      document.documentElement.style.background = 'var(--vscode-editor-background)';
    });
  return frame.evaluate(
    async (off) => {
      const rules = Object.fromEntries(off.map((rule) => [rule, { enabled: false }]));
      const { violations } = await globalThis.axe.run(document, { rules });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 300)}\n${failureSummary}`),
      );
    },
    isOurs ? [] : OF_A_PAGE,
  );
}

async function frameOf(page) {
  return (await page.elementHandle()).ownerFrame();
}
