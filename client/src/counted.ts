/** A count as United Nations documents write it: "10,700". */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** So many of something: "1 place", "1,200 places". */
export function counted(count: number, one: string, many: string): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}
