// Generates the page about the checker sets from their set.json files.

const LEAD = `# The sets of the checker

Written by \`npm run generate\` from \`test/checker/sets\` and \`test/checker/kinds.ts\`.

Invented drafts with errors that were put in and look-alikes that are right, and one set without errors. States, laws, reports and findings are made up; the text is our own, only titles of instruments are shared with real documents. Each author knew the design and the facts and was blind to the rules, and each set has an author of its own. The sets stay as regression tests: do not tune a rule to one of their sentences.

The first run of a set is the one before anything was mended for it. What was missed or wrong was looked at afterwards, so the figures that the tests print are those of known drafts. Words are those counted when a set was added.
`;

const MARKS = `## Marks

\`{{text|!kind: what is wrong}}\` is an error, \`{{text|ok: why it is right}}\` a look-alike. Without the marks (keep \`text\`) the rest is the document. \`text\` is the run to be underlined; a finding that overlaps it counts as found. For something missing it is the nearest run: the opening parenthesis or quotation mark, the number after a gap, the second of two equal numbers. Everything else, marked \`ok\` or not marked, is right: a finding there is a false alarm. A finding on the words of a heading counts for a mark on its number. An extract that skips several stretches has one query, at the first.
`;

function markdownTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function shareText(found, errors) {
  return `${found} (${((found * 100) / errors).toFixed(1)} %)`;
}

/** The content of test/checker/README.md. */
export function checkerPage({ checkerSets, KINDS }) {
  const sets = checkerSets();
  const figures = markdownTable(
    ['set', 'words', 'errors', 'look-alikes', 'found at the first run', 'false alarms at the first run', 'note'],
    sets.map(({ name, words, errors, lookAlikes, firstRun, note }) => [
      `\`${name}/\``,
      words.toLocaleString('en'),
      errors,
      lookAlikes,
      firstRun?.found === undefined ? '–' : shareText(firstRun.found, errors),
      firstRun?.falseAlarms ?? '–',
      note ?? '',
    ]),
  );
  const knownSets = sets.filter(({ firstRun }) => firstRun?.found !== undefined);
  const sum = (value) => knownSets.reduce((total, set) => total + value(set), 0);
  const total = `At first runs ${sum(({ firstRun }) => firstRun.found).toLocaleString('en')} of ${sum(({ errors }) => errors).toLocaleString('en')} errors were found, with ${sum(({ firstRun }) => firstRun.falseAlarms)} false alarms in ${sum(({ words }) => words).toLocaleString('en')} words.`;
  const documents = markdownTable(
    ['document', 'committee, date', 'manner'],
    sets.flatMap(({ name, documents = {} }) =>
      Object.entries(documents).map(([file, { of, manner }]) => [`\`${name}/${file}\``, of, manner]),
    ),
  );
  const kinds = markdownTable(
    ['kind', 'an error is', 'found by'],
    Object.entries(KINDS).map(([kind, { means, rules, anywhere }]) => [
      `\`${kind}\``,
      anywhere ? `${means}; another place of it will do too` : means,
      rules.map((rule) => `\`${rule}\``).join(', '),
    ]),
  );
  return [
    LEAD,
    `## Figures\n\n${figures}\n\n${total}\n`,
    MARKS,
    `## Kinds\n\n${kinds}\n`,
    `## Documents\n\n${documents}\n`,
  ].join('\n');
}
