import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { hover } from '../../server/src/features/hover/hover';
import { markupContent } from '../../server/src/lsp/connection/markup';
import { OBSERVATIONS, read } from '../support/documents';
import { lookup } from '../support/treatyLookup';
import { hoverAt, hoverOver } from './hoverAt';

describe('hover on other things', () => {
  it('shows what is known of an instrument', () => {
    const { plain, needed } = hoverOver(
      'The Committee welcomes the ratification of the Convention on the Rights of $0Persons with Disabilities.',
    );
    assert.equal(needed, 'crpd');
    assert.match(
      plain,
      /^Convention on the Rights of Persons with Disabilities\n\nAdopted 13 December 2006 \(General Assembly resolution 61\/106, annex I\), in force since 3 May 2008 · 50 articles\n/,
    );
  });

  it('shows what a symbol says', () => {
    const { plain, markdown } = hoverOver('The Committee recalls the list of issues (CMW/C/PER/Q/1$0/Add.1).');
    assert.equal(
      plain,
      'CMW/C/PER/Q/1/Add.1\n\nCMW · Peru · replies to the list of issues · initial report · addendum 1\n\nofficial documents: https://docs.un.org/en/CMW/C/PER/Q/1/Add.1',
    );
    assert.match(markdown, /\[official documents\]\(https:\/\/docs\.un\.org\/en\/CMW\/C\/PER\/Q\/1\/Add\.1\)$/);
  });

  it('says of every scheme of symbols what it stands for', () => {
    for (const [symbol, words] of [
      ['CERD/C/XAA/21', 'CERD · XAA · 21st periodic report'],
      ['CERD/C/XAA/112', 'CERD · XAA · 112th periodic report'],
      ['CRC/C/OPAC/PER/CO/1', 'CRC · OPAC · Peru · concluding observations · initial report'],
      [
        'CMW/C/PER/CO/1/Add.1',
        'CMW · Peru · information on follow-up to concluding observations · initial report · addendum 1',
      ],
      ['CMW/C/PER/CO/1/Corr.1', 'CMW · Peru · concluding observations · initial report · corrigendum 1'],
      ['CAT/C/PER/Q/1/Add.1', 'CAT · Peru · list of issues · initial report · addendum 1'],
      ['CCPR/C/79/Add.25', 'CCPR · concluding observations · addendum 25'],
      ['CAT/C/33/D/214/2002', 'CAT · communication No. 214/2002 · session 33'],
      ['CAT/OP/PER/1', 'SPT · Peru · No. 1'],
      ['HRI/CORE/PER/2010', 'international human rights instruments · Peru · common core document · 2010'],
      ['ST/AI/2013/4', 'Secretariat · administrative instruction · No. 4 · 2013'],
      ['A/66/48', 'General Assembly · annual report of CMW · No. 48 · session 66'],
      ['A/HRC/29/48', 'Human Rights Council · No. 48 · session 29'],
      ['A/S-28/2', 'General Assembly · No. 2 · special session 28'],
      ['CMW/C/2', 'CMW · No. 2'],
    ])
      assert.equal(hoverOver(`The Committee recalls $0${symbol}.`).plain.split('\n\n')[1], words);
  });

  it('keeps the address of a symbol as it is', () => {
    const { plain, markdown } = hoverOver(
      'The Committee recalls Economic and Social Council resolution 1996/$031 and 1503 (XLVIII).',
    );
    const address = /https:\S+/.exec(plain)?.[0] ?? '';
    assert.notEqual(address, '');
    assert.ok(markdown.includes(`(${address})`), markdown);
  });

  it('shows the paragraph of a document that is elsewhere', () => {
    assert.match(
      hoverOver('The Committee recalls its previous observations (CMW/C/PER/CO/1, para. $012 (a)).').plain,
      /^Paragraph 12 \(a\) of CMW\/C\/PER\/CO\/1\n\nCMW · Peru · concluding observations · initial report/,
    );
    assert.match(
      hoverOver('The Committee recalls paragraph $012 of the national study.').plain,
      /^Paragraph 12 of another document/,
    );
  });

  it('gives a general comment one year, and what it is on where that is known, else the number alone', () => {
    assert.match(
      hoverOver('The Committee recalls its general comment No. $01.').plain,
      /^General comment No\. 1 \(2011\)\n\nMigrant domestic workers\n\nCommittee/,
    );
    assert.match(
      hoverOver('The Committee recalls general comment No. $02 of the Committee against Torture.').plain,
      /^General comment No\. 2 \(2007\)\n\nImplementation of article 2 by States parties\n/,
    );
    assert.match(
      hoverOver('The Committee recalls its general comment No. $04.').plain,
      /^General comment No\. 4 \(2017\)\n\nCommittee/,
    );
  });

  it('links a general comment to its document where that has a symbol of the series', () => {
    for (const [sentence, link] of [
      ['its general comment No. $02', 'https://docs.un.org/en/CMW/C/GC/2'],
      [
        'joint general comment No. $022 (2017) of the Committee on the Rights of the Child',
        'https://docs.un.org/en/CMW/C/GC/3',
      ],
      ['general comment No. $036 of the Human Rights Committee', 'https://docs.un.org/en/CCPR/C/GC/36'],
      ['general comment No. $06 of the Human Rights Committee', ''],
      ['general comment No. $05 of the Committee on the Rights of the Child', ''],
    ] as const)
      assert.equal(/https:\S+/.exec(hoverOver(`The Committee recalls ${sentence}.`).plain)?.[0] ?? '', link, sentence);
  });

  it('answers on all words of a citation, with the nearest of what it names and the others below', () => {
    for (const [sentence, first, others] of [
      ['its gen$0eral comment No. 1 (2011)', 'General comment No. 1 (2011)', []],
      ['General Assembly reso$0lution 68/268', 'A/RES/68/268', []],
      ['resolutions 68/268 and$0 70/1 of the Assembly', 'A/RES/70/1', ['A/RES/68/268']],
      ['arti$0cle 16 of the Convention', 'Article 16', []],
      ['art$0icles 16 and 17 of the Convention', 'Article 16', ['Article 17']],
      ['articles 16 an$0d 17 of the Convention', 'Article 17', ['Article 16']],
      ['IL$0O Convention No. 189', 'International Labour Organization Convention No. 189', []],
      ['parag$0raph 8 of the national study', 'Paragraph 8 of another document', []],
      ['the Human Rights Com$0mittee, general comment No. 36', 'Human Rights Committee', []],
      ['ar$0ticle 16 of the Elections Act', 'Domestic law', []],
    ] as const) {
      const { plain } = hoverOver(`The Committee recalls ${sentence}.`);
      const [own = '', list = ''] = plain.split('Also cited here');
      assert.ok(own.startsWith(first), `${sentence}: ${plain}`);
      const items = [...list.matchAll(/^- (.*?)(?: ·|$)/gm)].map((one) => one[1]);
      assert.deepEqual(items, others, sentence);
    }
    assert.equal(hoverOver('The Committee recalls$0 article 16 of the Convention.').plain, '');
  });

  it('lists the articles of a range on its dash', () => {
    const { plain } = hoverOver('The Committee recalls articles 8$0–20 of the Convention.');
    const articles = [...plain.matchAll(/Article (\d+) · /g)].map((one) => Number(one[1]));
    assert.deepEqual(articles, [8, 9, 10, 11, 12, 13, 14, 15, 16, 17]);
    assert.match(plain, /… 3 more/);
  });

  it('shows general comments and recommendations, resolutions, ILO conventions and laws', () => {
    assert.equal(
      hoverOver('The Committee recalls its general comment No. $02, para. 5.').plain,
      'General comment No. 2 (2013)\n\nCommittee on the Protection of the Rights of All Migrant Workers and Members of Their Families · CMW/C/GC/2 · official documents: https://docs.un.org/en/CMW/C/GC/2',
    );
    assert.match(
      hoverOver('The Committee recalls its general comment No. 2, para. $05.').plain,
      /^General comment No\. 2 \(2013\), paragraph 5\n/,
    );
    assert.match(
      hoverOver(
        'The Committee recalls general recommendation No. $026 of the Committee on the Elimination of Discrimination against Women.',
      ).plain,
      /^General recommendation No\. 26 \(2008\)\n/,
    );
    assert.match(hoverOver('The Committee recalls General Assembly resolution 68/$0268.').plain, /^A\/RES\/68\/268\n/);
    assert.match(
      hoverOver('The Committee recalls General Assembly resolution 68/268, para. $016.').plain,
      /^A\/RES\/68\/268, paragraph 16\n/,
    );
    assert.equal(
      hoverOver('The Committee recalls ILO Convention No. $0189.').plain,
      'International Labour Organization Convention No. 189',
    );
    assert.match(hoverOver('The Committee notes article $05 of the Elections Act.').plain, /^Domestic law\n/);
  });

  it('shows what is known of a committee on its name, and what of it was not checked', () => {
    const { plain } = hoverOver(
      'The Committee refers to the views of the Human $0Rights Committee and of the Committee against Torture.',
    );
    assert.equal(
      plain,
      `Human Rights Committee · CCPR · CCPR/C

International Covenant on Civil and Political Rights · general comments
- Reports: the first within 1 year, then whenever the Committee asks (article 40); from 2020 a review cycle of 8 years*
- Follow-up: since 2001*; 2 to 4 recommendations; answer within 1 year; later within 2 years; from 2021 within 3 years*
- Grades: from 2011 A / B1 / B2 / C1 / C2 / D1 / D2 / E*; later A / B / C / D / E
- Sections: A. Introduction · B. Positive aspects · C. Principal matters of concern and recommendations · D. Follow-up and dissemination*

* Not verified; practice changes over the years.`,
    );
    assert.match(
      hoverAt(`Committee $0on the Elimination of Racial Discrimination
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
CERD/C/XAA/CO/1

1. The Committee thanks the delegation.
`).plain,
      /· general recommendations\n- Reports: the first within 1 year, then every 2 years \(article 9\); in practice/,
    );
    // The Covenant leaves the periods to the Council; a cycle that is planned is not one that holds.
    assert.match(
      hoverOver('The Committee refers to the Committee on Economic, Social $0and Cultural Rights.').plain,
      /- Reports: the first within 2 years, then every 5 years \(Economic and Social Council resolution 1988\/4\)\*; a review cycle of 8 years, agreed by the Chairs in 2022, is not in force\n/,
    );
    for (const name of [
      'Committee $0against Torture',
      'Committee on the Elimination of Discrimination $0against Women',
    ])
      assert.match(
        hoverOver(`The Committee refers to the ${name}.`).plain,
        /a review cycle of 8 years, agreed by the Chairs in 2022, is not in force/,
      );
    // Nothing here was not checked, so nothing is said of it.
    assert.equal(
      hoverOver('The Committee thanks the Subcommittee on $0Prevention of Torture.').plain,
      'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment · SPT · CAT/OP\n\nOptional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment · general comments\n- Follow-up: none',
    );
  });

  it('shows nothing elsewhere', () => {
    for (const sentence of ['The $0Committee thanks the delegation.', 'The Committee notes Act No. $030103.', '$0']) {
      assert.equal(hoverOver(sentence).plain, '', sentence);
    }
    assert.equal(hover(read(''), 0, lookup, 'en'), undefined);
  });
});

describe('hover on a section, a rule, a Goal', () => {
  it('shows the heading, its paragraphs and what stands under it', () => {
    const { plain } = hoverAt(`${OBSERVATIONS}I. Introduction
1. The Committee thanks the delegation.
II. Recommendations
A. General
2. The Committee recommends nothing.
B. Detention
3. The Committee recommends everything.
III. Follow-up
4. It refers to section $0II above.
                        ^^
`);
    assert.equal(
      plain,
      `II. Recommendations

Paragraphs 2 to 3

11 words, 34 per cent of the document
- A. General
- B. Detention`,
    );
  });

  it('shows on a heading the articles that it names, and on these the heading too', () => {
    const onWords = hoverOver(
      `1. One.\n\nHuman ri$0ghts of all workers (arts. 8 and 9)\n\n2. The Committee notes it.`,
    ).plain;
    assert.match(
      onWords,
      /^Human rights of all workers[\s\S]*per cent of the document[\s\S]*- Article 8 · [\s\S]*- Article 9 · /,
    );
    assert.match(onWords, /^(?:(?!Article 7)[\s\S])*$/);
    const onArticles = hoverOver(
      `1. One.\n\nHuman rights of all workers (ar$0ts. 8 and 9)\n\n2. The Committee notes it.`,
    ).plain;
    assert.match(onArticles, /^Article 8 · [\s\S]*Also cited here\n+- Article 9 · [\s\S]*per cent of the document/);
  });

  it('shows on a heading what stands under it, and how long that is', () => {
    const { plain } = hoverAt(`${OBSERVATIONS}A. Intro$0duction
^^^^^^^^^^^^^^^
1. The Committee thanks the delegation.
`);
    assert.equal(plain, 'A. Introduction\n\nParagraph 1\n\n6 words, 43 per cent of the document');
  });

  it('shows on a number what the paragraph does and where it is cited, and nothing on its words', () => {
    const text = (number: string, words: string) => `${OBSERVATIONS}${number}. The State party should ${words}:
   (a) Do this;
   (b) Do that.
2. The Committee refers to paragraphs 1 (a) and 3 (see paras. 1–2).
3. The Committee refers to paragraph 1.
`;
    const cited = (source: string) => hover(read(source.replace('$0', '')), source.indexOf('$0'), lookup, 'en');
    const plain = (source: string) => markupContent(cited(source)?.prose ?? [], false).value;
    assert.equal(plain(text('$01', 'act')), 'Paragraph 1 · recommendation\n\nCited in paragraphs 2, 3');
    assert.equal(
      plain(text('1', 'act').replace('(b)', '($0b)')),
      'Paragraph 1 (b) · recommendation\n\nNot cited in this document',
    );
    assert.equal(cited(text('1', 'a$0ct')), undefined);
  });

  it('says which committee’s rule it is', () => {
    const { plain } = hoverOver('It does so under rule $040 (1) of its rules of procedure.');
    assert.match(plain, /^Rule 40 \(1\) of the rules of procedure\n\nCommittee on the Protection of the Rights of All/);
  });

  it('names the Goal of a target, with its page', () => {
    const { markdown } = hoverOver('It recalls target $05.2 of the Sustainable Development Goals.');
    assert.match(markdown, /^\*\*Target 5\\?\.2\*\* · Sustainable Development Goal 5, Gender equality/);
    assert.match(markdown, /\(https:\/\/sdgs\.un\.org\/goals\/goal5\)$/);
  });
});
