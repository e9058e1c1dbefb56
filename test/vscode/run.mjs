// The suite in VS Code's own extension host: the one on Node, or with --web the web worker.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, startHost } from './host.mjs';
import { Report } from './report.mjs';

const web = process.argv.includes('--web');
const verbose = process.argv.includes('--verbose');
const patience = 120_000;

const host = await startHost({
  settings: web ? { 'remote.extensionKind': { 'treaty-body-tools.treaty-body': ['web'] } } : {},
});
const report = new Report();
let exitCode;
try {
  const { page, authority } = host;
  // VS Code calls these two on the page of a driven server: at the suite's end, and with the extension host's console.
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.map(String).join(' ');
    if (!report.line(line) && verbose) console.log(`  [${type}] ${line}`);
  });
  page.on('pageerror', (error) => console.log(`  page error: ${error.message}`));
  const remote = (path) => `vscode-remote://${authority}${join(root, path)}`;
  await page.goto(
    host.address(host.workspace, {
      extensionDevelopmentPath: remote(''),
      extensionTestsPath: remote(web ? '.cache/test/vscode/web' : '.cache/test/vscode/index'),
      skipWelcome: 'true',
    }),
  );
  const silence = new Promise((resolve) => setTimeout(resolve, patience, `nothing after ${patience / 1000} s`).unref());
  exitCode = await Promise.race([ended, silence]);
  if (exitCode !== 0) {
    const name = web ? 'web-host' : 'node-host';
    mkdirSync(join(cache, 'screens'), { recursive: true });
    await page.screenshot({ path: join(cache, `screens/${name}-failed.png`) });
    copyFileSync(host.log, join(cache, `${name}-server.log`));
  }
} catch (error) {
  console.error(error);
} finally {
  await host.stop();
}
process.exit(report.verdict(exitCode));
