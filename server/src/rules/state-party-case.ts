import type { BlockReading } from '../model/document';
import { Kind, type Tokens } from '../syntax/tokens';
import type { Span } from '../text/edits';
import type { Found } from './engine/finding';
import { Gathered, type Placed } from './engine/gather';
import { defineRule, type Report } from './engine/rule';
import { isOthersWording, isQuoted } from './reading/quotations/protectedText';
import { isEdited, reportOrOnce } from './reading/wording/habit';
import { opensSentence } from './reading/wording/phraseTokens';

interface Party extends Span {
  readonly text: string;
  /** Whether it has the capital that documents have since 2025. */
  readonly capital: boolean;
  /** Whether the State has its capital, and its s beside "parties": else no document has it like that. */
  readonly wellFormed: boolean;
  /** Whether several are meant. */
  readonly several: boolean;
  /** Whether it is written as one word. */
  readonly isJoined?: boolean;
  /** Whether that may be right before a noun: "State-party reports". */
  readonly isDoubtful?: boolean;
}

/** Meetings and conferences are called "of States Parties" by the treaties themselves. */
const NAMED = new Set(['conference', 'meeting', 'assembly', 'meetings', 'conferences']);

function isNamed(tokens: Tokens, i: number): boolean {
  for (let back = i - 2; back >= i - 4; back--) if (tokens.upper(back) && NAMED.has(tokens.folded(back))) return true;
  return false;
}

/** "State-party", and what is written for it without the space. */
const JOINED = [
  'state-party',
  'state-parties',
  'states-party',
  'states-parties',
  'stateparty',
  'statesparties',
].flatMap((word) => [word, `${word}'s`]);

function joinedAt(tokens: Tokens, i: number): Party | undefined {
  const written = tokens.slice(i).replace(/['\u2019]s$/i, '');
  const [start, end] = [tokens.start(i), tokens.start(i) + written.length];
  if (written === written.toUpperCase()) return undefined;
  const next = tokens.kind(i + 1) === Kind.word && !tokens.upper(i + 1) ? tokens.slice(i + 1) : '';
  const isSmall = !tokens.upper(i);
  // "the state-party apparatus"
  if (isSmall && (!/^(?:the|each|that|this)$/i.test(tokens.slice(i - 1)) || (next !== '' && !GOES_ON.has(next))))
    return undefined;
  const isHyphened = tokens.joined(i) && /[-\u2010\u2011]/.test(written);
  const form = {
    start,
    end,
    text: written,
    capital: /P/.test(written.slice(1)),
    wellFormed: false,
    several: /^states|ies$/i.test(written),
    isJoined: true,
  };
  const isOwner = tokens.end(i) > end;
  return isHyphened && !isOwner && NOUNS.has(next) ? { ...form, isDoubtful: true } : form;
}

/** What a State party has: before these the hyphen may be meant. */
const NOUNS = new Set(
  `
  report reports reporting reply replies response responses territory delegation delegations obligation obligations
  legislation law laws government authorities level submission submissions review reviews practice implementation
  compliance participation representatives representative consent jurisdiction nationals officials
  `
    .trim()
    .split(/\s+/),
);
/** After a State party that is not part of another word. */
const GOES_ON = new Set(
  'should has had have is was are were to for of and or in on under by with at from that which who must may can will would did does not also'.split(
    ' ',
  ),
);

const FOUND = new Gathered<Party>({
  blocks: ['heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: ['party', 'parties', "party's", ...JOINED],
  token(tokens, i, reading, note) {
    // “State-party”: all other words that are heard begin otherwise.
    if (/^state/i.test(tokens.slice(i))) {
      const joined = joinedAt(tokens, i);
      if (joined && !isNamed(tokens, i + 1) && !isOthersWording(reading, joined.start, joined.end)) note(joined);
      return;
    }
    // Nearly all that is met.
    if (tokens.text.startsWith('party', tokens.start(i)) && tokens.is(i - 1, 'State')) {
      const start = tokens.start(i - 1);
      const end = tokens.start(i) + 'party'.length;
      if (!isNamed(tokens, i) && !isOthersWording(reading, start, end))
        note({ start, end, text: 'State party', capital: false, wellFormed: true, several: false }, true);
      return;
    }
    const state = tokens.slice(i - 1);
    const word = tokens.slice(i).replace(/['’]s$/i, '');
    if (tokens.kind(i - 1) !== Kind.word || !/^states?$/i.test(state) || state === state.toUpperCase()) return;
    if (word === word.toUpperCase()) return;
    if (isNamed(tokens, i)) return;
    // "The state party of the ruling coalition" has its capital nowhere; without an article it may be any state.
    const isSmall = !tokens.upper(i - 1);
    const several = /^parties$/i.test(word);
    if (isSmall && !isOfTreaty(tokens, i) && (several || !/^(?:the|each|that|this)$/i.test(tokens.slice(i - 2))))
      return;
    if (tokens.upper(i) && (isInName(tokens, i) || isOfOrganization(tokens, i) || isInTitle(tokens, i, reading)))
      return;
    const [start, end] = [tokens.start(i - 1), tokens.start(i) + word.length];
    // "the State Party’s Mental Health Act": the name of the law begins after it.
    const isOwner = /['’]s$/i.test(tokens.slice(i));
    if ((isOwner ? isQuoted : isOthersWording)(reading, start, end)) return;
    const wellFormed = !isSmall && (several ? state === 'States' : state === 'State');
    const text = tokens.text.slice(start, end);
    // "unlike other States party"
    const isPlural = several || (/^states$/i.test(state) && !/^(?:the|each|that|this)$/i.test(tokens.slice(i - 2)));
    note({ start, end, text, capital: tokens.upper(i), wellFormed, several: isPlural }, !tokens.upper(i) && wellFormed);
  },
});

/** "a state party to the Convention": none of a federation, and no political party. */
function isOfTreaty(tokens: Tokens, party: number): boolean {
  return (
    tokens.is(party + 1, 'to') &&
    tokens.is(party + 2, 'the') &&
    /^(?:Convention|Covenant|Protocol|Optional)$/.test(tokens.slice(party + 3))
  );
}

/** "Measures Taken by the State Party": a heading all of whose words have capitals says nothing of these two. */
function isInTitle(tokens: Tokens, party: number, { block: { kind } }: BlockReading): boolean {
  if (kind !== 'heading') return false;
  for (let i = 1; tokens.kind(i) !== Kind.end; i++) {
    if (i === party || i === party - 1 || tokens.kind(i) !== Kind.word || !tokens.upper(i)) continue;
    const word = tokens.slice(i);
    if (word !== word.toUpperCase() && !HAVE_CAPITALS.test(word) && !opensSentence(tokens, i)) return true;
  }
  return false;
}

const HAVE_CAPITALS = /^(?:Convention|Covenant|Committee|Optional|Protocol|States?|Part(?:y|ies))/;

/** "Nationals of the States Parties of MERCOSUR": in the title of a treaty, which members of an organization have made. */
function isOfOrganization(tokens: Tokens, party: number): boolean {
  return tokens.is(party + 1, 'of') && tokens.kind(party + 2) === Kind.word && tokens.upper(party + 2);
}

/** "the Velari People's State Party", "the State Party Front": a word with a capital that opens no sentence stands beside it. */
function isInName(tokens: Tokens, party: number): boolean {
  const state = party - 1;
  const isOwner = /['’]s$/i.test(tokens.slice(party));
  if (!isOwner && tokens.kind(party + 1) === Kind.word && tokens.upper(party + 1) && tokens.upper(state)) {
    const next = tokens.slice(party + 1);
    if (next !== next.toUpperCase()) return true;
  }
  const before = state - 1;
  if (tokens.kind(before) !== Kind.word || !tokens.upper(before) || !tokens.upper(state)) return false;
  const word = tokens.slice(before);
  // "the MERCOSUR States Parties"
  if (/^\p{Lu}{3,}$/u.test(word) && tokens.is(state, 'States')) return true;
  return word !== word.toUpperCase() && !OPENS.has(word.toLowerCase()) && !opensSentence(tokens, before);
}

/** Words that stand before the State party with a capital, in a list or after a bracket. */
const OPENS = new Set([
  ...['the', 'each', 'every', 'this', 'that', 'other', 'all', 'both', 'some', 'any', 'no', 'several', 'many', 'most'],
  ...[
    'if',
    'when',
    'where',
    'while',
    'as',
    'that',
    'should',
    'and',
    'or',
    'of',
    'by',
    'for',
    'to',
    'in',
    'from',
    'urge',
  ],
]);

/** The small letter gave way to the capital in documents of early 2025. */
const CAPITALS_SINCE = 2025;

/** "State party" and "State Party" in one document. */
export const statePartyCase = defineRule({
  id: 'state-party-case',
  name: '“State party” or “State Party”',
  group: 'style',
  severity: 'warning',
  summary: '“State party” and “State Party” in one document, and “State-party”.',
  why: 'Documents had “State party” until 2024 and have had “State Party” since early 2025. Whichever a document uses, it uses throughout, with a space, and “States” in the plural.',
  limits: [
    'The rarer form is found; where both are equally frequent, the one that does not fit the date.',
    'Headings in capitals, quotations, titles of treaties and names such as “the Conference of States Parties”.',
  ],
  messages: {
    hyphen: 'Is “{instead}” meant, without a hyphen?',
    hyphens: 'Write “{instead}” without a hyphen, here and throughout.',
    found: 'Write “{instead}”, as elsewhere in this document.',
    often: 'Write “{instead}”, as elsewhere; {count} places have another form.',
    replace: 'Replace with {text}',
    'replace-all': 'Replace in all {count} places',
  },
  bad: [
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tThe State party should act.\n3.\tThe Committee urges the State Party to act.\n  \t                              ^^^^^ Write “State party”, as elsewhere in this document.',
    },
    {
      text: '1.\tThe Committee thanks the State Party.\n2.\tThe State Party should act.\n3.\tStates parties have obligations.\n  \t       ^^^^^^^ Write “States Parties”, as elsewhere in this document.',
    },
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tThe state party should act, as other State parties did.\n  \t    ^^^^^^^^^^^ Write “State party”, as elsewhere in this document.\n  \t                                     ^^^^^^^^^^^^^ Write “States parties”, as elsewhere in this document.',
    },
    {
      text: '1.\tThe Committee thanks the State-party, which should report.\n  \t                         ^^^^^^^^^^^ Write “State party” without a hyphen, here and throughout.\n2.\tThe State-party should act.',
    },
    {
      text: '1.\tThe Committee thanks the State-party. The State party should act as other States-parties do, and State-party reports be heard.\n  \t                         ^^^^^^^^^^^ Write “State party”, as elsewhere in this document.\n  \t                                                                          ^^^^^^^^^^^^^^ Write “States parties”, as elsewhere in this document.\n  \t                                                                                                 ^^^^^^^^^^^ Is “State party” meant, without a hyphen?',
    },
  ],
  good: [
    {
      text: '1.\tThe state parties of the federation and the ruling state party were heard by the state party organs.',
    },
    { text: '1.\tThe Committee thanks the State Party.\n2.\tThe State Party should act.' },
    {
      text: '1.\tThe Committee thanks the State party.\n2.\tTwo members of the Velari People’s State Party and of the ruling State Party Front, the sixth Meeting of States Parties and the “States Parties” of the text were mentioned.',
    },
  ],
  gathers: [FOUND],
  check(model, report) {
    if (!isEdited(model)) return;
    const other = FOUND.in(model);
    if (other.length === 0) return;
    const small = FOUND.right(model);
    const capitals = other.filter((one) => one.wellFormed);
    const late = (model.identity.date?.value.year ?? 0) >= CAPITALS_SINCE;
    const isCapital = capitals.length === small ? late : capitals.length > small;
    // A document in which nothing is written as it should be is not judged, unless it has a hyphen throughout.
    if (capitals.length + small === 0) {
      reportHyphens(
        other.filter(({ isJoined, isDoubtful }) => isJoined && !isDoubtful),
        late,
        report,
      );
      return;
    }
    const rarer = isCapital ? FOUND.in(model, true) : capitals;
    const all = [...rarer, ...other.filter(({ wellFormed }) => !wellFormed)].map((one): Found => {
      const { block, text, wellFormed, several, isDoubtful } = one;
      const instead = written(several, isCapital);
      // Of a well-formed one, the letter of the second word alone is wrong.
      const start = wellFormed ? one.end - (text.length - text.search(/\S+$/)) : one.start;
      const at = { block, start, end: one.end };
      return {
        ...at,
        ...(isDoubtful ? { message: 'hyphen', severity: 'information' as const } : { message: 'found' }),
        args: { instead },
        fixes: [
          {
            message: 'replace',
            args: { text: instead },
            certain: !isDoubtful,
            edits: [{ ...at, text: wellFormed ? instead.slice(instead.indexOf(' ') + 1) : instead }],
          },
        ],
      };
    });
    const isDoubt = ({ severity }: Found) => severity !== undefined;
    for (const one of all.filter(isDoubt)) report(one);
    const sure = all.filter((one) => !isDoubt(one)).sort((a, b) => a.block - b.block || a.start - b.start);
    reportOrOnce(sure, { message: 'often' }, { message: 'replace-all' }, report);
  },
});

/** "State-party" throughout is said once. */
function reportHyphens(all: readonly Placed<Party>[], isCapital: boolean, report: Report): void {
  const [first] = all;
  if (!first) return;
  const edits = all.map(({ block, start, end, several }) => ({ block, start, end, text: written(several, isCapital) }));
  const instead = written(first.several, isCapital);
  report({
    block: first.block,
    start: first.start,
    end: first.end,
    message: 'hyphens',
    args: { instead },
    fixes: [{ message: 'replace', args: { text: instead }, certain: true, edits }],
  });
}

/** "State party", "States parties", or with capitals. */
function written(several: boolean, isCapital: boolean): string {
  const [one, more] = isCapital ? ['State Party', 'States Parties'] : ['State party', 'States parties'];
  return several ? more : one;
}
