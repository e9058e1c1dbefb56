import type { Reference, Target } from '../../server/src/model/base/target';

/** A marked reference of an evaluation document: where it stands in the text without marks, and what it should point at. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly target: string;
}

/** Takes the marks `{{text|target}}` out of a document. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = '';
  let at = 0;
  for (const match of marked.matchAll(/\{\{([^|{}]*)\|([^{}]*)\}\}/g)) {
    text += marked.slice(at, match.index);
    const inner = match[1] ?? '';
    marks.push({ start: text.length, end: text.length + inner.length, target: (match[2] ?? '').trim() });
    text += inner;
    at = match.index + match[0].length;
  }
  return { text: text + marked.slice(at), marks };
}

/** A target in the notation of the marks; undefined for what is not evaluated (names of instruments, no decision). */
export function notation(target: Target): string | undefined {
  const path = (steps: readonly string[]) => steps.map((s) => `(${s})`).join('');
  switch (target.kind) {
    case 'paragraph':
      return `¶${target.number}${path(target.path)}`;
    case 'relative':
      return `relative ${target.direction}`;
    case 'other-paragraph':
      return target.symbol === undefined
        ? `other ¶${target.number}${path(target.path)}`
        : `doc ${target.symbol} ¶${target.number}${path(target.path)}`;
    case 'article':
      return `${target.instrument} ${target.article}${target.paragraph ? `.${target.paragraph}` : ''}${path(target.path)}`;
    case 'law':
      return 'law';
    case 'symbol':
      return `sym ${target.symbol}`;
    case 'general-comment':
      return `gc ${target.committee} ${target.number}${target.paragraph ? ` ¶${target.paragraph}` : ''}`;
    case 'resolution':
      return `res ${target.symbol}${target.paragraph ? ` ¶${target.paragraph}` : ''}`;
    case 'ilo':
      return `ilo ${target.number}`;
    case 'other-section':
      return undefined;
    case 'section':
      return `${target.annex ? 'annex' : 'section'} ${target.labels.join('.')}`;
    case 'rule':
      return `rule ${target.committee} ${target.number}${path(target.path)}`;
    case 'goal':
      return `goal ${target.goal}${target.target === '' ? '' : `.${target.target}`}`;
    case 'instrument':
    case 'unknown':
      return undefined;
  }
}

/** The kind of a mark, for counting. */
export function kindOfMark(target: string): string {
  const first = target.split(' ')[0] ?? '';
  if (first.startsWith('¶') || first === 'relative') return 'paragraph';
  if (['doc', 'other', 'sym', 'gc', 'res', 'law', 'ilo'].includes(first)) return first;
  return 'article';
}

/** Found, missed and false links of one document, by kind. */
export interface Score {
  readonly found: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** A reference at its place in the whole text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly reference: Reference;
  /** The target as it is written in marks, relative ones resolved. */
  readonly target: string;
}

/**
 * Whether a link is what a mark asks for. `other` asks that the reference be seen to belong to another document; to know
 * its symbol as well, from elsewhere in the text, is more than that.
 */
function satisfies(link: Placed, mark: Mark): boolean {
  if (link.start >= mark.end || mark.start >= link.end) return false;
  if (link.target === mark.target) return true;
  return (
    mark.target.startsWith('other ¶') &&
    link.target.startsWith('doc ') &&
    link.target.endsWith(mark.target.slice('other'.length))
  );
}

/** Compares what was read with the marks. A link counts as right when it overlaps a mark with the same target. */
export function score(text: string, marks: readonly Mark[], links: readonly Placed[]): Map<string, Score> {
  const out = new Map<string, { found: number; missed: string[]; wrong: string[] }>();
  const of = (kind: string) => {
    const entry = out.get(kind) ?? { found: 0, missed: [], wrong: [] };
    out.set(kind, entry);
    return entry;
  };
  const used = new Set<Placed>();
  for (const mark of marks) {
    const hit = links.find((l) => satisfies(l, mark));
    const entry = of(kindOfMark(mark.target));
    const context = () => text.slice(Math.max(0, mark.start - 60), mark.end + 40).replace(/\s+/g, ' ');
    if (hit) {
      entry.found++;
      for (const l of links) if (satisfies(l, mark)) used.add(l);
    } else {
      const got = links.filter((l) => l.start < mark.end && mark.start < l.end).map((l) => l.target);
      entry.missed.push(`${mark.target} (got ${got.join(' + ') || 'nothing'}): …${context()}…`);
    }
  }
  for (const link of links) {
    if (used.has(link)) continue;
    of(kindOfMark(link.target)).wrong.push(
      `${link.target} [${link.reference.ground}]: …${text.slice(Math.max(0, link.start - 60), link.end + 40).replace(/\s+/g, ' ')}…`,
    );
  }
  return out;
}
