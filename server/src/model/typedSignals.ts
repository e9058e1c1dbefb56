import type { Block } from '../syntax/block';
import type { Tokens } from '../syntax/tokens';
import { type Typed, typedIn } from '../syntax/typed';
import { isClauseEnd, joined, type SignalReader, type Signals, said } from './signals';

/** What the clauses of a block say: where each ends, in units of its text, and its sum as {@link joined} takes it. */
interface Clauses {
  readonly ends: readonly number[];
  readonly sums: readonly number[];
}

/** The clauses of the block that was typed in last. */
let last: { readonly block: Block; readonly reader: SignalReader; readonly clauses: Clauses } | undefined;

/** The signals of a block. Of one that is typed in, only the clauses near the key are read again. */
export function signalsIn(block: Block, tokens: Tokens, reader: SignalReader): Signals {
  const typed = typedIn(block);
  if (!typed) return reader.read(tokens);
  const known = last?.block === typed.old && last.reader === reader ? last.clauses : NONE;
  const clauses = clausesAfter(known, typed, tokens, reader);
  last = { block, reader, clauses };
  let sum = 0;
  for (const one of clauses.sums) sum = joined(sum, one);
  return said(sum);
}

const NONE: Clauses = { ends: [], sums: [] };

/** The clauses before a change and behind it as they were, and those that it may have touched as they are now. */
function clausesAfter(old: Clauses, { change }: Typed, tokens: Tokens, reader: SignalReader): Clauses {
  const delta = change.newEnd - change.oldEnd;
  let kept = 0;
  while (kept < old.ends.length && (old.ends[kept] ?? 0) < change.start) kept++;
  let from = 0;
  for (; kept > 0; kept--) {
    from = behindClause(tokens, old.ends[kept - 1] ?? 0);
    if (from > 0) break;
  }
  let next = kept;
  while (next < old.ends.length && (old.ends[next] ?? 0) <= change.oldEnd) next++;
  let to = 0;
  for (; next < old.ends.length; next++) {
    to = behindClause(tokens, (old.ends[next] ?? 0) + delta);
    if (to > 0) break;
  }
  if (to === 0) to = tokens.length;
  const ends = old.ends.slice(0, kept);
  const sums = old.sums.slice(0, kept);
  reader.readClauses(tokens, from, to, ends, sums);
  for (let i = next + 1; i < old.ends.length; i++) {
    ends.push((old.ends[i] ?? 0) + delta);
    sums.push(old.sums[i] ?? 0);
  }
  return { ends, sums };
}

/** The token behind the clause that ends at an offset; 0 where none does. */
function behindClause(tokens: Tokens, end: number): number {
  const last = tokens.endingFrom(end);
  return tokens.end(last) === end && isClauseEnd(tokens, last) ? last + 1 : 0;
}
