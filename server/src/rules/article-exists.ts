import { INSTRUMENTS } from '../catalogue/instruments';
import type { BlockRule } from './rule';

/** References to articles that the instrument does not have. */
export const articleExists: BlockRule = {
  id: 'article-exists',
  group: 'references',
  severity: 'error',
  scope: 'block',
  summary: 'A reference to an article that the instrument does not have.',
  why: 'A slip in the number of an article sends the State party to a provision that does not exist. Only references that certainly belong to one of the eighteen instruments are looked at; articles of domestic laws never are.',
  bad: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls article 95 of the Convention.\n  \t                              ^^ The Convention on Migrant Workers has 93 articles; there is no article 95.',
    },
  ],
  good: [
    {
      text: 'CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n\n1.\tThe Committee recalls articles 92 and 93 of the Convention and article 347 of the Penal Code.',
    },
  ],
  references: ['article'],
  reference(reference, reading, report) {
    if (reference.target.kind !== 'article') return;
    const { instrument, article } = reference.target;
    const known = INSTRUMENTS[instrument];
    const number = Number(article);
    if (!known || !Number.isInteger(number) || (number >= 1 && number <= known.articles)) return;
    const digits = /^\d+/.exec(reading.block.text.slice(reference.start, reference.end));
    const end = digits ? reference.start + digits[0].length : reference.end;
    report({
      start: reference.start,
      end,
      message: 'article',
      args: { instrument: known.shortTitle, article, count: known.articles },
    });
  },
};
