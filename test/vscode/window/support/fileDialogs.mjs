import { basename } from 'node:path';
import { eventually, succeeds } from './eventually.mjs';

/** Whether no dialog for files is open, whose box has a path. Runs in the page. */
function hasNoPath() {
  const input = document.querySelector('.quick-input-widget input');
  return input?.checkVisibility() !== true || !input.value.startsWith('/');
}

/**
 * Accepts the name that a dialog suggests, given its end. The dialog ignores Enter while it is still reading the folder; a question that
 * follows may stand in its place at once, and would take a second Enter for its answer.
 */
export async function acceptName(window, end) {
  await window.page.waitForFunction(
    (wanted) => document.querySelector('.quick-input-widget input')?.value.endsWith(wanted),
    end,
  );
  await eventually(`a file called ${end}`, async (again) => {
    if (await window.page.evaluate(hasNoPath)) return true;
    await succeeds(window.quickInput.press('Enter', { timeout: again }));
    return succeeds(window.page.waitForFunction(hasNoPath, undefined, { timeout: again }));
  });
}

/** Accepts a folder beside the opened one in a dialog, which replaces what is typed until it has read that folder and lists this one. */
export async function acceptFolder(window, path) {
  await window.rows(basename(path)).waitFor();
  await window.quickInput.fill(path);
  await acceptName(window, path);
}

/** Accepts a file of the opened folder in a dialog, which replaces what is typed until it has read that folder and lists the file. */
export async function acceptFile(window, path) {
  await window.rows(basename(path)).first().waitFor();
  await window.quickInput.fill(path);
  await acceptName(window, path);
}
