import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { ProjectProblems } from '../../../server/src/protocol';
import { builtServer } from '../support/builtServer';
import { DRAFT_WITH_FINDINGS, draftFolders, infoOf, rulesIn } from '../support/draftFolders';

const start = builtServer();
const folderOf = draftFolders();

describe('a project file', () => {
  it('goes over the settings, and is followed as it changes', async () => {
    const folder = folderOf({
      'treaty-body.json': '{ "rules": { "paragraph-exists": "off" } }',
      'sub/deep/a.txt': '',
    });
    const client = await start({
      folders: [folder.uri],
      capabilities: { workspace: { configuration: true, didChangeWatchedFiles: { dynamicRegistration: true } } },
      settings: () => ({ rules: { ize: 'off', 'paragraph-exists': 'warning' } }),
    });
    const uri = `${folder.uri}/sub/deep/a.txt`;
    await client.open(uri, DRAFT_WITH_FINDINGS);
    assert.equal(await rulesIn(client, uri), '');
    writeFileSync(join(folder.path, 'treaty-body.json'), '{ "rules": { "ize": "error" } }');
    const before = client.published.length;
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: `${folder.uri}/treaty-body.json`, type: 2 }],
    });
    await client.until(() => client.published.length > before, 'diagnostics under the new file');
    const last = client.published.at(-1)?.diagnostics ?? [];
    assert.deepEqual(
      last.map(({ code, severity }) => [code, severity]),
      [
        ['ize', 1],
        ['ize', 1],
        ['paragraph-exists', 2],
      ],
    );
  });

  it('that is wrong is named, with its place and what was expected', async () => {
    const folder = folderOf({ 'treaty-body.json': '{\n  "rules": { "ize": "loud" },\n  "limits": {}\n}' });
    const client = await start({ folders: [folder.uri] });
    await client.open(`${folder.uri}/a.txt`, DRAFT_WITH_FINDINGS);
    await client.diagnostics(`${folder.uri}/a.txt`);
    assert.deepEqual(
      client.logged.flatMap((line) => /(?<=treaty-body\.json):\d.*/.exec(line)?.[0] ?? []),
      [
        ':2:14: rules.ize: expected one of off, information, warning, error, default, not “loud”',
        ':3:3: limits: there is no such key; expected one of rules, wordLimits, sectionTargets, acronyms, laws, instruments, documents, versions, terms, ignored',
      ],
    );
    assert.deepEqual(
      client.notified.filter(({ method }) => method === 'window/showMessage').map(({ params }) => params),
      [
        {
          type: 2,
          message:
            'treaty-body.json:2:14: rules.ize: expected one of off, information, warning, error, default, not “loud”. And 1 more; the log names each.',
        },
      ],
    );
  });

  it('that is wrong is left to a client that tells of it itself', async () => {
    const folder = folderOf({ 'treaty-body.json': '{\n  "rules": { "ize": "loud" }\n}' });
    const client = await start({ folders: [folder.uri], options: { projectProblems: true } });
    const uri = `${folder.uri}/a.txt`;
    await client.open(uri, DRAFT_WITH_FINDINGS);
    await client.diagnostics(uri);
    const told = () =>
      client.notified
        .filter(({ method }) => method === 'treatyBody/projectProblems')
        .map(({ params }) => (params as ProjectProblems).problems);
    assert.deepEqual(told(), [
      ['2:14: rules.ize: expected one of off, information, warning, error, default, not “loud”'],
    ]);
    assert.ok(!client.notified.some(({ method }) => method === 'window/showMessage'));
  });

  it('says the status of a document', async () => {
    const folder = folderOf({ 'treaty-body.json': '{ "documents": [{ "files": "a.txt", "status": "final" }] }' });
    const client = await start({ folders: [folder.uri], options: { rulePages: true } });
    for (const name of ['a.txt', 'b.txt']) {
      await client.open(`${folder.uri}/${name}`, DRAFT_WITH_FINDINGS);
      await client.diagnostics(`${folder.uri}/${name}`);
    }
    await client.until(() => infoOf(client, `${folder.uri}/b.txt`) !== undefined, 'what is known of it');
    assert.equal(infoOf(client, `${folder.uri}/a.txt`)?.status, 'final');
    assert.equal(infoOf(client, `${folder.uri}/b.txt`)?.status, 'draft');
  });
});

describe('the language of a document', () => {
  it('is told with how much of it is understood', async () => {
    const client = await start({ options: { rulePages: true } });
    const SPANISH =
      'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandoria\n\n1.\tEl Comité examinó el informe en sus sesiones y toma nota de las respuestas de la delegación.\n2.\tEl Comité acoge con satisfacción la ley y recomienda que los trabajadores y sus familiares sean escuchados por las autoridades para una mejor aplicación.\n';
    const FRENCH =
      'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n1.\tLe Comité a examiné le rapport dans les séances et prend note des réponses de la délégation.\n2.\tLe Comité recommande que les travailleurs soient entendus par les autorités.\n';
    const texts = {
      en: DRAFT_WITH_FINDINGS,
      es: SPANISH,
      fr: FRENCH,
      ru: `CMW/C/XAA/CO/1\n\n1.\t${'Комитет рассмотрел доклад. '.repeat(5)}`,
    };
    const found: string[] = [];
    for (const [name, text] of Object.entries(texts)) {
      const uri = `file:///languages/${name}.txt`;
      await client.open(uri, text);
      await client.diagnostics(uri);
      await client.until(() => infoOf(client, uri) !== undefined, name);
      const info = infoOf(client, uri);
      found.push(`${info?.language} ${info?.understood}`);
    }
    assert.deepEqual(found, ['English wording', 'Spanish references', 'French references', 'Russian numbering']);
    // Names of foreign laws and bodies do not make it another language.
    const uri = 'file:///languages/law.txt';
    await client.open(
      uri,
      `${DRAFT_WITH_FINDINGS}3.\tThe Committee notes the Ley para la protección de los derechos de las personas y sus familiares.\n`,
    );
    await client.until(() => infoOf(client, uri) !== undefined, 'law');
    assert.equal(infoOf(client, uri)?.language, 'English');
  });
});
