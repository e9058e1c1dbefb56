import { en } from '../../../languages/en';

/** Words that may separate the parts of a statement about an adoption; other words might make them parts of something else. */
const PLAIN: ReadonlySet<string> = new Set(
  `the its their this that these those present following set out below concluding final observation observations comments
  conclusions recommendations list lists of issues themes questions prior to reporting submission report reports initial combined
  periodic previous last earlier preceding former first third on by at during in course close end committee committee’s
  working group pre-sessional pre-session sessional chamber meeting meetings held from same session thereon it them was were been had
  has have be also then therefore finally respectively respect relation connection regarding concerning resulted followed a an both
  state party states parties submitted one document see and plenary public private closed bear bears bore carry carries date dates
  dated day took place are is came decision decisions views comment comments recommendation statement guidelines general already only just`
    .split(/\s+/)
    .concat(Object.keys(en.meaning.ordinals), Object.keys(en.meaning.ordinalPrefixes)),
);

/** Whether a text consists of words that continue a statement, names, ordinals, and brackets; "and" is allowed. */
export function isPlain(text: string): boolean {
  if (/[;:]/.test(text)) return false;
  const words = text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ').match(/[\p{L}\d’'/.-]*\p{L}[\p{L}\d’'/.-]*/gu) ?? [];
  return words.every((word) => PLAIN.has(word) || isPlainWord(word));
}

/** A name, an ordinal, or a plain word with a capital, a note mark or hyphens. */
function isPlainWord(word: string): boolean {
  if (/^\p{Lu}/u.test(word)) return true;
  const plain = word.replace(/[.\d]+$/, '');
  return /^\d+(?:st|nd|rd|th)$/.test(plain) || plain.split(/-(?!session)/).every((part) => PLAIN.has(part));
}

/** The same without "and", after which another statement may begin. */
export function isJoined(text: string): boolean {
  return !/\band\b/.test(text) && isPlain(text);
}
