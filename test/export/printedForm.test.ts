import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { exportWord } from '../../server/src/export/exportWord';
import { read } from '../support/documents';
import { draft, exported, partOf, readBack } from './exported';

describe('an exported Word file', () => {
  it('is the same to the byte whenever and wherever it is made', () => {
    const text = draft('1.\tOne.');
    assert.deepEqual(exported(text), exported(text));
    // Every entry bears the first day that an archive can: 1 January 1980.
    const bytes = exported(text);
    assert.deepEqual([...bytes.subarray(10, 14)], [0, 0, 0x21, 0]);
  });

  it('has title, symbol, language and the date that it is told', () => {
    const { properties } = readBack(draft('1.\tOne.').replace('Xandoria', 'Xandoria*'));
    assert.equal(properties.title, 'Concluding observations on the initial report of Xandoria');
    assert.deepEqual(properties.custom, { Symbol1: 'CMW/C/XAA/CO/1' });
    assert.equal(properties.created, '2026-05-01T10:00:00Z');
    assert.equal(properties.creator, '');
    assert.match(partOf(exported(draft('1.\tOne.')), 'docProps/core.xml'), /<dc:language>en-GB</);
    assert.doesNotMatch(partOf(exportWord(read('1.\tOne.')).bytes, 'docProps/core.xml'), /dcterms:created/);
  });

  it('has the symbol at the head of its pages and the number at their foot, but on the first', () => {
    const bytes = exported(draft('1.\tOne.'));
    assert.deepEqual(
      readBack(draft('1.\tOne.')).heads.map(({ place, pages, text }) => [place, pages, text]),
      [
        ['head', 'even', 'CMW/C/XAA/CO/1'],
        ['head', 'default', 'CMW/C/XAA/CO/1'],
        ['foot', 'even', '2'],
        ['foot', 'default', '2'],
      ],
    );
    assert.match(partOf(bytes, 'word/footer1.xml'), /<w:instrText xml:space="preserve"> PAGE </);
    assert.match(partOf(bytes, 'word/document.xml'), /<w:titlePg\/>/);
  });

  it('has its masthead in the table of the template, in the order of the text', () => {
    const { text, paragraphs } = readBack(draft('1.\tOne.'));
    assert.equal(
      text.slice(0, text.indexOf('Concluding')).trimEnd(),
      'United Nations\tCMW/C/XAA/CO/1\n\tInternational Convention on Migrant Workers\nDistr.: General\n9 October 2009\n\nOriginal: English',
    );
    assert.deepEqual(
      paragraphs.slice(0, 3).map(({ zone }) => zone),
      ['masthead', 'masthead', 'masthead'],
    );
  });

  it('has the name of the committee in large letters, on as many lines as it takes, and the session below it in small ones', () => {
    const sizes = (...lines: readonly string[]) => {
      const bytes = exported(draft('1.\tOne.').replace('\n\nConcluding', `\n\n${lines.join('\n')}\n\nConcluding`));
      return lines.map(
        (line) =>
          /<w:sz w:val="(\d+)"/.exec(partOf(bytes, 'word/document.xml').split(`${line}<`)[0]?.slice(-120) ?? '')?.[1],
      );
    };
    assert.deepEqual(
      sizes(
        'Committee on the Protection of the Rights of All',
        'Migrant Workers and Members of Their Families',
        'Tenth session',
      ),
      ['24', '24', '20'],
    );
    assert.deepEqual(sizes('Committee on Migrant Workers', 'Tenth session', '5–16 April 2009'), ['24', '20', '20']);
    assert.deepEqual(sizes('Committee of Xandorian Elders', 'Tenth session'), ['24', '20']);
  });

  it('has the styles of the Geneva template', () => {
    const { paragraphs } = readBack(
      draft('\tA.\tIntroduction', '', '1.\tOne.', '', '\t1.\tGeneral measures', '', '\t\tLegislation', '', '2.\tTwo.'),
    );
    assert.deepEqual(
      paragraphs.filter(({ zone }) => zone === 'body').map(({ style }) => style),
      // The last is the line that closes the document.
      ['_ H _Ch_G', '_ H_1_G', '_ Single Txt_G', '_ H_2/3_G', '_ H_4_G', '_ Single Txt_G', '_ Single Txt_G'],
    );
    const [title] = readBack(draft('\tI.\tBackground', '', '1.\tOne.')).paragraphs.filter(
      ({ zone }) => zone === 'body',
    );
    assert.equal(title?.style, '_ H __M_G');
  });

  it('has real footnotes, which Word counts where it can', () => {
    const text = draft(
      '1.\tOne.¹ Two.²',
      '2.\tThree.[4]',
      '3.\tFour squares of 4 m².',
      '',
      '_______________',
      '\t¹\tFirst note, on paragraph 2.',
      '\t²\tSecond note.',
      '\t4\tFourth note.',
      '\t7\tNobody refers to it.',
    )
      .replace('Xandoria', 'Xandoria*')
      .replace('\n1.\t', '\n\t*\tAdopted at the session.\n1.\t');
    const { notes, text: back } = readBack(text);
    assert.deepEqual(
      notes.map(({ mark, isCustom, start, end }) => [mark, isCustom, back.slice(start, end).split('\t').at(-1)]),
      [
        ['*', true, 'Adopted at the session.'],
        ['1', false, 'First note, on paragraph 2.'],
        ['2', false, 'Second note.'],
        ['⁴', true, 'Fourth note.'],
      ],
    );
    assert.match(back, /^\t7\tNobody refers to it\.$/m);
    assert.equal(exportWord(read(text)).left.notes, 1);
  });

  it('counts notes from the number of the first', () => {
    const { notes } = readBack(draft('1.\tOne.⁵ Two.⁶', '\t⁵\tFifth.', '\t⁶\tSixth.'));
    assert.deepEqual(
      notes.map(({ mark, isCustom }) => [mark, isCustom]),
      [
        ['5', false],
        ['6', false],
      ],
    );
  });

  it('has rows of cells as a table', () => {
    const { paragraphs, text } = readBack(
      draft('1.\tOne.', '', 'Name\tYear\tState', 'Act\t2010\tBrevonia', 'Code\t2012\tXandoria', '', '2.\tTwo.'),
    );
    assert.equal(paragraphs.filter(({ zone }) => zone === 'table').length, 9);
    assert.match(text, /^Act\t2010\tBrevonia$/m);
    const apart = readBack(draft('1.\tOne.', '', 'Act\t2010', '', '2.\tTwo.'));
    assert.equal(apart.paragraphs.filter(({ zone }) => zone === 'table').length, 0);
  });

  it('has paragraphs with numbers of their own as paragraphs, and rows as rows', () => {
    const tables = (...lines: readonly string[]) =>
      readBack(draft('1.\tOne.', '', ...lines)).paragraphs.filter(({ zone }) => zone === 'table').length;
    const numbers = ['34.1', '3.I.2', 'IV.7.', '(a)', 'B.'];
    for (const number of numbers)
      assert.equal(
        tables(`${number}\tThe Office leads the work.`, `${number}\tThe Office reviews its plan.`),
        0,
        number,
      );
    assert.equal(tables('3.I.2\tThe Office leads the work', '3.I.3\tThe Office leads'), 4);
    assert.equal(tables('May 2019\tThe Act on equal pay enters into force.', 'May 2021\tThe Act is amended.'), 4);
    const { paragraphs, text } = readBack('A/99/6\n\n3.I.2\tThe Office leads it.\n3.I.3\tThe Office ends it.\n');
    assert.match(text, /^3\.I\.2\tThe Office leads it\.\n+3\.I\.3\tThe Office ends it\.$/m);
    assert.ok(paragraphs.every(({ zone }) => zone !== 'table'));
  });

  it('ends with the short line that closes a document, which is not text', () => {
    const document = partOf(exported(draft('1.\tOne.')), 'word/document.xml');
    assert.match(
      document,
      /One\.<\/w:t><\/w:r><\/w:p><w:p>.*?(?:<w:u w:val="single"\/><\/w:rPr><w:tab\/><\/w:r>.*?){3}<\/w:p><w:sectPr>/,
    );
    assert.match(readBack(draft('1.\tOne.')).text, /One\.$/);
    assert.doesNotMatch(partOf(exported('Dear colleague,\n\nHere it is.\n'), 'word/document.xml'), /<w:u /);
  });

  it('has an empty masthead where the text has none', () => {
    const text = 'Concluding observations on the initial report of Xandoria\n\n1.\tOne.\n';
    const { bytes, left } = exportWord(read(text));
    assert.equal(left.hasNoMasthead, true);
    assert.match(partOf(bytes, 'word/document.xml'), /^.*?<w:body><w:tbl>.*?<\/w:tbl>/s);
    assert.match(readBack(text).text, /^\s*Concluding observations/);
    const letter = exportWord(read('Dear colleague,\n\nHere it is.\n'));
    assert.equal(letter.left.hasNoMasthead, false);
    assert.doesNotMatch(partOf(letter.bytes, 'word/document.xml'), /<w:tbl>/);
  });

  it('has all of a symbol at the head of its pages', () => {
    const heads = (symbol: string) =>
      readBack(`United Nations\t${symbol}\n\nProposed programme\n\n1.\tOne.\n`)
        .heads.filter(({ place }) => place === 'head')
        .map(({ text }) => text);
    assert.deepEqual(heads('A/99/6 (Sect. 13)/Part A*'), ['A/99/6 (Sect. 13)/Part A', 'A/99/6 (Sect. 13)/Part A']);
    assert.deepEqual(heads('CMW/C/XAA/CO/1'), ['CMW/C/XAA/CO/1', 'CMW/C/XAA/CO/1']);
  });

  it('sets the lines below the masthead apart as the text does', () => {
    const text = draft('1.\tOne.').replace('English\n\n', 'English\n\nOne\nTwo\n\nThree\nFour\n\n');
    const document = partOf(exported(text), 'word/document.xml');
    const spaced = [...document.matchAll(/<w:p>((?:(?!<\/w:p>).)*)<\/w:p>/g)].filter(([xml]) =>
      /w:before="120"/.test(xml),
    );
    assert.match(spaced.map(([xml]) => xml).join(''), /Three/);
    assert.doesNotMatch(spaced.map(([xml]) => xml).join(''), /Four/);
  });

  it('says what of the text is otherwise in it', () => {
    const { left } = exportWord(read(draft('1.\tOne.', '', 'CMW/C/XAA/CO/1', '', '1 bis.\tTwo.', '1 ter.\tThree.')));
    assert.deepEqual(left, { furniture: 1, notes: 0, typed: ['1 bis.', '1 ter.'], hasNoMasthead: false });
  });
});

const TEXTS = {
  ar: 'CMW/C/XAA/CO/1\nالملاحظات الختامية على التقرير الأولي للدولة الطرف\n\n1.\tنظرت اللجنة في تقرير الدولة الطرف (CMW/C/XAA/1) في جلستيها المعقودتين.\n2.\tتعرب اللجنة عن تقديرها للدولة الطرف.\n',
  es: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial del Estado parte\n\n1.\tEl Comité examinó el informe de los Estados y las respuestas del Gobierno para el año, con los datos por la delegación al Comité sobre sus leyes, como una y por las del Estado.\n',
  fr: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial du Xandoria\n\n1.\tLe Comité a examiné le rapport de l’État partie et les réponses que la délégation a données dans le cadre du dialogue avec elle sur les lois.\n',
  ru: 'CMW/C/XAA/CO/1\n\nЗаключительные замечания по первоначальному докладу\n\n1.\tКомитет рассмотрел доклад государства-участника на своих заседаниях.\n',
  zh: 'CMW/C/XAA/CO/1\n\n关于该国初次报告的结论性意见\n\n1.\t委员会在其会议上审议了缔约国的报告，并通过了本结论性意见。委员会赞赏缔约国提交报告，\n并感谢代表团进行了坦诚的对话和提供的书面答复。\n',
} as const;

describe('an exported Word file in the other official languages', () => {
  for (const [code, language] of [
    ['ar', 'ar-SA'],
    ['es', 'es-ES'],
    ['fr', 'fr-FR'],
    ['ru', 'ru-RU'],
    ['zh', 'zh-CN'],
  ] as const) {
    const text = TEXTS[code];
    const bytes = exported(text);

    it(`says its language and has its words: ${language}`, () => {
      assert.match(partOf(bytes, 'docProps/core.xml'), new RegExp(`<dc:language>${language}<`));
      const squeezed = (words: string) => words.replace(/\s+/g, '');
      assert.equal(squeezed(readBack(text).text), squeezed(text));
    });
  }

  it('runs from right to left in Arabic, and Latin words in it from left to right', () => {
    const document = partOf(exported(TEXTS.ar), 'word/document.xml');
    assert.match(document, /<w:bidi\/><\/w:sectPr>/);
    assert.match(document, /<w:rtl\/><\/w:rPr><w:t xml:space="preserve">نظرت/);
    assert.match(document, /<w:r><w:t xml:space="preserve">CMW\/C\/XAA\/1<\/w:t>/);
    assert.match(partOf(exported(TEXTS.ar), 'word/styles.xml'), /w:val="_ Single Txt_GA"/);
  });

  it('has title, headings and lettered items of a language whose words are not known', () => {
    const { paragraphs, properties } = readBack(
      'CMW/C/XAA/CO/1\nDistr.: General\nOriginal: English\n\nاللجنة المعنية بحماية حقوق العمال المهاجرين\n\nالملاحظات الختامية على التقرير الأولي\n\n\tألف-\tمقدمة\n\n1.\tتوصي اللجنة بما يلي:\n\t(أ)\tإلغاء القانون؛\n\t(ب)\tتعويض المتضررين منه.\n',
    );
    assert.deepEqual(
      paragraphs.filter(({ zone }) => zone === 'body').map(({ style, label, typed }) => [style, label || typed]),
      [
        ['Normal', ''],
        ['_ H _Ch_GA', ''],
        ['_ H_1_GA', ''],
        ['_ Single Txt_GA', '1.'],
        ['_ Single Txt_GA', '(أ)'],
        ['_ Single Txt_GA', '(ب)'],
        ['_ Single Txt_GA', ''],
      ],
    );
    assert.equal(properties.title, 'الملاحظات الختامية على التقرير الأولي');
  });

  it('puts no space where Chinese lines were wrapped', () => {
    assert.match(readBack(TEXTS.zh).text, /提交报告，并感谢/);
  });
});
