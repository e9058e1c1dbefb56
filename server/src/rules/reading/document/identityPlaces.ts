import { type CommitteeId, isCommitteeId } from '../../../catalogue/committees';
import { presentCode, stateOf } from '../../../catalogue/states';
import type { BlockReading } from '../../../model/readings/blockReading';
import { patternsOf } from '../../../model/words/patterns';
import type { Block } from '../../../syntax/blocks/block';
import { isSameValue } from '../../../text/sameValue';
import { ruleTokens } from '../../engine/ruleTokens';
import { defineQuery, type View } from '../../engine/view';
import { stateNamed } from '../symbols/stateNamed';
import { isReporting, roleBefore, wholeSymbol } from './ownDocuments';

/**
 * The places that identify the document: its symbol, its title, and the symbols of its report, list of issues and replies. If one disagrees
 * with all others, it is wrong.
 */
interface OwnPlaces {
  /** The State and committee according to most of the places. */
  readonly state: string | undefined;
  readonly committee: CommitteeId | undefined;
  /** How many symbols of report, list of issues and replies on the first page agree with that State. */
  readonly agreeing: number;
  /** Whether the document's own symbol is the place with another State, or another committee. */
  readonly symbolState: boolean;
  readonly symbolCommittee: boolean;
  /** The code of the other State, if the title is the place that names it. */
  readonly titleState: string | undefined;
  /** Footnotes to paragraph 1 that consist only of symbols. */
  readonly notes: ReadonlySet<number>;
  /** Footnotes with the symbol of this cycle's list of issues or replies, judging by the words before their marks. */
  readonly cycle: ReadonlyMap<number, 'list-of-issues' | 'replies'>;
}

/** The same object as long as its content is unchanged. */
export function ownPlaces(document: View): OwnPlaces {
  return document.ask(PLACES);
}

const PLACES = defineQuery(readPlaces, isSameValue);

function readPlaces(model: View): OwnPlaces {
  const { identity } = model;
  const notes = notesOfFirst(model);
  const ownSymbol = identity.symbol?.derived === false ? identity.symbol : undefined;
  const citations = statesCited(model, notes);
  const stateInTitle =
    identity.state?.nameFrom?.ground === 'title'
      ? stateNamed(identity.state.name ?? '', model.language.language)
      : undefined;
  const state = decide(
    ownSymbol?.state,
    stateInTitle,
    citations.map((one) => one.state),
    isOtherState,
  );
  const committee = decide(
    ownSymbol?.committee,
    committeeNamed(model),
    citations.map((one) => one.committee),
    (a, b) => committeeFamily(a) !== committeeFamily(b),
  );
  const code = state.own ?? identity.state?.code;
  return {
    state: code,
    agreeing: citations.filter((one) => one.state === code).length,
    committee: committee.own ?? identity.committee?.id,
    symbolState: state.odd === 'symbol',
    symbolCommittee: committee.odd === 'symbol',
    titleState: state.odd === 'title' ? stateInTitle : undefined,
    notes,
    cycle: notesOnCycle(model, notes),
  };
}

/** The value in most of the places, and which of the first two differs. */
function decide<T>(
  symbol: T | undefined,
  title: T | undefined,
  citations: readonly (T | undefined)[],
  isOther: (a: T, b: T) => boolean,
): { readonly own: T | undefined; readonly odd: 'symbol' | 'title' | undefined } {
  if (symbol === undefined) return { own: title, odd: undefined };
  const values = citations.filter((one) => one !== undefined);
  const otherValues = [...values, ...(title === undefined ? [] : [title])].filter((one) => isOther(one, symbol));
  const [first] = otherValues;
  const isUnsupported = !values.some((one) => !isOther(one, symbol)) && (title === undefined || isOther(title, symbol));
  // A wrong masthead disagrees with both report and list of issues; a single place against it is no majority.
  if (first !== undefined && otherValues.length > 1 && isUnsupported && otherValues.every((one) => one === first))
    return { own: first, odd: 'symbol' };
  const isTitleDifferent = title !== undefined && isOther(title, symbol) && !values.includes(title);
  return { own: symbol, odd: isTitleDifferent ? 'title' : undefined };
}

/** Committee and State in the symbols of the document's own cycle on its first page. */
function statesCited(model: View, notes: ReadonlySet<number>) {
  const firstBlock = model.paragraphs.all[0]?.block;
  const citations: { readonly state: string | undefined; readonly committee: CommitteeId | undefined }[] = [];
  for (const block of model.identity.basis.indices) {
    const reading = model.reading(block);
    if (!reading || (reading.block.kind !== 'paragraph' && !notes.has(block))) continue;
    for (let k = 0; k < reading.mentions.length; k++) {
      const mention = wholeSymbol(reading.mentions[k]);
      if (!mention) continue;
      const role = roleBefore(reading, k);
      const isCore = role === 'core-document' && mention.symbol.body === 'HRI';
      if (!isCore && !isReporting(mention.symbol) && mention.symbol.series !== 'SR') continue;
      // "the written answers (CRC/C/XAA/Q/3-4/Add.1)", "its observations under the Protocol (CRC/C/OPAC/XAA/CO/1)"
      const isCycleDocument =
        role === 'list-of-issues' ||
        role === 'replies' ||
        role === 'previous-observations' ||
        (mention.symbol.series === 'Q' && mention.symbol.suffixes.length > 0) ||
        PROTOCOL_IDS.has(mention.symbol.instrument ?? '');
      if (block !== firstBlock && !notes.has(block) && !isCore && !isCycleDocument) continue;
      citations.push({ state: mention.symbol.state, committee: mention.symbol.committee });
    }
  }
  return citations;
}

/** The protocols to the Convention on the Rights of the Child under which States report. */
const PROTOCOL_IDS: ReadonlySet<string> = new Set(['op-crc-ac', 'op-crc-sc']);

/** The committee named in masthead or title, if only one is. */
function committeeNamed(model: View): CommitteeId | undefined {
  const committees = new Set<CommitteeId>();
  for (const block of model.identity.basis.indices) {
    const reading = model.reading(block);
    if (reading?.block.kind !== 'masthead' && reading?.block.kind !== 'title') continue;
    for (const mention of reading.mentions)
      if (mention.kind === 'committee' && isCommitteeId(mention.id)) committees.add(mention.id);
  }
  return committees.size === 1 ? [...committees][0] : undefined;
}

/** Maps the Subcommittee to its parent committee, since their documents belong together. */
function committeeFamily(committee: CommitteeId): CommitteeId {
  return committee === 'SPT' ? 'CAT' : committee;
}

/** Whether two codes certainly stand for different States, neither of which is a part or successor of the other. */
export function isOtherState(code: string, own: string): boolean {
  const [one, other] = [stateOf(code), stateOf(own)];
  if (!one || !other || presentCode(code) === presentCode(own)) return false;
  return [one, other].every(({ status }) => status === 'current' || status === 'user-assigned');
}

// ------------------------------------------------------------------------------------------------------- footnotes

/** Footnotes to paragraph 1 that consist only of symbols: "1 CCPR/C/XAA/6.", "2 See CCPR/C/SR.3594 and 3595." */
function notesOfFirst(model: View): ReadonlySet<number> {
  const notes = new Set<number>();
  const firstParagraph = model.paragraphs.all[0];
  // The result depends only on the first page, so it remains cached while that is unchanged.
  if (firstParagraph?.value !== 1 || !model.identity.basis.indices.includes(firstParagraph.block) || !hasNotes(model))
    return notes;
  const text = model.block(firstParagraph.block)?.text ?? '';
  const marks = new Set([...text.matchAll(MARKS_PATTERN)].map(([mark]) => plainMark(mark)));
  for (const block of model.identity.basis.indices) {
    const note = model.reading(block);
    if (note?.block.kind !== 'footnote' || !marks.has(labelMark(note.block))) continue;
    if (hasSymbolsOnly(note)) notes.add(block);
  }
  return notes;
}

/** Whether a note contains no words but "see" and "and" besides its symbols. */
function hasSymbolsOnly({ block, mentions, language }: BlockReading): boolean {
  const patterns = patternsOf(language, 'records');
  const symbols = mentions.filter(({ kind }) => kind === 'symbol');
  if (!patterns || symbols.length === 0) return false;
  const tokens = ruleTokens(block);
  let nextIndex = 0;
  for (let i = 0; i < tokens.length; i++) {
    const start = tokens.start(i);
    while ((symbols[nextIndex]?.end ?? start + 1) <= start) nextIndex++;
    if (start >= (symbols[nextIndex]?.start ?? tokens.text.length)) continue;
    if (!patterns.inNote.isAt(tokens, i)) return false;
  }
  return true;
}

/** How far before the words another committee may be named as their owner, in UTF-16 code units. */
const OTHERS_WINDOW = 200;

/** Notes to the first paragraphs on the list of issues and the replies, unless there are signs of another committee. */
function notesOnCycle(model: View, ofFirst: ReadonlySet<number>): OwnPlaces['cycle'] {
  const cycle = new Map<number, 'list-of-issues' | 'replies'>();
  if (!hasNotes(model)) return cycle;
  const { indices } = model.identity.basis;
  for (const block of indices) {
    const reading = model.reading(block);
    if (reading?.block.kind !== 'paragraph') continue;
    for (const [mark, { role, isReport }] of cycleMarks(reading, model.identity.committee?.id)) {
      const note = indices.find((index) => {
        const one = model.block(index);
        return index > block && one?.kind === 'footnote' && labelMark(one) === mark;
      });
      if (note !== undefined && (!isReport || isGivenBefore(model, note, ofFirst))) cycle.set(note, role);
    }
  }
  return cycle;
}

/** Whether a note repeats a note to paragraph 1. */
function isGivenBefore(model: View, note: number, ofFirst: ReadonlySet<number>): boolean {
  const textOf = (index: number) => {
    const { text, content } = model.block(index) ?? {};
    return text?.slice(content?.start, content?.end).replace(/[.\s]+$/, '');
  };
  return [...ofFirst].some((other) => other !== note && textOf(other) === textOf(note));
}

/** The role described by the text before a note mark; `isReport`: the report replies to the list, so the note may give the report. */
interface OnCycle {
  readonly role: 'list-of-issues' | 'replies';
  readonly isReport: boolean;
}

/** The note marks after "list of issues" and "replies" in a block, in one pass over its words and mentions. */
function cycleMarks(
  { block, mentions, language }: BlockReading,
  own: CommitteeId | undefined,
): ReadonlyMap<string, OnCycle> {
  const marks = new Map<string, OnCycle>();
  const patterns = patternsOf(language, 'symbols');
  const tokens = ruleTokens(block);
  let nextBlock = 0;
  /** The end of the last mention of another committee so far. */
  let lastOtherCycle = Number.NEGATIVE_INFINITY;
  for (const match of patterns?.onCycle.allIn(tokens) ?? []) {
    const index = tokens.start(match.start);
    for (let one = mentions[nextBlock]; one && one.end <= index; one = mentions[++nextBlock])
      if (one.kind === 'committee' && one.id !== own) lastOtherCycle = one.end;
    const mark = [match.end, match.part('name')?.end ?? match.end]
      .map((end) => markAfter(block.text, tokens.end(end - 1)))
      .find((one) => one !== undefined);
    if (mark === undefined || index - lastOtherCycle < OTHERS_WINDOW) continue;
    marks.set(mark, {
      role: match.part('list') ? 'list-of-issues' : 'replies',
      // "in reply to the list of issues prior to reporting.2": the reply is the report.
      isReport: match.part('prior') !== undefined && patterns?.replyingBefore.isBefore(tokens, match.start) === true,
    });
  }
  return marks;
}

/** The footnote whose mark directly follows an offset in a block, possibly after a comma or full stop. */
export function noteBlockAfter(model: View, block: number, at: number): number | undefined {
  const label = markAfter(model.block(block)?.text ?? '', at);
  if (label === undefined) return undefined;
  return [...ownPlaces(model).notes].find((note) => {
    const one = model.block(note);
    return one !== undefined && labelMark(one) === label;
  });
}

/** The note mark directly after an offset in a text, in the form of {@link labelMark}. */
export function markAfter(text: string, at: number): string | undefined {
  const mark = AFTER_PATTERN.exec(text.slice(at, at + 6))?.[1];
  return mark === undefined ? undefined : plainMark(mark);
}

function hasNotes({ identity: { basis } }: View): boolean {
  return basis.blocks.some(({ kind }) => kind === 'footnote');
}

const MARK = String.raw`\d{1,2}|\[\d{1,2}\]|[\u00b9\u00b2\u00b3\u2070-\u2079]{1,2}`;
/** Note marks in a text, attached to the preceding word. */
const MARKS_PATTERN = new RegExp(String.raw`(?<=[\p{L}),.;\u201d])(?:${MARK})(?![\d\p{L}/-])`, 'gu');
const AFTER_PATTERN = new RegExp(String.raw`^[,.;]?(${MARK})(?![\d\p{L}/-])`, 'u');
const RAISED_DIGITS = '\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079';

/** The mark of a note, in plain digits. */
export function labelMark({ label }: Block): string {
  return plainMark(label?.text ?? '');
}

/** The digits of a mark without brackets, with superscript digits made plain. */
function plainMark(mark: string): string {
  return [...mark.replace(/[[\]]/g, '')]
    .map((figure) => (RAISED_DIGITS.includes(figure) ? RAISED_DIGITS.indexOf(figure) : figure))
    .join('');
}
