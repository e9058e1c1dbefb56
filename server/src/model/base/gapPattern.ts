/** The characters of a gap (see GAP in syntax/citations/mention.ts) for each role, and their names in patterns. */
const SIGNS: Readonly<Record<string, string>> = {
  of: 'o',
  in: 'i',
  the: 'd',
  its: 'm',
  same: 's',
  ibid: 'I',
  under: 'c',
  against: 'C',
  requires: 'k',
  amends: 'r',
  other: 'O',
  and: 'a',
  to: 't',
  see: 'v',
  which: 'w',
  thereof: 'h',
  above: 'A',
  below: 'B',
  law: 'g',
  section: 'n',
  No: 'N',
  previous: 'p',
  following: 'f',
  number: '#',
  Name: 'X',
  word: 'x',
  cut: '~',
};

/** One element of a pattern: a name or mark, a bracket of a group or set, or a quantifier. */
const ELEMENT_PATTERN = /\s*(…|[A-Za-z]+|\{\d+(?:,\d+)?\}|[[\]<>|?*+]|[,;:.()"/-])/y;

/**
 * Compiles a pattern of names into a regular expression for gaps. A pattern fits a whole gap; “…” at either end fits anything beyond it:
 *
 * | written | fits |
 * | --- | --- |
 * | `, of the` | a comma, “of” and a determiner |
 * | `[of in]`, `[not . ;]` | one of these, anything but these |
 * | `<in the \| its>` | one of these sequences |
 * | `,?` `word*` `Name+` `the{0,2}` | quantifiers |
 * | `any`, `naming` | anything; a word that may belong to a name |
 * | `start`, `end`, `begin` | either end of the gap; the beginning of a sentence, which is one of them or follows a full stop |
 *
 * Names: of, in (another preposition), the, its, same, ibid, under (measures against a norm), against (breaks one), requires, amends,
 * other, and, to, see, which, thereof, above, below, law (its noun), section, No, previous, following, number, Name (capitalized), word
 * (another), cut (of a long gap), and punctuation as itself. Throws on anything else.
 */
export function gapPattern(pattern: string): RegExp {
  const alternatives: string[] = [];
  let source = '^';
  let isOpen = false;
  let isFirst = true;
  const finish = (): void => {
    alternatives.push(isOpen ? source : `${source}$`);
  };
  for (const element of elementsOf(pattern)) {
    if (element.depth === 0 && element.text === '|') {
      finish();
      source = '^';
      isOpen = false;
      isFirst = true;
      continue;
    }
    if (isFirst && (element.text === '…' || element.text === 'begin')) source = '';
    else if (isOpen && source !== '') throw new Error(`“…” stands only at the ends of a pattern of gaps: ${pattern}`);
    isFirst = false;
    isOpen = element.text === '…';
    if (!isOpen) source += element.source;
  }
  finish();
  return new RegExp(alternatives.join('|'));
}

function* elementsOf(pattern: string): Generator<{ readonly text: string; readonly source: string; depth: number }> {
  let depth = 0;
  let isSet = false;
  ELEMENT_PATTERN.lastIndex = 0;
  for (let at = 0; at < pattern.length; at = ELEMENT_PATTERN.lastIndex) {
    ELEMENT_PATTERN.lastIndex = at;
    const text = ELEMENT_PATTERN.exec(pattern)?.[1];
    if (text === undefined) throw new Error(`a pattern of gaps cannot be read from ${at}: ${pattern}`);
    if (text === '>') depth--;
    yield { text, source: sourceOf(text, isSet, pattern), depth };
    if (text === '<') depth++;
    if (text === '[' || text === ']') isSet = text === '[';
  }
  if (depth !== 0 || isSet) throw new Error(`a bracket of a pattern of gaps is not closed: ${pattern}`);
}

/** The words of a name that may stand between “of” and its recognized part. */
const NAMING_CLASS = '[dmsprvxX"]';

const AS_WRITTEN = new Set(['[', ']', '|', '?', '*', '+']);
const WORDS: Readonly<Record<string, string>> = {
  '<': '(?:',
  '>': ')',
  any: '.',
  naming: NAMING_CLASS,
  start: '^',
  end: '$',
  begin: '(?:^|\\.)',
  '…': '',
};

function sourceOf(text: string, isSet: boolean, pattern: string): string {
  if (AS_WRITTEN.has(text) || text.startsWith('{')) return text;
  if (isSet && text === 'not') return '^';
  const word = isSet ? undefined : WORDS[text];
  if (word !== undefined) return word;
  const sign = SIGNS[text] ?? (/^[a-z]/i.test(text) ? undefined : text);
  if (sign === undefined) throw new Error(`“${text}” is no name in a pattern of gaps: ${pattern}`);
  return /[.()/-]/.test(sign) ? `\\${sign}` : sign;
}

const gapExpressions = new Map<string, RegExp>();

/** Whether a pattern (see {@link gapPattern}) fits a gap. The same few patterns recur, so each is compiled once. */
export function fitsGap(gap: string, pattern: string): boolean {
  let expression = gapExpressions.get(pattern);
  if (expression === undefined) {
    expression = gapPattern(pattern);
    gapExpressions.set(pattern, expression);
  }
  return expression.test(gap);
}

/** Whether the text after a mention may belong to it: it is not empty, nor the end of brackets, a clause or the sentence. */
export function canContinueMention(after: string): boolean {
  const firstCharacter = after.charAt(0);
  return firstCharacter !== '' && firstCharacter !== ')' && firstCharacter !== '.' && firstCharacter !== ';';
}
