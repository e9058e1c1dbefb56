// node scripts/measurePrints.mjs FOLDER...
// Holds quotations from the texts in some folders against the fingerprints of the treaties: true ones, and ones with a word changed. Then
// tries to read a text back, knowing all words that the treaties use and how a paragraph begins.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSources, treatyTexts } from './generatePrints.mjs';
import { isMain } from './isMain.mjs';
import { loadSources } from './loadSources.mjs';

const TIMED_CHECKS = 5000;
/** How many beginnings are gone on from. */
const BEGINNINGS = 40;
const MIN_SAMPLE_LENGTH = 6;
const MAX_SAMPLE_LENGTH = 40;

/** Whole numbers below a bound, the same each time. */
function randomFrom(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

async function main() {
  const source = await printSources();
  const { checkByFingerprints, readPrints } = await loadSources('measurePrints', {
    contents: "export { checkByFingerprints, readPrints } from './server/src/sources/treatyPrints';",
  });
  const texts = await treatyTexts(process.argv.slice(2), source);
  const prints = new Map(
    [...texts.keys()].map((id) => {
      const storedPrints = readFileSync(join(import.meta.dirname, `../server/src/catalogue/prints/${id}.json`), 'utf8');
      return [id, readPrints(JSON.parse(storedPrints))];
    }),
  );
  const places = [...texts].flatMap(([id, [{ places: all }]]) =>
    all.filter(({ words }) => words.length >= MIN_SAMPLE_LENGTH).map((place) => ({ id, ...place })),
  );
  const vocabulary = [...new Set(places.flatMap(({ words }) => words))];
  const nextRandom = randomFrom(1);
  const verdictFor = (id, words, name) =>
    checkByFingerprints(
      { parts: [words.map((word) => ({ word }))], count: words.length },
      prints.get(id),
      (one) => one === name,
    ).verdict;
  const quotation = () => {
    const place = places[nextRandom(places.length)];
    const length = Math.min(place.words.length, MIN_SAMPLE_LENGTH + nextRandom(MAX_SAMPLE_LENGTH - MIN_SAMPLE_LENGTH));
    const from = nextRandom(place.words.length - length + 1);
    return { ...place, words: place.words.slice(from, from + length) };
  };
  const withChangedWord = (words, at) => {
    const otherWord = vocabulary[nextRandom(vocabulary.length)];
    return otherWord === words[at] ? withChangedWord(words, at) : words.with(at, otherWord);
  };
  const count = (isRight) => Array.from({ length: TIMED_CHECKS }).filter(() => isRight(quotation())).length;
  const startTime = performance.now();
  const confirmedCount = count(({ id, words, name }) => verdictFor(id, words, name) === 'verbatim');
  const timePerCheck = (performance.now() - startTime) / TIMED_CHECKS;
  console.log(`true quotations confirmed: ${confirmedCount} of ${TIMED_CHECKS}, ${timePerCheck.toFixed(2)} ms each`);
  const innerIndex = count(
    ({ id, words, name }) =>
      verdictFor(id, withChangedWord(words, 1 + nextRandom(words.length - 2)), name) !== 'unlike',
  );
  console.log(`with a word inside changed, confirmed: ${innerIndex} of ${TIMED_CHECKS}`);
  const edge = count(
    ({ id, words, name }) =>
      verdictFor(id, withChangedWord(words, nextRandom(2) * (words.length - 1)), name) !== 'unlike',
  );
  console.log(`with the first or last word changed, confirmed: ${edge} of ${TIMED_CHECKS}`);
  const deletionCount = count(
    ({ id, words, name }) => verdictFor(id, words.toSpliced(1 + nextRandom(words.length - 2), 1), name) !== 'unlike',
  );
  console.log(`with a word inside left out, confirmed: ${deletionCount} of ${TIMED_CHECKS}`);
  let passing = 0;
  for (let i = 0; i < BEGINNINGS; i++) {
    const { id, words, name } = quotation();
    const shortRun = words.slice(0, MIN_SAMPLE_LENGTH - 2);
    passing += vocabulary.filter((word) => verdictFor(id, [...shortRun, word], name) === 'verbatim').length;
  }
  const average = (passing / BEGINNINGS).toFixed(1);
  console.log(`after four right words, of all ${vocabulary.length} words of the treaties ${average} pass as the fifth`);
}

if (isMain(import.meta.filename)) await main();
