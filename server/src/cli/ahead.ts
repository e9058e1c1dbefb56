/**
 * What a task gives for each item, in the order of the items. Some tasks run ahead of the reader, no more than a number, and what
 * the reader has taken is kept no longer.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  atOnce: number,
  task: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const running: Promise<R>[] = [];
  let next = 0;
  while (next < items.length || running.length > 0) {
    for (; next < items.length && running.length < atOnce; next++) {
      const item = items[next];
      if (item === undefined) continue;
      const promise = task(item);
      // Who waits for it hears of its failure; until then nobody is to be alarmed.
      promise.catch(() => undefined);
      running.push(promise);
    }
    const first = running.shift();
    if (first) yield await first;
  }
}
