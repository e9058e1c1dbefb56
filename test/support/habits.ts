import { OFTEN } from '../../server/src/rules/reading/wording/habit';
import { DATED } from './ruleCases';

/** By rule: the right form, and a slip that documents repeat next to it. The second sentence is repeated. */
export const HABITS: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  abbreviation: ['It recalls article 5 of the Act.', 'It recalls art. 6 of the Act.'],
  'article-form': ['It recalls article 5 (1) of the Convention.', 'It recalls article 16(4) of the Convention.'],
  'british-spelling': ['Labour is defended.', 'The color of labour is told.'],
  'country-name': ['Türkiye replied.', 'Many leave for Turkey.'],
  'date-form': ['It was adopted on 3 May 2016.', 'It was adopted on May 4, 2016.'],
  'double-space': ['It is so.', 'It is  so.'],
  'general-comment-form': ['It recalls its general comment No. 2 (2013).', 'It recalls General Comment No. 2.'],
  ize: ['It is recognized.', 'It is organised.'],
  'per-cent': ['It rose by 5 per cent.', 'It rose by 6 percent.'],
  'state-party-case': ['The State party acts. '.repeat(OFTEN + 1).trim(), 'The State Party should act.'],
  'subparagraph-spelling': ['It recalls subparagraph (a) of it.', 'It recalls sub-paragraph (b) of it.'],
  'thousands-comma': ['It heard 5,000 women.', 'It heard 6000 women.'],
};

/** The same for a form used at another time. */
export const OTHER_TIME = [
  'It recalls article 5 (1) of the Convention.',
  'It recalls article 16, paragraph 4, of the Convention.',
] as const;

/** A document that has the right form once and the wrong one `times` times, each in a paragraph of its own. */
export function withHabit([right, wrong]: readonly [string, string], times = OFTEN): string {
  const paragraphs = [right, ...Array<string>(times).fill(wrong)];
  return `${DATED('9 October 2023')}${paragraphs.map((words, i) => `${i + 1}.\t${words}\n`).join('')}`;
}
