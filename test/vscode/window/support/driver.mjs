// The VS Code window as its user has it: keys, clicks, and what can be read on the screen.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { eventually, succeeds } from './eventually.mjs';
import { takePicture } from './screenshots.mjs';

/** The element that receives an editor's keys: with the browser's EditContext, and without. */
const KEYS = '.native-edit-context, textarea.inputarea';
/** The default size of the window. */
const SIZE = { width: 1280, height: 800 };
/** The size of the window for pictures of the walkthrough, which are shown some 600 pixels wide: larger ones would be unreadable. */
export const PICTURE = [900, 540];

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

  /** Changes the size of the window, for small pictures. */
  async resize(width, height) {
    await this.page.setViewportSize({ width, height });
  }

  /** Drags the edge between side bar and editors. */
  async widenSideBar(pixels) {
    const { x, y, width } = await this.page.locator('.part.sidebar').boundingBox();
    await this.page.mouse.move(x + width + 1, y + 200);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width + 1 + pixels, y + 200, { steps: 5 });
    await this.page.mouse.up();
    // The edge stays highlighted as long as the mouse is on it.
    await this.page.mouse.move(x + width + pixels + 200, y + 300);
  }

  /** Closes editors and pop-ups and restores the samples, so that groups do not depend on each other. */
  async reset() {
    await this.resize(SIZE.width, SIZE.height);
    await this.page.emulateMedia({ reducedMotion: null });
    await this.press('Escape', 'Escape');
    await this.command('View: Close All Editors');
    // Only a group that failed leaves a text that VS Code asks about.
    const discard = this.page.locator('.monaco-dialog-box').getByText("Don't Save", { exact: true });
    await eventually('no editor open', async () => {
      if (await discard.isVisible()) await discard.click();
      return (await this.page.locator('.tabs-container .tab').count()) === 0;
    });
    await this.clearNotifications();
    // A panel that an earlier group opened would leave fewer lines to see.
    const panel = this.page.locator('.part.panel:visible');
    if ((await panel.count()) > 0) await this.command('View: Hide Panel');
    await panel.waitFor({ state: 'detached' });
    // A group finds the side bar open, whatever the one before it has closed.
    if ((await this.page.locator('.part.sidebar:visible').count()) === 0) await this.command('View: Show Explorer');
    this.host.restore();
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses keys in the text of the active editor, once it has the focus. */
  async pressInEditor(...keys) {
    await this.focusEditor();
    await this.press(...keys);
  }

  /** Types into the text of the active editor, once it has the focus. */
  async type(text) {
    await this.focusEditor();
    await this.page.keyboard.type(text);
  }

  /** Presses keys until what they open is there. */
  async #summon(keys, locator) {
    await eventually(`what ${keys.join(' ')} opens`, async (again) => {
      if (await locator.isVisible()) return true;
      await this.press(...keys);
      return succeeds(locator.waitFor({ timeout: again }));
    });
  }

  /** Presses a key until a quick pick is open, in place of an earlier one. */
  async openPick(key) {
    await this.closePick();
    await this.#summon([key], this.quickInput);
  }

  /** The box of the palette, a quick pick or an input. */
  get quickInput() {
    return this.page.locator('.quick-input-widget:visible input').first();
  }

  /** The rows of a quick pick, or the one with exactly that label. */
  rows(label) {
    const rows = this.page.locator('.quick-input-list .monaco-list-row');
    if (label === undefined) return rows;
    return rows.filter({ has: this.page.locator('.label-name', { hasText: exactly(label) }) });
  }

  /** The notification with some text, once it exists; a driven window only shows notifications on request. */
  async notification(text) {
    await this.command('Notifications: Show Notifications');
    const found = this.page.locator('.notifications-center .notification-list-item', { hasText: text }).first();
    await found.waitFor();
    return found;
  }

  /** How many notifications have some text now. */
  async countNotifications(text) {
    await this.command('Notifications: Show Notifications');
    await this.page.locator('.notifications-center.visible').waitFor();
    return this.page.locator('.notifications-center .notification-list-item', { hasText: text }).count();
  }

  async clearNotifications() {
    await this.command('Notifications: Clear All Notifications');
    // Notifications that were cleared while hidden stay in the DOM.
    const shown = this.page.locator('.notifications-center .notification-list-item:visible').first();
    await shown.waitFor({ state: 'detached' });
  }

  /** Waits until no palette or quick pick is open. */
  async waitForNoPick(options = {}) {
    await this.page.locator('.quick-input-widget:visible').waitFor({ state: 'detached', ...options });
  }

  /**
   * Closes a quick pick, unless it closed by losing the focus. Its rows appear before it has the focus, and after pressing a button whose
   * row has gone nothing has it: in both cases Escape would close something else.
   */
  async closePick() {
    await eventually('no pick open', async () => {
      if ((await this.page.locator('.quick-input-widget:visible').count()) === 0) return true;
      const hasKeys = await this.page.evaluate(() => {
        const widget = document.querySelector('.quick-input-widget');
        if (!widget?.contains(document.activeElement)) widget?.querySelector('input')?.focus();
        return widget?.contains(document.activeElement) === true;
      });
      if (hasKeys) await this.press('Escape');
      return false;
    });
  }

  /** Closes something over an editor, given its selector: a hover, a list, or a menu with its submenus. */
  async dismiss(selector) {
    await eventually(`${selector} gone`, async () => {
      if ((await this.page.locator(selector).count()) === 0) return true;
      await this.press('Escape');
      return false;
    });
  }

  async dismissHover() {
    await this.dismiss('.monaco-hover:visible');
  }

  /** Fills the box of a quick pick; false if it closed meanwhile, as a pick does that loses the focus. */
  #fill(text, again) {
    return succeeds(this.quickInput.fill(text, { timeout: again }));
  }

  /** Opens the palette and gives the row of a command. */
  async inPalette(title) {
    await this.closePick();
    const row = this.rows(title).first();
    await eventually(`the command ${title}`, async (again) => {
      await this.#summon(['F1'], this.quickInput);
      // The palette collects commands as one types; an extension's arrive some time after the window.
      for (const text of ['>', `>${title}`]) if (!(await this.#fill(text, again))) return false;
      return succeeds(row.waitFor({ timeout: again }));
    });
    return row;
  }

  /** Runs a command by its title in the palette. */
  async command(title) {
    const row = await this.inPalette(title);
    await row.click();
    // A command may open a quick pick in the same place.
    await this.page.waitForFunction(() => {
      const input = document.querySelector('.quick-input-widget input');
      return !input?.checkVisibility() || !input.value.startsWith('>');
    });
  }

  /** Opens a sample by its name or path with Ctrl+P. */
  async open(path) {
    const row = this.rows(basename(path)).first();
    const search = this.page.locator('.quick-input-widget .quick-input-progress.active');
    // Until the search has ended the list is refilled, and a click may pick another row. If a new file is missing from it, ask again.
    await eventually(`${path} in the list of files`, async (again) => {
      await this.openPick('Control+p');
      const isFilled =
        (await this.#fill(path, again)) && (await succeeds(search.waitFor({ state: 'detached', timeout: again })));
      if (isFilled && (await succeeds(row.click({ timeout: again }))))
        return succeeds(this.waitForTab(basename(path), { timeout: again }));
      await this.closePick();
      return false;
    });
    await this.page.locator('.editor-group-container.active .monaco-editor .view-line').first().waitFor();
    await this.focusEditor();
  }

  /** Opens the editor's context menu and chooses an entry; the menu closes if the window is still being laid out. */
  async chooseInMenu(text) {
    const entry = this.page.locator('.monaco-menu:visible .action-item', { hasText: text }).first();
    await eventually(`the menu's entry ${text}`, async (again) => {
      await this.pressInEditor('Shift+F10');
      return entry.click({ timeout: again }).then(
        () => true,
        () => this.press('Escape').then(() => false),
      );
    });
  }

  /** The menu of quick fixes (or of another command) at the cursor, once it has some entry; it closes when new findings arrive. */
  async quickFixes(text, command = 'Quick Fix...') {
    const rows = this.page.locator('.action-widget .monaco-list-row');
    const wanted = rows.filter({ hasText: text }).first();
    await eventually(`the quick fix ${text}`, async (again) => {
      await this.command(command);
      return succeeds(wanted.waitFor({ timeout: again }));
    });
    return rows;
  }

  /** Waits for an editor with that name to have the focus, not a page that only mentions the name in its title. */
  async waitForTab(name, options = {}) {
    await this.page
      .locator('.tab.active:not([data-resource-name^="webview-treatyBody"])', { hasText: name })
      .waitFor(options);
  }

  /** The content of a rendered page in the active editor. */
  async rendered() {
    await this.page.locator('iframe.webview.ready').first().waitFor();
    return this.page.frameLocator('iframe.webview.ready').first().frameLocator('iframe#active-frame').locator('body');
  }

  /** Waits for some words in view, wherever the editor breaks their lines. */
  async waitForText(words) {
    await this.page.waitForFunction(
      ([lines, wanted]) =>
        [...document.querySelectorAll(lines)]
          .sort((one, other) => Number.parseFloat(one.style.top) - Number.parseFloat(other.style.top))
          .map((line) => line.textContent)
          .join(' ')
          .replace(/\s+/g, ' ')
          .includes(wanted),
      ['.editor-group-container.active .view-line', words],
    );
  }

  /** Waits for a line in view as the editor draws it: any white space may separate words. */
  async waitForLine(pattern) {
    // An editor shows spaces as no-break spaces.
    const shown = new RegExp(pattern.source.replaceAll(' ', '\\s+'), pattern.flags);
    await this.page.locator('.editor-group-container.active .view-line', { hasText: shown }).first().waitFor();
  }

  /** The modal dialog with some text, once it is there. */
  async dialog(text) {
    const dialog = this.page.locator('.monaco-dialog-box', { hasText: text });
    await dialog.waitFor();
    return dialog;
  }

  /** Presses a button of a modal dialog, and waits until it is gone and the text has the focus again. */
  async answer(dialog, button) {
    await dialog.getByText(button, { exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.focusEditor();
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

  async waitForPosition(line, column, options = {}) {
    await this.#status('selection')
      .filter({ hasText: new RegExp(`Ln ${line}, Col ${column}(?!\\d)`) })
      .waitFor(options);
  }

  /** The word count in the status bar, once it is there. */
  async words() {
    await this.#words().waitFor();
    return (await this.#words().textContent())?.trim();
  }

  /** Waits until VS Code has found the repository of the folder. */
  async waitForRepository() {
    await this.page.locator('#status\\.scm\\.0').waitFor();
  }

  /** Waits for one of our status bar items to have some text, and gives it. */
  async waitForStatus(name, text) {
    await this.page.locator(`#treaty-body-tools\\.treaty-body\\.treatyBody\\.${name}`, { hasText: text }).waitFor();
  }

  /**
   * Does something, and gives what the status bar says about it, once that has some words. The page looks at each change: on a busy machine
   * the words could be gone before a test looks.
   */
  async told(words, act) {
    await this.page.evaluate((wanted) => {
      const bar = document.querySelector('.part.statusbar');
      delete bar.dataset.told;
      const observer = new MutationObserver(() => {
        if (!bar.textContent.includes(wanted)) return;
        bar.dataset.told = bar.textContent;
        observer.disconnect();
      });
      observer.observe(bar, { subtree: true, childList: true, characterData: true });
    }, words);
    await act();
    return this.page.locator('.part.statusbar[data-told]').getAttribute('data-told');
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

  /** Focuses the text of the first group. */
  async focusEditor() {
    await eventually('an editor with the focus', async (again) => {
      if (await this.#editorHasFocus()) return true;
      await this.press('Control+1');
      return succeeds(this.page.waitForFunction(hasKeys, KEYS, { timeout: again }));
    });
  }

  async #editorHasFocus() {
    return this.page.evaluate(hasKeys, KEYS);
  }

  /** Puts the cursor somewhere in the active editor. A request made while the focus moves goes to another one, and is repeated. */
  async goto(line, column) {
    await eventually(`line ${line}, column ${column}`, async (again) => {
      await this.focusEditor();
      await this.openPick('Control+g');
      if (!(await this.#fill(`:${line}:${column}`, again))) return false;
      if (!(await succeeds(this.quickInput.press('Enter', { timeout: again })))) return false;
      return succeeds(this.waitForPosition(line, column, { timeout: again }));
    });
    await this.waitForNoPick();
    await this.focusEditor();
  }

  /** The text of the hover at a place, once it contains `text`: its parts arrive one by one. */
  async hover(line, column, text) {
    await this.goto(line, column);
    const hover = this.page.locator('.monaco-hover:visible', { hasText: text }).first();
    await this.#summon(['Control+k', 'Control+i'], hover);
    return (await hover.allInnerTexts()).join('\n');
  }

  /** Waits for F12 to lead from a place to another. */
  async definition(line, column, expected) {
    await this.goto(line, column);
    await this.pressInEditor('F12');
    await this.waitForTab(expected.file);
    await this.waitForPosition(expected.line, expected.column);
  }

  async activeFile() {
    return this.page.locator('.tab.active').getAttribute('data-resource-name');
  }

  /** The rows of the Problems panel, each as its fields, once there is one for each text. */
  async problems(...texts) {
    await this.command('Problems: Focus on Problems View');
    return rowsWith(this.page.locator('.markers-panel .monaco-list-row'), texts);
  }

  /** The visible rows of the outline, once there is one for each text. */
  async outline(...texts) {
    await this.command('Explorer: Focus on Outline View');
    return rowsWith(this.page.locator('.outline-tree .monaco-list-row'), texts);
  }

  /** The text of a file beside the samples, once it exists. */
  async fileIn(name) {
    const path = join(this.host.workspace, name);
    await eventually(name, async () => existsSync(path) && readFileSync(path, 'utf8') !== '');
    return readFileSync(path, 'utf8');
  }

  /** Takes a picture; `takePicture` says how. */
  async screenshot(name, options) {
    await takePicture(this, name, { isUpdate: this.#updateScreens, ...options });
  }
}

/** Whether the text of the active editor has the focus. Runs in the page. */
function hasKeys(keys) {
  const active = document.activeElement;
  return active?.matches(keys) === true && active.closest('.editor-group-container.active') !== null;
}

function exactly(text) {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

async function rowsWith(rows, texts) {
  for (const text of texts) await rows.filter({ hasText: text }).first().waitFor();
  return fields(rows);
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
