import type { BlockReading } from '../model/document';
import { WordSet, wordId } from '../syntax/lexicon';
import { Kind, type Tokens } from '../syntax/tokens';
import type { Span } from '../text/edits';
import { isOneSlip, slipsOf } from '../text/slip';
import { Gathered, type Note } from './engine/gather';
import { defineRule } from './engine/rule';
import { isEdited } from './reading/habit';
import { FIRST_OF_NAMES, nearName } from './reading/near-names';
import { isQuoted, phraseEnd, phraseTokens } from './reading/own-words';

/** Titles as they are miswritten, with the right ones; capitals count. Only what no other body or treaty is called. */
const TITLES: readonly (readonly [wrong: string, right: string])[] = [
  ['Rights of All Migrant Workers and Their Families', 'Rights of All Migrant Workers and Members of Their Families'],
  [
    'Protection of the Rights of Migrant Workers and Members of Their Families',
    'Protection of the Rights of All Migrant Workers and Members of Their Families',
  ],
  [
    'Committee on the Elimination of All Forms of Discrimination against Women',
    'Committee on the Elimination of Discrimination against Women',
  ],
  [
    'Committee on the Elimination of All Forms of Racial Discrimination',
    'Committee on the Elimination of Racial Discrimination',
  ],
  [
    'Convention on the Elimination of Discrimination against Women',
    'Convention on the Elimination of All Forms of Discrimination against Women',
  ],
  [
    'Convention on the Elimination of Racial Discrimination',
    'Convention on the Elimination of All Forms of Racial Discrimination',
  ],
  ['Convention on the Rights of Children', 'Convention on the Rights of the Child'],
  ['Committee on the Rights of Children', 'Committee on the Rights of the Child'],
  ['Convention on the Rights of People with Disabilities', 'Convention on the Rights of Persons with Disabilities'],
  ['Committee on the Rights of People with Disabilities', 'Committee on the Rights of Persons with Disabilities'],
  ['International Convention on Civil and Political Rights', 'International Covenant on Civil and Political Rights'],
  [
    'International Convention on Economic, Social and Cultural Rights',
    'International Covenant on Economic, Social and Cultural Rights',
  ],
  ['Convention on the Rights of Persons with Disability', 'Convention on the Rights of Persons with Disabilities'],
  ['Convention on the Rights of Disabled Persons', 'Convention on the Rights of Persons with Disabilities'],
  ['Committee on the Rights of Disabled Persons', 'Committee on the Rights of Persons with Disabilities'],
  ['Convention on the Rights of the Disabled', 'Convention on the Rights of Persons with Disabilities'],
  ['Committee on the Rights of Persons with Disability', 'Committee on the Rights of Persons with Disabilities'],
  ['Convention relating to the Status of Stateless People', 'Convention relating to the Status of Stateless Persons'],
  ['Universal Declaration on Human Rights', 'Universal Declaration of Human Rights'],
  [
    'International Covenant on Economic and Social Rights',
    'International Covenant on Economic, Social and Cultural Rights',
  ],
  [
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment',
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  ],
  [
    'Convention against Torture and Other Cruel, Inhuman or Degrading Punishment or Treatment',
    'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  ],
  ['Convention on the Status of Refugees', 'Convention relating to the Status of Refugees'],
  ['Convention on the Status of Stateless Persons', 'Convention relating to the Status of Stateless Persons'],
  ['Optional Protocol of the Convention', 'Optional Protocol to the Convention'],
  ['Optional Protocol of the Covenant', 'Optional Protocol to the Covenant'],
  ['Optional Protocol of the International Covenant', 'Optional Protocol to the International Covenant'],
  [
    'Convention on Preventing and Combating Violence Against Women and Domestic Violence',
    'Convention on Preventing and Combating Violence against Women and Domestic Violence',
  ],
  [
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons, especially Women and Children',
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
  ],
  [
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and pornography',
    'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
  ],
  [
    'Optional Protocol on the sale of children, child prostitution and pornography',
    'Optional Protocol on the sale of children, child prostitution and child pornography',
  ],
  ['Rome Statute on the International Criminal Court', 'Rome Statute of the International Criminal Court'],
  ['Beijing Declaration and Platform of Action', 'Beijing Declaration and Platform for Action'],
  ['Durban Declaration and Plan of Action', 'Durban Declaration and Programme of Action'],
  ['Durban Declaration and Program of Action', 'Durban Declaration and Programme of Action'],
  ['Vienna Declaration and Plan of Action', 'Vienna Declaration and Programme of Action'],
  ['Agenda on Sustainable Development', 'Agenda for Sustainable Development'],
  ['Guiding Principles for Business and Human Rights', 'Guiding Principles on Business and Human Rights'],
  ['Principles on the Status of National Institutions', 'Principles relating to the Status of National Institutions'],
  ['Standard Minimum Rules on the Treatment of Prisoners', 'Standard Minimum Rules for the Treatment of Prisoners'],
  ['High Commissioner of Human Rights', 'High Commissioner for Human Rights'],
  ['High Commissioner on Human Rights', 'High Commissioner for Human Rights'],
  ['High Commissioner of Refugees', 'High Commissioner for Refugees'],
  ['Working Group for Arbitrary Detention', 'Working Group on Arbitrary Detention'],
  [
    'Working Group on Enforced and Involuntary Disappearances',
    'Working Group on Enforced or Involuntary Disappearances',
  ],
  ['High Commissioner on Refugees', 'High Commissioner for Refugees'],
  ['High Commissioner for Human Right', 'High Commissioner for Human Rights'],
  ['United Nation', 'United Nations'],
  ['United Nations Children Fund', 'United Nations Children’s Fund'],
  ['United Nations Childrens Fund', 'United Nations Children’s Fund'],
  ['Universal declaration of human rights', 'Universal Declaration of Human Rights'],
  ['Universal Declaration of human rights', 'Universal Declaration of Human Rights'],
  ['Vienna Declaration and Program of Action', 'Vienna Declaration and Programme of Action'],
  ['Beijing Platform of Action', 'Beijing Platform for Action'],
  ['Rome Statute for the International Criminal Court', 'Rome Statute of the International Criminal Court'],
  ['Millenium Development Goals', 'Millennium Development Goals'],
  ['Declaration on the Rights of Indigenous People', 'Declaration on the Rights of Indigenous Peoples'],
  ['Declaration on the Rights of the Indigenous Peoples', 'Declaration on the Rights of Indigenous Peoples'],
  [
    'Declaration on the Elimination of Violence Against Women',
    'Declaration on the Elimination of Violence against Women',
  ],
  [
    'National Institutions for the Protection and Promotion of Human Rights',
    'National Institutions for the Promotion and Protection of Human Rights',
  ],
  [
    'Protocol to Prevent, Suppress and Punish the Trafficking in Persons',
    'Protocol to Prevent, Suppress and Punish Trafficking in Persons',
  ],
  [
    'Convention on Preventing and Combatting Violence against Women',
    'Convention on Preventing and Combating Violence against Women',
  ],
  ['Convention on the reduction of statelessness', 'Convention on the Reduction of Statelessness'],
  ['Convention on reduction of statelessness', 'Convention on the Reduction of Statelessness'],
  ['Convention on Reduction of Statelessness', 'Convention on the Reduction of Statelessness'],
  ['Rights of All Migrant Workers and their Families', 'Rights of All Migrant Workers and Members of Their Families'],
  ['Covenant on Civil & Political Rights', 'Covenant on Civil and Political Rights'],
  ['Covenant on Economic, Social & Cultural Rights', 'Covenant on Economic, Social and Cultural Rights'],
  ['Human Rights Commitee', 'Human Rights Committee'],
  ['Human Rights Comittee', 'Human Rights Committee'],
  ['Human Right Committee', 'Human Rights Committee'],
  ['Human Right Council', 'Human Rights Council'],
  ...['Forced Disappearance', 'Forced Disappearances', 'Involuntary Disappearance', 'Involuntary Disappearances'].map(
    (ending) =>
      [`Protection of All Persons from ${ending}`, 'Protection of All Persons from Enforced Disappearance'] as const,
  ),
  ['International Labor Organization', 'International Labour Organization'],
  ['International Labour Organisation', 'International Labour Organization'],
  ['World Health Organisation', 'World Health Organization'],
  ['International Organisation for Migration', 'International Organization for Migration'],
  ['Food and Agriculture Organisation', 'Food and Agriculture Organization'],
  ['Transnational Organised Crime', 'Transnational Organized Crime'],
  ['Rome statute of the International Criminal Court', 'Rome Statute of the International Criminal Court'],
  ['Secretary-general of the United Nations', 'Secretary-General of the United Nations'],
  ['General assembly resolution', 'General Assembly resolution'],
  ['Security council resolution', 'Security Council resolution'],
  ['Human Rights council', 'Human Rights Council'],
  ['Human Rights committee', 'Human Rights Committee'],
  ['Human rights Committee', 'Human Rights Committee'],
  ['Human rights Council', 'Human Rights Council'],
  ['High commissioner for Human Rights', 'High Commissioner for Human Rights'],
  ['Sustainable Development goals', 'Sustainable Development Goals'],
  ['Sustainable development goals', 'Sustainable Development Goals'],
  // "International" is the beginning of other treaties' titles.
  ...[
    'Convention on the Rights of the Child',
    'Convention on the Rights of Persons with Disabilities',
    'Convention on the Elimination of All Forms of Discrimination against Women',
    'Convention against Torture',
    'Convention on the Prevention and Punishment of the Crime of Genocide',
    'Convention relating to the Status of Refugees',
    'Convention relating to the Status of Stateless Persons',
    'Convention on the Reduction of Statelessness',
  ].map((title) => [`International ${title}`, title] as const),
];

/** Those that national bodies have too, which stand behind more than an article or before whose they are. */
const SHARED: readonly (readonly [wrong: string, right: string])[] = [
  ['Committee for the Elimination of Racial Discrimination', 'Committee on the Elimination of Racial Discrimination'],
  [
    'Committee for the Elimination of Discrimination against Women',
    'Committee on the Elimination of Discrimination against Women',
  ],
  [
    'Committee for the Elimination of Discrimination Against Women',
    'Committee on the Elimination of Discrimination against Women',
  ],
  ['Sub Committee on Prevention of Torture', 'Subcommittee on Prevention of Torture'],
  [
    'Committee for the Protection of the Rights of All Migrant Workers',
    'Committee on the Protection of the Rights of All Migrant Workers',
  ],
  ['Committee on Social, Economic and Cultural Rights', 'Committee on Economic, Social and Cultural Rights'],
  ['Committee on Economic, Cultural and Social Rights', 'Committee on Economic, Social and Cultural Rights'],
  ['Committee of Migrant Workers', 'Committee on Migrant Workers'],
  ['Committee on Forced Disappearances', 'Committee on Enforced Disappearances'],
  ['Sub-Committee on Prevention of Torture', 'Subcommittee on Prevention of Torture'],
  ['Sub-committee on Prevention of Torture', 'Subcommittee on Prevention of Torture'],
  ['Subcommittee for Prevention of Torture', 'Subcommittee on Prevention of Torture'],
  ['Subcommittee for the Prevention of Torture', 'Subcommittee on Prevention of Torture'],
];

/** Titles with a list in them: what stands before it, its words in their order, and what stands behind. */
const LISTS: readonly (readonly [before: string, words: readonly string[], last: 'and' | 'or', behind: string])[] = [
  ['Covenant on', ['Civil', 'Political'], 'and', 'Rights'],
  ['Covenant on', ['Economic', 'Social', 'Cultural'], 'and', 'Rights'],
  ['Convention against Torture and Other', ['Cruel', 'Inhuman', 'Degrading'], 'or', 'Treatment or Punishment'],
  ...['Optional Protocol on the', 'Optional Protocol to the Convention on the Rights of the Child on the'].map(
    (before) => [before, ['sale of children', 'child prostitution', 'child pornography'], 'and', ''] as const,
  ),
];

/** The same titles with their lists in any other order. */
const DISORDERED = LISTS.flatMap(([before, words, last, behind]) => {
  const title = (order: readonly string[]) => `${before} ${listed(order, last)} ${behind}`.trimEnd();
  return ordersOf(words)
    .filter((order) => order.join() !== words.join())
    .map((order) => [title(order), title(words)] as const);
});

/** Titles of which the end alone is miswritten: what stands before it, how it is written, and how it should be. */
const ENDINGS: readonly (readonly [before: string, wrong: readonly string[], right: string])[] = [
  ...[
    'Second Optional Protocol to the International Covenant on Civil and Political Rights,',
    'Second Optional Protocol to the International Covenant on Civil and Political Rights',
    'Second Optional Protocol to the Covenant,',
    'Second Optional Protocol to the Covenant',
  ].map(
    (before) =>
      [
        before,
        [
          'aiming at abolition of the death penalty',
          'aiming at the abolition of death penalty',
          'aiming at abolition of death penalty',
          'aiming at the abolishment of the death penalty',
          'aiming at the abolition of capital punishment',
          'aiming at the Abolition of the Death Penalty',
          'aiming at abolishing the death penalty',
          'aiming to the abolition of the death penalty',
          'aiming for the abolition of the death penalty',
          'aiming to abolish the death penalty',
          'aimed at the abolition of the death penalty',
          'aimed at abolition of the death penalty',
          'aimed at abolishing the death penalty',
        ],
        'aiming at the abolition of the death penalty',
      ] as const,
  ),
  ...['Optional Protocol', 'Optional Protocol to the Convention on the Rights of the Child'].flatMap(
    (before) =>
      [
        [
          before,
          ['on the involvement of children in armed conflicts'],
          'on the involvement of children in armed conflict',
        ],
        [
          before,
          [
            'on the sale of children, prostitution and child pornography',
            'on the sale of children, prostitution and pornography',
          ],
          'on the sale of children, child prostitution and child pornography',
        ],
        [
          before,
          ['on a communication procedure', 'on the communications procedure', 'on communications procedure'],
          'on a communications procedure',
        ],
      ] as const,
  ),
];

/** The same as whole titles. */
const ENDED = ENDINGS.flatMap(([before, wrong, right]) =>
  wrong.map((one) => [`${before} ${one}`, `${before} ${right}`] as const),
);

/** Every order of some words, the given one among them. */
function ordersOf(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  return words.flatMap((word) => ordersOf(words.filter((one) => one !== word)).map((order) => [word, ...order]));
}

function listed(words: readonly string[], last: string): string {
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1) ?? ''}`;
}

/** Those that many States have; found where a general comment, observations or Views are theirs, or a symbol stands behind. */
const CITED: readonly (readonly [wrong: string, right: string])[] = [
  ['Committee for the Rights of the Child', 'Committee on the Rights of the Child'],
  ['Committee for the Rights of Persons with Disabilities', 'Committee on the Rights of Persons with Disabilities'],
  ['Committee for Migrant Workers', 'Committee on Migrant Workers'],
  ['Committee for Enforced Disappearances', 'Committee on Enforced Disappearances'],
  ['Committee for Economic, Social and Cultural Rights', 'Committee on Economic, Social and Cultural Rights'],
];
const ADOPTED_BY =
  /\b(?:general\s+(?:comment|recommendation)s?\s+Nos?\.\s[\d(), and]{1,40}\s|(?:concluding|previous|earlier|its)\s+observations\s|Views\s|jurisprudence\s)(?:(?:adopted|made|issued|addressed\s+to\s+it)\s+)?(?:of|by)\s+the\s+$/i;
const ALSO_NOTED = /^\s+(?:has\s+|had\s+)?also\s+(?:noted|recommended|observed|stated|found|pointed)\b/;
const ITS_SYMBOL = /^\s+\((?:see\s+)?(?:CRC|CRPD|CMW|CED|E)\/C/;
/** In UTF-16 units. */
const LONGEST_COMMENT = 80;

/** Titles that are compared word for word. */
const EXACT = [
  'Committee on the Rights of the Child',
  'Committee on the Rights of Persons with Disabilities',
  'Committee on the Elimination of Discrimination against Women',
  'Committee on the Elimination of Racial Discrimination',
  'Committee against Torture',
  'Committee on Economic, Social and Cultural Rights',
  'Committee on Enforced Disappearances',
  'Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  'Convention on the Rights of the Child',
  'Convention on the Rights of Persons with Disabilities',
  'Convention on the Elimination of All Forms of Discrimination against Women',
  'Convention on the Elimination of All Forms of Racial Discrimination',
  'Convention against Torture',
  'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
  'Convention on the Prevention and Punishment of the Crime of Genocide',
  'Convention for the Protection of All Persons from Enforced Disappearance',
  'Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  'Convention relating to the Status of Refugees',
  'Convention relating to the Status of Stateless Persons',
  'Convention on the Reduction of Statelessness',
  'Covenant on Civil and Political Rights',
  'Covenant on Economic, Social and Cultural Rights',
  'Universal Declaration of Human Rights',
  'Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict',
  'Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
  'Optional Protocol to the Convention on the Rights of the Child on a communications procedure',
  'Optional Protocol on the involvement of children in armed conflict',
  'Optional Protocol on the sale of children, child prostitution and child pornography',
];

/** Titles that nothing else is called but for their last word. */
const UNLIKE_OTHERS: ReadonlySet<string> = new Set([
  'Covenant on Civil and Political Rights',
  'Covenant on Economic, Social and Cultural Rights',
  'Committee on Economic, Social and Cultural Rights',
  'Convention on the Rights of Persons with Disabilities',
  'Committee on the Rights of Persons with Disabilities',
]);

/** Titles that begin with "International", which running text may leave out. */
const INTERNATIONAL: ReadonlySet<string> = new Set([
  'Covenant on Civil and Political Rights',
  'Covenant on Economic, Social and Cultural Rights',
  'Convention on the Elimination of All Forms of Racial Discrimination',
  'Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families',
  'Convention for the Protection of All Persons from Enforced Disappearance',
]);

/** Words at the end of a line with which the next one goes on; the first word may have been parted from the others by a column. */
const GOES_ON = /\bInternational\b|\b(?:the|of|under|to|and)\s*$/i;
/** In UTF-16 units. */
const BEFORE = 120;

/** Words in capitals behind which another body or treaty is named. */
const OTHERS = new Set(
  'National Parliamentary African Inter-American American European Arab Standing State Interministerial Joint Federal Permanent Provincial Governmental Special Select'.split(
    ' ',
  ),
);

interface Title extends Span {
  /** The whole title, and what stands in it in place of the run. */
  readonly title: string;
  readonly instead: string;
}

interface Phrase {
  readonly wrong: readonly string[];
  readonly right: string;
  /** How many of its first tokens are right, and what stands behind them instead. */
  readonly lead: number;
  readonly instead: string;
  readonly of: typeof TITLES;
}

const phrases = new Map<string, Phrase[]>();
for (const titles of [TITLES, DISORDERED, ENDED, SHARED, CITED]) {
  for (const [wrong, right] of titles) {
    const tokens = phraseTokens(wrong);
    const first = (tokens[0] ?? '').toLowerCase();
    const list = phrases.get(first) ?? [];
    // Of a list in disorder the list is named, of an end the end, of other titles the whole.
    const lead =
      [...(titles === DISORDERED ? LISTS : titles === ENDED ? ENDINGS : [])].find(
        ([before]) => wrong.startsWith(`${before} `) && right.startsWith(`${before} `),
      )?.[0] ?? '';
    const instead = lead === '' ? right : right.slice(lead.length + 1);
    list.push({ wrong: tokens, right, lead: lead === '' ? 0 : phraseTokens(lead).length, instead, of: titles });
    phrases.set(first, list);
  }
}

/** A title that is right, as tokens, with the numbers of its words in the lexicon, by which most others are told. */
interface Exact {
  readonly title: string;
  readonly tokens: readonly string[];
  readonly ids: readonly number[];
  /** Whether a longer title begins with it: "Convention against Torture". */
  readonly isBeginning: boolean;
}

/** Titles by their first word. */
const exact = new Map<string, Exact[]>();
for (const title of EXACT) {
  const tokens = phraseTokens(title);
  const first = (tokens[0] ?? '').toLowerCase();
  const isBeginning = EXACT.some((one) => one.startsWith(`${title} `));
  exact.set(first, [...(exact.get(first) ?? []), { title, tokens, ids: tokens.map(idOf), isBeginning }]);
}

/** First words of titles as they are mistyped: "Comittee", "Conventoin". */
const misspelt = new Map<string, string>();
for (const first of exact.keys()) for (const slip of slipsOf(first)) if (!exact.has(slip)) misspelt.set(slip, first);

function idOf(token: string): number {
  return token === ',' ? 0 : wordId(token);
}

/**
 * The words that stand near the beginning of a title, without those that stand everywhere. Where none of them follows, as behind
 * most words that might begin one, more than two words would be wrong.
 */
const NEAR_BEGINNING = new WordSet(
  [...[...exact.values()].flat().map(({ tokens }) => tokens), ...[...phrases.values()].flat().map(({ wrong }) => wrong)]
    .flatMap((tokens) => tokens.slice(1, 4).map((word) => word.toLowerCase()))
    .filter((word) => !/^(?:the|of|and|all|to|,)$/.test(word)),
);

function mayBeTitle(tokens: Tokens, i: number): boolean {
  return (
    NEAR_BEGINNING.has(tokens.word(i + 1)) ||
    NEAR_BEGINNING.has(tokens.word(i + 2)) ||
    NEAR_BEGINNING.has(tokens.word(i + 3))
  );
}

const SEVERAL = /^(protocols|conventions|covenants|committees)$/i;

/** The title that stands at a token with a slip or two in it, and the run of it that is wrong; nothing where it is right. */
function nearTitle(tokens: Tokens, i: number, titles: readonly Exact[]): Title | undefined {
  let near: (Title & { readonly slips: number; readonly last: number }) | undefined;
  let written = 0;
  for (const exactly of titles) {
    if (!isWritten(tokens, i, exactly)) continue;
    if (!exactly.isBeginning) return undefined;
    written = exactly.tokens.length;
  }
  for (const exactly of titles) {
    const { title, tokens: words } = exactly;
    const places = words.length > written ? compared(tokens, i, exactly) : undefined;
    if (!places) continue;
    const wrong = words.flatMap((word, k) => (tokens.is(places[k] ?? -1, word) ? [] : [k]));
    // "the two Optional Protocols on the sale of children … and on …": several are named together.
    if (wrong.some((k) => SEVERAL.test(tokens.slice(places[k] ?? -1)))) return undefined;
    const [first] = wrong;
    const last = wrong.at(-1);
    const extra = (places.at(-1) ?? 0) - i + 1 - words.filter((_, k) => (places[k] ?? -1) >= 0).length;
    const slips = wrong.length + extra;
    if (slips > (words.length < 5 ? 1 : 2) || (near && near.slips <= slips)) continue;
    // Where a word is missing or too many, the words around it are named.
    const from = extra > 0 ? 0 : placedBefore(places, first ?? 0);
    const to = extra > 0 ? words.length - 1 : placedBehind(places, last ?? 0);
    const run = words
      .slice(from, to + 1)
      .join(' ')
      .replaceAll(' ,', ',');
    const [start, end] = [tokens.start(places[from] ?? i), tokens.end(places[to] ?? i)];
    near = { title, slips, instead: run, start, end, last: places.at(-1) ?? i };
  }
  // "the Committee on Enforced Disappearance Cases of the Ministry" has another name.
  const goesOn = near && tokens.kind(near.last + 1) === Kind.word && tokens.upper(near.last + 1);
  return goesOn ? undefined : near;
}

function placedBefore(places: readonly number[], k: number): number {
  let at = k;
  while (at > 0 && (places[at] ?? -1) < 0) at--;
  return at;
}

function placedBehind(places: readonly number[], k: number): number {
  let at = k;
  while (at < places.length - 1 && (places[at] ?? -1) < 0) at++;
  return at;
}

const PREPOSITIONS = new Set(['on', 'of', 'against', 'for', 'from', 'to']);
const CONJUNCTIONS = new Set(['and', 'or']);

/** What a committee of a parliament is on, beside what one of the United Nations has in its title. */
const OF_PARLIAMENT = new Set([
  'Affairs',
  'Matters',
  'Development',
  'Policy',
  'Policies',
  'Issues',
  'Planning',
  'Questions',
]);

/** The places of the title that is compared; one list for all, as most words that might begin one do not. */
const comparedPlaces: number[] = [];

/**
 * For each word of a title the token that stands for it, -1 for one that is missing; undefined where it is another title. Who asks
 * again is given the same list.
 */
function compared(tokens: Tokens, from: number, { title, tokens: words, ids }: Exact): readonly number[] | undefined {
  const places = comparedPlaces;
  places.length = 0;
  let at = from;
  let slips = 0;
  for (let k = 0; k < words.length; k++) {
    const word = words[k] ?? '';
    if (!isThere(tokens, at, word, ids[k] ?? 0)) {
      if (tokens.kind(at) === Kind.end || ++slips > 2) return undefined;
      // A small word or a comma too few; an article or a comma too many.
      const next = words[k + 1];
      const isSmall = (word === 'of' || word === 'and') && next !== undefined;
      if (word === 'the' || word === ',' || (isSmall && isThere(tokens, at, next, ids[k + 1] ?? 0))) {
        places.push(-1);
        continue;
      }
      const isLast = slips === 1 && places.length === words.length - 1 && tokens.upper(at);
      if (isLast && UNLIKE_OTHERS.has(title) && !OF_PARLIAMENT.has(tokens.slice(at))) {
        places.push(at++);
        continue;
      }
      if (isThere(tokens, at, 'the', THE) || tokens.kind(at) === Kind.comma) at++;
      if (!isThere(tokens, at, word, ids[k] ?? 0) && !isSlip(tokens, at, word, words[0] === 'Committee'))
        return undefined;
    }
    places.push(at++);
  }
  return places;
}

/** Whether a token is a word or a comma of a title, to the letter. */
function isThere(tokens: Tokens, at: number, word: string, id: number): boolean {
  return id === 0
    ? tokens.kind(at) === Kind.comma && tokens.is(at, word)
    : tokens.word(at) === id && tokens.is(at, word);
}

const THE = wordId('the');

/**
 * A title to the letter but for the capital that it begins with: "the convention on the Rights of the Child", "the international
 * Covenant on Civil and Political Rights". A committee of such a name may be any State's, unless it has capitals further on.
 */
function inSmallLetters(tokens: Tokens, i: number, titles: readonly Exact[]): Title | undefined {
  const isPlain = !tokens.upper(i);
  const isInternational = tokens.is(i - 1, 'international');
  if (!isPlain && !isInternational) return undefined;
  let longest: Exact | undefined;
  for (const one of titles) {
    const isLonger = one.tokens.length > (longest?.tokens.length ?? 0);
    if (isLonger && one.ids.every((id, k) => isWordOf(tokens, i + k, id))) longest = one;
  }
  if (!longest || (isInternational && !INTERNATIONAL.has(longest.title))) return undefined;
  const { title, tokens: words } = longest;
  const wrong = words.flatMap((word, k) => (tokens.is(i + k, word) ? [] : [k]));
  const last = wrong.at(-1) ?? 0;
  // "a convention on the rights of the child" describes one.
  const isDescribed = words[0] === 'Committee' || !/^(?:the|\d{4})$/i.test(tokens.slice(i - 1));
  if (isPlain && isDescribed && words.every((_, k) => !tokens.upper(i + k))) return undefined;
  // What is half a name there is another rule's.
  if (isPlain && words[0] === 'Optional') return undefined;
  const run = words
    .slice(0, last + 1)
    .join(' ')
    .replaceAll(' ,', ',');
  return {
    start: tokens.start(isInternational ? i - 1 : i),
    end: tokens.end(i + last),
    title: isInternational ? `International ${title}` : title,
    instead: isInternational ? `International ${run}` : run,
  };
}

/** "Intrnational Covenant on Civil and Political Rights" */
function mistypedInternational(tokens: Tokens, i: number, titles: readonly Exact[]): Title | undefined {
  if (!tokens.upper(i - 1) || !isOneSlip(tokens.slice(i - 1).toLowerCase(), 'international')) return undefined;
  const found = titles.find((one) => INTERNATIONAL.has(one.title) && isWritten(tokens, i, one));
  if (!found) return undefined;
  return {
    start: tokens.start(i - 1),
    end: tokens.end(i - 1),
    title: `International ${found.title}`,
    instead: 'International',
  };
}

function isWordOf(tokens: Tokens, at: number, id: number): boolean {
  return id === 0 ? tokens.kind(at) === Kind.comma : tokens.word(at) === id;
}

/** Whether a title stands at a token as it should; most do. */
function isWritten(tokens: Tokens, from: number, { tokens: words, ids }: Exact): boolean {
  for (let k = words.length - 1; k >= 0; k--) if (!isThere(tokens, from + k, words[k] ?? '', ids[k] ?? 0)) return false;
  return true;
}

function isSlip(tokens: Tokens, at: number, word: string, isCommittee: boolean): boolean {
  const length = tokens.end(at) - tokens.start(at);
  if (Math.abs(length - word.length) > 1 && !PREPOSITIONS.has(word)) return false;
  return isSlipOf(tokens.slice(at), word, isCommittee);
}

/** Another case, number, preposition or conjunction, or a wrong letter in a long word. "Committee for" begins the name of many a body. */
function isSlipOf(written: string, word: string, isCommittee: boolean): boolean {
  const [one, other] = [written.toLowerCase(), word.toLowerCase()];
  if (one === other) return true;
  if (PREPOSITIONS.has(one) && PREPOSITIONS.has(other)) return !(isCommittee && one === 'for');
  if (CONJUNCTIONS.has(one) && CONJUNCTIONS.has(other)) return true;
  if (`${one}s` === other || `${other}s` === one) return true;
  return word.length >= LONG_WORD && isOneSlip(one, other);
}

const LONG_WORD = 6;

type Noted = Title & { readonly isDoubtful: boolean };

const FOUND = new Gathered<Noted>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: [...new Set([...phrases.keys(), ...exact.keys(), ...misspelt.keys(), ...FIRST_OF_NAMES])],
  token(tokens, i, reading, note) {
    const name = nearName(tokens, i);
    if (name) {
      const [start, end] = [tokens.start(i), tokens.end(name.last)];
      if (!isQuoted(reading, start, end)) note({ start, end, title: name.name, instead: name.name, isDoubtful: false });
      return;
    }
    if (!mayBeTitle(tokens, i) || (tokens.upper(i - 1) && OTHERS.has(tokens.slice(i - 1)))) return;
    const written = tokens.slice(i).toLowerCase();
    const first = misspelt.get(written) ?? written;
    const small = inSmallLetters(tokens, i, exact.get(first) ?? []);
    if (small && !isQuoted(reading, small.start, small.end)) note({ ...small, isDoubtful: false });
    if (small || !tokens.upper(i)) return;
    const international = mistypedInternational(tokens, i, exact.get(first) ?? []);
    if (international && !isQuoted(reading, international.start, international.end)) {
      note({ ...international, isDoubtful: false });
      return;
    }
    if (reading.block.kind === 'masthead') shortened(tokens, i, exact.get(first) ?? [], note);
    const near = nearTitle(tokens, i, exact.get(first) ?? []);
    if (near) {
      const { start, end, instead, title } = near;
      if (!isQuoted(reading, start, end)) note({ start, end, title, instead, isDoubtful: false });
      return;
    }
    for (const { wrong, right, lead, instead, of } of phrases.get(first) ?? []) {
      const last = phraseEnd(tokens, i, wrong);
      if (last < 0) continue;
      const [start, end] = [tokens.start(i + lead), tokens.end(last)];
      if (of === CITED && !isNamedAsOwn(reading, end) && !isOfUnitedNations(tokens.text, start, end)) return;
      if (goesOnRightly(tokens, last, wrong, right)) return;
      if (of === SHARED && !isNamedAsOwn(reading, end) && mayBeNational(tokens, i, last)) return;
      const isDoubtful = (of === SHARED || of === CITED) && !isNamedAsOwn(reading, end);
      if (!isQuoted(reading, start, end)) note({ start, end, title: right, instead, isDoubtful });
      return;
    }
  },
});

/** On the first page the committee that is named is the document's own, and so is one that "considered" the report. */
function isNamedAsOwn({ block: { kind, text } }: BlockReading, end: number): boolean {
  return kind === 'masthead' || kind === 'title' || CONSIDERED.test(text.slice(end, end + LONGEST_VERB));
}

const CONSIDERED = /^\s+(?:has\s+)?considered\s+the\b/;
/** In UTF-16 units. */
const LONGEST_VERB = 24;

function isOfUnitedNations(text: string, start: number, end: number): boolean {
  // "as the Committee for the Rights of the Child has also noted"
  if (/\bas\s+the\s+$/.test(text.slice(Math.max(0, start - 10), start)) && ALSO_NOTED.test(text.slice(end, end + 40)))
    return true;
  return (
    ADOPTED_BY.test(text.slice(Math.max(0, start - LONGEST_COMMENT), start)) ||
    ITS_SYMBOL.test(text.slice(end, end + 12))
  );
}

/** Whether a title that is only cut short goes on as it should. */
function goesOnRightly(tokens: Tokens, last: number, wrong: readonly string[], right: string): boolean {
  const words = phraseTokens(right);
  return wrong.every((word, k) => words[k] === word) && tokens.is(last + 1, words[wrong.length] ?? '');
}

/** The title of the treaty in the masthead, on a line of its own, without its first word. */
function shortened(tokens: Tokens, i: number, titles: readonly Exact[], note: Note<Noted>): void {
  const start = tokens.start(i);
  const before = tokens.text.slice(Math.max(0, start - BEFORE), start);
  if (!/(?:^|[\r\n])[\t ]*$/.test(before) || GOES_ON.test(before)) return;
  const found = titles.find((one) => INTERNATIONAL.has(one.title) && isWritten(tokens, i, one));
  if (!found) return;
  const title = `International ${found.title}`;
  note({ start, end: tokens.end(i + found.tokens.length - 1), title, instead: title, isDoubtful: false });
}

/** "the parliamentary Subcommittee for …", "the Committee for … of the Ministry of Culture" */
function mayBeNational(tokens: Tokens, first: number, last: number): boolean {
  if (!/^(?:the|a|by|and)$/i.test(tokens.slice(first - 1))) return true;
  const behind = tokens.slice(last + 1);
  return behind === 'of' || behind === 'in' || behind === 'within';
}

/** Titles of committees and treaties with a well-known slip in them. */
export const wrongTitle = defineRule({
  id: 'wrong-title',
  name: 'titles of treaties and committees',
  group: 'style',
  severity: 'warning',
  summary: 'The title of a committee or treaty with a slip in it: “Committee on Torture”.',
  why: 'Committees and treaties are cited by their exact titles: “against” with a small letter, the Committee on the Elimination of Discrimination against Women but the Convention on the Elimination of All Forms of it.',
  limits: [
    'Titles with more than one or two words wrong.',
    '“International”, which running text may leave out, but the masthead may not.',
    'Quotations, and national or regional bodies (National Committee on the Rights of Children).',
  ],
  messages: {
    found: 'The title is “{instead}”.',
    replace: 'Replace with {text}',
  },
  bad: [
    {
      text: '1.\tThe Committee recalls the recommendations of the Committee on Torture.\n  \t                                                           ^^ The title is “Committee against Torture”.',
    },
    {
      text: '1.\tThe State party ratified the International Convention on the Rights of the Child and the Optional Protocol on the sale of children, child pornography and child prostitution.\n  \t                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title is “Convention on the Rights of the Child”.\n  \t                                                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title is “Optional Protocol on the sale of children, child prostitution and child pornography”.',
    },
    {
      text: '1.\tThe State party is a party to the Convention on the Elimination of All Forms of Discrimination Against Women.\n  \t                                                                                               ^^^^^^^ The title is “Convention on the Elimination of All Forms of Discrimination against Women”.',
    },
  ],
  good: [
    {
      text: '1.\tXandoria has ratified two Optional Protocols on the sale of children, child prostitution and child pornography and on a communications procedure.',
    },
    {
      text: '1.\tThe Committee on the Elimination of Discrimination against Women, the Committee against Torture and the National Committee on the Rights of Children were informed.',
    },
    {
      text: '1.\tThe State party ratified the Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families and the International Convention against Doping in Sport.',
    },
  ],
  gathers: [FOUND],
  check(model, report) {
    if (!isEdited(model)) return;
    let before: (Span & { readonly block: number }) | undefined;
    for (const one of FOUND.in(model)) {
      const { block, start, end, title, instead, isDoubtful } = one;
      // One title within another is told once.
      if (before?.block === block && start < before.end) continue;
      before = one;
      report({
        block,
        start,
        end,
        message: 'found',
        args: { instead: title },
        fixes: [
          {
            message: 'replace',
            args: { text: instead },
            certain: !isDoubtful,
            edits: [{ block, start, end, text: instead }],
          },
        ],
      });
    }
  },
});
