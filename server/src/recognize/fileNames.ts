import { stateOf } from '../catalogue/states';
import { SYMBOL_PREFIXES } from '../catalogue/symbolPrefixes';

const FILE_SERIES: ReadonlySet<string> = new Set('co q qpr rq fco ai oai ofco vr ir css adr fulr intl'.split(' '));
const FILE_ENDINGS: readonly string[] = ['.txt', '.text'];
/** Suffixes of symbols in file names: languages, addenda, stages of the draft. */
const FILE_TAIL: ReadonlySet<string> = new Set(
  (
    'e f s a r c en fr es ar ru zh eng english french spanish arabic russian chinese add corr rev draft final clean copy auv ' +
    'advance unedited edited version formatted reissued translation converted'
  ).split(' '),
);

/**
 * Whether a file name is a document symbol with its slashes replaced, as servers and people write it: `CMW-C-XAA-CO-1.txt`, `cmw_c_xaa_co_1
 * (en).txt`. The folder is ignored. Accepts plain text only, because other extensions belong to other languages.
 */
export function isTreatyBodyFileName(name: string): boolean {
  const base = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).toLowerCase();
  if (base.length > 120) return false;
  const fileEnding = FILE_ENDINGS.find((candidate) => base.endsWith(candidate));
  if (fileEnding === undefined && /\.[a-z]{1,8}$/.test(base)) return false;
  const stem = fileEnding === undefined ? base : base.slice(0, -fileEnding.length);
  const words = stem.split(/[-_ ()[\],\u2010\u2011]/).filter((word) => word !== '');
  for (const prefix of SYMBOL_PREFIXES) {
    const length = prefix.length;
    if (!prefix.every((part, index) => isPart(words[index], part.toLowerCase()))) continue;
    const remainingWords = numberOf(words.slice(length), prefix.join('/'));
    return remainingWords?.every(isTail) ?? false;
  }
  return false;
}

/** Compares a part of a symbol; its full stop is optional, as some people avoid it in file names: `c12` for `c.12`. */
function isPart(word: string | undefined, part: string): boolean {
  return word === part || word === part.replace('.', '');
}

/** The remaining words after the number at the end of a symbol; undefined if the words are not a symbol. */
function numberOf(words: readonly string[], prefix: string): readonly string[] | undefined {
  const [first = '', second = '', third = ''] = words;
  // CCPR/C/120/D/2398/2014
  if (isNumber(first) && second === 'd' && isNumber(third))
    return isNumber(words[3] ?? '') ? words.slice(4) : undefined;
  if (first === 'gc' || first === 'sr') return isNumber(second) ? words.slice(2) : undefined;
  if (first.startsWith('sr.') && isNumber(first.slice(3))) return words.slice(1);
  // CCPR/CO/80/COL: the session precedes the State.
  if (prefix.endsWith('/CO')) return isNumber(first) && isState(second) ? words.slice(2) : undefined;
  if (/^[a-z]{3}$/.test(first) && FILE_SERIES.has(second)) return isNumber(third) ? words.slice(3) : undefined;
  // Without a series, the code must be that of a known State: "crc-c-for-2024" is not a symbol.
  return isState(first) && isNumber(second) ? words.slice(2) : undefined;
}

function isState(word: string): boolean {
  return word.length === 3 && stateOf(word.toUpperCase()) !== undefined;
}

function isNumber(word: string): boolean {
  return /^[0-9]{1,4}$/.test(word);
}

function isTail(word: string): boolean {
  return (
    /^[0-9]{1,6}$/.test(word) ||
    FILE_TAIL.has(word) ||
    /^(?:add|corr|rev)\.?[0-9]{1,2}$/.test(word) ||
    /^v[0-9]{1,2}$/.test(word)
  );
}
