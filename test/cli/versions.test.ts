import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { docx } from '../word/support/docx';
import { runCaptured } from './support/captured';

const HEAD = 'CMW/C/XAC/CO/1\nDistr.: General\nOriginal: English\n\n';
const ENGLISH = `${HEAD}Concluding observations on the initial report of Xeria\n\n1.\tThe Committee considered the report of Xeria (CMW/C/XAC/1) and regrets that it is late.\n2.\tThe Committee recommends that the State party train 120 inspectors for its fishing fleet by 1 May 2025.\n`;
const FRENCH = `${HEAD}Observations finales concernant le rapport initial de la Xérie\n\n1.\tLe Comité a examiné le rapport de la Xérie (CMW/C/XAC/1) et regrette qu’il ait été présenté en retard.\n2.\tLe Comité recommande à l’État partie de former 210 inspecteurs pour sa flotte de pêche au plus tard le 1er mai 2025.\n`;

const files = {
  'a/CMW-C-XAC-CO-1.en.txt': ENGLISH,
  'a/CMW-C-XAC-CO-1.fr.txt': FRENCH,
  'a/notes.txt': 'Milk and bread.',
};

describe('versions', () => {
  it('are compared with the original, and a difference makes the command fail', async () => {
    const { code, out, error } = await runCaptured(['versions', 'a/CMW-C-XAC-CO-1.fr.txt', 'a/CMW-C-XAC-CO-1.en.txt'], {
      files,
    });
    assert.deepEqual([code, error], [1, '']);
    assert.match(out, /^a\/CMW-C-XAC-CO-1\.fr\.txt:8:\d+: warning: 2: other numbers; 210; original: 120$/m);
    assert.match(out, /^a\/CMW-C-XAC-CO-1\.en\.txt, a\/CMW-C-XAC-CO-1\.fr\.txt: 1 difference$/m);
  });

  it('are told of in French with no-break spaces before colons and semicolons', async () => {
    const { out } = await runCaptured(['versions', 'a', '--lang', 'fr'], { files });
    assert.match(out, / 2\u00a0: autres chiffres\u00a0; 210\u00a0; original\u00a0: 120$/m);
  });

  it('of a folder are found by their symbol', async () => {
    const { code, out } = await runCaptured(['versions', 'a', '--format', 'json'], { files });
    assert.equal(code, 1);
    const { versions } = JSON.parse(out) as {
      readonly versions: readonly {
        readonly original: object;
        readonly differences: readonly { readonly kind: string }[];
      }[];
    };
    assert.equal(versions.length, 1);
    assert.deepEqual(versions[0]?.original, {
      file: 'a/CMW-C-XAC-CO-1.en.txt',
      symbol: 'CMW/C/XAC/CO/1',
      language: 'en',
    });
    assert.deepEqual(
      versions[0]?.differences.map(({ kind }) => kind),
      ['numbers'],
    );
  });

  it('are named in the language of messages, in tables too', async () => {
    const { out } = await runCaptured(['versions', 'a', '--format', 'csv', '--lang', 'fr'], { files });
    assert.match(out, /"autres chiffres","120","210"/);
  });

  it('are found as a project file declares them, whatever their symbols and languages say', async () => {
    const project = '{ "versions": [["new/report.txt", "tr/report.fr.txt"], ["a.txt"]] }';
    const world = {
      files: {
        'p/treaty-body.json': project,
        'p/new/report.txt': ENGLISH.replace('CMW/C/XAC/CO/1\n', 'CMW/C/XAC/CO/1/Rev.1\n').replace(
          'Original: English\n',
          '',
        ),
        'p/tr/report.fr.txt': FRENCH.replace('Original: English\n', ''),
      },
    };
    const { code, out, error } = await runCaptured(['versions', 'p'], world);
    assert.equal(code, 2);
    assert.match(error, /versions\[1\]: expected a list of at least two files/);
    assert.match(out, /^p\/new\/report\.txt, p\/tr\/report\.fr\.txt: 2 differences$/m);
    const alone = await runCaptured(['versions', 'p/tr/report.fr.txt'], world);
    assert.match(alone.out, /report\.fr\.txt:7:\d+: warning: 2: other numbers; 210; original: 120$/m);
  });

  it('are told what changed in their original since they were made from it', async () => {
    const older = ENGLISH.replace('120 inspectors', 'at least 100 inspectors')
      .replace('1.\tThe Committee', '1.\tThe delegation was large.\n2.\tThe Committee')
      .replace('\n2.\tThe Committee recommends', '\n3.\tThe Committee recommends');
    const translated = FRENCH.replace('1.\tLe', '1.\tLa délégation était nombreuse.\n2.\tLe').replace(
      '\n2.\tLe Comité rec',
      '\n3.\tLe Comité rec',
    );
    const world = { files: { 'old.txt': older, 'new.txt': ENGLISH, 'fr.txt': translated } };
    const since = ['versions', 'fr.txt', 'new.txt', '--since', 'old.txt'];
    const { code, out, error } = await runCaptured(since, world);
    assert.deepEqual([code, error], [1, '']);
    assert.match(out, /^fr\.txt:7:1: 1: deleted; \[-The delegation was large\.-\]$/m);
    assert.match(out, /^fr\.txt:9:1: 3: changed; .*\[-at least 100-\] \{\+120\+\} inspectors/m);
    assert.match(out, /^fr\.txt: 2 changes of the original since it was translated$/m);
    const table = await runCaptured([...since, '--format', 'csv', '--lang', 'fr'], world);
    assert.match(table.out, /"3","2","modifié","[^"]*","3\.\s+Le Comité recommande/);
    const same = await runCaptured(['versions', 'fr.txt', 'new.txt', '--since', 'new.txt'], world);
    assert.deepEqual([same.code, same.out], [0, 'fr.txt: 0 changes of the original since it was translated\n']);
  });

  it('are to have the terms that a project file agrees on', async () => {
    const told = async (project: string) =>
      (
        await runCaptured(['versions', 'a/CMW-C-XAC-CO-1.en.txt', 'a/CMW-C-XAC-CO-1.fr.txt'], {
          files: { ...files, 'a/treaty-body.json': project },
        })
      ).out.match(/^.*terms that.*$/gm) ?? [];
    const [line, more] = await told('{ "terms": [{ "en": "fishing fleet", "fr": "flottille de pêche" }] }');
    assert.match(
      line ?? '',
      /fr\.txt:8:\d+: warning: 2: terms that are not rendered as agreed; original: fishing fleet$/,
    );
    assert.equal(more, undefined);
    assert.deepEqual(
      await told('{ "terms": [{ "en": "fishing fleet", "fr": ["flottille", "flotte de pêche"] }] }'),
      [],
    );
    assert.deepEqual(
      await told('{ "terms": [{ "en": "inspector", "fr": "inspecteur" }, { "en": "fish", "fr": "x" }] }'),
      [],
    );
    assert.deepEqual(await told('{ "terms": [{ "en": "fishing fleet", "es": "flota" }] }'), []);
  });

  it('are to quote treaties in the official words of their language', async () => {
    const copy = (title: string, words: string) => `${title}\n\nArticle 24\n\n${words}\n`;
    const quoting = (text: string, words: string) => `${text}3.\t${words}\n`;
    const titles = [
      'International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
      'Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille',
    ] as const;
    const told = async (french: string) => {
      const world = {
        files: {
          'en.txt': quoting(
            ENGLISH,
            'Article 24 of the Convention provides that “nobody shall mend the nets of others at night without pay”.',
          ),
          'fr.txt': quoting(FRENCH, `L’article 24 de la Convention dispose que « ${french} ».`),
          'texts/en.txt': copy(titles[0], 'Nobody shall mend the nets of others at night without pay.'),
          'texts/fr.txt': copy(
            titles[1],
            'Nul ne sera tenu de raccommoder les filets des autres la nuit sans être payé.',
          ),
        },
      };
      const { out } = await runCaptured(['versions', 'en.txt', 'fr.txt', '--text', 'texts'], world);
      return out.match(/^.*official words.*$/gm);
    };
    assert.equal(await told('nul ne sera tenu de raccommoder les filets des autres la nuit sans être payé'), null);
    const lines = await told('nul ne sera tenu de raccommoder les filets des autres le soir sans être payé');
    assert.equal(lines?.length, 1);
    assert.match(
      lines?.[0] ?? '',
      /^fr\.txt:\d+:\d+: warning: 3: not the official words of the treaty in this language; « nul ne/,
    );
  });

  it('are held to the terms of a terminology file', async () => {
    const told = async (name: string, text: string) => {
      const command = ['versions', 'a/CMW-C-XAC-CO-1.en.txt', 'a/CMW-C-XAC-CO-1.fr.txt', '--terms', name];
      const { out, error } = await runCaptured(command, { files: { ...files, [name]: text } });
      return error === '' ? (out.match(/terms that.*$/gm) ?? []) : [error];
    };
    const missing = ['terms that are not rendered as agreed; original: fishing fleet'];
    assert.deepEqual(await told('t.csv', '"English","French"\r\n"fishing fleet","flottille de pêche"\r\n'), missing);
    assert.deepEqual(await told('t.csv', 'fr;en-GB;note\nflottille|flotte de pêche;fishing fleet;x\n'), []);
    const tbx = (french: string) =>
      `<?xml version="1.0"?><martif type="TBX"><text><body><termEntry id="1"><langSet xml:lang="en"><tig><term>fishing fleet</term></tig></langSet><langSet xml:lang="fr"><ntig><termGrp><term>${french}</term></termGrp></ntig></langSet></termEntry></body></text></martif>`;
    assert.deepEqual(await told('t.tbx', tbx('flottille &amp; pêche')), missing);
    assert.deepEqual(await told('t.tbx', tbx('flotte de pêche')), []);
    for (const text of ['', 'nothing', 'a,b\n1,2\n', '<html><p>fr,en</p></html>'])
      assert.match((await told('t.csv', text))[0] ?? '', /neither TBX nor a table/);
  });

  it('may be Word files', async () => {
    const inWord = (text: string) =>
      docx({
        body: text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => line.split('\t').map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`))
          .map((runs) => `<w:p>${runs.join('<w:r><w:tab/></w:r>')}</w:p>`)
          .join(''),
      });
    const { code, out, error } = await runCaptured(['versions', 'en.docx', 'fr.docx'], {
      files: { 'en.docx': inWord(ENGLISH), 'fr.docx': inWord(FRENCH) },
    });
    assert.deepEqual([code, error], [1, '']);
    assert.match(out, /^fr\.docx.*warning: 2: other numbers; 210; original: 120$/m);
    assert.match(out, /^en\.docx, fr\.docx: 1 difference$/m);
  });

  it('of which one has no paragraphs are refused', async () => {
    const { code, error } = await runCaptured(['versions', 'a/CMW-C-XAC-CO-1.en.txt', 'a/notes.txt'], { files });
    assert.equal(code, 2);
    assert.match(error, /a\/notes\.txt: no numbered paragraphs were read/);
    assert.equal((await runCaptured(['versions', 'a/notes.txt'], { files })).code, 2);
  });
});
