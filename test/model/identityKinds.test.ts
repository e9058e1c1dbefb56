import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brief, read } from './identityBrief';

test('a list of issues cites a report in its title and has its own symbol above', () => {
  const text = `United Nations\tCED/C/XUA/Q/1
Distr.: General
8 October 2020

Committee on Enforced Disappearances

List of issues in relation to the report submitted by Xumbra (CED/C/XUA/1) under article 29 (1) of the Convention*

 *  Adopted by the Committee at its nineteenth session (7–25 September 2020).

1. Please explain how relatives took part in the preparation of the report.
`;
  assert.deepEqual(brief(read(text)), {
    committee: 'CED',
    state: 'XUA Xumbra',
    symbol: 'CED/C/XUA/Q/1',
    kind: 'list-of-issues',
    report: '1-1',
    status: 'final',
    session: '19: 2020-9-7 to 2020-9-25',
    date: '2020-10-8',
  });
});

test('a list of issues prior to reporting: CAT numbers it as any list, and the title tells', () => {
  const text = `CAT/C/XTA/Q/6
Distr.: General
10 July 2019
Committee against Torture

List of issues prior to submission of the combined fifth and sixth periodic reports of Xotan

1. Please provide information on the follow-up.
`;
  const identity = read(text);
  assert.equal(identity.kind, 'list-of-issues-prior');
  assert.equal(identity.kindFrom.ground, 'title');
  assert.deepEqual(identity.report?.value, { from: 5, to: 6 });
  const qpr = read(
    'CMW/C/XMA/QPR/2\n\nList of issues prior to the submission of the second periodic report of Xmara\n\n1. Please describe.\n',
  );
  assert.equal(qpr.kind, 'list-of-issues-prior');
});

test('replies to a list of issues prior to reporting are the report', () => {
  const title = 'Replies of Xotan to the list of issues prior to submission of its second periodic report';
  for (const symbol of ['CMW/C/XTA/2', 'CMW/C/XTA/RQ/2', '']) {
    const identity = read(
      `${symbol}\n\nCommittee on Migrant Workers\n\n${title}\n\n1. The Government welcomes the list.\n`,
    );
    assert.equal(identity.kind, 'state-report-periodic', symbol);
    assert.deepEqual(identity.report?.value, { from: 2, to: 2 }, symbol);
  }
  const initial = read(
    'Committee on Migrant Workers\n\nReplies of Xotan to the list of issues prior to the submission of its initial report\n\n1. The Government welcomes the list.\n',
  );
  assert.equal(initial.kind, 'state-report-initial');
  const others = read(
    'CMW/C/XTA/RQ/2\n\nReplies of Xotan to the list of issues in relation to its second periodic report\n\n1. The Government replies.\n',
  );
  assert.equal(others.kind, 'replies');
});

test('replies: an addendum to a list of issues', () => {
  const text = `E/C.12/XST/Q/4/Add.1
Distr.: General
3 March 2017
Original: French

Committee on Economic, Social and Cultural Rights

List of issues in relation to the fourth periodic report of Xistan

Addendum

Replies of Xistan to the list of issues* **

[Date received: 12 January 2017]

1. In reply to paragraph 1 of the list of issues, the Government states the following.
`;
  assert.deepEqual(brief(read(text)), {
    committee: 'CESCR',
    state: 'XST Xistan',
    symbol: 'E/C.12/XST/Q/4/Add.1',
    kind: 'replies',
    report: '4-4',
    status: 'final',
    date: '2017-3-3',
  });
  const bare = read(text.slice(text.indexOf('Committee on')));
  assert.equal(bare.kind, 'replies');
  assert.equal(bare.symbol, undefined, 'replies are numbered in more than one way');
  assert.equal(bare.date, undefined, 'the day it was received is not its date');
});

test('a State party report, first and later', () => {
  const initial = read(`CRPD/C/XYL/1
Distr.: General
4 May 2012
Committee on the Rights of Persons with Disabilities

Initial report submitted by Xyland under article 35 of the Convention, due in 2010*

[Date received: 1 March 2012]

I. Introduction

1. The Government of Xyland submits its report.
`);
  assert.deepEqual(brief(initial), {
    committee: 'CRPD',
    state: 'XYL Xyland',
    symbol: 'CRPD/C/XYL/1',
    kind: 'state-report-initial',
    report: '1-1',
    status: 'final',
    date: '2012-5-4',
  });
  const later = read(`Committee on the Rights of Persons with Disabilities

Combined eleventh and twelfth periodic reports submitted by Kenya under article 35 of the Convention

1. This report was prepared in 2021.
`);
  assert.equal(later.kind, 'state-report-periodic');
  assert.equal(later.state?.code, 'KEN');
  assert.equal(later.symbol?.canonical, 'CRPD/C/KEN/11-12');
  assert.equal(later.status, 'draft');
});

test('a common core document belongs to no committee', () => {
  const text = `HRI/CORE/XAA/2015
International Human Rights Instruments
Distr.: General
2 February 2016

Common core document forming part of the reports of States parties

Xandria*

[Date received: 14 December 2015]

1. Xandria acceded to the Convention on the Rights of the Child in 1992 (CRC/C/XAA/1).
`;
  assert.deepEqual(brief(read(text)), {
    state: 'XAA Xandria',
    symbol: 'HRI/CORE/XAA/2015',
    kind: 'common-core-document',
    status: 'final',
    date: '2016-2-2',
  });
});

test('a follow-up report', () => {
  const text = `CMW/C/XAA/CO/2/Add.1
Distr.: General
5 May 2017
Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families

Concluding observations on the second periodic report of Xandria

Addendum

Information received from Xandria on follow-up to the concluding observations*

1. Xandria has amended the Act.
`;
  const identity = read(text);
  assert.equal(identity.kind, 'follow-up-report');
  assert.equal(identity.state?.name, 'Xandria');
  assert.equal(read(text.slice(text.indexOf('Committee on'))).kind, 'follow-up-report');
});

test('a general comment has no State', () => {
  const text = `United Nations\tCMW/C/GC/7–CERD/C/GC/38
International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families
Distr.: General
9 December 2024

Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families

Joint general comment No. 7 (2024) on a subject that concerns Kenya and Peru*

*  Adopted by the Committee at its 39th session (2–13 December 2024).

1. The Committees recall the report of Xandria (CMW/C/XAA/1).
`;
  assert.deepEqual(brief(read(text)), {
    committee: 'CMW',
    symbol: 'CMW/C/GC/7',
    kind: 'general-comment',
    status: 'final',
    session: '39: 2024-12-2 to 2024-12-13',
    date: '2024-12-9',
  });
});

test('a corrigendum', () => {
  const text = `CAT/C/XUM/CO/5/Corr.1
Distr.: General
4 June 2024
Committee against Torture

Concluding observations on the fifth periodic report of Xumeria

Corrigendum

1. Paragraph 12 (a)

For three years read five years.
`;
  const identity = read(text);
  assert.equal(identity.kind, 'corrigendum');
  assert.equal(identity.state?.code, 'XUM');
  assert.equal(read(text.slice(text.indexOf('Committee'))).kind, 'corrigendum');
});

test('observations in the absence of a report', () => {
  const identity = read(`Committee on Economic, Social and Cultural Rights

Consideration of the situation in Xistan in the absence of a report

1. The Committee regrets that no report was submitted.
`);
  assert.equal(identity.kind, 'concluding-observations');
  assert.equal(identity.state?.name, 'Xistan');
  assert.equal(identity.symbol, undefined);
});

test('a draft: marks and what is still to be filled in', () => {
  const masthead = 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2015\n\n';
  const title = 'Concluding observations on the second periodic report of Xandria\n\n';
  const status = (text: string) => read(text).status;
  const first = (held: string) =>
    `1. The Committee considered the report at its 291st meeting, held on ${held}, and adopted these observations.\n`;
  assert.equal(status(masthead + title + first('1 September 2015')), 'final');
  assert.equal(status(masthead + title + first('XX September 2015')), 'draft');
  assert.equal(status(masthead + title + first('[date]')), 'draft');
  assert.equal(
    status(
      `${masthead}Draft concluding observations on the second periodic report of Xandria\n\n${first('1 May 2015')}`,
    ),
    'draft',
  );
  assert.equal(status(`DRAFT, not for quotation\n${masthead}${title}${first('1 September 2015')}`), 'draft');
  assert.equal(status(`${masthead.replace('CO/2', 'CO/X')}${title}${first('1 September 2015')}`), 'draft');
  assert.equal(
    status(`${masthead}${title}${first('1 September 2015')}\nGE.15-\n\n2. The Committee thanks.\n`),
    'draft',
  );
  assert.equal(status(`CMW/C/XAA/CO/2\n\n${title}2. The Committee thanks.\n`), 'draft', 'a symbol without a date');
  assert.equal(
    status(`${masthead}${title}1. Under resolution 2106 A (XX) and article XX, see CMW/C/XXX/CO/1.\n`),
    'final',
  );
  assert.equal(read(masthead + title, { status: 'advance-unedited' }).statusFrom.ground, 'option');
});

test('options override what the text says', () => {
  const identity = read('CMW/C/XAA/CO/2\n\n1. The Committee.\n', { kind: 'general-comment', status: 'final' });
  assert.equal(identity.kind, 'general-comment');
  assert.equal(identity.status, 'final');
  assert.equal(identity.state, undefined);
});
