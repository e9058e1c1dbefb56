import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { OBSERVATIONS, paragraphs } from '../support/documents';
import { checkFindings, find, findOf, messageIn, messages, messagesOf } from '../support/rules/findings';
import { underlinedIn } from '../support/rules/ruleCases';
import { FIRST, LATER } from '../support/rules/wordings';

describe('empty-section', () => {
  it('lets the words of “Section III” stand in the next line', () => {
    const section = (title: string) =>
      `${[1, 2, 3, 4, 5].map((n) => `Heading of ${['work', 'pay', 'leave', 'health', 'schools'][n - 1]}\n\n${n}.\tPlease explain.\n\n`).join('')}${title}\n\nData and statistics\n\n6.\tPlease provide data.\n`;
    const list = 'CMW/C/XAA/Q/2\n\nList of issues in relation to the second periodic report of Xandoria\n\n';
    assert.deepEqual(underlinedIn('empty-section', `${list}${section('Section III')}`), []);
    assert.deepEqual(underlinedIn('empty-section', `${list}${section('Detention')}`), ['Detention']);
  });

  it('is silent where a lower heading follows, and about annexes', () => {
    assert.equal(
      messages(
        `${OBSERVATIONS}\tA.\tIntroduction\n\n${paragraphs(1, 2)}\n\tB.\tConcerns\n\n\t1.\tGeneral\n\n\t\tLaws\n\n${paragraphs(3, 4)}`,
      ),
      '',
    );
    assert.equal(messages(`${OBSERVATIONS}${paragraphs(1, 2)}\n\nAnnex\n\nList of participants\n`), '');
  });

  it('is silent about a list of what is annexed, whatever it is called', () => {
    for (const title of ['Annexes**', 'Annexes (on file)', 'III.\tList of annexes', 'Enclosures'])
      assert.equal(
        messages(`${OBSERVATIONS}${paragraphs(1, 2)}\n\n\t${title}\n\n\t1.\tList of laws\n\n\t2.\tStatistics\n`),
        '',
        title,
      );
  });

  it('asks about an annex of which nothing but the heading is there', () => {
    checkFindings(`
${OBSERVATIONS}1.	The Committee thanks the State party.

	Annex
	^^^^^ Is there no text under this heading?
`);
  });

  it('counts neither footnotes nor page headers as text', () => {
    checkFindings(`
${OBSERVATIONS}	A.	Introduction

1.	The Committee thanks the State party.

	B.	Positive aspects
	  	^^^^^^^^^^^^^^^^ There is no text under this heading.
	*	Adopted by the Committee at its twelfth session (1–12 May 2009).

	C.	Follow-up and dissemination

2.	The Committee requests information.
`);
  });

  it('the title of a document has its addendum below', () => {
    const found = (line: string) =>
      findOf(
        'empty-section',
        `United Nations\tCCPR/C/XAA/Q/3/Add.1\nDistr.: General\n\nHuman Rights Committee\n\nList of issues in relation to the third periodic report of Xandoria\n\n${line}\n\nReplies of Xandoria to the list of issues*\n\n[Date received: 5 September 2016]\n\n1.\tXandoria submits its replies.\n${['Schools', 'Wages', 'Prisons', 'Health'].map((subject, i) => `\nReply on ${subject}\n\n${i + 2}.\tXandoria has a law.\n`).join('')}`,
      ).length;
    assert.equal(found('Addendum'), 0);
  });

  it('a number without words is one of a heading where the headings go on with it', () => {
    const said = (line: string) =>
      messagesOf(
        'empty-section',
        `${LATER}A.\tConcerns\n\n1.\tLaws\n\n${FIRST}\n${line}\n\n2.\tIt asks for plans.\n\n3.\tPrisons\n\n3.\tIt asks for a report.\n`,
      );
    for (const line of ['2.', '2.\t*', '2)', '2.\t…']) assert.match(said(line).join(), /no words/, line);
    assert.deepEqual(said('2.\tPolice'), []);
    assert.deepEqual(said('It asks for laws.'), []);
  });

  it('a number without words may stand over a heading, where headings and paragraphs go on with it', () => {
    const found = (line: string, next = 18) =>
      find(
        `${LATER}A.\tConcerns\n\n\t3.\tLaws (art. 1)\n\n17.\tIt is concerned.\n\n\t${line}\n\n${next}.\tIt asks for plans.\n\n\t5.\tPrisons (art. 7)\n\n${next + 1}.\tIt asks for a report.\n`,
      )
        .filter(({ rule, message }) => rule === 'empty-section' && message === 'no-words')
        .map(messageIn);
    assert.equal(found('4.\n\n\tBirth registration').length, 1);
    assert.deepEqual(found('4.\tBirth registration (art. 3)'), []);
    assert.deepEqual(found('18.\n\n\tBirth registration', 19), []);
    assert.deepEqual(found('4.\n\n\tIt is concerned.'), []);
    assert.deepEqual(found('7.\n\n\tBirth registration'), []);
    assert.deepEqual(found('4.\n\n\tBirth registration', 5), []);
  });

  it('no entry of a table of contents is a heading', () => {
    const found = (contents: string) =>
      find(
        `CMW/C/XAA/2\n\nSecond periodic report of Xandoria\n\n${contents}\n\nI. Introduction\n\n1. It is short.\n\nII. Law\n\n2. It is clear.\n`,
      ).map(messageIn);
    assert.deepEqual(found('Contents\n\nI. Introduction 1 3\n\nII. Law 2–36 14'), []);
    assert.deepEqual(found('Contents\nI.Introduction13\nA.Law2–3614'), []);
    assert.notDeepEqual(found('I. Introduction\n\nII. Law'), []);
  });

  it('a heading that ends within its words is cut off with the text', () => {
    const found = (heading: string) =>
      messagesOf('empty-section', `${LATER}I.\tIntroduction\n\n${FIRST}\nII.\t${heading}\n`);
    assert.deepEqual(found('Principal areas of'), []);
    assert.deepEqual(found('Principal areas'), ['There is no text under this heading.']);
  });

  it('of the headings that sections begin with, those of one paragraph have text', () => {
    const found = (heading: string) =>
      messagesOf(
        'empty-section',
        `${LATER}A.\tRecommendations\n\nRatification\n\n${FIRST}\nWages\n\n2.\tIt asks for plans.\n\nSchools\n\n3.\tIt asks for schools.\n\n${heading}\n\nCommon core document\n\n4.\tIt asks for it.\n\nNext report\n\n5.\tIt asks for it.\n`,
      );
    assert.equal(found('Consultations with civil society').length, 1);
    assert.equal(found('Paragraphs of particular importance').length, 1);
    for (const heading of ['Follow-up and dissemination', 'Implementation and reporting', 'Reporting cycle'])
      assert.deepEqual(found(heading), [], heading);
    assert.deepEqual(found('Consultations with civil society\n\n4.\tIt asks for them.'), []);
  });

  it('a note or an annex is no text of a heading, a table is', () => {
    const under = (text: string) =>
      messagesOf(
        'empty-section',
        `${LATER}A.\tConcerns\n\n${FIRST}\n\t\tWages\n\n2.\tIt asks for plans.\n\n\t\tSchools\n\n3.\tIt asks for schools.¹\n\n\t\tPrisons\n\n4.\tIt asks for prisons.\n\n\t\tCourts\n\n${text}`,
      );
    const next = '\t\tHealth\n\n5.\tIt asks for health.\n';
    assert.match(under(`\t¹\tThe term is an old one.\n\n${next}`).join(), /no text/);
    assert.match(under('\tAnnex\n\nOrganizations\n').join(), /no text/);
    assert.deepEqual(under(`Year\tCases\n2015\t3\n\n${next}`), []);
  });

  it('a number alone is the heading of those under it, and has nothing where the next number follows', () => {
    const found = (headings: string) =>
      messagesOf(
        'empty-section',
        `${LATER}Section I\n\nA.\tLaws\n\n${FIRST}\nB.\tCourts\n\n2.\tIt asks for courts.\n\n${headings}\n\n3.\tIt asks for figures.\n`,
      );
    assert.deepEqual(found('Section II\n\nA.\tStatistics'), []);
    assert.deepEqual(found('Section II\n\nStatistics'), []);
    assert.match(found('Section II\n\nSection III').join(), /no text/);
  });
});
