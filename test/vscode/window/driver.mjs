// The VS Code window as a person uses it: keys, clicks, and what can be read on the screen.
import { basename, join } from 'node:path';
import { cache, root } from '../host.mjs';

const screens = join(cache, 'screens');
const images = join(root, 'docs/images');

export class Driver {
  #updateScreens;

  constructor(host, { updateScreens = false } = {}) {
    this.page = host.page;
    this.host = host;
    this.#updateScreens = updateScreens;
  }

  async load() {
    await this.page.goto(this.host.address(this.host.workspace));
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
  }

  /** Editors and pop-ups closed and the samples as they were, so that one group of steps cannot lean on another. */
  async reset() {
    await this.press('Escape', 'Escape');
    await this.command('View: Close All Editors');
    await this.page.locator('.tabs-container .tab').waitFor({ state: 'detached' });
    this.host.restore();
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text) {
    await this.page.keyboard.type(text);
  }

  /** Runs a command by the title that the command palette shows for it. */
  async command(title) {
    await this.press('F1');
    const input = this.page.locator('.quick-input-widget input');
    await input.fill(`>${title}`);
    const row = this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: title }).first();
    await row.waitFor();
    await row.click();
  }

  /** Opens a file of the samples by its name or path, as Ctrl+P does. */
  async open(path) {
    await this.press('Control+p');
    await this.page.locator('.quick-input-widget input').fill(path);
    // The list is filled anew while one types, so that Enter may still mean the row of a moment ago.
    await this.page
      .locator('.quick-input-list .monaco-list-row', { hasText: basename(path) })
      .first()
      .click();
    await this.page.locator('.tab.active', { hasText: basename(path) }).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
  }

  async languageMode() {
    return (await this.#status('mode').textContent())?.trim();
  }

  async position() {
    const [, line, column] = /Ln (\d+), Col (\d+)/.exec(await this.#status('selection').textContent()) ?? [];
    return { line: Number(line), column: Number(column) };
  }

  async waitForLanguageMode(name) {
    await this.#status('mode').filter({ hasText: name }).waitFor();
  }

  async waitForPosition(line, column) {
    await this.#status('selection')
      .filter({ hasText: new RegExp(`Ln ${line}, Col ${column}(?!\\d)`) })
      .waitFor();
  }

  /** What the status bar says of the words of the active document, once it says so. */
  async words() {
    await this.#words().waitFor();
    return (await this.#words().textContent())?.trim();
  }

  async waitForNoWords() {
    await this.#words().waitFor({ state: 'hidden' });
  }

  #words() {
    return this.page.locator('#treaty-body-tools\\.treaty-body\\.treatyBody\\.words');
  }

  #status(name) {
    return this.page.locator(`#status\\.editor\\.${name}`);
  }

  async focusEditor() {
    await this.press('Control+1');
  }

  async goto(line, column) {
    await this.focusEditor();
    await this.press('Control+g');
    await this.page.locator('.quick-input-widget input').fill(`:${line}:${column}`);
    await this.press('Enter');
    await this.waitForPosition(line, column);
  }

  /** The text of the hover there, once it shows `text`: its parts arrive one by one. */
  async hover(line, column, text) {
    await this.goto(line, column);
    await this.press('Control+k', 'Control+i');
    const hover = this.page.locator('.monaco-hover:visible', { hasText: text }).first();
    await hover.waitFor();
    return (await hover.allInnerTexts()).join('\n');
  }

  /** Where F12 leads from there. */
  async definition(line, column) {
    await this.goto(line, column);
    const before = await this.#place();
    await this.press('F12');
    await this.page.waitForFunction(
      ([tab, status, was]) =>
        `${document.querySelector(tab)?.textContent} ${document.querySelector(status)?.textContent}` !== was,
      ['.tab.active', '#status\\.editor\\.selection', before],
    );
    return { file: await this.activeFile(), ...(await this.position()) };
  }

  async #place() {
    return this.page.evaluate(
      ([tab, status]) => `${document.querySelector(tab)?.textContent} ${document.querySelector(status)?.textContent}`,
      ['.tab.active', '#status\\.editor\\.selection'],
    );
  }

  async activeFile() {
    return this.page.locator('.tab.active').getAttribute('data-resource-name');
  }

  /** The rows of the Problems panel, each as its fields, once one of them shows the text. */
  async problems(text) {
    await this.command('Problems: Focus on Problems View');
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    await rows.filter({ hasText: text }).first().waitFor();
    return fields(rows);
  }

  /** The rows of the outline in view, once one of them shows the text. */
  async outline(text) {
    await this.command('Explorer: Focus on Outline View');
    const rows = this.page.locator('.outline-tree .monaco-list-row');
    await rows.filter({ hasText: text }).first().waitFor();
    return fields(rows);
  }

  /** With `docs`, a person updates the picture in docs/images by --update-screens. */
  async screenshot(name, { docs = false } = {}) {
    for (const folder of [screens, ...(docs && this.#updateScreens ? [images] : [])]) {
      await this.page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' });
    }
  }
}

async function fields(rows) {
  const texts = await rows.allInnerTexts();
  return texts.map((text) =>
    text
      .split('\n')
      .map((field) => field.trim())
      .filter(Boolean),
  );
}
