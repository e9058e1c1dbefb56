import type { Target } from '../../../model/base/target';
import type { Span } from '../../../text/edits';

/** The spans of the parts of an article citation, as far as written; later items of a list omit those they share. */
export interface CitationParts {
  /** The article number. */
  readonly article: Span | undefined;
  /** The paragraph number, without brackets. */
  readonly paragraph: Span | undefined;
  /** For each letter or Roman numeral, its span including brackets; undefined if it is not written. */
  readonly path: readonly (Span | undefined)[];
}

/**
 * Locates the parts of "17, paragraph 2", "4 (1) (a)", "2 of article 17", "(e) of paragraph 4 of article 11", or of a later list item: "9",
 * "(9)", "(e)". Offsets are those of the text.
 */
export function citationParts(
  text: string,
  span: Span,
  target: Pick<Extract<Target, { kind: 'article' }>, 'article' | 'paragraph' | 'path'>,
): CitationParts {
  const source = text.slice(span.start, span.end);
  const at = (match: RegExpMatchArray): Span => {
    const start = span.start + (match.index ?? 0);
    return { start, end: start + match[0].length };
  };
  const numbers = [...source.matchAll(/\d+/g)];
  const brackets = [...source.matchAll(/\(?\b[a-z]{1,5}\)/gi)];
  const firstNumber = numbers[0];
  const lastNumber = numbers.at(-1);
  let article: RegExpMatchArray | undefined;
  let paragraph: RegExpMatchArray | undefined;
  if (target.paragraph === '') article = firstNumber?.[0] === target.article ? firstNumber : undefined;
  else if (numbers.length === 1) paragraph = firstNumber?.[0] === target.paragraph ? firstNumber : undefined;
  else if (firstNumber?.[0] === target.article && numbers[1]?.[0] === target.paragraph) [article, paragraph] = numbers;
  else if (firstNumber?.[0] === target.paragraph && lastNumber?.[0] === target.article)
    [article, paragraph] = [lastNumber, firstNumber];
  return {
    article: article && at(article),
    paragraph: paragraph && at(paragraph),
    path: target.path.map((letter) => {
      const match = brackets.find(([bracket]) => bracket.replace(/[()]/g, '').toLowerCase() === letter);
      return match && at(match);
    }),
  };
}
