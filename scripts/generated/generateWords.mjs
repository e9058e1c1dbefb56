// The word list for spelling checkers: names and abbreviations of the catalogue that no general dictionary has.

/**
 * Terms that documents use but neither the languages nor the catalogue contain; in lower case, since spelling checkers then accept both.
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

/** One word a line, sorted: the capitalized words of all names, codes of States, abbreviations, terms. */
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
  // Words abbreviated with a full stop.
  for (const word of en.blocks.abbreviations) if (/^[a-z]{3,}$/.test(word)) words.add(word);
  return `${[...words].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)).join('\n')}\n`;
}
