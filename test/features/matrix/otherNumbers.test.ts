import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { issuesAndReplies } from '../../../server/src/features/issues/issuesAndReplies';
import { repliesTable } from '../../../server/src/features/issues/repliesTable';
import { read } from '../../support/documents';

/** An issue and a reply to it, with the letters of its parts. */
const MATTERS = [
  { asked: 'the contracts of harvest workers in the orchards', said: 'Contracts with harvest workers are in writing.' },
  { asked: 'the inspection of wooden shelters', said: 'Wooden shelters had an inspection.' },
  { asked: 'the children of migrants in evening schools', said: 'The children of migrants attend evening schools.' },
  { asked: 'the buses that run to harbour towns in winter', said: 'Buses to the harbour towns run in winter too.' },
  { asked: 'the hours at which consulates receive travellers', said: 'Consulates receive travellers at all hours.' },
  { asked: 'the licences of recruitment agencies', said: 'Recruitment agencies have licences.' },
] as const;

/** A list with these matters, of which the second has two lettered parts if asked for. */
function listOf(hasLetters: boolean) {
  const parts = '\n\t(a)\tThose by the river;\n\t(b)\tThose by the sea';
  const issues = MATTERS.map(
    ({ asked }, i) => `${i + 1}.\tPlease describe ${asked}${hasLetters && i === 1 ? `:${parts}` : ''}.\n`,
  );
  return read(
    `CMW/C/XCV/Q/2\n\nList of issues in relation to the second periodic report of Calvenia\n\n${issues.join('')}`,
  );
}

/** The pairs of a list with replies, each under a heading with the given number. */
function pairsOf(hasLetters: boolean, replies: readonly (readonly [number: string, said: string])[]) {
  const text = replies.map(([number, said], i) => `\t\tReply to paragraph ${number}\n\n${i + 1}.\t${said}\n\n`);
  const document = read(`CMW/C/XCV/RQ/2\n\nReplies of Calvenia to the list of issues\n\n${text.join('')}`);
  return issuesAndReplies(listOf(hasLetters), document, 'en');
}

/** Each issue with the paragraphs that answer it, and the number that these give it if that is another one. */
function edges(...asked: Parameters<typeof pairsOf>): string[] {
  return pairsOf(...asked).issues.flatMap(({ written, replies }) =>
    replies.map(({ place, numbered }) => `${written}: ${place}${numbered === '' ? '' : ` as ${numbered}`}`),
  );
}

/** Replies with these numbers, in the order of the matters; those with a letter say little. */
function inOrder(numbers: readonly string[], first = 0): readonly (readonly [string, string])[] {
  let at = first;
  return numbers.map((number) => [
    number,
    number.includes('(') ? 'It is done.' : (MATTERS[at++]?.said ?? 'See above.'),
  ]);
}

describe('replies that number issues otherwise than the list', () => {
  it('are paired by the letters and the words, where they have an issue more than the list', () => {
    const numbers = ['1', '2', '3 (a)', '3 (b)', '4', '5', '6', '7'];
    const replies = inOrder(numbers).map(([number], i): readonly [string, string] => [
      number,
      [MATTERS[0].said, MATTERS[0].said, 'It is done.', 'It is done.', ...MATTERS.slice(2).map(({ said }) => said)][
        i
      ] ?? '',
    ]);
    assert.deepEqual(edges(true, replies), [
      '1: 1',
      '1: 2 as 2',
      '2 (a): 3 as 3 (a)',
      '2 (b): 4 as 3 (b)',
      '3: 5 as 4',
      '4: 6 as 5',
      '5: 7 as 6',
      '6: 8 as 7',
    ]);
  });

  it('are paired as they say where only one number is not in the list, as that of an annex', () => {
    const all = ['1', '2', '3', '4', '5', '6'];
    const pairs = pairsOf(false, [...inOrder(all), ['7', 'Tables are annexed.']]);
    assert.deepEqual(
      pairs.issues.map(({ replies }) => replies.map(({ place, numbered }) => place + numbered).join()),
      all,
    );
    assert.deepEqual(
      pairs.unplaced.map(({ place }) => place),
      ['7'],
    );
  });

  it('are paired by the words where they leave out an issue, or answer two together', () => {
    const [first, second, ...rest] = MATTERS.map(({ said }) => said);
    const from = (numbers: readonly string[], said: readonly (string | undefined)[]) =>
      numbers.map((number, i): readonly [string, string] => [number, said[i] ?? '']);
    assert.deepEqual(edges(false, from(['1', '2', '3', '4', '5'], [first, ...rest])), [
      '1: 1',
      '3: 2 as 2',
      '4: 3 as 3',
      '5: 4 as 4',
      '6: 5 as 5',
    ]);
    assert.deepEqual(edges(false, from(['1', '2', '3', '4', '5'], [first, `${second} ${rest[0]}`, ...rest.slice(1)])), [
      '1: 1',
      '2: 2 as 2',
      '3: 2 as 2',
      '4: 3 as 3',
      '5: 4 as 4',
      '6: 5 as 5',
    ]);
    // The last issue has no reply, and two replies are too few to tell.
    assert.deepEqual(edges(false, from(['1', '2', '3', '4', '5'], [first, second, ...rest])), [
      '1: 1',
      '2: 2',
      '3: 3',
      '4: 4',
      '5: 5',
    ]);
    assert.deepEqual(edges(false, from(['1', '2', '3', '5'], [first, second, rest[0], rest[3]])).at(-1), '5: 4');
  });

  it('are paired with the next part where a heading has the number of an issue that was answered before', () => {
    const slip = inOrder(['1', '2 (a)', '1 (b)', '3', '4', '5', '6']);
    assert.deepEqual(edges(true, slip).slice(0, 4), ['1: 1', '2 (a): 2', '2 (b): 3 as 1 (b)', '3: 4']);
    const notes = repliesTable(pairsOf(true, slip), 'en').rows.map((row) => row.at(-1));
    assert.ok(notes.includes('Numbered 1 (b) in the replies'), notes.join());
    // A letter that does not come next, a number that was not answered before, and a part with a reply of its own.
    assert.ok(
      !edges(true, inOrder(['1', '2 (a)', '1 (c)', '3', '4', '5', '6']))
        .join()
        .includes('2 (b)'),
    );
    assert.deepEqual(edges(true, inOrder(['2 (a)', '1 (b)', '3', '4', '5', '6'])).slice(0, 2), ['1: 2', '2 (a): 1']);
    assert.ok(edges(true, inOrder(['1', '2 (a)', '1 (b)', '2 (b)', '3', '4', '5', '6'])).includes('2 (b): 4'));
  });
});
