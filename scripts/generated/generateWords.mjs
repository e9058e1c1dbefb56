// Generates the word list for spelling checkers: names and abbreviations from the catalogue that general dictionaries lack.

/**
 * Terms that occur in documents but in neither the languages nor the catalogue. In lower case, because spelling checkers then also accept
 * them capitalized.
 */
const TERMS = [
  'intercountry',
  'refoulement',
  'rapporteur',
  'rapporteurs',
  'subparagraph',
  'subparagraphs',
  'bis',
  'ter',
  'quater',
  'alia',
  'mutatis',
  'mutandis',
  'ratione',
  'materiae',
  'temporis',
  'personae',
  'loci',
];

/** The word list, one word per line, sorted: capitalized words from names, codes of States, abbreviations and terms. */
export function wordList({ allStates, en, stateNameIn, COMMITTEE_IDS }) {
  const names = [
    ...allStates().flatMap(({ code, status }) => (status === 'user-assigned' ? [] : [code, stateNameIn('en', code)])),
    ...COMMITTEE_IDS,
    ...Object.values(en.names.instruments).flatMap(([title]) => title),
    ...Object.values(en.names.committees).flatMap(([title]) => title),
    ...Object.values(en.names.abbreviations).flat(),
    ...Object.values(en.names.sharedAbbreviations).flat(),
    ...en.names.otherAbbreviations,
  ];
  const words = new Set(TERMS);
  for (const name of names) {
    for (const word of name.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []) {
      if (word.length > 1 && word !== word.toLowerCase()) words.add(word);
    }
  }
  // Abbreviations that end with a full stop.
  for (const word of en.blocks.abbreviations) if (/^[a-z]{3,}$/.test(word)) words.add(word);
  return `${[...words].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join('\n')}\n`;
}
