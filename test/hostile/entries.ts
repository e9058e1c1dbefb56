import { isOfficialText } from '../../server/src/catalogue/official';
import type { FilePort } from '../../server/src/lsp/connection/filePort';
import { checkSettings } from '../../server/src/lsp/documents/settings';
import type { Host } from '../../server/src/lsp/library/host';
import { optionsFrom, readProject } from '../../server/src/rules/project/project';
import { changedProject } from '../../server/src/rules/project/projectEdits';
import { RULE_IDS } from '../../server/src/rules/registry';
import { readTreatyFile } from '../../server/src/syntax/treaty/file';
import { decodeDocument, sourceFrom } from '../../server/src/textFiles';
import { patchWord } from '../../server/src/word/patch/patchWord';
import { rewriteWord } from '../../server/src/word/patch/rewriteWord';
import { readWord } from '../../server/src/word/readWord';
import { runCaptured, type World } from '../cli/support/captured';
import { DRAFT } from '../support/documents';
import { bytesOf, type HostileInput, jsonOf, withEachPart } from '../support/hostile/hostileInputs';
import { type Answer, newServerHere, type ServerHere, serverHere } from '../support/serverHere';
import { FOLDER, isTold, REQUESTS, URI } from './requests';

/** Something that reads what a user, or somebody else, has put there. */
export interface Entry {
  readonly name: string;
  /** Gives it an input in all the ways that there are; what goes wrong is thrown. */
  readonly feed: (input: HostileInput) => Promise<void>;
}

/** How large a whole file is, and a part of a message or of a file; see {@link HostileInput}. */
const FILE = 25;
const PART = 2;

const INTERNAL_ERROR = -32603;

const PROJECT = {
  rules: { ize: 'off', 'word-limit': 'warning' },
  wordLimits: { 'concluding-observations': 9000 },
  sectionTargets: { 'Positive aspects': 400 },
  acronyms: ['NHRI'],
  laws: ['Organic Charter'],
  instruments: ['Xandoria Convention on Seafarers'],
  documents: [{ files: 'drafts/**/*.txt', kind: 'concluding-observations', status: 'draft' }],
  ignored: [{ rule: 'ize', document: 'CMW/C/XAA/CO/1', sentence: 'One.', text: 'realise', reason: 'so' }],
};
const SETTINGS = {
  rules: { ize: 'off' },
  wordLimits: { 'concluding-observations': 9000 },
  ignored: PROJECT.ignored,
  inlayHints: true,
  codeLens: true,
  continueNumbering: true,
  renumberOnPaste: true,
  treatyTexts: '/texts',
  sizeLimit: 10,
  trace: { timings: true },
};
const KEPT_TREATY = {
  version: 1,
  instrument: 'icrmw',
  source: 'a.txt',
  articles: [
    {
      number: 8,
      heading: 'Leaving',
      chapeau: 'All',
      paragraphs: [{ number: 1, text: 'One', items: [{ letter: 'a', text: 'Some', closing: 'all' }], closing: 'so' }],
    },
  ],
};

/** Files that are all the same bytes, in every folder. */
function filesOf(bytes: Uint8Array): FilePort {
  const names = ['CMW-C-XAA-CO-1.txt', 'CMW-C-XAA-CO-2.txt', 'notes.txt', 'CMW-C-XAA-CO-3.docx'];
  return {
    list: async () => ({
      files: names.map((name) => ({ uri: `${FOLDER}/${name}`, stamp: '1' })),
      total: names.length,
      isMore: false,
    }),
    read: async () => decodeDocument(bytes),
    readBytes: async () => bytes,
    readSource: async () => sourceFrom(bytes),
    isForeign: async () => false,
  };
}

const NOTHING = new Uint8Array();
const WORKSPACE = { workspaceFolders: [{ uri: FOLDER, name: 'drafts' }] };

function hostOf(more: Partial<Host> = {}): Host {
  return { version: '1.2.3', runtime: 'a test', readResource: async () => undefined, files: filesOf(NOTHING), ...more };
}

function open(server: ServerHere, text: string): void {
  server.tell(
    'textDocument/didOpen',
    JSON.stringify({ textDocument: { uri: URI, languageId: 'treaty-body', version: 1, text } }),
  );
}

/** Ends a server, and throws where it has said that something went wrong which it had not expected. */
async function ended(server: ServerHere): Promise<void> {
  // What was told before has been dealt with by then.
  await server.ask('treatyBody/report', '{}');
  server.stop();
  const wrong = server.logged.find((line) => /failed with message|Not expected|internal error/i.test(line));
  if (wrong !== undefined) throw new Error(wrong.slice(0, 500));
}

function checkAnswer(method: string, { error }: Answer): void {
  if (error?.code === INTERNAL_ERROR) throw new Error(`${method}: ${error.message.slice(0, 500)}`);
}

/** All requests as they should be, about a document as it is. */
async function askAll(server: ServerHere): Promise<void> {
  for (const [method, [params]] of Object.entries(REQUESTS))
    if (method !== 'initialize' && !isTold(method))
      checkAnswer(method, await server.ask(method, JSON.stringify(params)));
}

/** A message with the input in the place of each of its parts. */
function messageEntry(method: string): Entry {
  return {
    name: method,
    feed: async (input) => {
      const server = await serverHere(hostOf(), WORKSPACE);
      open(server, DRAFT);
      for (const params of REQUESTS[method] ?? []) {
        for (const json of jsonOf(input, PART)) {
          for (const one of withEachPart(params, json)) {
            if (isTold(method)) server.tell(method, one);
            else checkAnswer(method, await server.ask(method, one));
          }
        }
      }
      await ended(server);
    },
  };
}

const [INITIALIZE] = Object.entries(REQUESTS).flatMap(([method, all]) => (method === 'initialize' ? all : []));

const initialize: Entry = {
  name: 'initialize',
  feed: async (input) => {
    for (const json of jsonOf(input, PART)) {
      for (const params of withEachPart(INITIALIZE, json)) {
        const server = newServerHere(hostOf());
        const answer = await server.ask('initialize', params);
        checkAnswer('initialize', answer);
        server.tell('initialized', '{}');
        open(server, 'CMW/C/XAA/CO/1\n\n1.\tSee paragraph 9.\n');
        if (answer.result) checkAnswer('symbol', await server.ask('workspace/symbol', '{"query":""}'));
        server.stop();
      }
    }
  },
};

/** The command line in a folder with some files; it ends by itself, with a code that it knows. */
async function command(argv: readonly string[], world: World): Promise<string> {
  const { code, out, error } = await runCaptured(argv, world);
  if (![0, 1, 2].includes(code) || /internal error/.test(error))
    throw new Error(`${argv.join(' ').slice(0, 80)}: ${code}, ${error.slice(0, 500)}`);
  return out + error;
}

const DOCUMENT = 'CMW/C/XAA/CO/1\n\n1.\tThe Committee recognises paragraph 9.\n';

const COMMANDS: readonly Entry[] = [
  {
    name: 'files on the command line',
    feed: async (input) => {
      const bytes = bytesOf(input, FILE);
      const files = { 'a.txt': bytes, 'b.docx': bytes };
      const short = { 'a.txt': bytesOf(input, PART) };
      for (const format of ['pretty', 'json', 'sarif', 'github'])
        await command(['check', '--format', format, 'a.txt'], { files: short });
      for (const argv of [
        ['check', '--fix', 'a.txt', 'b.docx'],
        ['outline', 'a.txt'],
        ['compare', 'a.txt', 'b.docx'],
        ['recommendations', 'a.txt'],
        ['follow-up', 'a.txt', 'b.docx'],
        ['convert', 'b.docx', 'c.md'],
      ])
        await command(argv, { files });
    },
  },
  {
    name: 'standard input',
    feed: async (input) => {
      const files = { '-': bytesOf(input, FILE) };
      for (const argv of [
        ['check', '-'],
        ['outline', '-'],
        ['recommendations', '-'],
        ['follow-up', '-'],
        ['convert', '-', '-'],
      ])
        await command(argv, { files });
    },
  },
  {
    name: 'operands and options',
    feed: async (input) => {
      const text = input.text(PART);
      const files = { 'a.txt': DOCUMENT };
      const options = [
        'kind',
        'status',
        'word-limit',
        'rule',
        'config',
        'format',
        'changes',
        'max-warnings',
        'cache-location',
      ];
      for (const name of options) await command(['check', `--${name}`, text, 'a.txt'], { files });
      for (const argv of [
        [text],
        ['check', text],
        ['check', '--', text, `*${text}*`],
        ['outline', text],
        ['recommendations', '--format', text, 'a.txt'],
        ['follow-up', text],
        ['outline', '--kind', text, 'a.txt'],
        ['convert', text, text],
        ['convert', 'a.txt', `${text}.md`],
        ['rules', text],
        ['explain', text],
        ['article', text, text],
        ['article', 'icrmw', text, '--text', text],
        ['treaties', text],
        ['serve', text],
      ])
        await command(argv, { files });
    },
  },
  {
    name: 'a treaty text on the command line',
    feed: async (input) => {
      const bytes = bytesOf(input, FILE);
      for (const name of ['t.txt', 't.md', 't.html', 't.json'])
        await command(['article', 'icrmw', '8', '--text', name], { files: { [name]: bytes } });
    },
  },
  {
    name: 'a project file on the command line',
    feed: async (input) => {
      const files = { 'a.txt': DOCUMENT, 'treaty-body.json': bytesOf(input, FILE) };
      await command(['check', 'a.txt'], { files });
      await command(['check', '--config', 'treaty-body.json', 'a.txt'], { files });
    },
  },
  {
    name: 'results that were kept',
    feed: async (input) => {
      const shelf = new Map<string, string | Error>();
      const world = { files: { 'a.txt': DOCUMENT }, shelf };
      const said = await command(['check', '--cache', 'a.txt'], world);
      const text = input.text(FILE);
      for (const [key, kept] of [...shelf]) {
        for (const instead of [text, `${String(kept)}${text}`, String(kept).replace(/\n.*/s, () => `\n${text}`)]) {
          shelf.set(key, instead);
          if ((await command(['check', '--cache', 'a.txt'], world)) !== said) throw new Error('it was believed');
        }
      }
    },
  },
];

const FILES: readonly Entry[] = [
  {
    name: 'the text of a document',
    feed: async (input) => {
      const server = await serverHere(hostOf(), WORKSPACE);
      open(server, input.text(FILE));
      await askAll(server);
      await ended(server);
    },
  },
  {
    name: 'a Word file',
    feed: async (input) => {
      const bytes = bytesOf(input, FILE);
      const read = readWord(bytes);
      if (read.kind === 'text') {
        const all = read.paragraphs.map(({ textStart, end }, at) => {
          return { stays: at, like: at, content: [{ start: textStart, end }, ' x'] };
        });
        const [first = { stays: 0, like: 0, content: [] }, ...others] = all;
        rewriteWord(bytes, [...others, { from: 0, like: 0, content: first.content }, { like: 0, content: ['x'] }]);
        rewriteWord(bytes, others);
      }
      patchWord(bytes, [
        { start: 0, end: 9, about: 'x', comment: 'Said.', edits: [{ start: 3, end: 6, text: 'new' }] },
      ]);
      const server = await serverHere(hostOf(), WORKSPACE);
      const given = { bytes: Buffer.from(bytes).toString('base64'), changes: 'marked', uri: `${FOLDER}/a.docx` };
      for (const form of ['text', 'markdown'])
        checkAnswer('wordText', await server.ask('treatyBody/wordText', JSON.stringify({ ...given, form })));
      await ended(server);
    },
  },
  {
    name: 'the other documents of a folder',
    feed: async (input) => {
      const server = await serverHere(hostOf({ files: filesOf(bytesOf(input, FILE)) }), WORKSPACE);
      open(server, DRAFT);
      for (const [method, params] of [
        ['workspace/symbol', { query: '' }],
        ['treatyBody/checkFolder', {}],
        ['textDocument/references', REQUESTS['textDocument/references']?.[0]],
      ] as const)
        checkAnswer(method, await server.ask(method, JSON.stringify(params)));
      await ended(server);
    },
  },
  {
    name: 'a project file in the editor',
    feed: async (input) => {
      const whole = input.text(FILE);
      const parts = jsonOf(input, PART).flatMap((json) => withEachPart(PROJECT, json));
      for (const text of [whole, ...parts]) {
        const { project } = readProject(text, RULE_IDS, 'en');
        optionsFrom(project, 'drafts/a.txt');
        changedProject(text, { path: 'drafts/a.txt', status: 'final' });
      }
      const server = await serverHere(hostOf({ files: filesOf(bytesOf(input, FILE)) }), WORKSPACE);
      open(server, DRAFT);
      for (const params of REQUESTS['treatyBody/changeProject'] ?? [])
        checkAnswer('changeProject', await server.ask('treatyBody/changeProject', JSON.stringify(params)));
      await ended(server);
    },
  },
  {
    name: 'a treaty text that is brought',
    feed: async (input) => {
      for (const name of ['t.txt', 't.md', 't.html', input.text(PART)]) await readTreatyFile(name, input.text(FILE));
    },
  },
  {
    name: 'treaty texts that were kept',
    feed: async (input) => {
      const parts = jsonOf(input, PART).flatMap((json) => withEachPart(KEPT_TREATY, json));
      const whole = parts.filter((part) => isOfficialText(JSON.parse(part)));
      // What was kept whole takes the place of what stands before it, so each of them is kept alone.
      for (const kept of [parts, [input.text(FILE)], ...whole.map((one) => [one])]) {
        const texts = { read: async () => kept.map((text) => ({ name: 'icrmw.json', text })) };
        const server = await serverHere(hostOf({ texts }), {
          initializationOptions: { treatyDocuments: true, treatyStorage: 'kept' },
        });
        open(server, `${DRAFT}\n66.\tSee article 8 of the Convention.\n`);
        for (const [method, params] of [
          ['treatyBody/treaties', {}],
          ['treatyBody/treatyDocument', { uri: 'treaty-body-treaty:/icrmw/a' }],
        ] as const)
          checkAnswer(method, await server.ask(method, JSON.stringify(params)));
        await ended(server);
      }
    },
  },
];

const OTHERS: readonly Entry[] = [
  {
    name: 'settings',
    feed: async (input) => {
      for (const json of jsonOf(input, PART)) {
        for (const settings of withEachPart(SETTINGS, json)) checkSettings(JSON.parse(settings));
        const server = await serverHere(hostOf(), {
          ...WORKSPACE,
          capabilities: { workspace: { configuration: true } },
        });
        // The client's library cannot write what is too deep.
        server.settings = json.length < 3000 || !/^[[{]/.test(json) ? JSON.parse(json) : { rules: input.text(PART) };
        open(server, DRAFT);
        checkAnswer(
          'diagnostic',
          await server.ask('textDocument/diagnostic', JSON.stringify({ textDocument: { uri: URI } })),
        );
        await ended(server);
      }
    },
  },
  {
    name: 'the clipboard',
    feed: async (input) => {
      const text = input.text(FILE);
      const at = { uri: URI, range: { start: { line: 18, character: 0 }, end: { line: 30, character: 5 } } };
      const server = await serverHere(hostOf(), WORKSPACE);
      open(server, DRAFT);
      const source = { start: -5, end: 2 ** 40, isSame: false };
      for (const more of [
        { text },
        { text, source: { ...source, text } },
        { text, source: { ...source, text: DRAFT, isSame: true } },
        { text: '7.\tIt acts.\n8.\tSee paragraph 7.\n', source: { ...source, text, start: 0 } },
      ])
        checkAnswer('paste', await server.ask('treatyBody/paste', JSON.stringify({ ...at, ...more })));
      await ended(server);
    },
  },
  {
    name: 'what a client answers',
    feed: async (input) => {
      const text = input.text(PART);
      const bytes = Buffer.from(bytesOf(input, PART)).toString('base64');
      for (const value of [
        text,
        { uris: [text, URI], total: text },
        { text, isMarked: true },
        { refusal: text },
        bytes,
      ]) {
        const options = { extension: true, files: true, resources: true, treatyDocuments: true, treatyStorage: 'kept' };
        const params = {
          ...WORKSPACE,
          initializationOptions: options,
          capabilities: { workspace: { configuration: true } },
        };
        const server = await serverHere(
          { version: '1.2.3', runtime: 'a test', readResource: async () => undefined },
          params,
        );
        server.settings = value;
        server.answer = () => value;
        open(server, DRAFT);
        for (const method of [
          'workspace/symbol',
          'treatyBody/changeProject',
          'treatyBody/treaties',
          'textDocument/diagnostic',
        ])
          checkAnswer(method, await server.ask(method, JSON.stringify(REQUESTS[method]?.[0] ?? {})));
        await ended(server);
      }
    },
  },
];

/** All that reads something of a user's; each message that the server looks at is one. */
export const ENTRIES: readonly Entry[] = [
  ...FILES,
  ...COMMANDS,
  ...OTHERS,
  initialize,
  ...Object.keys(REQUESTS)
    .filter((method) => method !== 'initialize')
    .map(messageEntry),
];
