/** A number, or its digits, as United Nations editorial style groups them: 10,700. */
export function grouped(value: number | string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
