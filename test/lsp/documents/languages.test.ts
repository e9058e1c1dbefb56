import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Hover } from 'vscode-languageserver';
import { OBSERVATIONS } from '../../support/documents';
import { builtServer } from '../support/builtServer';
import type { TestClient } from '../support/client';

const start = builtServer();
const URI = 'file:///drafts/a.txt';
const TEXT = `${OBSERVATIONS}1.\tThe Committee refers to paragraph 99 above.\n2.\tIt recalls paragraph 1.\n`;
const lines = TEXT.split('\n');
const LAST = lines.length - 2;
const CITED = { line: LAST, character: (lines[LAST] ?? '').indexOf('paragraph 1') + 'paragraph '.length };
const ASKED = { workspace: { configuration: true } };

/** What is found, what hangs over a reference, and what may be done at it. */
async function said(client: TestClient) {
  const [finding] = await client.diagnostics(URI);
  const hover = await client.at<Hover>('textDocument/hover', URI, CITED);
  const actions = await client.codeActions(URI, CITED, { only: ['refactor'], triggerKind: 1 });
  return {
    finding: String(finding?.message ?? ''),
    hover: JSON.stringify(hover.contents),
    actions: actions.map(({ title }) => title).join('\n'),
  };
}

const ENGLISH = [/^Paragraph 99 does not exist\.$/, /Paragraph 1/, /^Insert a paragraph$/m] as const;
const FRENCH = [/^Le paragraphe 99 n’existe pas\.$/, /Paragraphe 1/, /^Insérer un paragraphe$/m] as const;
const SPANISH = [/^El párrafo 99 no existe\.$/, /Párrafo 1/, /^Insertar un párrafo$/m] as const;

async function assertSaid(client: TestClient, [finding, hover, action]: readonly [RegExp, RegExp, RegExp]) {
  const found = await said(client);
  assert.match(found.finding, finding);
  assert.match(found.hover, hover);
  assert.match(found.actions, action);
}

describe('the language of the server', () => {
  it('is English where the editor tells none, or one that is not spoken', async () => {
    for (const manners of [{}, { locale: 'de-CH' }]) {
      const client = await start(manners);
      await client.open(URI, TEXT);
      await assertSaid(client, ENGLISH);
    }
  });

  it('is that of the editor, of any editor', async () => {
    const client = await start({ locale: 'fr-CA' });
    await client.open(URI, TEXT);
    await assertSaid(client, FRENCH);
  });

  it('is the one that the settings name, and changes with them at once', async () => {
    const client = await start({ locale: 'fr', capabilities: ASKED, settings: () => ({ language: 'es' }) });
    await client.open(URI, TEXT);
    await assertSaid(client, SPANISH);
    const before = client.published.length;
    await client.configure({ language: 'auto' });
    await client.until(() => client.published.length > before, 'findings to be told anew');
    await assertSaid(client, FRENCH);
  });

  it('is that of the settings too where the editor sends them instead of being asked', async () => {
    const client = await start({});
    await client.open(URI, TEXT);
    await assertSaid(client, ENGLISH);
    const before = client.published.length;
    await client.configure({ language: 'es' });
    await client.until(() => client.published.length > before, 'findings to be told anew');
    await assertSaid(client, SPANISH);
  });

  it('is that in which it is told why a Word file is not read', async () => {
    const bytes = Buffer.from('{\\rtf1 words}').toString('base64');
    for (const [locale, refusal] of [
      ['en', /Rich Text Format and not a Word document/],
      ['fr', /^Ce n’est pas un document Word \(\.docx\)\.$/],
      ['es', /^No es un documento de Word \(\.docx\)\.$/],
    ] as const) {
      const client = await start({ locale });
      const answer = await client.request<{ refusal: string }>('treatyBody/wordText', { bytes, changes: 'accepted' });
      assert.match(answer.refusal, refusal);
    }
  });
});
