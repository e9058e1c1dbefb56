import { applyEdits, type Span, type TextEdit } from '../../text/edits';

/** Composes two sets of edits; the second applies to the result of the first. */
export function joinEdits(text: string, first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  const textBetween = applyEdits(text, first);
  const earlierEdits = [...first].sort((a, b) => a.start - b.start || a.end - b.end);
  const spans: Span[] = [];
  let shift = 0;
  for (const edit of earlierEdits) {
    const start = edit.start + shift;
    spans.push({ start, end: start + edit.text.length });
    shift += edit.text.length - (edit.end - edit.start);
  }
  // Edits that touch form one run, so each run contains whole edits of both sets.
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans, ...second].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const lastRun = runs.at(-1);
    if (lastRun && start <= lastRun.end) lastRun.end = Math.max(lastRun.end, end);
    else runs.push({ start, end });
  }
  const laterEdits = [...second].sort((a, b) => a.start - b.start);
  let nextEdit = 0;
  let nextLater = 0;
  shift = 0;
  return runs.map(({ start, end }) => {
    const from = start - shift;
    for (let span = spans[nextEdit]; span && span.start <= end; span = spans[++nextEdit]) {
      const edit = earlierEdits[nextEdit];
      if (edit) shift += edit.text.length - (edit.end - edit.start);
    }
    const ownEdits: TextEdit[] = [];
    for (let edit = laterEdits[nextLater]; edit && edit.start <= end; edit = laterEdits[++nextLater])
      ownEdits.push({ start: edit.start - start, end: edit.end - start, text: edit.text });
    return { start: from, end: end - shift, text: applyEdits(textBetween.slice(start, end), ownEdits) };
  });
}
