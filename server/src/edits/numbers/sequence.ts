import { applyEdits, type Span, type TextEdit } from '../../text/edits';

/** Composes two sets of edits; the second applies to the result of the first. */
export function joinEdits(text: string, first: readonly TextEdit[], second: readonly TextEdit[]): readonly TextEdit[] {
  const between = applyEdits(text, first);
  const earlier = [...first].sort((a, b) => a.start - b.start || a.end - b.end);
  const spans: Span[] = [];
  let ahead = 0;
  for (const edit of earlier) {
    const start = edit.start + ahead;
    spans.push({ start, end: start + edit.text.length });
    ahead += edit.text.length - (edit.end - edit.start);
  }
  // Edits that touch form one run, so each run contains whole edits of both sets.
  const runs: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans, ...second].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = runs.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  const later = [...second].sort((a, b) => a.start - b.start);
  let next = 0;
  let nextLater = 0;
  ahead = 0;
  return runs.map(({ start, end }) => {
    const from = start - ahead;
    for (let span = spans[next]; span && span.start <= end; span = spans[++next]) {
      const edit = earlier[next];
      if (edit) ahead += edit.text.length - (edit.end - edit.start);
    }
    const own: TextEdit[] = [];
    for (let edit = later[nextLater]; edit && edit.start <= end; edit = later[++nextLater])
      own.push({ start: edit.start - start, end: edit.end - start, text: edit.text });
    return { start: from, end: end - ahead, text: applyEdits(between.slice(start, end), own) };
  });
}
