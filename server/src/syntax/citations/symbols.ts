import { shortContinuations } from '../symbols/shortened';
import { Kind } from '../tokens/tokens';
import type { MentionCollector } from './mentionsFound';
import { shortNameAt } from './words/shortNames';

/** How far after a symbol to search for shortened symbols that continue it, in UTF-16 code units. */
const SYMBOL_WINDOW = 400;

/** Reads the symbol at a token and the shortened symbols that continue it: "CMW/C/SR.3386, 3387 and 3388". */
export function symbolsAt(mentionsBefore: MentionCollector, i: number): number {
  const { words, names } = mentionsBefore;
  const { t } = words;
  const scan = t.symbol(i);
  if (!scan) return i;
  const { symbol, malformed, end } = scan;
  const letters = shortNameAt(words, t.kind(i + 1) === Kind.close ? i + 2 : i + 1);
  let nextIndex = mentionsBefore.add(
    { kind: 'symbol', symbol, malformed, short: false, ...(letters && { letters }), start: t.start(i), end },
    i + 1,
    i,
  );
  if (!symbol) return nextIndex;
  if (!names.byName && symbol.committee) names.committee = symbol.committee;
  const limit = Math.min(t.end(t.length - 1), end + SYMBOL_WINDOW);
  for (const short of shortContinuations(symbol, t.text, end, limit, words.vocabulary.language.citations)) {
    if (short.implied) continue;
    let firstIndex = nextIndex;
    while (firstIndex < t.length && t.end(firstIndex) <= short.start) firstIndex++;
    nextIndex = firstIndex;
    while (nextIndex < t.length && t.start(nextIndex) < short.end) nextIndex++;
    mentionsBefore.add(
      { kind: 'symbol', symbol: short.symbol, malformed: undefined, short: true, start: short.start, end: short.end },
      nextIndex,
      firstIndex,
    );
  }
  return nextIndex;
}
