import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TreatyItem } from '../../server/src/catalogue/treaty';
import { instrumentTitle } from '../../server/src/languages/languageList';
import { OBSERVATIONS, paragraphs } from '../support/documents';
import { HOSTILE_WORDS } from '../support/hostile/hostileWords';
import { rendered } from '../support/rendered';
import { lookup, treatyFiles } from '../support/treatyLookup';
import { hoverAt, hoverOver } from './hoverAt';

describe('hover on a paragraph', () => {
  const list = `${OBSERVATIONS}A. Principal subjects of concern and recommendations

Legislation

1. The Committee recommends that the State party:
(a) Repeal the Act;
(b) Compensate the victims.
2. The Committee refers to `;

  it('shows the paragraph and what it lacks where a letter is not there', () => {
    const { plain } = hoverAt(`${list}paragraph $01 (d) above.
                                     ^^^^^
`);
    assert.match(plain, /^It has no \(d\)\.\n+Paragraph 1 · recommendation/);
    assert.equal(hoverOver('See paragraph $09 (d) above.').plain, '');
  });

  it('shows its number, what it does, its section and its text', () => {
    const { plain, markdown } = hoverAt(`${list}paragraph $01 above.
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
    const { plain } = hoverAt(`${list}paragraph $01 (b) above.
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
    const { plain } = hoverAt(`${OBSERVATIONS}1. The State party should: (a) repeal the Act; (b) train judges.
2. The Committee refers to paragraph $01 (b) above.
                                     ^^^^^
`);
    assert.match(plain, /^Paragraph 1 \(b\)/);
    assert.match(plain, /\n\(b\) train judges\.$/);
  });

  it('shows the neighbour that is meant', () => {
    const { plain } = hoverAt(`${OBSERVATIONS}1. The Committee thanks the delegation.
2. The Committee refers to the $0previous paragraph.
                           ^^^^^^^^^^^^^^^^^^^^^^
`);
    assert.equal(plain, 'Paragraph 1\n\nThe Committee thanks the delegation.');
  });

  it('shows all of a range on its dash, and of a long one the beginning', () => {
    const range = (to: number) =>
      hoverAt(`${OBSERVATIONS}${paragraphs(1, 30)}31. The Committee refers to paragraphs 3$0–${to} above.
                                        ^
`).plain;
    assert.deepEqual(range(5).match(/Paragraph \d+/g), ['Paragraph 3', 'Paragraph 4', 'Paragraph 5']);
    const long = range(30);
    assert.equal(long.match(/Paragraph \d+/g)?.length, 10);
    assert.match(long, /… 18 more$/);
  });

  it('cuts what is too long to read', () => {
    const { plain } = hoverOver(`1.\t${'word '.repeat(2000)}end.\n2.\tSee paragraph $01 above.`);
    assert.ok(plain.length < 1700, String(plain.length));
    assert.match(plain, /word…$/);
    const items = Array.from({ length: 25 }, (_, i) => `\t(${String.fromCharCode(97 + i)})\tAct;\n`).join('');
    const many = hoverOver(`1.\tThe State party should:\n${items}2.\tSee paragraph $01 above.`).plain;
    assert.equal(many.match(/Act;/g)?.length, 20);
    assert.match(many, /… 5 more$/);
  });

  it('shows nothing for what is not there', () => {
    assert.equal(hoverOver('See paragraph $099 above.').plain, '');
    assert.equal(hoverOver('See paragraph $01 (f) above.').plain, '');
    assert.equal(hoverOver('See the $0previous paragraph.').plain, '');
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
        const { plain, markdown } = hoverOver(source);
        const { text: shown, more } = rendered(markdown);
        assert.deepEqual(foreign(more), [], markdown);
        assert.ok(shown.replaceAll('\u200b', '').includes(words), markdown);
        assert.ok(plain.includes(words));
      }
    }
    // A heading is a document's text too.
    const { markdown } = hoverAt(`${OBSERVATIONS}A. About [x](command:evil) <b>

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
      hoverAt(`${OBSERVATIONS}1. The Committee recalls article $017, paragraph 2, of the Convention.
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
    const { plain } = hoverOver('The Committee recalls article $017 of the Convention.');
    for (const { number, summary } of lookup('icrmw')?.articles[16]?.paragraphs ?? [])
      assert.ok(plain.includes(`- ${number}. ${summary}`));
    assert.match(hoverOver('The Committee recalls article $018 of the Convention.').plain, /\(a\)–\(g\): 7 items/);
  });

  it('marks the cited letter', () => {
    const { plain } = hoverOver('The Committee recalls article $018 (3) (b) of the Convention.');
    const letter = paragraph('icrmw', 18, 3).items?.find((one) => one.letter === 'b');
    assert.ok(letter);
    assert.ok(plain.includes(`- ▸ (b) ${letter.summary}`), plain);
    assert.match(plain, /- \(a\) /);
  });

  it('answers for every article of every instrument with all that its paragraphs lay down', () => {
    for (const { treaty } of treatyFiles()) {
      for (const article of treaty.articles) {
        const { plain } = hoverOver(`The Committee recalls article $0${article.number} of the ${treaty.title}.`);
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
        const { plain } = hoverOver(`The Committee recalls article $0${article}${path} of the ${treaty.title}.`);
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
      hoverOver('The Committee recalls article $017, paragraph 44, of the Convention.').plain,
      /The article has no paragraph 44\./,
    );
    assert.match(
      hoverOver('The Committee recalls article $095 of the Convention.').plain,
      /There is no article 95: the instrument has 93 articles\./,
    );
  });

  it('says why it is of this treaty where the words do not', () => {
    assert.doesNotMatch(hoverOver('The Committee recalls article $017 of the Convention.').plain, /Article of the/);
    assert.match(
      hoverOver('The Committee is concerned about the application of article $017.').plain,
      /Article of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families: the committee’s own treaty, nothing else named/,
    );
  });

  it('shows the instrument that is named', () => {
    const { plain, needed } = hoverOver(
      'The Committee recalls article $09 of the Covenant on Civil and Political Rights.',
    );
    assert.equal(needed, 'iccpr');
    assert.match(plain, /^Article 9 · .*\n\nInternational Covenant on Civil and Political Rights/);
  });

  it('shows nothing before the treaty is loaded, and asks for none where none is needed', () => {
    assert.equal(hoverOver('The Committee recalls article $017 of the Convention.', () => undefined).plain, '');
    assert.equal(hoverOver('The Committee recalls paragraph $01 above.').needed, undefined);
    assert.equal(hoverOver('The $0Committee.').needed, undefined);
  });
});
