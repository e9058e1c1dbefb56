/** Groups the digits of a number in United Nations editorial style: 10,700. */
export function groupThousands(value: number | string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
