import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const STRING = String.raw`"(?:[^"\\\n]|\\.)*"`;

/**
 * The sources of a folder in a simple form: without types and comments, each string on one line in double quotation marks, template
 * literals as concatenated strings.
 */
export function sourcesOf(folder: string): readonly { readonly file: string; readonly code: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ts$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .map((file) => ({ file, code: plainCode(readFileSync(file, 'utf8')) }));
}

/** A source in the form of {@link sourcesOf}. */
export function plainCode(source: string): string {
  const supported = { 'template-literal': false };
  const { code } = transformSync(source, { loader: 'ts', target: 'es2022', supported, charset: 'utf8' });
  return code.replace(/^(?:import|export) [^;]*? from "[^"]*";$/gm, '');
}

/** A call of `t` or `plural` up to its last sentence: one sentence, or a singular and a plural. */
const CALL = new RegExp(String.raw`(?<!\w)(?:t\(\s*(${STRING})|plural\(\s*[\w.]+,\s*(${STRING}),\s*(${STRING}))`, 'g');

/** The sentences that a source passes to `t` and `plural`, and the calls without literals. */
export function saidIn(code: string): { readonly sentences: readonly string[]; readonly odd: readonly string[] } {
  const sentences = [...code.matchAll(CALL)].flatMap(([, ...literals]) =>
    literals.flatMap((one) => (one === undefined ? [] : [meant(one)])),
  );
  const odd = [...withoutCalls(code).matchAll(/(?<!\w)(?:t|plural)\([^\n]*/g)].map(([call]) => call);
  return { sentences, odd };
}

function withoutCalls(code: string): string {
  return code.replace(CALL, 'said(');
}

/** All strings of a source. */
export function stringsIn(code: string): readonly string[] {
  return [...code.matchAll(new RegExp(STRING, 'g'))].map(([string]) => meant(string));
}

/** The strings of a source outside such calls that look like text for the user: two words, or the end of a sentence. */
export function wordsIn(code: string): readonly string[] {
  return stringsIn(withoutCalls(code)).filter((string) =>
    /[A-Za-z’]{2,}[,:;]? [A-Za-z]{2,}|^[A-Z][a-z]+[.:!?]$| [a-z]{2,}[.:]?$/.test(string),
  );
}

/** The value of a string literal. */
function meant(literal: string): string {
  const units: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
  return literal.slice(1, -1).replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|([\s\S]))/gi, (_, two, four, one) => {
    const code: string | undefined = two ?? four;
    return code === undefined ? (units[one] ?? one) : String.fromCharCode(Number.parseInt(code, 16));
  });
}

/** The placeholders of a sentence, sorted: `{0} {name}`. */
export function placesOf(sentence: string): string {
  return [...new Set(sentence.match(/\{\w+\}/g))].sort().join(' ');
}
