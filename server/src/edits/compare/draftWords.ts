import { memoize } from '../../model/base/memo';
import type { Reference } from '../../model/base/target';
import type { DocumentModel } from '../../model/document';
import { findSection } from '../../model/paragraphs/headingSections';
import type { BlockReading } from '../../model/readings/blockReading';
import { bisect } from '../../text/bisect';
import type { Span } from '../../text/edits';
import { compareByPlace } from '../../text/edits';
import { groupedBy } from '../../text/groupedBy';
import { addAll } from '../../text/many';
import type { Comparable } from '../../text/wordDiff';
import { endBlockOf, resolveTarget } from '../numbers/pointing';
import type { DraftUnit } from './draftUnits';

/**
 * A token: a word, a punctuation mark, or a reference to a place in the same document. Offsets are UTF-16 code units from the start of the
 * block.
 */
export interface DraftWord extends Comparable, Span {
  readonly unit: DraftUnit;
  readonly text: string;
  /** Whether the token refers to a place in the document by number or side, or is a note mark, so that rewriting it is not a change. */
  readonly isReference: boolean;
  /** The referenced blocks; empty for other words, and for missing places. */
  readonly targets: readonly number[];
}

/** Maps a block to an identifier that is equal for paired blocks of two drafts; undefined for an unpaired block. */
type SamePlace = (block: number) => string;

/** Letters with diacritics and figures, joined by hyphens, apostrophes and full stops; or a single punctuation mark. */
const WORD_PATTERN = /[\p{L}\p{M}\p{N}]+(?:[-‑’'./][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
/** Superscript figures after a word or punctuation mark: a note mark. */
const NOTE_MARK_PATTERN = /(?<=\S)[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Maximum length of an unchanged word that does not separate two changes. */
const MAX_SLIGHT_LENGTH = 3;

/**
 * The tokens of a unit for {@link wordDiff}. A reference within the document is a single token, equal to any other reference to the same
 * place, whatever its number.
 */
export function draftWords(model: DocumentModel, unit: DraftUnit, place: SamePlace): readonly DraftWord[] {
  const reading = model.readings[unit.block];
  if (!reading) return [];
  const { text, content } = reading.block;
  const words: DraftWord[] = [];
  const push = ({ start, end }: Span, more: Partial<DraftWord> = {}) => {
    const wordText = text.slice(start, end);
    const isSlight = wordText.length < MAX_SLIGHT_LENGTH || !/\p{L}/u.test(wordText);
    words.push({ unit, start, end, text: wordText, key: wordText, isSlight, isReference: false, targets: [], ...more });
  };
  const pushWords = (from: number, to: number) => {
    for (const { 0: wordText, index } of text.slice(from, to).matchAll(WORD_PATTERN))
      push({ start: from + index, end: from + index + wordText.length });
  };
  let at = content.start;
  for (const mark of marksOf(model, unit, reading, place)) {
    if (mark.start < at || mark.end > content.end) continue;
    pushWords(at, mark.start);
    push(mark, { key: mark.key, isReference: true, isSlight: false, targets: mark.targets });
    at = mark.end;
  }
  pushWords(at, content.end);
  return words;
}

/** Whether units of two drafts with the same words refer to the same places in their documents, as most do. */
export function nameTheSame(
  [before, unit, place]: readonly [DocumentModel, DraftUnit, SamePlace],
  [after, other, otherPlace]: readonly [DocumentModel, DraftUnit, SamePlace],
): boolean {
  if (!namesPlaces(before, unit) && !namesPlaces(after, other)) return true;
  const [one, two] = [before.readings[unit.block], after.readings[other.block]];
  if (!one || !two) return false;
  const [marks, others] = [marksOf(before, unit, one, place), marksOf(after, other, two, otherPlace)];
  return marks.length === others.length && marks.every(({ key }, at) => key === others[at]?.key);
}

/** The references of a unit to places in its own document, in text order. */
export function ownMarks(
  model: DocumentModel,
  unit: DraftUnit,
  place: SamePlace,
): readonly { readonly key: string; readonly targets: readonly number[] }[] {
  const reading = model.readings[unit.block];
  return reading && mayNamePlaces(reading) ? marksOf(model, unit, reading, place) : [];
}

/** Whether a unit may contain a reference to a place in its own document. */
function namesPlaces(model: DocumentModel, { block }: DraftUnit): boolean {
  const reading = model.readings[block];
  return reading !== undefined && mayNamePlaces(reading);
}

const mayNamePlaces = memoize(
  ({ references, block }: BlockReading): boolean =>
    references.some(({ target: { kind } }) => OWN_PLACES.has(kind)) || /[⁰¹²³⁴⁵⁶⁷⁸⁹]/.test(block.text),
);

const OWN_PLACES: ReadonlySet<string> = new Set(['paragraph', 'relative', 'section']);

interface ReferenceMark extends Span {
  readonly key: string;
  readonly targets: readonly number[];
}

/** The references of a block to places in its own document, in text order. */
function marksOf(
  model: DocumentModel,
  unit: DraftUnit,
  reading: BlockReading,
  place: SamePlace,
): readonly ReferenceMark[] {
  const marks: ReferenceMark[] = [];
  for (const [list, references] of groupedBy(reading.references, (reference) => reference.list)) {
    const ownMarks = references.flatMap((reference) => {
      const text = reading.block.text.slice(reference.start, reference.end);
      const target = targetOf(model, unit.block, reference);
      return target === undefined ? [] : [keyFor(reference, target, text, place)];
    });
    addAll(marks, ownMarks);
    const side = ownMarks.length === references.length ? sideOf(model, unit.block, reading, list, ownMarks) : undefined;
    if (side) marks.push(side);
  }
  for (const { 0: sign, index } of reading.block.text.matchAll(NOTE_MARK_PATTERN)) {
    const label = [...sign].map((one) => RAISED_DIGITS.indexOf(one)).join('');
    const note = noteEndAfter(model, unit.block, label);
    if (note >= 0) marks.push({ start: index, end: index + sign.length, key: `note ${place(note)}`, targets: [note] });
  }
  return marks.sort(compareByPlace);
}

function keyFor(
  { start, end, target: { kind } }: Reference,
  target: OwnPlace,
  text: string,
  place: SamePlace,
): ReferenceMark {
  const { block, rest } = target;
  // "the previous paragraph" is compared by its words; a number is not.
  const key = kind === 'relative' ? text.toLowerCase() : '';
  if (block < 0) return { start, end, key: `? ${text}`, targets: [] };
  return { start, end, key: `¶ ${place(block)} ${rest} ${key}`, targets: [block] };
}

/** The block of a reference’s target, -1 if there is none, and any letters that no block has. */
interface OwnPlace {
  readonly block: number;
  readonly rest: string;
}

/** The target of a reference in its own document; undefined for targets elsewhere. */
function targetOf(model: DocumentModel, block: number, { target }: Reference): OwnPlace | undefined {
  switch (target.kind) {
    case 'paragraph':
    case 'relative': {
      const pointedTarget = resolveTarget(model, block, target);
      return pointedTarget
        ? { block: endBlockOf(pointedTarget), rest: pointedTarget.rest.join(' ') }
        : { block: -1, rest: '' };
    }
    case 'section':
      return { block: findSection(model.tree, target)?.block ?? -1, rest: '' };
    default:
      return undefined;
  }
}

/** The "above" or "below" of a list of paragraphs, as a token that is equal as long as the word is correct. */
function sideOf(
  model: DocumentModel,
  block: number,
  reading: BlockReading,
  list: number,
  own: readonly ReferenceMark[],
): ReferenceMark | undefined {
  const mention = reading.mentions[list];
  const from = own.at(-1)?.end;
  if (mention?.kind !== 'paragraphs' || mention.position === '' || from === undefined) return undefined;
  const trailingText = reading.block.text.slice(from, mention.end);
  const { above, below } = model.language.language.citations;
  const word = /\p{L}+/u.exec(trailingText);
  if (!word || ![...above, ...below].includes(word[0].toLowerCase())) return undefined;
  const isTrue = own.every(
    ({ targets: [target = -1] }) => target >= 0 && target < block === (mention.position === 'above'),
  );
  if (!isTrue) return undefined;
  return { start: from + word.index, end: from + word.index + word[0].length, key: 'side', targets: [] };
}

/** The blocks of notes by number, in order. */
const notesOf = memoize(({ tree: { blocks } }: DocumentModel) =>
  groupedBy(
    blocks.flatMap(({ kind, label }, block) => (kind === 'footnote' && label ? [{ block, label: label.text }] : [])),
    ({ label }) => label,
  ),
);

/** The block of the first note with a number, starting from a given block; -1 if there is none. */
function noteEndAfter(model: DocumentModel, from: number, label: string): number {
  const notes = notesOf(model).get(label) ?? [];
  return notes[bisect(notes.length, (at) => (notes[at]?.block ?? 0) < from)]?.block ?? -1;
}
