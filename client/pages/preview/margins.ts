/**
 * Prevents the margins of neighbouring rows from overlapping. A margin may extend beside the rows below; a row is made taller only if its
 * margin would cover that of a later row. `rows` are in order.
 */
export function settleMargins(rows: readonly HTMLElement[]): void {
  const rowsWithMargin = rows.flatMap((row) => {
    const margin = row.querySelector<HTMLElement>(':scope > .margin');
    return margin ? [{ row, margin }] : [];
  });
  for (const { row } of rowsWithMargin) row.style.minHeight = '';
  // Measure all rows before changing any, so that layout runs only once.
  const places = rowsWithMargin.map(({ row, margin }) => ({
    top: row.offsetTop,
    height: row.offsetHeight,
    needed: getComputedStyle(margin).position === 'absolute' ? margin.offsetHeight : 0,
  }));
  places.forEach(({ top, height, needed }, i) => {
    const nextPlace = places[i + 1];
    const missingHeight = nextPlace ? needed - (nextPlace.top - top) : 0;
    const row = rowsWithMargin[i]?.row;
    if (row && missingHeight > 0) row.style.minHeight = `${height + missingHeight}px`;
  });
}
