import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DocumentSymbol, FoldingRange, Hover, Location, LocationLink, MarkupContent } from 'vscode-languageserver';
import { isOfficialText } from '../../../server/src/catalogue/official';
import type { ImportedTreaty, ListedTreaty } from '../../../server/src/protocol';
import { OBSERVATIONS } from '../../support/documents';
import { scratch } from '../../support/scratch';
import { lookup } from '../../support/treatyLookup';
import { asOfficial, asText } from '../../syntax/treaty/written';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const folder = scratch('texts');

const URI = 'file:///treaties/a.txt';
const SENTENCE = '1.\tThe Committee recalls article 17, paragraph 2, of the Convention on Migrant Workers.\n';
const TEXT = `${OBSERVATIONS}${SENTENCE}`;
const line = OBSERVATIONS.split('\n').length - 1;
const IN_ARTICLE = { line, character: SENTENCE.indexOf('17') };
const IN_NAME = { line, character: SENTENCE.indexOf('Migrant') };
const LINKS = { textDocument: { definition: { linkSupport: true }, hover: { contentFormat: ['markdown'] } } };
const OURS = { treatyDocuments: true };
const ICRMW = 'treaty-body-treaty:/icrmw/Convention%20on%20Migrant%20Workers.treaty';

/** An official text as a file; its words are ours, in capitals, so that they can be told apart. */
function officialFile(id: string): string {
  const treaty = lookup(id);
  assert.ok(treaty);
  return asText(treaty, asOfficial(treaty)).replace(
    /^(2\. )(\w+)/gm,
    (_, mark: string, word: string) => mark + word.toUpperCase(),
  );
}

const shownIn = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value ?? '';

describe('treaty documents', () => {
  it('are where the definition of an article is', async () => {
    const client = await start({ capabilities: LINKS, options: OURS });
    await client.open(URI, TEXT);
    const [link] = await client.at<LocationLink[]>('textDocument/definition', URI, IN_ARTICLE);
    assert.ok(link);
    assert.equal(link.targetUri, ICRMW);
    const text = await client.request<string>('treatyBody/treatyDocument', { uri: link.targetUri });
    const lines = text.split('\n');
    assert.match(lines[link.targetSelectionRange.start.line] ?? '', /^2\. {2}Accused/);
    assert.equal(lines[link.targetSelectionRange.start.line]?.slice(0, link.targetSelectionRange.end.character), '2.');
    const [whole] = await client.at<LocationLink[]>('textDocument/definition', URI, IN_NAME);
    assert.deepEqual(whole?.targetSelectionRange.start, { line: 0, character: 0 });
    assert.equal(
      await client.request('treatyBody/treatyDocument', { uri: 'treaty-body-treaty:/nothing/x.treaty' }),
      null,
    );
  });

  it('are shown as far as a range goes, on its dash', async () => {
    const sentence = '1.\tThe Committee recalls articles 5-9 and 22 (1)–(4) of the Convention.\n';
    for (const linkSupport of [true, false]) {
      const client = await start({ capabilities: { textDocument: { definition: { linkSupport } } }, options: OURS });
      await client.open(URI, `${OBSERVATIONS}${sentence}`);
      const text = await client.request<string>('treatyBody/treatyDocument', { uri: ICRMW });
      const lines = text.split('\n');
      const shown = async (sign: string) => {
        const position = { line, character: sentence.indexOf(sign) };
        const found = await client.at<readonly (LocationLink | Location)[]>('textDocument/definition', URI, position);
        return found.map((one) => {
          const { start, end } = 'uri' in one ? one.range : one.targetSelectionRange;
          return lines[start.line]?.slice(start.character, end.character);
        });
      };
      assert.deepEqual(await shown('-'), ['Article 5', 'Article 6', 'Article 7', 'Article 8', 'Article 9']);
      assert.deepEqual(await shown('–'), ['1.', '2.', '3.', '4.']);
      assert.deepEqual(await shown('9 and'), ['Article 9']);
      await client.stop();
    }
  });

  it('have an outline and folding, and are not checked', async () => {
    const client = await start({ capabilities: LINKS, options: OURS });
    const text = await client.request<string>('treatyBody/treatyDocument', { uri: ICRMW });
    await client.notify('textDocument/didOpen', {
      textDocument: { uri: ICRMW, languageId: 'treaty-body-treaty', version: 1, text },
    });
    const parts = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri: ICRMW },
    });
    assert.equal(parts.length, 9);
    assert.equal(parts[0]?.name, 'Part I. Scope and definitions');
    assert.match(parts[2]?.children?.[9]?.name ?? '', /^Article 17\. \[/);
    const folds = await client.request<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: ICRMW } });
    assert.ok(folds.length > 93);
    await client.settle();
    assert.deepEqual(client.published, []);
    assert.equal(await client.at('textDocument/hover', ICRMW, { line: 0, character: 0 }), null);
    await client.close(ICRMW);
  });

  it('are given to clients that ask by the protocol alone', async () => {
    const client = await start({ capabilities: { ...LINKS, workspace: { textDocumentContent: {} } } });
    assert.deepEqual(client.initialized.capabilities.workspace?.textDocumentContent, {
      schemes: ['treaty-body-treaty'],
    });
    await client.open(URI, TEXT);
    const [link] = await client.at<LocationLink[]>('textDocument/definition', URI, IN_ARTICLE);
    assert.equal(link?.targetUri, ICRMW);
    const { text } = await client.request<{ text: string }>('workspace/textDocumentContent', { uri: ICRMW });
    assert.match(text, /^International Convention on the Protection/);
  });

  it('are kept as files for all others', async () => {
    const client = await start();
    assert.equal(client.initialized.capabilities.workspace?.textDocumentContent, undefined);
    await client.open(URI, TEXT);
    const [location] = await client.at<Location[]>('textDocument/definition', URI, IN_ARTICLE);
    assert.ok(location);
    const path = fileURLToPath(location.uri);
    assert.ok(existsSync(path));
    assert.match(readFileSync(path, 'utf8').split('\n')[location.range.start.line] ?? '', /^2\. /);
  });

  it('are listed by all their names', async () => {
    const client = await start({ options: OURS });
    const list = await client.request<ListedTreaty[]>('treatyBody/treaties', undefined);
    assert.equal(list.length, 18);
    const opcat = list.find(({ id }) => id === 'opcat');
    assert.deepEqual(
      [opcat?.abbreviations, opcat?.committee, opcat?.articles, opcat?.official],
      [['OPCAT', 'OP-CAT'], 'SPT', 37, 0],
    );
    assert.ok(list.every(({ committee, committeeName, title, uri }) => committee && committeeName && title && uri));
  });
});

describe('official texts', () => {
  it('are read from the folder of the settings, and quoted', async () => {
    writeFileSync(join(folder, 'a.txt'), officialFile('icrmw'));
    const settings = (uri: string) => (uri === '' ? folder : { treatyTexts: folder });
    const client = await start({
      capabilities: { ...LINKS, workspace: { configuration: true } },
      options: OURS,
      settings,
    });
    await client.open(URI, TEXT);
    await client.diagnostics(URI);
    const value = shownIn(await client.at<Hover | null>('textDocument/hover', URI, IN_ARTICLE));
    assert.match(value, /\n> \*\*2\\?\.\*\* ACCUSED migrant[\s\S]+▸ Paragraph 2\*\* {2}Accused/);
    assert.match(value, /quoted from a\\?\.txt, with our summary/);
    const text = await client.request<string>('treatyBody/treatyDocument', { uri: ICRMW });
    assert.match(text, /\n2\. {2}ACCUSED[^\n]+\n {2}\| Accused/);
    assert.match(text, /Official text as read from a\.txt/);
    await client.configure({ treatyTexts: '' });
    await client.until(
      () => client.notified.some(({ method }) => method === 'treatyBody/treatiesChanged'),
      'the change',
    );
    assert.doesNotMatch(await client.request<string>('treatyBody/treatyDocument', { uri: ICRMW }), /ACCUSED/);
  });

  it('are imported, given back to be stored, and read from the storage', async () => {
    const first = await start({ capabilities: LINKS, options: OURS });
    await first.open(URI, TEXT);
    const text = officialFile('icrmw').replace(/^3\. .*$/m, '');
    const found = await first.request<ImportedTreaty>('treatyBody/importTreaty', { name: 'b.txt', text });
    assert.equal(
      found.summary,
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families: 92 of 93 articles',
    );
    assert.equal(found.problems.length, 1);
    assert.match(shownIn(await first.at<Hover | null>('textDocument/hover', URI, IN_ARTICLE)), /ACCUSED/);
    const storage = mkdtempSync(join(folder, 'storage-'));
    writeFileSync(join(storage, 'icrmw.json'), found.stored ?? '');
    writeFileSync(join(storage, 'crc.json'), '{"version":1}');
    const options = { ...OURS, treatyStorage: pathToFileURL(storage).href };
    const second = await start({ capabilities: LINKS, options });
    await second.open(URI, TEXT);
    assert.match(shownIn(await second.at<Hover | null>('textDocument/hover', URI, IN_ARTICLE)), /ACCUSED/);
  });

  it('keep the wording of an amended paragraph that a copy before had', async () => {
    const client = await start({ options: OURS });
    const wording = (words: string) => officialFile('cedaw').replace(/^1\. .*$/gm, `1. ${words}`);
    const imported = async (name: string, text: string) =>
      client.request<ImportedTreaty>('treatyBody/importTreaty', { name, text });
    await imported('adopted.txt', wording('The crews meet for two weeks.'));
    const { stored } = await imported('amended.txt', wording('The crews meet for a duration that boat owners set.'));
    const text: unknown = JSON.parse(stored ?? '');
    assert.ok(isOfficialText(text));
    assert.equal(text.source, 'amended.txt');
    assert.deepEqual(text.wordings, [
      {
        source: 'adopted.txt',
        articles: [{ number: 20, paragraphs: [{ number: 1, text: 'The crews meet for two weeks.' }] }],
      },
    ]);
  });

  it('are not taken from what is no treaty', async () => {
    const client = await start({ options: OURS });
    const unknown = await client.request<ImportedTreaty>('treatyBody/importTreaty', {
      name: 'c.txt',
      text: 'Article 1\nWords.\n',
    });
    assert.deepEqual(unknown, { summary: 'The file does not say which treaty it is.', problems: [] });
    const nothing = await client.request<ImportedTreaty>('treatyBody/importTreaty', {
      name: 'c.txt',
      text: 'Words.\n',
      instrument: 'crc',
    });
    assert.equal(nothing.stored, undefined);
    assert.equal(nothing.summary, 'Convention on the Rights of the Child: 0 of 54 articles');
    const other = await client.request<ImportedTreaty>('treatyBody/importTreaty', {
      name: 'd.txt',
      text: officialFile('iccpr'),
      instrument: 'cat',
    });
    assert.deepEqual(other, {
      instrument: 'cat',
      summary:
        'This is not the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment: the file is headed “International Covenant on Civil and Political Rights”',
      problems: [],
    });
    const list = await client.request<readonly ListedTreaty[]>('treatyBody/treaties', {});
    assert.equal(list.find(({ id }) => id === 'cat')?.official, 0);
  });
});
