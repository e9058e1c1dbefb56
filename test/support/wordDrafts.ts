import type { WordFacts } from '../../server/src/model/wordFacts';
import { linesAsParagraphs, spanOfWords, wordFacts } from '../../server/src/rules/engine/wordExample';

/** A final document of six paragraphs. */
export const FINAL =
  'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2009\n\nConcluding observations on the initial report of Xandoria\n\n1.\tIt notes one.\n2.\tIt notes two.\n3.\tIt recalls paragraphs 1 and 2 above.\n4.\tIt notes four.\n5.\tIt notes five.\n6.\tIt notes six.\n7.\tIt notes seven.\n8.\tIt notes eight.';

/** How its paragraphs are numbered: typed after automatic numbers, with numbering switched off, or twice. */
type Numbers = 'among' | 'off' | 'twice';

/** The facts of a Word file in which everything that rules on such files report about {@link FINAL} occurs `count` times. */
export function badFacts(count: number, numbers: Numbers): WordFacts {
  const at = spanOfWords(FINAL, 'notes');
  const many = <T>(one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i));
  const field = { ...at, type: 'REF', code: 'REF _Ref1', bookmark: '_Ref1', paragraph: 0, target: undefined };
  const origin = (line: string) => {
    const number = Number.parseInt(line, 10);
    if (numbers === 'among') return number > 2 && number <= 2 + count ? 'typed' : 'automatic';
    return numbers === 'off' && number <= count ? 'off' : 'automatic';
  };
  let left = numbers === 'twice' ? count : 0;
  return wordFacts(FINAL, {
    paragraphs: linesAsParagraphs(FINAL, origin).map((one) =>
      one.label && left-- > 0 ? { ...one, typed: one.label } : one,
    ),
    notes: many(() => ({
      ...at,
      type: 'footnote' as const,
      mark: '3',
      isCustom: true,
      reference: at,
      exists: true,
    })),
    fields: [
      ...many(() => ({ ...field, shown: '错误!', computed: undefined, state: 'error' as const })),
      { ...field, shown: '4', computed: '0', state: 'stale' },
    ],
    comments: many(() => ({ ...at, author: 'A', text: 'Why?', isDone: false, isMachine: false, isAnchored: true })),
    revisions: many(() => ({ ...at, type: 'deletion', author: 'A', gone: 'words' })),
    hidden: many(() => ({ offset: at.start, text: 'words' })),
    highlights: many((i) => ({ start: at.start + 2 * i, end: at.start + 2 * i + 1, colour: 'yellow' })),
    symbols: [
      { source: 'property', where: 'Symbol1', symbol: 'CMW/C/XAA/CO/2', span: undefined },
      { source: 'comment', where: 'ODS DOC SYMBOL1', symbol: 'CMW/C/XAA/CO/3', span: undefined },
    ],
  });
}
