import type { CommitteeId } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import { presentCode } from '../../catalogue/states';
import { siblingSymbols } from '../../syntax/symbols/siblings';
import { COLON } from '../../syntax/symbols/symbolCharacters';
import { skipSpace } from '../../text/characterKinds';
import { followsUnit } from '../base/units';
import { phraseAt } from '../words/phrases';
import { endOfName } from './endOfName';
import type { FirstPages } from './firstPages';
import { evidenceOf, type IdentityGround, type OwnState, type OwnSymbol, type WithEvidence } from './identity';
import { fillsLine, type IdentitySource, placeInSource, sourceLines } from './identitySources';
import { titleAt } from './identityTitles';

/** Kinds whose title contains no State. */
const STATELESS_KINDS: ReadonlySet<DocumentKind> = new Set(['general-comment', 'views']);

const STATE_KINDS: ReadonlySet<DocumentKind> = new Set([
  'common-core-document',
  'state-report-initial',
  'state-report-periodic',
  'list-of-issues',
  'list-of-issues-prior',
  'replies',
  'concluding-observations',
]);

/** Whether documents of a kind concern a single State and belong to its reporting cycle. */
export function isStateDocument(kind: DocumentKind): boolean {
  return STATE_KINDS.has(kind);
}

/** The State that a document concerns: the code from the symbol, the title or cited documents; the name as written. */
export function readState(
  pages: FirstPages,
  own: OwnSymbol | undefined,
  kind: DocumentKind,
  committee: CommitteeId | undefined,
): OwnState | undefined {
  if (STATELESS_KINDS.has(kind)) return undefined;
  let code: WithEvidence<string> | undefined =
    own?.state === undefined ? undefined : { value: own.state, ground: 'symbol', at: own.at };
  if (kind === 'other') return asState(code, undefined);
  const titles = titleRegion(pages);
  const titleState = pages.find(pages.words.states, titles);
  const paragraphSources = isStateDocument(kind) ? pages.paragraphs.slice(0, 1) : [];
  let name = nameIn(pages, titles, 'title') ?? nameIn(pages, paragraphSources, 'paragraph');
  if (code === undefined && titleState) code = { value: titleState.value, ground: 'title', at: titleState.at };
  if (code === undefined && isStateDocument(kind)) code = citedState(pages, committee);
  if (titleState && (code === undefined || isSameState(code.value, titleState.value) || name === undefined)) {
    const text = pages.sourceAt(titleState.at)?.text.slice(titleState.at.start, titleState.at.end) ?? '';
    name = { value: tidy(text), ground: 'title', at: titleState.at };
  }
  if (code !== undefined) name ??= nameOnItsLine(pages);
  return asState(code, name);
}

/** Where to look for a State's name: title, headings under it, and masthead lines after the first title. */
function titleRegion({ titles: [first], masthead, top }: FirstPages): readonly IdentitySource[] {
  return first === undefined ? masthead : top.filter((source) => source.index >= first.index);
}

/** The State whose report is cited in the first paragraphs or their footnotes. */
function citedState({ symbols }: FirstPages, committee: CommitteeId | undefined): WithEvidence<string> | undefined {
  for (const ground of ['paragraph', 'footnote'] as const) {
    const symbol = symbols.find(({ source, scanned: { symbol } }) => {
      if (source.part !== ground || symbol?.state === undefined) return false;
      return siblingSymbols(symbol) !== undefined && (committee === undefined || symbol.committee === committee);
    });
    const value = symbol?.scanned.symbol?.state;
    if (symbol && value) return { value, ground, at: placeInSource(symbol.source, symbol.start, symbol.end) };
  }
  return undefined;
}

/** A name after "report of", "submitted by" or the colon at the end of a title. */
function nameIn(
  pages: FirstPages,
  sources: readonly IdentitySource[],
  ground: IdentityGround,
): WithEvidence<string> | undefined {
  for (const source of sources) {
    const { text, end } = source;
    for (const at of source.words) {
      // In "Human Rights Committee: Xandria", the text after the colon may be anything.
      const isAfterColon = ground === 'title' && followsUnit(text, at, COLON);
      const from = isAfterColon ? at : phraseAt(pages.words.beforeState, text, at, end)?.end;
      const name = from === undefined ? undefined : nameAt(pages, source, skipSpace(text, from, end), ground);
      if (name) return name;
    }
  }
  return undefined;
}

function nameAt(
  { words }: FirstPages,
  source: IdentitySource,
  start: number,
  ground: IdentityGround,
): WithEvidence<string> | undefined {
  const { text, end } = source;
  // A name may begin with an article: "El Salvador".
  const determiner = phraseAt(words.states, text, start, end)
    ? undefined
    : phraseAt(words.determiner, text, start, end);
  const at = determiner ? skipSpace(text, determiner.end, end) : start;
  if (phraseAt(words.notState, text, at, end) || phraseAt(words.committees, text, at, end)) return undefined;
  const nextIndex = phraseAt(words.states, text, at, end)?.end ?? endOfName(text, at, end, words.connectors);
  if (nextIndex === undefined) return undefined;
  return { value: tidy(text.slice(at, nextIndex)), ground, at: placeInSource(source, at, nextIndex) };
}

/** The last resort if the code is known: a line under the title that consists of a name. */
function nameOnItsLine(pages: FirstPages): WithEvidence<string> | undefined {
  const firstTitle = pages.titles[0];
  if (firstTitle === undefined) return undefined;
  for (const source of titleRegion(pages)) {
    for (const line of sourceLines(source)) {
      if (source === firstTitle && line.start === skipSpace(source.text, 0, source.end)) continue;
      if (titleAt(pages, source, line.start)) continue;
      const name = nameAt(pages, source, line.start, 'title');
      if (name?.at && fillsLine(source, name.at.start, name.at.end)) return name;
    }
  }
  return undefined;
}

function asState(code: WithEvidence<string> | undefined, name: WithEvidence<string> | undefined): OwnState | undefined {
  if (code === undefined && name === undefined) return undefined;
  return {
    code: code?.value,
    name: name?.value,
    codeFrom: code && evidenceOf(code),
    nameFrom: name && evidenceOf(name),
  };
}

/** Whether two codes, possibly from different periods, belong to the same State. */
function isSameState(a: string, b: string): boolean {
  return presentCode(a) === presentCode(b);
}

function tidy(name: string): string {
  return name.split(/\s+/).join(' ');
}
