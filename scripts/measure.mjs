// npm run measure -- FOLDER|FILE… [--judged FILE]… [--dump FILE]
// Reads real documents and reports links by class and findings by rule, with every error in full. With judgements, it reports how many of
// the judged places are right, wrong or missing, and which have changed since. With --dump, it writes every link and finding on a line, to
// compare versions.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMain } from './isMain.mjs';
import { judgedFindings, judgedLinks, judgedOutline, readJudgements } from './measureJudged.mjs';
import { loadReader } from './measureReader.mjs';

const USAGE = 'npm run measure -- FOLDER|FILE… [--judged FILE]… [--dump FILE]';

function textFiles(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

function sortedCounts(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

async function main() {
  const { values, positionals } = parseArgs({
    options: { judged: { type: 'string', multiple: true, default: [] }, dump: { type: 'string' } },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    console.error(USAGE);
    process.exit(2);
  }

  const reader = await loadReader();
  const read = reader.readAll(
    positionals
      .flatMap(textFiles)
      .map((path) => ({ name: basename(path).replace(/\.\w+$/, ''), path, text: readFileSync(path, 'utf8') })),
  );

  const words = read.reduce((sum, document) => sum + document.words, 0);
  const findings = read.flatMap((document) => document.findings.map((finding) => ({ ...finding, document })));
  console.log(`${read.length} documents, ${words} words`);
  console.log('\nLinks');
  for (const [name, count] of sortedCounts(read.flatMap(({ links }) => links.map((link) => link.class || 'open'))))
    console.log(`${String(count).padStart(7)}  ${name}`);
  console.log('\nFindings');
  for (const [name, count] of sortedCounts(findings.map(({ severity, rule }) => `${severity} ${rule}`)))
    console.log(`${String(count).padStart(7)}  ${name}`);
  const errors = findings.filter(({ severity }) => severity === 'error');
  console.log(`\nErrors: ${errors.length}`);
  for (const { document, line, column, rule, message, sentence } of errors)
    console.log(`  ${document.name}:${line}:${column} ${rule}: ${message}  « ${sentence} »`);

  if (values.judged.length > 0) {
    const judgements = readJudgements(values.judged.map((path) => ({ path, text: readFileSync(path, 'utf8') })));
    judgedLinks(judgements, read);
    judgedFindings(judgements, read);
    judgedOutline(judgements, read);
  }

  if (values.dump !== undefined) {
    const lines = read.flatMap(({ name, links, findings: found }) => [
      ...links.map((l) => `${name}\t${l.line}:${l.column}\tlink\t${l.target || '-'}\t${l.ground}\t${l.sentence}`),
      ...found.map(
        (f) => `${name}\t${f.line}:${f.column}\t${f.severity}\t${f.rule}\t${f.message} | ${f.suggested}\t${f.sentence}`,
      ),
    ]);
    writeFileSync(values.dump, `${lines.join('\n')}\n`);
  }
}

if (isMain(import.meta.filename)) await main();
