import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { basename, dirname, join, normalize, sep } from 'node:path';
import { describe, it } from 'node:test';
import { code, importsIn, type SourceFile, sourcesIn } from './support/sourceFiles';

const RULES_USE = ['display', 'text', 'languages', 'catalogue', 'syntax', 'model', 'sources'];
const EDGES_USE = [
  'display',
  'text',
  'word',
  'export',
  'catalogue',
  'syntax',
  'model',
  'sources',
  'versions',
  'edits',
  'rules',
  'features',
  'recognize',
  'textFiles',
];
/** What each layer of the server may import beside its own folder. `docs/ARCHITECTURE.md` says why. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  display: [],
  text: [],
  word: ['text'],
  languages: [],
  catalogue: [],
  syntax: ['text', 'languages', 'catalogue'],
  model: ['text', 'languages', 'catalogue', 'syntax', 'followedText'],
  sources: ['text', 'base64', 'languages', 'catalogue', 'syntax', 'model'],
  versions: ['text', 'languages', 'catalogue', 'syntax', 'model'],
  export: ['text', 'word', 'syntax', 'model'],
  edits: ['text', 'languages', 'catalogue', 'syntax', 'model'],
  rules: RULES_USE,
  features: [...RULES_USE, 'versions', 'edits', 'rules', 'protocol'],
  lsp: [...EDGES_USE, 'base64', 'protocol', 'followedText'],
  cli: [...EDGES_USE, 'node'],
  protocol: [],
  recognize: ['languages', 'catalogue'],
  textFiles: [],
  followedText: [],
  mergedText: ['text'],
  base64: [],
  node: ['lsp', 'textFiles'],
  browser: ['lsp', 'protocol'],
};

const IN_NODE = ['cli', 'node'];
/** Layers that meet the machine they run on; all others run in Node, in a browser worker and in tests alike. */
const OUTER = [...IN_NODE, 'lsp', 'browser'];
const MEETS_NODE = [...IN_NODE, 'client'];
/** The packages that are used at all, and by whom; those of the editor and of the protocol with all their entries. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  '@noble/hashes': ['text'],
  '@tanstack/virtual-core': ['pages'],
  '@vscode/codicons': ['pages'],
  diff: ['text'],
  fflate: ['word', 'export'],
  htmlparser2: ['syntax'],
  'jsonc-parser': ['rules'],
  vscode: ['client'],
  'vscode-languageclient': ['client'],
  'vscode-languageserver': ['lsp', 'node', 'browser'],
};
/** Files that may be long, for they are read by the line. */
const TABLES = [
  'server/src/catalogue/committees.ts',
  'server/src/languages/en/words/words.ts',
  'server/src/languages/es/words.ts',
  'server/src/languages/fr/words.ts',
  'test/citations/examples.ts',
];
/** What the client may know of the server. */
const SHARED = ['l10n', 'display', 'protocol', 'recognize', 'textFiles', 'base64', 'followedText', 'mergedText'];
/** Layers that may name a language's own file: all others take the language that a text is in. */
const READS_ENGLISH = ['features'];
/** Modules of Node by which a program reaches others; nothing here does. */
const NETWORK_MODULES = ['http', 'http2', 'https', 'net', 'tls', 'dgram', 'dns', 'dns/promises', 'inspector'];
const NETWORK = /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon)\b/;
/** By which a page would take text for markup or for code. Writing out what was built, as `outerHTML` does, is no such thing. */
const MARKUP =
  /\b(?:innerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|eval)\b|\bdocument\.write|\bouterHTML\s*=|\bnew Function\b/;
const PROMISES = /\b(?:async|await|Promise)\b/;
/** Below the outer layers the one file that waits: it loads the reader of web pages when one is brought. */
const WAITS = join('server/src/syntax/treaty/file.ts');
/** Files that keep values in their own way, each for a reason that it gives: what runs the rules, decisions of users, and the edges. */
const KEEPS = [
  'server/src/model/base/memo.ts',
  'server/src/edits/compare/comparison.ts',
  'server/src/rules/engine/folded.ts',
  'server/src/rules/engine/ignoredHashes.ts',
  'server/src/rules/engine/ruleRunner.ts',
  'server/src/lsp/documents/projects.ts',
  'server/src/lsp/documents/publishing.ts',
  'server/src/cli/files/keys.ts',
  'server/src/cli/checking/checkFile.ts',
].map((file) => join(file));
const MACHINE =
  /\b(?:process|performance|setTimeout|setInterval|setImmediate|queueMicrotask|require)\b|\bnew Date\(\)|\bDate\.now\b|\bDate\(\)/;

interface Import {
  readonly file: string;
  readonly layer: string;
  /** The layer of the server imported, `client`, or a package. */
  readonly target: string;
  readonly written: string;
  /** Whether only types are imported, which leave nothing in what is bundled. */
  readonly isType: boolean;
}

function importsOf(file: string, text: string): Import[] {
  return importsIn(text).map(({ written, isType }) => ({
    file,
    layer: layerOf(file),
    target: written.startsWith('.') ? layerOf(normalize(join(dirname(file), written))) : written,
    written,
    isType,
  }));
}

/** `server/src/text/lines` is in `text`, `server/src/browser.ts` in `browser`, `client/pages/…` in `pages`, the rest of `client` in `client`. */
function layerOf(path: string): string {
  const steps = path.split(sep);
  if (steps[0] === 'client' && steps[1] === 'pages') return 'pages';
  if (steps[0] !== 'server') return steps[0] ?? '';
  return (steps[2] ?? '').replace(/\.(?:ts|json)$/, '');
}

/** What an import breaks, in words; undefined where it is allowed. */
function violation({ file, layer, target, written, isType }: Import): string | undefined {
  const say = (why: string) => `${file} imports ${written}: ${why}`;
  if (written.startsWith('node:')) {
    if (NETWORK_MODULES.includes(written.slice('node:'.length))) return say('nothing leaves the machine');
    return MEETS_NODE.includes(layer) ? undefined : say('no file system, no process');
  }
  if (!written.startsWith('.')) {
    const users = PACKAGES[packageOf(written)];
    if (!users) return say('the package is not in the list of this test');
    return users.includes(layer) ? undefined : say('the layer has no use for the package');
  }
  if (
    target === 'languages' &&
    !/\/(?:language|languageList|countedNoun|stateNameForms|pattern|patternGroups|titleForms|wordForms|unread|originalLanguages)$/.test(
      written,
    ) &&
    layer !== target
  ) {
    if (!READS_ENGLISH.includes(layer)) return say(`${layer} knows roles of words, not one language`);
  }
  if (target === layer) return undefined;
  if (layer === 'features' && target === 'protocol' && !isType)
    return say('features know what is sent, as types, and nothing of messages');
  if (layer === 'pages')
    return target === 'protocol' && isType ? undefined : say('a page knows types of the protocol and nothing else');
  if (layer === 'client' && target === 'pages')
    return isType ? undefined : say('of pages the client knows what they say to it, as types');
  if (layer === 'client')
    return SHARED.includes(target) ? undefined : say(`of the server the client knows ${SHARED.join(', ')} alone`);
  const allowed = LAYERS[layer];
  if (!allowed) return say('the layer is not in the list of this test');
  return allowed.includes(target) ? undefined : say(`${layer} may not know ${target}`);
}

/** `vscode-languageserver/node` is of `vscode-languageserver`, `@a/b/c` of `@a/b`. */
function packageOf(written: string): string {
  return written
    .split('/')
    .slice(0, written.startsWith('@') ? 2 : 1)
    .join('/');
}

describe('the architecture', () => {
  const files = [...sourcesIn('server/src'), ...sourcesIn('client')];
  const programs = ['test', 'scripts', 'bench'].flatMap((folder) => sourcesIn(folder, /\.(?:[cm]?[jt]s|tsx)$/));
  const imports = files.flatMap(({ file, text }) => importsOf(file, text));

  it('lets each rule stand alone: it knows what runs it and what is read for it, no other rule and no project file, and these know no rule', () => {
    const folderOf = (path: string) =>
      /^server\/src\/rules(?:\/(\w+)(?=\/))?/.exec(path.split(sep).join('/'))?.[1] ?? '';
    const may: Readonly<Record<string, readonly string[]>> = {
      '': ['engine', 'reading'],
      reading: ['engine', 'reading'],
      engine: ['engine'],
      said: ['engine', 'said'],
      project: ['engine', 'project'],
    };
    const lists = new Set(
      ['registry.ts', 'messages.ts', 'runner.ts', 'said/english.ts', 'said/messageTable.ts'].map((name) =>
        join('server/src/rules', name),
      ),
    );
    const ofRules = imports.filter(
      ({ file, layer, target, written }) =>
        layer === 'rules' && target === 'rules' && written.startsWith('.') && !lists.has(file),
    );
    const wrong = ofRules.filter(({ file, written }) => {
      const allowed = may[folderOf(file)];
      return allowed && !allowed.includes(folderOf(normalize(join(dirname(file), written))));
    });
    assert.ok(ofRules.length > 300, `${ofRules.length} only`);
    assert.deepEqual(
      wrong.map(({ file, written }) => `${file} imports ${written}`),
      [],
    );
  });

  it('has no file name twice: a name alone says which file is meant', () => {
    const places = new Map<string, string[]>();
    for (const { file } of files) {
      const name = basename(file);
      // Those of a page go by its folder: each begins in a main.ts, as the build expects. So do the words of a language on a subject.
      if (layerOf(file) !== 'pages' && !/languages.[a-z]{2}\W/.test(file))
        places.set(name, [...(places.get(name) ?? []), file]);
    }
    assert.deepEqual(
      [...places.values()].filter((all) => all.length > 1),
      [],
    );
  });

  it('names files in camelCase, and rules and their tests by the id of the rule', () => {
    const rules = readdirSync('server/src/rules').filter((name) => name.endsWith('.ts'));
    const isOfRule = (file: string) =>
      rules.includes(basename(file).replace('.test.ts', '.ts')) && /^(?:server\/src|test)\/rules\/[^/]*$/.test(file);
    const others = [...files, ...programs]
      .map(({ file }) => file.split(sep).join('/'))
      .filter((file) => !isOfRule(file));
    assert.deepEqual(
      others.filter((file) => !/^[a-z][a-zA-Z\d]*(?:\.(?:test|d|[cm]?ts|tsx|[cm]?js))+$/.test(basename(file))),
      [],
    );
  });

  it('has no type name twice: a name alone says which type is meant', () => {
    assert.deepEqual(namedTwice(files), []);
    const named = [
      { file: 'a.ts', text: 'export interface Place {\n}\n' },
      { file: 'b.ts', text: "import {\n  type Group,\n} from './c';\n\ntype Place<T> = T;\n" },
      { file: 'c.ts', text: 'export abstract class Group {\n}\n/** Not a\ntype Place = of its own. */\n' },
    ];
    assert.deepEqual(namedTwice(named), ['Place: a.ts, b.ts']);
  });

  it('has no file of more than 450 lines but tables and the list of messages', () => {
    const long = [...files, ...programs]
      .filter(({ text }) => text.split('\n').length > 451)
      .map(({ file }) => file.split(sep).join('/'));
    assert.deepEqual(long.sort(), TABLES);
  });

  it('has no rule of more than 250 lines, which would be more than one idea', () => {
    const rules = files.filter(({ file }) => dirname(file) === join('server/src/rules'));
    assert.ok(rules.length > 50, `${rules.length} only`);
    assert.deepEqual(
      rules.filter(({ text }) => text.split('\n').length > 251).map(({ file }) => file),
      [],
    );
  });

  it('is looked at as a whole', () => {
    assert.ok(files.length > 30 && imports.length > 100, `${files.length} files, ${imports.length} imports`);
    for (const layer of [
      'text',
      'languages',
      'catalogue',
      'syntax',
      'model',
      'rules',
      'features',
      'lsp',
      'word',
      'export',
    ]) {
      assert.ok(
        files.some(({ file }) => layerOf(file) === layer),
        layer,
      );
    }
  });

  it('has no arrow that runs back', () => {
    assert.deepEqual(
      imports.flatMap((i) => violation(i) ?? []),
      [],
    );
  });

  it('has no permission that nobody uses', () => {
    const used = new Set(imports.map(({ layer, target }) => `${layer} ${target}`));
    const idle = Object.entries(LAYERS).flatMap(([layer, targets]) =>
      targets.map((target) => `${layer} ${target}`).filter((edge) => !used.has(edge)),
    );
    assert.deepEqual(idle, []);
  });

  /** Where something is named in files, outside comments and strings. */
  const named = (what: RegExp, isLookedAt: (file: string) => boolean) =>
    files.flatMap(({ file, text }) => {
      const match = isLookedAt(file) ? what.exec(withoutStrings(code(text))) : null;
      return match ? [`${file}: ${match[0]}`] : [];
    });
  const isInner = (file: string) => ![...OUTER, 'client', 'pages'].includes(layerOf(file));

  it('has no clock and no process below its outer layers', () => {
    assert.deepEqual(named(MACHINE, isInner), []);
  });

  it('computes nothing once and for all that may depend on more than it is kept with', () => {
    const isOfServer = (file: string) => file.startsWith(join('server/src'));
    // What is defined at the top of a file can take nothing in but what it is given.
    const memoized = /^(?!(?:export )?const ).*\b(?:memoize|memoizeBy|memoizeEach)\(/m;
    assert.deepEqual(
      named(memoized, (file) => isOfServer(file) && !KEEPS.includes(file)),
      [],
    );
    // What is computed on a basis could depend on more than its file says it does.
    assert.deepEqual(
      named(/\bnew (?:Memo|WeakMap)\b|\bvaluesOnBases</, (file) => isOfServer(file) && !KEEPS.includes(file)),
      [],
    );
    assert.match('  const a = memoize((b: B) => b.c);', memoized);
    assert.doesNotMatch('export const a = memoize((b: B) => b.c);', memoized);
  });

  it('speaks to no network anywhere', () => {
    assert.deepEqual(
      named(NETWORK, () => true),
      [],
    );
  });

  it('makes no markup of text in pages, and runs none', () => {
    assert.deepEqual(
      named(MARKUP, (file) => layerOf(file) === 'pages'),
      [],
    );
    assert.match('element.innerHTML = text;', MARKUP);
  });

  it('waits for nothing below its outer layers, but for the reader of web pages', () => {
    assert.deepEqual(
      named(PROMISES, (file) => isInner(file) && file !== WAITS),
      [],
    );
    assert.equal(named(PROMISES, (file) => file === WAITS).length, 1);
  });

  it('has no function twice', () => {
    const places = new Map<string, string[]>();
    for (const { file, text } of files) {
      for (const [, name = '', rest = ''] of code(text).matchAll(
        /^(?:export )?(?:async )?function\*? (\w+)([\s\S]*?)\n\}\n/gm,
      )) {
        const body = rest.slice(rest.indexOf(' {\n')).replace(/\s+/g, ' ');
        // Shorter ones are sooner written than found.
        if (body.length > 60) places.set(body, [...(places.get(body) ?? []), `${file}: ${name}`]);
      }
    }
    assert.deepEqual(
      [...places.values()].filter((all) => all.length > 1),
      [],
    );
  });

  it('would tell a wrong arrow', () => {
    const wrong = (file: string, statement: string) => importsOf(file, statement).map(violation);
    for (const [file, statement] of [
      ['server/src/text/lines.ts', "import type { Block } from '../syntax/blocks/block';"],
      ['server/src/syntax/blocks/reader.ts', "import { x } from '../../model/document';"],
      ['server/src/syntax/symbols/parse.ts', "import { x } from '../../model/document';"],
      ['server/src/languages/en/words/words.ts', "import { x } from '../../../catalogue/states';"],
      ['server/src/catalogue/states.ts', "import { x } from '../text/words';"],
      ['server/src/edits/paragraphs/move.ts', "import { x } from '../../rules/engine/rule';"],
      ['server/src/rules/engine/ruleRunner.ts', "export { x } from '../../features/hover/hover';"],
      ['server/src/rules/ize.ts', "import { x } from '../edits/paragraphs/move';"],
      ['server/src/rules/ize.ts', "import { en } from '../languages/en';"],
      ['server/src/model/roles.ts', "import { en } from '../languages/en';"],
      ['server/src/syntax/citations/readMentions.ts', "import { fr } from '../../languages/fr';"],
      ['server/src/edits/citing/cite.ts', "import { en } from '../../languages/en';"],
      ['server/src/lsp/server.ts', "import axios from 'axios';"],
      ['server/src/lsp/server.ts', "import axios from '@axios/lsp';"],
      ['server/src/cli/run.ts', "import { get } from 'node:https';"],
      ['server/src/node/nodeFiles.ts', "import { connect } from 'node:net';"],
      ['client/src/web.ts', "import { get } from 'node:http';"],
      ['server/src/features/hover/hover.ts', "import {\n  x,\n} from '../../lsp/server';"],
      ['server/src/features/hover/hover.ts', "import { Range } from 'vscode-languageserver';"],
      ['server/src/features/hover/hover.ts', "import { Range } from 'vscode-languageserver-types';"],
      ['server/src/features/printed.ts', "import { PAGE } from '../protocol';"],
      ['server/src/lsp/server.ts', "import * as vscode from 'vscode';"],
      ['server/src/lsp/server.ts', "import { readFile } from 'node:fs/promises';"],
      ['server/src/text/lines.ts', "const fs = await import('node:fs');"],
      ['server/src/protocol/picks.ts', "import type { Block } from '../syntax/blocks/block';"],
      ['server/src/recognize.ts', "import { x } from './text/words';"],
      ['client/extension.ts', "import { x } from '../server/src/text/characterKinds';"],
      ['client/deep/view.ts', "import { x } from '../../server/src/lsp/server';"],
      ['client/src/preview.ts', "import { x } from '../pages/preview/messages';"],
      ['client/pages/preview/main.ts', "import { x } from '../../../server/src/protocol';"],
      ['client/pages/preview/main.ts', "import type { x } from '../../src/session/session';"],
      ['client/pages/preview/main.ts', "import type { x } from '../../../server/src/recognize';"],
      ['client/pages/preview/main.ts', "import * as vscode from 'vscode';"],
    ] as const) {
      assert.ok(wrong(file, statement)[0], `${file}: ${statement}`);
    }
    assert.deepEqual(wrong('client/extension.ts', "import { x } from '../server/src/protocol';"), [undefined]);
    for (const [file, statement] of [
      ['client/pages/preview/main.ts', "import type { x } from '../../../server/src/protocol';"],
      ['client/pages/preview/main.ts', "import { x } from '../shared/dom';"],
      ['client/src/webviews/preview.ts', "import type { x } from '../../pages/preview/messages';"],
    ] as const)
      assert.deepEqual(wrong(file, statement), [undefined]);
    assert.deepEqual(wrong('server/src/model/document.ts', "import { x } from '../syntax/blocks/tree';"), [undefined]);
    assert.deepEqual(wrong('server/src/features/outline.ts', "import { en } from '../languages/en';"), [undefined]);
    assert.deepEqual(wrong('server/src/node/entry.ts', "import { x } from 'vscode-languageserver/node';"), [undefined]);
    assert.match(withoutStrings('const a = await fetch(uri);'), NETWORK);
    assert.doesNotMatch(withoutStrings("const a = 'fetch'; prefetched();"), NETWORK);
    assert.match(withoutStrings("const a = 'process'; process.exit()"), MACHINE);
    assert.doesNotMatch(withoutStrings("const a = 'process'; const date = new Date(2015, 1, 1);"), MACHINE);
  });
});

/** The interfaces, type aliases, classes and enums that are declared in several files, exported or not. */
function namedTwice(files: readonly SourceFile[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { file, text } of files) {
    for (const [, name = ''] of code(text).matchAll(
      /^\s*(?:export )?(?:declare |abstract |const )*(?:(?:interface|class|enum)\s|type\s(?=\w+\s*[<=]))\s*(\w+)/gm,
    ))
      places.set(name, (places.get(name) ?? new Set()).add(file));
  }
  return [...places].filter(([, all]) => all.size > 1).map(([name, all]) => `${name}: ${[...all].join(', ')}`);
}

function withoutStrings(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
