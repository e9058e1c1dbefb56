import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { NewDocumentChoices } from '../../../server/src/protocol';
import { cycleText } from '../../support/cycle';
import { builtServer } from '../support/builtServer';

const start = builtServer();
const URI = 'file:///drafts/CMW-C-XCV-Q-2.txt';
const OBSERVATIONS = 'file:///drafts/CMW-C-XCV-CO-1.txt';
const ABOUT = { state: 'COG', session: 33, reports: [2] };

describe('documents begun over the protocol', () => {
  it('are of the committees that adopt them, and of the States by their names in a sentence', async () => {
    const client = await start();
    const { committees, states } = await client.request<NewDocumentChoices>('treatyBody/newDocumentChoices', {});
    assert.equal(committees.length, 9);
    assert.deepEqual(
      states.find(({ code }) => code === 'COG'),
      { code: 'COG', name: 'the Congo' },
    );
    const text = await client.request<string>('treatyBody/newDocument', {
      committee: 'CMW',
      language: 'en',
      kind: 'list-of-issues',
      ...ABOUT,
    });
    assert.match(text, /^United Nations\tCMW\/C\/COG\/Q\/2$/m);
    assert.match(text, /List of issues in relation to the second periodic report of the Congo\*/);
    const none = { committee: 'SPT', language: 'en', kind: 'list-of-issues', ...ABOUT };
    assert.equal(await client.request('treatyBody/newDocument', none), null);
  });

  it('are in French and Spanish as well, with the names of committees and States in that language', async () => {
    const client = await start();
    const choicesIn = (language: string) =>
      client.request<NewDocumentChoices>('treatyBody/newDocumentChoices', { language });
    const named = async (language: string) => (await choicesIn(language)).states.find(({ code }) => code === 'COG');
    assert.deepEqual(
      [await named('fr'), await named('es')],
      [
        { code: 'COG', name: 'le Congo' },
        { code: 'COG', name: 'el Congo' },
      ],
    );
    const asked = { committee: 'CMW', kind: 'list-of-issues', ...ABOUT };
    assert.match(
      await client.request<string>('treatyBody/newDocument', { ...asked, language: 'fr' }),
      /Liste de points concernant le deuxième rapport périodique du Congo\*/,
    );
    assert.match(
      await client.request<string>('treatyBody/newDocument', { ...asked, language: 'es' }),
      /Lista de cuestiones relativa al segundo informe periódico del Congo\*/,
    );
  });

  it('name the States in the order of the alphabet, whatever their articles and accents', async () => {
    const client = await start();
    const inOrder = async (language: string, ...codes: readonly string[]) => {
      const { states } = await client.request<NewDocumentChoices>('treatyBody/newDocumentChoices', { language });
      return states.flatMap(({ code }) => (codes.includes(code) ? [code] : []));
    };
    assert.deepEqual(await inOrder('en', 'AGO', 'ALB', 'ARE', 'COG', 'ESP'), ['ALB', 'AGO', 'COG', 'ESP', 'ARE']);
    assert.deepEqual(await inOrder('fr', 'DEU', 'AND', 'ECU', 'EGY', 'ZAF'), ['ZAF', 'DEU', 'AND', 'EGY', 'ECU']);
    assert.deepEqual(await inOrder('es', 'DEU', 'AND', 'COG', 'AUT'), ['DEU', 'AND', 'AUT', 'COG']);
  });

  it('are begun from open documents of the right kind', async () => {
    const client = await start();
    await client.open(URI, cycleText('CMW-C-XCV-Q-2.txt'));
    await client.open(OBSERVATIONS, cycleText('CMW-C-XCV-CO-1.txt'));
    assert.match(await client.request<string>('treatyBody/beginReplies', { uri: URI }), /^\t\tReply to paragraph 1 /m);
    assert.equal(await client.request('treatyBody/beginReplies', { uri: OBSERVATIONS }), null);
    const next = await client.request<string>('treatyBody/nextDocument', { uri: OBSERVATIONS, ...ABOUT });
    assert.match(next, /^United Nations\tCMW\/C\/COG\/CO\/2$/m);
    assert.equal(await client.request('treatyBody/nextDocument', { uri: URI, ...ABOUT }), null);
  });

  it('are begun from what is not open by its text, with the dates that are known', async () => {
    const client = await start();
    const uri = 'file:///elsewhere/draft.txt';
    const [text, issues] = [cycleText('CMW-C-XCV-CO-1.txt'), cycleText('CMW-C-XCV-Q-2.txt')];
    const dates = { session: '1–12 July 2030', adoption: '2030-07-11' };
    const next = await client.request<string>('treatyBody/nextDocument', { uri, text, ...ABOUT, dates });
    assert.match(next, /^1–12 July 2030$/m);
    assert.match(next, /held on \[dates\], and adopted .* held on 11 July 2030\.$/m);
    const canFollow = async (params: object) =>
      (await client.request<NewDocumentChoices>('treatyBody/newDocumentChoices', params)).canFollow;
    assert.deepEqual(
      [await canFollow({ uri, text }), await canFollow({ uri, text: issues }), await canFollow({})],
      [true, false, false],
    );
  });

  it('name the observations that are open, by their symbols', async () => {
    const client = await start();
    await client.open(URI, cycleText('CMW-C-XCV-Q-2.txt'));
    await client.open(OBSERVATIONS, cycleText('CMW-C-XCV-CO-1.txt'));
    const { observations } = await client.request<NewDocumentChoices>('treatyBody/newDocumentChoices', {});
    assert.deepEqual(observations, [{ uri: OBSERVATIONS, symbol: 'CMW/C/XCV/CO/1' }]);
  });
});
