import { fc, share } from '../../support/random';

/** An edit of a text, by how far down in it. */
export interface RandomTextEdit {
  readonly kind: 'type' | 'delete' | 'replace' | 'line' | 'delete line' | 'split' | 'join' | 'move';
  /** From 0 to 1: the line, the word of the line, and where a line goes. */
  readonly line: number;
  readonly word: number;
  readonly to: number;
  readonly words: string;
}

/** An edit of a text. */
export const randomTextEdit: fc.Arbitrary<RandomTextEdit> = fc.record({
  kind: fc.constantFrom('type', 'delete', 'replace', 'line', 'delete line', 'split', 'join', 'move'),
  line: share,
  word: share,
  to: share,
  words: fc.constantFrom(
    'new',
    'a & <b> "c"',
    'é 😀',
    '(a)\tan item;',
    '3.\tA paragraph of five words.',
    'one two three',
  ),
});

/** Some edits of a text, to be made one after the other. */
export const randomTextEdits: fc.Arbitrary<readonly RandomTextEdit[]> = fc.array(randomTextEdit, {
  minLength: 1,
  maxLength: 12,
});

/** The text after an edit. */
export function afterEdit(text: string, { kind, line, word, to, words }: RandomTextEdit): string {
  const lines = text.split('\n');
  const written = lines.flatMap((one, at) => (/\S/.test(one) ? [at] : []));
  const at = written[Math.floor(line * (written.length - 1))];
  if (at === undefined) return words;
  const own = lines[at] ?? '';
  const all = [...own.matchAll(/\p{L}+/gu)];
  const { 0: found = '', index = 0 } = all[Math.floor(word * (all.length - 1))] ?? {};
  const [before, after] = [own.slice(0, index), own.slice(index + found.length)];
  const next = lines.findIndex((one, other) => other > at && /\S/.test(one));
  if (kind === 'type') lines[at] = `${before}${words} ${found}${after}`;
  else if (kind === 'delete') lines[at] = before + after;
  else if (kind === 'replace') lines[at] = before + words + after;
  else if (kind === 'line') lines.splice(at + 1, 0, words);
  else if (kind === 'delete line') lines.splice(at, 1);
  else if (kind === 'split') lines.splice(at, 1, before, found + after);
  else if (kind === 'join' && next > at) lines.splice(at, next - at + 1, `${own} ${lines[next]?.trimStart() ?? ''}`);
  else if (kind === 'move') lines.splice(Math.floor(to * (lines.length - 1)), 0, ...lines.splice(at, 1));
  return lines.join('\n');
}
