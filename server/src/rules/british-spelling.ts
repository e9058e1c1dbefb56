import { patternsOf } from '../model/words/patterns';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isOthersWording } from './reading/quotations/protectedText';
import { formWords } from './reading/wording/formWords';
import { type Form, HABIT_MESSAGES, likeCapital, reportHabit } from './reading/wording/habit';
import { opensSentence } from './reading/wording/phraseTokens';

const FORMS = new Gathered<Form>({
  words: formWords(({ foreign }) => [...foreign.keys(), ...foreign.values()]),
  token(tokens, i, reading, note) {
    const { wordForms } = reading.language;
    const patterns = patternsOf(reading.language, 'wording');
    if (!wordForms || !patterns) return;
    const text = tokens.slice(i);
    const lowerCased = text.toLowerCase();
    const british = wordForms.foreign.get(lowerCased);
    const [start, end] = [tokens.start(i), tokens.end(i)];
    if (british === undefined) {
      if (text === lowerCased) note({ start, end, text, instead: text }, true);
      return;
    }
    // A capital within a sentence indicates a name: "the Center for Reproductive Rights".
    if (
      text !== lowerCased &&
      !(opensSentence(tokens, i) && text.slice(1) === lowerCased.slice(1) && !tokens.upper(i + 1))
    )
      return;
    if (patterns.program.isAt(tokens, i) && patterns.computed.isAt(tokens, i - 1)) return;
    if (isOthersWording(reading, start, end)) return;
    note({ start, end, text, instead: likeCapital(british, text) });
  },
});

/** Finds American spellings. */
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
  elsewhere: 'A matter of English spelling.',
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
