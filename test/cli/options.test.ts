import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { COMMANDS } from '../../server/src/cli/allCommands';
import { docx } from '../word/support/docx';
import { type Outcome, runCaptured, type World } from './support/captured';
import { NUMBERED_FILES, OPERATION_ROWS, type OptionRow } from './support/operationOptions';

const NUMBERED =
  '<w:p><w:r><w:t>CMW/C/XAA/CO/1</w:t></w:r></w:p><w:p><w:r><w:t>1.</w:t><w:tab/><w:t>The Committee recalls paragraph 9 above, and a rate of 11 percent.</w:t></w:r></w:p>';
const DRAFT =
  'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls paragraph 9 above.\n2.\tIt notes that 11 percent of workers are registered.\n';
const FRENCH =
  'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandorie\n\n1.\tLe Comité rappelle le paragraphe 8 ci-dessus.\n2.\tIl note que 11 % des travailleurs sont inscrits.\n';
const REPORT = 'The Committee was concerned about delays (CMW/C/XAA/CO/1, para. 9).\n';
const WORLD: World = {
  files: {
    'draft.txt': DRAFT,
    'old/draft.txt': DRAFT,
    'draft.docx': docx({ body: NUMBERED }),
    'edited.docx': docx({ body: NUMBERED.replace('percent', 'per cent') }),
    'old.docx': 'mine',
    'edited.txt': 'CMW/C/XAA/CO/1\n1.\tThe Committee recalls paragraph 8 above, and a rate of 11 percent.\n',
    ...NUMBERED_FILES,
    'draft.fr.txt': FRENCH,
    'list.txt':
      'CMW/C/XAA/Q/1\n\nList of issues in relation to the initial report of Xandoria\n\n1.\tPlease provide data on inspections.\n',
    'replies.txt':
      'CMW/C/XAA/RQ/1\n\nReplies of Xandoria to the list of issues in relation to its initial report\n\n1.\tIn reply to paragraph 1, data are annexed.\n',
    'report.txt': REPORT,
    'treaties/cat.txt': 'Article 2\n1. Each State Party shall take measures.\n',
    'terms.csv': 'en,fr\nworkers,salariés\n',
    'words.txt': 'It notes that 11 percent of workers are registered.\n',
    'settings.json': '{ "rules": { "paragraph-exists": "off", "per-cent": "off" } }',
    'known.json': '{ "format": 1, "documents": {} }',
    '-': DRAFT,
  },
};

/** A row for each option of each command. A new option needs one. */
const ROWS: Readonly<Record<string, Readonly<Record<string, OptionRow>>>> = {
  check: {
    kind: {
      good: ['words.txt --kind concluding-observations', /no findings in 1 file/],
      bad: ['draft.txt --kind letter', /expected one of/],
    },
    status: {
      good: ['words.txt --status draft', /no findings in 1 file/],
      bad: ['draft.txt --status old', /expected one of draft/],
    },
    'word-limit': {
      good: ['draft.txt --word-limit 5', /over the limit of 5/],
      bad: ['draft.txt --word-limit few', /a number of words/],
    },
    rule: {
      good: ['draft.txt --rule per-cent=error', /error per-cent/],
      bad: ['draft.txt --rule per-cents=off', /did you mean "per-cent"/],
    },
    only: {
      good: ['draft.txt --only per-cent', /^draft\.txt:6:\d+: \w+ per-cent: [^\n]*\ntreaty-body: 1 finding/],
      bad: ['draft.txt --only per-cents', /did you mean "per-cent"/],
    },
    config: {
      good: ['draft.txt --config settings.json', /^treaty-body: no findings/],
      bad: ['draft.txt --config gone.json', /--config gone\.json: there is no such file/],
    },
    exclude: {
      good: ['draft.txt old --exclude old/*.txt', /^draft\.txt(?![\s\S]*old\/draft\.txt:)/],
      bad: ['old --exclude [a', /--exclude \[a: /],
    },
    'no-gitignore': { good: ['draft.txt --no-gitignore', /paragraph-exists/] },
    staged: {
      good: ['draft.txt --staged', /^treaty-body: no findings in 0 files/],
      bad: ['- --staged', /is about files/],
    },
    since: {
      good: ['draft.txt --since main', /^treaty-body: no findings in 0 files/],
      bad: ['draft.txt --since main --staged', /name one/],
    },
    'stdin-filename': {
      good: ['- --stdin-filename drafts/x.txt', /^drafts\/x\.txt:5:/],
      bad: ['draft.txt --stdin-filename x.txt', /goes with "-"/],
    },
    baseline: {
      good: ['draft.txt --baseline known.json', /paragraph-exists/],
      bad: ['draft.txt --baseline settings.json', /is not a baseline/],
    },
    'write-baseline': {
      good: [
        'draft.txt --write-baseline',
        /treaty-body-baseline\.json: \d findings are in the baseline[\s\S]*"per-cent": \{/,
      ],
      bad: ['draft.txt --write-baseline --fix', /goes without corrections/],
    },
    format: {
      good: ['draft.txt --format github', /^::error file=draft\.txt/],
      bad: ['draft.txt --format html', /expected one of pretty/],
    },
    text: {
      good: ['draft.txt --text treaties', /paragraph-exists/],
      bad: ['draft.txt --text gone', /--text gone: cannot be read/],
    },
    output: {
      good: ['draft.txt --output report.json --format json', /"rule":"paragraph-exists"/],
      bad: ['draft.txt -o draft.txt', /is one of the files/],
    },
    color: {
      good: ['draft.txt --color always', /\[31merror/],
      bad: ['draft.txt --color red', /expected one of auto/],
    },
    quiet: {
      good: ['draft.txt -q --rule per-cent=warning', /^(?![\s\S]*per-cent)[\s\S]*1 finding \(1 error\)/],
      bad: ['draft.txt --quiet --max-warnings 2', /--quiet counts no warnings/],
    },
    statistics: {
      good: ['draft.txt --statistics', /^1 {2}error {4,}paragraph-exists/m],
      bad: ['draft.txt --statistics --format sarif', /goes with --format pretty or json/],
    },
    lang: {
      good: ['draft.txt --lang fr', /Le paragraphe 9/],
      bad: ['draft.txt --lang de', /expected one of en, fr, es/],
    },
    changes: {
      good: ['draft.docx --changes original', /paragraph-exists/],
      bad: ['draft.docx --changes both', /expected accepted or original/],
    },
    fix: { good: ['draft.txt --fix', /11 per cent/], bad: ['- --fix', /cannot correct standard input/] },
    'fix-to': {
      good: ['draft.docx --fix-to out.docx', /^PK/m],
      bad: ['draft.docx --fix-to out.txt', /ends in \.docx/],
    },
    comments: {
      good: ['draft.docx --comments out.docx', /^PK/m],
      bad: ['draft.txt draft.docx --comments out.docx', /one Word file is expected/],
    },
    author: {
      good: ['draft.docx --comments out.docx --author Editors', /^PK/m],
      bad: ['draft.docx --author Editors', /goes with --comments/],
    },
    date: {
      good: ['draft.docx --comments out.docx --date 2026-05-01', /^PK/m],
      bad: ['draft.docx --comments out.docx --date 2026-02-31', /expected a date/],
    },
    force: { good: ['words.txt --force', /no findings in 1 file/] },
    'fix-dry-run': {
      good: ['draft.txt --fix-dry-run', /^\+2\.\tIt notes that 11 per cent/m],
      bad: ['draft.txt --fix-dry-run --format json', /no other --format/],
    },
    'with-text': { good: ['draft.txt --with-text --format json', /Write “per cent” for “percent”/] },
    'max-warnings': {
      good: ['draft.txt --max-warnings 5 --only per-cent', /1 finding/],
      bad: ['draft.txt --max-warnings -1', /a number of warnings/],
    },
    cache: { good: ['draft.txt --cache', /paragraph-exists/] },
    'cache-location': {
      good: ['draft.txt --cache-location kept', /paragraph-exists/],
      bad: ['draft.txt --cache-location=', /expected a folder/],
    },
  },
  references: {
    format: {
      good: ['draft.txt --format csv', /"line","column"/],
      bad: ['draft.txt --format xml', /expected csv, md or json/],
    },
    kind: {
      good: ['draft.txt --kind concluding-observations', /\|/],
      bad: ['draft.txt --kind letter', /expected one of/],
    },
    lang: { good: ['draft.txt --lang fr', /Renvois/], bad: ['draft.txt --lang de', /expected one of/] },
    changes: { good: ['draft.docx --changes accepted', /\|/], bad: ['draft.docx --changes both', /expected accepted/] },
  },
  outline: {
    format: { good: ['draft.txt --format json', /"outline"/], bad: ['draft.txt --format xml', /expected one of/] },
    kind: {
      good: ['draft.txt --kind concluding-observations', /1\. /],
      bad: ['draft.txt --kind letter', /expected one of/],
    },
    lang: { good: ['draft.txt --lang es', /1\. /], bad: ['draft.txt --lang de', /expected one of/] },
    changes: {
      good: ['draft.docx --changes accepted', /1\. /],
      bad: ['draft.docx --changes both', /expected accepted/],
    },
  },
  statistics: {
    format: { good: ['draft.txt --format json', /"sections"/], bad: ['draft.txt --format xml', /expected one of/] },
    kind: {
      good: ['draft.txt --kind replies', /of 10,700 words/],
      bad: ['draft.txt --kind letter', /expected one of/],
    },
    lang: { good: ['draft.txt --lang fr', /Paragraphes/], bad: ['draft.txt --lang de', /expected one of/] },
    changes: {
      good: ['draft.docx --changes accepted', /words/],
      bad: ['draft.docx --changes both', /expected accepted/],
    },
  },
  recommendations: {
    format: { good: ['draft.txt --format csv', /^/], bad: ['draft.txt --format xml', /expected csv, md or json/] },
    kind: {
      good: ['draft.txt --kind concluding-observations', /\|/],
      bad: ['draft.txt --kind letter', /expected one of/],
    },
    lang: { good: ['draft.txt --lang fr', /[Rr]ecommandation/], bad: ['draft.txt --lang de', /expected one of/] },
    changes: { good: ['draft.docx --changes accepted', /\|/], bad: ['draft.docx --changes both', /expected accepted/] },
    word: { good: ['draft.txt --word out.docx', /PK/], bad: ['draft.txt --word out.txt', /ends in \.docx/] },
    force: { good: ['draft.txt --word old.docx --force', /PK/], bad: ['draft.txt --word old.docx', /already exists/] },
  },
  'follow-up': {
    all: { good: ['draft.txt --all', /\|/] },
    format: { good: ['draft.txt --format json', /^[[{]/], bad: ['draft.txt --format xml', /expected csv, md or json/] },
    lang: { good: ['draft.txt --lang es', /\|/], bad: ['draft.txt --lang de', /expected one of/] },
    changes: { good: ['draft.txt --changes accepted', /\|/], bad: ['draft.docx --changes both', /expected accepted/] },
    word: {
      good: ['draft.txt --all --word out.docx', /PK/],
      bad: ['draft.txt --word out.docx --format csv', /standard output/],
    },
    force: { good: ['draft.txt --word old.docx --force', /PK/], bad: ['draft.txt --force', /goes with --word/] },
  },
  citations: {
    against: {
      good: ['report.txt --against draft.txt', /found: CMW/],
      bad: ['words.txt --against gone.txt', /gone\.txt: there is no such file/],
    },
    text: { good: ['report.txt --text gone', /gone/] },
    format: { good: ['report.txt --format csv', /,/], bad: ['report.txt --format xml', /expected/] },
    lang: { good: ['report.txt --lang fr', /non vérifié/], bad: ['report.txt --lang de', /expected one of/] },
    changes: { good: ['draft.docx --changes accepted', /./], bad: ['draft.docx --changes both', /expected accepted/] },
  },
  versions: {
    terms: {
      good: ['draft.txt draft.fr.txt --terms terms.csv', /terms that are not rendered as agreed; original: workers/],
      bad: ['draft.txt draft.fr.txt --terms words.txt', /neither TBX nor a table/],
    },
    text: { good: ['draft.txt draft.fr.txt --text gone', /gone/] },
    since: {
      good: ['draft.txt draft.fr.txt --since edited.txt', /draft\.fr\.txt/],
      bad: ['draft.txt draft.fr.txt --since gone.txt', /gone\.txt/],
    },
    format: {
      good: ['draft.txt draft.fr.txt --format csv', /./],
      bad: ['draft.txt draft.fr.txt --format xml', /expected/],
    },
    lang: {
      good: ['draft.txt draft.fr.txt --lang fr', /./],
      bad: ['draft.txt draft.fr.txt --lang de', /expected one of/],
    },
    changes: {
      good: ['draft.docx draft.fr.txt --changes accepted', /./],
      bad: ['draft.docx --changes both', /expected accepted/],
    },
  },
  compare: {
    format: {
      good: ['draft.txt words.txt --format json', /^[[{]/],
      bad: ['draft.txt words.txt --format xml', /expected/],
    },
    all: { good: ['draft.txt draft.txt --all', /paragraph 9/] },
    'exit-zero': { good: ['draft.txt words.txt --exit-zero', /./] },
    kind: {
      good: ['draft.txt words.txt --kind other', /./],
      bad: ['draft.txt words.txt --kind letter', /expected one of/],
    },
    lang: { good: ['draft.txt words.txt --lang fr', /./], bad: ['draft.txt words.txt --lang de', /expected one of/] },
    changes: {
      good: ['draft.docx draft.txt --changes accepted', /./],
      bad: ['draft.docx draft.txt --changes both', /expected accepted/],
    },
    redline: { good: ['draft.docx edited.docx --redline out.docx', /PK/] },
    author: {
      good: ['draft.docx edited.docx --redline out.docx --author Editor', /PK/],
      bad: ['draft.txt words.txt --author Editor', /goes with --redline/],
    },
    force: {
      good: ['draft.docx edited.docx --redline old.docx --force', /PK/],
      bad: ['draft.docx edited.docx --redline old.docx', /already exists/],
    },
  },
  apply: {
    author: { good: ['edited.txt draft.docx out.docx --author Editor', /written with changes/] },
    date: {
      good: ['edited.txt draft.docx out.docx --date 2026-05-01', /written with changes/],
      bad: ['edited.txt draft.docx out.docx --date May', /expected/],
    },
    'dry-run': { good: ['edited.txt draft.docx --dry-run', /^\+1\./m] },
    force: {
      good: ['edited.txt draft.docx old.docx --force', /written with changes/],
      bad: ['edited.txt draft.docx old.docx', /already exists/],
    },
    lang: {
      good: ['edited.txt draft.docx out.docx --lang fr', /out\.docx/],
      bad: ['edited.txt draft.docx out.docx --lang de', /expected one of/],
    },
  },
  ...OPERATION_ROWS,
  inspect: {
    clean: {
      good: ['draft.docx --clean out.docx', /out\.docx was written/],
      bad: ['draft.docx --clean old.docx', /already exists/],
    },
    keep: {
      good: ['draft.docx --clean out.docx --keep comments', /was written/],
      bad: ['draft.docx --clean out.docx --keep words', /expected one of changes/],
    },
    force: {
      good: ['draft.docx --clean old.docx --force', /old\.docx was written/],
      bad: ['draft.docx --clean old.docx', /already exists/],
    },
    lang: { good: ['draft.docx --clean out.docx --lang fr', /out/], bad: ['draft.docx --lang de', /expected one of/] },
  },
  replies: {
    format: {
      good: ['list.txt replies.txt --format csv', /./],
      bad: ['list.txt replies.txt --format xml', /expected csv/],
    },
    lang: { good: ['list.txt replies.txt --lang fr', /./], bad: ['list.txt replies.txt --lang de', /expected one of/] },
    changes: {
      good: ['list.txt replies.txt --changes accepted', /./],
      bad: ['list.txt replies.txt --changes both', /expected accepted/],
    },
    word: {
      good: ['list.txt replies.txt --word out.docx', /PK/],
      bad: ['list.txt replies.txt --word out', /ends in \.docx/],
    },
    force: {
      good: ['list.txt replies.txt --word old.docx --force', /PK/],
      bad: ['list.txt replies.txt --word old.docx', /already exists/],
    },
  },
  convert: {
    changes: {
      good: ['draft.docx - --changes accepted', /^CMW/],
      bad: ['draft.docx - --changes both', /expected accepted/],
    },
    force: { good: ['draft.docx words.txt --force', /^CMW/] },
    'live-references': {
      good: ['draft.docx out.docx --live-references', /^PK/m],
      bad: ['draft.docx out.txt --live-references', /needs a name/],
    },
    'typed-references': {
      good: ['draft.docx out.docx --typed-references', /^PK/m],
      bad: ['draft.docx out.docx --typed-references --live-references', /the reverse/],
    },
    author: {
      good: ['draft.docx out.docx --live-references --author Editors', /^PK/m],
      bad: ['draft.docx out.docx --live-references --author=', /expected a name/],
    },
  },
  article: { text: { good: ['CAT 2 --text gone', /gone/] } },
  rules: {
    format: { good: ['--format json', /^\{"format":1/], bad: ['--format xml', /expected one of text, json/] },
  },
  treaties: {
    format: { good: ['--format json', /^\{"format":1/], bad: ['--format xml', /expected one of text, json/] },
    lang: { good: ['--lang fr', /Convention/], bad: ['--lang de', /expected one of/] },
  },
  serve: {
    stdio: { good: ['--stdio', /^/] },
    clientProcessId: { good: ['--clientProcessId 12', /clientProcessId=12/] },
  },
};

/** All that came of a run. */
function everything({ out, error, written, served }: Outcome): string {
  const files = Object.values(written ?? {}).map((bytes) => new TextDecoder('latin1').decode(bytes));
  return [out, error, ...files, ...(served ?? [])].join('');
}

/** Git in a repository in which nothing has changed. */
const git = (args: readonly string[]) => (args[0] === 'rev-parse' ? '/top\n' : '');

describe('the options of each command', () => {
  it('have a row each', () => {
    const wanted = COMMANDS.flatMap(({ name, options }) => Object.keys(options).map((option) => `${name} ${option}`));
    const rows = Object.entries(ROWS).flatMap(([name, options]) => Object.keys(options).map((one) => `${name} ${one}`));
    assert.deepEqual(rows.toSorted(), wanted.toSorted());
  });

  for (const { name, options } of COMMANDS)
    it(`of ${name} do what is said of them, and refuse what they cannot take`, async () => {
      for (const [option, { type }] of Object.entries(options)) {
        const row = ROWS[name]?.[option];
        assert.ok(row, option);
        const run = (line: string) => runCaptured([name, ...line.split(' ')], { ...WORLD, git });
        const [line, wanted] = row.good;
        const good = await run(line);
        assert.match(everything(good), wanted, `${name} ${line}`);
        assert.doesNotMatch(good.error, /" says more\./, `${name} ${line}`);
        if (row.bad) {
          const [badLine, reason] = row.bad;
          const bad = await run(badLine);
          assert.match(bad.error, reason, `${name} ${badLine}`);
          assert.equal(bad.code, 2, `${name} ${badLine}`);
        }
        const [operand = ''] = line.split(' ');
        const wrong = await run(type === 'boolean' ? `${operand} --${option}=x` : `${operand} --${option}`);
        assert.equal(wrong.code, 2);
        assert.match(wrong.error, type === 'boolean' ? /does not take an argument/ : /a value is missing/);
      }
    });
});
