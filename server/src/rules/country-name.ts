import { compareDates } from '../model/dates';
import { Kind, type Tokens } from '../syntax/lexer';
import type { Span } from '../text/edits';
import { Gathered } from './gather';
import { isEnglish } from './habit';
import { isQuoted, phraseEnd, phraseTokens } from './own-words';
import type { DocumentRule } from './rule';

/** A name that a State no longer has in the United Nations, the present one, and the day of the change, as yyyy-mm-dd. */
interface FormerName {
  readonly name: string;
  readonly now: string;
  readonly since: string;
}

// Changes notified to the United Nations, from memory; where the day is not sure, a later one. Never the ground of an error.
const NAMES: readonly FormerName[] = [
  { name: 'Turkey', now: 'Türkiye', since: '2022-06-01' },
  { name: 'Swaziland', now: 'Eswatini', since: '2018-07-01' },
  { name: 'the Czech Republic', now: 'Czechia', since: '2016-07-01' },
  { name: 'The Czech Republic', now: 'Czechia', since: '2016-07-01' },
  { name: 'Czech Republic', now: 'Czechia', since: '2016-07-01' },
  { name: 'the former Yugoslav Republic of Macedonia', now: 'North Macedonia', since: '2019-02-12' },
  { name: 'The former Yugoslav Republic of Macedonia', now: 'North Macedonia', since: '2019-02-12' },
  { name: 'Macedonia', now: 'North Macedonia', since: '2019-02-12' },
  { name: 'Cape Verde', now: 'Cabo Verde', since: '2013-11-01' },
  { name: 'the Libyan Arab Jamahiriya', now: 'Libya', since: '2011-10-01' },
];

interface Named extends Span {
  readonly text: string;
  readonly former: FormerName;
}

const phrases = NAMES.map((former) => ({ former, tokens: phraseTokens(former.name) }));

const FOUND = new Gathered<Named>({
  words: ['turkey', 'swaziland', 'czech', 'former', 'macedonia', 'cape', 'libyan'],
  token(tokens, i, reading, _depth, note) {
    for (const { former, tokens: phrase } of phrases) {
      const first = phrase[0]?.toLowerCase() === 'the' ? i - 1 : i;
      const last = phraseEnd(tokens, first, phrase);
      if (last < 0) continue;
      const [start, end] = [tokens.start(first), tokens.end(last)];
      if (!isPartOfName(tokens, first, last) && !isQuoted(reading, start, end))
        note({ start, end, text: former.name, former });
      return;
    }
  },
});

const OPENING = new Set([
  'In',
  'To',
  'From',
  'With',
  'For',
  'By',
  'At',
  'Since',
  'While',
  'Both',
  'And',
  'As',
  'Outside',
  'Unlike',
]);
const STATE_ITSELF = new Set(['Government', 'Republic', 'Governments', 'Embassy']);

/** "Xara v. Turkey", "Bar Association of Turkey", "Turkey Hospital": a name or a title that is not ours to change. */
function isPartOfName(tokens: Tokens, first: number, last: number): boolean {
  if (tokens.upper(last + 1) && tokens.kind(last + 1) === Kind.word) return true;
  const before = tokens.slice(first - 1);
  if (tokens.kind(first - 1) === Kind.stop && tokens.slice(first - 2) === 'v') return true;
  if (before === 'v' || before === 'versus') return true;
  if (tokens.kind(first - 1) === Kind.dash || tokens.kind(last + 1) === Kind.dash) return true;
  if (tokens.kind(first - 1) !== Kind.word) return false;
  if (tokens.slice(first - 3) === 'Yugoslav') return true;
  if (before === 'of') return tokens.upper(first - 2) && !STATE_ITSELF.has(tokens.slice(first - 2));
  // "In Turkey": a capital that only opens the sentence.
  return tokens.upper(first - 1) && !OPENING.has(before);
}

/** Names of States that had changed at the document's date. */
export const countryName: DocumentRule = {
  id: 'country-name',
  group: 'style',
  severity: 'information',
  scope: 'document',
  summary: 'A State under a name that it no longer had at the document’s date.',
  why: 'States are called by the name that the United Nations used at the document’s date: Türkiye from June 2022, Eswatini from 2018, Czechia from 2016, North Macedonia from 2019. Only these and a few like them are looked at, and only where the date of the document is known; a longer formal name may be meant, so the finding is a query. Names of cases and institutions, and quotations, are left alone.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tMany migrant workers leave for Turkey.\n  \t                               ^^^^^^ Is Türkiye meant, the name at the date of this document?',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\nDistr.: General\n9 October 2015\n\nConcluding observations on the initial report of Xandoria\n\n1.\tMany migrant workers leave for Turkey and Swaziland.',
    },
    {
      text: 'CMW/C/XAA/CO/2\nDistr.: General\n9 October 2023\n\nConcluding observations on the second periodic report of Xandoria\n\n1.\tThe Committee recalls Xara v. Turkey, the Bar Association of Turkey, North Macedonia, Eastern Macedonia and Türkiye.',
    },
  ],
  check(model, _options, report) {
    const date = model.identity.date?.value;
    if (!isEnglish(model) || !date) return;
    for (const { block, start, end, former } of FOUND.in(model)) {
      const [year = 0, month = 0, day = 0] = former.since.split('-').map(Number);
      if (compareDates(date, { year, month, day, valid: true }) < 0) continue;
      report({
        block,
        start,
        end,
        message: 'found',
        args: { now: former.now },
        fixes: [{ message: 'replace', args: { text: former.now }, edits: [{ block, start, end, text: former.now }] }],
      });
    }
  },
};
