import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lookup } from '../support/treatyLookup';
import { asOfficial, asText } from '../syntax/treaty/written';
import { runCaptured, systemError, type World } from './support/captured';

const article = (...argv: string[]) => runCaptured(['article', ...argv]);

describe('treaty-body article', () => {
  it('prints our summary of what is asked for', async () => {
    const { code, out, error } = await article('icrmw', '17.2');
    assert.equal(code, 0);
    assert.equal(error, '');
    const summary = lookup('icrmw')?.articles[16]?.paragraphs[1]?.summary ?? '';
    const [title, heading, , text, , source] = out.split('\n');
    assert.equal(
      title,
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
    );
    assert.match(heading ?? '', /^Article 17\. \[/);
    assert.equal(text, `2.  ${summary}`);
    assert.match(source ?? '', /^Summary, not the official text\. https:/);
  });

  it('takes names and articles in many forms', async () => {
    const { out } = await article('icrmw', '2(2)(g)(ii)');
    // With the words that lead up to it.
    assert.match(out, /\n2\. {2}.+\n {4}\(g\) .+\n {8}\(ii\) .+\n\nSummary/);
    assert.equal((await article('ICMW', '2', '(2)', '(g)', '(ii)')).out, out);
    assert.equal((await article('migrant workers convention', '2.2.g.ii')).out, out);
    assert.match((await article('opcat', '11(b)')).out, /\n1\. {2}.+\n {4}\(b\) /);
    const minimum = lookup('iccpr')?.articles[13]?.paragraphs[2];
    const { out: fair } = await article('iccpr', '14.3.b');
    assert.equal(
      fair.split('\n').slice(3, 6).join('\n'),
      `3.  ${minimum?.summary}\n    (b) ${minimum?.items?.[1]?.summary}\n`,
    );
    assert.match((await article('crc', '2')).out, /\n\n1\. {2}.+\n2\. {2}.+\n\nSummary/);
  });

  it('takes the names by which people know a treaty', async () => {
    const names: Readonly<Record<string, readonly string[]>> = {
      icrmw: ['CMW', 'ICRMW', 'icmw', 'Convention on Migrant Workers'],
      crc: ['CRC', "Children's Convention", 'Children’s Convention', 'UNCRC'],
      iccpr: ['CCPR', 'ICCPR'],
      icescr: ['CESCR'],
      icerd: ['CERD', 'ICERD'],
      icpped: ['CED', 'ICPED', 'ICPPED'],
      cat: ['CAT', 'Torture Convention'],
      'op1-iccpr': ['CCPR-OP1', 'OP1-ICCPR', 'ICCPR-OP1', 'First Optional Protocol'],
      'op2-iccpr': ['CCPR-OP2-DP', 'OP2-ICCPR'],
      'op-icescr': ['OP-ICESCR', 'CESCR-OP'],
      'op-cedaw': ['CEDAW-OP', 'OP-CEDAW', 'op cedaw'],
      opcat: ['OP-CAT', 'CAT-OP', 'SPT'],
      'op-crc-ac': ['CRC-OP-AC', 'OP-CRC-AC', 'OPAC'],
      'op-crc-sc': ['CRC-OP-SC', 'OPSC'],
      'op-crc-ic': ['CRC-OP-IC', 'OPIC'],
      'op-crpd': ['CRPD-OP', 'OP-CRPD'],
    };
    for (const [id, list] of Object.entries(names)) {
      const { out } = await article(id, '1');
      assert.notEqual(out, '');
      for (const name of list) assert.equal((await article(name, '1')).out, out, name);
    }
    // Which one is not said, or there is none.
    for (const name of ['OP-CRC', 'OP-CMW', 'CED-OP', 'the Convention', 'ICCPR-OP3', ''])
      assert.match((await article(name, '1')).error, /there is no treaty/, name);
  });

  it('says what does not exist, and ends with 2', async () => {
    const cases: readonly (readonly [readonly string[], RegExp])[] = [
      [
        ['icrmw', '94'],
        /the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families has 93 articles; there is no article 94/,
      ],
      [
        ['icrmw', '17(9)'],
        /article 17 of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families has 8 paragraphs; there is no paragraph 9/,
      ],
      [
        ['icrmw', '11(4)(d)'],
        /article 11\(4\) of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families has no \(d\)/,
      ],
      [['icrmw', '2(b)'], /has 2 paragraphs; name one of them: 2\(2\)\(b\)/],
      [['nothing', '1'], /there is no treaty "nothing"/],
      [['crc', 'one'], /"one" is not an article/],
      [['crc'], /ARTICLE is missing/],
      [[], /TREATY is missing/],
      [['crc', '1', '--words'], /--words/],
    ];
    for (const [argv, expected] of cases) {
      const { code, out, error } = await article(...argv);
      assert.equal(code, 2, argv.join(' '));
      assert.equal(out, '');
      assert.match(error, expected);
    }
  });

  describe('with --text', () => {
    const treaty = lookup('op-cedaw');
    const text = treaty ? asText(treaty, asOfficial(treaty)).replace(/^1\. /gm, '1. OFFICIAL: ') : '';
    const files: World['files'] = {
      'a.txt': text,
      'broken.txt': text.replace(/(Article 4 .*\n)1\. .*\n/, '$1'),
      'texts/one.txt': text,
      'texts/two.txt': 'Convention on the Rights of the Child\n\nArticle 4\nWords.\n',
      'texts/picture.png': 'x',
      'word.docx': 'PK\u0003\u0004word/document',
      'locked.txt': systemError('EACCES'),
      'other.txt': `International Covenant on Civil and Political Rights\n${text.slice(text.indexOf('\n'))}`,
      'law.txt': 'Constitution of Xabria\n\nArticle 4\n1. All are free.\n2. All are equal.\n',
      'crc.txt': text.slice(text.indexOf('\n')),
    };
    const run = (...argv: string[]) => runCaptured(['article', 'op-cedaw', ...argv], { files });

    it('prints the official words of a file or of a folder', async () => {
      const { code, out, error } = await run('4(1)', '--text', 'a.txt');
      assert.deepEqual([code, error], [0, '']);
      assert.match(out, /\n\n1\. {2}OFFICIAL: .+\n\nOfficial text as read from a\.txt\./);
      assert.match(
        (await run('4(1)', '--text=texts')).out,
        /1\. {2}OFFICIAL: .+\n\nOfficial text as read from one\.txt\./,
      );
    });

    it('prints nothing of a file that is another text', async () => {
      for (const [id, path, expected] of [
        [
          'cat',
          'other.txt',
          /^treaty-body: other\.txt: This is not the .+: the file is headed “International Covenant/,
        ],
        ['op-cedaw', 'law.txt', /^treaty-body: law\.txt: This is not the .+: the file is headed “Constitution of X/],
        ['crc', 'crc.txt', /^treaty-body: crc\.txt: This is not the .+: only \d+ of 21 articles have/],
      ] as const) {
        const { code, out, error } = await runCaptured(['article', id, '4', '--text', path], { files });
        assert.deepEqual([code, out], [2, ''], path);
        assert.match(error, expected);
        assert.match(error, /no text of the/);
      }
    });

    it('says why an article cannot be printed, and ends with 2', async () => {
      const broken = await run('4(2)', '--text', 'broken.txt');
      assert.deepEqual([broken.code, broken.out], [2, '']);
      assert.match(broken.error, /broken\.txt:\d+: Article 4 left out: paragraph 1 was not found\./);
      assert.match(broken.error, /broken\.txt has no article 4 that could be read/);
      for (const [path, expected] of [
        ['none.txt', /none\.txt: there is no such file/],
        ['locked.txt', /you may not read it/],
        ['word.docx', /the file is damaged/],
        ['texts/two.txt', /no article 5 that could be read|no text of the/],
      ] as const) {
        const { code, out, error } = await run('5', '--text', path);
        assert.deepEqual([code, out], [2, ''], path);
        assert.match(error, expected);
      }
    });
  });
});

describe('treaty-body treaties', () => {
  it('lists them with ids, abbreviations and titles', async () => {
    const { code, out } = await runCaptured(['treaties']);
    assert.equal(code, 0);
    assert.equal(out.trimEnd().split('\n').length, 18);
    assert.match(out, /^opcat +OPCAT +37 {2}Optional Protocol to the Convention against Torture/m);
    assert.equal((await runCaptured(['treaties', 'x'])).code, 2);
  });
});
