// node scripts/generatePrints.mjs FOLDER...
// Writes the fingerprints of the treaties (server/src/catalogue/prints) from texts in some folders, in English, in the forms that
// "Import Treaty Texts…" reads. Several texts of one treaty are held against each other: only runs of words that more than half of them
// have are taken. No text is kept; docs/quotations.md says why none can be read from what is written.
//
// node scripts/generatePrints.mjs --wordings FOLDER...
// Adds to the fingerprints that exist those of amended paragraphs in another wording, from texts in which they have it.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain } from './isMain.mjs';
import { loadSources } from './loadSources.mjs';

const target = join(import.meta.dirname, '../server/src/catalogue/prints');

/** The source modules that generate the fingerprints. */
export function printSources() {
  return loadSources('generatePrints', {
    contents: `
      export { asBase64 } from './server/src/base64';
      export { amendedParagraphs } from './server/src/catalogue/amendedParagraphs';
      export { INSTRUMENTS } from './server/src/catalogue/instruments';
      export { foldedWords } from './server/src/sources/foldedWords';
      export { textOfTreaty } from './server/src/sources/sourceWords';
      export { checkByFingerprints, printOf, readPrints, runsOf } from './server/src/sources/treatyPrints';
      export { readTreatyFile, TREATY_FILE_PATTERN } from './server/src/syntax/treaty/file';
    `,
  });
}

/** The words of the texts in some folders and their subfolders, by instrument; each text is a list of places with their words. */
export async function treatyTexts(folders, source) {
  const texts = new Map();
  for (const path of folders.flatMap(filesIn).filter((name) => source.TREATY_FILE_PATTERN.test(name))) {
    const treatySource = readFileSync(path, 'utf8');
    const { instrument, text } = await source.readTreatyFile(path.replace(/^.*[\\/]/, ''), treatySource);
    if (instrument === undefined || !text) continue;
    const places = [...source.textOfTreaty(text).places];
    const read = new Set(text.articles.map(({ number }) => number));
    // Articles whose marks were lost in the conversion still have their words.
    for (const [number, words] of unmarkedArticles(treatySource, source))
      if (!read.has(number) && number <= (source.INSTRUMENTS[instrument]?.articles ?? 0))
        places.push({ name: String(number), words });
    places.sort((a, b) => Number.parseInt(a.name, 10) - Number.parseInt(b.name, 10));
    texts.set(instrument, [...(texts.get(instrument) ?? []), { path, places }]);
  }
  return texts;
}

function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const HEADING_PATTERN = /^Article (\d{1,3})(?:\s+[-–—:].*|\s*)$/;

/** The words below each line "Article 7" or "Article 7 - Duties", by number; without lines that do not begin like a sentence. */
function unmarkedArticles(text, { foldedWords }) {
  const articles = new Map();
  let number = 0;
  for (const line of text.split(/\r?\n/)) {
    const [, heading] = HEADING_PATTERN.exec(line) ?? [];
    // Some conversions have the heading twice, the second time before the words.
    if (heading !== undefined && Number(heading) !== number) number = Number(heading);
    else if (number > 0) articles.set(number, `${articles.get(number) ?? ''}${line}\n`);
  }
  return [...articles].flatMap(([of, body]) =>
    /^\s*[\p{Lu}(]/u.test(body) ? [[of, foldedWords(body).map(({ word }) => word)]] : [],
  );
}

/** The runs of one text by place. The last ones of a paragraph go on into the next of its article. */
function runsByPlace(places, { runsOf }) {
  const byPlace = new Map();
  for (const [i, { name, words }] of places.entries()) {
    const nextPlace = places[i + 1];
    const followingWords = nextPlace && articleOf(nextPlace.name) === articleOf(name) ? nextPlace.words : [];
    const ownRunCount = runsOf(words).length;
    const runs = runsOf([...words, ...followingWords]);
    const count = followingWords.length > 0 ? runs.length - runsOf(followingWords).length : ownRunCount;
    byPlace.set(name, new Set(runs.slice(0, count)));
  }
  return byPlace;
}

function articleOf(name) {
  return name.split(' ', 1)[0];
}

/** The runs that more than half of the texts of a treaty have in a place, and the places in which they differ. */
export function agreedRuns(texts, source) {
  const runMaps = texts.map(({ places }) => runsByPlace(places, source));
  const agreedPlaces = new Map();
  const differingRuns = [];
  for (const name of new Set(texts.flatMap(({ places }) => places.map((place) => place.name)))) {
    const copies = runMaps.flatMap((one) => one.get(name) ?? []);
    const counts = new Map();
    for (const copy of copies) for (const run of copy) counts.set(run, (counts.get(run) ?? 0) + 1);
    const runs = [...counts].filter(([, count]) => count * 2 > copies.length).map(([run]) => run);
    if (copies.some((copy) => copy.size !== runs.length) || runs.length !== counts.size) differingRuns.push(name);
    agreedPlaces.set(name, runs);
  }
  return { agreed: agreedPlaces, differing: differingRuns };
}

/** Adds the wordings that some folders have of amended paragraphs, unless the fingerprints have them already. */
async function addWordings(folders, source) {
  for (const [instrument, texts] of await treatyTexts(folders, source)) {
    const path = join(target, `${instrument}.json`);
    const storedWordings = JSON.parse(readFileSync(path, 'utf8'));
    for (const { places } of texts) {
      const byPlace = runsByPlace(places, source);
      for (const name of source.amendedParagraphs(instrument)) {
        const runs = byPlace.get(name);
        if (!runs || isPrinted(storedWordings, name, places, source)) continue;
        storedWordings.places[name] = [storedWordings.places[name] ?? [], source.asBase64(source.printOf(runs))].flat();
        console.log(`${instrument} ${name}: another wording, ${runs.size} runs`);
      }
    }
    writeFileSync(path, `${JSON.stringify(storedWordings, undefined, 1)}\n`);
  }
}

/** Whether the words of a place are among its fingerprints. */
function isPrinted(stored, name, places, { checkByFingerprints, readPrints }) {
  const words = places.filter((place) => place.name === name).flatMap((place) => place.words);
  const quotation = { parts: [words.map((word) => ({ word }))], count: words.length };
  return checkByFingerprints(quotation, readPrints(stored), (one) => one === name).verdict === 'verbatim';
}

async function main() {
  const isWordings = process.argv[2] === '--wordings';
  const folders = process.argv.slice(isWordings ? 3 : 2);
  if (folders.length === 0 || folders.some((folder) => !existsSync(folder))) {
    console.error('node scripts/generatePrints.mjs [--wordings] FOLDER...: folders with texts of treaties in English');
    process.exitCode = 2;
    return;
  }
  const source = await printSources();
  if (isWordings) {
    await addWordings(folders, source);
    return;
  }
  mkdirSync(target, { recursive: true });
  let total = 0;
  for (const [instrument, texts] of [...(await treatyTexts(folders, source))].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { agreed, differing } = agreedRuns(texts, source);
    const places = {};
    let size = 0;
    for (const [name, runs] of agreed) {
      if (runs.length === 0) continue;
      const filter = source.printOf(runs);
      size += filter.length;
      places[name] = source.asBase64(filter);
    }
    total += size;
    writeFileSync(join(target, `${instrument}.json`), `${JSON.stringify({ instrument, places }, undefined, 1)}\n`);
    const articleCount = new Set([...agreed.keys()].map(articleOf)).size;
    const differences = differing.length > 0 ? `, differing in ${differing.join(', ')}` : '';
    console.log(
      `${instrument}: ${articleCount} of ${source.INSTRUMENTS[instrument]?.articles} articles, ${size} bytes, from ${texts.length} texts${differences}`,
    );
  }
  console.log(`${total} bytes in all`);
}

if (isMain(import.meta.filename)) await main();
