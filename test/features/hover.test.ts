import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TreatyItem, TreatyLookup } from '../../server/src/catalogue/treaty';
import { hover, treatyNeeded } from '../../server/src/features/hover';
import { instrumentTitle } from '../../server/src/languages/titles';
import { markup } from '../../server/src/lsp/markup';
import { OBSERVATIONS, paragraphs, read } from '../support/documents';
import { annotated, fixtureAtCursor } from '../support/fixture';
import { HOSTILE_WORDS } from '../support/hostileWords';
import { rendered } from '../support/rendered';
import { lookup, treatyFiles } from '../support/treatyLookup';

/** What is shown at the cursor of a fixture, which marks the run that it is about. */
function at(source: string, treaties: TreatyLookup = lookup) {
  const { text, cursor, notes } = fixtureAtCursor(source);
  const model = read(text);
  const found = hover(model, cursor, treaties, 'en');
  assert.equal(annotated(text, found ? [{ ...found.span, message: '' }] : []), annotated(text, notes));
  const value = (markdown: boolean) => (found ? markup(found.prose, markdown).value : '');
  return { plain: value(false), markdown: value(true), needed: treatyNeeded(model, cursor) };
}

/** What is shown at the cursor of a single paragraph; nothing is said of the run. */
function over(sentence: string, treaties: TreatyLookup = lookup) {
  const source = `${OBSERVATIONS}${sentence.startsWith('1.') ? '' : '1.\t'}${sentence}\n`;
  const cursor = source.indexOf('$0');
  const model = read(source.replace('$0', ''));
  const found = hover(model, cursor, treaties, 'en');
  const value = (markdown: boolean) => (found ? markup(found.prose, markdown).value : '');
  return { plain: value(false), markdown: value(true), needed: treatyNeeded(model, cursor) };
}

describe('hover on a paragraph', () => {
  const list = `${OBSERVATIONS}A. Principal subjects of concern and recommendations

Legislation

1. The Committee recommends that the State party:
(a) Repeal the Act;
(b) Compensate the victims.
2. The Committee refers to `;

  it('shows the paragraph and what it lacks where a letter is not there', () => {
    const { plain } = at(`${list}paragraph $01 (d) above.
                                     ^^^^^
`);
    assert.match(plain, /^It has no \(d\)\.\n+Paragraph 1 · recommendation/);
    assert.equal(over('See paragraph $09 (d) above.').plain, '');
  });

  it('shows its number, what it does, its section and its text', () => {
    const { plain, markdown } = at(`${list}paragraph $01 above.
                                     ^
`);
    assert.equal(
      plain,
      `Paragraph 1 · recommendation · A. Principal subjects of concern and recommendations › Legislation

The Committee recommends that the State party:
- (a) Repeal the Act;
- (b) Compensate the victims.`,
    );
    assert.equal(
      markdown,
      `**Paragraph 1** · recommendation · A. Principal subjects of concern and recommendations › Legislation


The Committee recommends that the State party:

- (a) Repeal the Act;
- (b) Compensate the victims.`,
    );
  });

  it('shows a subparagraph below the words that lead to it', () => {
    const { plain } = at(`${list}paragraph $01 (b) above.
                                     ^^^^^
`);
    assert.equal(
      plain,
      `Paragraph 1 (b) · recommendation · A. Principal subjects of concern and recommendations › Legislation

The Committee recommends that the State party:
- (b) Compensate the victims.`,
    );
  });

  it('shows a letter in running text', () => {
    const { plain } = at(`${OBSERVATIONS}1. The State party should: (a) repeal the Act; (b) train judges.
2. The Committee refers to paragraph $01 (b) above.
                                     ^^^^^
`);
    assert.match(plain, /^Paragraph 1 \(b\)/);
    assert.match(plain, /\n\(b\) train judges\.$/);
  });

  it('shows the neighbour that is meant', () => {
    const { plain } = at(`${OBSERVATIONS}1. The Committee thanks the delegation.
2. The Committee refers to the $0previous paragraph.
                           ^^^^^^^^^^^^^^^^^^^^^^
`);
    assert.equal(plain, 'Paragraph 1\n\nThe Committee thanks the delegation.');
  });

  it('shows all of a range on its dash, and of a long one the beginning', () => {
    const range = (to: number) =>
      at(`${OBSERVATIONS}${paragraphs(1, 30)}31. The Committee refers to paragraphs 3$0–${to} above.
                                        ^
`).plain;
    assert.deepEqual(range(5).match(/Paragraph \d+/g), ['Paragraph 3', 'Paragraph 4', 'Paragraph 5']);
    const long = range(30);
    assert.equal(long.match(/Paragraph \d+/g)?.length, 10);
    assert.match(long, /… 18 more$/);
  });

  it('cuts what is too long to read', () => {
    const { plain } = over(`1.\t${'word '.repeat(2000)}end.\n2.\tSee paragraph $01 above.`);
    assert.ok(plain.length < 1700, String(plain.length));
    assert.match(plain, /word…$/);
    const items = Array.from({ length: 25 }, (_, i) => `\t(${String.fromCharCode(97 + i)})\tAct;\n`).join('');
    const many = over(`1.\tThe State party should:\n${items}2.\tSee paragraph $01 above.`).plain;
    assert.equal(many.match(/Act;/g)?.length, 20);
    assert.match(many, /… 5 more$/);
  });

  it('shows nothing for what is not there', () => {
    assert.equal(over('See paragraph $099 above.').plain, '');
    assert.equal(over('See paragraph $01 (f) above.').plain, '');
    assert.equal(over('See the $0previous paragraph.').plain, '');
  });

  it('never reads the text of a document as Markdown', () => {
    /** Emphasis and lists are ours. */
    const foreign = (more: readonly string[]) =>
      more.filter((one) => !/^(?:strong|bullet_list|list_item)_open/.test(one));
    for (const words of HOSTILE_WORDS) {
      for (const source of [
        `1.\tHere is ${words} and more.\n2.\tSee paragraph $01 above.`,
        `1.\tThe State party should:\n\t(a)\tHave ${words} here.\n2.\tSee paragraph $01 above.`,
      ]) {
        const { plain, markdown } = over(source);
        const { text: shown, more } = rendered(markdown);
        assert.deepEqual(foreign(more), [], markdown);
        assert.ok(shown.replaceAll('\u200b', '').includes(words), markdown);
        assert.ok(plain.includes(words));
      }
    }
    // A heading is a document's text too.
    const { markdown } = at(`${OBSERVATIONS}A. About [x](command:evil) <b>

1. The Committee thanks the delegation.
2. See paragraph $01 above.
                 ^
`);
    const { text: shown, more } = rendered(markdown);
    assert.deepEqual(foreign(more), [], markdown);
    assert.ok(shown.includes('A. About [x](command:evil) <b>'), markdown);
  });
});

describe('hover on an article', () => {
  const paragraph = (id: string, article: number, number: number | null) => {
    const found = lookup(id)?.articles[article - 1]?.paragraphs.find((one) => one.number === number);
    assert.ok(found);
    return found;
  };

  it('shows the cited paragraph first, then the others in short, and where the text is', () => {
    const { plain, markdown, needed } =
      at(`${OBSERVATIONS}1. The Committee recalls article $017, paragraph 2, of the Convention.
                                 ^^^^^^^^^^^^^^^
`);
    assert.equal(needed, 'icrmw');
    const lines = plain.split('\n').filter((line) => line !== '');
    assert.match(lines[0] ?? '', /^Article 17 · /);
    assert.match(
      lines[1] ?? '',
      /^International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families · Part III, /,
    );
    assert.equal(lines[2], `▸ Paragraph 2  ${paragraph('icrmw', 17, 2).summary}`);
    assert.ok(lines[3]?.startsWith('- 1. '), lines[3]);
    assert.ok(!lines.some((line) => line.startsWith('- 2. ')));
    assert.match(lines.at(-1) ?? '', /^\d+ paragraphs · summary, not the official text · official text: https:\/\//);
    assert.match(markdown, /\n\*\*▸ Paragraph 2\*\* {2}/);
    assert.match(markdown, /\[official text\]\(https:\/\/\S+\)$/);
  });

  it('shows all paragraphs where none is cited, with how many items they have', () => {
    const { plain } = over('The Committee recalls article $017 of the Convention.');
    for (const { number, summary } of lookup('icrmw')?.articles[16]?.paragraphs ?? [])
      assert.ok(plain.includes(`- ${number}. ${summary}`));
    assert.match(over('The Committee recalls article $018 of the Convention.').plain, /\(a\)–\(g\): 7 items/);
  });

  it('marks the cited letter', () => {
    const { plain } = over('The Committee recalls article $018 (3) (b) of the Convention.');
    const letter = paragraph('icrmw', 18, 3).items?.find((one) => one.letter === 'b');
    assert.ok(letter);
    assert.ok(plain.includes(`- ▸ (b) ${letter.summary}`), plain);
    assert.match(plain, /- \(a\) /);
  });

  it('answers for every article of every instrument with all that its paragraphs lay down', () => {
    for (const { treaty } of treatyFiles()) {
      for (const article of treaty.articles) {
        const { plain } = over(`The Committee recalls article $0${article.number} of the ${treaty.title}.`);
        const place = `${treaty.id} ${article.number}: ${plain}`;
        const [heading, instrument] = plain.split('\n\n');
        assert.ok(heading?.startsWith(`Article ${article.number} · `) && heading.includes(article.heading), place);
        assert.ok(instrument?.startsWith(instrumentTitle(treaty.id)), place);
        assert.ok(!article.chapeau || plain.includes(article.chapeau), place);
        for (const { number, summary, items } of article.paragraphs) {
          assert.ok(plain.includes(number === null ? summary : `- ${number}. ${summary}`), place);
          for (const one of number === null ? (items ?? []) : [])
            assert.ok(plain.includes(`- (${one.letter}) ${one.summary}`), place);
        }
        assert.ok(plain.endsWith(`official text: ${treaty.officialText}`), place);
      }
    }
  });

  it('marks what is cited, for every paragraph and every item of every instrument', () => {
    for (const { treaty } of treatyFiles()) {
      const check = (article: number, path: string, marked: string) => {
        const { plain } = over(`The Committee recalls article $0${article}${path} of the ${treaty.title}.`);
        assert.ok(plain.includes(marked), `${treaty.id} ${article}${path}: ${plain}`);
      };
      const items = (article: number, path: string, list: readonly TreatyItem[] | undefined) => {
        for (const one of list ?? []) {
          check(article, `${path} (${one.letter})`, `- ▸ (${one.letter}) ${one.summary}`);
          items(article, `${path} (${one.letter})`, one.items);
        }
      };
      for (const article of treaty.articles) {
        for (const { number, summary, items: list } of article.paragraphs) {
          const path = number === null ? '' : ` (${number})`;
          if (number !== null) check(article.number, path, `▸ Paragraph ${number}  ${summary}`);
          items(article.number, path, list);
        }
      }
    }
  });

  it('says what the article does not have', () => {
    assert.match(
      over('The Committee recalls article $017, paragraph 44, of the Convention.').plain,
      /The article has no paragraph 44\./,
    );
    assert.match(
      over('The Committee recalls article $095 of the Convention.').plain,
      /There is no article 95: the instrument has 93 articles\./,
    );
  });

  it('says why it is of this treaty where the words do not', () => {
    assert.doesNotMatch(over('The Committee recalls article $017 of the Convention.').plain, /Article of the/);
    assert.match(
      over('The Committee is concerned about the application of article $017.').plain,
      /Article of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families: the committee’s own treaty, nothing else named/,
    );
  });

  it('shows the instrument that is named', () => {
    const { plain, needed } = over('The Committee recalls article $09 of the Covenant on Civil and Political Rights.');
    assert.equal(needed, 'iccpr');
    assert.match(plain, /^Article 9 · .*\n\nInternational Covenant on Civil and Political Rights/);
  });

  it('shows nothing before the treaty is loaded, and asks for none where none is needed', () => {
    assert.equal(over('The Committee recalls article $017 of the Convention.', () => undefined).plain, '');
    assert.equal(over('The Committee recalls paragraph $01 above.').needed, undefined);
    assert.equal(over('The $0Committee.').needed, undefined);
  });
});

describe('hover on other things', () => {
  it('shows what is known of an instrument', () => {
    const { plain, needed } = over(
      'The Committee welcomes the ratification of the Convention on the Rights of $0Persons with Disabilities.',
    );
    assert.equal(needed, 'crpd');
    assert.match(
      plain,
      /^Convention on the Rights of Persons with Disabilities\n\nAdopted 13 December 2006 \(General Assembly resolution 61\/106, annex I\), in force since 3 May 2008 · 50 articles\n/,
    );
  });

  it('shows what a symbol says', () => {
    const { plain, markdown } = over('The Committee recalls the list of issues (CMW/C/PER/Q/1$0/Add.1).');
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
      ['CMW/C/2', 'CMW · No. 2'],
    ])
      assert.equal(over(`The Committee recalls $0${symbol}.`).plain.split('\n\n')[1], words);
  });

  it('keeps the address of a symbol as it is', () => {
    const { plain, markdown } = over(
      'The Committee recalls Economic and Social Council resolution 1996/$031 and 1503 (XLVIII).',
    );
    const address = /https:\S+/.exec(plain)?.[0] ?? '';
    assert.notEqual(address, '');
    assert.ok(markdown.includes(`(${address})`), markdown);
  });

  it('shows the paragraph of a document that is elsewhere', () => {
    assert.match(
      over('The Committee recalls its previous observations (CMW/C/PER/CO/1, para. $012 (a)).').plain,
      /^Paragraph 12 \(a\) of CMW\/C\/PER\/CO\/1\n\nCMW · Peru · concluding observations · initial report/,
    );
    assert.match(
      over('The Committee recalls paragraph $012 of the national study.').plain,
      /^Paragraph 12 of another document/,
    );
  });

  it('gives a general comment one year, and what it is on where that is known, else the number alone', () => {
    assert.match(
      over('The Committee recalls its general comment No. $01.').plain,
      /^General comment No\. 1 \(2011\)\n\nMigrant domestic workers\n\nCommittee/,
    );
    assert.match(
      over('The Committee recalls general comment No. $02 of the Committee against Torture.').plain,
      /^General comment No\. 2 \(2007\)\n\nImplementation of article 2 by States parties\n/,
    );
    assert.match(
      over('The Committee recalls its general comment No. $04.').plain,
      /^General comment No\. 4 \(2017\)\n\nCommittee/,
    );
  });

  it('shows general comments and recommendations, resolutions, ILO conventions and laws', () => {
    assert.equal(
      over('The Committee recalls its general comment No. $02, para. 5.').plain,
      'General comment No. 2 (2013)\n\nCommittee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    );
    assert.match(
      over('The Committee recalls its general comment No. 2, para. $05.').plain,
      /^General comment No\. 2 \(2013\), paragraph 5\n/,
    );
    assert.match(
      over(
        'The Committee recalls general recommendation No. $026 of the Committee on the Elimination of Discrimination against Women.',
      ).plain,
      /^General recommendation No\. 26 \(2008\)\n/,
    );
    assert.match(over('The Committee recalls General Assembly resolution 68/$0268.').plain, /^A\/RES\/68\/268\n/);
    assert.match(
      over('The Committee recalls General Assembly resolution 68/268, para. $016.').plain,
      /^A\/RES\/68\/268, paragraph 16\n/,
    );
    assert.equal(
      over('The Committee recalls ILO Convention No. $0189.').plain,
      'International Labour Organization Convention No. 189',
    );
    assert.match(over('The Committee notes article $05 of the Elections Act.').plain, /^Domestic law\n/);
  });

  it('shows what is known of a committee on its name, and what of it was not checked', () => {
    const { plain } = over(
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
      at(`Committee $0on the Elimination of Racial Discrimination
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
CERD/C/XAA/CO/1

1. The Committee thanks the delegation.
`).plain,
      /· general recommendations\n- Reports: the first within 1 year, then every 2 years \(article 9\); in practice/,
    );
    // The Covenant leaves the periods to the Council; a cycle that is planned is not one that holds.
    assert.match(
      over('The Committee refers to the Committee on Economic, Social $0and Cultural Rights.').plain,
      /- Reports: the first within 2 years, then every 5 years \(Economic and Social Council resolution 1988\/4\); a review cycle of 8 years is planned and not in force\*/,
    );
    for (const name of [
      'Committee $0against Torture',
      'Committee on the Elimination of Discrimination $0against Women',
    ])
      assert.match(
        over(`The Committee refers to the ${name}.`).plain,
        /a review cycle of 8 years is planned and not in force/,
      );
    // Nothing here was not checked, so nothing is said of it.
    assert.equal(
      over('The Committee thanks the Subcommittee on $0Prevention of Torture.').plain,
      'Subcommittee on Prevention of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment · SPT · CAT/OP\n\nOptional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment · general comments\n- Follow-up: none',
    );
  });

  it('shows nothing elsewhere', () => {
    for (const sentence of ['The $0Committee thanks the delegation.', 'The Committee notes Act No. $030103.', '$0']) {
      assert.equal(over(sentence).plain, '', sentence);
    }
    assert.equal(hover(read(''), 0, lookup, 'en'), undefined);
  });
});

describe('hover on a section, a rule, a Goal', () => {
  it('shows the heading, its paragraphs and what stands under it', () => {
    const { plain } = at(`${OBSERVATIONS}I. Introduction
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

  it('shows on a heading what stands under it, and how long that is', () => {
    const { plain } = at(`${OBSERVATIONS}A. Intro$0duction
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
    const plain = (source: string) => markup(cited(source)?.prose ?? [], false).value;
    assert.equal(plain(text('$01', 'act')), 'Paragraph 1 · recommendation\n\nCited in paragraphs 2, 3');
    assert.equal(
      plain(text('1', 'act').replace('(b)', '($0b)')),
      'Paragraph 1 (b) · recommendation\n\nNot cited in this document',
    );
    assert.equal(cited(text('1', 'a$0ct')), undefined);
  });

  it('says which committee’s rule it is', () => {
    const { plain } = over('It does so under rule $040 (1) of its rules of procedure.');
    assert.match(plain, /^Rule 40 \(1\) of the rules of procedure\n\nCommittee on the Protection of the Rights of All/);
  });

  it('names the Goal of a target, with its page', () => {
    const { markdown } = over('It recalls target $05.2 of the Sustainable Development Goals.');
    assert.match(markdown, /^\*\*Target 5\\?\.2\*\* · Sustainable Development Goal 5, Gender equality/);
    assert.match(markdown, /\(https:\/\/sdgs\.un\.org\/goals\/goal5\)$/);
  });
});
