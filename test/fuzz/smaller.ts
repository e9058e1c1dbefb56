import type { TextEdit } from '../../server/src/text/edits';
import type { Sent } from './editingSteps';
import { applied } from './mutations';
import { Failure, type Play, replay, type Witness } from './play';

/**
 * The smallest play found that still fails: the last notification alone where that is enough, and as little text around it as
 * possible.
 */
export function smallest(failure: Failure, witness?: Witness): Failure {
  const fails = (play: Play): Failure | undefined => {
    try {
      replay(play, witness);
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
    return undefined;
  };
  let best = failure;
  for (let more = true; more; ) {
    more = false;
    for (const play of candidates(best.play)) {
      const found = fails(play);
      if (!found) continue;
      best = found;
      more = true;
      break;
    }
  }
  return best;
}

/** Plays that are a little smaller, the boldest first. */
function* candidates({ text, sent }: Play): Generator<Play> {
  // What is seen now may have been there since something that was not looked at.
  for (let i = 0; i < sent.length - 1; i++) {
    const one = sent[i];
    if (one) yield { text, sent: [...sent.slice(0, i), { isWhole: one.isWhole, edits: one.edits }] };
  }
  const [first, ...rest] = sent;
  if (first && rest.length > 0) yield { text: first.edits.reduce(applied, text), sent: rest };
  for (let i = sent.length - 2; i >= 0; i--) {
    const [one, other] = [sent[i], sent[i + 1]];
    if (one && other && one.isWhole === other.isWhole)
      yield { text, sent: sent.toSpliced(i, 2, { ...other, edits: [...one.edits, ...other.edits] }) };
  }
  for (const [i, one] of sent.entries()) {
    if (one.edits.length < 2 || sent.length > 1) continue;
    const [edit, ...more] = one.edits;
    if (edit) yield { text: applied(text, edit), sent: [{ ...one, edits: more }] };
    if (edit && i === 0) yield { text, sent: [{ ...one, edits: [joined(text, one.edits)] }] };
  }
  for (let size = text.length >>> 1; size > 0; size >>>= 1)
    for (let at = 0; at < text.length; at += size) {
      const play = without({ text, sent }, at, Math.min(text.length, at + size));
      if (play) yield play;
    }
  for (const [i, one] of sent.entries()) {
    for (const [k, edit] of one.edits.entries()) {
      if (edit.text.length < 2 || sent.length > 1 || one.edits.length > 1) continue;
      const half = edit.text.length >>> 1;
      for (const put of [edit.text.slice(0, half), edit.text.slice(half), edit.text.slice(1), edit.text.slice(0, -1)])
        yield { text, sent: sent.with(i, { ...one, edits: one.edits.with(k, { ...edit, text: put }) }) };
    }
  }
}

/** Edits made one after the other, as one. */
function joined(text: string, edits: readonly TextEdit[]): TextEdit {
  const after = edits.reduce(applied, text);
  let start = 0;
  while (start < Math.min(text.length, after.length) && text[start] === after[start]) start++;
  let tail = 0;
  while (tail < Math.min(text.length, after.length) - start && text.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: text.length - tail, text: after.slice(start, after.length - tail) };
}

/** A play without a run of its first text; undefined where an edit touches it, or where it is not only the last one that would. */
function without({ text, sent }: Play, from: number, to: number): Play | undefined {
  const [only] = sent;
  if (!only || sent.length > 1 || only.edits.length !== 1) return undefined;
  const [edit] = only.edits;
  if (!edit || (edit.start < to && edit.end > from)) return undefined;
  const shift = edit.start >= to ? to - from : 0;
  const moved: Sent = { ...only, edits: [{ ...edit, start: edit.start - shift, end: edit.end - shift }] };
  return { text: text.slice(0, from) + text.slice(to), sent: [moved] };
}
