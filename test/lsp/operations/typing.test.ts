import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ErrorCodes, type Position, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { NumberingContinued, PasteAnswer, PasteParams } from '../../../server/src/protocol';
import { CEDAW_DRAFT, CEDAW_FINAL } from '../../edits/cedaw';
import { builtServer } from '../support/builtServer';
import type { Manners, TestClient } from '../support/client';
import { positionOf } from '../support/positions';

const start = builtServer();
const URI = 'file:///drafts/CEDAW-C-XAA-CO-6.txt';
const TYPES: Manners = {
  capabilities: { textDocument: { onTypeFormatting: {} } },
  options: { extension: true, operations: true },
};

/** Enter after some words of a document that is opened for it, and what the server makes of it. */
async function enter(client: TestClient, text: string, words: string) {
  await client.open(URI, text);
  return enterInOpen(client, text, words);
}

async function enterInOpen(client: TestClient, text: string, words: string) {
  const at = text.indexOf(words) + words.length;
  const place = positionOf(text, at);
  await client.change(URI, { range: { start: place, end: place }, text: '\n' });
  const entered = `${text.slice(0, at)}\n${text.slice(at)}`;
  const position: Position = { line: place.line + 1, character: 0 };
  const options = { tabSize: 4, insertSpaces: false };
  const edits = await client.at<TextEdit[] | null>('textDocument/onTypeFormatting', URI, position, {
    ch: '\n',
    options,
  });
  return edits && TextDocument.applyEdits(TextDocument.create(URI, 'treaty-body', 1, entered), edits);
}

function newsOf({ notified }: TestClient): NumberingContinued {
  const news = notified.find(({ method }) => method === 'treatyBody/numberingContinued');
  assert.ok(news, 'no news');
  return news.params as NumberingContinued;
}

describe('Enter over the protocol', () => {
  it('is offered to a client that formats on type', async () => {
    assert.deepEqual((await start(TYPES)).initialized.capabilities.documentOnTypeFormattingProvider, {
      firstTriggerCharacter: '\n',
    });
    assert.equal((await start()).initialized.capabilities.documentOnTypeFormattingProvider, undefined);
  });

  it('writes the next number in a draft, and says what became of the others', async () => {
    const client = await start(TYPES);
    const text = await enter(client, CEDAW_DRAFT, 'in matter Bi.');
    assert.ok(text?.includes('in matter Bi.\n19.\t\n20.\tThe Committee'), text ?? 'nothing');
    assert.ok(text?.includes('paragraphs 12 (a), 25 (b), 37 (a) and 41 (c) above'));
    await client.settle();
    const { version, length, message, notes } = newsOf(client);
    assert.deepEqual([version, length, notes], [2, text?.length, []]);
    assert.match(message, /^34 numbers changed, \d+ references updated\. “17 to 20” is now “17, 18, 20 and 21”/);
  });

  it('tells of what is to be looked at', async () => {
    const client = await start(TYPES);
    const text = `${CEDAW_DRAFT}53.\tThe Committee recalls paragraph 54 above.`;
    await enter(client, text, '54 above.');
    await client.settle();
    const { notes } = newsOf(client);
    assert.deepEqual(
      notes.map(({ message }) => message),
      ['“54” referred to nothing before; a paragraph now has this number.'],
    );
  });

  it('is nothing but a line when pressed twice where a number was missing', async () => {
    const client = await start(TYPES);
    const [before, rest] = [`${CEDAW_DRAFT}53.\tThe Committee notes A.`, '\n55.\tIt notes B.\n56.\tIt notes C.\n'];
    const filled = await enter(client, before + rest, 'notes A.');
    assert.equal(filled, `${before}\n54.\t${rest}`);
    assert.equal(await enter(client, filled ?? '', '54.\t'), `${before}\n${rest}`);
  });

  it('does nothing special where the document is no draft, or the user does not want it', async () => {
    const client = await start(TYPES);
    assert.equal(await enter(client, CEDAW_FINAL, 'in matter Bi.'), null);
    const advance = CEDAW_DRAFT.replace('Original', 'Advance unedited version\n\nOriginal');
    assert.equal(await enter(client, advance, 'in matter Bi.'), null);
    await client.settle();
    const held = () => client.notified.filter(({ method }) => method === 'treatyBody/numberingHeld');
    // Once for each document, whatever has become of it since.
    assert.deepEqual(
      held().map(({ params }) => params),
      [{ uri: URI, status: 'final' }],
    );
    // Where Enter would do nothing special in a draft either, nothing is told.
    const plain = await start(TYPES);
    await enter(plain, CEDAW_FINAL, 'is concerned about');
    await plain.settle();
    assert.ok(!plain.notified.some(({ method }) => method === 'treatyBody/numberingHeld'));
    const unwilling = await start({
      ...TYPES,
      capabilities: { ...TYPES.capabilities, workspace: { configuration: true } },
      settings: () => ({ continueNumbering: false }),
    });
    assert.equal(await enter(unwilling, CEDAW_DRAFT, 'in matter Bi.'), null);
  });

  it('obeys settings that changed just before the key', async () => {
    const client = await start({
      ...TYPES,
      capabilities: { ...TYPES.capabilities, workspace: { configuration: true } },
    });
    await client.open(URI, CEDAW_DRAFT);
    await client.settle();
    // The server requests the settings when it is told of the change; the key is here before they are.
    const [, text] = await Promise.all([
      client.configure({ continueNumbering: false }),
      enterInOpen(client, CEDAW_DRAFT, 'in matter Bi.'),
    ]);
    assert.equal(text, null);
  });

  it('says nothing to a client that shows no such news', async () => {
    const client = await start({ capabilities: TYPES.capabilities ?? {} });
    assert.ok(await enter(client, CEDAW_DRAFT, 'in matter Bi.'));
    await client.settle();
    assert.ok(!client.notified.some(({ method }) => method === 'treatyBody/numberingContinued'));
  });
});

describe('Pasting over the protocol', () => {
  const piece = '7.\tIt welcomes the law.\n8.\tIt recalls paragraph 7 above and paragraph 3.\n';

  async function paste(client: TestClient, text: string, more: Partial<PasteParams> = {}) {
    await client.open(URI, text);
    const at = positionOf(text, text.indexOf('19.\t'));
    const params: PasteParams = { uri: URI, range: { start: at, end: at }, text: piece, ...more };
    const answer = await client.request<PasteAnswer | null>('treatyBody/paste', params);
    if (!answer) return undefined;
    const document = TextDocument.create(URI, 'treaty-body', 1, text);
    return { ...answer, after: TextDocument.applyEdits(document, [answer.pasted, ...answer.others]) };
  }

  it('gives the text the next numbers, and says what became of the others', async () => {
    const answer = await paste(await start(), CEDAW_DRAFT);
    assert.ok(answer?.isDefault);
    assert.equal(answer.version, 1);
    assert.ok(
      answer.after.includes(
        'Bi.\n19.\tIt welcomes the law.\n20.\tIt recalls paragraph 19 above and paragraph 3.\n21.\tThe',
      ),
    );
    assert.ok(answer.after.includes('paragraphs 12 (a), 26 (b), 38 (a) and 42 (c) above'));
    assert.match(answer.message, /^36 numbers changed, \d+ references updated\./);
    assert.deepEqual(
      answer.notes.map(({ message }) => message),
      ['“3” points outside the pasted text. Check what it should point to here.'],
    );
    const place = answer.notes[0]?.range;
    assert.deepEqual(place?.start, positionOf(answer.after, answer.after.indexOf('and paragraph 3.') + 14));
  });

  it('knows what references mean where the text comes from the document itself', async () => {
    const text = CEDAW_DRAFT.replace('matter Ac.', 'matter Ac, as paragraph 3 says.');
    const from = text.indexOf('2.\tThe');
    const end = text.indexOf('3.\tThe');
    const source = { text, start: from, end, isSame: true };
    const answer = await paste(await start(), text, { text: text.slice(from, end), source });
    assert.ok(
      answer?.after.includes('\n19.\tThe Committee recommends that the State party act in matter Ac, as paragraph 3'),
    );
    assert.deepEqual(answer?.notes, []);
  });

  it('is offered and not done where the document is no draft, or the user does not want it', async () => {
    const advance = CEDAW_DRAFT.replace('Original', 'Advance unedited version\n\nOriginal');
    assert.equal((await paste(await start(), advance))?.isDefault, false);
    const unwilling = await start({
      capabilities: { workspace: { configuration: true } },
      settings: () => ({ renumberOnPaste: false }),
    });
    assert.equal((await paste(unwilling, CEDAW_DRAFT))?.isDefault, false);
  });

  it('is plain where nothing is numbered, and for a document that is not open', async () => {
    const client = await start();
    assert.equal(await paste(client, CEDAW_DRAFT, { text: 'The State party should act.\n' }), undefined);
    assert.equal(await paste(client, CEDAW_DRAFT, { uri: 'file:///other.txt' }), undefined);
  });
});

describe('Formatting over the protocol', () => {
  const FORMATS: Manners = { capabilities: { textDocument: { formatting: {}, rangeFormatting: {} } } };
  const options = { tabSize: 4, insertSpaces: true };
  const untidy = CEDAW_DRAFT.replace('\n18.\t', '\n\n\n18. ')
    .replace('matter Bi.', 'matter Bi. [bookmark: hit1] ')
    .replace('\n30.\t', '\n30.\t\t');

  function apply(edits: readonly TextEdit[]): string {
    return TextDocument.applyEdits(TextDocument.create(URI, 'treaty-body', 1, untidy), [...edits]);
  }

  it('lays a document out as it mostly does itself, whatever the editor’s tabs are', async () => {
    const client = await start(FORMATS);
    await client.open(URI, untidy);
    const edits = await client.request<TextEdit[]>('textDocument/formatting', { textDocument: { uri: URI }, options });
    assert.equal(apply(edits), CEDAW_DRAFT);
  });

  it('changes nothing outside a selection, and nothing of a document that is not open', async () => {
    const client = await start(FORMATS);
    await client.open(URI, untidy);
    const at = untidy.indexOf('30.\t');
    const range = { start: positionOf(untidy, at), end: positionOf(untidy, untidy.indexOf('31.\t')) };
    const textDocument = { uri: URI };
    const edits = await client.request<TextEdit[]>('textDocument/rangeFormatting', { textDocument, range, options });
    assert.equal(apply(edits), untidy.replace('30.\t\t', '30.\t'));
    const none = await client.request('textDocument/formatting', { textDocument: { uri: 'file:///a.txt' }, options });
    assert.equal(none, null);
  });

  it('does not take a selection that is missing for the whole document', async () => {
    const client = await start(FORMATS);
    await client.open(URI, untidy);
    for (const range of [null, undefined, { start: { line: 0, character: 0 } }]) {
      const asked = client.request('textDocument/rangeFormatting', { textDocument: { uri: URI }, range, options });
      await assert.rejects(asked, { code: ErrorCodes.InvalidParams });
    }
  });
});
