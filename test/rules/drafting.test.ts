import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type DocumentModel, readDocument, updateDocument } from '../../server/src/model/document';
import { messageOf } from '../../server/src/rules/messages';
import { runRules, weighedFindings } from '../../server/src/rules/runner';
import { openText } from '../../server/src/text/textVersion';
import { OBSERVATIONS, paragraphs, read } from '../support/documents';
import { checkFindings, find, messages, withFixes } from '../support/findings';

const FINAL = OBSERVATIONS.replace('CO/1\n', 'CO/1\nDistr.: General\n9 October 2009\n');

describe('placeholder', () => {
  const BLANK = '1.\tThe Committee notes that XX orders were issued.\n';
  const weights = (text: string) => find(text).map(({ rule, weight }) => `${rule} ${weight}`);

  it('reminds in a draft, is an error in a final document, and is silent in an advance unedited version', () => {
    assert.deepEqual(weights(`${OBSERVATIONS}${BLANK}`), ['placeholder information']);
    assert.deepEqual(weights(`${FINAL}1.\tOne.\n2.\tTwo.\n3.\tThree.\n${BLANK.replace('1.', '4.')}`), [
      'placeholder error',
    ]);
    assert.deepEqual(weights(`Advance unedited version\n\n${OBSERVATIONS}${BLANK}`), []);
  });

  for (const text of [
    'paras. XX and XX',
    'CMW/C/SR.XXX',
    '[date]',
    '[number of cases]',
    '[XX]',
    '[Insert the figure]',
    'xx per cent',
    '[to be confirmed]',
    'its XXXth and XXXth meetings',
    'the plan for 20XX–20XX',
    'resolution 68/XXX',
    'XX/XX/2015',
    'A/XX/48',
    'CMW/C/XAA/CO/X',
    'paragraph X of the report',
    'a date by … April 2017',
    'a date by __ April 2017',
    'the ?? women',
    'the [ ] women',
    'TBC',
    '<<check the date>>',
    '[Secretariat to verify]',
    '[does the report say so?]',
    '[urges/recommends]',
    '[291st]',
    '[New paragraph]',
    '[with great satisfaction that it was done]',
  ])
    it(`finds ${text}`, () => assert.notEqual(messages(`1.\tThe Committee refers to ${text} here.\n`), ''));

  for (const text of [
    'chapter XX of the Code',
    'general recommendations No. XXX (2004) and XX (1996)',
    'the XXth century',
    'General Assembly resolution 2200 A (XXI) or 2106 A (XX)',
    '“XX”',
    'the list […]',
    'the answer [in Spanish]',
    'a [sic] in the text',
    'the XX chromosomes',
    'the Maxxum case',
    'https://example.org/xx/XX',
    'Pope Pius XX',
    'Mr. X and X v. Xandoria',
    'the size XXL',
    'annex X',
    'persons [who] were',
    'the [t]he of it',
    'the answer [Spanish only]',
    'the text [emphasis added by the Committee]',
    'the text [translated by the Secretariat of the Court]',
    'one … and two',
    'the file a__b',
    'the TBC-2 vaccine',
  ])
    it(`is silent about ${text}`, () => assert.equal(messages(`1.\tThe Committee refers to ${text} here.\n`), ''));

  it('asks for “12 bis” to be renumbered in observations and lists alone', () => {
    const text = `${paragraphs(1, 2)}2 bis.\tThe Committee thanks the delegation.\n${paragraphs(3, 4)}`;
    assert.match(messages(OBSERVATIONS + text), /Paragraph 2 bis is to be renumbered/);
    assert.equal(messages(`CMW/C/XAA/1\n\nInitial report of Xandoria\n\n${text}`), '');
  });

  it('asks what words in brackets are, in a final document too, and removes a note', () => {
    const BRACKETS = '1.\tThe Committee notes [with great satisfaction that it was done].\n2.\tTwo.\n3.\tThree.\n';
    assert.deepEqual(weights(`${FINAL}${BRACKETS}`), ['placeholder information']);
    const note = `${OBSERVATIONS}1.\tThe Committee thanks it [check the date].\n`;
    const [finding] = find(note);
    assert.equal(withFixes(note, finding?.fixes?.slice(0, 1) ?? []), `${OBSERVATIONS}1.\tThe Committee thanks it.\n`);
  });

  it('finds an unfinished job number in whatever form', () => {
    for (const job of ['GE.15-', 'GE.24-XXXXX', 'GE.24-00000'])
      assert.match(messages(OBSERVATIONS.replace('CO/1\n', `CO/1\n${job}\n`) + BLANK.replace('XX ', '')), /job number/);
    assert.equal(messages(OBSERVATIONS.replace('CO/1\n', 'CO/1\nGE.15-12345 (E)\n') + BLANK.replace('XX ', '')), '');
  });
});

describe('conversion-leftover', () => {
  const without = (text: string) => {
    const fixes = find(text).flatMap((finding) => finding.fixes?.[0] ?? []);
    return withFixes(text, fixes);
  };

  it('removes all of a block, and one of the two spaces that would be left', () => {
    for (const [before, after] of [
      ['1.\tOne [bookmark: a] two.\n', '1.\tOne two.\n'],
      ['1.\tO[bookmark: a][bookmark: b]ne two[bookmark: c].\n', '1.\tOne two.\n'],
      ['1.\tOne:\n[bookmark: a][bookmark: b]\t(a)\tTwo.\n', '1.\tOne:\n\t(a)\tTwo.\n'],
    ] as const)
      assert.equal(without(before), after);
    assert.equal(find('1.\tOne [bookmark: a] two [bookmark: b] three.\n').length, 1);
  });

  it('puts right what was read in the wrong code, and takes out fields, tags and signs', () => {
    for (const [before, after] of [
      ['The State partyâ€™s courts', 'The State party’s courts'],
      ['JosÃ© Ã‘andÃº', 'José Ñandú'],
      ['R &amp; D&nbsp;work &#8211; here', 'R & D work – here'],
      ['the <b>Act</b> of<br/> 2014', 'the Act of 2014'],
      ['the Act PAGEREF _Toc123456 \\h of', 'the Act of'],
      ['the HYPERLINK "https://example.org/x" Act', 'the Act'],
      ['the Act [pic] of [footnoteRef:3] it', 'the Act of it'],
      ['\uf0b7 the\u0007 Act', 'the Act'],
    ] as const)
      assert.equal(without(`1.\tRead ${before}.\n`), `1.\tRead ${after}.\n`.replace('  ', ' '), before);
    for (const words of ['Error! Bookmark not defined.', 'Error! No bookmark name given.'])
      assert.match(messages(`1.\tSee paragraph ${words}\n`), /A reference was lost/);
    assert.match(messages('1.\tJos\ufffd spoke.\n'), /A letter was lost/);
  });

  it('leaves signs and letters that belong to the text alone', () => {
    for (const words of [
      'R&D, Ñandú, Âge, São, â la carte, € 5 and <https://example.org/_a_b>',
      'the field HYPERLINK and the FORM of the TOC; REF and PAGE',
      'an error! Reference is made to it',
      'José, Müller, Çelik; 5 < 6 and 7 > 6; a\\b',
    ])
      assert.equal(messages(`1.\tThe report mentions ${words}.\n`), '', words);
  });
});

describe('empty-section', () => {
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
});

describe('title-symbol', () => {
  for (const [symbol, title] of [
    ['CEDAW/C/XAA/CO/2', 'Concluding observations on the combined initial and second periodic reports of Xandoria'],
    ['CRC/C/XAA/CO/3-4', 'Concluding observations on the combined third and fourth periodic reports of Xandoria'],
    ['CRC/C/XAA/CO/3', 'Concluding observations on the combined third and fourth periodic reports of Xandoria'],
    ['CCPR/CO/80/XAA', 'Concluding observations on the fourth periodic report of Xandoria'],
    [
      'CAT/C/XAA/Q/6',
      'List of issues prior to the submission of the combined fifth and sixth periodic reports of Xandoria',
    ],
    ['CAT/C/XAA/Q/3/Add.1', 'List of issues in relation to the third periodic report of Xandoria'],
    ['CMW/C/XAA/CO/1', 'Concluding observations on Xandoria in the absence of a report'],
    ['CMW/C/XAA/CO/1/Add.1', 'Information received from Xandoria on follow-up to the concluding observations'],
  ])
    it(`is silent about ${symbol}, ${title}`, () => {
      const found = find(`${symbol}\n\n${title}\n\n1.\tThe Committee thanks the State party.\n`);
      assert.deepEqual(
        found.filter(({ rule }) => rule === 'title-symbol'),
        [],
      );
    });
});

describe('report-limit', () => {
  for (const text of [
    'The combined initial and second periodic reports should not exceed 31,800 words.',
    'The combined initial and second periodic reports should not exceed 21,200 words.',
    'The periodic report was received. The study should not exceed 5,000 words.',
    'The replies should not exceed 10,700 words.',
    'The periodic report, with its annex, has 30,000 words.',
    'The follow-up report should not exceed 3,500 words.',
    'The report should not exceed 42,400 words.',
    'The periodic report “should not exceed 20,000 words”.',
    'The State party should submit its periodic report, limited to 21,200 words, and a core document limited to 42,400 words.',
  ])
    it(`is silent about: ${text}`, () => assert.equal(messages(`1.\t${text}\n`), ''));

  it('is silent in documents from before the resolution', () => {
    assert.equal(messages(`${FINAL}1.\tThe periodic report should not exceed 20,000 words.\n`), '');
  });

  it('reads the figure without its comma', () => {
    assert.match(
      messages('1.\tThe periodic report is subject to a maximum of 42400 words.\n'),
      /is 21,200 words, not 42,400/,
    );
  });
});

describe('rules that are off', () => {
  it('are silent unless asked for', () => {
    const text = `${OBSERVATIONS}\tA.\tConcerns and recommendations\n\n1.\tThe Committee is concerned about the PNX.\n\n\tB.\tFollow-up\n\n2.\tThe Committee requests information.\n`;
    assert.equal(messages(text), '');
    const rules = {
      acronym: 'information',
      'missing-section': 'information',
      'concern-answered': 'information',
    } as const;
    assert.deepEqual([...new Set(find(text, { rules }).map(({ rule }) => rule))].sort(), Object.keys(rules).sort());
    assert.deepEqual(find(text, { rules: { acronym: 'information' }, acronyms: ['PNX'] }), []);
  });
});

describe('what is found in a long document', () => {
  it('stands in its own block', () => {
    checkFindings(`${OBSERVATIONS}${paragraphs(1, 150)}151.\tThe Committee notes that 5 percent and 6 per cent left.
    \t                           ^^^^^^^ Write “per cent” for “percent”.
`);
  });
});

describe('what is found after an edit', () => {
  const TEXT = `${OBSERVATIONS.replace('CO/1\n', 'CO/1\nDistr.: General\n9 October 2023\n')}\tA.\tIntroduction

1.	The Committee organised it in 5 percent of cases, as general comment 2 says (see art. 5.
2.	The State Party and the State party, from 2011–2012 to 2013-2014, and article 17, paragraph 2, of the Convention.

	B.	Positive aspects

	C.	Concerns and recommendations

		Arrests

3.	The Committee is concerned.  It recognises Turkey and 10700 women by XX, and “the Act.

		Wages

4.	On April 24, 2015 the PNX and the sub-paragraph [bookmark: a] were read.
`;
  const INSERTED = [
    '',
    '(',
    '”',
    'percent ',
    'per cent ',
    '\n\n',
    '\n5.\tThe State Party recognized it.\n',
    '\tD.\tMore\n',
    '  ',
    'State Party ',
  ];

  it('is what a fresh reading gives', () => {
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    let text = TEXT;
    let model: DocumentModel = readDocument(openText('file:///a.txt', 'treaty-body', 1, text));
    const options = { wordLimits: {} };
    runRules(model, options);
    for (let version = 2; version < 150; version++) {
      const start = random(text.length);
      const oldEnd = Math.min(text.length, start + random(3) * random(30));
      const inserted = INSERTED[random(INSERTED.length)] ?? '';
      text = text.slice(0, start) + inserted + text.slice(oldEnd);
      if (text.length < 400) text = TEXT;
      const opened = openText('file:///a.txt', 'treaty-body', version, text);
      const whole = text === TEXT;
      model = whole
        ? readDocument(opened)
        : updateDocument(model, opened, { start, oldEnd, newEnd: start + inserted.length });
      const fresh = readDocument(opened);
      assert.deepEqual(runRules(model, options), runRules(fresh, options), text);
    }
  });

  it('holds something of most rules to begin with', () => {
    const rules = { acronym: 'information', 'concern-answered': 'information' } as const;
    const found = new Set(weighedFindings(read(TEXT), { wordLimits: {}, rules }).map(({ rule }) => rule));
    assert.ok(found.size >= 15, [...found].join(', '));
    assert.doesNotMatch(
      find(TEXT)
        .map(({ rule, message, args }) => messageOf(rule, message, args, 'en'))
        .join('\n'),
      /\{/,
    );
  });
});
