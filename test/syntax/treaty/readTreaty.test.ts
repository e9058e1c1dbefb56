import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { articleStructure } from '../../../server/src/catalogue/articleStructure';
import { isOfficialText } from '../../../server/src/catalogue/official';
import type { Treaty } from '../../../server/src/catalogue/treaty';
import { problemWords, treatyReadingText } from '../../../server/src/features/treaty/problems';
import { readTreatyFile } from '../../../server/src/syntax/treaty/file';
import { fc, runs } from '../../support/random';
import { treatyFiles } from '../../support/treatyLookup';
import { asHtml, asMarkdown, asOfficial, asText, asWrapped } from './written';

const FORMS: readonly (readonly [
  string,
  string,
  (treaty: Treaty, articles: ReturnType<typeof asOfficial>) => string,
])[] = [
  ['plain text', 'text.txt', asText],
  ['plain text wrapped by hand', 'text.txt', asWrapped],
  ['Markdown', 'text.md', asMarkdown],
  ['a saved web page', 'page.html', asHtml],
];

describe('the text of a treaty', () => {
  for (const [form, name, write] of FORMS) {
    it(`is read from ${form} as it was written, for each of them`, async () => {
      for (const { treaty } of treatyFiles()) {
        const articles = asOfficial(treaty);
        const reading = await readTreatyFile(name, write(treaty, articles));
        assert.equal(reading.instrument, treaty.id);
        assert.deepEqual(reading.problems, [], treaty.id);
        assert.deepEqual(reading.text?.articles, articles, treaty.id);
        assert.ok(isOfficialText(JSON.parse(JSON.stringify(reading.text))));
        assert.match(treatyReadingText(reading, 'en'), /: all \d+ articles$/);
      }
    });
  }

  it('is never half read, whatever is lost of it', async () => {
    const known = new Map(treatyFiles().map(({ treaty }) => [treaty.id, asOfficial(treaty)]));
    const treaty = treatyFiles().find(({ treaty: { id } }) => id === 'opcat')?.treaty;
    assert.ok(treaty);
    const lines = asText(treaty, known.get('opcat') ?? []).split('\n');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(lines.length - 1), { minLength: 1, maxLength: 8 }), async (lost) => {
        const reading = await readTreatyFile('opcat.txt', lines.filter((_, i) => !lost.includes(i)).join('\n'));
        for (const article of reading.text?.articles ?? []) {
          const structure = articleStructure('opcat', article.number);
          assert.equal(article.paragraphs.length, structure?.paragraphs.length, `article ${article.number}`);
          const items = article.paragraphs.map((paragraph) =>
            (paragraph.items ?? []).map((one) => one.items?.length ?? 0),
          );
          assert.deepEqual(items, structure?.paragraphs);
        }
      }),
      { numRuns: runs(60) },
    );
  });

  it('never fails', async () => {
    const piece = fc.constantFrom(
      'Article 1',
      '\n',
      '1. ',
      '(a) ',
      '(i) ',
      'Words.',
      '<ol><li>',
      '</p>',
      'PART II',
      '# ',
      '2.',
      '\u00a0',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('crc.txt', 'crc.md', 'crc.html'),
        async (pieces, name) => {
          const { instrument } = await readTreatyFile(name, pieces.join(''));
          assert.equal(instrument, 'crc');
        },
      ),
    );
  });
});

/** What is read of one article of the Committee against Torture's protocol or another instrument. */
async function article(text: string, id = 'opcat', name = `${id}.txt`) {
  const reading = await readTreatyFile(name, text);
  return {
    articles: reading.text?.articles ?? [],
    problems: problemWords(reading, 'en').filter(
      ({ message }) => !message.includes('not found.') || message.includes('left out'),
    ),
  };
}

describe('an article', () => {
  it('may be printed with or without the number of its only paragraph', async () => {
    const one = await article(
      'Article 11\n1. The body shall:\n(a) Go;\n(b) As to others:\n(i) See;\n(ii) Hear;\n(iii) Say;\n(iv) Write;\n(c) Work.\n',
    );
    assert.deepEqual(one.problems, []);
    assert.equal(one.articles[0]?.paragraphs[0]?.number, 1);
    const other = await article(
      'Article 11\nThe body shall:\n(a) Go;\n(b) As to others:\n(i) See;\n(ii) Hear;\n(iii) Say;\n(iv) Write;\n(c) Work.\n',
    );
    assert.deepEqual(other.problems, []);
    assert.equal(other.articles[0]?.paragraphs[0]?.number, null);
  });

  it('may have marks in many forms, also within a line', async () => {
    const text =
      'Article 2\nA body\n1 . One is here.\n2.\nTwo is there.\n3) Three goes\non with article 1.\n(4) Four. Article 3 of the Charter is another.\n';
    assert.deepEqual((await article(text)).articles[0], {
      number: 2,
      heading: 'A body',
      paragraphs: [
        { number: 1, text: 'One is here.' },
        { number: 2, text: 'Two is there.' },
        { number: 3, text: 'Three goes on with article 1.' },
        { number: 4, text: 'Four. Article 3 of the Charter is another.' },
      ],
    });
    const run = 'Article 19\nThe bodies have power: ( a ) To see; (b ) To hear; and (c) To say.\n';
    assert.deepEqual((await article(run)).articles[0]?.paragraphs[0], {
      number: null,
      text: 'The bodies have power:',
      items: [
        { letter: 'a', text: 'To see;' },
        { letter: 'b', text: 'To hear; and' },
        { letter: 'c', text: 'To say.' },
      ],
    });
  });

  it('may close with words after its letters', async () => {
    const text =
      'Article 19\nThe bodies have power:\n(a) To see;\n(b) To hear;\n(c) To say;\nAll this within the law.\n\nArticle 20\n';
    assert.equal((await article(text)).articles[0]?.paragraphs[0]?.closing, 'All this within the law.');
  });

  it('is without the foot of a page that stands after the last one in its line', async () => {
    const text =
      'Article 37\n1. Six languages are equal.\n2. Copies of the text go to all States. Tags Prison Detention VIEW THIS PAGE IN: English Back to top © 2026 Learn more DONATE NOW\n';
    const { articles, problems } = await article(text);
    assert.deepEqual(problems, []);
    assert.equal(articles[0]?.paragraphs[1]?.text, 'Copies of the text go to all States.');
    const broken = 'Article 37\n1. Six languages are equal.\n2. Copies of the text go to all States named in\n';
    assert.deepEqual((await article(broken)).articles, []);
  });

  it('is left out where its list goes on and the file does not', async () => {
    const lists = {
      // Letter (f) is from memory, so that what the file has would do without it.
      icerd:
        'Article 5\nAll have the rights:\n(a) One;\n(b) Two;\n(c) Three;\n(d) Others:\n(i) To move;\n(ii) To stay;\n(e) More:\n(i) To work;\n(ii) To learn;\n\nArticle 6\nProtection is owed.\n',
      cat: 'Article 32\nAll States hear of:\n(a) Signatures;\n(b) Dates;\n\nArticle 33\n1. All are equal.\n2. Copies go out.\n',
    };
    for (const [id, text] of Object.entries(lists)) {
      const { articles, problems } = await article(text, id);
      const number = id === 'cat' ? 32 : 5;
      assert.equal(
        articles.some((one) => one.number === number),
        false,
      );
      assert.equal(problems.length, 1);
      assert.match(problems[0]?.message ?? '', new RegExp(`^Article ${number} left out: `));
    }
  });

  it('is left out, and the line named, where it does not fit', async () => {
    const cases: readonly (readonly [string, number, string])[] = [
      ['Article 2\n1. One.\n2. Two.\n4. Four.\n', 4, 'Article 2 left out: paragraph 3 was not found.'],
      ['Article 2\n1. One.\n2. Two.\n3. Three.\n4. Four.\n5. Five.\n', 6, 'Article 2 left out: it has no paragraph 5.'],
      ['Article 19\nPower:\n(a) See;\n(c) Say.\n', 4, 'Article 19 left out: subparagraph (b) was not found.'],
      [
        'Article 2\nOne here. Two there. Three and four.\n',
        1,
        'Article 2 left out: the file gives no numbers to its paragraphs or letters.',
      ],
      [
        'Article 1\nThe aim is to\n\nArticle 2\n1. A.\n2. B.\n3. C.\n4. D.\n',
        2,
        'Article 1 left out: it breaks off in the middle of a sentence.',
      ],
      ['Article 1\n\nArticle 2\n1. A.\n2. B.\n3. C.\n4. D.\n', 1, 'Article 1 left out: its beginning is not there.'],
      ['Article 37\n1. A.\n2. B.\n\nArticle 38\nMore.\n', 5, 'Article 38 left out: the instrument has 37 articles.'],
    ];
    for (const [text, line, message] of cases) assert.deepEqual((await article(text)).problems, [{ line, message }]);
  });

  it('ends before what follows the treaty', async () => {
    const text =
      'Article 37\n1. The texts are authentic.\n2. Copies shall be sent.\n\nIN WITNESS WHEREOF the undersigned\n\nContact us\n';
    assert.equal((await article(text)).articles[0]?.paragraphs[1]?.text, 'Copies shall be sent.');
  });

  it('may be numbered as the file has it where the structure is from memory', async () => {
    const text = 'Article 19\n1. A.\n2. B.\n\nArticle 20\n1. C.\n2. D.\n';
    const { articles } = await article(text, 'op-icescr');
    assert.deepEqual(
      articles.map(({ number, paragraphs }) => [number, paragraphs.length]),
      [
        [19, 2],
        [20, 2],
      ],
    );
  });
});

describe('a file of treaty text', () => {
  it('is recognized by its title, its name, or by what somebody says', async () => {
    const body = '\n\nArticle 1\nThe aim is good.\n';
    const of = async (name: string, head: string) => (await readTreatyFile(name, head + body)).instrument;
    assert.equal(await of('a.txt', 'Convention on the Rights of the Child'), 'crc');
    assert.equal(
      await of(
        'a.txt',
        'Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
      ),
      'opcat',
    );
    assert.equal(await of('OPAC.txt', 'Text'), 'op-crc-ac');
    assert.equal(await of('convention-rights-persons-disabilities.txt', 'Text'), 'crpd');
    assert.equal(
      await of('a.txt', 'Full text of the Convention on the Rights of Persons with Disabilities, with an index'),
      'crpd',
    );
    assert.equal(await of('a.txt', 'Some text'), undefined);
    assert.equal((await readTreatyFile('a.txt', body, 'opcat')).instrument, 'opcat');
    assert.equal(
      treatyReadingText(await readTreatyFile('a.txt', body), 'en'),
      'The file does not say which treaty it is.',
    );
  });

  it('may begin with a table of contents', async () => {
    const contents = [1, 2, 3].map((n) => `Article ${n} – Words`).join('\n');
    const text = `Optional Protocol to the Convention against Torture\n\n${contents}\n\nArticle 1 – Words\nThe aim is good.\n\nArticle 3 – Words\nThe States act.\n`;
    assert.deepEqual(
      (await article(text)).articles.map(({ number }) => number),
      [1, 3],
    );
  });
});

describe('a file that is another text', () => {
  const textOf = (id: string) => {
    const treaty = treatyFiles().find(({ treaty: one }) => one.id === id)?.treaty;
    assert.ok(treaty);
    return asText(treaty, asOfficial(treaty));
  };
  const withoutTitle = (text: string) => text.slice(text.indexOf('\n'));

  /** The words of a refusal; fails where there is none, or where anything was kept. */
  async function refusal(name: string, text: string, told?: string): Promise<string> {
    const reading = await readTreatyFile(name, text, told);
    assert.ok(reading.refusal, `${name} ${told ?? ''}`);
    assert.equal(reading.text, undefined);
    assert.deepEqual(problemWords(reading, 'en'), []);
    return treatyReadingText(reading, 'en');
  }

  it('is refused by its title', async () => {
    const excerpt = 'Article 2\n1. One.\n2. Two.\n3. Three.\n\nArticle 3\n1. One.\n2. Two.\n';
    const titles = [
      'International Covenant on Civil and Political Rights',
      'The International Covenant on Civil and Political Rights, as adopted',
      'CONSTITUTION OF XABRIA',
      'Penal Code of the Republic of Xabria',
    ];
    for (const title of titles)
      assert.equal(
        await refusal('a.txt', `${title}\n\n${excerpt}`, 'cat'),
        `This is not the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment: the file is headed “${title}”`,
      );
    assert.match(await refusal('a.txt', textOf('iccpr'), 'cat'), /is headed “International Covenant/);
  });

  it('is refused by its articles, whatever it is said or called to be', async () => {
    const icrmw = withoutTitle(textOf('icrmw'));
    const words =
      /^This is not the Convention on the Rights of the Child: only \d+ of 93 articles have its paragraphs and letters$/;
    assert.match(await refusal('crc.txt', icrmw), words);
    assert.match(await refusal('a.txt', icrmw, 'crc'), words);
    for (const { treaty } of treatyFiles().filter((one) => one.treaty.kind !== 'protocol')) {
      for (const id of ['cat', 'crc', 'iccpr', 'icrmw', 'crpd', 'cedaw'])
        if (id !== treaty.id) await refusal(`${treaty.id}.txt`, withoutTitle(textOf(treaty.id)), id);
    }
    const constitution =
      'Basic Law\n\nArticle 1\nXabria is one.\n\nArticle 2\n1. A.\n2. B.\n3. C.\n\nArticle 3\n1. A.\n2. B.\n3. C.\n\nArticle 4\nLaw rules.\n';
    assert.match(await refusal('a.txt', constitution, 'cat'), /only 1 of 4 articles has its/);
  });

  it('is not a genuine one with flaws, or with other names over it', async () => {
    for (const { treaty } of treatyFiles()) {
      const text = textOf(treaty.id);
      const few = text
        .split('\n')
        .filter((_, i) => i % 17 !== 9)
        .join('\n');
      const unnumbered = text.replace(/^(?:\d+\.|\([a-z]+\)) /gm, '');
      for (const flawed of [few, unnumbered])
        assert.equal((await readTreatyFile(`${treaty.id}.txt`, flawed)).refusal, undefined, treaty.id);
      assert.equal((await readTreatyFile('a.txt', few, treaty.id)).refusal, undefined, treaty.id);
    }
    const body = '\n\nArticle 2\n1. One.\n2. Two.\n3. Three.\n';
    for (const head of [
      'Human rights instruments\n\nConvention against Torture',
      'Text\n\nRecalling the International Covenant on Civil and Political Rights',
      'Adopted by resolution 39/46 of the General Assembly',
      // A page that lists its neighbours.
      'International Covenant on Civil and Political Rights\n\nConvention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
    ]) {
      const reading = await readTreatyFile('a.txt', head + body, 'cat');
      assert.equal(reading.refusal, undefined, head);
      assert.equal(reading.text?.articles.length, 1, head);
    }
    const headed = `International Covenant on Civil and Political Rights\n${withoutTitle(textOf('cat'))}`;
    assert.equal((await readTreatyFile('a.txt', headed, 'cat')).text?.articles.length, 33);
  });
});
