/** A run of a draft that somebody has marked: an error of a kind, or something that looks like one and is right (`ok`). */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly note: string;
}

/** A draft of this set without its marks, and the marks at their places in it. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{\{([^|{}]*)\|(!([a-z-]+)|ok): ?([^{}]*)\}\}/g)) {
    text += marked.slice(at, match.index);
    const inner = match[1] ?? '';
    marks.push({ start: text.length, end: text.length + inner.length, kind: match[3] ?? 'ok', note: match[4] ?? '' });
    text += inner;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}
