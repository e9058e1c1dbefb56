import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from './support/eventually.mjs';
import { lineOf } from './support/samples.mjs';

const SAMPLE = 'CMW-C-XAA-CO-2.txt';

/** The processes of the language servers of this VS Code. */
function serversOf({ temporary }) {
  return readdirSync('/proc').filter((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
      return command.includes(join(temporary, 'extensions')) && command.includes('dist/server.js');
    } catch {
      // The process has ended in the meantime.
      return false;
    }
  });
}

/** Kills the language server, as a crash would; gives its process. */
function crash(window) {
  const [server, ...others] = serversOf(window.host);
  assert.deepEqual(others, []);
  process.kill(Number(server), 'SIGKILL');
  return server;
}

/** The language server as it is installed. */
function installed({ temporary }) {
  const extensions = join(temporary, 'extensions');
  const ours = readdirSync(extensions).find((name) => name.startsWith('treaty-body-tools.treaty-body'));
  return join(extensions, ours, 'dist/server.js');
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
    const notice = await window.notification('The report was copied to the clipboard');
    await notice.getByText('Show', { exact: true }).click();
    await window.waitForLine(/Treaty\s+Body\s+Documents:\s+report\s+for\s+a\s+bug/);
    await window.waitForLine(/Server:.*Node.*running/);
    await window.screenshot('report');
    await window.command('View: Revert and Close Editor');
  },
  'a server that has crashed is restarted silently': async (window) => {
    await window.open(SAMPLE);
    await window.words();
    const before = crash(window);
    await eventually('another server', () => serversOf(window.host).some((one) => one !== before));
    await window.hover(lineOf(window, SAMPLE, 'Committee on'), 3, 'Reports:');
    await window.dismissHover();
    assert.equal(await window.countNotifications('language server'), 0);
    await window.clearNotifications();
  },
  'a server that does not start again is given up, and a message leads to the log': async (window) => {
    const path = installed(window.host);
    const program = readFileSync(path);
    writeFileSync(path, 'process.exit(1);\n');
    crash(window);
    const notice = await window.notification('language server could not be started');
    writeFileSync(path, program);
    assert.match(await notice.textContent(), /See the log “Treaty Body Documents”\./);
    await window.waitForNoWords();
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
    await window.told('Treaty Body server restarted.', () => window.command('Treaty Body: Restart Language Server'));
    await window.words();
  },
};
