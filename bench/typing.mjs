// How somebody types in front of an open page: some keys, and then a pause in which the page asks again.

/** How long the extension waits after the last key before it asks for a page, in milliseconds: `QUIET` of each page in client/src/. */
export const QUIET = { preview: 120, page: 300, comparison: 1000 };

/** How many keys are typed between two pauses. */
export const BURST = 10;

export function wait(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** How long something takes, in milliseconds. */
export async function timeOf(act) {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** Types and deletes a letter at an offset of a text, alternately; a key resolves with its diagnostics. */
export function keysAt(client, uri, text, offset) {
  const before = text.slice(0, offset).split('\n');
  const start = { line: before.length - 1, character: before.at(-1).length };
  const after = { start, end: { ...start, character: start.character + 1 } };
  const letter = text[offset - 1] === 'x' ? 'y' : 'x';
  let isTyped = false;
  return () => {
    isTyped = !isTyped;
    return isTyped
      ? client.change(uri, { start: offset, end: offset, range: { start, end: start } }, letter)
      : client.change(uri, { start: offset, end: offset + 1, range: after }, '');
  };
}
