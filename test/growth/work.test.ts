import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { CancellationTokenSource } from 'vscode-languageserver';
import type { CodeActionServer } from '../../server/src/lsp/actions/codeActionServer';
import { codeActions } from '../../server/src/lsp/actions/codeActions';
import type { FilePort } from '../../server/src/lsp/connection/filePort';
import { diagnosticsOf } from '../../server/src/lsp/documents/diagnostics';
import { OpenDocuments } from '../../server/src/lsp/documents/documents';
import { DEFAULT_SETTINGS } from '../../server/src/lsp/documents/settings';
import { Library } from '../../server/src/lsp/library/library';
import { readDocument } from '../../server/src/model/document';
import { summarize } from '../../server/src/model/summary';
import { documentsOf, FileIndex } from '../../server/src/model/workspace';
import { correct, ignorableFindings, ignoredEntriesFor, weighedFindings } from '../../server/src/rules/runner';
import { LineIndex } from '../../server/src/text/lines';
import { changeTextOften, openText } from '../../server/src/text/textVersion';
import { ALL_RULES } from '../fuzz/said';
import { OBSERVATIONS } from '../support/documents';
import { assertGrows, LIMIT, SIZE, TIMES } from '../support/grows';

function read(text: string) {
  return readDocument(openText('file:///work.txt', 'treaty-body', 1, text));
}

/** A document with one sentence. */
function sentence(words: string): string {
  return `CMW/C/XAA/CO/2\n\n1.\tThe Committee saw ${words}.\n`;
}

const SERVER: CodeActionServer = {
  client: {},
  options: { ignoring: true },
  projects: { placeOf: () => undefined, projectOf: () => undefined },
  settingsOf: () => ({ ...DEFAULT_SETTINGS, ...ALL_RULES }),
  optionsOf: () => ({}),
  language: 'en',
  diagnosticsOf: (model) =>
    diagnosticsOf(model, ALL_RULES, { related: true, rulePages: 'treaty-body-rule:', language: 'en' }),
};

describe('corrections', () => {
  it('are made, however many they are', () => {
    const words = 140_000;
    const model = read(sentence(`that it ${'recognises '.repeat(words)}it`));
    const { edits, model: corrected } = correct(model, ALL_RULES, {});
    assert.equal(edits.length, words);
    assert.equal(corrected.text.text.split('recognizes').length - 1, words);
  });

  it('of many findings cost what the findings cost', async () => {
    await assertGrows(
      (size) => {
        // A word that is written twice is told at each place, whatever the document does elsewhere.
        const model = read(sentence('and of the the act '.repeat(size)));
        assert(weighedFindings(model, ALL_RULES).length >= size);
        return model;
      },
      (model) => correct(model, ALL_RULES, {}),
    );
  });
});

describe('findings in one sentence', () => {
  it('are noted in order, though two pieces of code note them', async () => {
    await assertGrows(
      (size) => read(sentence('1 per cent, 10 % and 5 percent '.repeat(size))),
      (model) => weighedFindings(model, ALL_RULES),
    );
  });

  const text = (size: number) => sentence('XX [date] '.repeat(size));

  it('cost a code action in one place no more than the sentence', async () => {
    await assertGrows(
      (size) => {
        const model = read(text(size));
        assert(weighedFindings(model, ALL_RULES).length >= size);
        return model;
      },
      (model) => {
        const at = model.text.lines.positionAt(model.text.text.indexOf('[date]') + 1);
        const params = {
          textDocument: { uri: model.text.uri },
          range: { start: at, end: at },
          context: { diagnostics: [] },
        };
        const actions = codeActions(model, params, SERVER);
        assert(actions.some(({ title }) => title.startsWith('Ignore this finding in ')));
      },
    );
  });

  it('are recorded to be ignored in one reading of the corrections beside them', async () => {
    const sentenceOn = (number: number) =>
      `The Committee recognises that it was organised by those of paragraph ${number + 9000} above.`;
    await assertGrows(
      (size) => {
        const paragraphs = Array.from({ length: size / 4 }, (_, i) => `${i + 1}.\t${sentenceOn(i)}\n`);
        const model = read(OBSERVATIONS + paragraphs.join(''));
        return { model, findings: weighedFindings(model, ALL_RULES) };
      },
      ({ model, findings }) => {
        const entries = ignoredEntriesFor(model, ALL_RULES, findings);
        assert(entries.every(({ hashes = [] }) => hashes.length > 1));
      },
    );
  });

  it('are recorded to be ignored where one paragraph has all sentences, with numbers in each', async () => {
    await assertGrows(
      (size) => {
        const sentences = Array.from({ length: size / 4 }, () => 'It notes the the act of paragraph 1.');
        const model = read(`${OBSERVATIONS}1.\tIt acts.\n2.\t${sentences.join(' ')}\n`);
        const findings = weighedFindings(model, ALL_RULES);
        assert(findings.length >= size / 4, `${findings.length}`);
        return { model, findings };
      },
      ({ model, findings }) => {
        const entries = ignoredEntriesFor(model, ALL_RULES, findings);
        assert(entries.every(({ hashes = [] }) => hashes.length > 0));
      },
    );
  });

  it('are ignored or left without another look at the sentence for each', async () => {
    await assertGrows(
      (size) => {
        const model = read(text(size));
        const findings = weighedFindings(model, ALL_RULES);
        const ignored = ignorableFindings(model, ALL_RULES, findings.slice(0, 1)).map(({ entry }) => entry);
        return { model, settings: { ...ALL_RULES, ignored } };
      },
      ({ model, settings }) => {
        assert(weighedFindings(model, settings).length < weighedFindings(model, ALL_RULES).length);
      },
    );
  });
});

describe('changes of one notification', () => {
  const WORD = 'State';
  const lines = (size: number) => `1.\tThe ${WORD} party acts.\r\n`.repeat(size);
  const oneLine = (size: number) => `1.\tThe ${WORD} party acts. `.repeat(size);

  /** Every word replaced, as an editor reports it: each in the text that the one before has left. */
  function replaceAll(text: string, isBackwards: boolean): TextDocumentContentChangeEvent[] {
    const index = LineIndex.of(text);
    const found = [...text.matchAll(/State/g)].map((match, i) => ({ at: match.index, of: `Country ${i}` }));
    if (isBackwards) found.reverse();
    let line = -1;
    let moved = 0;
    return found.map(({ at, of }) => {
      const start = index.positionAt(at);
      if (start.line !== line) moved = 0;
      line = start.line;
      const character = start.character + (isBackwards ? 0 : moved);
      moved += of.length - WORD.length;
      return { range: { start: { line, character }, end: { line, character: character + WORD.length } }, text: of };
    });
  }

  for (const isBackwards of [false, true]) {
    for (const [name, write] of Object.entries({ 'many lines': lines, 'one line': oneLine })) {
      it(`cost what the text costs, ${isBackwards ? 'from its end' : 'from its start'}, in ${name}`, () => {
        const counts = [SIZE, SIZE * TIMES].map((size) => {
          const work = { passed: 0 };
          const text = write(size);
          const before = openText('file:///work.txt', 'treaty-body', 1, text);
          const changed = changeTextOften(before, replaceAll(text, isBackwards), 2, work);
          let n = 0;
          assert(changed?.after.text === text.replace(/State/g, () => `Country ${n++}`));
          return work.passed;
        });
        const [short = 0, long = 0] = counts;
        assert(short > 0 && long <= LIMIT * short, `${short} pieces and lines passed, and ${long}`);
      });

      it(`are taken in at once by an open document, ${isBackwards ? 'from its end' : 'from its start'}, in ${name}`, async () => {
        await assertGrows(
          (size) => {
            const documents = new OpenDocuments();
            documents.open('file:///work.txt', 'treaty-body', 1, write(size));
            return { documents, changes: replaceAll(write(size), isBackwards) };
          },
          ({ documents, changes }) => documents.change('file:///work.txt', 2, changes),
        );
      });
    }
  }
});

describe('a folder', () => {
  /** Symbols of one length, up to some thousands. */
  const symbolOf = (i: number) => {
    const letter = (n: number) => String.fromCharCode(65 + (n % 26));
    return `CMW/C/X${letter(i / 26)}${letter(i)}/CO/${1 + Math.floor(i / 676)}`;
  };
  const uriOf = (i: number) => `file:///folder/${symbolOf(i).replaceAll('/', '-')}.txt`;
  const textOf = (i: number) =>
    `${symbolOf(i)}\n\nConcluding observations\n\n1.\tSee CRC/C/GC/12 and ${symbolOf(i + 1)}.\n`;

  /** Files that are there, and how often they are listed and read. */
  function folderOf(size: number) {
    const counts = { lists: 0, reads: 0 };
    const indexOf = new Map(Array.from({ length: size }, (_, i) => [uriOf(i), i]));
    const port: FilePort = {
      list: async () => {
        counts.lists++;
        return { files: [...indexOf.keys()].map((uri) => ({ uri, stamp: '' })), total: size, isMore: false };
      },
      read: async (uri) => {
        counts.reads++;
        return textOf(indexOf.get(uri) ?? 0);
      },
      readBytes: async () => undefined,
      readSource: async () => undefined,
      isForeign: async () => false,
    };
    const documents = new OpenDocuments();
    const index = new FileIndex();
    const library = new Library(port, documents, () => undefined, undefined, index);
    library.setFolders(['file:///folder']);
    return { library, documents, index, counts, size };
  }

  const token = new CancellationTokenSource().token;

  it('is read once, in steps that its size does not make longer', async () => {
    await assertGrows(folderOf, async ({ library, index, counts, size }) => {
      assert(await library.read(token));
      assert.deepEqual(counts, { lists: 1, reads: size });
      assert.equal(index.copyCount, 0);
      const { files } = library;
      assert.equal(files.summaries.size, size);
      assert.equal(files.citing.get('CRC/C/GC/12')?.size, size);
    });
  });

  it('has its index copied once for all that changes between two looks at it', () => {
    for (const size of [SIZE, SIZE * TIMES]) {
      const index = new FileIndex();
      const fill = () => {
        for (let i = 0; i < size; i++) {
          const text = textOf(i);
          index.set(uriOf(i), summarize(readDocument(openText(uriOf(i), 'treaty-body', 1, text))));
          assert(index.has(uriOf(i)));
        }
      };
      fill();
      assert.equal(index.copyCount, 0);
      const before = index.files;
      const entries = Object.values(before).reduce((sum, { size: of }) => sum + of, 0);
      fill();
      // The maps, and each set of addresses in them.
      assert(index.copyCount <= 2 * entries + 2 * size, `${index.copyCount} of ${entries}`);
      assert.deepEqual(index.files, before);
    }
  });

  it('of open documents is looked up one by one', async () => {
    await assertGrows(
      (size) => {
        const { library, documents } = folderOf(0);
        for (let i = 0; i < size; i++) documents.open(uriOf(i), 'treaty-body', 1, textOf(i));
        return { library, documents, size };
      },
      async ({ library, documents, size }) => {
        for (let i = 0; i < size; i++) assert.equal(await library.load(uriOf(i)), documents.get(uriOf(i)));
      },
    );
  });

  it('of open documents tells which of them a symbol may stand for', async () => {
    await assertGrows(
      (size) => {
        const { library, documents } = folderOf(0);
        for (let i = 0; i < size; i++) documents.open(uriOf(i), 'treaty-body', 1, textOf(i));
        const from = documents.get(uriOf(0));
        assert(from);
        return { library, from, size };
      },
      ({ library, from, size }) => {
        for (let i = 0; i < size; i++) {
          const found = documentsOf(library.workspace, symbolOf(i), from);
          assert.deepEqual(
            found.map(({ uri }) => uri),
            [uriOf(i)],
          );
        }
      },
    );
  });
});
