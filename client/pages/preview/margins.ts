/**
 * Gives room to what is found in rows that stand close together: what stands in the margin reaches down beside the rows below, and a
 * row is made higher only where it would cover what is found in the next. `rows` are in their order.
 */
export function settleMargins(rows: readonly HTMLElement[]): void {
  const noted = rows.flatMap((row) => {
    const margin = row.querySelector<HTMLElement>(':scope > .margin');
    return margin ? [{ row, margin }] : [];
  });
  for (const { row } of noted) row.style.minHeight = '';
  // All are looked at before any is changed, so that the page is laid out once.
  const places = noted.map(({ row, margin }) => ({
    top: row.offsetTop,
    height: row.offsetHeight,
    needed: getComputedStyle(margin).position === 'absolute' ? margin.offsetHeight : 0,
  }));
  places.forEach(({ top, height, needed }, i) => {
    const next = places[i + 1];
    const missing = next ? needed - (next.top - top) : 0;
    const row = noted[i]?.row;
    if (row && missing > 0) row.style.minHeight = `${height + missing}px`;
  });
}
