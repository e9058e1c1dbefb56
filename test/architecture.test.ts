import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, it } from 'node:test';

/** What each layer of the server may import beside its own folder. `docs/ARCHITECTURE.md` says why. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  text: [],
  languages: [],
  catalogue: [],
  syntax: ['text', 'languages', 'catalogue'],
  model: ['text', 'languages', 'catalogue', 'syntax'],
  edits: ['text', 'languages', 'catalogue', 'syntax', 'model'],
  rules: ['text', 'languages', 'catalogue', 'syntax', 'model', 'edits'],
  features: ['text', 'languages', 'catalogue', 'syntax', 'model', 'edits', 'rules'],
  lsp: ['text', 'languages', 'catalogue', 'syntax', 'model', 'edits', 'rules', 'features', 'protocol', 'recognise'],
  cli: [
    'text',
    'languages',
    'catalogue',
    'syntax',
    'model',
    'edits',
    'rules',
    'features',
    'lsp',
    'protocol',
    'recognise',
  ],
  protocol: [],
  recognise: ['languages', 'catalogue'],
  node: ['lsp', 'nodeFrames', 'nodeHeart'],
  nodeHeart: ['lsp', 'nodeFiles', 'nodeTexts'],
  nodeFiles: ['lsp'],
  nodeFrames: [],
  nodeTexts: ['lsp'],
  browser: ['lsp', 'protocol'],
};

/** Layers that meet the machine they run on; all others run in Node, in a browser worker and in tests alike. */
const OUTER = ['lsp', 'cli', 'node', 'nodeHeart', 'nodeFiles', 'nodeFrames', 'nodeTexts', 'browser'];
const MEETS_NODE = ['client', 'cli', 'node', 'nodeHeart', 'nodeFiles', 'nodeFrames', 'nodeTexts'];
/** Packages that only compute, and the layers that need them. */
const PURE_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  htmlparser2: ['syntax'],
  'jsonc-parser': ['rules'],
};
const SPEAKS_LSP = ['lsp', 'node', 'nodeFrames', 'browser'];
const MACHINE =
  /\b(?:process|performance|setTimeout|setInterval|setImmediate|queueMicrotask|require|fetch|XMLHttpRequest)\b|\bnew Date\(\)|\bDate\.now\b|\bDate\(\)/;

interface Import {
  readonly file: string;
  readonly layer: string;
  /** The layer of the server imported, `client`, or a package. */
  readonly target: string;
  readonly written: string;
}

/** A file's text without comments and strings' contents left in: imports are matched on the whole statement. */
function code(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`])\/\/.*$/gm, '$1');
}

function importsOf(file: string, text: string): Import[] {
  const statements =
    /(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"\s]+)['"]|\bimport\s*\(?\s*['"]([^'"\s]+)['"]/g;
  const specifiers = [...code(text).matchAll(statements)].map((match) => match[1] ?? match[2] ?? '');
  return specifiers.map((written) => ({
    file,
    layer: layerOf(file),
    target: written.startsWith('.') ? layerOf(normalize(join(dirname(file), written))) : written,
    written,
  }));
}

/** `server/src/text/lines` is in `text`, `server/src/node.ts` in `node`, `client/…` in `client`. */
function layerOf(path: string): string {
  const steps = path.split(sep);
  if (steps[0] !== 'server') return steps[0] ?? '';
  return (steps[2] ?? '').replace(/\.(?:ts|json)$/, '');
}

/** What an import breaks, in words; undefined where it is allowed. */
function violation({ file, layer, target, written }: Import): string | undefined {
  const say = (why: string) => `${file} imports ${written}: ${why}`;
  if (written.startsWith('node:')) return MEETS_NODE.includes(layer) ? undefined : say('no file system, no process');
  if (!written.startsWith('.')) {
    if (target === 'vscode' || target.startsWith('vscode-languageclient'))
      return layer === 'client' ? undefined : say('only client/ knows the editor');
    if (target.startsWith('vscode-languageserver'))
      return SPEAKS_LSP.includes(layer) ? undefined : say('only lsp/ knows the protocol');
    const known = layer === 'client' || OUTER.includes(layer) || PURE_PACKAGES[target]?.includes(layer);
    return known ? undefined : say('the layer has no use for the package');
  }
  if (target === layer) return undefined;
  if (layer === 'client')
    return target === 'protocol' || target === 'recognise'
      ? undefined
      : say('the client knows protocol and recognise alone');
  const allowed = LAYERS[layer];
  if (!allowed) return say('the layer is not in the list of this test');
  return allowed.includes(target) ? undefined : say(`${layer} may not know ${target}`);
}

const root = process.cwd();

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules'))
    .map((name) => join(folder, name));
}

describe('the architecture', () => {
  const files = [...sources('server/src'), ...sources('client')].map((file) => ({
    file,
    text: readFileSync(join(root, file), 'utf8'),
  }));
  const imports = files.flatMap(({ file, text }) => importsOf(file, text));

  it('is looked at as a whole', () => {
    assert.ok(files.length > 30 && imports.length > 100, `${files.length} files, ${imports.length} imports`);
    for (const layer of ['text', 'languages', 'catalogue', 'syntax', 'model', 'rules', 'features', 'lsp']) {
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

  it('has no clock, process or network below its outer layers', () => {
    const found = files.flatMap(({ file, text }) => {
      if (OUTER.includes(layerOf(file)) || layerOf(file) === 'client') return [];
      const match = MACHINE.exec(withoutStrings(code(text)));
      return match ? [`${file}: ${match[0]}`] : [];
    });
    assert.deepEqual(found, []);
  });

  it('would tell a wrong arrow', () => {
    const wrong = (file: string, statement: string) => importsOf(file, statement).map(violation);
    for (const [file, statement] of [
      ['server/src/text/lines.ts', "import type { Block } from '../syntax/block';"],
      ['server/src/syntax/reader.ts', "import { x } from '../model/document';"],
      ['server/src/syntax/symbols/parse.ts', "import { x } from '../../model/document';"],
      ['server/src/languages/en.ts', "import { x } from '../catalogue/states';"],
      ['server/src/catalogue/states.ts', "import { x } from '../text/words';"],
      ['server/src/edits/move.ts', "import { x } from '../rules/rule';"],
      ['server/src/rules/run.ts', "export { x } from '../features/hover';"],
      ['server/src/features/hover.ts', "import {\n  x,\n} from '../lsp/server';"],
      ['server/src/features/hover.ts', "import { Range } from 'vscode-languageserver';"],
      ['server/src/features/hover.ts', "import { Range } from 'vscode-languageserver-types';"],
      ['server/src/lsp/server.ts', "import * as vscode from 'vscode';"],
      ['server/src/lsp/server.ts', "import { readFile } from 'node:fs/promises';"],
      ['server/src/text/lines.ts', "const fs = await import('node:fs');"],
      ['server/src/protocol.ts', "import type { Block } from './syntax/block';"],
      ['server/src/recognise.ts', "import { x } from './text/words';"],
      ['client/extension.ts', "import { x } from '../server/src/text/words';"],
      ['client/deep/view.ts', "import { x } from '../../server/src/lsp/server';"],
    ] as const) {
      assert.ok(wrong(file, statement)[0], `${file}: ${statement}`);
    }
    assert.deepEqual(wrong('client/extension.ts', "import { x } from '../server/src/protocol';"), [undefined]);
    assert.deepEqual(wrong('server/src/model/document.ts', "import { x } from '../syntax/tree';"), [undefined]);
    assert.match(withoutStrings("const a = 'process'; process.exit()"), MACHINE);
    assert.doesNotMatch(withoutStrings("const a = 'process'; const date = new Date(2015, 1, 1);"), MACHINE);
  });
});

function withoutStrings(text: string): string {
  return text.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
