import { posix, sep } from 'node:path';
import { code, type SourceFile } from '../sourceFiles';

/** Where words of documents may stand. */
const HOMES = /^server\/src\/(?:languages|catalogue)\//;
const CONSTANT = /^(?:export )?const (\w+)(?:: [^=]+)? =(?!>)([\s\S]*?);$/gm;
const NAMED_IMPORT = /^import (?:type )?\{([^}]*)\} from '(\.[^']*)';$/gm;
/** Strings and the text of templates; escapes and character classes hold no words. */
const TEXT = /'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;
const NO_WORDS = /\$\{[^}]*\}|\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|\[(?:[^\]\\]|\\.)*\]|\(\?<\w+>/g;

interface SourceConstants {
  readonly text: string;
  readonly constants: ReadonlyMap<string, string>;
  /** By local name: the file that it comes from. */
  readonly imported: ReadonlyMap<string, string>;
}

/**
 * The constants of which regular expressions are built by `new RegExp` and that hold words themselves, in the files that build them or in
 * those that these import, as `file: NAME`. Languages and the catalogue are not looked into.
 */
export function wordedParts(sources: readonly SourceFile[]): readonly string[] {
  const files = new Map(sources.map(({ file, text }) => [file.split(sep).join('/'), constantsIn(file, text)]));
  const parts = new Set<string>();
  const visited = new Set<string>();
  const visit = (file: string, source: string): void => {
    for (const [name] of source.matchAll(/(?<![.\w])[A-Za-z_]\w*/g)) {
      const known = files.get(file);
      const origin = known?.constants.has(name) ? file : known?.imported.get(name);
      if (origin === undefined || visited.has(`${origin}: ${name}`)) continue;
      visited.add(`${origin}: ${name}`);
      const value = files.get(origin)?.constants.get(name);
      if (value === undefined || HOMES.test(origin)) continue;
      if (!/\bnew RegExp\(/.test(value) && holdsWords(value)) parts.add(`${origin}: ${name}`);
      visit(origin, value);
    }
  };
  for (const [file, { text }] of files) for (const built of expressionsBuilt(text)) visit(file, built);
  return [...parts].sort();
}

function constantsIn(file: string, whole: string): SourceConstants {
  const text = code(whole);
  const folder = posix.dirname(file.split(sep).join('/'));
  const imported = [...text.matchAll(NAMED_IMPORT)].flatMap(([, names = '', path = '']) =>
    names.split(',').map((name) => [name.replace(/^\s*type /, '').trim(), `${posix.join(folder, path)}.ts`] as const),
  );
  return {
    text,
    constants: new Map([...text.matchAll(CONSTANT)].map(([, name = '', value = '']) => [name, value])),
    imported: new Map(imported),
  };
}

/** What stands between the brackets of each `new RegExp(…)`. */
function expressionsBuilt(text: string): readonly string[] {
  return [...text.matchAll(/\bnew RegExp\(/g)].map(({ 0: opening, index }) => {
    const start = index + opening.length;
    const end = text.slice(start).search(/\)[;,\n]/);
    return text.slice(start, end < 0 ? undefined : start + end);
  });
}

/** Whether a value has a string with a word in it, two letters or more, other than the name of a flag. */
function holdsWords(value: string): boolean {
  return [...value.matchAll(TEXT)].some(([, single, double, template]) =>
    /\p{L}{2,}/u.test((single ?? double ?? template ?? '').replace(NO_WORDS, ' ')),
  );
}
