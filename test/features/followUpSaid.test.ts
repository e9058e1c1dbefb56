import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { speakersInCycle } from '../../server/src/features/recommendations/cycleSpeakers';
import { statementsOf } from '../../server/src/features/recommendations/followUpSaid';
import { combineFollowUp, followUpTable } from '../../server/src/features/recommendations/followUpTable';
import { followUpRequestsOf } from '../../server/src/features/recommendations/followUpTargets';
import { summarize } from '../../server/src/model/summary';
import { CYCLE_FILES, cycleText } from '../support/cycle';
import { OBSERVATIONS, read } from '../support/documents';
import { BESIDE, planted } from '../support/rules/planted';

const [first, ...others] = CYCLE_FILES.map((name) => read(cycleText(name), `file:///cycle/${name}`));
assert.ok(first);
const observations = first;
const summaries = [observations, ...others].map(summarize);

describe('what observations ask to be followed up', () => {
  it('is what their follow-up paragraph names, with its full text, and by when', () => {
    const { targets, paragraph, deadline, why } = followUpRequestsOf(observations, 'en');
    assert.deepEqual(
      targets.map(({ written }) => written),
      ['5', '10 (a)', '10 (b)', '12', '14'],
    );
    assert.deepEqual([paragraph, deadline, why], ['15', 'within two years, i.e. by 26 April 2015', '']);
    assert.equal(
      targets[1]?.text,
      'The Committee urges the State party:\n(a) To hold migrants in the prison of Port Lissa no longer, and to use detention only as a measure of last resort;',
    );
    assert.match(targets[3]?.text ?? '', /\n\(a\) Extend .*\n\(b\) Punish /);
  });

  it('has the period or the day alone where the text has no more, and nothing where it has neither', () => {
    const asked = (when: string) =>
      followUpRequestsOf(
        read(
          `${OBSERVATIONS}1.\tThe Committee recommends that the State party act.\n2.\tThe Committee requests the State party to provide${when} information on the implementation of the recommendation contained in paragraph 1 above.\n`,
        ),
        'en',
      ).deadline;
    assert.equal(asked(', within one year,'), 'within one year');
    assert.equal(asked(', by 9 October 2017,'), '9 October 2017');
    assert.equal(asked(''), '');
  });

  it('says why there is nothing', () => {
    assert.equal(
      followUpRequestsOf(read(`${OBSERVATIONS}1.\tThe Committee thanks the delegation.\n`), 'en').why,
      'This document has no follow-up paragraph.',
    );
    assert.match(
      followUpRequestsOf(read(cycleText('CMW-C-XCV-RQ-2.txt')), 'en').why,
      /Replies to the list of issues\.$/,
    );
  });
});

describe('what others say of it', () => {
  const { targets } = combineFollowUp(observations, others, summaries, 'en');
  const said = (place: string) =>
    targets
      .find(({ written }) => written === place)
      ?.said.map(({ symbol, place: at, through }) => [symbol, at, ...(through === '' ? [] : [through])].join(' · '));

  it('is found by references to the paragraph, and to questions that name it', () => {
    assert.deepEqual(said('5'), [
      'CMW/C/XCV/Q/2 · 1',
      'CMW/C/XCV/RQ/2 · 1 · CMW/C/XCV/Q/2, para. 1',
      'CMW/C/XCV/CO/2 · 3',
    ]);
  });

  it('holds for a subparagraph alone where only that is named, and for all where the paragraph is', () => {
    assert.deepEqual(said('10 (a)'), [
      'CMW/C/XCV/Q/2 · 3',
      'CMW/C/XCV/RQ/2 · 3 · CMW/C/XCV/Q/2, para. 3',
      'CMW/C/XCV/RQ/2 · 4 · CMW/C/XCV/Q/2, para. 3',
      'CMW/C/XCV/CO/2 · 4',
    ]);
    assert.deepEqual(said('10 (b)'), said('10 (a)')?.slice(0, 3));
    assert.deepEqual(said('12'), [
      'CMW/C/XCV/Q/2 · 4',
      'CMW/C/XCV/RQ/2 · 5 · CMW/C/XCV/Q/2, para. 4',
      'CMW/C/XCV/CO/2 · 7',
    ]);
  });

  it('is what is said of the whole paragraph too, by its number or in a range', () => {
    const report = (words: string) =>
      read(`CMW/C/XCV/FCO/1\n\nInformation received from Calvenia\n\n1.\t${words}\n`, 'file:///cycle/report.txt');
    const subparagraph = [{ number: '10', path: ['a'] }];
    const of = (words: string) => statementsOf(observations, subparagraph, [report(words)])[0]?.length;
    assert.equal(of('As to paragraph 10 of the concluding observations (CMW/C/XCV/CO/1), all is done.'), 1);
    assert.equal(of('As to paragraphs 9–11 of the concluding observations (CMW/C/XCV/CO/1), all is done.'), 1);
    assert.equal(of('As to paragraph 10 (b) of the concluding observations (CMW/C/XCV/CO/1), all is done.'), 0);
    assert.equal(of('As to paragraph 11 of the concluding observations (CMW/C/XCV/CO/1), all is done.'), 0);
  });

  it('goes by the letters that a text names under a heading for the whole paragraph', () => {
    const report = read(
      `CMW/C/XCV/FCO/1

Information received from Calvenia

Paragraph 10 of the concluding observations (CMW/C/XCV/CO/1)

1.\tWith regard to paragraph 10 (a) of the concluding observations (CMW/C/XCV/CO/1), the prison was closed.

2.\tWith regard to paragraph 10 (b) of the concluding observations (CMW/C/XCV/CO/1), judges were trained.

3.\tBoth measures were paid for by the State.

4.\tAs in paragraph 12 of the concluding observations (CMW/C/XCV/CO/1), the Ombudsman helped.
`,
      'file:///cycle/report.txt',
    );
    const of = (letter: string) =>
      statementsOf(observations, [{ number: '10', path: [letter] }], [report])[0]?.map(({ place }) => place);
    assert.deepEqual(of('a'), ['1', '3', '4']);
    assert.deepEqual(of('b'), ['2', '3', '4']);
  });

  it('goes by the nearest heading', () => {
    const report = read(
      `CMW/C/XCV/FCO/1

Information received from Calvenia

I. Paragraph 10 of the concluding observations (CMW/C/XCV/CO/1)

A. Paragraph 10 (a) of the concluding observations (CMW/C/XCV/CO/1)

1.\tThe prison was closed.

B. Paragraph 10 (b) of the concluding observations (CMW/C/XCV/CO/1)

2.\tJudges were trained.
`,
      'file:///cycle/report.txt',
    );
    const of = (letter: string) =>
      statementsOf(observations, [{ number: '10', path: [letter] }], [report])[0]?.map(({ place }) => place);
    assert.deepEqual(of('a'), ['1']);
    assert.deepEqual(of('b'), ['2']);
  });

  it('is found under a heading without a symbol, and under one that follows the title without a blank line', () => {
    const list = read(cycleText('CMW-C-XCV-Q-2.txt'), 'file:///cycle/list.txt');
    const title =
      'CMW/C/XCV/RQ/2\n\nReplies of Calvenia to the list of issues in relation to its second periodic report\n';
    for (const heading of [
      '\nReply to paragraph 1 of the list of issues\n',
      'Reply to paragraph 1 of the list of issues\n',
      'Reply to paragraph 1 of the list of issues (CMW/C/XCV/Q/2)\n',
    ]) {
      const replies = read(
        `${title}${heading}\n1.\tThe law was changed.\n\nReply to paragraph 2 of the list of issues\n\n2.\tNo.\n`,
        'file:///cycle/replies.txt',
      );
      const [said] = statementsOf(observations, [{ number: '5', path: [] }], [list, replies]);
      assert.deepEqual(
        said?.map(({ symbol, place, through }) => `${symbol} ${place} ${through}`),
        ['CMW/C/XCV/Q/2 1 ', 'CMW/C/XCV/RQ/2 1 CMW/C/XCV/Q/2, para. 1'],
        heading,
      );
    }
  });

  it('is blank where nobody speaks of it', () => {
    assert.deepEqual(said('14'), []);
    const row = followUpTable([combineFollowUp(observations, others, summaries, 'en')], 'en').rows.find(
      ([, place]) => place === '14',
    );
    assert.deepEqual(row?.slice(4), ['', '', '', '', '', '']);
  });

  it('has nothing of another State, of a later cycle or of no State', () => {
    const { observations: own, others: all, summaries: known } = planted();
    const uris = combineFollowUp(own, all, known, 'en').targets.flatMap(({ said: found }) =>
      found.map(({ uri }) => uri),
    );
    const [target] = statementsOf(own, [{ number: '14', path: [] }], all);
    for (const one of [BESIDE.otherState, BESIDE.laterCycle, BESIDE.comment]) {
      assert.ok(
        target?.some(({ uri }) => uri === one.text.uri),
        'it names the paragraph',
      );
      assert.ok(!uris.includes(one.text.uri), one.text.uri);
    }
    assert.ok(uris.includes(BESIDE.followUp.text.uri));
  });

  it('is found under the number of a recommendation alone, in a follow-up report', () => {
    const report = (kind: string, headings: readonly string[]) =>
      read(
        `${kind}\n\nInformation received from Calvenia on follow-up to the concluding observations\n\n${headings
          .map((heading, i) => `\t\t${heading}\n\n${i + 1}.\tIt was done.\n`)
          .join('\n')}`,
        'file:///cycle/CMW-C-XCV-FCO-1.txt',
      );
    const places = (document: ReturnType<typeof report>, known = [observations, document].map(summarize)) => {
      const uris = speakersInCycle(summarize(observations), known, () => []).map(({ uri }) => uri);
      assert.deepEqual(uris, [document.text.uri]);
      return combineFollowUp(observations, [document], known, 'en').targets.flatMap(({ written, said: found }) =>
        found.map(({ place }) => `${written}: ${place}`),
      );
    };
    const headings = ['As for Recommendation No. 5', 'Recommendations 10 (a) and 14', 'General recommendation No. 12'];
    assert.deepEqual(places(report('CMW/C/XCV/FCO/1', headings)), ['5: 1', '10 (a): 2', '14: 2']);
    assert.deepEqual(places(report('CMW/C/XCV/CO/1/Add.1', headings.slice(0, 1))), ['5: 1']);
  });

  it('counts a range for what lies in it, and not a number of another document', () => {
    const report = (words: string) =>
      read(
        `CMW/C/XCV/FCO/1\n\nInformation received from Calvenia on follow-up to the concluding observations\n\n1.\t${words}\n`,
        'file:///cycle/report.txt',
      );
    const place = [{ number: '5', path: [] }];
    const of = (words: string) => statementsOf(observations, place, [report(words)])[0]?.map(({ place: at }) => at);
    assert.deepEqual(of('As to paragraphs 4–7 of the concluding observations (CMW/C/XCV/CO/1), all is done.'), ['1']);
    assert.deepEqual(of('As to paragraph 5 of the concluding observations (CMW/C/XAB/CO/1), all is done.'), []);
    assert.deepEqual(of('As to section 5 of the Ordinance, all is done.'), []);
  });

  it('is found where a later document presumes observations on a combined report', () => {
    const combined = read(
      'CMW/C/XCV/CO/2-3\n\nConcluding observations on the combined second and third periodic reports of Calvenia\n\n1.\tThe Committee recommends that the State party act.\n',
      'file:///cycle/combined.txt',
    );
    const replies = read(
      'CMW/C/XCV/RQ/4\n\nReplies of Calvenia to the list of issues in relation to its fourth periodic report\n\n1.\tOn paragraph 1 of the concluding observations, all is done.\n',
      'file:///cycle/replies.txt',
    );
    const [said] = statementsOf(combined, [{ number: '1', path: [] }], [replies]);
    assert.deepEqual(
      said?.map(({ symbol }) => symbol),
      ['CMW/C/XCV/RQ/4'],
    );
  });
});
