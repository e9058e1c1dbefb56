// Kate as a person has it, without a screen: started with the set-up of docs/editors.md and with the answer to its question whether it may
// start the server. It cannot be typed into; what it and the server say to each other is written down on the way.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupOf } from './setup.mjs';

/** Stands in for the program on the PATH, and copies both directions into files. */
const WRITING_DOWN = `#!/bin/sh
cd "$(dirname "$0")"
echo "$@" > arguments
tee -a asked | "./treaty-body-itself" "$@" | tee -a answered
`;

/** A running Kate with a document open. */
export async function startKate({ folder, file, env, until }) {
  const bin = join(folder, 'bin');
  renameSync(join(bin, 'treaty-body'), join(bin, 'treaty-body-itself'));
  writeFileSync(join(bin, 'treaty-body'), WRITING_DOWN, { mode: 0o755 });
  for (const [place, language, name] of [
    ['kate/lspclient', 'json', 'settings.json'],
    ['org.kde.syntax-highlighting/syntax', 'xml', 'treaty-body.xml'],
  ]) {
    mkdirSync(join(folder, place), { recursive: true });
    writeFileSync(join(folder, place, name), setupOf('Kate', language));
  }
  writeFileSync(
    join(folder, 'katerc'),
    `[lspclient]\nAllowedServerCommandLines=${join(bin, 'treaty-body')} serve\n\n[Kate Plugins]\nlspclientplugin=true\n`,
  );
  const child = spawn('kate', ['--startanon', '--block', file], {
    cwd: folder,
    env: { ...env, QT_QPA_PLATFORM: 'offscreen', XDG_RUNTIME_DIR: folder },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const said = (name) => (existsSync(join(bin, name)) ? messagesIn(readFileSync(join(bin, name))) : []);
  await until('the server', () => existsSync(join(bin, 'arguments')));
  return {
    version: () => /\d[\d.]*/.exec(kateVersion())?.[0] ?? '',
    text: () =>
      JSON.stringify([readFileSync(join(bin, 'arguments'), 'utf8'), said('asked').map(({ method }) => method)]),
    /** What the server found in the document, for a Kate that has opened it there. */
    findings: () => {
      const opened = said('asked').find(({ method }) => method === 'textDocument/didOpen')?.params.textDocument.uri;
      const told = said('answered').filter(
        ({ method, params }) => method === 'textDocument/publishDiagnostics' && params.uri === opened,
      );
      return (told.at(-1)?.params.diagnostics ?? []).map(({ code }) => code);
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

function kateVersion() {
  const env = { ...process.env, QT_QPA_PLATFORM: 'offscreen' };
  return spawnSync('kate', ['--version'], { env, encoding: 'utf8' }).stdout;
}

/** The whole messages of one direction of the protocol. */
function messagesIn(bytes) {
  const messages = [];
  for (let at = 0; ; ) {
    const end = bytes.indexOf('\r\n\r\n', at);
    const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', at, Math.max(at, end)))?.[1]);
    if (end < 0 || Number.isNaN(length) || end + 4 + length > bytes.length) return messages;
    messages.push(JSON.parse(bytes.toString('utf8', end + 4, end + 4 + length)));
    at = end + 4 + length;
  }
}
