import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, likeCapital, reportHabit } from './reading/wording/habit';
import { opensSentence } from './reading/wording/phraseTokens';

/**
 * American spellings of words used in these documents, with the British ones. A closed list, without words that mean something else in that
 * spelling ("meter", "check", "story", "license", "practice"). Source: Concise Oxford English Dictionary, 12th edition, first spelling, as
 * the Editorial Manual requires.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...families('our', 'or', {
    lab: ['', 's', 'ed', 'er', 'ers', 'ing'],
    behavi: ['', 's', 'al', 'ally'],
    fav: ['', 's', 'ed', 'ing', 'able', 'ably', 'ite', 'itism'],
    neighb: ['', 's', 'ing', 'hood', 'hoods'],
    col: ['', 's', 'ed', 'ing'],
    hon: ['', 's', 'ed', 'ing', 'able'],
    rum: ['', 's'],
    endeav: ['', 's', 'ed', 'ing'],
    harb: ['', 's', 'ed', 'ing'],
    dishon: ['', 's', 'ed'],
  }),
  ...families('re', 'er', { cent: ['', 's'], theat: ['', 's'], lit: ['', 's'], fib: ['', 's'] }),
  ...families('ll', 'l', {
    counse: ['ing', 'or', 'ors', 'ed'],
    trave: ['ed', 'ing', 'er', 'ers'],
    labe: ['ed', 'ing'],
    mode: ['ed', 'ing'],
    channe: ['ed', 'ing'],
    cance: ['ed', 'ing'],
    signa: ['ed', 'ing'],
  }),
  ...families('l', 'll', {
    fulfi: ['', 's', 'ment'],
    enro: ['', 's', 'ment', 'ments'],
    insta: ['ment', 'ments'],
    ski: ['ful', 'fully'],
  }),
  ...families('paed', 'ped', { '': ['iatric', 'iatrics', 'iatrician', 'iatricians', 'ophile', 'ophilia'] }),
  ...families('gynaec', 'gynec', { '': ['ological', 'ology', 'ologist', 'ologists'] }),
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['centered', 'centred'],
  ['defense', 'defence'],
  ['defenses', 'defences'],
  ['offense', 'offence'],
  ['offenses', 'offences'],
  ['pretense', 'pretence'],
  ['catalog', 'catalogue'],
  ['dialog', 'dialogue'],
  ['aging', 'ageing'],
  ['willful', 'wilful'],
  ['willfully', 'wilfully'],
  ['skeptical', 'sceptical'],
  ['anemia', 'anaemia'],
  ['archeological', 'archaeological'],
]);

/** Words made of a stem and an ending, between which the two spellings differ. */
function families(
  british: string,
  american: string,
  stems: Readonly<Record<string, readonly string[]>>,
): (readonly [string, string])[] {
  return Object.entries(stems).flatMap(([stem, endings]) =>
    endings.map((ending) => [stem + american + ending, stem + british + ending] as const),
  );
}

/** "a computer program" is right. */
const COMPUTED = new Set(['computer', 'software', 'spyware', 'surveillance', 'word-processing']);

const FORMS = new Gathered<Form>({
  words: [...SPELLINGS.keys(), ...SPELLINGS.values()],
  token(tokens, i, reading, note) {
    const text = tokens.slice(i);
    const small = text.toLowerCase();
    const british = SPELLINGS.get(small);
    const [start, end] = [tokens.start(i), tokens.end(i)];
    if (british === undefined) {
      if (text === small) note({ start, end, text, instead: text }, true);
      return;
    }
    // A capital within a sentence indicates a name: "the Center for Reproductive Rights".
    if (text !== small && !(opensSentence(tokens, i) && text.slice(1) === small.slice(1) && !tokens.upper(i + 1)))
      return;
    if (small.startsWith('program') && COMPUTED.has(tokens.slice(i - 1).toLowerCase())) return;
    if (isOthersWording(reading, start, end)) return;
    note({ start, end, text, instead: likeCapital(british, text) });
  },
});

/** American spellings. */
export const britishSpelling = defineRule({
  id: 'british-spelling',
  name: 'American spelling',
  group: 'style',
  severity: 'warning',
  summary: 'A word in American spelling: “labor”, “programs”, “center”.',
  why: 'United Nations documents follow the Concise Oxford English Dictionary: labour, programme, centre, behaviour, but -ize.',
  limits: [
    'Words outside a closed list.',
    'Names, quotations and computer programs.',
    'A draft with American spelling throughout is reported once.',
  ],
  messages: HABIT_MESSAGES,
  habits: [['Labour is defended.', 'The color of labour is told.']],
  bad: [
    {
      text: '1.\tThe Committee notes the labor inspectors and the labour courts.\n  \t                        ^^^^^ Write “labour” for “labor”.',
    },
    {
      text: '1.\tThe Committee notes the programs for children in three centers and their behavior.\n  \t                        ^^^^^^^^ Write “programmes” for “programs”, here and throughout (3 times).',
    },
  ],
  good: [
    {
      text: '1.\tThe Committee notes the computer program, the Center for Reproductive Rights, the “labor camps”, the labour courts and the parking meters.',
    },
  ],
  gathers: [FORMS],
  check(model, report) {
    reportHabit(FORMS, model, report);
  },
});
