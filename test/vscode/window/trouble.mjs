import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLE = 'CMW-C-XAA-CO-2.txt';
/** How often the server may crash before it is no longer restarted. */
const FORGIVEN = 3;

/** Kills the language servers of this VS Code, as a crash would; gives their number. */
function crash({ temporary }) {
  const servers = readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes(join(temporary, 'extensions')) && command.includes('dist/server.js');
    } catch {
      // The process has ended in the meantime.
      return false;
    }
  });
  for (const pid of servers) process.kill(Number(pid), 'SIGKILL');
  return servers.length;
}

/** Changes settings of the folder from outside; gives a function that restores them. */
function set(window, settings) {
  const path = join(window.host.workspace, '.vscode/settings.json');
  const before = readFileSync(path, 'utf8');
  writeFileSync(path, JSON.stringify({ ...JSON.parse(before), ...settings }));
  return () => writeFileSync(path, before);
}

/** Shows an output channel and waits for a line in it. */
async function output(window, channel, line) {
  await window.command('Output: Show Output Channels...');
  await window.rows(channel).first().click();
  await window.waitForNoPick();
  await window.page.locator('.panel .view-line', { hasText: line }).last().waitFor();
}

/** A notification that VS Code shows, or keeps in its notification centre. */
async function notification(window, text) {
  await window.command('Notifications: Show Notifications');
  const found = window.page.locator('.notifications-center .notification-list-item', { hasText: text });
  await found.waitFor();
  return found;
}

export const steps = {
  'messages and times are logged as soon as a setting says so, a line each': async (window) => {
    await window.open(SAMPLE);
    await window.words();
    const minimap = window.page.locator('.editor-group-container.active .minimap');
    await minimap.waitFor();
    // The minimap shows when the settings have been read.
    const restore = set(window, {
      'treatyBody.trace.server': 'messages',
      'treatyBody.trace.timings': true,
      'editor.minimap.enabled': false,
    });
    await minimap.waitFor({ state: 'hidden' });
    // The channel is created with the first message.
    await window.type(' ');
    await window.press('Backspace');
    await output(
      window,
      'Treaty Body Documents: Messages',
      /\[[\d:.]+\]\s+Received\s+response\s+'textDocument\/\w+\s+-\s+\(\d+\)'\s+in\s+\d+ms/,
    );
    await window.screenshot('trace-messages');
    await output(window, 'Treaty Body Documents', /\[info\]\s+(?:Reading\s+of|textDocument\/).*:\s+\d+\.\d\s+ms/);
    await window.screenshot('trace-timings');
    restore();
    await minimap.waitFor();
    await window.command('View: Toggle Panel Visibility');
  },
  'a bug report is copied, and can be shown': async (window) => {
    await window.focusEditor();
    await window.command('Treaty Body: Copy Bug Report');
    const notice = await notification(window, 'The report was copied to the clipboard');
    await notice.getByText('Show', { exact: true }).click();
    await window.waitForLine(/Treaty\s+Body\s+Documents:\s+report\s+for\s+a\s+bug/);
    await window.waitForLine(/Server:.*Node.*running/);
    await window.screenshot('report');
    await window.command('View: Revert and Close Editor');
  },
  'a server that has crashed is restarted silently': async (window) => {
    await window.open(SAMPLE);
    await window.words();
    assert.equal(crash(window.host), 1);
    await window.waitForNoWords();
    await window.words();
    assert.equal(await window.page.locator('.notification-list-item', { hasText: 'language server' }).count(), 0);
  },
  'a server that keeps crashing is not restarted, and a message leads to the log': async (window) => {
    for (let i = 1; i < FORGIVEN; i++) {
      crash(window.host);
      await window.waitForNoWords();
      await window.words();
    }
    crash(window.host);
    const notice = await notification(
      window,
      `stopped ${FORGIVEN + 1} times within 3 minutes and was not started again`,
    );
    assert.match(await notice.textContent(), /See the log “Treaty Body Documents”\./);
    await window.screenshot('given-up');
    await notice.getByText('Show Log', { exact: true }).click();
    await window.page
      .locator('.panel .view-line', { hasText: /stopped\s+by\s+itself/ })
      .first()
      .waitFor();
    await window.screenshot('given-up-log');
    await window.command('View: Toggle Panel Visibility');
  },
  'and runs again when the user starts it': async (window) => {
    await window.command('Treaty Body: Restart Language Server');
    await window.page.locator('.statusbar-item', { hasText: 'Treaty Body server restarted.' }).waitFor();
    await window.words();
  },
};
