import { isDigit } from '../text/words';

/**
 * Whether a line holds a page's running header or a job number and nothing else: a document symbol, "GE.15-08765 (E)",
 * "Page 3" or "2 GE.15-08765".
 */
export function isSymbolLine(line: string): boolean {
  const words = line.split(/\s+/);
  if (words.length > 4) return false;
  let seen = false;
  for (const word of words) {
    if (isJobNumber(word) || looksLikeSymbol(word)) seen = true;
    else if (!isPageWord(word)) return false;
  }
  return seen || (words.length === 2 && /^page$/i.test(words[0] ?? '') && isNumber(words[1] ?? ''));
}

function isJobNumber(word: string): boolean {
  return /^(GE|V|N)\.?\d{2}-\d{0,6}\*?$/.test(word);
}

function looksLikeSymbol(word: string): boolean {
  return /^[A-Z]{1,5}(\/[A-Z0-9.-]{1,12}){2,7}$/.test(word);
}

function isPageWord(word: string): boolean {
  return isNumber(word) || /^\([A-Z]\)$/.test(word) || /^page$/i.test(word);
}

function isNumber(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (!isDigit(word.charCodeAt(i))) return false;
  return word.length > 0 && word.length <= 3;
}
