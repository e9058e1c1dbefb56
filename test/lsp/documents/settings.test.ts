import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { DOCUMENT_KINDS } from '../../../server/src/catalogue/limits';
import { checkSettings, DEFAULT_SETTINGS, SETTING_KEYS } from '../../../server/src/lsp/documents/settings';
import { OBSERVATIONS } from '../../support/documents';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';

const start = builtServer();
const URI = 'file:///drafts/a.txt';
const ASKED = { workspace: { configuration: true } };
const PULL = {
  textDocument: { diagnostic: {} },
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};
/** One error and, under a limit of words, one warning. */
const TEXT = `${OBSERVATIONS}1.\tThe Committee refers to paragraph 9 above.\n`;

/** What was published last for a document, as `rule severity`. */
function shown(client: TestClient, uri = URI): string {
  const last = client.published.findLast((one) => one.uri === uri);
  return last ? last.diagnostics.map(({ code, severity }) => `${code} ${severity}`).join(', ') : 'nothing';
}

async function pulled(client: TestClient, previousResultId?: string) {
  const report = await client.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: URI },
    ...(previousResultId !== undefined && { previousResultId }),
  });
  return {
    id: report.resultId ?? '',
    shown:
      report.kind === 'full' ? report.items.map(({ code, severity }) => `${code} ${severity}`).join(', ') : report.kind,
  };
}

describe('settings', () => {
  it('are asked for each document and hold before anything is shown', async () => {
    const client = await start({
      capabilities: ASKED,
      settings: (uri) =>
        uri === URI ? { rules: { 'paragraph-exists': 'off' } } : { rules: { 'paragraph-exists': 'warning' } },
    });
    await client.open(URI, TEXT);
    await client.open('file:///other/b.txt', TEXT);
    await client.diagnostics(URI);
    await client.diagnostics('file:///other/b.txt');
    assert.equal(shown(client), '');
    assert.equal(shown(client, 'file:///other/b.txt'), 'paragraph-exists 2');
    assert.equal(client.published.length, 2);
  });

  it('show at once when they change: levels and word limits', async () => {
    const client = await start({ capabilities: ASKED });
    await client.open(URI, TEXT);
    await client.diagnostics(URI);
    assert.equal(shown(client), 'paragraph-exists 1');
    for (const [settings, expected] of [
      [{ rules: { 'paragraph-exists': 'information' } }, 'paragraph-exists 3'],
      [{ rules: { 'paragraph-exists': 'off' } }, ''],
      [{ rules: { 'paragraph-exists': 'default' } }, 'paragraph-exists 1'],
      [{ wordLimits: { 'concluding-observations': 5 } }, 'word-limit 2, paragraph-exists 1'],
      [
        { wordLimits: { 'concluding-observations': 5 }, rules: { 'word-limit': 'error' } },
        'word-limit 1, paragraph-exists 1',
      ],
      [{ wordLimits: { 'concluding-observations': 0 } }, 'paragraph-exists 1'],
      [null, 'paragraph-exists 1'],
    ] as const) {
      const before = client.published.length;
      await client.configure(settings);
      await client.until(() => client.published.length > before, 'diagnostics under new settings');
      assert.equal(shown(client), expected, JSON.stringify(settings));
    }
  });

  it('reach a client that cannot be asked, for documents opened before and after', async () => {
    const client = await start();
    await client.configure({ rules: { 'paragraph-exists': 'warning' } });
    await client.open(URI, TEXT);
    await client.diagnostics(URI);
    assert.equal(shown(client), 'paragraph-exists 2');
    await client.configure({ rules: { 'paragraph-exists': 'off' } });
    await client.until(() => client.published.length === 2, 'diagnostics under new settings');
    assert.equal(shown(client), '');
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    await client.until(() => client.published.length === 3, 'diagnostics without settings');
    assert.equal(shown(client), 'paragraph-exists 1');
  });

  it('hold in the first answer to a client that pulls, however late they come', async () => {
    const client = await start({
      capabilities: PULL,
      settings: () => ({ rules: { 'paragraph-exists': 'off' } }),
      delay: 100,
    });
    await client.open(URI, TEXT);
    assert.equal((await pulled(client)).shown, '');
  });

  it('have a client that pulls ask again, and get other results', async () => {
    const client = await start({ capabilities: PULL, delay: 30 });
    await client.open(URI, TEXT);
    const first = await pulled(client);
    assert.equal(first.shown, 'paragraph-exists 1');
    await client.configure({ rules: { 'paragraph-exists': 'off' } });
    // Asked while the new settings are under way, the old ones hold.
    const between = await pulled(client, first.id);
    await client.until(() => client.asked.includes('workspace/diagnostic/refresh'), 'a refresh');
    const second = await pulled(client, between.id);
    assert.equal(second.shown, '');
    assert.deepEqual(await pulled(client, second.id), { id: second.id, shown: 'unchanged' });
    assert.deepEqual(client.published, []);
  });

  it('that a client never says stop nothing, and hold once they come after all', async () => {
    let release: () => void = () => undefined;
    const hold = new Promise<void>((resolve) => {
      release = resolve;
    });
    const folder = scratch('settings');
    writeFileSync(join(folder, 'CMW-C-XAA-CO-1.txt'), TEXT);
    const settings = () => ({ rules: { 'paragraph-exists': 'warning' } });
    const client = await start({ capabilities: ASKED, settings, hold, folders: [pathToFileURL(folder).href] });
    await client.open(URI, TEXT);
    await client.diagnostics(URI);
    assert.equal(shown(client), 'paragraph-exists 1');
    const at = { line: 4, character: 20 };
    assert.ok(Array.isArray(await client.at('textDocument/definition', URI, at)));
    await client.open('file:///drafts/b.txt', TEXT.replace('paragraph 9', 'article 200 of the Convention'));
    assert.ok(await client.at('textDocument/hover', 'file:///drafts/b.txt', { line: 4, character: 35 }));
    assert.deepEqual(await client.request('treatyBody/checkFolder', {}), {
      documents: 1,
      findings: 1,
      withFindings: 1,
      isCancelled: false,
      part: '',
    });
    release();
    await client.until(() => shown(client) === 'paragraph-exists 2', 'diagnostics under the settings');
  });

  it('that are wrong are named in the log, and the others hold', async () => {
    const client = await start({
      capabilities: ASKED,
      settings: () => ({
        rules: { 'paragraph-exists': 'warning', 'article-exists': 'loud', 'no-such-rule': 'off' },
        wordLimits: { 'concluding-observations': 'many', book: 3, replies: -1 },
      }),
    });
    await client.open(URI, TEXT);
    await client.diagnostics(URI);
    assert.equal(shown(client), 'paragraph-exists 2');
    assert.deepEqual(client.logged, [
      'treatyBody.rules.article-exists: expected one of off, information, warning, error, default, not “loud”',
      'treatyBody.rules.no-such-rule: there is no rule of this name',
      'treatyBody.wordLimits.concluding-observations: expected a number of words, 0 for no limit',
      `treatyBody.wordLimits.book: there is no such key; expected one of ${DOCUMENT_KINDS.join(', ')}`,
      'treatyBody.wordLimits.replies: expected a number of words, 0 for no limit',
    ]);
  });
});

describe('checked settings', () => {
  it('are the defaults where there are none', () => {
    for (const raw of [
      undefined,
      null,
      {},
      { rules: null },
      { rules: {}, wordLimits: {} },
      { trace: { server: 'off' } },
    ]) {
      assert.deepEqual(checkSettings(raw), { settings: DEFAULT_SETTINGS, problems: [] }, JSON.stringify(raw));
    }
  });

  it('are the defaults where they have no sensible form', () => {
    for (const [raw, problem] of [
      [7, 'treatyBody: expected an object'],
      ['off', 'treatyBody: expected an object'],
      [{ rules: [] }, 'treatyBody.rules: expected an object'],
      [{ rules: 'off' }, 'treatyBody.rules: expected an object'],
      [{ wordLimits: 3 }, 'treatyBody.wordLimits: expected an object'],
      [
        { wordLimits: { other: Number.NaN } },
        'treatyBody.wordLimits.other: expected a number of words, 0 for no limit',
      ],
    ] as const) {
      assert.deepEqual(checkSettings(raw), { settings: DEFAULT_SETTINGS, problems: [problem] }, JSON.stringify(raw));
    }
  });

  it('have no names but those that VS Code offers', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const sections: readonly { readonly properties: object }[] = [contributes.configuration].flat();
    const offered = sections.flatMap(({ properties }) => Object.keys(properties).map((key) => key.split('.')[1]));
    assert.deepEqual([...new Set(offered)].sort(), [...SETTING_KEYS].sort());
    const { problems } = checkSettings({ inlayHint: false, bogus: 1, rules: {} });
    assert.deepEqual(problems, [
      'treatyBody.inlayHint: there is no such key; did you mean “inlayHints”?',
      `treatyBody.bogus: there is no such key; expected one of ${SETTING_KEYS.join(', ')}`,
    ]);
  });

  it('take no name for a rule that only an object has', () => {
    const raw = JSON.parse(
      '{ "rules": { "__proto__": "off", "toString": "off" }, "wordLimits": { "constructor": 3 } }',
    );
    const { settings, problems } = checkSettings(raw);
    assert.deepEqual(settings, DEFAULT_SETTINGS);
    assert.equal(problems.length, 3);
  });
});
