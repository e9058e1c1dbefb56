import { firstWords, patternsOf } from '../model/words/patterns';
import { Kind, type Tokens } from '../syntax/tokens/tokens';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isProtected } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, likeCapital, reportHabit } from './reading/wording/habit';

const FORMS = new Gathered<Form>({
  words: firstWords('wording', 'subparagraph'),
  token(tokens, i, reading, note) {
    const patterns = patternsOf(reading.language, 'wording');
    if (!patterns) return;
    const isParted = patterns.sub.isAt(tokens, i);
    // A space next to the dash: "sub – paragraph", "sub- paragraph"
    const nextIndex = tokens.kind(i + 1) === Kind.dash || isGluedStop(tokens, i + 1) ? i + 2 : i + 1;
    if (isParted && !patterns.paragraph.isAt(tokens, nextIndex)) return;
    const [start, end] = [tokens.start(i), tokens.end(isParted ? nextIndex : i)];
    const text = tokens.text.slice(start, end);
    // Ignore proper names: "the Sub-Paragraph Six Coalition"
    if (/[Pp]/.exec(text)?.[0] === 'P' && tokens.kind(i + 1) === Kind.word && tokens.upper(i + 1)) return;
    const replacement = likeCapital(text.replace(/^(\p{L}+)[^\p{L}]+/u, '$1').toLowerCase(), text);
    const isCamel = /^\p{L}\p{Ll}+\p{Lu}\p{Ll}/u.test(text);
    const isWrong = (replacement.length !== text.length || isCamel) && !isProtected(reading, start, end);
    if (isWrong || replacement === text) note({ start, end, text, instead: replacement }, !isWrong);
  },
});

/** Whether a full stop without spaces joins two words: "sub.paragraph". */
function isGluedStop(tokens: Tokens, at: number): boolean {
  return tokens.kind(at) === Kind.stop && !tokens.hasSpaceBefore(at) && !tokens.hasSpaceBefore(at + 1);
}

/** "sub-paragraph" instead of "subparagraph". */
export const subparagraphSpelling = defineRule({
  id: 'subparagraph-spelling',
  name: 'spelling of “subparagraph”',
  group: 'style',
  severity: 'warning',
  summary: '“sub-paragraph” with a hyphen, or in two words.',
  why: 'United Nations documents write “subparagraph” as one word.',
  limits: ['A draft that has the hyphen throughout is reported once.', 'Quotations and titles of laws and treaties.'],
  elsewhere: 'A matter of English spelling.',
  messages: HABIT_MESSAGES,
  habits: [['It recalls subparagraph (a) of it.', 'It recalls sub-paragraph (b) of it.']],
  bad: [
    {
      text: '1.\tThe Committee recalls subparagraph (a) of paragraph 2 and sub-paragraph (d) of paragraph 25 of its previous concluding observations.\n  \t                                                          ^^^^^^^^^^^^^ Write “subparagraph” for “sub-paragraph”.',
    },
    {
      text: '1.\tSub-paragraphs (a) and (b) of the decree were repealed.\n  \t^^^^^^^^^^^^^^ Write “Subparagraphs” for “Sub-paragraphs”, here and throughout (3 times).\n2.\tSee the last sub-paragraph and the first sub-paragraph of the decree.',
    },
  ],
  good: [
    { text: '1.\tThe decree reads “the first sub-paragraph of article 4 is repealed” in its first subparagraph.' },
  ],
  gathers: [FORMS],
  check(model, report) {
    reportHabit(FORMS, model, report);
  },
});
