/** Comments, strings, templates and regular expressions, in this order, so that none is looked for within another. */
const LITERALS =
  /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|(?:String\.raw)?`(?:[^`\\]|\\.)*`|(?<=(?:[(,=:[!&|?{};+>]|\breturn)\s*)\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/g;
const NO_WORDS = /\$\{[^}]*\}|\\[pP]\{[^}]*\}|\\u[\da-fA-F]{4}|\\.|\[(?:[^\]\\]|\\.)*\]|\(\?<\w+>/g;

/** The regular expressions in the text of a source file that have a word in them, two letters or more; parts in strings count too. */
export function wordedExpressions(text: string): readonly string[] {
  return [...text.matchAll(LITERALS)].flatMap(([literal]) => {
    const isComment = literal.startsWith('//') || literal.startsWith('/*');
    const isExpression = literal.startsWith('/') || literal.startsWith('String.raw') || /\(\?[:!<=]/.test(literal);
    if (isComment || !isExpression) return [];
    const source = literal.replace(/^(?:String\.raw`|[/'"`])|[/'"`][a-z]*$/g, '');
    return /\p{L}{2,}/u.test(source.replace(NO_WORDS, ' ')) ? [source] : [];
  });
}
