import { type Matchers, patternsOf } from '../model/words/patterns';
import { Kind, type Tokens } from '../syntax/tokens/tokens';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isOthersWording } from './reading/quotations/protectedText';
import { formWords } from './reading/wording/formWords';
import { type Form, HABIT_MESSAGES, likeCapital, reportHabit } from './reading/wording/habit';
import { opensSentence } from './reading/wording/phraseTokens';

const FORMS = new Gathered<Form>({
  words: formWords(({ suffixes, noSuffixes }) => [...suffixes.keys(), ...suffixes.values(), ...noSuffixes.keys()]),
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'wording');
    const { wordForms } = reading.language;
    if (!patterns || !wordForms) return;
    const [start, end] = [tokens.start(i), tokens.end(i)];
    const text = tokens.slice(i);
    const lowerCased = text.toLowerCase();
    const replacement = wordForms.noSuffixes.get(lowerCased) ?? wordForms.suffixes.get(lowerCased) ?? lowerCased;
    if (replacement === lowerCased) {
      note({ start, end, text, instead: replacement }, true);
      return;
    }
    // "World Health Organisation", "ORGANISATION": a name, or a heading in capitals.
    if (tokens.upper(i) && (!opensSentence(tokens, i) || opensName(tokens, i, patterns) || text === text.toUpperCase()))
      return;
    if (patterns.french.isAt(tokens, i + 1) || patterns.french.isAt(tokens, i - 1)) return;
    if (isOthersWording(reading, start, end) || patterns.cybercrime.isAt(tokens, i + 1)) return;
    note({ start, end, text, instead: likeCapital(replacement, text) });
  },
});

/** Whether the start of a sentence may be that of a name: "Organisation for …", "Decentralisation Forum". */
function opensName(tokens: Tokens, i: number, patterns: Matchers<'wording'>): boolean {
  if (!patterns.ended.isAt(tokens, i)) return false;
  return patterns.organization.isAt(tokens, i) || (tokens.kind(i + 1) === Kind.word && tokens.upper(i + 1));
}

/** Finds "-ise" where United Nations spelling requires "-ize". */
export const ize = defineRule({
  id: 'ize',
  name: '-ize spelling',
  group: 'style',
  severity: 'warning',
  summary: '“-ise” in a word that United Nations spelling writes with “-ize”, or “analyze” for “analyse”.',
  why: 'United Nations spelling is that of the Concise Oxford English Dictionary, first form: organize, recognize, emphasize, but advise, analyse, comprise, exercise, supervise.',
  limits: [
    'Verbs outside a closed list.',
    'Quotations, titles of laws and treaties, and names (Organisation for Economic Co-operation and Development).',
    'A draft with “-ise” throughout is reported once.',
  ],
  elsewhere: 'A matter of English spelling.',
  messages: HABIT_MESSAGES,
  habits: [['It is recognized.', 'It is organised.']],
  bad: [
    {
      text: '1.\tThe State party should:\n\t(a)\tOrganise campaigns;\n\t   \t^^^^^^^^ Write “Organize” for “Organise”.\n\t(b)\tRecognize the victims.',
    },
    {
      text: '1.\tThe Committee emphasises the role of civil society and the criminalisation of marital rape.\n  \t              ^^^^^^^^^^ Write “emphasizes” for “emphasises”, here and throughout (3 times).\n2.\tIt recognises the efforts made.',
    },
  ],
  good: [
    {
      text: '1.\tThe Organisation for Economic Co-operation and Development advised the State party to revise the Act.\n2.\tThe Committee emphasizes that the programme comprises exercises, supervised and analysed, and promises no compromise.',
    },
    { text: '1.\tThe decree requires parties to be “recognised by the Minister”.' },
  ],
  gathers: [FORMS],
  check(model, report) {
    reportHabit(FORMS, model, report);
  },
});
