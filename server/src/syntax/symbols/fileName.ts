import { isDigit } from '../../text/characterKinds';
import { SUFFIX_TYPES } from './symbol';

/** After a number, these words continue the symbol: `CO-1-Add-1` is not the document `CO-1`. */
const SUFFIX_WORDS: ReadonlySet<string> = new Set(SUFFIX_TYPES.map((type) => type.toUpperCase()));

/** How much of a name to read, in UTF-16 code units. */
const NAME_WINDOW = 160;

/**
 * The key of a symbol for comparison with {@link nameKeys}: its runs of letters and of digits, so that it does not matter what replaces
 * slashes and full stops in a file name.
 */
export function symbolKey(symbol: string): string {
  return capitalRuns(symbol).join('-');
}

/**
 * The keys of the symbols a file may be named after, the whole name first: `CMW-C-XAA-CO-1.txt` and `cmw_c_xaa_co_1 (en).txt` both have
 * `CMW-C-XAA-CO-1`, unlike `CMW-C-XAA-CO-1-Add-1.txt` and `CMW-C-XAA-CO-1-2.txt`. The number of keys is small for any name.
 */
export function nameKeys(fileName: string): readonly string[] {
  const name = fileName.slice(0, NAME_WINDOW).replace(/\.[a-z-]{1,14}$/i, '');
  const keys = new Set<string>();
  for (const form of [name, name.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')]) {
    const parts = capitalRuns(form);
    keys.add(parts.join('-'));
    for (let i = 2; i + 1 < parts.length; i++) {
      const nextPart = parts[i + 1] ?? '';
      if (isNumber(parts[i] ?? '') && !isNumber(nextPart) && !SUFFIX_WORDS.has(nextPart))
        keys.add(parts.slice(0, i + 1).join('-'));
    }
  }
  keys.delete('');
  return [...keys];
}

const LANGUAGES: Readonly<Record<string, string>> = { E: 'en', F: 'fr', S: 'es', A: 'ar', R: 'ru', C: 'zh' };

/** The language given at the end of a name, as in `CMW-C-XAA-CO-1 (fr).txt` and `CMW_C_XAA_CO_1_E.txt`; empty if there is none. */
export function languageOfName(fileName: string): string {
  const lastText = capitalRuns(fileName.slice(0, NAME_WINDOW).replace(/\.[a-z-]{1,14}$/i, '')).at(-1) ?? '';
  const id = LANGUAGES[lastText] ?? lastText.toLowerCase();
  return Object.values(LANGUAGES).includes(id) ? id : '';
}

function isNumber(run: string): boolean {
  return isDigit(run.charCodeAt(0));
}

function capitalRuns(text: string): readonly string[] {
  return text.toUpperCase().match(/[A-Z]+|\d+/g) ?? [];
}
