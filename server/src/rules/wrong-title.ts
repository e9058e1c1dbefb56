import type { Span } from '../text/edits';
import { Gathered } from './gather';
import { isEnglish } from './habit';
import { isQuoted, phraseEnd, phraseTokens } from './own-words';
import type { DocumentRule } from './rule';

/** Titles as they are miswritten, with the right ones; capitals count. Only what no other body or treaty is called. */
const TITLES: readonly (readonly [wrong: string, right: string])[] = [
  ['Committee Against Torture', 'Committee against Torture'],
  ['Committee on Torture', 'Committee against Torture'],
  ['Convention Against Torture', 'Convention against Torture'],
  ['Convention on Torture', 'Convention against Torture'],
  [
    'Elimination of All Forms of Discrimination Against Women',
    'Elimination of All Forms of Discrimination against Women',
  ],
  ['Elimination of Discrimination Against Women', 'Elimination of Discrimination against Women'],
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
  ['Convention on Rights of the Child', 'Convention on the Rights of the Child'],
  ['Committee on the Rights of Children', 'Committee on the Rights of the Child'],
  ['Committee on Rights of the Child', 'Committee on the Rights of the Child'],
  ['Convention on the Rights of Persons with Disability', 'Convention on the Rights of Persons with Disabilities'],
  ['Convention on the Rights of People with Disabilities', 'Convention on the Rights of Persons with Disabilities'],
  ['Committee on the Rights of Persons with Disability', 'Committee on the Rights of Persons with Disabilities'],
  ['Committee on the Rights of People with Disabilities', 'Committee on the Rights of Persons with Disabilities'],
  ['Committee on Enforced Disappearance', 'Committee on Enforced Disappearances'],
  ['Protection of All Persons from Enforced Disappearances', 'Protection of All Persons from Enforced Disappearance'],
  ['Covenant on Economic, Social, and Cultural Rights', 'Covenant on Economic, Social and Cultural Rights'],
  ['Covenant on Social, Economic and Cultural Rights', 'Covenant on Economic, Social and Cultural Rights'],
  ['Committee on Economic, Social, and Cultural Rights', 'Committee on Economic, Social and Cultural Rights'],
  ['Covenant for Civil and Political Rights', 'Covenant on Civil and Political Rights'],
  ['Covenant on Political and Civil Rights', 'Covenant on Civil and Political Rights'],
  ['Convention on the Status of Refugees', 'Convention relating to the Status of Refugees'],
  ['Universal Declaration on Human Rights', 'Universal Declaration of Human Rights'],
];

/** Words in capitals behind which another body or treaty is named. */
const OTHERS = new Set(
  'National Parliamentary African Inter-American American European Arab Standing State Interministerial Joint Federal Permanent Provincial Governmental Special Select'.split(
    ' ',
  ),
);

interface Title extends Span {
  readonly text: string;
  readonly instead: string;
}

const phrases = new Map<string, { readonly wrong: readonly string[]; readonly right: string }[]>();
for (const [wrong, right] of TITLES) {
  const tokens = phraseTokens(wrong);
  const first = (tokens[0] ?? '').toLowerCase();
  const list = phrases.get(first) ?? [];
  list.push({ wrong: tokens, right });
  phrases.set(first, list);
}

const FOUND = new Gathered<Title>({
  blocks: ['masthead', 'title', 'heading', 'paragraph', 'subparagraph', 'unnumbered', 'footnote'],
  words: [...phrases.keys()],
  token(tokens, i, reading, _depth, note) {
    if (!tokens.upper(i) || OTHERS.has(tokens.slice(i - 1))) return;
    for (const { wrong, right } of phrases.get(tokens.slice(i).toLowerCase()) ?? []) {
      const last = phraseEnd(tokens, i, wrong);
      if (last < 0) continue;
      const [start, end] = [tokens.start(i), tokens.end(last)];
      if (!isQuoted(reading, start, end)) note({ start, end, text: wrong.join(' '), instead: right });
      return;
    }
  },
});

/** Titles of committees and treaties with a well-known slip in them. */
export const wrongTitle: DocumentRule = {
  id: 'wrong-title',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary: 'The title of a committee or treaty with a slip in it: “Committee on Torture”.',
  why: 'Committees and treaties are cited by their exact titles: “against” with a small letter, the Committee on the Elimination of Discrimination against Women but the Convention on the Elimination of All Forms of it. Only slips of a closed list are found. Quotations and national or regional bodies (National Committee on the Rights of Children) are left alone.',
  bad: [
    {
      text: '1.\tThe Committee recalls the recommendations of the Committee on Torture.\n  \t                                                 ^^^^^^^^^^^^^^^^^^^^ The title is “Committee against Torture”.',
    },
    {
      text: '1.\tThe State party is a party to the Convention on the Elimination of All Forms of Discrimination Against Women.\n  \t                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title is “Elimination of All Forms of Discrimination against Women”.',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee on the Elimination of Discrimination against Women, the Committee against Torture and the National Committee on the Rights of Children were informed.',
    },
  ],
  check(model, _options, report) {
    if (!isEnglish(model)) return;
    for (const { block, start, end, instead } of FOUND.in(model)) {
      report({
        block,
        start,
        end,
        message: 'found',
        args: { instead },
        fixes: [
          { message: 'replace', args: { text: instead }, certain: true, edits: [{ block, start, end, text: instead }] },
        ],
      });
    }
  },
};
