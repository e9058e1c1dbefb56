import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx, p, r } from '../word/support/docx';
import { runCaptured } from './support/captured';

const SOURCE = `CMW/C/XAA/CO/2
Distr.: General
9 October 2023
Original: English

Concluding observations on the second periodic report of Xandoria

1.\tThe Committee considered the second periodic report of Xandoria (CMW/C/XAA/2).
2.\tThe Committee recommends that the State party open an office for seasonal workers in each harbour of the country.
3.\tThe Committee requests a report on the fishing fleet within two years.
`;

const REPORT = `Alternative report of the seafarers of Xandoria

1.\tThe office of paragraph 2 of the concluding observations (CMW/C/XAA/CO/2) is closed, and so is that of CMW/C/XAA/CO/2, para. 97.
2.\tIt was to be “an office for seasonal workers in every harbour of the country” (CMW/C/XAA/CO/2, para. 2).
`;

const files = { 'xandoria/CMW-C-XAA-CO-2.txt': SOURCE, 'xandoria/seafarers.txt': REPORT, 'else/seafarers.txt': REPORT };

interface Printed {
  readonly citations: readonly {
    readonly line: number;
    readonly column: number;
    readonly kind: string;
    readonly verdict: string;
    readonly source: string;
    readonly reason?: string;
    readonly copy?: {
      readonly symbol: string;
      readonly status: string;
      readonly file: string;
      readonly language: string;
      readonly form: string;
    };
    readonly written: string;
    readonly file: string;
    readonly difference?: readonly { readonly source: string; readonly quotation: string }[];
  }[];
}

describe('citations', () => {
  it('are held against the documents beside the text, and what is wrong makes the command fail', async () => {
    const { code, out, error } = await runCaptured(['citations', 'xandoria/seafarers.txt'], { files });
    assert.deepEqual([code, error], [1, '']);
    assert.match(out, /^xandoria\/seafarers\.txt:3:129: no such place; it has paragraphs up to 3: 97 \[/m);
    assert.match(out, /^xandoria\/seafarers\.txt:4:17: not verbatim \(2\): “every” for “each”: “an office/m);
    assert.match(out, /^xandoria\/seafarers\.txt: \d+ checked, 2 of them wrong, 0 not checked$/m);
    assert.match(
      out,
      /^xandoria\/seafarers\.txt: CMW\/C\/XAA\/CO\/2: held against CMW-C-XAA-CO-2\.txt, English, final, text$/m,
    );
  });

  it('are right where nothing is wrong, whatever could not be checked', async () => {
    const text =
      '1.\tIt recalled CMW/C/XAA/CO/2, para. 3, and CRC/C/XAA/CO/1, para. 5, and “a report on the fishing fleet within two years” (CMW/C/XAA/CO/2, para. 3).\n';
    const { code, out } = await runCaptured(['citations', 'xandoria/fine.txt'], {
      files: { ...files, 'xandoria/fine.txt': text },
    });
    assert.equal(code, 0);
    assert.match(out, /^xandoria\/fine\.txt: \d+ checked, 0 of them wrong, \d not checked$/m);
  });

  it('of Word files are held against Word files, and those that cannot be read make the command fail', async () => {
    const word = (text: string) =>
      docx({
        body: text
          .split('\n')
          .map((line) => p(r(line)))
          .join(''),
      });
    const world = {
      files: {
        'xandoria/CMW-C-XAA-CO-2.docx': word(SOURCE),
        'xandoria/seafarers.docx': word(REPORT),
        'xandoria/damaged.docx': word(REPORT).slice(0, 200),
      },
    };
    const { code, out } = await runCaptured(['citations', 'xandoria/seafarers.docx', '--format', 'json'], world);
    assert.equal(code, 1);
    const { citations } = JSON.parse(out) as Printed;
    const quotation = citations.find(({ kind }) => kind === 'quotation');
    assert.deepEqual(
      [quotation?.verdict, quotation?.file, quotation?.line, quotation?.column, quotation?.copy],
      [
        'not-verbatim',
        'xandoria/seafarers.docx',
        4,
        17,
        {
          file: 'xandoria/CMW-C-XAA-CO-2.docx',
          symbol: 'CMW/C/XAA/CO/2',
          language: 'en',
          status: 'final',
          form: 'word',
        },
      ],
    );
    const broken = await runCaptured(['citations', 'xandoria/damaged.docx', 'xandoria/seafarers.docx'], world);
    assert.equal(broken.code, 2);
    assert.match(broken.error, /^treaty-body: xandoria\/damaged\.docx: /);
    assert.match(broken.out, /^xandoria\/seafarers\.docx:4:17: not verbatim/m, 'the others are checked all the same');
  });

  it('are given from the number of a place and from the opening mark of a quotation, with fields of one form', async () => {
    const { out } = await runCaptured(['citations', 'xandoria/seafarers.txt', '--format', 'json'], { files });
    const { citations } = JSON.parse(out) as Printed;
    const lines = REPORT.split('\n');
    for (const { line, column, written, kind } of citations) {
      const there = (lines[line - 1] ?? '').slice(column - 1);
      assert.ok(there.startsWith(written), `${written}: ${there.slice(0, 20)}`);
      assert.match(there, kind === 'quotation' ? /^“/ : /^(?:\d|CMW\/C\/)/);
    }
    const fields = 'file line column written kind source verdict copy where whereSource last difference reason';
    for (const one of citations)
      assert.ok(
        Object.keys(one).every((key) => fields.split(' ').includes(key)),
        JSON.stringify(one),
      );
  });

  it('are given as data, with the copy that was used', async () => {
    const { out } = await runCaptured(['citations', 'xandoria/seafarers.txt', '--format', 'json'], { files });
    const { citations } = JSON.parse(out) as Printed;
    const quotation = citations.find(({ kind }) => kind === 'quotation');
    assert.ok(quotation);
    const { line, column, verdict, source, copy, difference } = quotation;
    assert.deepEqual([line, column, verdict, source], [4, 17, 'not-verbatim', 'CMW/C/XAA/CO/2, 2']);
    assert.deepEqual([copy?.symbol, copy?.status], ['CMW/C/XAA/CO/2', 'final']);
    assert.deepEqual(difference, [{ source: 'each', quotation: 'every' }]);
  });

  it('are held against a folder that is named, and not checked without it', async () => {
    const without = await runCaptured(['citations', 'else/seafarers.txt', '--format', 'json'], { files });
    assert.equal(without.code, 0);
    const { citations } = JSON.parse(without.out) as Printed;
    assert.deepEqual([...new Set(citations.map(({ reason }) => reason))], ['not-at-hand']);
    const { code } = await runCaptured(['citations', 'else/seafarers.txt', '--against', 'xandoria'], { files });
    assert.equal(code, 1);
  });

  it('are shown in French and Spanish, and as tables', async () => {
    const french = await runCaptured(['citations', 'xandoria/seafarers.txt', '--lang', 'fr'], { files });
    assert.match(french.out, /: non textuel \(2\)\u00a0: «\u00a0every\u00a0» au lieu de «\u00a0each\u00a0»/);
    const table = await runCaptured(['citations', 'xandoria/seafarers.txt', '--lang', 'es', '--format', 'csv'], {
      files,
    });
    assert.match(table.out, /^"Documento","Lugar","Texto","Fuente","Resultado","Ejemplar"\r\n/);
    assert.match(table.out, /"CMW-C-XAA-CO-2\.txt, [Ii]nglés, .*, texto"\r\n/);
    const markdown = await runCaptured(['citations', 'xandoria/seafarers.txt', '--format', 'markdown'], { files });
    assert.match(markdown.out, /\| CMW-C-XAA-CO-2\\\.txt, English, final, text \|\n/);
  });

  it('are held against the copy with the fewest doubts', async () => {
    const advance = `Advance unedited version\n\n${SOURCE}`;
    for (const copies of [
      { 'xandoria/CMW-C-XAA-CO-2.txt': SOURCE, 'xandoria/Xandoria-CMW-C-XAA-CO-2.txt': advance },
      { 'xandoria/CMW-C-XAA-CO-2.txt': advance, 'xandoria/Xandoria-CMW-C-XAA-CO-2.txt': SOURCE },
    ]) {
      const { code, out } = await runCaptured(['citations', 'xandoria/seafarers.txt'], {
        files: { 'xandoria/seafarers.txt': REPORT, ...copies },
      });
      assert.equal(code, 1, out);
      assert.match(out, /CMW-C-XAA-CO-2\.txt, English, final, text$/m);
    }
  });

  it('fail for each kind of answer that is wrong', async () => {
    const only = async (sentence: string) => {
      const { code } = await runCaptured(['citations', 'xandoria/one.txt'], {
        files: {
          'xandoria/CMW-C-XAA-CO-2.txt': SOURCE,
          'xandoria/one.txt': `1.\tIt thanks the delegation of the State. ${sentence}\n`,
        },
      });
      return code;
    };
    const fleet = '“a report on the fishing fleet within two years”';
    assert.equal(await only(`It asked for ${fleet} (CMW/C/XAA/CO/2, para. 3).`), 0);
    assert.equal(await only('It recalled CMW/C/XAA/CO/2, para. 97.'), 1);
    assert.equal(await only(`It asked for ${fleet} (CMW/C/XAA/CO/2, para. 2).`), 1);
    assert.equal(await only(`It asked for ${fleet.replace('two', 'six')} (CMW/C/XAA/CO/2, para. 3).`), 1);
    assert.equal(await only(`It asked for ${fleet.replace('two', 'six')}.`), 0);
  });

  it('of treaties are compared with their fingerprints where no text is named', async () => {
    const text =
      '1.\tIt recalled “the right of each crew to a dry bunk on board” (Convention on the Rights of the Child, art. 12 (1)).\n';
    const { code, out } = await runCaptured(['citations', 'ngo.txt'], { files: { 'ngo.txt': text } });
    assert.match(out, /^ngo\.txt:1:16: not checked: import the official text to compare: “the right of each/m);
    assert.equal(code, 0);
  });

  it('of an amended paragraph are compared with both wordings that a folder has', async () => {
    const copy = (words: string) =>
      `Convention on the Elimination of All Forms of Discrimination against Women\n\nArticle 20\n1. ${words}\n2. The crews meet in the hall of the harbour.\n`;
    const text = [
      'shall meet for not more than two weeks in the year',
      'shall meet for a duration that boat owners set',
    ]
      .map((words, i) => `${i + 1}.\tIt is said that crews “${words}” (CEDAW, art. 20 (1)).\n`)
      .join('');
    const given = {
      'ngo.txt': `${text}3.\tIt is said that crews “shall meet for a duration that ship owners set” (CEDAW, art. 20 (1)).\n`,
      'texts/a.txt': copy('All crews shall meet for not more than two weeks in the year.'),
      'texts/b.txt': copy('All crews shall meet for a duration that boat owners set.'),
    };
    const verdicts = async (texts: string) => {
      const { out } = await runCaptured(['citations', 'ngo.txt', '--text', texts, '--format', 'json'], {
        files: given,
      });
      return (JSON.parse(out) as Printed).citations
        .filter(({ kind }) => kind === 'quotation')
        .map(({ verdict, reason, copy: used }) => [verdict, reason ?? used?.file]);
    };
    assert.deepEqual(await verdicts('texts'), [
      ['verbatim', 'a.txt'],
      ['verbatim', 'b.txt'],
      ['not-verbatim', 'b.txt'],
    ]);
    assert.deepEqual(await verdicts('texts/a.txt'), [
      ['verbatim', 'a.txt'],
      ['not-checked', 'amended'],
      ['not-checked', 'amended'],
    ]);
  });

  it('cost what is cited, and not what the folder has', async () => {
    const reads = async (count: number) => {
      const read: string[] = [];
      const around: Record<string, string> = {};
      const names = Array.from(
        { length: count },
        (_, i) => `xandoria/CMW-C-${i < 5000 ? 'XAB' : 'XAC'}-CO-${(i % 5000) + 1}.txt`,
      );
      for (const [name, text] of [...Object.entries(files), ...names.map((one) => [one, SOURCE] as const)])
        Object.defineProperty(around, name, {
          enumerable: true,
          get: () => {
            read.push(name);
            return text;
          },
        });
      const { code } = await runCaptured(['citations', 'xandoria/seafarers.txt'], { files: around });
      assert.equal(code, 1);
      return read.filter((name) => !name.endsWith('seafarers.txt'));
    };
    assert.deepEqual(await reads(10_000), await reads(0));
    assert.deepEqual([...new Set(await reads(3))], ['xandoria/CMW-C-XAA-CO-2.txt']);
  });

  it('may be of a text on standard input, held against what is named', async () => {
    const { code, out } = await runCaptured(
      ['citations', '-', '--against', 'xandoria/CMW-C-XAA-CO-2.txt', '--format', 'json'],
      { files: { ...files, '-': REPORT } },
    );
    assert.equal(code, 1);
    const { citations } = JSON.parse(out) as Printed;
    assert.deepEqual(
      citations.filter(({ verdict }) => verdict !== 'found').map(({ line, verdict }) => [line, verdict]),
      [
        [3, 'no-such-place'],
        [4, 'not-verbatim'],
      ],
    );
  });

  it('are held against the document that the text says it reproduces', async () => {
    const reproducing =
      'CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tThe recommendations of the Committee are reproduced below in bold.\n\n\tRecommendation 3\n\n\tThe Committee requests a report on the fishing fleet within three years.\n\n2.\tIt is here.\n';
    const { code, out } = await runCaptured(['citations', 'xandoria/follow-up.txt'], {
      files: { 'xandoria/CMW-C-XAA-CO-2.txt': SOURCE, 'xandoria/follow-up.txt': reproducing },
    });
    assert.equal(code, 1);
    assert.match(out, /not verbatim \(3\): “three” for “two”/);
  });

  it('of a text without a masthead are not taken for its own symbol', async () => {
    for (const line of [
      'See also CMW/C/XAA/CO/2, para. 97.',
      '- See also CMW/C/XAA/CO/2, para. 97',
      'CMW/C/XAA/CO/2 § 97',
      'Source: CMW/C/XAA/CO/2, paragraphs 2 and 97',
      '> “an office for seasonal workers” — CMW/C/XAA/CO/2, para. 97',
    ]) {
      const { code, out } = await runCaptured(['citations', '-', '--against', 'xandoria'], {
        files: { ...files, '-': `The Committee asked for an office in each harbour of the country.\n\n${line}\n` },
      });
      assert.equal(code, 1, line);
      assert.match(out, /^<stdin>:3:\d+: no such place; it has paragraphs up to 3: 97 /m, line);
    }
  });

  it('need a file, and a format that there is', async () => {
    assert.match((await runCaptured(['citations'], { files })).error, /FILE is missing/);
    const { code, error } = await runCaptured(['citations', 'xandoria/seafarers.txt', '--format', 'xml'], { files });
    assert.equal(code, 2);
    assert.match(error, /--format xml: expected one of text, json, markdown, csv/);
    const nowhere = await runCaptured(['citations', 'nowhere.txt'], { files });
    assert.deepEqual([nowhere.code, nowhere.out], [2, '']);
  });
});

const FOLLOW_UP = `CMW/C/XAA/FCO/2

Information received from Xandoria on follow-up to the concluding observations

1.\tThe office of CMW/C/XAA/CO/2, para. 97, is closed.
2.\tIt was to be “an office for seasonal workers in every harbour of the country” (CMW/C/XAA/CO/2, para. 2).
`;

describe('check', () => {
  const beside = { 'xandoria/CMW-C-XAA-CO-2.txt': SOURCE, 'xandoria/follow-up.txt': FOLLOW_UP };

  it('holds a document against those beside it, and those that are checked with it', async () => {
    for (const operand of ['xandoria/follow-up.txt', 'xandoria']) {
      const { code, out } = await runCaptured(['check', operand], { files: beside });
      assert.equal(code, 1);
      assert.match(out, /follow-up\.txt:5:40: error cited-paragraph: CMW\/C\/XAA\/CO\/2 has 3 paragraphs; there is no/);
      assert.match(out, /follow-up\.txt:6:52: warning quotation: Paragraph 2 of .* has “each” for “every”\./);
    }
    const { out } = await runCaptured(['check', 'else/follow-up.txt'], { files: { 'else/follow-up.txt': FOLLOW_UP } });
    assert.doesNotMatch(out, /cited-paragraph|quotation/);
  });

  it('finds a source without a symbol in its name among many that have one, and tells what it did not look into', async () => {
    const many = (name: (i: number) => string) =>
      Object.fromEntries(Array.from({ length: 220 }, (_, i) => [`xandoria/${name(i)}`, SOURCE.replace('XAA', 'XAB')]));
    const around = { 'xandoria/follow-up.txt': FOLLOW_UP, 'xandoria/observations.txt': SOURCE };
    const named = await runCaptured(['check', 'xandoria/follow-up.txt'], {
      files: { ...many((i) => `Aloria 2019 CMW_C_XAB_CO_${i}.txt`), ...around },
    });
    assert.match(named.out, /error cited-paragraph: CMW\/C\/XAA\/CO\/2 has 3 paragraphs/);
    assert.doesNotMatch(named.error, /not looked through/);
    const nameless = await runCaptured(['citations', 'xandoria/follow-up.txt'], {
      files: { ...many((i) => `draft ${i}.txt`), ...around },
    });
    assert.match(nameless.error, /^treaty-body: note: 22 files not named by symbols were not looked through for what/m);
  });

  it('names the place in the other document in SARIF', async () => {
    const { out } = await runCaptured(['check', 'xandoria/follow-up.txt', '--format', 'sarif'], { files: beside });
    const { runs } = JSON.parse(out) as {
      readonly runs: readonly {
        readonly results: readonly { readonly ruleId: string; readonly relatedLocations?: unknown }[];
      }[];
    };
    const result = runs[0]?.results.find(({ ruleId }) => ruleId === 'cited-paragraph');
    assert.deepEqual(result?.relatedLocations, [
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'xandoria/CMW-C-XAA-CO-2.txt' },
          region: { startLine: 10, startColumn: 1, endLine: 10, endColumn: 3 },
        },
        message: { text: 'The text ends here, with paragraph 3.' },
      },
    ]);
  });

  it('keeps a result for as long as the documents that it depends on are the same', async () => {
    const shelf = new Map<string, string | Error>();
    const run = (files: Readonly<Record<string, string>>) =>
      runCaptured(['check', 'xandoria/follow-up.txt', '--cache-location', 'kept'], { files, shelf });
    const first = await run(beside);
    assert.deepEqual(await run(beside), first);
    const more = await run({
      ...beside,
      'xandoria/CMW-C-XAA-CO-2.txt': SOURCE.replace('each harbour', 'every harbour'),
    });
    assert.doesNotMatch(more.out, /quotation/);
    const none = await run({ 'xandoria/follow-up.txt': FOLLOW_UP });
    assert.doesNotMatch(none.out, /cited-paragraph/);
    const corrected = await run({
      ...beside,
      'xandoria/CMW-C-XAA-CO-2-Corr-1.txt': 'CMW/C/XAA/CO/2/Corr.1\n\nCorrigendum\n\n1.\tFor each read every.\n',
    });
    assert.match(corrected.out, /information cited-paragraph/);
    assert.doesNotMatch(corrected.out, /error cited-paragraph|quotation/);
  });
});
