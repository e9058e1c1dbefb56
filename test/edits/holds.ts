import { labelSpan } from '../../server/src/edits/numbers/label';
import type { OperationOutcome } from '../../server/src/edits/paragraphs/operation';
import type { DocumentModel } from '../../server/src/model/document';
import { marksIn } from './editedDrafts';
import type { OperationStep } from './operationSteps';
import { type Citation, citationsOf } from './support';

function bySource(citations: readonly Citation[]): ReadonlyMap<string, readonly Citation[]> {
  const found = new Map<string, Citation[]>();
  for (const one of citations) {
    const list = found.get(one.source);
    if (list) list.push(one);
    else found.set(one.source, [one]);
  }
  return found;
}

/** Notes by which a reference may lead elsewhere than before: they say that it may. */
const TOLD: ReadonlySet<string> = new Set(['unsure', 'elsewhere', 'captured']);

/** Numbers, letters as “(a)” or « a) », and the words that lists of them are written with. */
const NUMBERS =
  /\b(?:[A-Z]|[IVX]+)\.|\d+(?:\s+(?:bis|ter)\b)?|\([a-z]{1,4}\)|(?<=^|\s)[a-z]{1,2}\)|\b(?:and|to|above|below|subparas?|subparagraphs?|paragraphs?|paras?|the\s+(?:previous|following|preceding))\b/gi;

/** Words without the numbers among them, and without what closes the items of a list, which stays with the place. */
export function words(text: string): string {
  return text.replace(NUMBERS, '').replace(/[\s.,;()–]+/g, '');
}

/** What an operation dropped or left pointing elsewhere without a word. */
export function broken(model: DocumentModel, { notes }: OperationOutcome, next: DocumentModel): readonly string[] {
  const survives = new Set(marksIn(next.text.text));
  const noteOn = ({ start, end }: Citation, kinds: (kind: string) => boolean) =>
    notes.some((note) => {
      const from = (model.tree.starts[note.block] ?? 0) + note.start;
      const to = from + note.end - note.start;
      return kinds(note.kind) && from <= end && to >= start;
    });
  const found: string[] = [];
  for (const { kind, was, now, at } of notes) {
    const is = next.text.text.slice(at.start, at.end);
    if (kind === 'gone' && !is.includes(now ?? was))
      found.push(`“${is}” is not what was said to be left: “${now ?? was}”`);
  }
  const before = bySource(citationsOf(model));
  const after = bySource(citationsOf(next));
  for (const [source, citations] of before) {
    if (!survives.has(source)) continue;
    const now = (after.get(source) ?? []).flatMap(({ things }) => things);
    const isLeft = citations.some((one) => noteOn(one, (kind) => kind === 'gone'));
    if (citations.some((one) => noteOn(one, (kind) => TOLD.has(kind)))) continue;
    for (const one of citations) {
      for (const { head } of one.things) {
        if (head === '') continue;
        if (!survives.has(head)) {
          if (!noteOn(one, (kind) => kind === 'gone' || kind === 'removed'))
            found.push(`${head} dropped in silence of “${one.written}” (${source})`);
        } else if (
          !now.some(({ said }) => said.has(head)) &&
          !(one.ranged.has(head) && now.some(({ owned }) => owned.has(head)))
        )
          found.push(`${head} no more meant by “${one.written}” (${source})`);
      }
      for (const mark of one.ranged)
        if (survives.has(mark) && !now.some(({ owned }) => owned.has(mark)))
          found.push(`${mark} left out of “${one.written}” (${source})`);
    }
    const meant = new Set(citations.flatMap(({ things }) => things.flatMap(({ owned }) => [...owned])));
    const isNothing = citations.some(({ things }) => things.some(({ head }) => head === ''));
    for (const { head, owned } of now) {
      if (isLeft || [...owned].some((mark) => meant.has(mark))) continue;
      if (head === '' ? !isNothing : true) found.push(`${head || 'nothing'} meant now in ${source}`);
    }
  }
  return found;
}

/** Edits that change something else than numbers, citations and what the operation is about. */
export function stray(model: DocumentModel, step: OperationStep, { edits }: OperationOutcome): readonly string[] {
  const { text } = model.text;
  const own = model.tree.blocks.flatMap((block, b) => {
    const start = model.tree.starts[b] ?? 0;
    const label = block.label ? [labelSpan(block)] : [];
    const mentions = (model.readings[b]?.mentions ?? []).filter(
      ({ kind }) => kind === 'paragraphs' || kind === 'relative',
    );
    return [...label, ...mentions].map((span) => ({ start: start + span.start, end: start + span.end }));
  });
  const rest = edits.filter(
    (edit) =>
      !own.some(
        ({ start, end }) =>
          edit.start >= start && edit.end <= end && (edit.end > edit.start || (edit.start > start && edit.end < end)),
      ),
  );
  const taken = rest.map(({ start, end }) => text.slice(start, end)).join(' ');
  const put = rest.map((edit) => edit.text).join(' ');
  if (step.kind.startsWith('delete')) return words(put) === '' ? [] : [`put in: ${put}`];
  return words(taken) === words(put) ? [] : [`taken out: ${taken}\nput in: ${put}`];
}
