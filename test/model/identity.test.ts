import assert from 'node:assert/strict';
import { test } from 'node:test';
import { en } from '../../server/src/languages/en';
import { identify, identityBlocks } from '../../server/src/model/identity/identify';
import { updateTree } from '../../server/src/syntax/blocks/tree';
import { fc, runs } from '../support/random';
import { brief, day, read, sitting, tree, words } from './identityBrief';

const CMW_WEB_COPY = ` Committee on the Protection of the Rights of All
Migrant Workers and Members of Their Families



\t\tConcluding observations on the initial report of Xandria*



1.\tThe Committee considered the initial report of Xandria (CMW/C/XAA/1) at its 301st and 302nd meetings (CMW/C/SR.301 and 302), held on 1 and 2 September 2015, and adopted these concluding observations at its 314th meeting (CMW/C/SR.314), held on 9 September 2015.


\tA.\tIntroduction


2.\tThe Committee is grateful for the report and for the replies (CMC/C/XAA/Q/1).
3.\tIt thanks the delegation.
\t*\tAdopted by the Committee at its twenty-third session (31 August-9 September 2015).
4.\tXandria is a country of transit.
`;

test('CMW: a web copy without masthead', () => {
  assert.deepEqual(brief(read(CMW_WEB_COPY)), {
    committee: 'CMW',
    state: 'XAA Xandria',
    symbol: '~CMW/C/XAA/CO/1',
    kind: 'concluding-observations',
    report: '1-1',
    status: 'final',
    session: '23: 2015-8-31 to 2015-9-9',
    considered: '301 302 on 2015-9-1 2015-9-2',
    adopted: '314 on 2015-9-9',
    date: '2015-9-9',
  });
});

test('every value says where it stands', () => {
  const read = tree(CMW_WEB_COPY);
  const identity = identify(read, en);
  const at = (place: { block: number; start: number; end: number } | undefined) =>
    place && read.blocks[place.block]?.text.slice(place.start, place.end);
  assert.equal(identity.committee?.ground, 'masthead');
  assert.match(at(identity.committee?.at) ?? '', /^Committee on the Protection/);
  assert.equal(identity.state?.codeFrom?.ground, 'paragraph');
  assert.equal(at(identity.state?.codeFrom?.at), 'CMW/C/XAA/1');
  assert.equal(at(identity.state?.nameFrom?.at), 'Xandria');
  assert.equal(at(identity.kindFrom.at), 'Concluding observations');
  assert.equal(at(identity.report?.at), 'initial report');
  assert.equal(at(identity.session?.number.at), 'twenty-third session');
  assert.equal(at(identity.session?.from?.at), '31 August');
  assert.equal(at(identity.session?.to?.at), '9 September 2015');
  assert.equal(at(identity.consideration?.meetings?.at), '301st and 302nd meetings');
  assert.equal(at(identity.consideration?.dates?.at), '1 and 2 September 2015');
  assert.equal(at(identity.adoption?.meetings?.at), '314th meeting');
  assert.equal(identity.date?.ground, 'adoption');
  assert.equal(identity.symbol?.at, undefined);
});

test('CCPR: consideration of reports, session in the masthead', () => {
  const text = `CCPR/C/XEA/CO/3
International Covenant on Civil and Political Rights
Distr.: General
18 November 2011
Original: English

HUMAN RIGHTS COMMITTEE
103rd session
Geneva, 17 October-4 November 2011

Consideration of reports submitted by States parties under article 40 of
the Covenant

Concluding observations of the Human Rights Committee

Xelania

1. The Committee considered the third periodic report submitted by Xelania
at its 2838th and 2839th meetings, held on 19 and 20 October 2011. At its
2856th and 2857th meetings, held on 1 November 2011, it adopted the text below.
`;
  assert.deepEqual(brief(read(text)), {
    committee: 'CCPR',
    state: 'XEA Xelania',
    symbol: 'CCPR/C/XEA/CO/3',
    kind: 'concluding-observations',
    report: '3-3',
    status: 'final',
    session: '103: 2011-10-17 to 2011-11-4',
    considered: '2838 2839 on 2011-10-19 2011-10-20',
    adopted: '2856 2857 on 2011-11-1',
    date: '2011-11-18',
  });
});

test('a symbol in the first sentence of a text without a masthead is not its own', () => {
  for (const text of [
    'Here is the answer: the Committee asked the State party for an office in each harbour (CMW/C/XAA/CO/2, para. 2) and for a report [CMW/C/XAA/CO/2, para. 3].\n',
    'In paragraph 2 of CMW/C/XAA/CO/2, the Committee asked the State party for an office in each harbour.\n',
  ])
    assert.equal(read(text).symbol, undefined, text);
  for (const text of ['CMW/C/XAA/CO/2\n\nWords.\n', 'United Nations CMW/C/XAA/CO/2 Distr.: General\n\nWords.\n'])
    assert.equal(read(text).symbol?.canonical, 'CMW/C/XAA/CO/2', text);
});

test('the shared title alone, with no symbol: what the first paragraph says decides', () => {
  const text = `Human Rights Committee

Consideration of reports submitted by States parties under article 40 of the Covenant

1. The Committee examined the second periodic report of Xelania (CCPR/C/XEA/2) at its 2001st meeting, on 3 May 2008, and adopted the following at its 2010th meeting, on 9 May 2008.
`;
  const identity = read(text);
  assert.equal(identity.kind, 'concluding-observations');
  assert.equal(identity.symbol?.canonical, 'CCPR/C/XEA/CO/2');
  const report = read(text.slice(0, text.indexOf('1. ')).concat('Second periodic report\n\nXelania\n'));
  assert.equal(report.kind, 'state-report-periodic');
});

test('CRC: roman sections, symbols in footnotes, a paragraph number alone on its line', () => {
  const text = `United Nations\tCRC/C/XCA/CO/5-6
Convention on the Rights of the Child
Distr.: General
22 June 2022
Original: English

Committee on the Rights of the Child

Concluding observations on the combined fifth and sixth periodic reports of Xocoria*


I. Introduction

1.
The Committee considered the combined fifth and sixth periodic reports of Xocoria1 at its 2583rd and
2584th meetings,2 held on 17 and 18 May 2022, and adopted the present concluding observations at its
2630th meeting, held on 3 June 2022.

2.
The Committee welcomes the report.

\t*  Adopted by the Committee at its ninetieth session (3 May–3 June 2022).

\t1  CRC/C/XCA/5-6.

II. Follow-up measures taken and progress achieved by the State party

3.
The Committee welcomes the progress.
`;
  assert.deepEqual(brief(read(text)), {
    committee: 'CRC',
    state: 'XCA Xocoria',
    symbol: 'CRC/C/XCA/CO/5-6',
    kind: 'concluding-observations',
    report: '5-6',
    status: 'final',
    session: '90: 2022-5-3 to 2022-6-3',
    considered: '2583 2584 on 2022-5-17 2022-5-18',
    adopted: '2630 on 2022-6-3',
    date: '2022-6-22',
  });
  const web = text.slice(text.indexOf('Committee on the Rights'));
  assert.equal(read(web).symbol?.canonical, 'CRC/C/XCA/CO/5-6');
  assert.equal(read(web).symbol?.derived, true);
  assert.equal(read(web).state?.codeFrom?.ground, 'footnote');
});

test('CRC: a protocol named in the title', () => {
  const text = `Committee on the Rights of the Child

Concluding observations on the report submitted by Xocoria under article 8 of the Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict*

1. The Committee considered the initial report of Xocoria (CRC/C/OPAC/XCA/1) at its 1500th meeting, held on 2 June 2010, and adopted its observations at its 1541st meeting, held on 11 June 2010.
`;
  const identity = read(text);
  assert.equal(identity.instrument?.value, 'op-crc-ac');
  assert.equal(identity.symbol?.canonical, 'CRC/C/OPAC/XCA/CO/1');
});

test('CEDAW: advance unedited version', () => {
  const text = `ADVANCE UNEDITED VERSION
CEDAW/C/XYA/CO/7
Distr.: General 25 November 2016
Committee on the Elimination of Discrimination against Women

Concluding observations on the seventh periodic report of Xyria*

1. The Committee considered the seventh periodic report of Xyria (CEDAW/C/XYA/7) at its 1434th and 1435th meetings (see CEDAW/C/SR.1434 and 1435), held on XX November 2016.

GE.16-
`;
  const identity = read(text);
  assert.equal(identity.status, 'advance-unedited');
  assert.equal(identity.kind, 'concluding-observations');
  assert.deepEqual(identity.consideration?.meetings?.value, [1434, 1435]);
  assert.equal(identity.consideration?.dates, undefined, 'a month alone is no day');
  assert.equal(identity.adoption, undefined);
});

test('CERD: an excerpt of the annual report', () => {
  const text = `A/63/18

XEROVIA

251.\tThe Committee considered the fourteenth to seventeenth periodic reports of Xerovia, submitted in a single document (CERD/C/XRV/17), at its 1891st and 1892nd meetings (CERD/C/SR.1891 and 1892), held on 31 July and 2 August 2008. At its 1907th meeting (CERD/C/SR.1907), held on 13 August 2008, it adopted the following.
`;
  assert.deepEqual(brief(read(text)), {
    committee: 'CERD',
    state: 'XRV Xerovia',
    symbol: 'A/63/18',
    kind: 'concluding-observations',
    report: '14-17',
    status: 'final',
    considered: '1891 1892 on 2008-7-31 2008-8-2',
    adopted: '1907 on 2008-8-13',
    date: '2008-8-13',
  });
});

test('names of States: current, earlier, inverted, two in one', () => {
  const state = (name: string) => {
    const found = read(
      `Committee against Torture\n\nConcluding observations on the third periodic report of ${name}*\n\n1. Text.\n`,
    ).state;
    return `${found?.code} ${found?.name}`;
  };
  assert.equal(state('the Plurinational State of Bolivia'), 'BOL Plurinational State of Bolivia');
  assert.equal(state('Bolivia (Plurinational State of)'), 'BOL Bolivia (Plurinational State of)');
  assert.equal(state('Côte d\u2019Ivoire'), 'CIV Côte d\u2019Ivoire');
  assert.equal(state("Côte d'Ivoire"), "CIV Côte d'Ivoire");
  assert.equal(state('Turkey'), 'TUR Turkey');
  assert.equal(state('the Democratic Republic of\nthe Congo'), 'COD Democratic Republic of the Congo');
  assert.equal(state('Guinea-Bissau'), 'GNB Guinea-Bissau');
  assert.equal(state('Serbia and Montenegro'), 'SCG Serbia and Montenegro');
  assert.equal(state('the United Republic of Xandria'), 'undefined United Republic of Xandria');
});

test('an old symbol is read, and none is invented for an old document', () => {
  const old = read(
    'CRC/C/15/Add.98\n24 February 1999\n\nConcluding observations of the Committee on the Rights of the Child: Austria\n\n1. Text.\n',
  );
  assert.equal(old.kind, 'concluding-observations');
  assert.equal(old.state?.code, 'AUT');
  const bare = read(
    'Committee on the Rights of the Child\n24 February 1999\n\nConcluding observations on the initial report of Austria\n\n1. Text.\n',
  );
  assert.equal(bare.symbol, undefined);
});

test('a note that names a session without its days takes them from the first page, if it is the same one', () => {
  const page = CMW_WEB_COPY.replace(
    ' Committee on',
    'Twenty-third session\n31 August–9 September 2015\n\n Committee on',
  );
  for (const [note, expected] of [
    ['twenty-third session', '23: 2015-8-31 to 2015-9-9'],
    ['twenty-fourth session', '24: ? to ?'],
    ['twenty-third session (1–10 September 2015)', '23: 2015-9-1 to 2015-9-10'],
  ] as const) {
    const { session } = brief(read(page.replace('twenty-third session (31 August-9 September 2015)', note)));
    assert.equal(session, expected);
  }
});

test('the days of the session between a meeting and its own day are not those of the meeting', () => {
  for (const [words, expected] of [
    [', during its twenty-third session (31 August–9 September 2015), on 8 September 2015', '314 on 2015-9-8'],
    [', on 7 to 8 September 2015, and on 9 September 2015 thanked it', '314 on 2015-9-7 2015-9-8'],
  ] as const) {
    const { adopted } = brief(read(CMW_WEB_COPY.replace(' (CMW/C/SR.314), held on 9 September 2015', words)));
    assert.equal(adopted, expected);
  }
});

test('a day may stand before its meeting', () => {
  const first = (words: string) => {
    const { considered, adopted } = brief(
      read(CMW_WEB_COPY.replace(/1\.\t.*\n/, `1.\tThe Committee considered ${words}\n`)),
    );
    return { considered, adopted };
  };
  assert.deepEqual(
    first(
      'the report on 1 and 2 May 2015, at its 301st meeting, and adopted its observations on 9 May 2015, at its 314th meeting.',
    ),
    { considered: '301 on 2015-5-1 2015-5-2', adopted: '314 on 2015-5-9' },
  );
  assert.deepEqual(
    first(
      'the report, submitted on 1 May 2014, at its 301st meeting, and adopted its observations at its 314th meeting.',
    ),
    { considered: '301 on ?', adopted: '314 on ?' },
  );
});

test('a report that was before the Committee, dealt with or taken up was considered', () => {
  for (const words of ['before the Committee', 'dealt with', 'taken up']) {
    const first = `1.\tThe initial report had been ${words} at its 301st meeting, on 1 September 2015; the observations on it were adopted on 9 September 2015.\n`;
    const { considered } = brief(read(CMW_WEB_COPY.replace(/1\.\t.*\n/, first)));
    assert.equal(considered, '301 on 2015-9-1', words);
  }
});

test('impossible dates are given as written', () => {
  const identity = read(CMW_WEB_COPY.replace('held on 9 September', 'held on 31 September'));
  assert.equal(day(identity.date?.value), '2015-9-31!');
});

test('footnotes gathered at the end of a long document are read, its middle is not', () => {
  const middle = Array.from({ length: 500 }, (_, i) => `${i + 5}.\tThe Committee notes the seventh session.\n`).join(
    '',
  );
  const note = /\t\*\t.*\n/.exec(CMW_WEB_COPY)?.[0] ?? '';
  const text = `${CMW_WEB_COPY.replace(note, '')}${middle}\n${note}`;
  assert.equal(read(text).session?.number.value, 23);
  assert.ok(identityBlocks(tree(text)).length < 20);
});

test('an edit elsewhere gives the very same identity, one in the first paragraph another', () => {
  const text = `${CMW_WEB_COPY}5.\tThe Committee recommends.\n`;
  const before = tree(text);
  const identity = identify(before, en);
  const edit = (at: number, added: string) => {
    const next = text.slice(0, at) + added + text.slice(at);
    return updateTree(before, { start: at, oldEnd: at, newEnd: at + added.length }, next, words);
  };
  const elsewhere = edit(text.indexOf('transit') + 3, 'x');
  assert.equal(identify(elsewhere, en, {}, identity), identity);
  const first = edit(text.indexOf('301st'), '300th, ');
  const changed = identify(first, en, {}, identity);
  assert.notEqual(changed, identity);
  assert.deepEqual(changed.consideration?.meetings?.value, [300, 301, 302]);
  assert.notEqual(identify(before, en, { status: 'draft' }, identity), identity);
  assert.deepEqual(identify(elsewhere, en), identity);
});

test('whatever is typed in the first paragraphs, the identity is that of a fresh reading', () => {
  const text = `Concluding observations on a report\n\n1.\tThe Committee met.\n2.\tThe Committee thanks the delegation.\n3.\tIt notes the replies.\n4.\tIt recommends.\n`;
  const before = tree(text);
  for (const added of [
    'x',
    ' (CMW/C/XAA/2)',
    ' at its 301st meeting',
    ' XX',
    ' initial report of Xandria ',
    ' [date] ',
  ]) {
    for (const word of ['met', 'thanks', 'notes', 'recommends']) {
      const at = text.indexOf(word);
      const next = text.slice(0, at) + added + text.slice(at);
      const after = updateTree(before, { start: at, oldEnd: at, newEnd: at + added.length }, next, words);
      const kept = identify(after, en, {}, identify(before, en));
      assert.deepEqual(kept, identify(tree(next), en), `${added} before ${word}`);
      // And back again.
      assert.deepEqual(identify(before, en, {}, kept), identify(tree(text), en), `without ${added} before ${word}`);
      const option = { status: 'final', kind: 'replies' } as const;
      assert.deepEqual(identify(after, en, option, kept), identify(tree(next), en, option), `${added}, as replies`);
    }
  }
});

test('nothing to read gives nothing', () => {
  for (const text of ['', '\n\n', 'A letter to a friend.\n', '1.\tText.\n']) {
    assert.deepEqual(brief(read(text)), { kind: 'other', status: 'draft' });
  }
});

test('no text makes it throw', () => {
  const piece = fc.constantFrom(
    'CMW/C/XAA/CO/1',
    'Committee against Torture',
    'Concluding observations on the ',
    'initial report of ',
    'Xandria',
    '*',
    '\n',
    '\n\n',
    '1.\t',
    '*\t',
    'Adopted at its twenty-',
    'second session',
    '(13-14 April 2015)',
    ' XX ',
    '[',
    'GE.15-',
    'at its 2nd meeting',
    ' considered ',
    ' adopted ',
    ': ',
    ' of the ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const read = tree(pieces.join(''));
      const identity = identify(read, en);
      assert.equal(identify(read, en, {}, identity), identity);
    }),
    { numRuns: runs(500) },
  );
});

test('takes its adoption from a note that begins with it, and not from one that cites something adopted', () => {
  const text = (note: string) =>
    `CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandria\n\n1.\tThe Committee thanks the delegation.\n\n\t*\t${note}\n`;
  assert.equal(sitting(read(text('Adopted by the Committee on 23 April 2015.')).adoption), '? on 2015-4-23');
  assert.equal(
    sitting(read(text('See communication No. 17/2008, X v. Xodia, Views adopted on 23 July 2012.')).adoption),
    undefined,
  );
});
