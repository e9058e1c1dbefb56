import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { CodeLens, CompletionItem, CompletionList, Hover, InlayHint } from 'vscode-languageserver';
import { CONCORDANCE, type ConcordanceAnswer, EXPORT_QUERIES } from '../../../server/src/protocol';
import { HOSTILE_WORDS } from '../../support/hostile/hostileWords';
import { rendered } from '../../support/rendered';
import { scratch } from '../../support/scratch';
import { builtServer } from '../support/builtServer';
import { positionOf } from '../support/positions';

const start = builtServer();
const CAPABILITIES = {
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    inlayHint: {},
    codeLens: {},
    publishDiagnostics: { relatedInformation: true },
  },
};
/** What is ours in what is shown: emphasis, lists, quotations, tables, and a link to the official documents. */
const OURS =
  /^(?:(?:strong|em|bullet_list|list_item|blockquote|heading|table|thead|tbody|tr|th|td)_open|hr|code_inline|link_open https:\/\/docs\.un\.org\/)/;

const folder = scratch('hostile');
const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;

/** A document that says some words wherever a document says something. */
const saying = (words: string) => `CMW/C/XAA/CO/2
Distr.: General ${words}

Concluding observations on the second periodic report of Xandoria ${words}

\tA.\tIntroduction ${words}

1.\tThe Committee notes ${words} in the State party.
2.\tThe Committee recommends, as in the previous paragraph, that the State party:
\t(a)\tAbolish ${words} at once;
\t(b)\tAct on paragraph 1 above, paragraph 2 (a) above and CMW/C/XBB/CO/1, para. 1.
3.\tThe Committee refers to paragraph 99 above (${words}).
\tSee paragraph 1 and ${words}.
`;

/** Fails where Markdown holds more than words and what is ours; gives the words. */
function words(markdown: string): string {
  const { text, more } = rendered(markdown);
  assert.deepEqual(
    more.filter((one) => !OURS.test(one)),
    [],
    markdown,
  );
  return text.replaceAll('\u200b', '');
}

function markdownOf(contents: unknown): string {
  assert.ok(typeof contents === 'object' && contents !== null && 'kind' in contents && 'value' in contents);
  assert.equal(contents.kind, 'markdown');
  return String(contents.value);
}

describe('what a document says is never more than words', () => {
  it('in hovers, hints, lenses, completions, related information and tables', async () => {
    for (const [i, one] of HOSTILE_WORDS.entries())
      writeFileSync(
        join(folder, `CMW-C-XBB-CO-${i + 1}.txt`),
        saying(one).replaceAll('CMW/C/XAA/CO/2', `CMW/C/XBB/CO/${i + 1}`),
      );
    const client = await start({ capabilities: CAPABILITIES, folders: [pathToFileURL(folder).href] });
    for (const [i, said] of HOSTILE_WORDS.entries()) {
      const uri = uriOf(`open-${i}.txt`);
      const text = saying(said).replace('CMW/C/XBB/CO/1', `CMW/C/XBB/CO/${i + 1}`);
      await client.open(uri, text);
      const hoverAt = async (place: string, within: string) => {
        const offset = text.indexOf(place, text.indexOf(within));
        const found = await client.at<Hover | null>('textDocument/hover', uri, positionOf(text, offset));
        assert.ok(found, `${place} of ${within} with ${said}`);
        return words(markdownOf(found.contents));
      };
      assert.ok((await hoverAt('1 above', 'Act on')).includes(said), said);
      assert.ok((await hoverAt('2 (a) above', 'Act on')).includes(said), said);
      assert.ok((await hoverAt('1.', 'para. 1')).includes(said), said);

      const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
      const hints = await client.request<InlayHint[]>('textDocument/inlayHint', {
        textDocument: { uri },
        range: whole,
      });
      assert.equal(hints.length, 1);
      // Strings are shown as they are; Markdown would have a kind.
      for (const { label } of hints)
        for (const part of Array.isArray(label) ? label : []) assert.equal(typeof part.tooltip, 'string');
      const lenses = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
      assert.ok(lenses.length > 0);
      for (const { command } of lenses) {
        assert.match(command?.title ?? '', /^\d+ references?$/);
        assert.equal(command?.command, 'treaty-body.showReferences');
      }
      for (const { message, relatedInformation = [], codeDescription } of await client.diagnostics(uri)) {
        assert.equal(typeof message, 'string');
        assert.equal(codeDescription, undefined);
        for (const related of relatedInformation) assert.equal(related.location.uri, uri);
      }

      const at = text.indexOf('paragraph 1 above') + 'paragraph '.length;
      const list = await client.at<CompletionList>('textDocument/completion', uri, positionOf(text, at));
      assert.ok(list.items.length >= 3);
      for (const item of list.items) {
        const { documentation, command } = await client.request<CompletionItem>('completionItem/resolve', item);
        assert.equal(command, undefined);
        if (documentation) words(markdownOf(documentation));
      }
      const queries = await client.request<string>(EXPORT_QUERIES, { uri, format: 'markdown' });
      assert.ok(words(queries).includes('paragraph 99') || words(queries).includes('Paragraph 99'), queries);
      await client.change(uri, {
        range: { start: positionOf(text, text.indexOf('2.\t')), end: positionOf(text, text.indexOf('2.\t') + 1) },
        text: '7',
      });
      const { table } = await client.request<ConcordanceAnswer>(CONCORDANCE, {
        uri,
        form: 'markdown',
        before: 'opened',
      });
      assert.ok(words(table).includes(said.slice(0, 20).trim()), table);
      await client.close(uri);
    }
  });
});
