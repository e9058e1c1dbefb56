// Tables of the results, for the terminal and for docs/performance.md.
import { SHAPES, SIZES } from './generate.mjs';
import { MEMORY_BUDGET } from './memory.mjs';
import { BUDGET as PAGES_BUDGET } from './openPages.mjs';
import { BUDGET as OPERATION_BUDGET, operationRows } from './operations.mjs';
import { WORD_BUDGETS } from './wordFiles.mjs';

/** The largest medians, in milliseconds. */
const BUDGETS = {
  key: { '30 KB': 1, '300 KB': 4, '3 MB': 30 },
  request: 1,
  /** Times as long as an empty server. */
  startup: 1.5,
};

const PLACES = ['start', 'middle', 'end', 'title', 'number'];
const REQUESTS = ['outline', 'hover', 'definition', 'references', 'completion', 'rename'];

function number(value) {
  if (value === undefined || Number.isNaN(value)) return '—';
  if (value >= 100) return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
  return value.toPrecision(value < 1 ? 2 : 3);
}

function withTail(figure) {
  if (figure?.median === undefined) return '—';
  // An answer without content is not worth timing.
  if (figure.answered !== undefined && figure.answered < 0.5) return 'no answer';
  return `${number(figure.median)} (${number(figure.p95)})`;
}

function megabytes(bytes) {
  return bytes ? String(Math.round(bytes / 1e6)) : '—';
}

function times(figure, other) {
  return figure?.median !== undefined && other ? `× ${number(figure.median / other.median)}` : '—';
}

function cpuOf(figure) {
  return figure?.cpu === undefined ? '' : `, ${number(figure.cpu)}`;
}

function mark(holds) {
  return holds ? '✔' : 'over';
}

function nameOfSize(size) {
  return Object.entries(SIZES).find(([, units]) => units === size)[0];
}

function nameOf({ size, shape }) {
  return `${nameOfSize(size)}, ${SHAPES[shape].label}`;
}

/** A Markdown table whose columns are aligned in plain text too. */
function table(head, rows) {
  const widths = head.map((_, i) => Math.max(3, ...[head, ...rows].map((row) => [...row[i]].length)));
  const line = (cells) => `| ${cells.map((cell, i) => cell + ' '.repeat(widths[i] - [...cell].length)).join(' | ')} |`;
  return [line(head), `| ${widths.map((w) => '-'.repeat(w)).join(' | ')} |`, ...rows.map(line)].join('\n');
}

function keys(documents) {
  const rows = documents.map((document) => {
    const { ours, empty } = document.figures;
    const budget = BUDGETS.key[nameOfSize(document.size)];
    const worst = Math.max(ours.start.median, ours.middle.median, ours.end.median);
    return [
      nameOf(document),
      ...PLACES.map((place) => withTail(ours[place])),
      number(ours.middle.quietest),
      number(ours.middle.cpu),
      withTail(empty.middle),
      number(document.plain.median),
      times(ours.middle, document.plain),
      `${budget} ms ${mark(worst <= budget)}`,
    ];
  });
  const head = ['document', ...PLACES.map((p) => (p === 'number' ? 'paragraph number' : p))];
  return table(
    [...head, 'middle, quietest round', 'middle, CPU', 'empty server', 'plain pass', 'middle ÷ pass', 'budget'],
    rows,
  );
}

function peers(documents, servers) {
  const ids = Object.keys(servers).filter((id) => servers[id].peer);
  const rows = documents
    .filter(({ figures }) => ids.some((id) => figures[id]))
    .map((document) => {
      const ours = document.figures.ours.middle;
      const others = ids.flatMap((id) => {
        const figure = document.figures[id]?.middle;
        return [`${withTail(figure)}${cpuOf(figure)}`, times(figure, ours)];
      });
      return [nameOf(document), `${withTail(ours)}${cpuOf(ours)}`, ...others];
    });
  return table(['document', servers.ours.name, ...ids.flatMap((id) => [servers[id].name, '÷ ours'])], rows);
}

function requests(documents, servers, id) {
  const asked = REQUESTS.filter((name) => documents.some(({ figures }) => figures[id]?.[name]));
  const rows = documents
    .filter(({ figures }) => figures[id])
    .map((document) => {
      const figures = document.figures[id];
      const within = ['hover', 'definition'].every((name) => !figures[name] || figures[name].median <= BUDGETS.request);
      return [
        nameOf(document),
        ...asked.map((name) => withTail(figures[name])),
        ...(asked.includes('outline') ? [times(figures.outline, document.plain)] : []),
        megabytes(document.memory[id]),
        ...(servers[id].peer ? [] : [`${BUDGETS.request} ms ${mark(within)}`]),
      ];
    });
  const outline = asked.includes('outline') ? ['outline ÷ pass'] : [];
  const head = asked.map((name) => (name === 'outline' ? 'open to outline' : name));
  const budget = servers[id].peer ? [] : ['budget of hover, definition'];
  return table(['document', ...head, ...outline, 'memory (MB)', ...budget], rows);
}

function startup(figures, servers) {
  const rows = Object.entries(servers).map(([id, server]) => {
    const holds = figures[id].median !== undefined && figures[id].median <= BUDGETS.startup * figures.empty.median;
    const budget = id === 'ours' ? `× ${BUDGETS.startup} ${mark(holds)}` : '';
    return [
      server.name,
      withTail(figures[id]),
      times(figures[id], figures.empty),
      withTail(figures[id].first),
      megabytes(figures[id].memory),
      budget,
    ];
  });
  rows.push(['`node -e 0`, to its end', withTail(figures.node), times(figures.node, figures.empty), '', '', '']);
  return table(['', 'ms', '÷ empty server', 'to the first diagnostics', 'memory (MB) then', 'budget'], rows);
}

function check(figures, servers) {
  const { reading, pass, node } = figures;
  const names = {
    ours: '`treaty-body check`, without any cache',
    rumdl: `\`rumdl check\` (${servers.rumdl?.name}), without any cache`,
    oursKept: '`treaty-body check --cache`, files unchanged',
    rumdlKept: '`rumdl check` with its cache, files unchanged',
  };
  const passes = (one) => (one.median - reading.median) / pass.median;
  const rows = Object.keys(names)
    .filter((id) => figures[id])
    .map((id) => [
      names[id],
      figures.failed[id] ? `failed: ${figures.failed[id]}` : withTail(figures[id]),
      `× ${number(passes(figures[id]))}`,
    ]);
  rows.push(['reading the files', withTail(reading), ''], ['a pass over their text', withTail(pass), '× 1']);
  rows.push(['`node -e 0`', withTail(node), '']);
  const size = Math.round(figures.bytes / 1000);
  return table([`${number(figures.files)} files of ${size} KB`, 'ms', 'beyond reading, in passes'], rows);
}

/** The cost of each operation, compared with plain passes over its text. */
function operationsTable(measured) {
  const rows = operationRows(measured).map(({ name, edits, median, p95, passes }) => [
    name,
    edits < 100 ? String(edits) : number(edits),
    withTail({ median, p95 }),
    `× ${number(passes)}`,
    `× ${OPERATION_BUDGET} ${mark(passes <= OPERATION_BUDGET)}`,
  ]);
  const { paragraphs, references } = measured;
  const document = `${number(paragraphs)} paragraphs, ${number(references)} references to them`;
  return table([document, 'edits', 'ms', '÷ plain pass', 'budget'], rows);
}

function pagesTable(measured) {
  const rows = measured.map(({ shape, without, more, page: whole, lists }) => [
    `30 KB, ${SHAPES[shape].label}`,
    withTail(without),
    withTail(more),
    `${PAGES_BUDGET} ms ${mark(more.median <= PAGES_BUDGET)}`,
    withTail(whole),
    withTail(lists),
  ]);
  return table(['document', 'CPU of a key', 'more with pages', 'budget', 'the page', 'a list'], rows);
}

/** What pages on the other documents of a folder cost. */
function cyclePagesTable(measured) {
  const rows = measured.map(({ page: name, cold, warm, again, more, without, meeting }) => [
    name,
    number(cold.time.median),
    number(warm.time.median),
    withTail(again),
    number(without.median),
    withTail(meeting),
    number(more.median),
    number(more.least),
    `${PAGES_BUDGET} ms ${mark(more.median <= PAGES_BUDGET)}`,
  ]);
  const first = ['first answer, folder unread', 'folder read'];
  const key = ['a key', 'a key while it answers', 'more CPU of a key', 'quietest round', 'budget'];
  return table(['page', ...first, 'after keys', ...key], rows);
}

function wordTable(measured) {
  const rows = measured.map(({ name, xml, read, first, again, inWord, inText, firstSaved, saved }) => {
    const budget = WORD_BUDGETS[name] ?? {};
    const mostly = (figure, most) => (most === undefined ? '' : `${number(most)} ms ${mark(figure.median <= most)}`);
    const more = inWord && { median: inWord.median - inText.median };
    return [
      name,
      `${(xml / 1e6).toFixed(1)} MB`,
      withTail(read),
      mostly(read, budget.read),
      withTail(first),
      withTail(again),
      mostly(first, budget.found),
      more ? `${more.median.toFixed(1)} ms` : '',
      more ? mostly(more, budget.moreOfKey) : '',
      saved ? withTail(firstSaved) : '',
      saved ? withTail(saved) : '',
      saved ? mostly(firstSaved, budget.saved) : '',
    ];
  });
  const columns = ['read', 'budget', 'bytes to findings, the first', 'another', 'budget'];
  const edited = ['a key, more than in a text', 'budget', 'saving, the first time', 'again', 'budget'];
  const head = ['Word file', 'XML in it', ...columns, ...edited];
  return table(head, rows);
}

/** Whether memory has grown within the budget. */
export function holdsMemory({ minute, hour }) {
  return hour.heapUsed <= (1 + MEMORY_BUDGET) * minute.heapUsed;
}

/** Memory after a minute's and an hour's worth of typing. */
export function memoryTable(measured) {
  const tenths = (bytes) => (bytes / 1e6).toFixed(1);
  const rows = measured.map((one) => {
    const { minute, hour, keys, seconds } = one;
    return [
      nameOf(one),
      String(keys),
      number(seconds),
      `${tenths(minute.heapUsed)} (${megabytes(minute.rss)})`,
      `${tenths(hour.heapUsed)} (${megabytes(hour.rss)})`,
      `${((hour.heapUsed / minute.heapUsed - 1) * 100).toFixed(1)} %`,
      `${MEMORY_BUDGET * 100} % ${mark(holdsMemory(one))}`,
    ];
  });
  const head = [
    'document',
    'keys',
    'seconds',
    'after a minute (heap), MB',
    'after an hour (heap), MB',
    'growth (heap)',
    'budget',
  ];
  return table(head, rows);
}

/** All tables under their headings. */
export function tables({
  servers,
  startup: started,
  documents,
  check: checked,
  memory,
  operations,
  wordFiles,
  pages,
  cyclePages,
}) {
  const parts = [
    ['Start to the answer to `initialize`', startup(started, servers)],
    ['Key to diagnostics', keys(documents)],
  ];
  if (Object.values(servers).some((server) => server.peer)) {
    parts.push(['Key to diagnostics beside peers, in the middle: milliseconds, then CPU', peers(documents, servers)]);
  }
  for (const [id, server] of Object.entries(servers)) {
    if (id !== 'empty') parts.push([`Requests and memory: ${server.name}`, requests(documents, servers, id)]);
  }
  if (checked) parts.push(['Checking many files', check(checked, servers)]);
  if (operations) parts.push(['Operations that change numbers', operationsTable(operations)]);
  if (pages) parts.push(['A key while preview and lists are open', pagesTable(pages)]);
  if (cyclePages) parts.push(['A key while a page on forty documents is open', cyclePagesTable(cyclePages)]);
  if (wordFiles) parts.push(['Word files', wordTable(wordFiles)]);
  if (memory) parts.push(['Memory while somebody types for an hour', memoryTable(memory)]);
  return parts.map(([heading, body]) => `## ${heading}\n\n${body}\n`).join('\n');
}

/** The page docs/performance.md. */
export function page(result) {
  const { machine, date, load } = result;
  const failures = result.documents.flatMap((document) =>
    document.failures.map((one) => `${nameOf(document)}: ${one}`),
  );
  const missing = [...result.missing, ...failures];
  const shapes = Object.values(SHAPES).map(({ label }) => label);
  return `# Performance

Written by \`npm run bench\`. The built server runs as a process of its own and is addressed over standard input and
output, by a client that cannot pull diagnostics. Figures are milliseconds, the median and in brackets the 95th
percentile, from before a message is written to after the answer is read.

- **Documents** are generated: ${Object.keys(SIZES).join(', ')} of concluding observations on a State that does not exist, with ${shapes.join(', or ')}. ${shapes[1][0].toUpperCase()}${shapes[1].slice(1)} are some 2,500 characters each, twice as long as the longest in many real documents.
- **Key**: one letter typed or deleted. At the start, in the middle and at the end it is in the text of a paragraph; in the title it is
  after "Concluding observations", so that the kind of document may change; and in the number of a paragraph in the middle it breaks the numbering.
- **The quietest round** is the lowest of the medians of ${result.effort.rounds} rounds. **CPU** is the processor time of the server's process for one key, all
  threads, which depends less on other work on the machine. All servers take turns in each round.
- **A plain pass** looks at each UTF-16 unit of the same text once, in JavaScript, in the same rounds.
- **The first diagnostics** are those of a document of 30 KB that is opened as soon as \`initialize\` is answered. Our
  server loads most of its code between the two.
- **The empty server** is \`bench/emptyServer.mjs\`: the same library, bundled in the same way, and an empty list of diagnostics for each change.
- **An hour of typing** stands for five keys a second, typed as fast as possible, in many places; what is typed is deleted again, and an editor's other requests are made after every tenth key.
  Memory is that of the process after a garbage collection. The heap grows in the first minutes, through compiled code and tables that are kept
  until the next collection, and then stays the same.
- **Operations** are computed within this process, on a document in which each changes nearly all numbers: all edits, including the checks of the resulting
  text. As many plain passes in a row as an operation may take are measured with it.
- **With preview and lists open**, ten keys are typed at a time, and then the changes of the page, the recommendations, the follow-up, the statistics and
  the check before submission are requested once each, after the delays of the extension. CPU is that of the server's process for one key.
- **Pages on forty documents** are, in a folder of 40 documents of a State, what became of each recommendation, the citations checked against their
  sources, and the comparison with an earlier draft. Each is requested after ten keys and the delay of the extension. CPU is that of the server's process for one key.
- **Checking many files** takes the samples and the drafts of \`test/evaluation\`, several times each: generated documents cost about half as much.
- **Word files** are written by the command line from generated texts. Reading is measured in this process once the code is warm; the time from bytes to
  findings includes standard input and output, in a server that has opened a short text before.
- **The peers** get the same text as Markdown: each numbered paragraph under a heading of its own, each reference to a paragraph a link to its heading.
  \`vscode-markdown-languageserver\` is VS Code's own, treated as VS Code does: the editor (here the client of the benchmark) parses each version with
  \`markdown-it\` when the server asks for it, sends the tokens, and pulls diagnostics right after the change. rumdl gets the whole text with each key, because it supports nothing else, and runs
  without its rule on line length. "No answer" means that a server finds nothing at most of the places.

| | |
| --- | --- |
| date | ${date} |
| processor | ${machine.cpu}, ${machine.cores} cores |
| memory | ${machine.memory} GB |
| system | ${machine.system} |
| Node.js | ${machine.node} |
| load average at the start and at the end | ${load.map((one) => one.map((n) => n.toFixed(1)).join(', ')).join('; ')} |
| not measured | ${missing.length > 0 ? missing.join('; ') : 'nothing'} |

${tables(result)}`;
}
