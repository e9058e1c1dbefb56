/** A function that computes its value on the first call and keeps it. */
export function memoizeOnce<T>(compute: () => T): () => T {
  let memo: { readonly value: T } | undefined;
  return () => {
    memo ??= { value: compute() };
    return memo.value;
  };
}
