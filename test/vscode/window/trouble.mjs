import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SAMPLE = 'CMW-C-XAA-CO-2.txt';
/** So often the server may end before it is given up. */
const FORGIVEN = 3;

/** Ends the language servers of this VS Code as a crash would; how many there were. */
function crash({ temporary }) {
  const servers = readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes(join(temporary, 'extensions')) && command.includes('dist/server.js');
    } catch {
      // It has ended meanwhile.
      return false;
    }
  });
  for (const pid of servers) process.kill(Number(pid), 'SIGKILL');
  return servers.length;
}

/** Settings of the folder, as if written by hand; gives what takes them back. */
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

/** A message that VS Code shows, or keeps behind its bell. */
async function notification(window, text) {
  await window.command('Notifications: Show Notifications');
  const found = window.page.locator('.notifications-center .notification-list-item', { hasText: text });
  await found.waitFor();
  return found;
}

export const steps = {
  'messages and times are written down as soon as a setting says so, a line each': async (window) => {
    await window.open(SAMPLE);
    await window.words();
    const minimap = window.page.locator('.editor-group-container.active .minimap');
    await minimap.waitFor();
    // The map of the text shows when the settings have been read.
    const restore = set(window, {
      'treatyBody.trace.server': 'messages',
      'treatyBody.trace.timings': true,
      'editor.minimap.enabled': false,
    });
    await minimap.waitFor({ state: 'hidden' });
    // There is a channel once there is a message.
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
  'a report for a bug is copied, and shown to whoever wants to see it': async (window) => {
    await window.focusEditor();
    await window.command('Treaty Body: Copy Bug Report');
    const notice = await notification(window, 'The report was copied to the clipboard');
    await notice.getByText('Show', { exact: true }).click();
    await window.waitForLine(/Treaty\s+Body\s+Documents:\s+report\s+for\s+a\s+bug/);
    await window.waitForLine(/Server:.*Node.*running/);
    await window.screenshot('report');
    await window.command('View: Revert and Close Editor');
  },
  'a server that has crashed is started again, and nobody is troubled': async (window) => {
    await window.open(SAMPLE);
    await window.words();
    assert.equal(crash(window.host), 1);
    await window.waitForNoWords();
    await window.words();
    assert.equal(await window.page.locator('.notification-list-item', { hasText: 'language server' }).count(), 0);
  },
  'one that crashes again and again is given up, and it is said where the log is': async (window) => {
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
  'and is there again when the user starts it': async (window) => {
    await window.command('Treaty Body: Restart Language Server');
    await window.page.locator('.statusbar-item', { hasText: 'Treaty Body server restarted.' }).waitFor();
    await window.words();
  },
};
