// Runs the suite in VS Code's extension host: the one on Node, or with --web the web worker.
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { cache, root, startHost } from './host.mjs';
import { Report } from './report.mjs';
import { silence } from './silence.mjs';

const web = process.argv.includes('--web');
const verbose = process.argv.includes('--verbose');

const host = await startHost({
  settings: web ? { 'remote.extensionKind': { 'treaty-body-tools.treaty-body': ['web'] } } : {},
});
const report = new Report();
let exitCode;
try {
  const { page, authority } = host;
  // VS Code calls these on the page of a driven server: when the suite ends, and for output of the extension host's console.
  const ended = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const { heard, silent } = silence();
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = args.map(String).join(' ');
    if (report.line(line)) heard();
    else if (verbose) console.log(`  [${type}] ${line}`);
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
  exitCode = await Promise.race([ended, silent]);
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
