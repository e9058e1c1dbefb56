/** Whether two words differ by one letter more, less or other, or by two neighbours that changed places. */
export function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from++;
  let endA = a.length;
  let endB = b.length;
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const [left, right] = [endA - from, endB - from];
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
