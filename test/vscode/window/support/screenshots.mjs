// Pictures of the window, or of a part of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root } from '../../host.mjs';

const screens = join(cache, 'screens');
const images = join(root, 'docs/images');

/** A theme of each kind: the suffix of its pictures and the class of the window. */
const THEMES = [
  ['dark', 'Default Dark Modern', 'vs-dark'],
  ['light', 'Default Light Modern', 'vs'],
];
/** The width of the minimap at the right of an editor, which pictures leave out. */
const MINIMAP = 90;

/**
 * Takes a picture. With `docs`, `isUpdate` also updates the one in docs/images; with `themes`, there is one for each kind of theme,
 * from which VS Code chooses. `of` limits it to an element, `around` to a line of the editor with some pixels above and below.
 */
export async function takePicture(window, name, { themes = false, ...options }) {
  if (!themes || !options.isUpdate) return takeOne(window.page, name, options);
  const path = join(window.host.workspace, '.vscode/settings.json');
  const before = readFileSync(path, 'utf8');
  for (const [kind, theme, mark] of THEMES) {
    writeFileSync(path, JSON.stringify({ ...JSON.parse(before), 'workbench.colorTheme': theme }));
    await window.page.locator(`.monaco-workbench.${mark}`).waitFor();
    await takeOne(window.page, `${name}-${kind}`, { ...options, docs: true });
  }
  writeFileSync(path, before);
}

async function takeOne(page, name, { isUpdate, docs = false, of, around }) {
  const clip = await (around ? boxAround(page, around) : of && boxOf(page, of));
  for (const folder of [screens, ...(docs && isUpdate ? [images] : [])]) {
    const path = join(folder, `${name}.png`);
    await page.screenshot({ path, animations: 'disabled', caret: 'hide', ...(clip && { clip }) });
  }
}

/** The bounding box of the visible parts of some elements. */
async function boxOf(page, selector) {
  const boxes = (await Promise.all((await page.locator(selector).all()).map((one) => one.boundingBox()))).filter(
    Boolean,
  );
  const x = Math.max(0, Math.min(...boxes.map((box) => box.x)));
  const y = Math.max(0, Math.min(...boxes.map((box) => box.y)));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const { width, height } = page.viewportSize();
  return { x, y, width: Math.min(right, width) - x, height: Math.min(bottom, height) - y };
}

/** The box of a line of the active editor, with some pixels above and below. */
async function boxAround(page, { line, above, below }) {
  const group = page.locator('.editor-group-container.active');
  const at = await group.locator('.view-line', { hasText: line }).first().boundingBox();
  const editor = await group.locator('.monaco-editor').first().boundingBox();
  const top = Math.max(editor.y, at.y - above);
  const bottom = Math.min(editor.y + editor.height, at.y + at.height + below);
  return { x: editor.x, y: top, width: editor.width - MINIMAP, height: bottom - top };
}
