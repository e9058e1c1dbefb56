import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fc, runs, share } from '../../support/random';
import { docx, level, list, listOf, numberingOf, p, r, table } from '../../word/support/docx';
import { read } from '../../word/support/reading';
import { runCaptured } from '../support/captured';

/** A paragraph at a level of a list or without a number, or a row of the table. */
interface DraftPart {
  readonly level: 0 | 1 | undefined;
  readonly words: string;
  /** Another cell makes it a row. */
  readonly cell?: string;
}

const DRAFT: readonly DraftPart[] = [
  { level: undefined, words: 'The Committee met in the spring, in the new hall of the city of Xandor.' },
  { level: 0, words: 'It welcomes the second periodic report and the annexes that came with it.' },
  { level: 0, words: 'It regrets the delay, which it puts down to the floods of the year before.' },
  { level: 0, words: 'It recommends that the State party, within its powers:' },
  { level: 1, words: 'Ratify the Optional Protocol without any reservation;' },
  { level: 1, words: 'Amend the law on registries, in particular its third chapter;' },
  { level: 1, words: 'Train the staff of all courts in the provinces.' },
  { level: undefined, words: 'Measure', cell: 'Office' },
  { level: undefined, words: 'A new register of births', cell: 'Ministry of the Interior' },
  { level: undefined, words: 'Courses for judges and clerks', cell: 'Academy of the Judiciary' },
  { level: 0, words: 'It thanks the delegation for the frank and open dialogue.' },
  { level: 0, words: 'It invites the State party to reply by the end of next year.' },
  { level: undefined, words: 'It adjourned its session on the last day of autumn.' },
];
const NEW = ['promptly', 'as a matter of urgency', 'with care and “skill”', 'é & <ü>', 'again'];

/** An edit of a draft, with its place from 0 to 1. */
interface KnownEdit {
  readonly kind: 'word' | 'longer' | 'delete' | 'insert' | 'move' | 'split' | 'join';
  readonly at: number;
  readonly to: number;
  readonly words: string;
}

const edits: fc.Arbitrary<readonly KnownEdit[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('word', 'longer', 'delete', 'insert', 'move', 'split', 'join'),
    at: share,
    to: share,
    words: fc.constantFrom(...NEW),
  }),
  { minLength: 2, maxLength: 8 },
);

/** The draft after an edit. The table stays where it is, with the paragraphs before and after it; its rows come and go. */
function after(draft: readonly DraftPart[], { kind, at, to, words }: KnownEdit): readonly DraftPart[] {
  const index = Math.floor(at * (draft.length - 1));
  const part = draft[index];
  if (!part) return draft;
  const changed = (...parts: readonly DraftPart[]) => [...draft.slice(0, index), ...parts, ...draft.slice(index + 1)];
  const all = part.words.split(' ');
  const cut = 1 + Math.floor(to * (all.length - 1));
  const [head, tail] = [all.slice(0, cut).join(' '), all.slice(cut).join(' ')];
  if (kind === 'word') return changed({ ...part, words: [head, words, ...all.slice(cut + 1)].join(' ') });
  if (kind === 'longer') return changed({ ...part, words: `${part.words} ${words}` });
  if (part.cell !== undefined) {
    if (kind === 'insert') return changed(part, { level: undefined, words: `A measure ${words}`, cell: 'Council' });
    return kind === 'delete' && draft[index - 1]?.cell !== undefined ? changed() : draft;
  }
  const near = [draft[index - 1], part, draft[index + 1]];
  if (near.some((one) => one === undefined || one.cell !== undefined)) return draft;
  const rest = draft.slice(index + 1);
  const [next, ...others] = rest;
  if (kind === 'delete') return changed();
  if (kind === 'insert') return changed(part, { level: part.level, words: `It ${words} notes another matter.` });
  if (kind === 'split' && tail !== '') return changed({ ...part, words: head }, { ...part, words: tail });
  if (kind === 'join' && next && next.level === part.level)
    return [...draft.slice(0, index), { ...part, words: `${part.words} ${next.words}` }, ...others];
  const without = changed();
  const place = Math.floor(to * (without.length - 1));
  const [before, behind] = [without[place - 1], without[place]];
  if (kind !== 'move' || !before || before.cell !== undefined || behind?.cell !== undefined) return draft;
  return [...without.slice(0, place), part, ...without.slice(place)];
}

function file(draft: readonly DraftPart[]): Uint8Array {
  const rows = draft.flatMap(({ words, cell }) => (cell === undefined ? [] : [[words, cell]]));
  const first = draft.findIndex(({ cell }) => cell !== undefined);
  const body = draft.map(({ level: at, words, cell }, index) => {
    if (cell !== undefined) return index === first ? table(rows) : '';
    return at === undefined ? p(r(words)) : p(r(words), list(1, at));
  });
  const numbering = numberingOf(listOf(0, level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '(%2)'), 1));
  return docx({ numbering, body: body.join('') });
}

const linesOf = (text: string) => text.split('\n').filter((line) => /\S/.test(line));

describe('a redline of a draft and what known edits make of it', () => {
  it('gives the second if its changes are accepted, and the first if they are rejected, a hundred times', async () => {
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(edits, async (list) => {
        const [before, now] = [file(DRAFT), file(list.reduce(after, DRAFT))];
        const files = { 'a.docx': before, 'b.docx': now };
        const made = await runCaptured(['compare', 'a.docx', 'b.docx', '--redline', 'out.docx'], { files });
        assert.equal(made.out, '', 'all of it is shown');
        const out = made.written?.['out.docx'] ?? assert.fail(made.error);
        assert.deepEqual(linesOf(read(out).text), linesOf(read(now).text));
        assert.equal(read(out, 'original').text, read(before).text);
        if (made.code === 1) changed++;
      }),
      { numRuns: runs(100), endOnFailure: true },
    );
    assert.ok(changed > 80, String(changed));
  });
});
