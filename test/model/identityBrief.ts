import { en } from '../../server/src/languages/en';
import { identify } from '../../server/src/model/identity/identify';
import type { Identity, IdentityOptions, Proceedings } from '../../server/src/model/identity/identity';
import type { PlainDate } from '../../server/src/model/words/dates';
import { compileBlockWords } from '../../server/src/syntax/blocks/reader';
import { readTree, type Tree } from '../../server/src/syntax/blocks/tree';

export const words = compileBlockWords(en.blocks);

export function tree(text: string): Tree {
  return readTree(text, words);
}

export function read(text: string, options?: IdentityOptions): Identity {
  return identify(tree(text), en, options);
}

export function day(date: PlainDate | undefined): string | undefined {
  return date && `${date.year}-${date.month}-${date.day}${date.valid ? '' : '!'}`;
}

export function sitting(of: Proceedings | undefined): string | undefined {
  if (of === undefined) return undefined;
  return `${of.meetings?.value.join(' ') ?? '?'} on ${of.dates?.value.map(day).join(' ') ?? '?'}`;
}

/** What a test compares: every value that is there, in short. */
export function brief(identity: Identity): Record<string, unknown> {
  const { committee, state, symbol, kind, report, status, session, consideration, adoption, date } = identity;
  const all = {
    committee: committee?.id,
    state: state && [state.code ?? '?', state.name ?? '?'].join(' '),
    symbol: symbol && (symbol.derived ? `~${symbol.canonical}` : symbol.canonical),
    kind,
    report: report && `${report.value.from}-${report.value.to}`,
    status,
    session:
      session && `${session.number.value}: ${day(session.from?.value) ?? '?'} to ${day(session.to?.value) ?? '?'}`,
    considered: sitting(consideration),
    adopted: sitting(adoption),
    date: day(date?.value),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
