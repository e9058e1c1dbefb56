import { type DocumentModel, updateDocument } from '../../model/document';
import { applyEdits, type Span, shifted, type TextEdit } from '../../text/edits';
import type { Finding } from './finding';

/** Gives the findings of the rules in a document. */
export type FindingsOf = (model: DocumentModel) => readonly Finding[];

/** How many corrections may have followed one another, each made possible by the one before. */
const ROUNDS = 3;

/**
 * Whether a sentence of a document is an earlier one after any number of the rules' corrections, or with other paragraph numbers. `plain`
 * normalizes white space and quotation marks for the comparison; `now` is the present sentence, in units of its block.
 */
export function isCorrectionOf(
  model: DocumentModel,
  block: number,
  now: Span,
  earlier: string,
  plain: (text: string) => string,
  findingsOf: FindingsOf,
): boolean {
  const own = model.tree.blocks[block];
  if (!own) return false;
  const written = own.text.slice(now.start, now.end);
  let was = earlier;
  for (let round = 0; round < ROUNDS && isNear(was, written); round++) {
    const before = withSentence(model, block, now, was);
    const sentence = { start: now.start, end: now.start + was.length };
    if (before.tree.blocks[block]?.text.slice(sentence.start, sentence.end) !== was) return false;
    const findings = findingsOf(before);
    const fixes = fixesWithin(findings, block, sentence);
    if (fixes.length === 0) return false;
    if (alternatives(before, block, sentence, fixes, plain).test(plain(written))) return true;
    const next = applyEdits(
      was,
      apart(fixesWithin(findings, block, sentence, true)).map((edit) => shifted(edit, -now.start)),
    );
    if (next === was) return false;
    was = next;
  }
  return false;
}

/** A quick test that excludes most sentences: corrections change only a few words. */
function isNear(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) < Math.max(MOST_GROWN, a.length / 2);
}

const MOST_GROWN = 40;

/**
 * The document as it would be with an earlier sentence in place of the present one, read with what the user says about it. What a Word file
 * says belongs to the text that was read from it.
 */
function withSentence(model: DocumentModel, block: number, now: Span, was: string): DocumentModel {
  const { text: old, lines } = model.text;
  const from = model.tree.starts[block] ?? 0;
  const [start, oldEnd] = [from + now.start, from + now.end];
  const text = old.slice(0, start) + was + old.slice(oldEnd);
  const change = { start, oldEnd, newEnd: start + was.length };
  return updateDocument(model, { ...model.text, text, lines: lines.after(change, text) }, change, model.said);
}

/** The edits of all corrections within a sentence, or only of the certain ones, in order. */
function fixesWithin(
  findings: readonly Finding[],
  block: number,
  { start, end }: Span,
  certain = false,
): readonly TextEdit[] {
  return findings
    .flatMap(({ fixes = [] }) => (certain ? fixes.slice(0, 1).filter((fix) => fix.certain) : fixes))
    .filter(({ edits }) => edits.every((edit) => edit.block === block && edit.start >= start && edit.end <= end))
    .flatMap(({ edits }) => edits)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** The edits that do not touch the preceding one. */
function apart(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const edit of edits) if (edit.start > (kept.at(-1)?.end ?? -1)) kept.push(edit);
  return kept;
}

/** A pattern for what a sentence may have become through some of its corrections. */
function alternatives(
  { tree, readings }: DocumentModel,
  block: number,
  sentence: Span,
  edits: readonly TextEdit[],
  plain: (text: string) => string,
): RegExp {
  const text = tree.blocks[block]?.text ?? '';
  const pattern = (run: string) =>
    plain(run)
      .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
      // Where something is inserted or deleted between two spaces, one or both may remain.
      .replace(/ /g, ' *');
  const runs: { start: number; end: number; readonly ways: string[] }[] = [];
  for (let i = 0; i < edits.length; ) {
    const { start = 0, end: first = 0 } = edits[i] ?? {};
    let end = first;
    let last = i;
    for (let next = edits[last + 1]; next && next.start <= end; next = edits[++last + 1]) end = Math.max(end, next.end);
    const own = edits
      .slice(i, last + 1)
      .map((edit) => text.slice(start, edit.start) + edit.text + text.slice(edit.end, end));
    runs.push({ start, end, ways: [text.slice(start, end), ...own].map(pattern) });
    i = last + 1;
  }
  for (const { start, end, target } of readings[block]?.references ?? []) {
    const number = target.kind === 'paragraph' ? /\d+/.exec(text.slice(start, end)) : null;
    if (!number || start < sentence.start || end > sentence.end) continue;
    const from = start + number.index;
    const until = from + number[0].length;
    if (!runs.some((run) => run.start < until && run.end > from))
      runs.push({ start: from, end: until, ways: ['\\d+'] });
  }
  let source = '';
  let at = sentence.start;
  for (const { start, end, ways } of runs.sort((a, b) => a.start - b.start)) {
    source += `${pattern(text.slice(at, start))}(?:${ways.join('|')})`;
    at = end;
  }
  return new RegExp(`^\\s*${source}${pattern(text.slice(at, sentence.end))}\\s*$`, 'u');
}
